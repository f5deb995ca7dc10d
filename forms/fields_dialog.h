// Asks for a handful of values that are only known when the question is asked: the parts of one
// proposal, the evidence that a duty is done, the reason for an override.
//
// Give it the fields and a check; it gives back the values as text (dates as ISO, ticks as "yes" or
// "") once the check finds nothing. Records with a dialog of their own do not use this.

#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include <wx/dialog.h>

#include "model/core/violation.h"

class wxFlexGridSizer;
class wxStaticText;

namespace particulars {

enum class FieldKind { kLine, kText, kDate, kChoice, kTick };

struct Field {
    std::string name;   ///< Of the value, and of violations about it.
    std::string label;  ///< With its mnemonic, without the colon.
    FieldKind kind = FieldKind::kLine;
    std::string value = {};
    std::vector<std::string> choices = {};
    std::string note = {};  ///< A quiet line below the field.
};

using FieldValues = std::map<std::string, std::string>;

class FieldsDialog : public wxDialog {
public:
    using Checker = std::function<Violations(const FieldValues&)>;

    FieldsDialog(wxWindow* parent, const wxString& title, const wxString& intro,
                 std::vector<Field> fields, Checker check, const wxString& accept = {});

    /// As last accepted.
    const FieldValues& values() const { return values_; }

    bool TransferDataFromWindow() override;

private:
    wxWindow* MakeControl(const Field& field);
    void AddField(wxFlexGridSizer& grid, const Field& field);
    FieldValues Read(Violations& problems) const;
    void ShowViolation(const Violation& violation);

    std::vector<Field> fields_;
    std::map<std::string, wxWindow*> controls_;
    Checker check_;
    FieldValues values_;
    wxStaticText* problem_ = nullptr;
};

}  // namespace particulars
