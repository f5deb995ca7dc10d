#include "model/jobs/open_export.h"

#include <algorithm>
#include <fstream>
#include <memory>
#include <utility>

#include "model/archive/zip_writer.h"
#include "model/core/error.h"
#include "model/core/resource.h"
#include "model/jobs/export_manifest.h"
#include "model/jobs/exported_files.h"
#include "model/jobs/load_case.h"
#include "model/jobs/whole_case.h"
#include "model/render/output_file.h"
#include "model/store/change_log.h"
#include "model/store/migrator.h"
#include "model/store/part_json.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"
#include "model/store/sha256.h"

namespace particulars {
namespace {

class FileTarget final : public ZipTarget {
public:
    explicit FileTarget(OutputFile& file) : file_(file) {}
    void Write(std::string_view bytes) override { file_.Write(bytes); }
    void Seek(std::int64_t position) override { file_.Seek(position); }

private:
    OutputFile& file_;
};

/// Makes the members, and notes of each what the manifest will say. Outlives the writing.
class Packer {
public:
    Packer(Database& db, ExportManifest manifest, Progress& progress)
        : db_(db), progress_(progress), manifest_(std::move(manifest)) {}

    void AddText(std::string name, std::string text);
    void AddRows(const CasePart& part);
    void AddFile(std::string name, const std::string& path);
    void AddManifest();

    const std::vector<ZipMember>& members() const { return members_; }
    const ExportManifest& manifest() const { return manifest_; }

private:
    void Add(std::string name, std::function<std::string()> next);
    std::string NextRows(const CasePart& part, Value& key, std::optional<std::size_t> tier);

