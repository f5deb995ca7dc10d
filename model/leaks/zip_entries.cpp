#include "model/leaks/zip_entries.h"

#include <memory>
#include <string_view>
#include <zip.h>

#include "model/leaks/file_texts.h"

namespace particulars {
namespace {

constexpr zip_uint64_t kMostBytes = zip_uint64_t{2} << 30U;

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct Close {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

Archive OpenZip(std::string_view bytes) {
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    Archive archive(source == nullptr
                        ? nullptr
                        : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
    if (!archive) {
        zip_source_free(source);
        FailToCheck("it is damaged, or no ZIP, Word or Excel file");
    }
    return archive;
}

std::string Unpacked(zip_t* archive, zip_uint64_t index, zip_uint64_t& total) {
    zip_stat_t stat;
    if (zip_stat_index(archive, index, 0, &stat) < 0)
        FailToCheck("it is damaged");
    if (stat.encryption_method != ZIP_EM_NONE)
        FailToCheck("a part of it is locked with a password");
    total += stat.size;
    if (total > kMostBytes)
        FailToCheck("it unpacks to more than two gigabytes");
    const std::unique_ptr<zip_file_t, Close> file(zip_fopen_index(archive, index, 0));
    std::string bytes(stat.size, '\0');
    char beyond = 0;
    // The read past the end is what compares the checksum.
    if (!file ||
        zip_fread(file.get(), bytes.data(), bytes.size()) !=
            static_cast<zip_int64_t>(bytes.size()) ||
        zip_fread(file.get(), &beyond, 1) != 0)
        FailToCheck("a part of it is damaged");
    return bytes;
}

void AppendComment(const char* comment, std::size_t length, FoundTexts& texts) {
    if (comment != nullptr && length > 0)
        texts.push_back({"comment of the archive", std::string(comment, length)});
}

/// What stands before the first member is shown by no program that opens the file.
void AppendBytesBeforeMembers(std::string_view bytes, FoundTexts& texts) {
    const std::size_t first = bytes.find("PK\x03\x04");
    if (first != std::string_view::npos && first > 0)
        texts.push_back({"bytes before the archive", std::string(bytes.substr(0, first))});
}

}  // namespace

void ReadZip(std::string_view bytes, FoundTexts& texts,
             const std::function<void(const UnpackedEntry&)>& on_entry) {
    const Archive archive = OpenZip(bytes);
    AppendBytesBeforeMembers(bytes, texts);
    int length = 0;
    const char* comment = zip_get_archive_comment(archive.get(), &length, ZIP_FL_ENC_GUESS);
    AppendComment(comment, static_cast<std::size_t>(length < 0 ? 0 : length), texts);
    zip_uint64_t total = 0;
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(archive.get(), 0));
    for (zip_uint64_t index = 0; index < count; ++index) {
        const char* name = zip_get_name(archive.get(), index, ZIP_FL_ENC_GUESS);
        if (name == nullptr)
            FailToCheck("it is damaged");
        texts.push_back({"name inside the archive", name});
        zip_uint32_t comment_length = 0;
        const char* entry_comment =
            zip_file_get_comment(archive.get(), index, &comment_length, ZIP_FL_ENC_GUESS);
        AppendComment(entry_comment, comment_length, texts);
        on_entry({name, Unpacked(archive.get(), index, total)});
    }
}

}  // namespace particulars
