#include "model/store/case_diagnosis.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>

namespace particulars {
namespace {

constexpr std::int64_t kPagesTried = 64;

struct KnownKind {
    std::string_view beginning;
    std::string_view name;
};

using namespace std::string_view_literals;

constexpr std::array<KnownKind, 12> kKnownKinds = {{
    {"SQLite format 3\0"sv, "a database without encryption"},
    {"%PDF-"sv, "a PDF file"},
    {"PK\x03\x04"sv, "a Word, Excel or ZIP file"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "an old Word, Excel or mail file"},
    {"\x89PNG\r\n\x1A\n"sv, "a picture"},
    {"\xFF\xD8\xFF"sv, "a picture"},
    {"GIF8"sv, "a picture"},
    {"\x1F\x8B\x08"sv, "a compressed file"},
    {"7z\xBC\xAF\x27\x1C"sv, "a compressed file"},
    {"\xFD"
     "7zXZ\0"sv,
     "a compressed file"},
    {"\x7F"
     "ELF"sv,
     "a program"},
    {"MZ\x90\0"sv, "a program"},
}};

Error NoCaseFile(std::string_view what) {
    return Error(ErrorKind::kUnreadable,
                 fmt::format("This is not a case file: it is {}. It was not changed. Choose a file "
                             "that Particulars has made; its name ends in .particulars.",
                             what));
}

/// What the file is, judging by how it begins; empty if it may be encrypted.
std::string_view KindOf(std::string_view beginning) {
    for (const KnownKind& kind : kKnownKinds)
        if (beginning.starts_with(kind.beginning))
            return kind.name;
    // Encrypted bytes look random: that 4,096 of them hold no zero happens once in nine million.
    if (beginning.find('\0') == std::string_view::npos)
        return "a text file";
    return {};
}

/// Whether the key confirms any of some pages from all over the file but the first.
bool ConfirmsAnyPage(SqliteDatabase& file, const CipherKey& key) {
    const std::int64_t pages = file.SizeOnDisk() / static_cast<std::int64_t>(kPageSize);
    const std::int64_t step = std::max<std::int64_t>(1, pages / kPagesTried);
    for (std::int64_t page = 1; page < pages; page += step) {
        const std::string bytes =
            file.ReadOnDisk(page * static_cast<std::int64_t>(kPageSize), kPageSize);
        if (key.Authenticates(bytes, static_cast<std::uint32_t>(page + 1)))
            return true;
    }
    return false;
}

}  // namespace

void RefuseTooShort(SqliteDatabase& file) {
    const std::int64_t size = file.SizeOnDisk();
    if (size == 0)
        throw NoCaseFile("empty");
    if (size < static_cast<std::int64_t>(kPageSize))
        throw NoCaseFile("too short, or only the beginning of one");
}

Error DiagnoseRefusal(SqliteDatabase& file, const CipherKey& key) {
    const std::string beginning = file.ReadOnDisk(0, kPageSize);
    if (key.Authenticates(beginning, 1) || ConfirmsAnyPage(file, key))
        return Error(
            ErrorKind::kCorrupt,
            "The password is right, but the case file is damaged. It was not changed. Keep "
            "a copy of it, then restore the last backup.");
    if (const std::string_view kind = KindOf(beginning); !kind.empty())
        return NoCaseFile(kind);
    if (file.SizeOnDisk() % static_cast<std::int64_t>(kPageSize) != 0)
        return Error(ErrorKind::kUnreadable,
                     "This is not a case file, or a part of it is missing and the password is "
                     "wrong. It was not changed. Try the password again, or choose a complete copy "
                     "of the file.");
    return Error(ErrorKind::kWrongPassword,
                 "The password does not open this case. The file was not changed. Check capital "
                 "letters and the keyboard layout, and try again. If you are sure of the password, "
                 "the beginning of the file is damaged: restore the last backup.");
}

}  // namespace particulars
