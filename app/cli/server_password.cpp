#include "app/cli/server_password.h"

#include <unistd.h>

#include "app/cli/password.h"
#include "model/core/error.h"

namespace particulars {

void WithServerPassword(const std::function<void(const std::string& password)>& connect) {
    try {
        connect({});
        return;
    } catch (const Error& refusal) {
        if (refusal.kind() != ErrorKind::kWrongPassword || isatty(STDIN_FILENO) != 1)
            throw;
    }
    connect(AskForPassword("Password on the team server: "));
}

}  // namespace particulars
