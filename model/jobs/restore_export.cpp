#include "model/jobs/restore_export.h"

#include <cstdio>
#include <map>
#include <memory>
#include <optional>
#include <utility>

#include "model/archive/zip_reader.h"
#include "model/core/error.h"
#include "model/jobs/export_manifest.h"
#include "model/jobs/exported_files.h"
#include "model/jobs/load_case.h"
#include "model/jobs/verify_set.h"
#include "model/jobs/whole_case.h"
#include "model/store/case_file.h"
#include "model/store/change_log.h"
#include "model/store/migrator.h"
#include "model/store/part_json.h"
#include "model/store/sha256.h"

namespace particulars {
namespace {

constexpr std::int64_t kLongestManifest = std::int64_t{1} << 30;
constexpr std::size_t kLongestLine = std::size_t{256} << 20;

/// Cuts what comes piece by piece into lines.
class LineCutter {
public:
    explicit LineCutter(std::function<void(std::string_view)> on_line)
        : on_line_(std::move(on_line)) {}

    void Add(std::string_view block) {
        for (std::size_t end = block.find('\n'); end != block.npos; end = block.find('\n')) {
            rest_ += block.substr(0, end);
            on_line_(rest_);
            rest_.clear();
            block.remove_prefix(end + 1);
        }
        rest_ += block;
        if (rest_.size() > kLongestLine)
            RefuseExport("A line of the export is far longer than it should be.");
    }

    void Finish() const {
        if (!rest_.empty())
            RefuseExport("A part of the export ends in the middle of a line.");
    }

private:
    std::function<void(std::string_view)> on_line_;
    std::string rest_;
};

/// The rows of one part on their way into its table.
class RowInserter {
public:
    RowInserter(Database& to, const CasePart& part, bool may_lack_columns)
        : to_(to), part_(part), may_lack_columns_(may_lack_columns) {}

    void Insert(std::string_view line) {
        std::optional<ReadLine> read = LineIn(part_, line);
        if (!read || (count_ > 0 && read->columns != columns_) ||
            (!may_lack_columns_ && read->columns.size() != part_.columns.size()))
            RefuseExport("A line of the export does not fit its kind of entry.",
                         std::string(part_.name));
        if (count_++ == 0) {
            columns_ = std::move(read->columns);
            statement_ = to_.PrepareBulk(InsertInto(part_, columns_));
        }
        statement_->Run(read->values);
    }

    std::int64_t count() const { return count_; }

private:
    Database& to_;
    const CasePart& part_;
    bool may_lack_columns_;
    std::vector<std::size_t> columns_;
    std::unique_ptr<BulkStatement> statement_;
    std::int64_t count_ = 0;
};

/// An export that is read member by member, each compared with the manifest.
class ExportReader {
public:
    ExportReader(const std::string& path, Progress& progress);

    const ExportManifest& manifest() const { return manifest_; }
    const ZipReader& zip() const { return zip_; }

    /// Throws kUnreadable if the bytes are not those of the manifest.
    void Read(std::string_view member, const std::function<void(std::string_view)>& on_block);
    std::optional<std::string> ReadIfThere(std::string_view member);
    bool Has(std::string_view member) const { return members_.contains(member); }

    /// What nothing has asked for must be as the manifest says, too.
    void ReadTheRest();

private:
    struct Member {
        ZipEntry entry;
        std::string sha256;
        bool read = false;
    };

