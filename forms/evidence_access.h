// What the panels may see of the evidence: documents by the million, and what ties them to the
// secrets. As with CaseAccess they never see the database; what is saved goes through CaseAccess.
//
// Documents are not among the case's records. A list asks for rows as they come into sight, and is
// opened in the background, because a query may take long; what was asked before is given up.

#pragma once

#include <any>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/core/error.h"
#include "model/core/progress.h"
#include "model/evidence/document_review.h"
#include "model/evidence/document_view.h"
#include "model/evidence/link.h"
#include "model/evidence/saved_view.h"
#include "model/jobs/check_volumes.h"
#include "model/jobs/export_documents.h"
#include "model/jobs/import_documents.h"
#include "model/jobs/paper_options.h"
#include "model/jobs/relink_files.h"
#include "model/papers/document.h"
#include "model/secrets/trade_secret.h"

namespace particulars {

struct CaseRecords;

/// The documents of one view, as they were when it was opened. For the window's thread.
class DocumentRows {
public:
    virtual ~DocumentRows() = default;

    virtual std::int64_t count() const = 0;

    /// Whether more was found than is shown.
    virtual bool is_cut() const = 0;

    /// At most `count` documents from row `first`; without recipients, columns kept and text.
    /// Empty while the team server is away.
    virtual std::vector<Document> Rows(std::int64_t first, std::int64_t count) = 0;

    virtual std::optional<std::int64_t> RowOf(const DocumentId& id) = 0;
};

class EvidenceAccess {
public:
    virtual ~EvidenceAccess() = default;

    /// Opens a view in the background; `done` or `failed` is called on the window's thread. What
    /// was asked before and is not done yet is stopped, and its callbacks are not called.
    virtual void Open(const DocumentView& view,
                      std::function<void(std::shared_ptr<DocumentRows>)> done,
                      std::function<void(const Error&)> failed) = 0;

    /// The first documents that a query finds, at once, in the order in which they were added: to
    /// be shown while somebody types and until the view is open.
    virtual std::vector<Document> FirstMatches(const DocumentView& view, std::int64_t count) = 0;

    /// With all its fields.
    virtual std::optional<Document> Find(const DocumentId& id) = 0;

    /// The first document with this Bates number in its range.
    virtual std::optional<Document> FindByBates(const std::string& bates) = 0;

    virtual std::vector<Link> LinksOf(const DocumentId& document) = 0;
    virtual std::vector<Link> LinksOf(const TradeSecretId& secret) = 0;
    virtual std::vector<Link> LinksOf(const CodeCitationId& citation) = 0;
    virtual std::vector<Link> LinksOf(const TestimonyId& testimony) = 0;
    virtual std::vector<RoleCount> Coverage() = 0;

    /// What was read for a secret and left out.
    virtual std::vector<DocumentReview> ReviewsOf(const TradeSecretId& secret) = 0;

    /// With its text; the records hold transcripts without.
    virtual std::optional<Transcript> FindTranscript(const TranscriptId& id) = 0;

    /// Mappings remembered with the case, and those that come with the program.
    virtual std::vector<LoadFileMapping> Profiles() = 0;
    virtual bool SaveProfile(const LoadFileMapping& profile) = 0;

    /// Work for a BackgroundJob that imports, or tries it with `options.is_dry_run`, on a
    /// connection of its own; it gives an ImportOutcome. Call Imported afterwards.
    virtual std::function<std::any(Progress&)> ImportWork(const ImportOptions& options) = 0;

    /// The case is read again and the act named in the window.
    virtual void Imported(const ImportOutcome& outcome) = 0;

    /// Work for a BackgroundJob that writes documents as a load file, on a connection of its own;
    /// it gives a DocumentExportOutcome.
    virtual std::function<std::any(Progress&)> ExportWork(const DocumentExport& options) = 0;

    /// Work that reads every linked file, and where `folder` is not empty looks there for those
    /// that are missing and links them; it gives a FileReport. Call Relinked afterwards.
    virtual std::function<std::any(Progress&)> FileWork(const std::string& folder) = 0;

    /// Work that checks the numbers of every volume; it gives std::vector<VolumeReport>.
    virtual std::function<std::any(Progress&)> VolumeWork(
        const std::vector<Production>& productions) = 0;

    /// The case is read again if any file was linked.
    virtual void Relinked(const FileReport& report) = 0;

    /// Takes these out of the case again, as one act that can be undone. Shows why not itself.
    virtual bool RemoveLinks(const std::string& label, const std::vector<Link>& links) = 0;
    virtual bool RemoveView(const SavedView& view) = 0;

    /// The columns of the list of documents as this user last chose them; empty: the usual ones.
    virtual std::vector<std::string> columns() const = 0;
    virtual void ChooseColumns(const std::vector<std::string>& columns) = 0;

    /// The folder that linked files are relative to; empty on a team server without one.
    virtual std::string case_folder() const = 0;
};

}  // namespace particulars
