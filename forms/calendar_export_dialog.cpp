#include "forms/calendar_export_dialog.h"

#include <utility>

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/filedlg.h>

#include "forms/case_access.h"
#include "forms/dialog_fields.h"
#include "forms/steady.h"
#include "forms/words.h"
#include "forms/xrc.h"
#include "model/jobs/dates_of.h"
#include "model/jobs/export_calendar.h"

namespace particulars {

CalendarExportDialog::CalendarExportDialog(wxWindow* parent, CaseAccess& access) : access_(access) {
    wxXmlResource::Get()->LoadDialog(this, parent, "calendar_export_dialog");
    FindControl<wxTextCtrl>(*this, "preview").SetName("Everything that goes out");
    FindControl<wxTextCtrl>(*this, "recipient").SetName("Recipient");
    for (const char* name : {"titles", "keep_satisfied"})
        FindControl<wxCheckBox>(*this, name).Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) {
            ShowFeed();
        });
    Bind(
        wxEVT_BUTTON, [this](wxCommandEvent&) { AskAndSave(); }, wxID_SAVE);
    SetEscapeId(wxID_CANCEL);
    ShowFeed();
    Fit();
    CentreOnParent();
}

CalendarOptions CalendarExportDialog::Options() const {
    return {FindControl<wxCheckBox>(*this, "titles").GetValue(),
            FindControl<wxCheckBox>(*this, "keep_satisfied").GetValue()};
}

void CalendarExportDialog::ShowFeed() {
    feed_ = ComposeCalendarFeed(DatesOf(access_.records(), access_.clock().Today()), Options());
    ShowText(FindControl<wxTextCtrl>(*this, "preview"), Wx(FeedInWords(feed_)));
    FindWindow(wxID_SAVE)->Enable(!feed_.entries.empty());
}

void CalendarExportDialog::AskAndSave() {
    wxFileDialog dialog(this, _("Save the calendar"), wxString(),
                        Wx(NeutralName(access_.records().matter) + "-deadlines.ics"),
                        "iCalendar (*.ics)|*.ics", wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() != wxID_OK)
        return;
    SaveAs(Utf8(dialog.GetPath()));
    EndModal(wxID_SAVE);
}

void CalendarExportDialog::SaveAs(const std::string& path) {
    WriteCheckedCalendar(feed_, {&access_.records(), nullptr, &access_.clock()}, path);
    Distribution line;
    line.handling = Handling::kExport;
    line.what = Options().titles ? "calendar of deadlines, with titles" : "calendar of deadlines";
    line.recipient = Take(FindControl<wxTextCtrl>(*this, "recipient"));
    line.row_count = static_cast<std::int64_t>(feed_.entries.size());
    access_.Log(std::move(line), path);
}

}  // namespace particulars
