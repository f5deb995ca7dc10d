#include "model/archive/zip_reader.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <limits>
#include <set>
#include <zip.h>

#include "model/core/error.h"

namespace particulars {
namespace {

namespace fs = std::filesystem;

/// Text shrinks to a tenth, tables of the same words to a fiftieth; what shrinks more was made to.
constexpr std::int64_t kMostUnpacked = 250;
constexpr std::int64_t kAlwaysAllowed = std::int64_t{64} << 20;
constexpr zip_int64_t kMostMembers = 4'000'000;

[[noreturn]] void Refuse(const std::string& why, const std::string& detail = {}) {
    throw Error(ErrorKind::kUnreadable, why + " Nothing was changed. Ask for the file once more.",
                detail);
}

[[noreturn]] void RefuseDamaged(const std::string& detail) {
    Refuse("The file is damaged or was not written to its end.", detail);
}

}  // namespace

bool StaysInFolder(std::string_view name) {
    if (name.empty() || name.front() == '/' || name.size() > 4096)
        return false;
    const auto is_odd = [](char c) {
        return c == '\\' || c == ':' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    };
    if (std::any_of(name.begin(), name.end(), is_odd))
        return false;
    for (std::size_t start = 0; start <= name.size();) {
        const std::size_t end = std::min(name.find('/', start), name.size());
        const std::string_view part = name.substr(start, end - start);
        if (part == ".." || part == "." || (part.empty() && end < name.size()))
            return false;
        start = end + 1;
    }
    return true;
}

void ZipReader::Close::operator()(zip* archive) const {
    zip_discard(archive);
}

ZipReader::ZipReader(const std::string& path) {
    std::error_code error;
    if (!fs::exists(path, error))
        throw Error(ErrorKind::kNotFound, "There is no file of that name.");
    const bool is_file = fs::is_regular_file(path, error);
    const auto size = is_file ? fs::file_size(path, error) : 0;
    if (!is_file || error)
        Refuse("This is not a file that can be read.");
    int code = 0;
    archive_.reset(zip_open(path.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!archive_) {
        if (code == ZIP_ER_NOZIP)
            Refuse("This is not a ZIP file, or it was not written to its end.");
        RefuseDamaged("zip error " + std::to_string(code));
    }
    List(static_cast<std::int64_t>(size));
}

ZipReader::~ZipReader() = default;

void ZipReader::List(std::int64_t file_size) {
    const zip_int64_t count = zip_get_num_entries(archive_.get(), 0);
    if (count > kMostMembers)
        Refuse("The file has far more parts than it should.");
    std::set<std::string, std::less<>> names;
    const std::int64_t most = file_size > (std::numeric_limits<std::int64_t>::max() >> 9)
                                  ? std::numeric_limits<std::int64_t>::max()
                                  : file_size * kMostUnpacked + kAlwaysAllowed;
    std::int64_t unpacked = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        const auto index = static_cast<zip_uint64_t>(i);
        constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE;
        if (zip_stat_index(archive_.get(), index, 0, &stat) < 0 ||
            (stat.valid & kNeeded) != kNeeded)
            RefuseDamaged("member without a name or a size");
        const std::string name = stat.name;
        if (!StaysInFolder(name) || !names.insert(name).second)
            Refuse("The file holds parts with names that no program of ours writes.");
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
            Refuse("The file is locked with a password of its own. Unlock it first.");
        if (stat.size > static_cast<zip_uint64_t>(most) ||
            (unpacked += static_cast<std::int64_t>(stat.size)) > most)
            Refuse("The file would unpack to far more than such a file holds.");
        if (name.back() != '/')
            entries_.push_back({name, index, static_cast<std::int64_t>(stat.size)});
    }
}

std::optional<ZipEntry> ZipReader::Find(std::string_view name) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const ZipEntry& entry) { return entry.name == name; });
    return found == entries_.end() ? std::nullopt : std::optional(*found);
}

void ZipReader::Read(const ZipEntry& entry,
                     const std::function<void(std::string_view)>& on_block) const {
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(
        zip_fopen_index(archive_.get(), entry.index, 0), zip_fclose);
    if (!file)
        RefuseDamaged("member cannot be opened");
    std::vector<char> block(std::size_t{64} << 10);
    std::int64_t done = 0;
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), block.data(), block.size());
        if (count < 0)
            RefuseDamaged("member does not fit its checksum");
        done += count;
        if (count == 0 || done > entry.size)
            break;
        on_block({block.data(), static_cast<std::size_t>(count)});
    }
    if (done != entry.size)
        RefuseDamaged("member is not as long as it says");
}

std::string ZipReader::ReadAll(const ZipEntry& entry, std::int64_t limit) const {
    if (entry.size > limit)
        Refuse("A part of the file is far larger than it should be.");
    std::string all;
    Read(entry, [&](std::string_view block) { all += block; });
    return all;
}

}  // namespace particulars
