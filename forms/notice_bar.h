// What the user must know about the case as a whole, in a bar above it that stays until it no
// longer holds: that somebody else has the file open, that the server is away, what was merged.
//
// One notice to a key: showing it again replaces it. Each is a sentence or two with what can be
// done about it as buttons; urgency is said by a sign and not by color alone.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include <wx/panel.h>

class wxBoxSizer;
class wxStaticText;

namespace particulars {

struct NoticeAct {
    wxString label;  ///< With its mnemonic.
    std::function<void()> act;
};

struct Notice {
    std::string key;
    wxString text;
    bool urgent = false;
    std::vector<NoticeAct> acts = {};
    bool may_close = true;  ///< False for what holds whether it is seen or not.
};

class NoticeBar : public wxPanel {
public:
    explicit NoticeBar(wxWindow* parent);

    void ShowNotice(Notice notice);
    void Withdraw(const std::string& key);
    void Clear();

    /// The notice under `key`, or null.
    const Notice* Find(const std::string& key) const;
    const std::vector<Notice>& notices() const { return notices_; }

private:
    /// The words of one row, which break where the width of the bar wants it.
    struct Words {
        wxStaticText* shown;
        wxString text;
        int beside;  ///< The width that sign, buttons and gaps take.
    };

    void Rebuild();
    wxPanel* MakeRow(const Notice& notice);
    void Wrap();

    std::vector<Notice> notices_;  ///< Oldest first, urgent ones last; shown in reverse.
    std::vector<Words> words_;
    wxBoxSizer* rows_ = nullptr;
    int width_ = 0;  ///< That the words were wrapped for.
};

}  // namespace particulars
