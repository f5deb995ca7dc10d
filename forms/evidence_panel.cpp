#include "forms/evidence_panel.h"

#include <utility>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/weakref.h>

#include "forms/case_access.h"
#include "forms/columns_dialog.h"
#include "forms/document_acts.h"
#include "forms/document_details.h"
#include "forms/document_dialog.h"
#include "forms/document_filter.h"
#include "forms/document_list.h"
#include "forms/evidence_access.h"
#include "forms/evidence_words.h"
#include "forms/fields_dialog.h"
#include "forms/first_documents.h"
#include "forms/import_wizard.h"
#include "forms/kept_views.h"
#include "forms/layout.h"
#include "forms/link_acts.h"
#include "forms/load_file_drop.h"
#include "forms/record_list.h"
#include "forms/split_pane.h"
#include "forms/words.h"
#include "model/core/text.h"

namespace particulars {
namespace {

constexpr std::int64_t kFirstShown = 100;  ///< Matches shown at once while the view opens.
constexpr double kListShare = 0.55;
constexpr int kLeastPane = 130;
constexpr int kSecretsWidth = 250;

/// Nothing for the usual order.
std::string OrderInWords(const DocumentView& view) {
    if (view.sort == DocumentSort::kBates && !view.is_descending)
        return {};
    return "; in order of " + std::string(ToText(view.sort)) +
           (view.is_descending ? ", last first" : "");
}

}  // namespace

std::string ViewSizeInWords(std::int64_t shown, bool is_cut, std::int64_t all, bool is_filtered) {
    if (is_cut)
        return "The first " + Grouped(shown) + " of more; narrow the filter.";
    if (!is_filtered)
        return DocumentsInWords(shown);
    if (shown == 0)
        return "No document matches. Escape in the filter shows all " + Grouped(all) + ".";
    return Grouped(shown) + " of " + DocumentsInWords(all);
}

EvidencePanel::EvidencePanel(wxWindow* parent, CaseAccess& access)
    : wxPanel(parent), access_(access), permits_(access) {
    SetName("Evidence");
    auto* inner = MakeOuterSizer(this);
    inner->Add(MakeHead(), 0, wxEXPAND);
    AddSpaced(inner, MakeFilterRow(), 0, wxEXPAND);
    auto* split = new SplitPane(this, kListShare, kLeastPane);
    body_ = split;
    auto* upper = MakeUpper(split);
    details_ = new DocumentDetails(split, access_);
    details_->OnFilter([this](const std::string& query) { Filter(query); });
    split->SplitHorizontally(upper, details_);
    AddSpaced(inner, split, 1, wxEXPAND);
    auto* empty = new EmptyState(
        this, _("No documents yet"),
        _("Import the load file of a production (.dat, .csv, .opt, .lfp, .xml), or drop it here. "
          "Single documents are added by their Bates numbers with New document."),
        _("&Import a load file..."), [this] { ImportLoadFile(); });
    permits_.Add(*empty->button(), Task::kContribute);
    empty->SetDropTarget(
        new LoadFileDrop(*this, [this](const std::string& path) { ImportLoadFile(path); }));
    empty_ = empty;
    inner->Add(empty_, 1, wxEXPAND);
    Reload();
}

wxButton* EvidencePanel::AddButton(wxSizer& row, wxWindow* parent, const wxString& label,
                                   void (EvidencePanel::*act)(), Task task) {
    auto* button = new wxButton(parent, wxID_ANY, label);
    if (task != Task::kRead)
        permits_.Add(*button, task);
    button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { (this->*act)(); });
    row.Add(button, 0, wxALIGN_CENTER_VERTICAL | wxLEFT, FromDIP(kTight));
    return button;
}

wxSizer* EvidencePanel::MakeHead() {
    auto* head = MakeHeader(MakeTitle(this, _("Evidence")));
    summary_ = MakeNote(this, wxString());
    summary_->SetName("How many documents are shown");
    head->Add(summary_, 0, wxALIGN_CENTER_VERTICAL);
    auto* load = new wxButton(this, wxID_ANY, _("Import a load file..."));
    permits_.Add(*load, Task::kContribute);
    load->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { ImportLoadFile(); });
    AddSpaced(head, load);
    AddButton(*head, this, _("New document..."), &EvidencePanel::AddDocument, Task::kContribute);
    return head;
}

wxSizer* EvidencePanel::MakeFilterRow() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    filter_ = new DocumentFilter(this, access_);
    filter_->OnChange([this](bool is_typing) { Open(is_typing); });
    filter_->OnLeave([this] { list_->SetFocus(); });
    row->Add(filter_, 1);
    views_ = AddButton(*row, this, _("Vie&ws"), &EvidencePanel::ChooseSavedView, Task::kRead);
    AddButton(*row, this, _("C&olumns..."), &EvidencePanel::ChooseColumns, Task::kRead);
    AddButton(*row, this, _("&Print..."), &EvidencePanel::PrintShown, Task::kRead);
    AddButton(*row, this, _("E&xport..."), &EvidencePanel::ExportShown, Task::kRead);
    return row;
}

