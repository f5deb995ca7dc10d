#include "app/gui/case_desk.h"

#include <utility>

#include <wx/datetime.h>
#include <wx/filename.h>
#include <wx/stdpaths.h>

#include "app/gui/server_cases.h"
#include "forms/restore_dialog.h"
#include "forms/words.h"
#include "model/jobs/check_out.h"
#include "model/jobs/open_export.h"
#include "model/store/case_file.h"
#include "model/store/server.h"

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
      sample_path_(DefaultSamplePath()),
      modals_([this] { mailbox_.CallAfter([this] { CatchUp(); }); }) {}

CaseDesk::~CaseDesk() = default;

std::string CaseDesk::path() const {
    return controller_ ? controller_->session().path() : std::string();
}

std::vector<RecentCase> CaseDesk::RecentCases() const {
    std::vector<RecentCase> cases;
    for (const std::string& path : settings_.recent())
        cases.push_back({path, IsServerAddress(path) || IsThere(path)});
    return cases;
}

ControllerOutlets CaseDesk::Outlets() {
    ControllerOutlets outlets;
    outlets.errors = errors_;
    outlets.changed = [this](const std::string& label) {
        saved_at_ = wxDateTime::Now().Format("%H:%M").utf8_string();
        changed_(label);
    };
    outlets.refreshed = [this] {
        panels_behind_ = modals_.any();
        panels_behind_ ? stands_() : refreshed_();
    };
    outlets.lost = [this] { mailbox_.CallAfter([this] { Watch(true); }); };
    outlets.told = [this](const std::string& text) { told_(text); };
    outlets.announced = [this](const std::string& text) { announced_(text); };
    outlets.gone = [this](const std::string& why) {
        gone_because_ = why;
        mailbox_.CallAfter([this] { CatchUp(); });
    };
    outlets.decide = [this](const EditConflict& conflict, const CaseRecords& records) {
        return decide_(conflict, records);
    };
    return outlets;
}

void CaseDesk::Take(Session session) {
    settings_.Remember(session.path());
    saved_at_.clear();
    gone_because_.clear();
    watch_.reset();
    auto opened = std::make_unique<Controller>(std::move(session), kept_, Outlets());
    former_ = std::move(controller_);
    controller_ = std::move(opened);
    Watch(false);
}

void CaseDesk::Watch(bool server_is_lost) {
    watch_.reset();
    if (!controller_)
        return;
    const unsigned number = ++watch_number_;
    CaseWatch::Manner manner;
    manner.server_is_lost = server_is_lost;
    watch_ = std::make_unique<CaseWatch>(
        controller_->session().db().Watch(),
        [this, number](Heard heard) {
            mailbox_.CallAfter([this, number, heard] {
                if (number == watch_number_)
                    Hear(heard);
            });
        },
        manner);
}

void CaseDesk::Hear(Heard heard) {
    if (!controller_)
        return;
    if (watch_)
        watch_->TakeNote();
    if (heard == Heard::kLost)
        controller_->Lose();
    else if (modals_.any())
        behind_ = true;
    else if (heard == Heard::kBack)
        TryServer();
    else
        controller_->Refresh();
}

void CaseDesk::CatchUp() {
    if (modals_.any())
        return;
    if (!gone_because_.empty() && controller_) {
        const std::string why = std::exchange(gone_because_, {});
        watch_.reset();
        former_ = std::move(controller_);  // Panels still show it, until the window lets it go.
        gone_(why);
        return;
    }
    if (std::exchange(panels_behind_, false))
        refreshed_();
    if (!std::exchange(behind_, false) || !controller_)
        return;
    if (controller_->standing().lost_since.empty())
        controller_->Refresh();
    else
        TryServer();
}

void CaseDesk::TryServer() {
    if (controller_ && !controller_->Regain())
        Watch(true);
}

