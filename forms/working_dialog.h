// How a deadline was computed, step by step, as it was stored with the deadline.

#pragma once

#include <wx/dialog.h>

#include "model/deadlines/deadline.h"

namespace particulars {

class WorkingDialog : public wxDialog {
public:
    WorkingDialog(wxWindow* parent, const Deadline& deadline);

private:
    void CopyAsText(const Deadline& deadline);
};

}  // namespace particulars
