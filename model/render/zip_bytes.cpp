#include "model/render/zip_bytes.h"

#include <memory>
#include <zip.h>

#include "model/core/error.h"

namespace particulars {
namespace {

[[noreturn]] void FailToPack() {
    throw Error(ErrorKind::kInternal, "The file could not be put together. Nothing was written.");
}

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

void AddPart(zip_t* archive, const ZipPart& part) {
    zip_source_t* content = zip_source_buffer(archive, part.content.data(), part.content.size(), 0);
    const zip_int64_t index =
        content == nullptr ? -1
                           : zip_file_add(archive, part.name.c_str(), content, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(content);
        FailToPack();
    }
    // The first day that a ZIP file knows, so that the bytes do not depend on the clock.
    constexpr zip_uint16_t kNoTime = 0;
    constexpr zip_uint16_t kFirstDay = 33;
    const auto entry = static_cast<zip_uint64_t>(index);
    if (zip_file_set_dostime(archive, entry, kNoTime, kFirstDay, 0) < 0)
        FailToPack();
}

std::string ReadAll(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_open(source) < 0 || zip_source_stat(source, &stat) < 0)
        FailToPack();
    std::string bytes(stat.size, '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (read < 0 || static_cast<zip_uint64_t>(read) != stat.size)
        FailToPack();
    return bytes;
}

}  // namespace

std::string ZipBytes(const std::vector<ZipPart>& parts) {
    const std::unique_ptr<zip_source_t, FreeSource> target(
        zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        FailToPack();
    std::unique_ptr<zip_t, Discard> archive(
        zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive)
        FailToPack();
    zip_source_keep(target.get());  // The archive would free it when it closes.
    for (const ZipPart& part : parts)
        AddPart(archive.get(), part);
    if (zip_close(archive.get()) < 0)
        FailToPack();
    static_cast<void>(archive.release());  // NOLINT(bugprone-unused-return-value): closed.
    return ReadAll(target.get());
}

}  // namespace particulars
