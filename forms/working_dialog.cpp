#include "forms/working_dialog.h"

#include <wx/button.h>
#include <wx/clipbrd.h>
#include <wx/stattext.h>

#include "forms/dialog_fields.h"
#include "forms/theme.h"
#include "forms/words.h"
#include "forms/working_text.h"
#include "forms/xrc.h"
#include "model/papers/agenda.h"

namespace particulars {
namespace {

constexpr int kWidth = 720;
constexpr int kHeight = 420;
constexpr int kTextWidth = 690;

std::string Summary(const Deadline& deadline) {
    const std::optional<Date> act_by = ActBy(deadline);
    std::string words =
        Designation(deadline) + "  " + deadline.title + "\n" + BasisInWords(deadline);
    if (deadline.trigger)
        words += ", from " + ToWords(*deadline.trigger);
    words += "\n" + (act_by ? "Act by " + ToWords(*act_by) : std::string("No date yet"));
    if (deadline.override_date)
        words += ", overridden: " + deadline.override_reason;
    return words;
}

wxString Warnings(const Deadline& deadline) {
    wxString words;
    for (const std::string& warning : deadline.warnings)
        words += (words.empty() ? "" : "\n") + Escaped("▲ " + warning);
    return words;
}

}  // namespace

WorkingDialog::WorkingDialog(wxWindow* parent, const Deadline& deadline) {
    wxXmlResource::Get()->LoadDialog(this, parent, "working_dialog");
    auto* working = new WorkingText(this);
    AttachControl(*this, "working", *working);
    working->SetMinSize(FromDIP(wxSize(kWidth, kHeight)));
    working->ShowSteps(deadline.working);
    auto& summary = FindControl<wxStaticText>(*this, "summary");
    summary.SetLabel(Escaped(Summary(deadline)));
    summary.Wrap(FromDIP(kTextWidth));
    auto& warnings = FindControl<wxStaticText>(*this, "warnings");
    warnings.SetForegroundColour(CurrentPalette().warning);
    warnings.SetLabel(Warnings(deadline));
    warnings.Wrap(FromDIP(kTextWidth));
    FindControl<wxButton>(*this, "copy").Bind(wxEVT_BUTTON, [this, deadline](wxCommandEvent&) {
        CopyAsText(deadline);
    });
    SetTitle("Working of " + Wx(Designation(deadline)));
    SetEscapeId(wxID_CLOSE);
    Fit();
    CentreOnParent();
    working->SetFocus();
}

void WorkingDialog::CopyAsText(const Deadline& deadline) {
    wxClipboardLocker clipboard;
    if (!!clipboard)
        wxTheClipboard->SetData(new wxTextDataObject(
            Wx(Summary(deadline) + "\n\n" + WorkingInWords(deadline.working))));
}

}  // namespace particulars
