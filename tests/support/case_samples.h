// A matter and its secrets as tests of the store need them: saved by an Edit of their own.

#pragma once

#include <string>

#include "model/secrets/version.h"
#include "model/store/edit.h"

namespace particulars {

inline const MatterId kSampleMatter{"matter-1"};

inline void SaveMatter(Database& db, const Clock& clock) {
    Edit edit(db, clock, "associate", "new case");
    Matter matter;
    matter.id = kSampleMatter;
    matter.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
    matter.court = "nysd";
    edit.Save(matter);
    edit.Commit();
}

/// With the next number, under the label "add TITLE".
inline TradeSecret AddSecret(Database& db, const Clock& clock, const std::string& title) {
    Edit edit(db, clock, "associate", "add " + title);
    TradeSecret secret;
    secret.matter = kSampleMatter;
    secret.number = edit.NextNumber("trade_secret");
    secret.title = title;
    edit.Save(secret);
    edit.Commit();
    return secret;
}

inline void Rename(Database& db, const Clock& clock, TradeSecret& secret,
                   const std::string& title) {
    Edit edit(db, clock, "associate", "rename to " + title);
    secret.title = title;
    edit.Save(secret);
    edit.Commit();
}

}  // namespace particulars
