#include "forms/import_columns_page.h"

#include <algorithm>
#include <charconv>

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/evidence_access.h"
#include "forms/fields_dialog.h"
#include "forms/import_words.h"
#include "forms/layout.h"
#include "forms/record_list.h"
#include "forms/words.h"
#include "model/core/text.h"

namespace particulars {
namespace {

constexpr int kNoteWidth = 760;
constexpr std::size_t kMostShown = 120;
constexpr int kKept = 0;
constexpr int kSkipped = 1;
constexpr int kFirstTarget = 2;

std::string Example(const ImportPreview& preview, std::size_t column) {
    for (const auto& cells : preview.cells)
        if (column < cells.size() && !Trim(cells[column]).empty())
            return Utf8(Wx(cells[column]).Left(kMostShown));
    return {};
}

}  // namespace

ImportColumnsPage::ImportColumnsPage(wxWindow* parent, CaseAccess& access, ImportDraft& draft)
    : ImportPage(parent, access, draft), profiles_(access.evidence().Profiles()) {
    auto* inner = new wxBoxSizer(wxVERTICAL);
    MakeProfiles(*inner);
    explanation_ = MakeNote(this, wxString(), kNoteWidth);
    AddSpaced(inner, explanation_, 0, wxEXPAND);
    list_ = new RecordList(this, "Columns of the file",
                           {{_("Column"), 200}, {_("Becomes"), 230}, {_("Such as"), 0}});
    list_->OnSelect([this] { ShowSelected(); });
    AddSpaced(inner, list_, 1, wxEXPAND);
    MakeUses(*inner);
    date_note_ = MakeNote(this, wxString(), kNoteWidth);
    AddSpaced(inner, date_note_, 0, wxEXPAND);
    SetSizer(inner);
}

void ImportColumnsPage::MakeProfiles(wxSizer& inner) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new wxStaticText(this, wxID_ANY, _("&Profile:")), 0, wxALIGN_CENTER_VERTICAL | wxRIGHT,
             FromDIP(kBetween));
    profile_ = new wxChoice(this, wxID_ANY);
    profile_->SetName("Profile");
    profile_->Append(_("as proposed"));
    for (const LoadFileMapping& profile : profiles_)
        profile_->Append(Wx(profile.name));
    profile_->SetSelection(0);
    profile_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { UseProfile(); });
    row->Add(profile_, 1, wxALIGN_CENTER_VERTICAL);
    auto* save = new wxButton(this, wxID_ANY, _("&Save as a profile..."));
    save->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { SaveProfile(); });
    AddSpaced(row, save);
    inner.Add(row, 0, wxEXPAND);
}

void ImportColumnsPage::MakeUses(wxSizer& inner) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& label, const wxString& spoken) {
        row->Add(new wxStaticText(this, wxID_ANY, label), 0, wxALIGN_CENTER_VERTICAL | wxRIGHT,
                 FromDIP(kTight));
        auto* choice = new wxChoice(this, wxID_ANY);
        choice->SetName(spoken);
        choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Choose(); });
        row->Add(choice, 0, wxALIGN_CENTER_VERTICAL | wxRIGHT, FromDIP(kBetween));
        return choice;
    };
    use_ = add(_("The selected column bec&omes:"), "What the column becomes");
    use_->Append(Wx(kKeptColumn));
    use_->Append(Wx(kSkippedColumn));
    for (const auto& [target, name] : EnumText<TargetField>::kNames)
        use_->Append(Wx(Label(target)));
    order_ = add(_("Its &dates are written:"), "Order of the dates");
    order_->Append(_("(not said)"));
    for (const auto& [order, name] : EnumText<LoadDateOrder>::kNames)
        order_->Append(Wx(name));
    AddSpaced(&inner, row, 0, wxEXPAND);
}

void ImportColumnsPage::ShowDraft() {
    if (!draft().preview)
        return;
    explanation_->SetLabel(Wx(draft().preview->proposal.explanation));
    explanation_->Wrap(FromDIP(kNoteWidth));
    ShowRows();
    if (list_->selected().empty())
        list_->SelectRecord("0");
    ShowSelected();
    Layout();
}

