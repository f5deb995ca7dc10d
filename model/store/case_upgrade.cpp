#include "model/store/case_upgrade.h"

#include <filesystem>
#include <fmt/format.h>
#include <fstream>

#include "model/core/error.h"
#include "model/store/case_check.h"
#include "model/store/disk_file.h"

namespace particulars {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBlock = 256 * kPageSize;

/// Whether the file at `path` holds the same bytes as `original`.
bool IsCopyOf(SqliteDatabase& original, const std::string& path) {
    std::ifstream copy(path, std::ios::binary);
    std::int64_t offset = 0;
    for (;;) {
        const std::string block = original.ReadOnDisk(offset, kBlock);
        std::string other(kBlock, '\0');
        copy.read(other.data(), static_cast<std::streamsize>(other.size()));
        other.resize(static_cast<std::size_t>(copy.gcount()));
        if (block != other)
            return false;
        if (block.empty())
            return true;
        offset += static_cast<std::int64_t>(block.size());
    }
}

std::string BlockAt(std::fstream& file, std::int64_t offset, std::size_t size) {
    std::string block(size, '\0');
    file.clear();
    file.seekg(offset);
    file.read(block.data(), static_cast<std::streamsize>(size));
    block.resize(static_cast<std::size_t>(file.gcount()));
    file.clear();
    return block;
}

/// Keeps the old file under a name that is free. An attempt that was cut short may have kept it.
void KeepOriginal(SqliteDatabase& old, int version) {
    for (int attempt = 1;; ++attempt) {
        const std::string again = attempt == 1 ? "" : fmt::format("-{}", attempt);
        const std::string kept =
            WithSuffix(old.path(), fmt::format(".before-v{}{}", version, again));
        if (!fs::exists(kept)) {
            TemporaryFile copy(kept + ".part");
            CopyCaseFile(old, copy.path());
            copy.PlaceNew(kept);
            return;
        }
        if (IsCopyOf(old, kept))
            return;
    }
}

}  // namespace

void CopyCaseFile(SqliteDatabase& original, const std::string& path) {
    std::int64_t offset = 0;
    WriteFile(path, [&] {
        std::string block = original.ReadOnDisk(offset, kBlock);
        offset += static_cast<std::int64_t>(block.size());
        return block;
    });
    std::error_code ignored;  // A file system without permissions has none to keep.
    fs::permissions(path, fs::status(original.path()).permissions(), ignored);
}

void UpdateCopy(SqliteDatabase& original, const std::string& path) {
    {
        std::fstream copy(path, std::ios::binary | std::ios::in | std::ios::out);
        std::int64_t offset = 0;
        for (std::string block = original.ReadOnDisk(0, kBlock); !block.empty();
             block = original.ReadOnDisk(offset, kBlock)) {
            if (block != BlockAt(copy, offset, block.size())) {
                copy.seekp(offset);
                copy.write(block.data(), static_cast<std::streamsize>(block.size()));
            }
            offset += static_cast<std::int64_t>(block.size());
        }
        copy.flush();
        if (!copy)
            throw Error(ErrorKind::kUnavailable,
                        "The copy of the case cannot be written; the disk may be full. The case "
                        "itself was not changed.");
    }
    fs::resize_file(path, static_cast<std::uintmax_t>(original.SizeOnDisk()));
    SyncFile(path);
}

void UpgradeCaseFile(SqliteDatabase& old, const std::vector<Migration>& migrations,
                     const UpgradeStep& after) {
    const Transaction lock(old);
    const auto counts = RowCounts(old);
    TemporaryFile copy(old.path() + ".upgrade");
    CopyCaseFile(old, copy.path());
    after("copied");
    {
        const auto upgraded = OpenSqlite(copy.path(), SqliteMode::kReadWrite);
        upgraded->Unlock(old.key());
        Migrate(*upgraded, migrations);
    }
    after("migrated");
    RequireSoundCopy(copy.path(), old.key(), counts);
    after("verified");
    KeepOriginal(old, migrations.back().version);
    after("kept");
    copy.Replace(old.path());
    after("swapped");
}

}  // namespace particulars
