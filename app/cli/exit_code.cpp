#include "app/cli/exit_code.h"

namespace particulars {

ExitCode ExitCodeFor(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::kUsage:
        case ErrorKind::kCancelled:
            return kExitUsage;
        case ErrorKind::kNotFound:
            return kExitNotFound;
        case ErrorKind::kConflict:
        case ErrorKind::kForbidden:
            return kExitConflict;
        case ErrorKind::kWrongPassword:
            return kExitWrongPassword;
        case ErrorKind::kIncompatible:
        case ErrorKind::kCorrupt:
            return kExitDamagedOrNewer;
        case ErrorKind::kUnreadable:
        case ErrorKind::kUnavailable:
        case ErrorKind::kDisconnected:
            return kExitUnreadable;
        case ErrorKind::kInternal:
            return kExitDefect;
    }
    return kExitDefect;
}

}  // namespace particulars
