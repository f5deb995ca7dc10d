// A disk of a few megabytes for this process and those it starts from then on, to be filled up.
// Only root may make one; a test asks IsPossible first. It ends with the process.

#pragma once

#include <cerrno>
#include <sched.h>
#include <stdexcept>
#include <string>
#include <sys/mount.h>
#include <unistd.h>

#include "tests/support/temporary_folder.h"

namespace particulars {

class SmallDisk {
public:
    /// Whether this process may have mounts of its own. It then has, for good.
    static bool IsPossible() {
        return geteuid() == 0 && unshare(CLONE_NEWNS) == 0 &&
               mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    }

    /// `size` as mount takes it: "4m".
    explicit SmallDisk(const std::string& size) {
        if (mount("none", path().c_str(), "tmpfs", 0, ("size=" + size).c_str()) != 0)
            throw std::runtime_error("cannot mount a small disk");
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
    TemporaryFolder folder_;
};

}  // namespace particulars
