// A disk of a few megabytes for this process and those it starts from then on, to be filled up.
//
// Root mounts it in a mount namespace of its own; anybody else in a user namespace as well, in
// which he stays who he is. That needs a process without other threads, and the process remains
// there for good. What cannot be mounted is an error, so that no test passes without its disk.

#pragma once

#include <sched.h>
#include <stdexcept>
#include <string>
#include <sys/mount.h>
#include <unistd.h>

#include "tests/support/temporary_folder.h"

namespace particulars {

class SmallDisk {
public:
    /// `size` as mount takes it: "4m".
    explicit SmallDisk(const std::string& size) {
        static const bool has_mounts_of_its_own = LeaveTheMountsOfAll();
        if (!has_mounts_of_its_own ||
            mount("none", path().c_str(), "tmpfs", 0, ("size=" + size).c_str()) != 0)
            throw std::runtime_error(
                "This test fills up a small disk of its own and cannot mount one. Run it as root, "
                "or let users have namespaces: user.max_user_namespaces above 0, and "
                "kernel.apparmor_restrict_unprivileged_userns = 0 where there is one.");
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() { umount2(path().c_str(), MNT_DETACH); }

    std::string path() const { return folder_.path(); }

    /// Takes all the room that is left, also again.
    void FillUp() const {
        std::ofstream ballast(path() + "/ballast", std::ios::binary | std::ios::app);
        const std::string page(4096, 'x');
        while (ballast.write(page.data(), static_cast<std::streamsize>(page.size())).flush()) {
        }
    }

    void MakeRoom() const { std::filesystem::remove(path() + "/ballast"); }

private:
    static bool LeaveTheMountsOfAll() {
        const std::string user = std::to_string(geteuid());
        const std::string group = std::to_string(getegid());
        if (geteuid() == 0) {
            if (unshare(CLONE_NEWNS) != 0)
                return false;
        } else {
            if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
                return false;
            WriteBytes("/proc/self/setgroups", "deny");
            WriteBytes("/proc/self/uid_map", user + " " + user + " 1");
            WriteBytes("/proc/self/gid_map", group + " " + group + " 1");
        }
        return mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    }

    TemporaryFolder folder_;
};

}  // namespace particulars
