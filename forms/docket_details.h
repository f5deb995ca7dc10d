// One record of the docket in full: where it stands, everything it is linked to, and the paper
// itself with the sentence in question marked. Links are followed with Enter or a double click.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include <wx/panel.h>

#include "forms/docket_links.h"
#include "model/core/text.h"

class wxButton;
class wxStaticText;

namespace particulars {

class CaseAccess;
class PaperText;
class RecordList;
class WrappedText;

class DocketDetails : public wxPanel {
public:
    DocketDetails(wxWindow* parent, CaseAccess& access);

    /// An entry, motion, ruling, obligation or discovery request; nothing else is shown.
    void ShowRecord(const std::string& id);

    /// Shows the same record as it is now.
    void Reload();

    /// Called with the link that the user wants to follow.
    void OnFollow(std::function<void(const DocketLink&)> follow) { follow_ = std::move(follow); }

    /// Called for the redaction round of the sealed paper that is shown.
    void OnRedact(std::function<void()> redact) { redact_ = std::move(redact); }

    /// The entry whose text is shown; empty for none.
    const std::string& shown_paper() const { return shown_paper_; }

private:
    wxWindow* MakeLinks(wxWindow* parent);
    void FollowSelected();
    void ShowLinks();
    void ShowPaper(const DocketEntryId& entry, TextSpan place);
    void ShowMotion(const Motion& motion);
    void ShowRequest(const DiscoveryRequest& request);
    void SetHead(const std::string& title, const std::string& standing);

    CaseAccess& access_;
    std::string shown_;  ///< Id of the record.
    std::string shown_paper_;
    std::string shown_text_;  ///< So that a text is not set again, which would scroll it.
    std::vector<DocketLink> links_;
    std::function<void(const DocketLink&)> follow_;
    std::function<void()> redact_;
    wxStaticText* title_ = nullptr;
    WrappedText* standing_ = nullptr;
    RecordList* list_ = nullptr;
    wxButton* follow_button_ = nullptr;
    wxButton* redact_button_ = nullptr;
    PaperText* paper_ = nullptr;
};

}  // namespace particulars
