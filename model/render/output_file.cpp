#include "model/render/output_file.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <random>
#include <system_error>
#include <unistd.h>

#include "model/core/error.h"

namespace particulars {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void Fail(int code) {
    std::string reason = "the system refused it";
    std::string remedy = "Choose another folder and try again.";
    if (code == ENOSPC || code == EDQUOT) {
        reason = "the disk is full";
        remedy = "Make room or choose another disk, and try again.";
    } else if (code == EACCES || code == EPERM || code == EROFS) {
        reason = "you may not write in this folder";
    } else if (code == ENAMETOOLONG) {
        reason = "its name is too long";
        remedy = "Choose a shorter name and try again.";
    } else if (code == EFBIG) {
        reason = "it is larger than this disk allows";
    }
    throw Error(ErrorKind::kUnavailable,
                fmt::format("The file could not be written: {}. Nothing was left behind, and an "
                            "earlier file of that name is as it was. {}",
                            reason, remedy),
                std::strerror(code));
}

/// Beside `path`, and saying nothing of it.
fs::path UnfinishedPath(const fs::path& path) {
    std::random_device random;
    return path.parent_path() / fmt::format(".unfinished-{:08x}{:08x}", random(), random());
}

}  // namespace

OutputFile::OutputFile(const std::string& path) : path_(path) {
    std::error_code ignored;  // What cannot be looked at cannot be opened either: fopen reports it.
    const fs::path target(path);
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    if (!target.has_filename() || fs::is_directory(target, ignored))
        throw Error(ErrorKind::kUsage,
                    "The file cannot be written, because its name is that of a folder. Nothing was "
                    "changed. Add a file name and try again.");
    if (!fs::exists(folder, ignored) && !ignored)
        throw Error(
            ErrorKind::kNotFound,
            "The file cannot be written, because its folder does not exist. Make the folder "
            "or choose another, and try again.");
    if (target.filename().string().size() > 255)
        Fail(ENAMETOOLONG);
    const std::string unfinished = UnfinishedPath(target).string();
    file_.reset(std::fopen(unfinished.c_str(), "w+bx"));
    if (!file_)
        Fail(errno);
    unfinished_path_ = unfinished;
}

OutputFile::~OutputFile() {
    if (unfinished_path_.empty())
        return;
    file_.reset();
    std::error_code ignored;  // A destructor cannot report; the name is random and says nothing.
    fs::remove(unfinished_path_, ignored);
}

void OutputFile::Write(std::string_view bytes) {
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size())
        Fail(errno);
}

void OutputFile::Seek(std::int64_t position) {
    if (fseeko(file_.get(), static_cast<off_t>(position), SEEK_SET) != 0)
        Fail(errno);
}

std::string OutputFile::Read(std::size_t start, std::size_t length) {
    std::string bytes(length, '\0');
    Seek(static_cast<std::int64_t>(start));
    bytes.resize(std::fread(bytes.data(), 1, length, file_.get()));
    SeekEnd();
    return bytes;
}

std::size_t OutputFile::Size() {
    SeekEnd();
    return static_cast<std::size_t>(ftello(file_.get()));
}

void OutputFile::SeekEnd() {
    if (fseeko(file_.get(), 0, SEEK_END) != 0)
        Fail(errno);
}

void OutputFile::Commit() {
    if (std::fflush(file_.get()) != 0 || fsync(fileno(file_.get())) != 0 ||
        std::fclose(file_.release()) != 0)
        Fail(errno);
    std::error_code error;
    fs::rename(unfinished_path_, path_, error);
    if (error)
        Fail(error.value());
    unfinished_path_.clear();
}

}  // namespace particulars
