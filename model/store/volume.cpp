#include "model/store/volume.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <future>
#include <iterator>
#include <memory>
#include <optional>
#include <sys/vfs.h>
#include <thread>
#include <utility>

#include "model/store/volume_tables.h"

namespace particulars {
namespace {

namespace fs = std::filesystem;

std::string Lower(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

/// Whether `text` is `pattern`, in which one * stands for anything, in either case of letters.
bool Matches(std::string_view text, std::string_view pattern) {
    const std::string lower = Lower(text);
    const std::string wanted = Lower(pattern);
    const std::size_t star = wanted.find('*');
    if (star == std::string::npos)
        return lower == wanted;
    return lower.size() + 1 >= wanted.size() && lower.starts_with(wanted.substr(0, star)) &&
           lower.ends_with(wanted.substr(star + 1));
}

/// "/mnt/team\040files" is "/mnt/team files".
std::string Unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned code = 0;
        const bool escape =
            text[i] == '\\' && i + 3 < text.size() &&
            std::from_chars(&text[i] + 1, &text[i] + 4, code, 8).ptr == &text[i] + 4;
        plain += escape ? static_cast<char>(code) : text[i];
        i += escape ? 3 : 0;
    }
    return plain;
}

std::vector<std::string_view> Words(std::string_view line) {
    std::vector<std::string_view> words;
    while (!line.empty()) {
        const std::size_t end = std::min(line.find(' '), line.size());
        if (end > 0)
            words.push_back(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return words;
}

std::optional<Mount> MountIn(std::string_view line) {
    // 36 35 98:0 /inside /mnt rw,noatime master:1 - nfs4 server:/team rw
    const std::vector<std::string_view> words = Words(line);
    const auto dash = std::find(words.begin(), words.end(), "-");
    if (words.size() < 5 || dash - words.begin() < 6 || words.end() - dash < 3)
        return std::nullopt;
    return Mount{Unescaped(words[4]), std::string(dash[1]), Unescaped(dash[2])};
}

bool LiesBelow(const std::string& path, const std::string& folder) {
    return folder == "/" || path == folder ||
           (path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/');
}

const Mount* MountOf(const VolumeFacts& facts) {
    const Mount* nearest = nullptr;
    for (const Mount& mount : facts.mounts)
        if (LiesBelow(facts.path, mount.point) &&
            (!nearest || mount.point.size() >= nearest->point.size()))
            nearest = &mount;
    return nearest;
}

/// The name of the network that the file system of this type comes over; empty for a local one.
std::string NetworkOf(const Mount& mount) {
    for (const NetworkType& network : NetworkTypes())
        if (Matches(mount.type, network.type))
            return std::string(network.name);
    if (mount.type == "fuse" || mount.type.starts_with("fuse.")) {
        for (const std::string_view local : LocalFuseTypes())
            if (mount.type == local)
                return {};
        return fmt::format("a mounted service ({})", mount.type);
    }
    return {};
}

std::string NetworkOf(std::int64_t magic) {
    for (const NetworkMagic& network : NetworkMagics())
        if (magic == network.magic)
            return std::string(network.name);
    return {};
}

std::string NetworkOf(const VolumeFacts& facts) {
    const Mount* mount = MountOf(facts);
    if (!mount)
        return NetworkOf(facts.magic);
    // All that a virtual computer has may lie in a folder of its host: nobody else is in there.
    if (mount->point == "/" && (mount->type == "9p" || mount->type == "virtiofs"))
        return {};
    std::string network = NetworkOf(*mount);
    // The number tells what an automounter has mounted, but of FUSE only that it is FUSE.
    if (network.empty() && !mount->type.starts_with("fuse"))
        network = NetworkOf(facts.magic);
    return network;
}

/// The service whose root `folder` is by its name; empty if it is none.
std::string SyncByName(const fs::path& folder) {
    const std::string parent = Lower(folder.parent_path().parent_path().filename().string());
    const bool in_home = parent == "home" || parent == "users" || folder.parent_path() == "/root";
    for (const SyncName& sync : SyncNames())
        if (Matches(folder.filename().string(), sync.folder) && (in_home || !sync.in_home_only))
            return std::string(sync.service);
    return {};
}

std::string SyncByMarker(const fs::path& folder, const VolumeFacts& facts) {
    for (const std::string& name : facts.hidden(folder.string()))
        for (const SyncMarker& marker : SyncMarkers())
            if (Matches(name, marker.name))
                return std::string(marker.service);
    return {};
}

std::string SyncOf(const VolumeFacts& facts) {
    for (fs::path folder = fs::path(facts.path).parent_path(); folder.has_relative_path();
         folder = folder.parent_path()) {
        if (std::string service = SyncByName(folder); !service.empty())
            return service;
        if (std::string service = SyncByMarker(folder, facts); !service.empty())
            return service;
    }
    return {};
}

std::vector<std::string> HiddenIn(const std::string& folder) {
    std::vector<std::string> names;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        std::string name = entry->path().filename().string();
        if (!name.starts_with('.'))
            continue;
        std::error_code unknown;
        names.push_back(entry->is_directory(unknown) ? name + "/" : std::move(name));
    }
    return names;  // What may not be listed shows no markers.
}

std::int64_t MagicOf(const std::string& path) {
    struct statfs status {};
    if (::statfs(path.c_str(), &status) != 0)
        return 0;
    return static_cast<std::uint32_t>(status.f_type);  // Signed on some machines.
}

VolumeFacts AskSystem(const std::string& path) {
    VolumeFacts facts;
    std::error_code failure;
    facts.path = fs::weakly_canonical(path, failure).string();
    if (failure)
        facts.path = fs::absolute(path, failure).string();
    fs::path there = facts.path;
    while (there.has_relative_path() && !fs::exists(there, failure))
        there = there.parent_path();
    facts.magic = MagicOf(there.string());
    std::ifstream mounts("/proc/self/mountinfo");
    facts.mounts = MountsIn(std::string(std::istreambuf_iterator<char>(mounts), {}));
    // Listed here, on this thread, for as long as anything can hang.
    facts.hidden = HiddenIn;
    return facts;
}

}  // namespace

std::vector<Mount> MountsIn(std::string_view mountinfo) {
    std::vector<Mount> mounts;
    while (!mountinfo.empty()) {
        const std::size_t end = std::min(mountinfo.find('\n'), mountinfo.size());
        if (auto mount = MountIn(mountinfo.substr(0, end)))
            mounts.push_back(std::move(*mount));
        mountinfo.remove_prefix(std::min(end + 1, mountinfo.size()));
    }
    return mounts;
}

Volume JudgeVolume(const VolumeFacts& facts) {
    if (std::string network = NetworkOf(facts); !network.empty())
        return {VolumeKind::kNetworkShare, std::move(network)};
    if (std::string service = SyncOf(facts); !service.empty())
        return {VolumeKind::kSyncFolder, service};
    return {};
}

Volume VolumeOf(const std::string& path) {
    return VolumeOf(path, kVolumePatience, AskSystem);
}

Volume VolumeOf(const std::string& path, std::chrono::milliseconds patience,
                const std::function<VolumeFacts(const std::string& path)>& ask) {
    // Shared with a thread that may outlive this call by as long as the share stays dead.
    const auto answer = std::make_shared<std::promise<Volume>>();
    std::future<Volume> volume = answer->get_future();
    std::thread([answer, ask, path] {
        try {
            answer->set_value(JudgeVolume(ask(path)));
        } catch (...) {
            answer->set_exception(std::current_exception());
        }
    }).detach();
    if (volume.wait_for(patience) != std::future_status::ready)
        return {VolumeKind::kNotReachable, "a drive that does not answer"};
    return volume.get();
}

std::string WhyNotWritten(const Volume& volume) {
    switch (volume.kind) {
        case VolumeKind::kLocal:
            break;
        case VolumeKind::kNetworkShare:
            return fmt::format(
                "The case lies on a network drive ({}), where programs that write at the same time "
                "are not kept apart reliably.",
                volume.name);
        case VolumeKind::kSyncFolder:
            return fmt::format(
                "The case lies in a folder that {} copies while it is being written, which can "
                "lose changes.",
                volume.name);
        case VolumeKind::kNotReachable:
            return "The drive that the case lies on does not answer.";
    }
    return {};
}

}  // namespace particulars
