// The evidence of the open case, for the window: opens views on connections of their own and reads
// the rest on the session's.
//
// While an import runs, lists show nothing new: the case file is being written.

#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include "app/session.h"
#include "forms/background_job.h"
#include "forms/evidence_access.h"

namespace particulars {

class DocumentListing;
class Edit;

class EvidenceDesk final : public EvidenceAccess {
public:
    /// What the desk asks of the controller.
    struct Outlets {
        /// An act of this window was saved beside the session: reads the case again and names it.
        std::function<void(const std::string& label)> saved;

        /// Shows an error, or keeps quiet while the server is known to be away.
        std::function<void(const Error&)> fail;

        /// Whether the database answers at present.
        std::function<bool()> is_there;
    };

    /// `session` must outlive the desk.
    EvidenceDesk(Session& session, Outlets outlets);
    ~EvidenceDesk() override;

    void Open(const DocumentView& view, std::function<void(std::shared_ptr<DocumentRows>)> done,
              std::function<void(const Error&)> failed) override;
    std::vector<Document> FirstMatches(const DocumentView& view, std::int64_t count) override;
    std::optional<Document> Find(const DocumentId& id) override;
    std::optional<Document> FindByBates(const std::string& bates) override;
    std::vector<Link> LinksOf(const DocumentId& document) override;
    std::vector<Link> LinksOf(const TradeSecretId& secret) override;
    std::vector<Link> LinksOf(const CodeCitationId& citation) override;
    std::vector<Link> LinksOf(const TestimonyId& testimony) override;
    std::vector<RoleCount> Coverage() override;
    std::vector<DocumentReview> ReviewsOf(const TradeSecretId& secret) override;
    std::optional<Transcript> FindTranscript(const TranscriptId& id) override;
    std::vector<LoadFileMapping> Profiles() override;
    bool SaveProfile(const LoadFileMapping& profile) override;
    std::function<std::any(Progress&)> ImportWork(const ImportOptions& options) override;
    void Imported(const ImportOutcome& outcome) override;
    std::function<std::any(Progress&)> ExportWork(const DocumentExport& options) override;
    std::function<std::any(Progress&)> FileWork(const std::string& folder) override;
    std::function<std::any(Progress&)> VolumeWork(
        const std::vector<Production>& productions) override;
    void Relinked(const FileReport& report) override;
    bool RemoveLinks(const std::string& label, const std::vector<Link>& links) override;
    bool RemoveView(const SavedView& view) override;
    std::vector<std::string> columns() const override;
    void ChooseColumns(const std::vector<std::string>& columns) override;
    std::string case_folder() const override;

private:
    void FindJumps(const std::shared_ptr<DocumentListing>& listing);
    std::vector<Link> LinksWhere(std::string_view column, const std::string& id);

    /// Runs one act on the session's connection. False, with the error shown, if it failed.
    bool Act(const std::string& label, const std::function<void(Edit&)>& act);

    /// What `read` gives, or nothing where the case cannot be read now.
    template <typename Result, typename Reader>
    Result ReadOr(Result otherwise, const Reader& read);

    Session& session_;
    Outlets outlets_;
    std::shared_ptr<Database> opening_;  ///< The connection of the view being opened.
    std::shared_ptr<std::atomic<bool>> importing_ = std::make_shared<std::atomic<bool>>(false);
    BackgroundJob open_job_;
    BackgroundJob jumps_job_;
};

}  // namespace particulars
