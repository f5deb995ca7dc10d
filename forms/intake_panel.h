// Reading an order: its text on the left, what was found in it on the right, each finding tied to
// its sentence. Nothing is stored until "Add accepted to the case", which is one step of undo.
//
// Offsets of findings are UTF-8 bytes of the text as it was given; TextPlaces turns them into the
// positions of the text field and back.

#pragma once

#include <functional>
#include <string>

#include <wx/panel.h>

#include "forms/background_job.h"
#include "forms/proposal_list.h"

class wxButton;
class wxGauge;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class CaseAccess;
class PaperText;
class ProposalTree;

class IntakePanel : public wxPanel {
public:
    IntakePanel(wxWindow* parent, CaseAccess& access);

    /// Leaves what is being judged alone.
    void Reload();

    /// Proposals have no ids; selects nothing. There so that every panel is used alike.
    void Select(const std::string& id);

    /// Called when the user is done, with the proposals added or dropped.
    void OnDone(std::function<void()> done);

    /// Reads `text`, which came from `source` ("order.txt", "the clipboard"). Short texts at once,
    /// long ones on a thread, with a way to stop.
    void ReadText(std::string text, const std::string& source);

    /// The same for an interrogatory answer on its own: its items only.
    void ReadAnswerText(std::string text, const std::string& source);

    /// Reads a file, or says what is wrong with it.
    void ReadFile(const std::string& path);

    /// True while a text is being read on a thread.
    bool IsReading() const { return job_.running(); }

    /// True once the user has changed anything that was proposed.
    bool HasEdits() const;

    const ProposalList& proposals() const { return proposals_; }

    // What the buttons and keys do.
    void ToggleSelected();
    void EditSelected();
    void Step(int direction);
    void AddAccepted();
    void Cancel();

private:
    wxWindow* MakeProposals(wxWindow* parent);
    wxSizer* MakeReading();
    wxSizer* MakeEnd();
    wxButton* MakeButton(wxWindow* parent, const wxString& label, std::function<void()> act);
    void Read(std::string text, const std::string& source, bool is_answer);
    void ShowProposals(ProposalList proposals);
    void ShowReading(bool reading);
    void ShowProblem(const wxString& problem);
    void ShowSelected();
    void ShowCounts();
    void OnKey(wxKeyEvent& event);

    CaseAccess& access_;
    ProposalList proposals_;
    std::string source_;
    BackgroundJob job_;
    std::function<void()> done_;
    wxStaticText* from_ = nullptr;
    wxStaticText* problem_ = nullptr;
    wxPanel* reading_ = nullptr;
    wxGauge* gauge_ = nullptr;
    PaperText* text_ = nullptr;
    ProposalTree* tree_ = nullptr;
    wxTextCtrl* full_ = nullptr;
    wxStaticText* counts_ = nullptr;
    wxButton* add_ = nullptr;
};

}  // namespace particulars
