#include "model/loadfiles/byte_source.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <utility>

#include "model/core/error.h"

namespace particulars {

namespace fs = std::filesystem;

FileBytes::FileBytes(std::string path, std::size_t piece, Witness witness)
    : path_(std::move(path)), witness_(std::move(witness)), piece_(piece) {
    std::error_code failure;
    if (fs::is_directory(path_, failure))
        throw Error(ErrorKind::kUnreadable,
                    fmt::format("{} is a folder. Choose a load file.", path_));
    file_.reset(std::fopen(path_.c_str(), "rb"));
    if (!file_) {
        const int reason = errno;
        if (!fs::exists(path_, failure))
            throw Error(ErrorKind::kNotFound, fmt::format("There is no file {}.", path_));
        throw Error(ErrorKind::kUnreadable,
                    fmt::format("{} cannot be opened: {}.", path_, std::strerror(reason)));
    }
    std::setvbuf(file_.get(), nullptr, _IONBF, 0);
    const auto size = fs::file_size(path_, failure);
    size_ = failure ? 0 : static_cast<std::int64_t>(size);
}

std::string_view FileBytes::Next() {
    const std::size_t count = std::fread(piece_.data(), 1, piece_.size(), file_.get());
    if (std::ferror(file_.get()) != 0)
        throw Error(ErrorKind::kUnreadable,
                    fmt::format("{} could be read only in part: {}. Nothing was stored; copy the "
                                "file to this computer and try again.",
                                path_, std::strerror(errno)));
    position_ += static_cast<std::int64_t>(count);
    const std::string_view bytes(piece_.data(), count);
    if (witness_ && count > 0)
        witness_(bytes);
    return bytes;
}

void FileBytes::Rewind() {
    std::rewind(file_.get());
    position_ = 0;
}

std::string_view MemoryBytes::Next() {
    const std::string_view bytes = bytes_.substr(position_, piece_);
    position_ += bytes.size();
    return bytes;
}

}  // namespace particulars
