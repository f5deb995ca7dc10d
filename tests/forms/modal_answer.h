// Answers the modal dialogs that a test brings up, in place of a person.
//
// While it lives, no dialog waits: each is filled by `fill` and accepted, or cancelled where the
// dialog refuses what was filled in.

#pragma once

#include <functional>
#include <stdexcept>
#include <utility>
#include <vector>

#include <wx/dialog.h>
#include <wx/modalhook.h>
#include <wx/textctrl.h>

namespace particulars {

class ModalAnswer : public wxModalDialogHook {
public:
    using Fill = std::function<void(wxDialog&)>;

    explicit ModalAnswer(Fill fill) : fill_(std::move(fill)) { Register(); }
    ~ModalAnswer() override { Unregister(); }

    /// Titles of the dialogs that came up, in order.
    const std::vector<wxString>& titles() const { return titles_; }

protected:
    int Enter(wxDialog* dialog) override {
        titles_.push_back(dialog->GetTitle());
        dialog->InitDialog();
        fill_(*dialog);
        return dialog->TransferDataFromWindow() ? wxID_OK : wxID_CANCEL;
    }

private:
    Fill fill_;
    std::vector<wxString> titles_;
};

/// The control that a screen reader calls `name`, anywhere below `window`; null if there is none.
template <typename Control>
Control* Named(wxWindow& window, const wxString& name) {
    for (wxWindow* child : window.GetChildren()) {
        auto* control = dynamic_cast<Control*>(child);
        if (control && child->GetName() == name)
            return control;
        if (auto* inner = Named<Control>(*child, name))
            return inner;
    }
    return nullptr;
}

/// Types into the field of that name, as far as events go.
inline void Type(wxWindow& window, const wxString& name, const wxString& text) {
    auto* field = Named<wxTextCtrl>(window, name);
    if (!field)
        throw std::logic_error("no such field: " + name.utf8_string());
    field->SetValue(text);
}

}  // namespace particulars
