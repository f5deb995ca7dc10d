// What can be done with links, wherever they are shown: link one or many documents to a secret,
// link evidence from the secret's side, change and remove links, and note what was read and left
// out. Each is one act of undo.

#pragma once

#include <string>
#include <vector>

#include "model/evidence/link.h"
#include "model/secrets/trade_secret.h"

class wxWindow;

namespace particulars {

class CaseAccess;

/// Asks for role, place and note once for all of them. `secret` is what is chosen at first.
void LinkDocuments(wxWindow& parent, CaseAccess& access, const std::vector<DocumentId>& documents,
                   const TradeSecretId& secret = {});

/// Asks which document, testimony or code.
void LinkToSecret(wxWindow& parent, CaseAccess& access, const TradeSecretId& secret);
void EditLinkOf(wxWindow& parent, CaseAccess& access, const Link& link);
void RemoveLinksOf(wxWindow& parent, CaseAccess& access, const std::vector<Link>& links);

/// Notes that the documents were read for a secret and bear nothing on it, with the reason.
void LeaveOut(wxWindow& parent, CaseAccess& access, const std::vector<DocumentId>& documents);

/// As numbers where it could be read, else as typed.
std::string PinpointInWords(const Link& link);

/// "associate, 22 June 2016, 14:03".
std::string AuthorInWords(const Link& link);

/// The documents that a drag carried; empty for anything else that was dropped.
std::vector<DocumentId> DocumentsIn(const std::string& carried);

}  // namespace particulars
