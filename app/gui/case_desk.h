// The program behind the window: opens and closes cases, remembers where their files lie, and tells
// the window when something has changed.

#pragma once

#include <functional>
#include <memory>
#include <string>

#include "app/gui/controller.h"
#include "app/gui/settings.h"
#include "forms/desk.h"

namespace particulars {

/// The password of the worked example, which holds nothing but a public court record.
inline constexpr const char* kSamplePassword = "sample";

class CaseDesk final : public Desk {
public:
    /// `clock` and `settings` must outlive the desk.
    CaseDesk(const Clock& clock, Settings& settings, ErrorSink errors);

    /// `changed` is called after each act in the open case, with its label.
    void OnChange(std::function<void(const std::string&)> changed) {
        changed_ = std::move(changed);
    }

    /// Where the sample case lies; in the user's documents unless set otherwise.
    void SetSamplePath(const std::string& path) { sample_path_ = path; }

    CaseAccess* access() override { return controller_.get(); }
    std::vector<RecentCase> RecentCases() const override;
    void Forget(const std::string& path) override { settings_.Forget(path); }
    bool Create(const NewCase& wanted) override;
    std::string StrengthInWords(const std::string& password) const override;
    Opened Open(const std::string& path, const std::string& password) override;
    bool OpenSample() override;
    void Close() override { controller_.reset(); }
    void ReleaseFormer() override { former_.reset(); }
    std::optional<std::string> UndoLabel() override;
    std::optional<std::string> RedoLabel() override;
    bool Undo() override;
    bool Redo() override;
    std::string saved_at() const override { return saved_at_; }

private:
    void Take(Session session);

    const Clock& clock_;
    Settings& settings_;
    ErrorSink errors_;
    std::function<void(const std::string&)> changed_;
    std::string sample_path_;
    std::string saved_at_;
    std::unique_ptr<Controller> controller_;
    std::unique_ptr<Controller> former_;
};

}  // namespace particulars
