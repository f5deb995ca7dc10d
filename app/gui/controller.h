// Stands between the panels and the open case: turns an act into one edit, reads the case again,
// and says so. Errors are worded here and shown; the panel learns only that its act came to
// nothing.
//
// Others may work on the same case. Refresh reads what they saved; Lose and Regain follow the team
// server going and coming back, and while it is away everything is answered from memory. An act
// that could not be saved for reasons outside of it goes to the kept work.

#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/gui/error_report.h"
#include "app/gui/evidence_desk.h"
#include "app/gui/kept_work.h"
#include "app/session.h"
#include "forms/case_access.h"
#include "model/core/edit_conflict.h"
#include "model/store/change_log.h"

namespace particulars {

/// What the controller says to the window and asks of it.
struct ControllerOutlets {
    ErrorSink errors;

    /// After each act of this window, with its label.
    std::function<void(const std::string&)> changed = [](const std::string&) {};

    /// The records are others than before, or what may be done with them.
    std::function<void()> refreshed = [] {};

    /// The team server was lost just now.
    std::function<void()> lost = [] {};

    /// Something to know, in a sentence or two: what was merged, what was not saved.
    std::function<void(const std::string&)> told = [](const std::string&) {};

    /// In passing: who changed what.
    std::function<void(const std::string&)> announced = [](const std::string&) {};

    /// The user has no part in the case any more. Close it, but not within this call.
    std::function<void(const std::string&)> gone = [](const std::string&) {};

    /// For each group of the conflict, whether mine is kept; nullopt to decide later.
    std::function<std::optional<std::vector<bool>>(const EditConflict&, const CaseRecords&)>
        decide = [](const EditConflict&, const CaseRecords&) { return std::nullopt; };
};

class Controller final : public CaseAccess {
public:
    /// `kept` must outlive the controller.
    Controller(Session session, KeptWork& kept, ControllerOutlets outlets);

    const Session& session() const { return session_; }

    const CaseRecords& records() const override { return records_; }
    const StandardLibrary& standards() const override { return standards_; }
    const Clock& clock() const override { return session_.clock(); }
    std::string user() const override { return session_.user(); }
    CaseStanding standing() const override { return standing_; }

    std::vector<std::string> chosen_standards() const override { return chosen_standards_; }
    void ChooseStandards(std::vector<std::string> standards) override;

    std::vector<Version> VersionsOf(const TradeSecretId& secret) override;
    std::vector<HistoryLine> HistoryOf(const std::string& record) override;
    std::vector<SearchHit> Search(const std::string& words) override;
    EvidenceAccess& evidence() override { return evidence_; }
    std::vector<Distribution> Distributions() override;

    bool Save(const std::string& label, std::vector<AnyRecord> records,
              const std::string& reason = {}, Progress* progress = nullptr) override;
    bool AcceptOrder(const AcceptedOrder& order) override;
    bool ActOnSet(const SetAct& act) override;
    SetMaterial MaterialFor(const std::vector<TradeSecretId>& secrets) override;
    void Log(Distribution line, const std::string& written = {}) override;
    PaperDocument Compose(const PrintOptions& options) override;
    std::function<std::any(Progress&)> PrintWork(const PrintOptions& options) override;
    std::function<std::any(Progress&)> BookWork(const BookOptions& options) override;

    /// Tries a kept act again. True if it is saved now, or was all along.
    bool SaveKept(PendingAct act);

    /// `progress` may stop a long one, such as the undo of an import; then nothing is taken back.
    bool Undo(Progress& progress);
    bool Redo(Progress& progress);
    std::optional<std::string> UndoLabel() const { return undo_label_; }
    std::optional<std::string> RedoLabel() const { return redo_label_; }

    /// Reads the case again if others have changed it since it was read.
    void Refresh();

    /// The team server does not answer.
    void Lose();

    /// It may answer again: connects, and catches up. False while it does not.
    bool Regain();

private:
    void Read();
    void ReadStanding();
    void LosePart(const std::string& why);
    void WriteLog();
    std::vector<Change> NewChanges();

    /// Runs one act and reads the case again. False, with the error shown, if it failed.
    bool Act(const std::string& label, const std::function<void()>& act);
    void Done(const std::string& label);

    bool SaveOrKeep(PendingAct act, Progress* progress = nullptr);
    void SaveDeciding(PendingAct& act, Progress* progress);
    bool IsSaved(const PendingAct& act);
    void Keep(PendingAct act, const std::string& why);
    void Fail(const Error& error);
    void TellMerges();

    /// What `read` gives, or `otherwise` while the server does not answer.
    template <typename Result, typename Reader>
    Result ReadOr(Result otherwise, const Reader& read);

    Session session_;
    EvidenceDesk evidence_;
    KeptWork& kept_;
    ControllerOutlets outlets_;
    StandardLibrary standards_;
    CaseRecords records_;
    CaseStanding standing_;
    std::int64_t sequence_ = 0;  ///< Of the last change that `records_` hold.
    std::vector<std::string> chosen_standards_;
    std::optional<std::string> undo_label_;
    std::optional<std::string> redo_label_;
    bool has_part_ = true;                ///< False once the user has no part in the case any more.
    std::vector<Distribution> unlogged_;  ///< To be logged once the server is back.
    std::set<std::string> viewed_;        ///< What a view was logged of in this sitting.

    // As last read, for while the server is away.
    std::map<std::string, std::vector<Version>> known_versions_;
};

}  // namespace particulars