wxWindow* EvidencePanel::MakeUpper(wxWindow* parent) {
    auto* pane = new wxPanel(parent);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    list_ = new DocumentList(pane, access_);
    list_->SetColumns(ColumnsNamed(access_.evidence().columns()));
    list_->OnSort([this](DocumentSort sort) { SortBy(sort); });
    list_->Bind(wxEVT_LIST_ITEM_SELECTED, [this](wxListEvent&) { ShowSelected(); });
    list_->Bind(wxEVT_LIST_ITEM_ACTIVATED, [this](wxListEvent&) { EditSelected(); });
    list_->SetDropTarget(
        new LoadFileDrop(*this, [this](const std::string& path) { ImportLoadFile(path); }));
    row->Add(list_, 1, wxEXPAND);
    secrets_ = new RecordList(pane, "Link to a secret", {{_("Link to"), 70}, {_("Title"), 0}});
    secrets_->SetMinSize(FromDIP(wxSize(kSecretsWidth, -1)));
    secrets_->SetToolTip(
        _("Drop documents on a secret, or press Enter on it, to link those that are selected"));
    secrets_->OnOpen([this] {
        LinkDocuments(*this, access_, list_->chosen(), TradeSecretId(secrets_->selected()));
    });
    secrets_->OnDropText([this](const std::string& carried, const std::string& onto) {
        LinkDocuments(*this, access_, DocumentsIn(carried), TradeSecretId(onto));
    });
    row->Add(secrets_, 0, wxEXPAND | wxLEFT, FromDIP(kBetween));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(row, 1, wxEXPAND);
    column->Add(MakeActs(pane), 0, wxEXPAND | wxTOP | wxBOTTOM, FromDIP(kTight));
    pane->SetSizer(column);
    return pane;
}

wxSizer* EvidencePanel::MakeActs(wxWindow* parent) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    AddButton(*row, parent, _("&Link to a secret..."), &EvidencePanel::LinkSelected,
              Task::kContribute);
    AddButton(*row, parent, _("&Read and left out..."), &EvidencePanel::LeaveSelectedOut,
              Task::kContribute);
    AddButton(*row, parent, _("Edi&t..."), &EvidencePanel::EditSelected, Task::kRead);
    AddButton(*row, parent, _("&Go to a Bates number..."), &EvidencePanel::AskForBates,
              Task::kRead);
    return row;
}

void EvidencePanel::Reload() {
    permits_.Judge();
    filter_->Reload();
    ShowSecrets();
    const bool any = access_.records().document_count > 0;
    body_->Show(any);
    filter_->Show(any);
    empty_->Show(!any);
    Open(false);
    ShowSelected();
    Layout();
}

void EvidencePanel::ShowSecrets() {
    std::vector<RecordList::Row> rows;
    for (const TradeSecret& secret : access_.records().secrets)
        rows.push_back({secret.id.text(), {Designation(secret), secret.title}});
    secrets_->SetRows(rows);
}

void EvidencePanel::Open(bool is_typing) {
    const auto parsed = ParseDocumentQuery(filter_->query(), is_typing);
    if (const auto* wrong = std::get_if<Violation>(&parsed))
        return filter_->ShowProblem(wrong->message);
    filter_->ShowProblem({});
    view_.query = std::get<DocumentQuery>(parsed);
    view_.highest = filter_->highest();
    list_->ShowSort(view_.sort, view_.is_descending);
    if (is_typing && !view_.query.empty())
        ShowFirst(view_);
    const wxWeakRef<EvidencePanel> self(this);
    access_.evidence().Open(
        view_,
        [self](std::shared_ptr<DocumentRows> rows) {
            if (self)
                self->ShowOpened(std::move(rows));
        },
        [self](const Error& error) {
            if (self)
                self->ShowFailure(error.what());
        });
}

void EvidencePanel::ShowFirst(const DocumentView& view) {
    std::vector<Document> found = access_.evidence().FirstMatches(view, kFirstShown);
    if (found.empty())
        return;
    summary_->SetLabel(Wx("The first " + Grouped(static_cast<std::int64_t>(found.size())) +
                          "; looking for the rest..."));
    list_->ShowRows(std::make_shared<FirstDocuments>(std::move(found)), view.query.terms);
    Layout();
}

