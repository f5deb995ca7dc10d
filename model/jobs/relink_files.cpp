#include "model/jobs/relink_files.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "model/core/error.h"
#include "model/store/edit.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"
#include "model/store/sha256.h"

namespace particulars {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kLinked = R"sql(
    SELECT id, bates_begin, path, sha256, file_size FROM document
     WHERE path <> ''
     ORDER BY bates_key, id
)sql";

struct Linked {
    FileFinding finding;
    std::string sha256;
    std::int64_t size = 0;  ///< 0 if it was never noted.
};

std::vector<Linked> LinkedDocuments(Database& db) {
    std::vector<Linked> linked;
    db.Query(kLinked, {}, [&](const Row& row) {
        linked.push_back(
            {{DocumentId(row.Text(0)), row.Text(1), row.Text(2), FileState::kMissing, {}},
             row.Text(3),
             row.Integer(4)});
    });
    return linked;
}

fs::path RootOf(const std::string& case_folder) {
    return case_folder.empty() ? fs::path(".") : fs::path(case_folder);
}

/// A file that cannot be read counts as missing: nothing is known of it.
std::optional<std::string> HashOf(const fs::path& path) {
    try {
        return Sha256OfFile(path.string());
    } catch (const Error&) {
        return std::nullopt;
    }
}

FileState StateOf(const Linked& linked, const fs::path& root) {
    const fs::path path = root / linked.finding.path;
    std::error_code failure;
    if (LeavesCaseFolder(linked.finding.path) || !fs::is_regular_file(path, failure))
        return FileState::kMissing;
    const std::uintmax_t size = fs::file_size(path, failure);
    if (failure)
        return FileState::kMissing;
    if (linked.size != 0 && size != static_cast<std::uintmax_t>(linked.size))
        return FileState::kChanged;
    if (linked.sha256.empty())
        return FileState::kUnverified;
    const std::optional<std::string> hash = HashOf(path);
    if (!hash)
        return FileState::kMissing;
    return *hash == linked.sha256 ? FileState::kIntact : FileState::kChanged;
}

void Judge(std::vector<Linked>& linked, const fs::path& root, Progress& progress) {
    std::int64_t done = 0;
    for (Linked& one : linked) {
        progress.Step(done++, static_cast<std::int64_t>(linked.size()), "checking files");
        one.finding.state = StateOf(one, root);
    }
}

FileReport ReportOf(std::vector<Linked> linked) {
    FileReport report;
    report.linked = static_cast<std::int64_t>(linked.size());
    for (Linked& one : linked) {
        if (one.finding.state == FileState::kIntact)
            ++report.intact;
        else if (one.finding.state == FileState::kUnverified)
            ++report.unverified;
        else
            report.findings.push_back(std::move(one.finding));
    }
    return report;
}

/// The files under a folder by their checksum, of those whose size is wanted.
class FoundFiles {
public:
    FoundFiles(const std::vector<Linked>& linked, const std::string& folder, Progress& progress) {
        for (const Linked& one : linked)
            if (IsSought(one))
                wanted_.insert(one.size);
        if (!wanted_.empty())
            Look(folder, progress);
    }

    static bool IsSought(const Linked& one) {
        const FileState state = one.finding.state;
        return (state == FileState::kMissing || state == FileState::kChanged) &&
               !one.sha256.empty();
    }

    const fs::path* Find(const std::string& sha256) const {
        const auto found = by_hash_.find(sha256);
        return found == by_hash_.end() ? nullptr : &found->second;
    }

private:
    void Look(const std::string& folder, Progress& progress) {
        std::error_code failure;
        fs::recursive_directory_iterator files(
            folder, fs::directory_options::skip_permission_denied, failure);
        if (failure)
            throw Error(ErrorKind::kNotFound, "There is no folder of this name that can be read: " +
                                                  folder + ". Nothing was changed.");
        std::int64_t seen = 0;
        for (; files != fs::recursive_directory_iterator(); files.increment(failure)) {
            if (failure)
                break;
            progress.Step(++seen, 0, "looking for files");
            if (files->is_regular_file(failure) && !files->is_symlink(failure))
                Consider(files->path());
        }
    }

    /// Of two with the same bytes, the one whose path comes first.
    void Consider(const fs::path& path) {
        std::error_code failure;
        const auto size = static_cast<std::int64_t>(fs::file_size(path, failure));
        if (failure || (!wanted_.contains(size) && !wanted_.contains(0)))
            return;
        const std::optional<std::string> hash = HashOf(path);
        if (!hash)
            return;
        const auto [known, is_new] = by_hash_.try_emplace(*hash, path);
        if (!is_new && path < known->second)
            known->second = path;
    }

    std::set<std::int64_t> wanted_;  ///< Sizes; 0 where one of them is not known.
    std::map<std::string, fs::path> by_hash_;
};

/// The path of `file` below `root` with slashes, as it is stored; nullopt where it is elsewhere.
std::optional<std::string> PathUnder(const fs::path& root, const fs::path& file) {
    const std::string path =
        fs::canonical(file).lexically_relative(fs::canonical(root)).generic_string();
    if (path.empty() || LeavesCaseFolder(path))
        return std::nullopt;
    return path;
}

std::vector<Document> FindAgain(Database& db, std::vector<Linked>& linked, const FoundFiles& found,
                                const fs::path& root) {
    std::vector<Document> changed;
    for (Linked& one : linked) {
        const fs::path* file = FoundFiles::IsSought(one) ? found.Find(one.sha256) : nullptr;
        if (file == nullptr)
            continue;
        const std::optional<std::string> path = PathUnder(root, *file);
        one.finding.state = path ? FileState::kRelinked : FileState::kOutside;
        one.finding.found = path.value_or(file->string());
        std::optional<Document> document = Find<Document>(db, one.finding.document.text());
        if (!path || !document)
            continue;
        document->path = *path;
        document->file_size = static_cast<std::int64_t>(fs::file_size(*file));
        changed.push_back(std::move(*document));
    }
    return changed;
}

}  // namespace

FileReport CheckLinkedFiles(Database& db, const std::string& case_folder, Progress& progress) {
    std::vector<Linked> linked = LinkedDocuments(db);
    Judge(linked, RootOf(case_folder), progress);
    return ReportOf(std::move(linked));
}

FileReport RelinkFiles(Database& db, const Clock& clock, const std::string& user,
                       const std::string& case_folder, const std::string& folder,
                       Progress& progress) {
    if (!fs::is_directory(folder))
        throw Error(ErrorKind::kNotFound,
                    "There is no folder of this name: " + folder + ". Nothing was changed.");
    const fs::path root = RootOf(case_folder);
    std::vector<Linked> linked = LinkedDocuments(db);
    Judge(linked, root, progress);
    const FoundFiles found(linked, folder, progress);
    std::vector<Document> changed = FindAgain(db, linked, found, root);
    if (!changed.empty()) {
        Edit edit(
            db, clock, user,
            fmt::format("relink {} {}", changed.size(), changed.size() == 1 ? "file" : "files"));
        for (Document& document : changed)
            edit.Save(document);
        edit.Commit();
    }
    return ReportOf(std::move(linked));
}

}  // namespace particulars
