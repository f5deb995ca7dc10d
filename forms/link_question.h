// Asks for a link between evidence and a secret: the secret, one of its particulars, the role, the
// place and a note.
//
// The role has no default: saving without one is impossible, and a guess would be worse. A place
// outside the document is warned of once and then taken, since page counts of load files are wrong
// as often as pinpoints.

#pragma once

#include <cstdint>
#include <optional>

#include <wx/string.h>

#include "model/evidence/link.h"

class wxWindow;

namespace particulars {

class CaseAccess;

struct LinkQuestion {
    wxString title;
    wxString intro;
    Link link;                     ///< What is known so far; its role counts if its id is set.
    std::int64_t pages = 0;        ///< Of the document; 0 if not known.
    bool is_about_secret = false;  ///< The secret is known and the evidence is asked for.
};

/// As answered, with its place as numbers; nullopt if the user cancelled.
std::optional<Link> AskForLink(wxWindow& parent, CaseAccess& access, const LinkQuestion& question);

}  // namespace particulars
