// Lists of trade secrets as they were served, of a made-up answer in a real case.

#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/papers/identification.h"

namespace particulars {

inline Matter CaptionedMatter(const std::string& court = "nysd") {
    Matter matter;
    matter.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
    matter.court = court;
    matter.docket_number = "14 Civ. 1559 (RWS)";
    return matter;
}

inline std::vector<Party> BothParties() {
    Party plaintiff;
    plaintiff.id = PartyId("plaintiff");
    plaintiff.name = "LivePerson, Inc.";
    plaintiff.aliases = {"LivePerson"};
    Party defendant;
    defendant.id = PartyId("defendant");
    defendant.name = "24/7 Customer, Inc.";
    defendant.role = PartyRole::kDefendant;
    defendant.aliases = {"24/7", "[24]7"};
    return {plaintiff, defendant};
}

inline ServedItem ListedItem(int number, const std::string& text) {
    ServedItem item;
    item.secret = TradeSecretId("secret " + std::to_string(number));
    item.position = number;
    item.designation = "TS-00" + std::to_string(number);
    item.title = "Item " + std::to_string(number);
    item.text = text;
    return item;
}

inline ServedSet ListNumbered(int number, ServedSetState state = ServedSetState::kServed) {
    ServedSet set;
    set.id = ServedSetId("set " + std::to_string(number));
    set.number = number;
    set.title =
        number == 1 ? "Identification of Trade Secrets" : "Amended Identification of Trade Secrets";
    set.state = state;
    if (state == ServedSetState::kServed) {
        set.served_on = Date(2016, 4, static_cast<unsigned short>(10 + number));
        set.sha256 = std::string(64, 'c');
    }
    return set;
}

/// A first list of two entries that is being composed, in answer to Interrogatory No. 9.
inline IdentificationContent TwoEntries() {
    IdentificationContent content;
    content.list.matter = CaptionedMatter();
    content.list.set = ListNumbered(1, ServedSetState::kComposing);
    content.list.items = {ListedItem(1, "The tag on the page."),
                          ListedItem(2, "The data that the tag sends.\n\nIn a second paragraph.")};
    content.list.items[1].particulars = "Which data?: visitor ids\nPurpose?: routing";
    content.list.items[1].support = "LP0001, at 3 (contains)";
    content.parties = BothParties();
    DiscoveryRequest request;
    request.number = "9";
    request.set = "Second Set";
    request.text = "Identify each trade secret.";
    request.asked_by = content.parties[1].id;
    request.asked_of = content.parties[0].id;
    content.request = request;
    return content;
}

}  // namespace particulars
