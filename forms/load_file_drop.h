// Lets one file be dropped onto a window, to be imported.

#pragma once

#include <functional>
#include <string>
#include <utility>

#include <wx/dnd.h>
#include <wx/window.h>

#include "forms/words.h"

namespace particulars {

class LoadFileDrop final : public wxFileDropTarget {
public:
    /// `window` outlives the drop target, which belongs to it or to a window inside it.
    LoadFileDrop(wxWindow& window, std::function<void(const std::string& path)> take)
        : window_(window), take_(std::move(take)) {}

    bool OnDropFiles(wxCoord, wxCoord, const wxArrayString& paths) override {
        if (paths.size() != 1)
            return false;
        // Later: a dialog must not come up while the other program still holds the drag.
        window_.CallAfter([take = take_, path = Utf8(paths.front())] { take(path); });
        return true;
    }

private:
    wxWindow& window_;
    std::function<void(const std::string&)> take_;
};

}  // namespace particulars
