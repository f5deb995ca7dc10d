#include "forms/redaction_dialog.h"

#include <fmt/format.h>
#include <utility>

#include <wx/button.h>
#include <wx/stattext.h>

#include "forms/announcer.h"
#include "forms/case_access.h"
#include "forms/dialog_fields.h"
#include "forms/docket_rows.h"
#include "forms/edit_redaction.h"
#include "forms/paper_dialog.h"
#include "forms/record_list.h"
#include "forms/redaction_text.h"
#include "forms/theme.h"
#include "forms/tier_words.h"
#include "model/papers/redaction_round.h"
#include "model/papers/redaction_text.h"

namespace particulars {
namespace {

constexpr int kListWidth = 560;
constexpr int kListHeight = 300;
constexpr int kProblemWidth = 540;

std::vector<RecordList::Row> RowsOf(const std::vector<Redaction>& passages,
                                    const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (std::size_t i = 0; i < passages.size(); ++i)
        rows.push_back(
            {passages[i].id.text(),
             {std::to_string(i + 1), Capitalized(ToText(passages[i].state)), passages[i].passage,
              passages[i].reason, passages[i].narrower, TierWord(records, passages[i].tier)}});
    return rows;
}

}  // namespace

RedactionDialog::RedactionDialog(wxWindow* parent, CaseAccess& access, const DocketEntryId& paper)
    : access_(access), paper_id_(paper), permits_(access) {
    wxXmlResource::Get()->LoadDialog(this, parent, "redaction_dialog");
    text_ = new RedactionText(this);
    text_->SetName("Text of the paper");
    AttachControl(*this, "paper", *text_);
    list_ = new RecordList(this, "Passages",
                           {{"No.", 44},
                            {"State", 90},
                            {"Passage", 180},
                            {"Reason", 180},
                            {"Narrower", 140},
                            {"Tier", 120}});
    list_->SetMinSize(FromDIP(wxSize(kListWidth, kListHeight)));
    AttachControl(*this, "passages", *list_);
    standing_ = &FindControl<wxStaticText>(*this, "standing");
    problem_ = &FindControl<wxStaticText>(*this, "problem");
    problem_->SetForegroundColour(CurrentPalette().warning);
    BindButtons();
    SetTitle("Redaction round");
    SetEscapeId(wxID_CLOSE);
    text_->SetPaper(this->paper().text);
    Reload();
    Fit();
    SetMinSize(GetSize());
    CentreOnParent();
}

void RedactionDialog::BindButtons() {
    const auto bind = [this](const char* name, std::function<void()> act) {
        auto& button = FindControl<wxButton>(*this, name);
        button.Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
        return &button;
    };
    permits_.Add(*bind("mark", [this] { MarkSelection(); }), Task::kContribute);
    edit_ = bind("edit", [this] { EditSelected(); });
    withdraw_ = bind("withdraw", [this] { WithdrawSelected(); });
    bind("public", [this] { ShowPaper("redacted"); });
    bind("highlighted", [this] { ShowPaper("highlighted"); });
    bind("table", [this] { ShowPaper("redactions"); });
    list_->OnOpen([this] { EditSelected(); });
    list_->OnSelect([this] {
        if (const Redaction* passage = selected())
            text_->PointAt(*passage);
        Explain();
    });
}

const DocketEntry& RedactionDialog::paper() const {
    const DocketEntry* entry = FindEntry(access_.records(), paper_id_);
    if (!entry)
        throw Error(ErrorKind::kNotFound, "This paper is not in the case any more.");
    return *entry;
}

const Redaction* RedactionDialog::selected() const {
    for (const Redaction& passage : passages_)
        if (passage.id.text() == list_->selected())
            return &passage;
    return nullptr;
}

void RedactionDialog::Reload() {
    const CaseRecords& records = access_.records();
    permits_.Judge();
    passages_ = PassagesOf(paper_id_, records.redactions);
    list_->SetRows(RowsOf(passages_, access_.records()));
    text_->ShowPassages(passages_);
    const RedactionRound round =
        RoundOf(paper(), records.redactions, records.obligations, records.deadlines);
    standing_->SetLabel(Escaped(PaperInWords(paper()) + ", SEALED. " + RoundInWords(round) + "."));
    Explain();
}

void RedactionDialog::Explain() {
    const Redaction* passage = selected();
    const auto why_not = access_.WhyNot(Task::kContribute);
    edit_->Enable(passage != nullptr);
    Allow(*withdraw_, why_not);
    withdraw_->Enable(passage && IsKeptBack(*passage) && !why_not);
    std::string words;
    if (passages_.empty())
        words =
            "Select words in the text and choose Mark. What is not marked stays in the public "
            "version.";
    else if (passage && !Check(*passage, paper()).empty())
        words = Check(*passage, paper()).front().message;
    else if (passage && NamesOnlyADesignation(passage->reason))
        words =
            "▲ This reason only names a designation, which courts do not take for one: say what "
            "harm would follow if the public read it.";
    else if (passage && passage->narrower.empty())
        words = "▲ No narrower alternative is named: a court asks why less would not do.";
    problem_->SetLabel(Escaped(words));
    problem_->Wrap(FromDIP(kProblemWidth));
    Layout();
}

void RedactionDialog::Save(const std::string& label, std::vector<Redaction> changed) {
    std::vector<AnyRecord> records(changed.begin(), changed.end());
    if (access_.Save(label, std::move(records)))
        Reload();
}

void RedactionDialog::MarkSelection() {
    const auto place = text_->selection();
    if (!place) {
        problem_->SetLabel("Select the words in the text first, then mark them.");
        Announce(*this, problem_->GetLabel());
        text_->SetFocus();
        return;
    }
    Redaction redaction;
    redaction.matter = access_.records().matter.id;
    redaction.entry = paper_id_;
    redaction.place = *place;
    redaction.passage = Slice(paper().text, *place);
    redaction.tier = TierOfPaper(paper());
    std::vector<Redaction> marked = EditRedaction(*this, access_, redaction, paper());
    if (!marked.empty())
        Save("mark a passage for redaction", std::move(marked));
}

void RedactionDialog::EditSelected() {
    const Redaction* passage = selected();
    if (!passage)
        return;
    std::vector<Redaction> edited = EditRedaction(*this, access_, *passage, paper());
    if (!edited.empty())
        Save("edit a passage for redaction", std::move(edited));
}

void RedactionDialog::WithdrawSelected() {
    const Redaction* passage = selected();
    if (!passage || !MayDo(*this, access_, Task::kContribute))
        return;
    Redaction withdrawn = *passage;
    withdrawn.state = RedactionState::kWithdrawn;
    Save("withdraw a passage from redaction", {withdrawn});
}

void RedactionDialog::ShowPaper(const std::string& id) {
    PaperOptions options;
    options.paper = id;
    options.entry = paper_id_.text();
    PaperDialog(this, access_, std::move(options)).ShowModal();
}

}  // namespace particulars
