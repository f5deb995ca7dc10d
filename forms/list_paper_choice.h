// Which list of the case to print, and how: its columns, order and groups, and the views of it that
// are kept under a name.

#pragma once

#include <functional>
#include <string>

#include <wx/panel.h>

#include "forms/navigation.h"
#include "model/jobs/paper_options.h"

class wxButton;
class wxCheckBox;
class wxChoice;

namespace particulars {

class CaseAccess;

class ListPaperChoice : public wxPanel {
public:
    /// `access` must outlive it.
    ListPaperChoice(wxWindow* parent, CaseAccess& access);

    /// Shows itself for the paper "list" alone.
    void Offer(const std::string& paper);

    /// `list` as papers/case_list.h names it, with its usual columns.
    void Choose(const std::string& list);

    void PutInto(PaperOptions& options) const { options.list = shown_; }

    void OnChange(std::function<void()> change) { change_ = std::move(change); }

    /// As a kept view has it.
    void ShowView(const ListView& view);

private:
    wxChoice* MakeChoice(wxSizer& column, const wxString& label);
    wxSizer* MakeButtons();
    void ChooseColumns();
    void ChooseKeptView();
    void Fill();
    void Changed();

    CaseAccess& access_;
    ListView shown_;
    wxChoice* list_ = nullptr;
    wxChoice* group_ = nullptr;  ///< First item: none; then the columns of the list.
    wxChoice* sort_ = nullptr;   ///< The same.
    wxCheckBox* descending_ = nullptr;
    wxButton* views_ = nullptr;
    std::function<void()> change_;
};

/// The list of the case that `focused` is or stands in; else the one that `place` is about.
std::string ListShownIn(const wxWindow* focused, Place place);

}  // namespace particulars