    Database& db_;
    Progress& progress_;
    ExportManifest manifest_;
    std::vector<ZipMember> members_;
    std::int64_t done_ = 0;
    std::int64_t total_ = 0;
};

void Packer::Add(std::string name, std::function<std::string()> next) {
    // Shared with the function, which std::function wants to be able to copy.
    auto hasher = std::make_shared<Sha256Hasher>();
    auto noted = std::make_shared<ManifestMember>(ManifestMember{name, 0, {}});
    members_.push_back({std::move(name), [this, hasher, noted, next = std::move(next)] {
                            std::string block = next();
                            hasher->Add(block);
                            noted->size += static_cast<std::int64_t>(block.size());
                            if (block.empty()) {
                                noted->sha256 = hasher->FinishAsHex();
                                manifest_.members.push_back(*noted);
                            }
                            return block;
                        }});
}

void Packer::AddText(std::string name, std::string text) {
    Add(std::move(name), [text = std::move(text)]() mutable { return std::exchange(text, {}); });
}

void Packer::AddRows(const CasePart& part) {
    total_ += CountRows(db_, part);
    // What was given out, and what the order calls its tiers, is of no tier itself.
    std::optional<std::size_t> tier;
    for (std::size_t i = 0; i < part.columns.size(); ++i)
        if (part.columns[i].name == "tier" && part.name != "distribution" &&
            part.name != "tier_name")
            tier = i;
    Add(MemberOf(part), [this, &part, tier, key = BeforeFirst(part)]() mutable {
        return NextRows(part, key, tier);
    });
}

std::string Packer::NextRows(const CasePart& part, Value& key, std::optional<std::size_t> tier) {
    const std::vector<Values> rows = RowsAfter(db_, part, key);
    std::string lines;
    for (const Values& values : rows) {
        lines += JsonLine(part, values);
        if (const auto* word = tier ? std::get_if<std::string>(&values[*tier]) : nullptr)
            manifest_.tier =
                std::max(manifest_.tier, FromText<Tier>(*word).value_or(Tier::kSourceCode));
    }
    if (!rows.empty())
        key = rows.back().front();
    const auto count = static_cast<std::int64_t>(rows.size());
    if (part.kind == PartKind::kRecords)
        manifest_.rows += count;
    if (part.kind == PartKind::kChanges)
        manifest_.changes += count;
    progress_.Step(done_ += count, total_,
                   part.kind == PartKind::kChanges ? "change log" : part.name);
    return lines;
}

void Packer::AddFile(std::string name, const std::string& path) {
    // Opened when its turn comes: a case may have more files than a program may have open.
    auto file = std::make_shared<std::ifstream>();
    Add(std::move(name), [this, file, path]() -> std::string {
        if (!file->is_open())
            file->open(path, std::ios::binary);
        std::string block(std::size_t{256} << 10, '\0');
        file->read(block.data(), static_cast<std::streamsize>(block.size()));
        if (file->bad() || !file->is_open())
            throw Error(ErrorKind::kUnavailable,
                        "A linked file could not be read to its end. Nothing was written. Check "
                        "the linked files, or export without them.");
        block.resize(static_cast<std::size_t>(file->gcount()));
        progress_.Step(done_, total_, "linked files");
        return block;
    });
}

void Packer::AddManifest() {
    // Asked for last, when all the others have been noted.
    members_.push_back(
        {std::string(kManifestMember), [this, given = false]() mutable -> std::string {
             return std::exchange(given, true) ? std::string() : ToJson(manifest_);
         }});
}

void RequireZip(const std::string& path) {
    if (!path.ends_with(".zip"))
        throw Error(ErrorKind::kUsage,
                    "The whole case is written as a ZIP file: give the output a name that ends in "
                    ".zip.");
}

ExportManifest ManifestOf(Database& db, const Clock& clock, const std::string& program) {
    ExportManifest manifest;
    manifest.program = program;
    manifest.needs_program = std::string(Migrations().back().since);
    manifest.schema_version = Migrations().back().version;
    manifest.written_at = ToIso(clock.Now());
    manifest.matter = MatterOf(db).text();
    return manifest;
}

void AddCase(Packer& packer, Database& db) {
    packer.AddText(std::string(kReadmeMember), std::string(Resource("help/open-export.md")));
    for (const CasePart& part : CaseParts())
        packer.AddText(SchemaMemberOf(part), SchemaOf(part));
    for (const CasePart& part : CaseParts())
        packer.AddRows(part);
    packer.AddText(std::string(kHeadMember), ToJson(ChainEnd{LastSequence(db), DataStamp(db)}));
}

void AddFiles(Packer& packer, const LinkedFiles& linked) {
    std::string index;
    for (const ExportedFile& file : linked.index)
        index += ToJsonLine(file);
    packer.AddText(std::string(kFileIndexMember), std::move(index));
    for (const auto& [member, path] : linked.sources)
        packer.AddFile(member, path);
}

}  // namespace

OpenExport ExportCase(Database& db, const Clock& clock, const OpenExportOptions& options,
                      Progress& progress) {
    RequireZip(options.output);
    OutputFile file(options.output);
    const Snapshot snapshot(db);
    RequireWholeCase(db, "exported");
    OpenExport written;
    Packer packer(db, ManifestOf(db, clock, options.program), progress);
    AddCase(packer, db);
    if (options.with_files) {
        const LinkedFiles linked = FindLinkedFiles(db, options.case_folder);
        written.files = static_cast<std::int64_t>(linked.sources.size());
        written.missing_files = linked.missing;
        AddFiles(packer, linked);
    }
    packer.AddManifest();
    FileTarget target(file);
    WriteZip(packer.members(), target);
    for (const TradeSecret& secret : All<TradeSecret>(db))
        written.secrets.push_back(Designation(secret));
    file.Commit();
    written.rows = packer.manifest().rows;
    written.changes = packer.manifest().changes;
    written.tier = packer.manifest().tier;
    written.sha256 = Sha256OfFile(options.output);
    return written;
}

Distribution DistributionOf(const OpenExport& written, const std::string& recipient) {
    Distribution line;
    line.handling = Handling::kExport;
    line.what = "the whole case, open export";
    line.tier = written.tier;
    line.recipient = recipient;
    line.secrets = written.secrets;
    line.sha256 = written.sha256;
    line.row_count = written.rows;
    return line;
}

}  // namespace particulars
