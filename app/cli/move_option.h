// What a command that can move dates is told about them: --move all, none, or the ones that may.
//
// Nothing moves silently: where something would move and nothing was said, the command shows what
// and saves nothing.

#pragma once

#include <string>
#include <vector>

#include "app/cli/case_option.h"
#include "model/jobs/recalculate.h"

namespace particulars {

class MoveOption {
public:
    void AddTo(CLI::App& command);

    /// Saves `changed` with what moves and may. Where it saves nothing it says why and sets the
    /// exit code to 1. `attached` are dates that the act itself moves. Throws kNotFound for a
    /// designation that does not move.
    bool Save(Session& session, CommandContext& context, const std::string& label,
              std::vector<AnyRecord> changed, const std::string& reason = {},
              const std::vector<MovedDeadline>& attached = {}) const;

    /// Saves `event` as what `deadline` of `records` runs from. Throws kUsage for a deadline that
    /// runs from another one or has ended.
    bool SaveTrigger(Session& session, CommandContext& context, const CaseRecords& records,
                     const Deadline& deadline, const Event& event) const;

    bool json() const { return json_; }

private:
    std::set<DeadlineId> Staying(const std::vector<MovedDeadline>& moved) const;
    void Report(const std::vector<MovedDeadline>& moved, const std::set<DeadlineId>& staying,
                bool saved) const;

    std::vector<std::string> move_;
    bool json_ = false;
};

}  // namespace particulars
