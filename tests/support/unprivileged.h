// Runs a part of a test as a user whom file permissions bind: tests may run as root, who may do
// everything.

#pragma once

#include <cstdlib>
#include <stdexcept>
#include <unistd.h>

namespace particulars {

class Unprivileged {
public:
    Unprivileged() {
        if (user_ == 0 && seteuid(kNobody) != 0)
            throw std::runtime_error("cannot give up root");
    }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;
    ~Unprivileged() {
        if (user_ == 0 && seteuid(user_) != 0)
            std::abort();
    }

private:
    static constexpr uid_t kNobody = 65534;
    uid_t user_ = geteuid();
};

}  // namespace particulars