void ImportColumnsPage::ShowRows() {
    std::vector<RecordList::Row> rows;
    const std::vector<ColumnUse>& columns = draft().options.mapping.columns;
    for (std::size_t column = 0; column < columns.size(); ++column)
        rows.push_back({std::to_string(column),
                        {columns[column].heading, UseInWords(columns[column]),
                         Example(*draft().preview, column)}});
    list_->SetRows(rows);
}

ColumnUse* ImportColumnsPage::selected() {
    const std::string row = list_->selected();
    std::size_t column = 0;
    std::from_chars(row.data(), row.data() + row.size(), column);
    std::vector<ColumnUse>& columns = draft().options.mapping.columns;
    return row.empty() || column >= columns.size() ? nullptr : &columns[column];
}

void ImportColumnsPage::ShowSelected() {
    const ColumnUse* use = selected();
    use_->Enable(use != nullptr);
    const bool is_date = use && use->target == TargetField::kDated;
    order_->Enable(is_date);
    date_note_->SetLabel(wxString());
    if (!use)
        return;
    use_->SetSelection(use->target            ? kFirstTarget + static_cast<int>(*use->target)
                       : use->keep_as.empty() ? kSkipped
                                              : kKept);
    order_->SetSelection(use->date_order ? 1 + static_cast<int>(*use->date_order) : 0);
    const auto column = static_cast<std::size_t>(use - draft().options.mapping.columns.data());
    if (is_date && draft().preview && column < draft().preview->date_notes.size())
        date_note_->SetLabel(Wx(draft().preview->date_notes[column]));
    date_note_->Wrap(FromDIP(kNoteWidth));
    Layout();
}

void ImportColumnsPage::Choose() {
    ColumnUse* use = selected();
    if (!use)
        return;
    const int chosen = use_->GetSelection();
    use->target = chosen < kFirstTarget
                      ? std::nullopt
                      : std::optional(static_cast<TargetField>(chosen - kFirstTarget));
    use->keep_as = chosen == kKept ? use->heading : std::string();
    const int order = order_->GetSelection();
    use->date_order = use->target == TargetField::kDated && order > 0
                          ? std::optional(static_cast<LoadDateOrder>(order - 1))
                          : std::nullopt;
    ShowRows();
    ShowSelected();
}

void ImportColumnsPage::UseProfile() {
    if (!draft().preview)
        return;
    const int chosen = profile_->GetSelection();
    if (chosen > 0) {
        const LoadFileMapping& profile = profiles_[static_cast<std::size_t>(chosen) - 1];
        MappingProposal proposal = ProposeMapping(draft().preview->headings, {&profile, 1});
        draft().options.mapping = std::move(proposal.mapping);
        draft().preview->proposal.explanation = proposal.explanation;
    } else {
        draft().options.mapping = draft().preview->proposal.mapping;
    }
    ShowDraft();
}

void ImportColumnsPage::SaveProfile() {
    FieldsDialog dialog(
        this, _("Save as a profile"),
        _("The next file with these headings is mapped in the same way. A profile holds headings "
          "and no documents."),
        {{"name",
          "&Name",
          FieldKind::kLine,
          draft().options.mapping.name,
          {},
          "Such as the vendor of the production."}},
        [](const FieldValues& values) {
            return Trim(values.at("name")).empty()
                       ? Violations{{"name", "Give the profile a name."}}
                       : Violations();
        },
        _("&Save"));
    if (dialog.ShowModal() != wxID_OK)
        return;
    LoadFileMapping profile = draft().options.mapping;
    profile.name = std::string(Trim(dialog.values().at("name")));
    if (!access().evidence().SaveProfile(profile))
        return;
    draft().options.mapping.name = profile.name;
    std::erase_if(profiles_, [&](const LoadFileMapping& one) { return one.name == profile.name; });
    profiles_.push_back(profile);
    profile_->Clear();
    profile_->Append(_("as proposed"));
    for (const LoadFileMapping& one : profiles_)
        profile_->Append(Wx(one.name));
    profile_->SetSelection(static_cast<int>(profiles_.size()));
}

std::optional<std::string> ImportColumnsPage::Take() {
    const Violations found = Check(draft().options.mapping);
    if (found.empty())
        return std::nullopt;
    return found.front().message;
}

}  // namespace particulars
