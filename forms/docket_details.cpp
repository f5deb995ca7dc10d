#include "forms/docket_details.h"

#include <utility>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/docket_rows.h"
#include "forms/docket_standing.h"
#include "forms/layout.h"
#include "forms/paper_text.h"
#include "forms/record_list.h"
#include "forms/split_pane.h"
#include "forms/words.h"
#include "forms/wrapped_text.h"
#include "model/papers/redaction_round.h"

namespace particulars {
namespace {

constexpr double kLinksShare = 0.32;
constexpr int kLeastPane = 90;

/// Where the findings of an order stand in its text.
std::vector<TextSpan> PlacesIn(const CaseRecords& records, const DocketEntryId& order) {
    std::vector<TextSpan> places;
    for (const Ruling& ruling : records.rulings)
        if (ruling.order == order)
            places.push_back(ruling.place);
    for (const Obligation& duty : records.obligations)
        if (duty.order == order)
            places.push_back(duty.place);
    return places;
}

}  // namespace

DocketDetails::DocketDetails(wxWindow* parent, CaseAccess& access)
    : wxPanel(parent), access_(access) {
    title_ = new wxStaticText(this, wxID_ANY, "Select a record to read it.", wxDefaultPosition,
                              wxDefaultSize, wxST_ELLIPSIZE_END);
    title_->SetFont(title_->GetFont().Bold());
    redact_button_ = new wxButton(this, wxID_ANY, "Redac&tion round...");
    redact_button_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (redact_)
            redact_();
    });
    redact_button_->Hide();
    standing_ = new WrappedText(this);
    standing_->SetName("Where it stands");
    auto* split = new SplitPane(this, kLinksShare, kLeastPane);
    auto* links = MakeLinks(split);
    paper_ = new PaperText(split, "Text of the paper");
    split->SplitHorizontally(links, paper_);
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    head->Add(title_, 1, wxALIGN_CENTER_VERTICAL);
    AddSpaced(head, redact_button_);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(head, 0, wxEXPAND | wxLEFT, FromDIP(kBetween));
    column->Add(standing_, 0, wxEXPAND | wxLEFT | wxTOP | wxBOTTOM, FromDIP(kBetween));
    column->Add(split, 1, wxEXPAND | wxLEFT, FromDIP(kBetween));
    SetSizer(column);
    ShowLinks();
}

wxWindow* DocketDetails::MakeLinks(wxWindow* parent) {
    auto* pane = new wxPanel(parent);
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    head->Add(MakeHeading(pane, "Linked to"), 1, wxALIGN_CENTER_VERTICAL);
    follow_button_ = new wxButton(pane, wxID_ANY, "&Go there");
    follow_button_->SetName("Go there");
    follow_button_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { FollowSelected(); });
    head->Add(follow_button_);
    list_ = new RecordList(pane, "Linked to", {{"Link", 150}, {"Record", 0}});
    list_->OnOpen([this] { FollowSelected(); });
    list_->OnSelect([this] { follow_button_->Enable(!list_->selected().empty()); });
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(head, 0, wxEXPAND | wxBOTTOM, FromDIP(kTight));
    column->Add(list_, 1, wxEXPAND);
    pane->SetSizer(column);
    return pane;
}

void DocketDetails::FollowSelected() {
    const std::string selected = list_->selected();
    for (std::size_t i = 0; i < links_.size(); ++i)
        if (std::to_string(i) == selected && follow_) {
            const DocketLink link = links_[i];  // Following it shows another record's links.
            follow_(link);
            return;
        }
}

void DocketDetails::ShowLinks() {
    links_ = LinksOf(access_.records(), shown_);
    std::vector<RecordList::Row> rows;
    for (std::size_t i = 0; i < links_.size(); ++i)
        rows.push_back({std::to_string(i), {links_[i].relation, links_[i].what}});
    if (rows.empty())
        rows.push_back({"none", {"–", "Nothing is linked to it yet."}});
    list_->SetRows(rows);
    follow_button_->Enable(!links_.empty() && !list_->selected().empty());
}

