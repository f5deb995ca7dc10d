#include "forms/served_lists_dialog.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <utility>

#include <wx/button.h>
#include <wx/gdicmn.h>
#include <wx/stattext.h>

#include "forms/announcer.h"
#include "forms/case_access.h"
#include "forms/dialog_fields.h"
#include "forms/paper_dialog.h"
#include "forms/permits.h"
#include "forms/record_list.h"
#include "forms/served_list_composer.h"
#include "forms/served_list_questions.h"
#include "forms/tier_words.h"
#include "forms/words.h"
#include "forms/xrc.h"
#include "model/core/error.h"
#include "model/jobs/compose_served_paper.h"
#include "model/jobs/served_digest.h"

namespace particulars {
namespace {

constexpr int kListWidth = 900;
constexpr int kSetsHeight = 90;
constexpr int kItemsHeight = 130;
constexpr int kFindingsHeight = 90;
constexpr int kHeight = 680;
constexpr std::size_t kDigitsShown = 16;

std::vector<TradeSecretId> SecretsIn(const std::vector<ServedItem>& items) {
    std::vector<TradeSecretId> secrets;
    for (const ServedItem& item : items)
        secrets.push_back(item.secret);
    return secrets;
}

std::vector<RecordList::Row> RowsOf(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const ServedSet& set : records.served_sets)
        rows.push_back({set.id.text(),
                        {Designation(set), Capitalized(ToText(set.state)),
                         set.served_on ? ToShortWords(*set.served_on) : std::string(),
                         std::to_string(ItemsOf(records, set.id).size()),
                         Capitalized(TierWord(records, set.tier)), set.title}});
    return rows;
}

std::vector<RecordList::Row> RowsOf(const CaseRecords& records,
                                    const std::vector<ServedItem>& items) {
    std::vector<RecordList::Row> rows;
    for (const ServedItem& item : items)
        rows.push_back({item.id.text(),
                        {std::to_string(item.position), item.designation,
                         Capitalized(TierWord(records, item.tier)),
                         item.sha256.substr(0, kDigitsShown), item.title}});
    return rows;
}

/// A sign and a word, so that nothing rests on color.
std::string SignOf(SetHindrance hindrance) {
    switch (hindrance) {
        case SetHindrance::kStops:
            return "✕ ";
        case SetHindrance::kNeedsReason:
            return "? ";
        case SetHindrance::kCaution:
            return "▲ ";
    }
    return {};
}

std::vector<RecordList::Row> RowsOf(const std::vector<SetFinding>& findings) {
    std::vector<RecordList::Row> rows;
    for (const SetFinding& finding : findings)
        rows.push_back({std::to_string(rows.size()),
                        {SignOf(finding.hindrance) + Capitalized(ToText(finding.hindrance)),
                         finding.designation, finding.what, finding.todo}});
    return rows;
}

}  // namespace

ServedListsDialog::ServedListsDialog(wxWindow* parent, CaseAccess& access) : access_(access) {
    wxXmlResource::Get()->LoadDialog(this, parent, "served_lists_dialog");
    sets_ = new RecordList(this, "Lists",
                           {{"List", 70},
                            {"State", 100},
                            {"Served", 130},
                            {"Entries", 70},
                            {"Tier", 160},
                            {"Title", 0}});
    items_ = new RecordList(
        this, "Entries of the list",
        {{"No.", 50}, {"Entry", 80}, {"Tier", 160}, {"SHA-256 begins", 170}, {"Title", 0}});
    findings_ =
        new RecordList(this, "What stands in the way",
                       {{"How much", 150}, {"Entry", 80}, {"What", 360}, {"What to do", 0}});
    const auto attach = [this](const char* name, RecordList& list, int height) {
        list.SetMinSize(FromDIP(wxSize(kListWidth, height)));
        AttachControl(*this, name, list);
    };
    attach("sets", *sets_, kSetsHeight);
    attach("items", *items_, kItemsHeight);
    attach("findings", *findings_, kFindingsHeight);
    standing_ = &FindControl<wxStaticText>(*this, "standing");
    BindButtons();
    SetEscapeId(wxID_CLOSE);
    sets_->OnSelect([this] { ShowSelected(); });
    findings_->OnSelect([this] { ShowFinding(); });
    Reload();
    if (!access_.records().served_sets.empty())
        sets_->SelectRecord(access_.records().served_sets.back().id.text());
    Fit();
    const wxSize screen = wxGetClientDisplayRect().GetSize() * 9 / 10;
    wxSize size(GetSize().x, std::max(GetSize().y, FromDIP(kHeight)));
    size.DecTo(screen);
    SetSize(size);
    CentreOnParent();
    Layout();
    ShowSelected();  // Once more: the words are wrapped to the width that is now known.
}

