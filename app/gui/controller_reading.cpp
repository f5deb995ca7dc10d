// How the controller reads: the case as a whole, what others changed, and what is asked for when it
// is shown. What it saves is in controller.cpp.

#include <algorithm>
#include <utility>

#include "app/gui/case_search.h"
#include "app/gui/change_words.h"
#include "app/gui/controller.h"
#include "forms/words.h"
#include "model/jobs/compose_paper.h"
#include "model/jobs/load_case.h"
#include "model/jobs/log_distribution.h"
#include "model/particularity/law_data.h"
#include "model/store/case_lock.h"
#include "model/store/change_log.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"
#include "model/store/sha256.h"
#include "model/store/volume.h"

namespace particulars {
namespace {

constexpr int kDistributionsShown = 100'000;
constexpr const char* kNoPart =
    "You have no part in this case any more. It was closed; what was saved is on the server. What "
    "you had not saved is still here, under Changes not saved yet, to be read and copied.";

}  // namespace

Controller::Controller(Session session, KeptWork& kept, ControllerOutlets outlets)
    : session_(std::move(session)),
      evidence_(session_, {[this](const std::string& label) {
                               Read();
                               Done(label);
                           },
                           [this](const Error& error) { Fail(error); },
                           [this] { return standing_.lost_since.empty() && has_part_; }}),
      kept_(kept),
      outlets_(std::move(outlets)),
      standards_(TheLawData().standards) {
    standing_.on_server = session_.is_on_server();
    standing_.on_share = !standing_.on_server && session_.read_only() &&
                         VolumeOf(session_.path()).kind != VolumeKind::kLocal;
    Read();
}

void Controller::ReadStanding() {
    session_.db().AskMembership();
    const std::optional<Membership> membership = session_.membership();
    standing_.role = membership ? std::optional(membership->role) : std::nullopt;
    standing_.read_only = session_.read_only_reason();
    if (session_.read_only() && standing_.read_only.empty())
        standing_.read_only = "This case was opened to read only.";
    if (session_.read_only() && !session_.is_on_server()) {
        const std::optional<LockHolder> holder = HolderOf(session_.path());
        standing_.seems_gone = holder && holder->seems_gone;
    }
}

void Controller::Read() {
    ReadStanding();
    sequence_ = LastSequence(session_.db());  // Before the rest: what comes between is read again.
    records_ = session_.Load();
    chosen_standards_ = session_.ChosenStandards();
    undo_label_ = session_.UndoLabel();
    redo_label_ = session_.RedoLabel();
}

/// What others did to the records. Who looked at what is no change of them.
std::vector<Change> Controller::NewChanges() {
    std::vector<Change> changes = ChangesAfter(session_.db(), sequence_);
    if (!changes.empty())
        sequence_ = changes.back().sequence;
    std::erase_if(changes, [](const Change& change) { return change.table == "distribution"; });
    return changes;
}

void Controller::Refresh() {
    if (!standing_.lost_since.empty() || !has_part_)
        return;
    try {
        const std::vector<Change> changes = NewChanges();
        const CaseStanding before = standing_;
        if (changes.empty())
            ReadStanding();
        else
            Read();
        if (changes.empty() && standing_ == before)
            return;
        if (!changes.empty())
            outlets_.announced(ChangesInWords(changes));
        if (standing_.role != before.role)
            outlets_.told(RoleChangeInWords(standing_.role));
        outlets_.refreshed();
    } catch (const Error& error) {
        const bool no_part = standing_.on_server && (error.kind() == ErrorKind::kForbidden ||
                                                     error.kind() == ErrorKind::kNotFound);
        if (no_part)
            LosePart(kNoPart);
        else
            Fail(error);
    }
}

void Controller::LosePart(const std::string& why) {
    if (std::exchange(has_part_, false))
        outlets_.gone(why);
}

void Controller::Lose() {
    if (!standing_.lost_since.empty())
        return;
    standing_.lost_since = TimeInWords();
    outlets_.lost();
    outlets_.refreshed();
}

bool Controller::Regain() {
    const std::string lost_since = standing_.lost_since;
    if (lost_since.empty())
        return true;
    try {
        session_.db().Reconnect();
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::kDisconnected)
            LosePart(error.what());
        return false;  // As lost as before, which the window says already.
    }
    standing_.lost_since.clear();
    WriteLog();
    outlets_.told("The team server answers again. Nothing that was saved is lost.");
    Refresh();
    outlets_.refreshed();
    return standing_.lost_since.empty();
}

