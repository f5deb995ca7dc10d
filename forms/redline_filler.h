// Compares two texts and fills a field with the redline: at once where they are short, else on a
// thread of its own, so that the window stays alive over a text of megabytes.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include "forms/background_job.h"
#include "forms/redline_text.h"

namespace particulars {

class RedlineFiller {
public:
    /// Up to so many bytes on both sides together are compared at once.
    static constexpr std::size_t kAtOnce = 256U << 10U;

    /// `field` is wxTE_RICH2; `say` is given the line that stands above it.
    RedlineFiller(wxTextCtrl& field, std::function<void(const wxString&)> say);

    void Compare(std::string older, std::string newer, RedlineSides sides);

    /// Empties the field.
    void Clear();

    bool busy() const { return job_.running(); }

private:
    void Fill(const std::vector<RedlineRun>& runs, RedlineSides sides);

    wxTextCtrl& field_;
    std::function<void(const wxString&)> say_;
    BackgroundJob job_;
};

}  // namespace particulars