void ServedListsDialog::BindButtons() {
    const auto bind = [this](const char* name, std::function<void()> act) {
        auto& button = FindControl<wxButton>(*this, name);
        button.Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
        return &button;
    };
    Allow(*bind("compose", [this] { ComposeNew(); }), access_.WhyNot(Task::kContribute));
    anew_ = bind("anew", [this] { ComposeAnew(); });
    approve_ = bind("approve", [this] { Approve(); });
    serve_ = bind("serve", [this] { Serve(); });
    amend_ = bind("amend", [this] { Amend(); });
    close_list_ = bind("close_list", [this] { CloseByOrder(); });
    identification_ = bind("identification", [this] { ShowPaper("served"); });
    certificate_ = bind("certificate", [this] { ShowPaper("certificate"); });
    bind("asserted", [this] { ShowPaper("asserted"); });
    bind("moving_target", [this] { ShowPaper("moving-target"); });
}

const ServedSet* ServedListsDialog::selected() const {
    return FindSet(access_.records(), ServedSetId(sets_->selected()));
}

void ServedListsDialog::Reload() {
    sets_->SetRows(RowsOf(access_.records()));
    ShowSelected();
}

void ServedListsDialog::ShowSelected() {
    const ServedSet* set = selected();
    JudgeButtons(set);
    if (!set) {
        items_->SetRows({});
        findings_->SetRows({});
        standing_->SetLabel(access_.records().served_sets.empty()
                                ? "No list has been composed yet. Choose New list, then the "
                                  "entries that are to be served and the wording of each."
                                : "Choose a list to see its entries.");
        return;
    }
    const auto items = ItemsOf(access_.records(), set->id);
    items_->SetRows(RowsOf(access_.records(), items));
    findings_->Show(set->state != ServedSetState::kServed);
    std::string words;
    if (set->state == ServedSetState::kServed) {
        findings_->SetRows({});
        for (const std::string& finding : DigestFindings(*set, items))
            words += "✕ " + finding + "\n";
        if (words.empty())
            words = "✓ As served: every entry is as its digest says. SHA-256 " + set->sha256;
        if (set->closed_on)
            words += fmt::format("\n▲ Closed on {} by {}.", ToShortWords(*set->closed_on),
                                 set->closed_by);
    } else {
        const auto findings = CheckSet(access_.records(), access_.MaterialFor(SecretsIn(items)),
                                       *set, access_.clock().Today());
        findings_->SetRows(RowsOf(findings));
        words = findings.empty() ? "Nothing stands in the way of serving this list."
                                 : "What to look at before this list is served:";
    }
    standing_->SetLabel(Escaped(words));
    standing_->Wrap(GetClientSize().x - FromDIP(24));
    Layout();
}

/// In full, where its cells are too narrow.
void ServedListsDialog::ShowFinding() {
    const int row = findings_->GetSelectedRow();
    if (row == wxNOT_FOUND)
        return;
    const auto cell = [&](unsigned column) {
        return findings_->GetTextValue(static_cast<unsigned>(row), column);
    };
    const wxString entry = cell(1).empty() ? cell(1) : cell(1) + ": ";
    standing_->SetLabel(Escaped(Utf8(entry + cell(2) + " " + cell(3))));
    standing_->Wrap(GetClientSize().x - FromDIP(24));
    Layout();
}

