// The first thing seen in the morning: the particularity matrix under one of the chosen standards,
// and below it what is due next and what needs a person: undated duties, unverified dates,
// challenges.

#pragma once

#include <string>
#include <vector>

#include <wx/panel.h>

class wxBoxSizer;
class wxChoice;
class wxSimplebook;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class CaseAccess;
class MatrixView;
class RecordList;

class OverviewPanel : public wxPanel {
public:
    OverviewPanel(wxWindow* parent, CaseAccess& access);

    void Reload();

    /// `id` of a trade secret: moves to its row of the matrix.
    void Select(const std::string& id);

    /// One step larger or smaller for each of `steps`.
    void Zoom(int steps);

private:
    wxBoxSizer* MakeMatrixHeader();
    wxWindow* MakeMatrix();
    wxBoxSizer* MakeLists();
    void ReloadStandards();
    void ReloadMatrix();
    void ShowCell();
    void OpenCell();
    void OpenDue();
    void OpenConcern();
    std::string standard() const;

    CaseAccess& access_;
    std::vector<std::string> standards_;
    wxChoice* standard_ = nullptr;
    wxStaticText* about_standard_ = nullptr;
    wxSimplebook* book_ = nullptr;  ///< The matrix, or what to do without secrets.
    MatrixView* matrix_ = nullptr;
    wxTextCtrl* cell_ = nullptr;
    RecordList* due_ = nullptr;
    RecordList* concerns_ = nullptr;
    wxStaticText* due_note_ = nullptr;
    wxStaticText* concerns_note_ = nullptr;
};

}  // namespace particulars
