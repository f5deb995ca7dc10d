#include "model/store/disk_file.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <memory>
#include <system_error>
#include <utility>

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#endif

#include "model/core/error.h"

namespace particulars {
namespace {

namespace fs = std::filesystem;

Error CannotWrite(const std::string& path, int system_error) {
    const std::string detail = std::generic_category().message(system_error);
    if (system_error == ENOSPC || system_error == EFBIG || system_error == EDQUOT)
        return Error(ErrorKind::kUnavailable,
                     "The disk is full. Nothing was changed. Make room on the disk, then try "
                     "again.",
                     detail);
    return Error(ErrorKind::kUnavailable,
                 fmt::format("The file {} cannot be written: {}. Nothing was changed. Choose "
                             "another folder, or ask for the right to write here.",
                             path, detail),
                 detail);
}

using Stream = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

Stream Open(const std::string& path, const char* mode) {
    Stream stream(std::fopen(path.c_str(), mode), &std::fclose);
    if (!stream)
        throw CannotWrite(path, errno);
    return stream;
}

/// Without it a new name may be forgotten in a power cut. Where a folder cannot be opened, as on
/// Windows and on some network shares, the system keeps names safe in its own way.
void SyncFolder(const std::string& folder) {
#ifndef _WIN32
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    (void)folder;
#endif
}

void Rename(const std::string& from, const std::string& to) {
    std::error_code failure;
    fs::rename(from, to, failure);
    if (failure)
        throw CannotWrite(to, failure.value());
    SyncFolder(FolderOf(to));
}

}  // namespace

TemporaryFile::TemporaryFile(std::string path) : path_(std::move(path)) {
    std::error_code failure;
    fs::remove(path_, failure);
    if (failure)
        throw CannotWrite(path_, failure.value());
    fs::remove(path_ + "-journal", failure);
}

TemporaryFile::~TemporaryFile() {
    if (path_.empty())
        return;
    // What cannot be removed is removed by the next attempt.
    std::error_code ignored;
    fs::remove(path_, ignored);
    fs::remove(path_ + "-journal", ignored);
}

void TemporaryFile::PlaceNew(const std::string& path) {
    // Taking the name first: a rename alone would go over a file made in the meantime.
    if (!Stream(std::fopen(path.c_str(), "wx"), &std::fclose)) {
        if (errno == EEXIST)
            throw Error(ErrorKind::kConflict,
                        fmt::format("There is a file {} already. It was not changed. Choose "
                                    "another name.",
                                    path));
        throw CannotWrite(path, errno);
    }
    Replace(path);
}

void TemporaryFile::Replace(const std::string& path) {
    Rename(path_, path);
    path_.clear();
}

std::string FolderOf(const std::string& path) {
    const std::string folder = fs::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

std::string WithSuffix(const std::string& path, const std::string& suffix) {
    const fs::path whole(path);
    return (whole.parent_path() / (whole.stem().string() + suffix + whole.extension().string()))
        .string();
}

bool MayWriteFolder(const std::string& folder) {
#ifndef _WIN32
    return ::faccessat(AT_FDCWD, folder.c_str(), W_OK, AT_EACCESS) == 0;
#else
    return fs::is_directory(folder);
#endif
}

void SyncFile(const std::string& path) {
#ifndef _WIN32
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        throw CannotWrite(path, errno);
    const bool synced = ::fsync(descriptor) == 0;
    const int failure = errno;
    ::close(descriptor);
    if (!synced)
        throw CannotWrite(path, failure);
#else
    (void)path;
#endif
}

void WriteFile(const std::string& path, const std::function<std::string()>& next) {
    const Stream stream = Open(path, "wb");
    for (std::string block = next(); !block.empty(); block = next())
        if (std::fwrite(block.data(), 1, block.size(), stream.get()) != block.size())
            throw CannotWrite(path, errno);
    if (std::fflush(stream.get()) != 0)
        throw CannotWrite(path, errno);
#ifndef _WIN32
    if (::fsync(::fileno(stream.get())) != 0)
        throw CannotWrite(path, errno);
#endif
}

}  // namespace particulars
