#include "app/gui/evidence_desk.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "model/evidence/bates.h"
#include "model/jobs/chosen_columns.h"
#include "model/jobs/load_profiles.h"
#include "model/store/document_listing.h"
#include "model/store/edit.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars {
namespace {

constexpr std::string_view kByBates = R"sql(
    SELECT id, bates_begin, bates_end FROM document
     WHERE bates_key <= $1
     ORDER BY bates_key DESC
     LIMIT 20
)sql";

/// A listing as the window sees it.
class ListedRows final : public DocumentRows {
public:
    ListedRows(std::shared_ptr<DocumentListing> listing,
               std::shared_ptr<std::atomic<bool>> importing)
        : listing_(std::move(listing)), importing_(std::move(importing)) {}

    std::int64_t count() const override { return listing_->count(); }
    bool is_cut() const override { return listing_->is_cut(); }

    std::vector<Document> Rows(std::int64_t first, std::int64_t count) override {
        return ReadOr(std::vector<Document>(), [&] { return listing_->Rows(first, count); });
    }

    std::optional<std::int64_t> RowOf(const DocumentId& id) override {
        return ReadOr(std::optional<std::int64_t>(), [&] { return listing_->RowOf(id); });
    }

    DocumentListing& listing() { return *listing_; }

private:
    /// A list that cannot be read stays empty: what is wrong is said where something was asked for.
    template <typename Result, typename Reader>
    Result ReadOr(Result otherwise, const Reader& read) {
        if (*importing_)
            return otherwise;
        try {
            return read();
        } catch (const Error&) {
            return otherwise;
        }
    }

    std::shared_ptr<DocumentListing> listing_;
    std::shared_ptr<std::atomic<bool>> importing_;
};

/// While it lives, nothing else is read from the file that is being written.
class Importing {
public:
    explicit Importing(std::shared_ptr<std::atomic<bool>> flag) : flag_(std::move(flag)) {
        *flag_ = true;
    }
    Importing(const Importing&) = delete;
    Importing& operator=(const Importing&) = delete;
    ~Importing() { *flag_ = false; }

private:
    std::shared_ptr<std::atomic<bool>> flag_;
};

}  // namespace

EvidenceDesk::EvidenceDesk(Session& session, Outlets outlets)
    : session_(session), outlets_(std::move(outlets)) {}

EvidenceDesk::~EvidenceDesk() {
    if (opening_)
        opening_->Interrupt();
}

template <typename Result, typename Reader>
Result EvidenceDesk::ReadOr(Result otherwise, const Reader& read) {
    if (*importing_ || !outlets_.is_there())
        return otherwise;
    try {
        return read();
    } catch (const Error& error) {
        outlets_.fail(error);
        return otherwise;
    }
}

void EvidenceDesk::Open(const DocumentView& view,
                        std::function<void(std::shared_ptr<DocumentRows>)> done,
                        std::function<void(const Error&)> failed) {
    if (opening_)
        opening_->Interrupt();
    open_job_.Stop();
    jumps_job_.Stop();
    if (!outlets_.is_there())
        return;
    try {
        opening_ = session_.db().Connect();
    } catch (const Error& error) {
        return failed(error);
    }
    open_job_.Start(
        [db = opening_, view](Progress&) -> std::any {
            return std::make_shared<DocumentListing>(db, view);
        },
        [this, done = std::move(done)](std::any result) {
            opening_.reset();
            const auto listing = std::any_cast<std::shared_ptr<DocumentListing>>(result);
            FindJumps(listing);
            done(std::make_shared<ListedRows>(listing, importing_));
        },
        [this, failed = std::move(failed)](const Error& error) {
            opening_.reset();
            if (error.kind() != ErrorKind::kCancelled)
                failed(error);
        });
}

void EvidenceDesk::FindJumps(const std::shared_ptr<DocumentListing>& listing) {
    std::shared_ptr<Database> db;
    try {
        db = session_.db().Connect();
    } catch (const Error&) {
        return;  // Rows far down take a little longer.
    }
    jumps_job_.Start([db, listing](Progress&) -> std::any { return listing->FindJumps(*db); },
                     [listing](std::any found) {
                         listing->Take(std::any_cast<DocumentListing::Jumps>(std::move(found)));
                     },
                     [](const Error&) {});
}

std::vector<Document> EvidenceDesk::FirstMatches(const DocumentView& view, std::int64_t count) {
    return ReadOr(std::vector<Document>(), [&] {
        return particulars::FirstMatches(session_.db(), view.query, view.highest, count);
    });
}

std::optional<Document> EvidenceDesk::Find(const DocumentId& id) {
    return ReadOr(std::optional<Document>(),
                  [&] { return particulars::Find<Document>(session_.db(), id.text()); });
}

std::optional<Document> EvidenceDesk::FindByBates(const std::string& bates) {
    const auto wanted = ParseBates(bates);
    if (!wanted)
        return std::nullopt;
    return ReadOr(std::optional<Document>(), [&] {
        std::string id;
        session_.db().Query(kByBates, {BatesKey(bates)}, [&](const Row& row) {
            const auto begin = ParseBates(row.Text(1));
            const auto end = ParseBates(row.Text(2));
            const bool is_in =
                begin && end && Overlap({*begin, *end}, BatesRange{*wanted, *wanted});
            if (id.empty() && is_in)
                id = row.Text(0);
        });
        return id.empty() ? std::nullopt : particulars::Find<Document>(session_.db(), id);
    });
}

