#include "model/store/lock_file.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "model/core/error.h"

namespace particulars {
namespace {

using namespace std::chrono_literals;

constexpr int kHeldByte = 0x40000000;
constexpr int kPlaceByte = kHeldByte + 1;
constexpr std::size_t kLongestText = 4096;

Error CannotMake(const std::string& path, int failure) {
    const std::string detail = std::generic_category().message(failure);
    if (failure == ENOSPC || failure == EDQUOT || failure == EFBIG)
        return Error(ErrorKind::kUnavailable,
                     "The disk is full, so that the case cannot be opened for writing. Nothing was "
                     "changed. Open it for reading, or make room on the disk.",
                     detail);
    return Error(
        ErrorKind::kUnavailable,
        fmt::format("The lock file {} cannot be written: {}. Nothing was changed. Open the "
                    "case for reading, or ask for the right to write in its folder.",
                    path, detail),
        detail);
}

Error NoLocks(int failure) {
    return Error(ErrorKind::kUnavailable,
                 "The disk that the case lies on keeps no locks, so that two programs could write "
                 "at once. Nothing was changed. Open the case for reading, or copy it to another "
                 "disk.",
                 std::generic_category().message(failure));
}

struct flock Region(int byte, short type) {
    struct flock region {};
    region.l_type = type;
    region.l_whence = SEEK_SET;
    region.l_start = byte;
    region.l_len = 1;
    return region;
}

/// The time of a file that is made just now: the clock of the disk, or of the server behind it.
std::optional<timespec> TimeOnDisk(const std::string& path) {
    std::string probe = path + ".XXXXXX";
    const int descriptor = ::mkostemp(probe.data(), O_CLOEXEC);
    if (descriptor < 0)
        return std::nullopt;
    struct stat status {};
    const bool known = ::fstat(descriptor, &status) == 0;
    ::close(descriptor);
    ::unlink(probe.c_str());
    if (!known)
        return std::nullopt;
    return status.st_mtim;
}

}  // namespace

LockFile::LockFile(int descriptor, std::string name)
    : descriptor_(descriptor), name_(std::move(name)) {}

LockFile::LockFile(LockFile&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), name_(std::move(other.name_)) {}

LockFile::~LockFile() {
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

LockFile LockFile::Make(const std::string& path, const std::string& like) {
    // Not through a link: in a folder of many users it could lead to any file of ours.
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (descriptor < 0)
        throw CannotMake(path, errno);
    LockFile file(descriptor, path);
    struct stat status {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        throw CannotMake(path, EINVAL);
    // Whoever may write the case must be able to take its lock. Fails for the file of another user,
    // which has the right permissions already, and on disks that know none.
    struct stat wanted {};
    if (::stat(like.c_str(), &wanted) == 0 && status.st_uid == ::geteuid())
        static_cast<void>(::fchmod(descriptor, wanted.st_mode & 0666));
    return file;
}

std::optional<LockFile> LockFile::Find(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return std::nullopt;
    return LockFile(descriptor, path);
}

bool LockFile::IsAt(const std::string& path) const {
    struct stat mine {};
    struct stat there {};
    if (::fstat(descriptor_, &mine) != 0)
        return false;
    if (::lstat(path.c_str(), &there) != 0)
        return errno != ENOENT && errno != ENOTDIR;  // A share that is away has not lost the file.
    return mine.st_dev == there.st_dev && mine.st_ino == there.st_ino;
}

bool LockFile::Lock(int byte, short type) const {
    struct flock region = Region(byte, type);
    for (;;) {
        if (::fcntl(descriptor_, F_OFD_SETLK, &region) == 0)
            return true;
        if (errno == EAGAIN || errno == EACCES)
            return false;
        if (errno != EINTR)
            throw NoLocks(errno);
    }
}

bool LockFile::Hold() {
    return Lock(kHeldByte, F_WRLCK);
}

bool LockFile::IsHeldElsewhere() const {
    struct flock region = Region(kHeldByte, F_WRLCK);
    return ::fcntl(descriptor_, F_OFD_GETLK, &region) == 0 && region.l_type != F_UNLCK;
}

std::string LockFile::Text() const {
    std::array<char, kLongestText> buffer{};
    const ssize_t size = ::pread(descriptor_, buffer.data(), buffer.size(), 0);
    return {buffer.data(), size > 0 ? static_cast<std::size_t>(size) : 0};
}

void LockFile::Write(const std::string& text) const {
    const ssize_t size = ::pwrite(descriptor_, text.data(), text.size(), 0);
    if (size != static_cast<ssize_t>(text.size()))
        throw CannotMake(name_, size < 0 ? errno : ENOSPC);
    if (::ftruncate(descriptor_, size) != 0)
        throw CannotMake(name_, errno);
}

bool LockFile::ClaimPlace() {
    return Lock(kPlaceByte, F_WRLCK);
}

void LockFile::Touch() const {
    ::futimens(descriptor_, nullptr);
}

std::chrono::seconds LockFile::SinceTouched(const std::string& path) const {
    struct stat status {};
    if (::fstat(descriptor_, &status) != 0)
        return 0s;
    const auto now = TimeOnDisk(path);
    const std::time_t seconds = now ? now->tv_sec : std::time(nullptr);
    return std::chrono::seconds(seconds - status.st_mtim.tv_sec);
}

}  // namespace particulars
