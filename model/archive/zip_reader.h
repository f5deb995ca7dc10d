// Reads a ZIP file that comes from outside: one member at a time, piece by piece, every checksum
// compared.
//
// Nothing in it is trusted. Names that lead out of a folder, doubled names, locked members and
// members that would unpack to far more than such a file can hold are refused before anything is
// read. No member is ever written anywhere under its name.

#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace particulars {

struct ZipEntry {
    std::string name;
    std::uint64_t index = 0;
    std::int64_t size = 0;  ///< Unpacked, in bytes.
};

class ZipReader {
public:
    /// Throws kNotFound if there is no such file, kUnreadable for one that is no ZIP file, is
    /// damaged or is refused.
    explicit ZipReader(const std::string& path);
    ~ZipReader();
    ZipReader(const ZipReader&) = delete;
    ZipReader& operator=(const ZipReader&) = delete;

    /// In the order of the file; folders are left out.
    const std::vector<ZipEntry>& entries() const { return entries_; }

    std::optional<ZipEntry> Find(std::string_view name) const;

    /// Hands on the member's bytes, piece by piece. Throws kUnreadable if they are not what the
    /// file's own checksum says, after some of them may have been handed on.
    void Read(const ZipEntry& entry, const std::function<void(std::string_view)>& on_block) const;

    /// All of a member that has at most `limit` bytes. Throws kUnreadable for a larger one.
    std::string ReadAll(const ZipEntry& entry, std::int64_t limit) const;

private:
    void List(std::int64_t file_size);

    struct Close {
        void operator()(zip* archive) const;
    };
    std::unique_ptr<zip, Close> archive_;
    std::vector<ZipEntry> entries_;
};

/// Whether a name stays below the folder that it is taken to lie in, and can be a file's on any
/// system: no "..", no drive, no backslash, no control characters.
bool StaysInFolder(std::string_view name);

}  // namespace particulars