std::vector<Link> EvidenceDesk::LinksWhere(std::string_view column, const std::string& id) {
    return ReadOr(std::vector<Link>(), [&] { return AllWhere<Link>(session_.db(), column, id); });
}

std::vector<Link> EvidenceDesk::LinksOf(const DocumentId& document) {
    return LinksWhere("document", document.text());
}

std::vector<Link> EvidenceDesk::LinksOf(const TradeSecretId& secret) {
    return LinksWhere("secret", secret.text());
}

std::vector<Link> EvidenceDesk::LinksOf(const CodeCitationId& citation) {
    return LinksWhere("code_citation", citation.text());
}

std::vector<Link> EvidenceDesk::LinksOf(const TestimonyId& testimony) {
    return LinksWhere("testimony", testimony.text());
}

std::vector<RoleCount> EvidenceDesk::Coverage() {
    return ReadOr(std::vector<RoleCount>(), [&] { return CountLinks(session_.db()); });
}

std::vector<DocumentReview> EvidenceDesk::ReviewsOf(const TradeSecretId& secret) {
    return ReadOr(std::vector<DocumentReview>(),
                  [&] { return AllWhere<DocumentReview>(session_.db(), "secret", secret.text()); });
}

std::optional<Transcript> EvidenceDesk::FindTranscript(const TranscriptId& id) {
    return ReadOr(std::optional<Transcript>(),
                  [&] { return particulars::Find<Transcript>(session_.db(), id.text()); });
}

std::vector<LoadFileMapping> EvidenceDesk::Profiles() {
    return ReadOr(std::vector<LoadFileMapping>(), [&] { return LoadProfiles(session_.db()); });
}

bool EvidenceDesk::Act(const std::string& label, const std::function<void(Edit&)>& act) {
    try {
        Edit edit(session_.db(), session_.clock(), session_.user(), label);
        act(edit);
        edit.Commit();
    } catch (const Error& error) {
        outlets_.fail(error);
        return false;
    }
    outlets_.saved(label);
    return true;
}

bool EvidenceDesk::SaveProfile(const LoadFileMapping& profile) {
    return Act("remember the profile " + profile.name,
               [&](Edit& edit) { SaveLoadProfile(edit, profile); });
}

bool EvidenceDesk::RemoveLinks(const std::string& label, const std::vector<Link>& links) {
    return Act(label, [&](Edit& edit) {
        for (const Link& link : links)
            edit.Remove(link);
    });
}

bool EvidenceDesk::RemoveView(const SavedView& view) {
    return Act("remove the view " + view.name, [&](Edit& edit) { edit.Remove(view); });
}

std::vector<std::string> EvidenceDesk::columns() const {
    return ChosenColumns(session_.db(), session_.user());
}

void EvidenceDesk::ChooseColumns(const std::vector<std::string>& columns) {
    Act("choose columns", [&](Edit& edit) { particulars::ChooseColumns(edit, columns); });
}

std::function<std::any(Progress&)> EvidenceDesk::ImportWork(const ImportOptions& options) {
    std::shared_ptr<Database> db = session_.db().Connect();
    return [db, options, importing = importing_, user = session_.user(),
            &clock = session_.clock()](Progress& progress) -> std::any {
        const Importing now(importing);
        return ImportDocuments(*db, clock, user, options, progress);
    };
}

void EvidenceDesk::Imported(const ImportOutcome& outcome) {
    outlets_.saved("import " + outcome.import.file);
}

std::function<std::any(Progress&)> EvidenceDesk::ExportWork(const DocumentExport& options) {
    std::shared_ptr<Database> db = session_.db().Connect();
    return [db, options](Progress& progress) -> std::any {
        return ExportDocuments(*db, options, progress);
    };
}

std::function<std::any(Progress&)> EvidenceDesk::FileWork(const std::string& folder) {
    std::shared_ptr<Database> db = session_.db().Connect();
    return [db, folder, root = case_folder(), user = session_.user(),
            &clock = session_.clock()](Progress& progress) -> std::any {
        return folder.empty() ? CheckLinkedFiles(*db, root, progress)
                              : RelinkFiles(*db, clock, user, root, folder, progress);
    };
}

std::function<std::any(Progress&)> EvidenceDesk::VolumeWork(
    const std::vector<Production>& productions) {
    std::shared_ptr<Database> db = session_.db().Connect();
    return [db, productions](Progress& progress) -> std::any {
        return CheckVolumes(*db, productions, progress);
    };
}

void EvidenceDesk::Relinked(const FileReport& report) {
    const auto relinked =
        std::count_if(report.findings.begin(), report.findings.end(),
                      [](const FileFinding& one) { return one.state == FileState::kRelinked; });
    if (relinked > 0)
        outlets_.saved("relink files");
}

std::string EvidenceDesk::case_folder() const {
    if (session_.is_on_server())
        return {};
    return std::filesystem::path(session_.path()).parent_path().string();
}

}  // namespace particulars
