#include "model/jobs/exported_files.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "model/core/error.h"
#include "model/evidence/document.h"
#include "model/render/output_file.h"

namespace particulars {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kLinked = R"sql(
    SELECT id, path, sha256 FROM document
     WHERE path <> ''
     ORDER BY id
)sql";

/// "files/ID/NAME", with what a name in an archive must not hold replaced.
std::string MemberFor(const std::string& document, const std::string& path) {
    const std::size_t slash = path.find_last_of("/\\");
    std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
    for (char& c : name)
        if (c == ':' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            c = '_';
    if (name.empty() || name == "." || name == "..")
        name = "file";
    return "files/" + document + "/" + name;
}

fs::path FolderOrHere(const std::string& folder) {
    return folder.empty() ? fs::path(".") : fs::path(folder);
}

}  // namespace

LinkedFiles FindLinkedFiles(Database& db, const std::string& case_folder) {
    LinkedFiles linked;
    db.Query(kLinked, {}, [&](const Row& row) {
        linked.index.push_back({row.Text(0), row.Text(1), {}, row.Text(2)});
    });
    const fs::path root = FolderOrHere(case_folder);
    std::map<std::string, std::string> members;  // Several documents may share a file.
    for (ExportedFile& file : linked.index) {
        const fs::path path = root / file.path;
        std::error_code ignored;  // What cannot be looked at counts as missing.
        if (LeavesCaseFolder(file.path) || !fs::is_regular_file(path, ignored)) {
            ++linked.missing;
            continue;
        }
        const auto [known, is_new] =
            members.try_emplace(file.path, MemberFor(file.document, file.path));
        file.member = known->second;
        if (is_new)
            linked.sources.emplace_back(file.member, path.string());
    }
    return linked;
}

RestoredFiles::RestoredFiles(const ZipReader& zip, const std::vector<ExportedFile>& index,
                             const std::string& folder)
    : zip_(zip) {
    std::map<std::string, ZipEntry> entries;
    for (const ZipEntry& entry : zip.entries())
        entries.emplace(entry.name, entry);
    std::set<std::string> planned;
    for (const ExportedFile& file : index) {
        if (file.member.empty())
            continue;
        const auto entry = entries.find(file.member);
        if (entry == entries.end() || !file.member.starts_with("files/"))
            RefuseExport("The export lacks a file that it lists.");
        // A path that leads out of the folder is not followed; the file is kept by its id.
        const bool safe = StaysInFolder(file.path) && !LeavesCaseFolder(file.path);
        const fs::path to = FolderOrHere(folder) / (safe ? file.path : file.member);
        if (!planned.insert(to.lexically_normal().string()).second)
            continue;
        std::error_code ignored;
        if (fs::exists(fs::symlink_status(to, ignored)))
            throw Error(ErrorKind::kConflict,
                        "A file that the export would bring is there already. Nothing was "
                        "written. Choose an empty folder for the linked files.");
        plan_.emplace_back(entry->second, to.string());
    }
}

RestoredFiles::~RestoredFiles() {
    std::error_code ignored;  // A destructor cannot report.
    for (const std::string& path : written_)
        fs::remove(path, ignored);
}

void RestoredFiles::Write(Progress& progress) {
    std::int64_t done = 0;
    for (const auto& [entry, path] : plan_) {
        std::error_code failure;
        fs::create_directories(fs::path(path).parent_path(), failure);
        OutputFile file(path);
        zip_.Read(entry, [&](std::string_view block) {
            file.Write(block);
            progress.Step(done, count(), "linked files");
        });
        file.Commit();
        written_.push_back(path);
        progress.Step(++done, count(), "linked files");
    }
}

}  // namespace particulars
