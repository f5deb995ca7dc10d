// What the links of a secret cite, gathered for a paper: each document, passage of testimony or
// place in source code once in a role, with all its pinpoints in order.
//
// Sorted as numbers, not as text: by Bates number, then code by file and line, then testimony; p. 9
// stands before p. 10. Notes are work product: a paper that leaves the own team does not show them.

#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/evidence/document_review.h"
#include "model/evidence/link.h"
#include "model/matter/matter.h"
#include "model/secrets/trade_secret.h"

namespace particulars {

/// The evidence of a case; whoever composes a paper of it keeps the records alive meanwhile.
struct EvidenceOfCase {
    const Matter* matter = nullptr;  ///< Never null.
    std::span<const TradeSecret> secrets;
    std::span<const Link> links;
    std::span<const Document> documents;  ///< At least all that a link or a review names.
    std::span<const CodeCitation> code_citations;
    std::span<const Testimony> testimonies;
    std::span<const Transcript> transcripts;
    std::span<const DocumentReview> reviews;
    std::string stamp;
};

/// A piece of evidence as a paper names it.
struct CitedEvidence {
    std::string id;  ///< Of the record.
    std::string sort_key;
    std::string cite;  ///< "LP00012345-LP00012347", "Tr. 112:4–9", "ranker/score.cpp, line 40".
    std::optional<Date> dated;
    std::string title;
    Tier tier = Tier::kPublic;
    std::vector<std::string> pinpoints;  ///< In order, each once; none where the whole is cited.
    std::vector<LinkRole> roles;         ///< In which it is linked, each once.
    std::vector<std::string> notes;      ///< Work product.
    bool lacks_pinpoint = false;         ///< Some link cites more than a page as a whole.
};

/// Finds what a secret is linked to. Looks through all the links once, when it is made.
class EvidenceIndex {
public:
    /// Whatever `evidence` spans must outlive the index.
    explicit EvidenceIndex(const EvidenceOfCase& evidence);

    /// What the links of `secret` cite whose role satisfies `wanted`. What the records do not hold
    /// is left out.
    std::vector<CitedEvidence> LinkedTo(const TradeSecretId& secret,
                                        const std::function<bool(LinkRole)>& wanted) const;

    /// The documents that were read for `secret` and left out, with the reasons as their notes.
    std::vector<CitedEvidence> ExcludedFrom(const TradeSecretId& secret) const;

private:
    std::optional<CitedEvidence> Resolved(const Link& link) const;
    bool NeedsPinpoint(const Link& link) const;
    const Document* DocumentWith(const DocumentId& id) const;
    const CodeCitation* CodeWith(const CodeCitationId& id) const;

    EvidenceOfCase evidence_;
    std::map<std::string_view, const Document*> documents_;
    std::map<std::string_view, std::vector<const Link*>> links_;  ///< By secret, in order of place.
};

}  // namespace particulars
