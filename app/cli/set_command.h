// What the subcommands of `set` share: the options that they read, and the list that they are
// about.

#pragma once

#include <string>
#include <vector>

#include "app/cli/case_option.h"
#include "model/jobs/served_set.h"

namespace particulars {

struct SetOptions {
    CaseOption file;
    std::string number;  ///< "2" or "Set 2".
    std::string title;
    std::vector<std::string> secrets;  ///< "TS-003", or "TS-003@2" for its second version.
    std::string on;
    std::string method;
    std::vector<std::string> recipients;
    std::string entry;  ///< ECF number.
    std::string reference;
    std::string signer;
    std::string verifier;
    std::string reason;
    std::string order;
    bool open_again = false;
    bool json = false;
};

/// The findings of `set` as the case stands now.
std::vector<SetFinding> FindingsOf(const Session& session, const CaseRecords& records,
                                   const ServedSet& set);

/// Adds those that change the case: compose, approve, serve, close, new-from.
void AddSetActs(CLI::App& set, CommandContext& context);

}  // namespace particulars
