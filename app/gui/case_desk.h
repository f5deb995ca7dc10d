// The program behind the window: opens and closes cases, remembers where they lie, listens for what
// others do in the open one, and tells the window when something has changed.

#pragma once

#include <functional>
#include <memory>
#include <string>

#include <wx/event.h>

#include "app/gui/case_watch.h"
#include "app/gui/controller.h"
#include "app/gui/modal_count.h"
#include "app/gui/settings.h"
#include "forms/desk.h"

namespace particulars {

/// The password of the worked example, which holds nothing but a public court record.
inline constexpr const char* kSamplePassword = "sample";

class CaseDesk final : public Desk {
public:
    /// `clock` and `settings` must outlive the desk.
    CaseDesk(const Clock& clock, Settings& settings, ErrorSink errors);
    ~CaseDesk() override;

    /// `changed` is called after each act in the open case, with its label.
    void OnChange(std::function<void(const std::string&)> changed) {
        changed_ = std::move(changed);
    }

    /// Called when the case was read again because of others, or stands otherwise than before.
    void OnRefresh(std::function<void()> refreshed) { refreshed_ = std::move(refreshed); }

    /// Called instead while a modal dialog is open: the panels must be left alone just then.
    void OnStanding(std::function<void()> stands) { stands_ = std::move(stands); }

    /// Called with what the user should know: what was merged, what was not saved.
    void OnTell(std::function<void(const std::string&)> told) { told_ = std::move(told); }

    /// Called with what others did, to be said in passing.
    void OnAnnounce(std::function<void(const std::string&)> announced) {
        announced_ = std::move(announced);
    }

    /// Called when the desk has closed the case by itself, with the reason.
    void OnGone(std::function<void(const std::string&)> gone) { gone_ = std::move(gone); }

    using Decider = decltype(ControllerOutlets::decide);
    void OnConflict(Decider decide) { decide_ = std::move(decide); }

    /// What the watch has heard of the open case, on the window's thread.
    void Hear(Heard heard);

    /// Where the sample case lies; in the user's documents unless set otherwise.
    void SetSamplePath(const std::string& path) { sample_path_ = path; }

    CaseAccess* access() override { return controller_.get(); }
    std::string path() const override;
    std::vector<RecentCase> RecentCases() const override;
    void Forget(const std::string& path) override { settings_.Forget(path); }
    bool Create(const NewCase& wanted) override;
    std::string StrengthInWords(const std::string& password) const override;
    Opened Open(const std::string& path, const std::string& password) override;
    bool IsServer(const std::string& path) const override;
    std::vector<std::string> Servers() const override { return settings_.servers(); }
    ServerCases AskServer(const std::string& address, const std::string& password) const override;
    bool CreateOnServer(const NewCase& wanted) override;
    Opened OpenForWriting(const std::string& password, bool take_over) override;
    bool CheckOut(const std::string& path) override;
    std::function<std::any(Progress&)> ExportWork(const std::string& path,
                                                  bool with_files) override;
    std::function<std::any(Progress&)> RestoreWork(const WantedRestore& wanted) override;
    bool OpenSample(SampleSpan span) override;
    void Close() override;
    void ReleaseFormer() override { former_.reset(); }
    std::optional<std::string> UndoLabel() override;
    std::optional<std::string> RedoLabel() override;
    bool Undo(Progress& progress) override;
    bool Redo(Progress& progress) override;
    std::vector<KeptChange> KeptChanges() const override;
    bool SaveKept(std::size_t index) override;
    void DiscardKept(std::size_t index) override { kept_.Discard(index); }
    void TryServer() override;
    std::string saved_at() const override { return saved_at_; }

private:
    /// Runs `open` and takes the session it gives. Errors but a wrong password are shown.
    Opened TakeFrom(const std::function<Session()>& open);
    void Take(Session session);
    std::string SamplePath(SampleSpan span) const;
    ControllerOutlets Outlets();
    void Watch(bool server_is_lost);
    void CatchUp();

    const Clock& clock_;
    Settings& settings_;
    ErrorSink errors_;
    std::function<void(const std::string&)> changed_ = [](const std::string&) {};
    std::function<void()> refreshed_ = [] {};
    std::function<void()> stands_ = [] {};
    std::function<void(const std::string&)> told_ = [](const std::string&) {};
    std::function<void(const std::string&)> announced_ = [](const std::string&) {};
    std::function<void(const std::string&)> gone_ = [](const std::string&) {};
    Decider decide_ = [](const EditConflict&, const CaseRecords&) { return std::nullopt; };
    std::string sample_path_;
    std::string saved_at_;
    KeptWork kept_;
    std::unique_ptr<Controller> controller_;
    std::unique_ptr<Controller> former_;
    wxEvtHandler mailbox_;  ///< Brings to the window's thread what the watch hears on its own.
    ModalCount modals_;
    bool behind_ = false;         ///< Something was heard while a modal dialog was open.
    bool panels_behind_ = false;  ///< The panels were not told of the last refresh.
    unsigned watch_number_ = 0;   ///< What a former watch has said is not about the present one.
    std::string gone_because_;    ///< The case is to be closed; empty if it is not.
    std::unique_ptr<CaseWatch> watch_;  // Last: it posts to the mailbox.
};

}  // namespace particulars