Opened CaseDesk::TakeFrom(const std::function<Session()>& open) {
    try {
        Take(open());
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

bool CaseDesk::Create(const NewCase& wanted) {
    return TakeFrom([&] {
               return Session::Create(wanted.path, wanted.password, wanted.matter, clock_,
                                      CurrentUser());
           }) == Opened::kYes;
}

Opened CaseDesk::Open(const std::string& path, const std::string& password) {
    if (controller_ && controller_->session().path() == path)
        return Opened::kYes;  // It is what the window shows.
    const Opened outcome =
        TakeFrom([&] { return Session::Open(path, password, clock_, CurrentUser()); });
    if (outcome == Opened::kYes && IsServerAddress(path))
        settings_.RememberServer(ServerOf(path));
    return outcome;
}

Opened CaseDesk::OpenForWriting(const std::string& password, bool take_over) {
    const std::string path = this->path();
    OpenOptions options;
    options.take_over = take_over;
    return TakeFrom([&] { return Session::Open(path, password, clock_, CurrentUser(), options); });
}

bool CaseDesk::CheckOut(const std::string& path) {
    try {
        const Session& session = controller_->session();
        CheckOutCase(session.db(), session.path(), path, clock_, session.user());
        return true;
    } catch (const std::exception& failure) {
        errors_(Describe(failure));
        return false;
    }
}

std::function<std::any(Progress&)> CaseDesk::ExportWork(const std::string& path, bool with_files) {
    const Session& session = controller_->session();
    const std::shared_ptr<Database> db = session.db().Connect();
    const OpenExportOptions options{path, PARTICULARS_VERSION, with_files,
                                    controller_->evidence().case_folder()};
    return [db, options, &clock = session.clock()](Progress& progress) -> std::any {
        return ExportCase(*db, clock, options, progress);
    };
}

std::function<std::any(Progress&)> CaseDesk::RestoreWork(const WantedRestore& wanted) {
    return [wanted, user = CurrentUser(), &clock = clock_](Progress& progress) -> std::any {
        RequireLocalDisk(wanted.path);
        return RestoreToFile(wanted.path, wanted.password, clock, user, wanted.options, progress);
    };
}

bool CaseDesk::IsServer(const std::string& path) const {
    return IsServerAddress(path);
}

ServerCases CaseDesk::AskServer(const std::string& address, const std::string& password) const {
    return FindServerCases(address, password);
}

bool CaseDesk::CreateOnServer(const NewCase& wanted) {
    const Opened outcome = TakeFrom([&] {
        return Session::CreateOnServer(wanted.path, wanted.password, wanted.matter, clock_);
    });
    if (outcome == Opened::kYes)
        settings_.RememberServer(ServerOf(wanted.path));
    return outcome == Opened::kYes;
}

std::string CaseDesk::SamplePath(SampleSpan span) const {
    if (span == SampleSpan::kToOpinion)
        return sample_path_;
    wxFileName file(Wx(sample_path_));
    file.SetName(file.GetName() + " through trial");
    return Utf8(file.GetFullPath());
}

bool CaseDesk::OpenSample(SampleSpan span) {
    const std::string path = SamplePath(span);
    if (!IsThere(path))
        return TakeFrom([&] {
                   return Session::CreateSample(path, kSamplePassword, clock_, CurrentUser(), span);
               }) == Opened::kYes;
    if (Open(path, kSamplePassword) != Opened::kWrongPassword)
        return controller_ != nullptr;
    errors_(
        {"The sample has another password",
         "The sample case was given a password of its own, which is not \"sample\" any more. It "
         "is unchanged. Open it under Open case with that password."});
    return false;
}

void CaseDesk::Close() {
    watch_.reset();
    ++watch_number_;
    controller_.reset();
}

std::vector<KeptChange> CaseDesk::KeptChanges() const {
    std::vector<KeptChange> changes;
    for (const PendingAct& act : kept_.acts())
        changes.push_back({act.label, act.since, act.why, act.text});
    return changes;
}

bool CaseDesk::SaveKept(std::size_t index) {
    const PendingAct act = kept_.acts().at(index);
    if (act.path == path())
        return controller_->SaveKept(act);
    errors_({"Its case is not open",
             "The change belongs to a case that is not open. It is still kept: open that case and "
             "save it then, or copy its text."});
    return false;
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

bool CaseDesk::Undo(Progress& progress) {
    return controller_ && controller_->Undo(progress);
}

bool CaseDesk::Redo(Progress& progress) {
    return controller_ && controller_->Redo(progress);
}

}  // namespace particulars
