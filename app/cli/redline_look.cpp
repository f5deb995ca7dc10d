#include "app/cli/redline_look.h"

#include "model/core/error.h"

namespace particulars {

RunLook LookOf(RunKind kind) {
    switch (kind) {
        case RunKind::kSame:
            return {"same", "", ""};
        case RunKind::kDeleted:
            return {"deleted", "[-", "-]"};
        case RunKind::kInserted:
            return {"inserted", "{+", "+}"};
        case RunKind::kMovedFrom:
            return {"moved from", "[<", "<]"};
        case RunKind::kMovedTo:
            return {"moved to", "{>", ">}"};
    }
    throw Error(ErrorKind::kInternal, "A redline run has no look.");
}

void Print(std::ostream& out, const std::vector<RedlineRun>& runs) {
    for (const RedlineRun& run : runs)
        out << LookOf(run.kind).open << run.text << LookOf(run.kind).close;
    // A text of a file ends its own last line.
    const bool has_ended =
        !runs.empty() && runs.back().kind == RunKind::kSame && runs.back().text.ends_with('\n');
    if (!has_ended)
        out << '\n';
}

}  // namespace particulars
