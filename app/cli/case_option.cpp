#include "app/cli/case_option.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <optional>
#include <utility>

#include "app/cli/server_password.h"
#include "model/core/error.h"
#include "model/store/server.h"

namespace particulars {

void CaseOption::AddTo(CLI::App& command) {
    command.add_option("case", path_, "The case file, *.particulars, or postgres://\u2026")
        ->required();
    password_.AddTo(command);
}

void CaseOption::AddForWritingTo(CLI::App& command) {
    AddTo(command);
    command.add_flag("--on-share", on_share_,
                     "Write even on a network drive or in a synchronized folder, where changes "
                     "can be lost");
    command.add_flag("--take-over", take_over_,
                     "Write although another computer, which has been silent for a minute, has the "
                     "case open");
}

Session CaseOption::OpenForReading(const CommandContext& context) const {
    OpenOptions options;
    options.read_only = true;
    return Open(context, options);
}

Session CaseOption::OpenForWriting(const CommandContext& context) const {
    OpenOptions options;
    options.or_reading = false;
    options.on_share = on_share_;
    options.take_over = take_over_;
    return Open(context, options);
}

Session CaseOption::OpenToNote(const CommandContext& context, const std::string& what) const {
    try {
        return OpenForWriting(context);
    } catch (const Error& refusal) {
        if (refusal.kind() != ErrorKind::kUnavailable)
            throw;
        std::cerr << what
                  << " is not noted in the case, which is open for writing elsewhere or may not be "
                     "written.\n";
        return OpenForReading(context);
    }
}

void CaseOption::RequireSafePlace() const {
    RequireLocalDisk(path_, on_share_);
}

Session CaseOption::Open(const CommandContext& context, const OpenOptions& options) const {
    if (!IsServerAddress(path_))
        return Session::Open(path_, password_.Get(), context.clock, CurrentUser(), options);
    std::optional<Session> session;
    WithServerPassword([&](const std::string& password) {
        session = Session::Open(path_, password, context.clock, CurrentUser(), options);
    });
    return std::move(*session);
}

}  // namespace particulars
