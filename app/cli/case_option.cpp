#include "app/cli/case_option.h"

#include <CLI/CLI.hpp>

namespace particulars {

void CaseOption::AddTo(CLI::App& command) {
    command.add_option("case", path_, "The case file, *.particulars")->required();
    password_.AddTo(command);
}

Session CaseOption::OpenForReading(const CommandContext& context) const {
    return Session::Open(path_, password_.Get(), context.clock, CurrentUser(), true);
}

Session CaseOption::OpenForWriting(const CommandContext& context) const {
    return Session::Open(path_, password_.Get(), context.clock, CurrentUser());
}

}  // namespace particulars
