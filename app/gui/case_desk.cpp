#include "app/gui/case_desk.h"

#include <utility>

#include <wx/datetime.h>
#include <wx/filename.h>
#include <wx/stdpaths.h>

#include "model/store/case_file.h"

namespace particulars {
namespace {

std::string DefaultSamplePath() {
    wxFileName file(wxStandardPaths::Get().GetDocumentsDir(), "Particulars sample.particulars");
    return file.GetFullPath().utf8_string();
}

bool IsThere(const std::string& path) {
    return wxFileName::FileExists(wxString::FromUTF8(path));
}

}  // namespace

CaseDesk::CaseDesk(const Clock& clock, Settings& settings, ErrorSink errors)
    : clock_(clock),
      settings_(settings),
      errors_(std::move(errors)),
      sample_path_(DefaultSamplePath()) {}

std::vector<RecentCase> CaseDesk::RecentCases() const {
    std::vector<RecentCase> cases;
    for (const std::string& path : settings_.recent())
        cases.push_back({path, IsThere(path)});
    return cases;
}

void CaseDesk::Take(Session session) {
    settings_.Remember(session.path());
    saved_at_.clear();
    former_ = std::move(controller_);
    controller_ =
        std::make_unique<Controller>(std::move(session), errors_, [this](const std::string& label) {
            saved_at_ = wxDateTime::Now().Format("%H:%M").utf8_string();
            if (changed_)
                changed_(label);
        });
}

bool CaseDesk::Create(const NewCase& wanted) {
    try {
        Take(Session::Create(wanted.path, wanted.password, wanted.matter, clock_, CurrentUser()));
        return true;
    } catch (const std::exception& failure) {
        errors_(Describe(failure));
        return false;
    }
}

Opened CaseDesk::Open(const std::string& path, const std::string& password) {
    if (controller_ && controller_->session().path() == path)
        return Opened::kYes;  // It is what the window shows.
    try {
        Take(Session::Open(path, password, clock_, CurrentUser()));
        return Opened::kYes;
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::kWrongPassword)
            return Opened::kWrongPassword;
        errors_(Describe(error));
    } catch (const std::exception& failure) {
        errors_(Describe(failure));
    }
    return Opened::kNo;
}

bool CaseDesk::OpenSample() {
    if (IsThere(sample_path_)) {
        if (Open(sample_path_, kSamplePassword) != Opened::kWrongPassword)
            return controller_ != nullptr;
        errors_({"The sample has another password",
                 "The sample case was given a password of its own, which is not \"sample\" any "
                 "more. It is unchanged. Open it under Open case with that password."});
        return false;
    }
    try {
        Take(Session::CreateSample(sample_path_, kSamplePassword, clock_, CurrentUser()));
        return true;
    } catch (const std::exception& failure) {
        errors_(Describe(failure));
        return false;
    }
}

std::string CaseDesk::StrengthInWords(const std::string& password) const {
    switch (Strength(password)) {
        case PasswordStrength::kEmpty:
            return "Several unusual words make a password that is strong and can be remembered.";
        case PasswordStrength::kWeak:
            return "Weak: soon guessed by a program. Add words.";
        case PasswordStrength::kFair:
            return "Fair: another unusual word would make it strong.";
        case PasswordStrength::kStrong:
            break;
    }
    return "Strong.";
}

std::optional<std::string> CaseDesk::UndoLabel() {
    return controller_ ? controller_->UndoLabel() : std::nullopt;
}

std::optional<std::string> CaseDesk::RedoLabel() {
    return controller_ ? controller_->RedoLabel() : std::nullopt;
}

bool CaseDesk::Undo() {
    return controller_ && controller_->Undo();
}

bool CaseDesk::Redo() {
    return controller_ && controller_->Redo();
}

}  // namespace particulars
