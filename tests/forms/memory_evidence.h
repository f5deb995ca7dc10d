// The evidence of a case in memory, for testing panels: it answers from vectors, at once unless a
// test holds the answers back, and keeps what it was asked for.

#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "forms/evidence_access.h"

namespace particulars {

class MemoryEvidence final : public EvidenceAccess {
public:
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
    std::vector<LoadFileMapping> Profiles() override { return profiles_; }
    bool SaveProfile(const LoadFileMapping& profile) override {
        profiles_.push_back(profile);
        return true;
    }
    std::function<std::any(Progress&)> ImportWork(const ImportOptions& options) override;
    void Imported(const ImportOutcome& outcome) override { imported_.push_back(outcome); }
    std::function<std::any(Progress&)> ExportWork(const DocumentExport& options) override;
    std::function<std::any(Progress&)> FileWork(const std::string& folder) override;
    std::function<std::any(Progress&)> VolumeWork(const std::vector<Production>&) override {
        return [this](Progress&) -> std::any { return volumes_; };
    }
    void Relinked(const FileReport& report) override { relinked_.push_back(report); }
    bool RemoveLinks(const std::string& label, const std::vector<Link>& links) override;
    bool RemoveView(const SavedView& view) override {
        removed_views_.push_back(view);
        return true;
    }
    std::vector<std::string> columns() const override { return columns_; }
    void ChooseColumns(const std::vector<std::string>& columns) override { columns_ = columns; }
    std::string case_folder() const override { return folder_; }

    /// Answers what was held back, if it was not given up.
    void Answer();

    // What a test prepares and looks at.
    const std::vector<Document>* documents_ = nullptr;
    const std::vector<TradeSecret>* secrets_ = nullptr;
    std::vector<Link> links_;
    std::vector<DocumentReview> reviews_;
    std::vector<Transcript> transcripts_;
    std::vector<LoadFileMapping> profiles_;
    std::vector<std::string> columns_;
    std::string folder_;
    bool holds_back_ = false;
    std::optional<Error> fails_;
    std::int64_t most_shown_ = 1'000'000;
    std::vector<DocumentView> opened_;
    std::int64_t rows_asked_ = 0;  ///< Of all views together.
    std::vector<ImportOptions> imports_;
    ImportOutcome outcome_;
    std::vector<ImportOutcome> imported_;
    std::vector<DocumentExport> exports_;
    std::vector<std::string> folders_;  ///< In which files were looked for; empty: only checked.
    FileReport report_;
    std::vector<VolumeReport> volumes_;
    std::vector<FileReport> relinked_;
    std::vector<SavedView> removed_views_;
    std::vector<std::string> removals_;  ///< Labels of what was taken out.

private:
    bool Holds(const DocumentView& view, const Document& document) const;
    std::vector<Document> Matches(const DocumentView& view) const;

    std::function<void()> held_;
};

}  // namespace particulars