void DocketDetails::ShowRecord(const std::string& id) {
    const CaseRecords& records = access_.records();
    if (std::exchange(shown_, id) != id)
        list_->SetRows({});  // The link that was selected is another record's.
    redact_button_->Hide();
    if (const DocketEntry* entry = FindById(records.docket_entries, id)) {
        ShowPaper(entry->id, {});
        SetHead(PaperInWords(*entry), Capitalized(StandingOf(records, *entry)));
        redact_button_->Show(entry->sealed && !entry->text.empty());
    } else if (const Motion* motion = FindById(records.motions, id)) {
        ShowMotion(*motion);
    } else if (const Ruling* ruling = FindById(records.rulings, id)) {
        ShowPaper(ruling->order, ruling->place);
        const Motion* on = FindMotion(records, ruling->motion);
        SetHead("Ruling: " + std::string(ToText(ruling->outcome)),
                on ? "On the motion " + on->title : std::string());
    } else if (const Obligation* duty = FindById(records.obligations, id)) {
        ShowPaper(duty->order, duty->place);
        SetHead(Designation(*duty) + "  " + Capitalized(duty->obligor),
                Capitalized(duty->act) + (duty->satisfied_by.empty()
                                              ? std::string()
                                              : "; satisfied by " + duty->satisfied_by));
    } else if (const DiscoveryRequest* request = FindById(records.requests, id)) {
        ShowRequest(*request);
    }
    ShowLinks();
    Layout();
}

void DocketDetails::Reload() {
    if (!shown_.empty())
        ShowRecord(std::string(shown_));
}

void DocketDetails::SetHead(const std::string& title, const std::string& standing) {
    title_->SetLabel(Escaped(title));
    standing_->SetText(Wx(standing));
    standing_->Show(!standing.empty());
}

void DocketDetails::ShowMotion(const Motion& motion) {
    const CaseRecords& records = access_.records();
    const DocketEntry* entry = FindEntry(records, motion.entry);
    DocketEntryId paper = entry && !entry->text.empty() ? entry->id : DocketEntryId();
    TextSpan place;
    for (const Ruling& ruling : records.rulings)
        if (paper.empty() && ruling.motion == motion.id) {
            paper = ruling.order;
            place = ruling.place;
        }
    ShowPaper(paper.empty() ? motion.entry : paper, place);
    SetHead("Motion " + motion.title, Capitalized(RulingsOn(records, motion)));
}

void DocketDetails::ShowRequest(const DiscoveryRequest& request) {
    shown_paper_ = request.id.text();
    const auto day = [](const char* what, const std::optional<Date>& date) {
        return date ? std::string(what) + ToShortWords(*date) : std::string();
    };
    std::string when = day("Served ", request.served);
    when += (when.empty() ? "" : "; ") + day("answered ", request.answered);
    SetHead(Designation(request), request.answer.empty() ? "No answer recorded" : when);
    const std::string text = request.text + "\n\nAnswer:\n" +
                             (request.answer.empty() ? "No answer recorded." : request.answer);
    if (std::exchange(shown_text_, text) != text)
        paper_->SetPaper(text);
}

void DocketDetails::ShowPaper(const DocketEntryId& id, TextSpan place) {
    const DocketEntry* entry = FindEntry(access_.records(), id);
    const std::string text = !entry                ? "Its paper is not on the docket yet."
                             : entry->text.empty() ? "The text of this paper was not read in."
                                                   : entry->text;
    if (std::exchange(shown_paper_, id.text()) != id.text() || shown_text_ != text) {
        shown_text_ = text;
        paper_->SetPaper(text);
        if (entry && !entry->text.empty())
            paper_->MarkFindings(PlacesIn(access_.records(), id));
    }
    paper_->PointAt(entry && !entry->text.empty() ? place : TextSpan());
}

}  // namespace particulars
