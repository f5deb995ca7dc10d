#include "app/gui/controller.h"

#include <utility>

#include "app/gui/case_search.h"
#include "forms/words.h"
#include "model/jobs/accept_order.h"
#include "model/jobs/compose_paper.h"
#include "model/jobs/load_case.h"
#include "model/store/change_log.h"
#include "model/store/edit.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars {

Controller::Controller(Session session, ErrorSink errors,
                       std::function<void(const std::string&)> changed)
    : session_(std::move(session)),
      errors_(std::move(errors)),
      changed_(std::move(changed)),
      standards_(StandardLibrary::Shipped()) {
    Read();
}

void Controller::Read() {
    records_ = session_.Load();
    chosen_standards_ = session_.ChosenStandards();
    undo_label_ = session_.UndoLabel();
    redo_label_ = session_.RedoLabel();
}

bool Controller::Act(const std::string& label, const std::function<void()>& act) {
    try {
        act();
        Read();
    } catch (const std::exception& failure) {
        errors_(Describe(failure));
        return false;
    }
    changed_(label);
    return true;
}

bool Controller::Save(const std::string& label, std::vector<AnyRecord> records,
                      const std::string& reason) {
    return Act(label, [&] { session_.Save(label, records, reason); });
}

bool Controller::AcceptOrder(const AcceptedOrder& order) {
    const std::string label =
        "add what was read from " + (order.entry.title.empty() ? "a paper" : order.entry.title);
    return Act(label, [&] {
        Edit edit(session_.db(), session_.clock(), session_.user(), label);
        particulars::AcceptOrder(edit, records_, order);
        edit.Commit();
    });
}

void Controller::ChooseStandards(std::vector<std::string> standards) {
    Act("choose standards", [&] { session_.ChooseStandards(standards); });
}

bool Controller::Undo() {
    return Act("undo", [&] { session_.Undo(); });
}

bool Controller::Redo() {
    return Act("redo", [&] { session_.Redo(); });
}

std::vector<Version> Controller::VersionsOf(const TradeSecretId& secret) {
    return particulars::VersionsOf(session_.db(), secret);
}

std::vector<HistoryLine> Controller::HistoryOf(const std::string& record) {
    std::vector<HistoryLine> lines;
    for (const Change& change : particulars::HistoryOf(session_.db(), record))
        lines.push_back({change.at, change.user, change.label, change.reason});
    return lines;
}

std::vector<SearchHit> Controller::Search(const std::string& words) {
    return SearchRecords(records_, Documents(kDocumentsSearched), words);
}

std::vector<Document> Controller::Documents(int limit) {
    std::vector<Document> documents = All<Document>(session_.db());
    if (documents.size() > static_cast<std::size_t>(limit))
        documents.resize(static_cast<std::size_t>(limit));
    return documents;
}

PaperDocument Controller::ComposeChecklist(const TradeSecretId& secret) {
    PaperOptions options;
    options.standards = chosen_standards_;
    if (const std::string designation = DesignationOf(records_, secret); !designation.empty())
        options.secrets.push_back(designation);
    return ComposePaper(session_.db(), session_.clock(), options);
}

}  // namespace particulars
