// The evidence of one secret: its links by role with their cites, what was read and left out, and a
// way to each document.

#pragma once

#include <string>
#include <vector>

#include "forms/permits.h"
#include "forms/secret_tab.h"
#include "model/evidence/link.h"

class wxSizer;
class wxStaticText;

namespace particulars {

class RecordList;

class EvidenceTab : public SecretTab {
public:
    EvidenceTab(wxWindow* parent, CaseAccess& access);

    void ShowSecret(const TradeSecretId& secret) override;

    void EditSelected();
    void RemoveSelected();

    /// Turns to the document under Evidence, or to nothing where the link is to testimony or code.
    void OpenSelected();

private:
    void AddButton(wxSizer& row, const wxString& label, void (EvidenceTab::*act)(), Task task);
    void Add();
    void ShowReviews();
    const Link* selected() const;

    TradeSecretId secret_;
    std::vector<Link> links_;
    wxStaticText* note_ = nullptr;
    RecordList* list_ = nullptr;
    wxStaticText* left_out_ = nullptr;
    RecordList* reviews_ = nullptr;
    Permits permits_;
};

/// "7 links: contains 4, shows use 3."
std::string LinksInWords(const std::vector<Link>& links);

}  // namespace particulars