    ZipReader zip_;
    Progress& progress_;
    ExportManifest manifest_;
    std::map<std::string, Member, std::less<>> members_;
    std::int64_t done_ = 0;
    std::int64_t total_ = 0;
};

ExportReader::ExportReader(const std::string& path, Progress& progress)
    : zip_(path), progress_(progress) {
    const std::optional<ZipEntry> entry = zip_.Find(kManifestMember);
    if (!entry)
        RefuseExport("This is not the open export of a case.");
    manifest_ = ManifestIn(zip_.ReadAll(*entry, kLongestManifest));
    for (const ZipEntry& one : zip_.entries())
        if (one.name != kManifestMember)
            members_.emplace(one.name, Member{one, {}, false});
    for (const ManifestMember& listed : manifest_.members) {
        const auto found = members_.find(listed.name);
        if (found == members_.end() || found->second.entry.size != listed.size ||
            !found->second.sha256.empty() || listed.sha256.empty())
            RefuseExport("The export does not have the members that its manifest lists.");
        found->second.sha256 = listed.sha256;
        total_ += listed.size;
    }
    if (manifest_.members.size() != members_.size())
        RefuseExport("The export has a member that its manifest does not list.");
}

void ExportReader::Read(std::string_view name,
                        const std::function<void(std::string_view)>& on_block) {
    const auto found = members_.find(name);
    if (found == members_.end())
        RefuseExport("The export lacks a member.", std::string(name));
    Sha256Hasher hasher;
    zip_.Read(found->second.entry, [&](std::string_view block) {
        hasher.Add(block);
        on_block(block);
        progress_.Step(done_ += static_cast<std::int64_t>(block.size()), total_,
                       "reading the export");
    });
    if (hasher.FinishAsHex() != found->second.sha256)
        RefuseExport(
            "The export was changed after it was written: a member is not what the "
            "manifest says.");
    found->second.read = true;
}

std::optional<std::string> ExportReader::ReadIfThere(std::string_view name) {
    if (!Has(name))
        return std::nullopt;
    std::string all;
    Read(name, [&](std::string_view block) { all += block; });
    return all;
}

void ExportReader::ReadTheRest() {
    for (const auto& [name, member] : members_)
        if (!member.read)
            Read(name, [](std::string_view) {});
}

/// Records that break a rule of the tables are the export's fault, not a conflict with anybody.
template <typename Act>
void BlamingTheExport(Act&& act) {
    try {
        act();
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::kConflict || error.kind() == ErrorKind::kInternal)
            RefuseExport("The entries of the export do not fit each other.", error.detail());
        throw;
    }
}

void BringRows(ExportReader& reader, Database& to, RestoredCase& restored) {
    const bool older = reader.manifest().schema_version < Migrations().back().version;
    std::int64_t known = 0;
    for (const CasePart& part : CaseParts()) {
        const std::string member = MemberOf(part);
        if (older && !reader.Has(member))
            continue;
        ++known;
        RowInserter rows(to, part, older);
        LineCutter lines([&](std::string_view line) { rows.Insert(line); });
        reader.Read(member, [&](std::string_view block) { lines.Add(block); });
        lines.Finish();
        if (part.kind == PartKind::kRecords)
            restored.rows += rows.count();
        if (part.kind == PartKind::kChanges)
            restored.changes = rows.count();
    }
    for (const ZipEntry& entry : reader.zip().entries())
        if (entry.name.ends_with(".jsonl") && !entry.name.starts_with("files/"))
            --known;
    if (known != 0 || restored.rows != reader.manifest().rows ||
        restored.changes != reader.manifest().changes)
        RefuseExport("The export does not hold what its manifest says.");
}

void RequireSound(Database& to, const ExportManifest& manifest) {
    if (FirstBrokenChange(to))
        RefuseExport("The history in the export was changed: its chain is broken.");
    if (MatterOf(to).text() != manifest.matter)
        RefuseExport("The export is not of the case that its manifest names.");
    if (!UnloggedRecords(to).empty() || !SetFindings(to).empty())
        RefuseExport(
            "The entries of the export were changed: they are not as its history left "
            "them.");
}

std::vector<ExportedFile> FilesIn(ExportReader& reader) {
    std::vector<ExportedFile> files;
    LineCutter lines([&](std::string_view line) { files.push_back(ExportedFileIn(line)); });
    if (const auto index = reader.ReadIfThere(kFileIndexMember))
        lines.Add(*index);
    lines.Finish();
    return files;
}

/// Reads the linked files, and writes them where they are wanted.
std::unique_ptr<RestoredFiles> BringFiles(ExportReader& reader, const RestoreOptions& options,
                                          Progress& progress, RestoredCase& restored) {
    const std::vector<ExportedFile> index = FilesIn(reader);
    reader.ReadTheRest();
    if (options.files_to.empty()) {
        std::map<std::string, int> members;
        for (const ExportedFile& file : index)
            if (!file.member.empty())
                ++members[file.member];
        restored.files_left = static_cast<std::int64_t>(members.size());
        return nullptr;
    }
    auto files = std::make_unique<RestoredFiles>(reader.zip(), index, options.files_to);
    files->Write(progress);
    restored.files = files->count();
    return files;
}

}  // namespace

RestoredCase RestoreExport(Database& to, const Clock& clock, const std::string& user,
                           const RestoreOptions& options, Progress& progress) {
    ExportReader reader(options.input, progress);
    const MatterId matter(reader.manifest().matter);
    const bool to_server = to.dialect() == "postgres";
    RestoredCase restored;
    restored.written_at = reader.manifest().written_at;
    std::unique_ptr<RestoredFiles> files;  // Taken away again if the case does not come about.
    Transaction transaction(to);
    if (to_server)
        FoundWholeCase(to, matter);
    BlamingTheExport([&] {
        BringRows(reader, to, restored);
        const auto head = reader.ReadIfThere(kHeadMember);
        const ChainEnd end = ChainEndIn(head.value_or(""));
        PutChainEnd(to, end.sequence, end.hash);
    });
    RequireSound(to, reader.manifest());
    restored.stamp = DataStamp(to);
    files = BringFiles(reader, options, progress, restored);
    if (to_server)
        BecomeAdministrator(to, clock, matter, user);
    BlamingTheExport([&] { transaction.Commit(); });
    if (files)
        files->Keep();
    if (to_server)
        to.AskMembership();
    return restored;
}

RestoredCase RestoreToFile(const std::string& path, const std::string& password, const Clock& clock,
                           const std::string& user, const RestoreOptions& options,
                           Progress& progress) {
    auto file = CreateCaseFile(path, password, user);
    try {
        return RestoreExport(*file, clock, user, options, progress);
    } catch (...) {
        file.reset();
        std::remove(path.c_str());  // Made a moment ago, and by us.
        throw;
    }
}

}  // namespace particulars