template <typename Result, typename Reader>
Result Controller::ReadOr(Result otherwise, const Reader& read) {
    if (!standing_.lost_since.empty())
        return otherwise;
    try {
        return read();
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::kDisconnected)
            throw;
        Lose();
        return otherwise;
    }
}

std::vector<Version> Controller::VersionsOf(const TradeSecretId& secret) {
    std::vector<Version>& known = known_versions_[secret.text()];
    if (const Version* latest = NewestVersion(records_, secret); latest && known.empty())
        known = {*latest};
    known = ReadOr(known, [&] { return particulars::VersionsOf(session_.db(), secret); });
    return known;
}

std::vector<HistoryLine> Controller::HistoryOf(const std::string& record) {
    return ReadOr(std::vector<HistoryLine>(), [&] {
        std::vector<HistoryLine> lines;
        for (const Change& change : particulars::HistoryOf(session_.db(), record))
            lines.push_back({change.at, change.user, change.label, change.reason});
        return lines;
    });
}

SetMaterial Controller::MaterialFor(const std::vector<TradeSecretId>& secrets) {
    return ReadOr(SetMaterial(), [&] { return MaterialOf(session_.db(), secrets); });
}

std::vector<SearchHit> Controller::Search(const std::string& words) {
    DocumentView view;
    if (auto parsed = ParseDocumentQuery(words); std::holds_alternative<DocumentQuery>(parsed))
        view.query = std::get<DocumentQuery>(std::move(parsed));
    for (QueryTerm& term : view.query.terms)
        term.is_prefix = true;
    const std::vector<Document> documents = view.query.empty()
                                                ? std::vector<Document>()
                                                : evidence_.FirstMatches(view, kDocumentsFound);
    return SearchRecords(records_, documents, words);
}

std::vector<Distribution> Controller::Distributions() {
    return ReadOr(std::vector<Distribution>(), [&] {
        return particulars::Distributions(session_.db(), nullptr, kDistributionsShown);
    });
}

void Controller::Log(Distribution line, const std::string& written) {
    const std::string view = line.subject + "\n" + line.what;
    if (line.handling == Handling::kView && !viewed_.insert(view).second)
        return;
    if (!standing_.read_only.empty())
        return;
    try {
        if (!written.empty())
            line.sha256 = Sha256OfFile(written);
    } catch (const Error& error) {
        Fail(error);
    }
    unlogged_.push_back(std::move(line));
    WriteLog();
}

void Controller::WriteLog() {
    try {
        while (standing_.lost_since.empty() && !unlogged_.empty()) {
            LogDistribution(session_.db(), session_.clock(), session_.user(), unlogged_.front());
            unlogged_.erase(unlogged_.begin());
        }
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::kDisconnected)
            unlogged_.clear();  // Trying for ever would help nobody.
        Fail(error);
    }
}

PaperDocument Controller::Compose(const PrintOptions& options) {
    const auto from = [&](Database* db) {
        return ComposeCopy({&records_, db, &session_.clock()}, options);
    };
    auto paper =
        ReadOr(std::optional<PaperDocument>(), [&] { return std::optional(from(&session_.db())); });
    return paper ? *std::move(paper) : from(nullptr);
}

std::function<std::any(Progress&)> Controller::PrintWork(const PrintOptions& options) {
    const auto records = std::make_shared<const CaseRecords>(records_);
    std::shared_ptr<Database> db;
    if (standing_.lost_since.empty())
        db = session_.db().Connect();
    return [records, db, options, &clock = session_.clock()](Progress& progress) -> std::any {
        return PrintPaper(PaperSource{records.get(), db.get(), &clock}, options, progress);
    };
}

std::function<std::any(Progress&)> Controller::BookWork(const BookOptions& options) {
    const auto records = std::make_shared<const CaseRecords>(records_);
    std::shared_ptr<Database> db;
    if (standing_.lost_since.empty())
        db = session_.db().Connect();
    return [records, db, options, &clock = session_.clock()](Progress& progress) -> std::any {
        return PrintBook(PaperSource{records.get(), db.get(), &clock}, options, progress);
    };
}

}  // namespace particulars