void ServedListsDialog::JudgeButtons(const ServedSet* set) {
    using WhyNotText = std::optional<std::string>;
    const WhyNotText none = set ? WhyNotText() : WhyNotText("Choose a list first.");
    const auto judge = [&](wxButton& button, Task task, const WhyNotText& state) {
        Allow(button, none ? none : access_.WhyNot(task) ? access_.WhyNot(task) : state);
    };
    const bool served = set && set->state == ServedSetState::kServed;
    const WhyNotText stays =
        served ? WhyNotText("This list was served, and stays as it is. Start an amended list.")
               : std::nullopt;
    const WhyNotText unserved =
        served ? std::nullopt : WhyNotText("This list has not been served yet.");
    judge(*anew_, Task::kContribute, stays);
    judge(*approve_, Task::kApprove, stays);
    judge(*serve_, Task::kApprove,
          set && set->state == ServedSetState::kComposing
              ? WhyNotText("This list is not approved. Have it approved first.")
              : stays);
    judge(*amend_, Task::kContribute, unserved);
    judge(*close_list_, Task::kApprove, unserved);
    judge(*identification_, Task::kRead, std::nullopt);
    judge(*certificate_, Task::kRead, unserved);
}

void ServedListsDialog::Act(const SetAct& act) {
    if (!access_.ActOnSet(act))
        return;
    const auto& sets = access_.records().served_sets;
    const auto* composition = std::get_if<SetComposition>(&act);
    const bool is_new = composition && composition->set.empty();
    Reload();
    if (is_new && !sets.empty())
        sets_->SelectRecord(sets.back().id.text());
    ShowSelected();
}

void ServedListsDialog::AskToCompose(const SetComposition& draft, const wxString& title) {
    std::vector<TradeSecretId> all;
    for (const TradeSecret& secret : access_.records().secrets)
        all.push_back(secret.id);
    ServedListComposer composer(this, access_.records(), access_.MaterialFor(all), draft);
    composer.SetTitle(title);
    if (Ask(composer, access_, Task::kContribute))
        Act(composer.composition());
}

void ServedListsDialog::ComposeNew() {
    SetComposition draft;
    draft.title = access_.records().served_sets.empty() ? "Identification of Trade Secrets" : "";
    for (const TradeSecret& secret : access_.records().secrets)
        if (const Version* version = NewestVersion(access_.records(), secret.id);
            version && !secret.ended_on)
            draft.wordings.push_back({secret.id, version->id});
    AskToCompose(draft, "New list");
}

void ServedListsDialog::ComposeAnew() {
    const ServedSet* set = selected();
    if (!set)
        return;
    SetComposition draft;
    draft.set = set->id;
    draft.revision = set->revision;
    draft.title = set->title;
    for (const ServedItem& item : ItemsOf(access_.records(), set->id))
        draft.wordings.push_back({item.secret, item.version});
    AskToCompose(draft, Wx(Designation(*set)));
}

void ServedListsDialog::Amend() {
    const ServedSet* set = selected();
    if (!set)
        return;
    const auto items = ItemsOf(access_.records(), set->id);
    AskToCompose(NewSetFrom(access_.records(), access_.MaterialFor(SecretsIn(items)), *set),
                 Wx("Amended list, from " + Designation(*set)));
}

void ServedListsDialog::Approve() {
    const ServedSet* set = selected();
    if (set && MayDo(*this, access_, Task::kApprove))
        Act(SetApproval{set->id, set->revision});
}

void ServedListsDialog::Serve() {
    const ServedSet* set = selected();
    if (!set || !MayDo(*this, access_, Task::kApprove))
        return;
    const auto items = ItemsOf(access_.records(), set->id);
    if (const auto service =
            AskHowServed(*this, access_, *set, access_.MaterialFor(SecretsIn(items))))
        Act(*service);
}

void ServedListsDialog::CloseByOrder() {
    const ServedSet* set = selected();
    if (!set || !MayDo(*this, access_, Task::kApprove))
        return;
    if (const auto closing = AskWhoCloses(*this, *set))
        Act(*closing);
}

void ServedListsDialog::ShowPaper(const std::string& paper) {
    const ServedSet* set = selected();
    PaperOptions options;
    options.paper = paper;
    if (set)
        options.set = std::to_string(set->number);
    if (paper == "asserted") {
        const auto asked = AskForDay(*this, access_);
        if (!asked)
            return;
        options.on = asked->on;
        options.defendant = asked->defendant;
    }
    PaperDialog(this, access_, std::move(options)).ShowModal();
}

}  // namespace particulars
