#include "app/session.h"

#include <cstdio>
#include <cstdlib>
#include <pwd.h>
#include <unistd.h>
#include <utility>

#include "model/core/error.h"
#include "model/deadlines/court.h"
#include "model/jobs/chosen_standards.h"
#include "model/jobs/load_case.h"
#include "model/jobs/make_sample.h"
#include "model/jobs/save_records.h"
#include "model/particularity/law_data.h"
#include "model/store/case_file.h"
#include "model/store/change_log.h"
#include "model/store/edit.h"
#include "model/store/server.h"

namespace particulars {

std::string CurrentUser() {
    if (const char* user = std::getenv("PARTICULARS_USER"); user != nullptr && *user != '\0')
        return user;
    if (const passwd* entry = getpwuid(getuid()))
        return entry->pw_name;
    return "user " + std::to_string(getuid());
}

namespace {

void RequireSensible(const Matter& matter) {
    if (const Violations violations = Check(matter); !violations.empty())
        throw Error(ErrorKind::kUsage, violations.front().message, violations.front().field);
    if (FindCourtOrNull(matter.court) == nullptr)
        throw Error(ErrorKind::kUsage, WhyNoCourt(matter.court), "court");
}

}  // namespace

Session::Session(std::unique_ptr<Database> db, const Clock& clock, std::string user,
                 std::string path, bool read_only)
    : db_(std::move(db)),
      clock_(&clock),
      user_(std::move(user)),
      path_(std::move(path)),
      read_only_(read_only) {}

Session Session::Create(const std::string& path, const std::string& password, Matter matter,
                        const Clock& clock, std::string user, bool on_share) {
    RequireSensible(matter);
    RequireLocalDisk(path, on_share);
    Session session(CreateCaseFile(path, password, user), clock, user, path, false);
    session.matter_ = matter.id = NewId<MatterId>(clock);
    std::vector<AnyRecord> records = {matter};
    session.Save("make the case", records);
    return session;
}

Session Session::OnServer(std::unique_ptr<Database> db, const std::string& address,
                          const Clock& clock) {
    const std::string login = db->login();
    Session session(std::move(db), clock, login, address, false);
    session.server_clock_ = ServerClock(*session.db_, clock);
    return session;
}

Session Session::CreateOnServer(const std::string& address, const std::string& password,
                                Matter matter, const Clock& clock) {
    RequireSensible(matter);
    matter.id = NewId<MatterId>(clock);
    Session session =
        OnServer(ConnectServer(address, password), AddressOf(address, matter.id), clock);
    FoundMatter(*session.db_, matter.id);
    session.matter_ = matter.id;
    Member member;
    member.login = member.name = session.user_;
    member.role = Role::kAdministrator;
    member.tiers = TiersBeyondPublic();
    std::vector<AnyRecord> records = {matter, member};
    session.Save("make the case", records);
    session.db_->AskMembership();
    return session;
}

Session Session::Open(const std::string& path, const std::string& password, const Clock& clock,
                      std::string user, bool read_only) {
    OpenOptions options;
    options.read_only = read_only;
    return Open(path, password, clock, std::move(user), options);
}

Session Session::Open(const std::string& path, const std::string& password, const Clock& clock,
                      std::string user, const OpenOptions& options) {
    if (IsServerAddress(path)) {
        auto db = OpenServerCase(path, password);
        const MatterId matter = MatterOf(*db);
        Session session = OnServer(std::move(db), AddressOf(path, matter), clock);
        session.matter_ = matter;
        session.read_only_ = options.read_only;
        return session;
    }
    OpenedCase opened = OpenCase(path, password, clock, user, options);
    Session session(std::move(opened.db), clock, std::move(user), path, opened.read_only);
    session.read_only_reason_ = std::move(opened.read_only_reason);
    return session;
}

Session Session::CreateSample(const std::string& path, const std::string& password,
                              const Clock& clock, std::string user, SampleSpan span,
                              bool on_share) {
    RequireLocalDisk(path, on_share);
    Session session(CreateCaseFile(path, password, user), clock, user, path, false);
    try {
        MakeSample(*session.db_, clock, session.user_, span);
    } catch (...) {
        session.db_.reset();
        std::remove(path.c_str());  // Half a sample is no use; the file was ours alone.
        throw;
    }
    return session;
}

CaseRecords Session::Load() const {
    return LoadCase(*db_);
}

void Session::Save(const std::string& label, std::vector<AnyRecord>& records,
                   const std::string& reason, Progress* progress) {
    if (matter_.empty())
        matter_ = MatterOf(*db_);
    GiveIds(records, clock());
    std::vector<AnyRecord> saved = records;
    Edit edit(*db_, clock(), user_, label, reason);
    NoProgress unwatched;
    SaveRecords(edit, matter_, saved, progress ? *progress : unwatched);
    edit.Commit();
    merges_ = edit.merges();
    records = std::move(saved);
}

std::optional<std::string> Session::UndoLabel() const {
    return particulars::UndoLabel(*db_, user_);
}

std::optional<std::string> Session::RedoLabel() const {
    return particulars::RedoLabel(*db_, user_);
}

std::string Session::Undo(Progress& progress) {
    return particulars::Undo(*db_, clock(), user_, progress);
}

std::string Session::Redo(Progress& progress) {
    return particulars::Redo(*db_, clock(), user_, progress);
}

std::vector<std::string> Session::ChosenStandards() const {
    return particulars::ChosenStandards(*db_, Load().matter, TheLawData().standards);
}

void Session::ChooseStandards(const std::vector<std::string>& standards) {
    Edit edit(*db_, clock(), user_, "choose standards");
    particulars::ChooseStandards(edit, *db_, TheLawData().standards, standards);
    edit.Commit();
}

}  // namespace particulars