void EvidencePanel::ShowOpened(std::shared_ptr<DocumentRows> rows) {
    const std::int64_t all = access_.records().document_count;
    const bool is_filtered = !view_.query.empty() || view_.highest != Tier::kSourceCode;
    summary_->SetLabel(all == 0
                           ? wxString()
                           : Wx(ViewSizeInWords(rows->count(), rows->is_cut(), all, is_filtered) +
                                OrderInWords(view_)));
    list_->ShowRows(std::move(rows), view_.query.terms);
    if (const std::string wanted = std::exchange(wanted_, {});
        !wanted.empty() && !list_->SelectDocument(DocumentId(wanted)))
        filter_->ShowProblem("The document is in the case, but not among those shown here.");
    ShowSelected();
    Layout();
}

void EvidencePanel::ShowFailure(const std::string& why) {
    wanted_.clear();
    filter_->ShowProblem(why);
}

void EvidencePanel::Select(const std::string& id) {
    if (!list_->SelectDocument(DocumentId(id))) {
        wanted_ = id;  // Filtered out, or the view is still being opened.
        filter_->SetHighest(Tier::kSourceCode);
        Filter({});
    }
    list_->SetFocus();
}

void EvidencePanel::Filter(const std::string& query) {
    filter_->SetQuery(query);
    Open(false);
}

void EvidencePanel::ShowSelected() {
    details_->ShowDocument(list_->current(), view_.query.terms);
}

void EvidencePanel::SortBy(DocumentSort sort) {
    view_.is_descending = view_.sort == sort && !view_.is_descending;
    view_.sort = sort;
    Open(false);
}

ViewState EvidencePanel::state() const {
    return {filter_->query(), view_.sort, view_.is_descending, list_->columns()};
}

void EvidencePanel::ChooseSavedView() {
    if (const auto view = ChooseView(*views_, access_, WithState(SavedView(), state())))
        ShowView(*view);
}

void EvidencePanel::ShowView(const SavedView& view) {
    const ViewState wanted = StateOf(view);
    list_->SetColumns(wanted.columns);
    view_.sort = wanted.sort;
    view_.is_descending = wanted.is_descending;
    Filter(wanted.query);
}

void EvidencePanel::ChooseColumns() {
    std::vector<ColumnChoice> all;
    all.reserve(EnumText<DocumentColumn>::kNames.size());
    for (const auto& [column, name] : EnumText<DocumentColumn>::kNames)
        all.push_back({std::string(name), HeadingOf(column)});
    ColumnsDialog dialog(this, all, NamesOf(list_->columns()));
    if (dialog.ShowModal() != wxID_OK)
        return;
    list_->SetColumns(ColumnsNamed(dialog.columns()));
    list_->ShowSort(view_.sort, view_.is_descending);
    access_.evidence().ChooseColumns(dialog.columns());
}

void EvidencePanel::PrintShown() {
    PrintDocuments(*this, access_, view_, state());
}

void EvidencePanel::ExportShown() {
    SaveLoadFile(*this, access_, view_);
}

void EvidencePanel::AskForBates() {
    FieldsDialog dialog(
        this, _("Go to a Bates number"), wxString(), std::vector<Field>{{"bates", "&Bates number"}},
        [this](const FieldValues& values) {
            return access_.evidence().FindByBates(std::string(Trim(values.at("bates"))))
                       ? Violations()
                       : Violations{{"bates", "No document of the case has this Bates number."}};
        },
        _("&Go"));
    if (dialog.ShowModal() == wxID_OK)
        JumpTo(std::string(Trim(dialog.values().at("bates"))));
}

void EvidencePanel::JumpTo(const std::string& bates) {
    if (const auto document = access_.evidence().FindByBates(bates))
        Select(document->id.text());
}

void EvidencePanel::AddDocument() {
    if (!MayDo(*this, access_, Task::kContribute))
        return;
    Document document;
    document.matter = access_.records().matter.id;
    DocumentDialog dialog(this, document);
    if (dialog.ShowModal() == wxID_OK)
        access_.Save("add document " + dialog.document().bates_begin, {dialog.document()});
}

void EvidencePanel::EditSelected() {
    const DocumentId id = list_->current();
    const auto document = id.empty() ? std::nullopt : access_.evidence().Find(id);
    if (!document)
        return;
    DocumentDialog dialog(this, *document);
    if (Ask(dialog, access_, Task::kContribute))
        access_.Save("edit document " + dialog.document().bates_begin, {dialog.document()});
}

void EvidencePanel::LinkSelected() {
    LinkDocuments(*this, access_, list_->chosen(), TradeSecretId(secrets_->selected()));
}

void EvidencePanel::LeaveSelectedOut() {
    LeaveOut(*this, access_, list_->chosen());
}

void EvidencePanel::ImportLoadFile(const std::string& path) {
    if (MayDo(*this, access_, Task::kContribute))
        RunImport(*this, access_, path);
}

}  // namespace particulars
