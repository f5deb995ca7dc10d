#include "forms/history_tab.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <tuple>
#include <vector>

#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/record_list.h"
#include "forms/tier_words.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kDesignationsHeight = 110;

/// The records whose history belongs to this secret.
std::vector<std::string> RecordsOf(CaseAccess& access, const TradeSecretId& secret) {
    std::vector<std::string> ids = {secret.text()};
    const auto add = [&](const auto& list) {
        for (const auto& record : list)
            if (record.secret == secret)
                ids.push_back(record.id.text());
    };
    add(access.VersionsOf(secret));
    add(access.records().particulars);
    add(access.records().assessments);
    add(access.records().challenges);
    add(access.records().defenses);
    add(access.records().dismissals);
    return ids;
}

}  // namespace

HistoryTab::HistoryTab(wxWindow* parent, CaseAccess& case_access) : SecretTab(parent, case_access) {
    SetName("History");
    auto* inner = MakeOuterSizer(this);
    inner->Add(MakeHeading(this, _("Designations")));
    designated_ = MakeNote(this, wxString());
    AddSpaced(inner, designated_);
    designations_ = new RecordList(
        this, "Designations",
        {{_("On"), 120}, {_("Was"), 170}, {_("Now"), 170}, {_("Authority"), 220}, {_("By"), 0}});
    designations_->SetMinSize(FromDIP(wxSize(-1, kDesignationsHeight)));
    AddSpaced(inner, designations_, 0, wxEXPAND);
    AddSpaced(inner, MakeHeading(this, _("Changes")));
    list_ = new RecordList(this, "History",
                           {{_("When"), 170}, {_("Who"), 100}, {_("What"), 260}, {_("Reason"), 0}});
    AddSpaced(inner, list_, 1, wxEXPAND);
    AddSpaced(inner, MakeNote(this, _("The history is part of the file and cannot be changed. "
                                      "Undoing an act is an act of its own.")));
}

void HistoryTab::ShowDesignations(const TradeSecretId& secret) {
    const CaseRecords& records = access().records();
    std::vector<RecordList::Row> rows;
    for (const TierChange& change : records.tier_changes)
        if (change.secret == secret)
            rows.push_back({change.id.text(),
                            {ToShortWords(change.happened_on), TierWord(records, change.was),
                             TierWord(records, change.now), change.authority, change.author}});
    designations_->SetRows(rows);
    designations_->Show(!rows.empty());
    const TradeSecret* entry = FindSecret(records, secret);
    const std::string now = entry ? TierWord(records, entry->tier) : std::string();
    designated_->SetLabel(
        Wx(rows.empty() ? Capitalized(now) + " from the first day." : "Now " + now + "."));
}

void HistoryTab::ShowSecret(const TradeSecretId& secret) {
    ShowDesignations(secret);
    std::vector<HistoryLine> lines;
    for (const std::string& id : RecordsOf(access(), secret))
        for (HistoryLine& line : access().HistoryOf(id))
            lines.push_back(std::move(line));
    std::stable_sort(lines.begin(), lines.end(),
                     [](const HistoryLine& one, const HistoryLine& other) {
                         return std::tie(one.at, one.label) > std::tie(other.at, other.label);
                     });
    // One act may have touched many of the records: it is still one line.
    const auto same = [](const HistoryLine& one, const HistoryLine& other) {
        return std::tie(one.at, one.user, one.label) == std::tie(other.at, other.user, other.label);
    };
    lines.erase(std::unique(lines.begin(), lines.end(), same), lines.end());
    std::vector<RecordList::Row> rows;
    for (const HistoryLine& line : lines)
        rows.push_back({fmt::format("{}/{}/{}", line.at, line.user, line.label),
                        {MomentInWords(line.at), line.user, Capitalized(line.label), line.reason}});
    list_->SetRows(rows);
    Layout();
}

}  // namespace particulars
