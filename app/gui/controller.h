// Stands between the panels and the open case: turns an act into one edit, reads the case again,
// and says so. Errors are worded here and shown; the panel learns only that its act came to
// nothing.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/gui/error_report.h"
#include "app/session.h"
#include "forms/case_access.h"

namespace particulars {

class Controller final : public CaseAccess {
public:
    /// `changed` is called after each act, with its label for the status line.
    Controller(Session session, ErrorSink errors, std::function<void(const std::string&)> changed);

    const Session& session() const { return session_; }

    const CaseRecords& records() const override { return records_; }
    const StandardLibrary& standards() const override { return standards_; }
    const Clock& clock() const override { return session_.clock(); }
    std::string user() const override { return session_.user(); }
    bool read_only() const override { return session_.read_only(); }

    std::vector<std::string> chosen_standards() const override { return chosen_standards_; }
    void ChooseStandards(std::vector<std::string> standards) override;

    std::vector<Version> VersionsOf(const TradeSecretId& secret) override;
    std::vector<HistoryLine> HistoryOf(const std::string& record) override;
    std::vector<SearchHit> Search(const std::string& words) override;
    std::vector<Document> Documents(int limit) override;

    bool Save(const std::string& label, std::vector<AnyRecord> records,
              const std::string& reason = {}) override;
    bool AcceptOrder(const AcceptedOrder& order) override;
    PaperDocument ComposeChecklist(const TradeSecretId& secret) override;

    bool Undo();
    bool Redo();
    std::optional<std::string> UndoLabel() const { return undo_label_; }
    std::optional<std::string> RedoLabel() const { return redo_label_; }

private:
    void Read();

    /// Runs one act and reads the case again. False, with the error shown, if it failed.
    bool Act(const std::string& label, const std::function<void()>& act);

    Session session_;
    ErrorSink errors_;
    std::function<void(const std::string&)> changed_;
    StandardLibrary standards_;
    CaseRecords records_;
    std::vector<std::string> chosen_standards_;
    std::optional<std::string> undo_label_;
    std::optional<std::string> redo_label_;
};

}  // namespace particulars
