// Where a file lies: on a disk of this computer, on a network share, or in a folder that a program
// copies to the cloud.
//
// On the latter two SQLite's locks cannot be relied on, and a copying program swaps files behind
// the back of who is writing them, so that a case there is opened for reading unless a person
// insists. It is the mount and the folders on the way that tell, not how the path is spelled: links
// are followed, and a file that is not there yet lies where its folder lies.

#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace particulars {

enum class VolumeKind { kLocal, kNetworkShare, kSyncFolder, kNotReachable };

struct Volume {
    VolumeKind kind = VolumeKind::kLocal;
    std::string name;  ///< What people call it: "an SMB share", "Dropbox". Empty for a local disk.
};

/// A line of /proc/self/mountinfo.
struct Mount {
    std::string point;
    std::string type;
    std::string source;
};

/// Later lines lie over earlier ones. Lines that are none are left out.
std::vector<Mount> MountsIn(std::string_view mountinfo);

/// What tells where a file lies.
struct VolumeFacts {
    std::string path;           ///< Absolute, without links.
    std::vector<Mount> mounts;  ///< May be empty, where the system does not say.
    std::int64_t magic = 0;     ///< f_type of statfs; 0 if unknown.
    /// Names of hidden files and folders directly in `folder`; those of folders end in "/".
    std::function<std::vector<std::string>(const std::string& folder)> hidden;
};

Volume JudgeVolume(const VolumeFacts& facts);

/// How long a volume may take to answer before it counts as not reachable.
inline constexpr std::chrono::milliseconds kVolumePatience{2000};

/// Asks the system, on a thread of its own, since a dead share can hang whoever asks.
Volume VolumeOf(const std::string& path);

/// The same with a given way of asking and patience. `ask` may never return; it then keeps its
/// thread until the program ends.
Volume VolumeOf(const std::string& path, std::chrono::milliseconds patience,
                const std::function<VolumeFacts(const std::string& path)>& ask);

/// Why a case there is not written, as one sentence; empty for a local disk.
std::string WhyNotWritten(const Volume& volume);

}  // namespace particulars
