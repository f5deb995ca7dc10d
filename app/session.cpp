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
#include "model/store/case_file.h"
#include "model/store/change_log.h"
#include "model/store/edit.h"

namespace particulars {

std::string CurrentUser() {
    if (const char* user = std::getenv("PARTICULARS_USER"); user != nullptr && *user != '\0')
        return user;
    if (const passwd* entry = getpwuid(getuid()))
        return entry->pw_name;
    return "user " + std::to_string(getuid());
}

Session::Session(std::unique_ptr<Database> db, const Clock& clock, std::string user,
                 std::string path, bool read_only)
    : db_(std::move(db)),
      clock_(clock),
      user_(std::move(user)),
      path_(std::move(path)),
      read_only_(read_only) {}

Session Session::Create(const std::string& path, const std::string& password, Matter matter,
                        const Clock& clock, std::string user) {
    if (const Violations violations = Check(matter); !violations.empty())
        throw Error(ErrorKind::kUsage, violations.front().message, violations.front().field);
    if (FindCourtOrNull(matter.court) == nullptr)
        throw Error(ErrorKind::kUsage, WhyNoCourt(matter.court), "court");
    Session session(CreateCaseFile(path, password), clock, std::move(user), path, false);
    matter.id = NewId<MatterId>(clock);
    std::vector<AnyRecord> records = {matter};
    Edit edit(*session.db_, clock, session.user_, "make the case");
    SaveRecords(edit, matter.id, records);
    edit.Commit();
    return session;
}

Session Session::Open(const std::string& path, const std::string& password, const Clock& clock,
                      std::string user, bool read_only) {
    return {OpenCaseFile(path, password, read_only), clock, std::move(user), path, read_only};
}

Session Session::CreateSample(const std::string& path, const std::string& password,
                              const Clock& clock, std::string user) {
    Session session(CreateCaseFile(path, password), clock, std::move(user), path, false);
    try {
        MakeSample(*session.db_, clock, session.user_);
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
                   const std::string& reason) {
    const MatterId matter = LoadCase(*db_).matter.id;
    Edit edit(*db_, clock_, user_, label, reason);
    SaveRecords(edit, matter, records);
    edit.Commit();
}

std::optional<std::string> Session::UndoLabel() const {
    return particulars::UndoLabel(*db_);
}

std::optional<std::string> Session::RedoLabel() const {
    return particulars::RedoLabel(*db_);
}

std::string Session::Undo() {
    return particulars::Undo(*db_, clock_, user_);
}

std::string Session::Redo() {
    return particulars::Redo(*db_, clock_, user_);
}

std::vector<std::string> Session::ChosenStandards() const {
    return particulars::ChosenStandards(*db_, Load().matter, StandardLibrary::Shipped());
}

void Session::ChooseStandards(const std::vector<std::string>& standards) {
    Edit edit(*db_, clock_, user_, "choose standards");
    particulars::ChooseStandards(edit, *db_, StandardLibrary::Shipped(), standards);
    edit.Commit();
}

}  // namespace particulars
