// The hints about a description, one line each, with the prompt and the authority of the chosen one
// and a way to dismiss it with a reason. Work product: nothing of this is printed on a served
// paper.

#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <wx/panel.h>

#include "model/jobs/case_records.h"
#include "model/particularity/hint.h"

class wxButton;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class RecordList;
class WrappedText;

/// Those of `hints` that have not been dismissed for the words they are about.
std::vector<Hint> WithoutDismissed(const std::vector<Hint>& hints, const std::string& text,
                                   const TradeSecretId& secret,
                                   const std::vector<HintDismissal>& dismissals);

class HintList : public wxPanel {
public:
    explicit HintList(wxWindow* parent);

    /// `dismissed` is how many more there would be; `why_not` is why none can be dismissed now.
    void ShowHints(const std::vector<Hint>& hints, std::size_t dismissed,
                   const std::optional<std::string>& why_not);

    /// Says which of the firm's own rules are not in force, and why.
    void ShowRefused(const std::vector<std::string>& findings);

    /// The chosen hint, or null.
    const Hint* chosen() const;

    /// Turns to `hint`, as a click on its line would.
    void Choose(const Hint& hint);

    /// Called with whether the user chose here, or the list was only filled.
    void OnChoose(std::function<void(bool by_user)> choose) { choose_ = std::move(choose); }
    void OnAddPattern(std::function<void()> add) { add_ = std::move(add); }
    void OnDismiss(std::function<void(const Hint&)> dismiss) { dismiss_ = std::move(dismiss); }

private:
    void Explain(bool by_user);

    std::vector<Hint> hints_;
    std::optional<std::string> why_not_;
    std::function<void(bool)> choose_;
    std::function<void()> add_;
    std::function<void(const Hint&)> dismiss_;
    wxStaticText* summary_ = nullptr;
    WrappedText* refused_ = nullptr;
    RecordList* list_ = nullptr;
    wxTextCtrl* details_ = nullptr;
    wxButton* dismiss_button_ = nullptr;
};

}  // namespace particulars
