#include "app/gui/error_report.h"

#include <wx/app.h>
#include <wx/msgdlg.h>

namespace particulars {
namespace {

std::string TitleOf(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::kUsage:
            return "This cannot be done";
        case ErrorKind::kNotFound:
            return "Not found";
        case ErrorKind::kConflict:
            return "Changed in the meantime";
        case ErrorKind::kUnavailable:
            return "The case file is not available";
        case ErrorKind::kDisconnected:
            return "The team server does not answer";
        case ErrorKind::kForbidden:
            return "Not allowed in this case";
        case ErrorKind::kWrongPassword:
            return "Wrong password";
        case ErrorKind::kIncompatible:
            return "Made by a newer version";
        case ErrorKind::kCorrupt:
            return "The case file is damaged";
        case ErrorKind::kUnreadable:
            return "The file cannot be read";
        case ErrorKind::kCancelled:
            return "Stopped";
        case ErrorKind::kInternal:
            break;
    }
    return "A defect in the program";
}

}  // namespace

ErrorWords Describe(const std::exception& failure) {
    if (const auto* error = dynamic_cast<const Error*>(&failure);
        error && error->kind() != ErrorKind::kInternal)
        return {TitleOf(error->kind()), error->what()};
    return {TitleOf(ErrorKind::kInternal),
            "Something went wrong inside the program, and the last act was dropped. What was saved "
            "before is safe in the case file. Try again; if it happens again, close the case and "
            "open it anew."};
}

void ShowErrorBox(const ErrorWords& words) {
    wxWindow* parent = wxTheApp ? wxTheApp->GetTopWindow() : nullptr;
    wxMessageDialog box(parent, wxString::FromUTF8(words.title), "Particulars",
                        wxOK | wxICON_WARNING);
    box.SetExtendedMessage(wxString::FromUTF8(words.text));
    box.ShowModal();
}

}  // namespace particulars
