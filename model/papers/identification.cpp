#include "model/papers/identification.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <utility>

#include "model/core/capitalized.h"
#include "model/core/text.h"
#include "model/papers/answer_law.h"
#include "model/papers/definitions.h"
#include "model/papers/party_words.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"
#include "model/papers/verification_page.h"

namespace particulars {
namespace {

constexpr std::string_view kStatementName =
    "Identification of trade secrets under section 2019.210 of the Code of Civil Procedure";

void AppendBody(std::string text, std::vector<Block>& blocks) {
    blocks.push_back(Paragraph{ParagraphRole::kBody, Plain(std::move(text))});
}

const Party* FindParty(std::span<const Party> parties, const PartyId& id) {
    const auto found = std::find_if(parties.begin(), parties.end(),
                                    [&](const Party& party) { return party.id == id; });
    return id.empty() || found == parties.end() ? nullptr : &*found;
}

/// "plaintiff LivePerson, Inc."; all of the side where the party is not entered.
std::string PartyInWords(const IdentificationContent& content, const PartyId& id, PartyRole role) {
    if (const Party* party = FindParty(content.parties, id))
        return std::string(ToText(party->role)) + " " + party->name;
    return WithRole(content.parties, role);
}

std::string AnsweringParty(const IdentificationContent& content) {
    return PartyInWords(content, content.request ? content.request->asked_of : PartyId(),
                        RoleOf(content.list.matter.side));
}

std::string AskingParty(const IdentificationContent& content) {
    return PartyInWords(content, content.request ? content.request->asked_by : PartyId(),
                        OtherRole(RoleOf(content.list.matter.side)));
}

/// The name of the party alone, for one who swears for it.
std::string SwearingParty(const IdentificationContent& content) {
    if (content.request)
        if (const Party* party = FindParty(content.parties, content.request->asked_of))
            return party->name;
    return NamesOf(PartiesIn(content.parties, RoleOf(content.list.matter.side)));
}

std::string AnswerName(const IdentificationContent& content) {
    if (Fold(content.list.set.title).find("interrogator") != std::string::npos || !content.request)
        return content.list.set.title;
    return "Answer to " + Designation(*content.request);
}

void AppendParties(const IdentificationContent& content, const std::string& name,
                   std::vector<Block>& blocks) {
    const ServedSet& set = content.list.set;
    Table facts = FactsTable(0.27);
    if (content.request) {
        AddFact(facts, "Propounding party", Capitalized(AskingParty(content)));
        AddFact(facts, "Responding party", Capitalized(AnsweringParty(content)));
        AddFact(facts, "Set", content.request->set);
    } else {
        AddFact(facts, "Identifying party", Capitalized(AnsweringParty(content)));
        AddFact(facts, "As against", Capitalized(AskingParty(content)));
    }
    AddFact(facts, "List",
            set.title == name ? Designation(set) : set.title + " (" + Designation(set) + ")");
    if (set.served_on)
        AddFact(facts, "Served on", ToWords(*set.served_on));
    blocks.push_back(std::move(facts));
}

void AppendDefinitionsOf(const IdentificationContent& content, std::vector<Block>& blocks) {
    blocks.push_back(Heading{2, Plain("Definitions")});
    AppendDefinitions(
        {&content.list.matter, content.parties, content.list.items, content.list.tier_names},
        blocks);
}

void AppendRequest(const IdentificationContent& content, bool draft, std::vector<Block>& blocks) {
    if (content.request && !Trim(content.request->text).empty()) {
        blocks.push_back(Heading{2, Plain(Designation(*content.request))});
        blocks.push_back(
            Paragraph{ParagraphRole::kQuote, Plain(std::string(Trim(content.request->text)))});
        return;
    }
    if (draft)
        blocks.push_back(Paragraph{
            ParagraphRole::kWarning,
            Plain("The words of the request are missing. Enter the interrogatory and its number "
                  "among the discovery requests of the case, or name it in the title of the "
                  "list.")});
}

/// How the answer is given: without general objections, and how it may change.
void AppendManner(const AnswerLaw& law, const ServedSet& set, std::vector<Block>& blocks) {
    RichText objections = Plain(
        "The answer makes no general objection. An objection can only stand at the entry that it "
        "goes to, "
        "with its ground.");
    objections.front().footnote = law.objections;
    std::string changes = " " + law.corrected +
                          " A list that is served later has a number of its own and is compared "
                          "with this one.";
    if (set.closed_on)
        changes += fmt::format(" The list was closed on {}{}.", ToWords(*set.closed_on),
                               set.closed_by.empty() ? "" : " by " + set.closed_by);
    blocks.push_back(Paragraph{ParagraphRole::kBody, Join(std::move(objections), Plain(changes))});
}

/// "item 3, Answer to Interrogatory No. 9; par. 21, Complaint".
std::string AliasesOf(const IdentificationContent& content, const TradeSecretId& secret,
                      const std::string& name) {
    std::string words;
    for (const SecretAlias& alias : content.aliases) {
        if (alias.secret != secret)
            continue;
        words += words.empty() ? "" : "; ";
        words += alias.source.empty()   ? alias.label
                 : alias.source == name ? alias.label + " of this answer"
                                        : alias.label + ", " + alias.source;
    }
    return words;
}

void AppendEntries(const IdentificationContent& content, const std::string& name,
                   PaperDocument& paper) {
    for (const ServedItem& item : content.list.items)
        AppendServedItem(item, content.list.tier_names,
                         {.level = 3,
                          .is_open = paper.draft,
                          .lettered = true,
                          .also_known = AliasesOf(content, item.secret, name)},
                         paper.blocks);
    if (content.list.items.empty())
        paper.blocks.push_back(
            Paragraph{ParagraphRole::kWarning,
                      Plain("The list has no entries. Compose it of the secrets that are "
                            "asserted.")});
}

void AppendCounsel(const IdentificationContent& content, const AnswerLaw& law,
                   std::vector<Block>& blocks) {
    const std::string under = law.signed_under.empty() ? "" : " (" + law.signed_under + ")";
    const ServedSet& set = content.list.set;
    if (set.state == ServedSetState::kServed) {
        Table facts = FactsTable(0.3);
        AddFact(facts, "Signed by counsel" + under, set.signer);
        if (!facts.rows.empty())
            blocks.push_back(std::move(facts));
        return;
    }
    blocks.push_back(SignatureLines{{"Counsel for " + AnsweringParty(content) + under, "Date",
                                     "Address", "E-mail and telephone"}});
}

void AppendComparison(const IdentificationContent& content, PaperDocument& paper) {
    if (!content.since_before)
        return;
    RaiseTier(TierOf(*content.since_before), paper);
    paper.blocks.push_back(PageBreak{});
    paper.blocks.push_back(
        Heading{2, Plain("Compared with " + content.since_before->older.set.title + ", " +
                         SetInWords(content.since_before->older.set))});
    AppendSetComparison(*content.since_before, 3, false, paper.blocks);
}

bool IsServed(const IdentificationContent& content) {
    return content.list.set.state == ServedSetState::kServed;
}

}  // namespace

PaperDocument ComposeAnswer(const IdentificationContent& content) {
    const std::string name = AnswerName(content);
    const AnswerLaw law = AnswerLawOf(content.list.matter);
    PaperDocument paper = NewServedPaper(content.list, name);
    AppendParties(content, name, paper.blocks);
    AppendBody(
        fmt::format("{}, {} answers {} as follows, separately and fully for each of {} "
                    "entries.",
                    law.given_under, AnsweringParty(content),
                    content.request ? Designation(*content.request) + " of " + AskingParty(content)
                                    : "the interrogatory of " + AskingParty(content),
                    content.list.items.size()),
        paper.blocks);
    AppendManner(law, content.list.set, paper.blocks);
    AppendDefinitionsOf(content, paper.blocks);
    AppendRequest(content, paper.draft, paper.blocks);
    paper.blocks.push_back(Heading{2, Plain("Answer")});
    AppendEntries(content, name, paper);
    AppendCounsel(content, law, paper.blocks);
    AppendVerification(law,
                       {name, SwearingParty(content), content.list.set.verifier, IsServed(content)},
                       paper.blocks);
    AppendComparison(content, paper);
    return paper;
}

PaperDocument ComposeStatement(const IdentificationContent& content) {
    IdentificationContent own = content;
    own.request.reset();
    const AnswerLaw law = AnswerLawOf(own.list.matter);
    const std::string name(kStatementName);
    PaperDocument paper = NewServedPaper(own.list, name);
    AppendParties(own, name, paper.blocks);
    if (paper.draft && !IsOfCalifornia(own.list.matter))
        paper.blocks.push_back(
            Paragraph{ParagraphRole::kWarning,
                      Plain("The case is not in California and makes no claim of its law: section "
                            "2019.210 may not apply. The answer to an interrogatory is the usual "
                            "paper.")});
    AppendBody(fmt::format("Before discovery relating to the trade secrets begins, {} identifies "
                           "with reasonable particularity the {} that it says {} "
                           "misappropriated. The statement is subject to any protective order "
                           "under section 3426.5 of the Civil Code.",
                           AnsweringParty(own),
                           own.list.items.size() == 1
                               ? "trade secret"
                               : fmt::format("{} trade secrets", own.list.items.size()),
                           AskingParty(own)),
               paper.blocks);
    AppendDefinitionsOf(own, paper.blocks);
    paper.blocks.push_back(Heading{2, Plain("The trade secrets")});
    AppendEntries(own, name, paper);
    AppendCounsel(own, law, paper.blocks);
    if (!own.list.set.verifier.empty())
        AppendVerification(law,
                           {"identification of trade secrets", SwearingParty(own),
                            own.list.set.verifier, IsServed(own)},
                           paper.blocks);
    AppendComparison(own, paper);
    return paper;
}

}  // namespace particulars
