#include "forms/dialog_fields.h"

#include <vector>

#include <wx/dialog.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/theme.h"

namespace particulars {
namespace {

constexpr int kProblemWidth = 420;

}  // namespace

void AttachControl(wxWindow& window, const char* name, wxWindow& control) {
    const wxString spoken = control.GetName();
    wxXmlResource::Get()->AttachUnknownControl(name, &control, &window);
    control.SetName(spoken);
}

DateEntry& AddDateEntry(wxDialog& dialog, const char* name, const wxString& spoken) {
    auto* entry = new DateEntry(&dialog, spoken);
    AttachControl(dialog, name, *entry);
    return *entry;
}

void NameControlsByLabels(wxWindow& dialog) {
    wxString label;
    for (wxWindow* child : dialog.GetChildren()) {
        if (const auto* text = wxDynamicCast(child, wxStaticText)) {
            label = text->GetLabelText();
            label.EndsWith(":", &label);
        } else if (!label.empty()) {
            child->SetName(label);
            label.clear();
        }
    }
}

Violations ButNumber(Violations violations) {
    std::erase_if(violations,
                  [](const Violation& violation) { return violation.field == "number"; });
    return violations;
}

void ShowViolation(wxDialog& dialog, const Violation& violation) {
    auto& problem = FindControl<wxStaticText>(dialog, "problem");
    problem.SetForegroundColour(CurrentPalette().urgent);
    problem.SetLabel(Escaped(violation.message));
    problem.Wrap(dialog.FromDIP(kProblemWidth));
    if (wxWindow* field = dialog.FindWindow(wxXmlResource::GetXRCID(violation.field)))
        field->SetFocus();
    dialog.GetSizer()->Fit(&dialog);
}

}  // namespace particulars
