#include "model/papers/cited_evidence.h"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>
#include <utility>

namespace particulars {
namespace {

template <typename Record, typename IdType>
const Record* RecordWith(std::span<const Record> records, const IdType& id) {
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const Record& record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

std::string RangeOf(const std::string& begin, const std::string& end) {
    return end.empty() || end == begin ? begin : begin + "\u2013" + end;
}

CitedEvidence CitedDocument(const Document& document) {
    CitedEvidence cited;
    cited.sort_key = "1" + document.bates_key + " " + document.production;
    cited.id = document.id.text();
    cited.cite = RangeOf(document.bates_begin, document.bates_end);
    cited.dated = document.dated;
    cited.title = document.title.empty() ? document.kind : document.title;
    cited.tier = document.tier;
    return cited;
}

CitedEvidence CitedCode(const CodeCitation& citation) {
    CitedEvidence cited;
    cited.sort_key = fmt::format("2{} {} {:012}", citation.repository, citation.path,
                                 std::max<std::int64_t>(citation.first_line, 0));
    cited.id = citation.id.text();
    cited.cite = CiteOf(citation);
    if (!citation.bates_begin.empty())
        cited.cite = RangeOf(citation.bates_begin, citation.bates_end) + ", " + cited.cite;
    cited.title = citation.repository;
    cited.tier = citation.tier;
    return cited;
}

CitedEvidence CitedTestimony(const Testimony& testimony, const Transcript* transcript) {
    CitedEvidence cited;
    cited.sort_key = fmt::format(
        "3{} {} {:08}",
        transcript ? transcript->deponent + " " + transcript->volume : std::string(),
        testimony.transcript.text(), PageLine(testimony.start_page, testimony.start_line));
    cited.id = testimony.id.text();
    cited.cite = CiteOf(testimony);
    if (transcript) {
        cited.title = "Deposition of " + transcript->deponent +
                      (transcript->volume.empty() ? "" : ", " + transcript->volume);
        cited.dated = transcript->taken_on;
        cited.tier = transcript->tier;
    } else {
        cited.tier = Tier::kAttorneysEyesOnly;
    }
    return cited;
}

std::string PinpointOf(const Link& link) {
    const auto reading = ParsePinpoint(link.pinpoint);
    const auto* const place = std::get_if<Pinpoint>(&reading);
    return place ? ToText(*place) : link.pinpoint;
}

template <typename Item>
void AddOnce(std::vector<Item>& items, const Item& item) {
    if (std::find(items.begin(), items.end(), item) == items.end())
        items.push_back(item);
}

void AddLink(const Link& link, bool needs_pinpoint, CitedEvidence& cited) {
    if (const std::string pinpoint = PinpointOf(link); !pinpoint.empty())
        AddOnce(cited.pinpoints, pinpoint);
    AddOnce(cited.roles, link.role);
    if (!link.note.empty())
        AddOnce(cited.notes, link.note);
    cited.lacks_pinpoint = cited.lacks_pinpoint || needs_pinpoint;
}

std::vector<CitedEvidence> InOrder(std::map<std::string, CitedEvidence> by_id) {
    std::vector<CitedEvidence> list;
    for (auto& [id, cited] : by_id)
        list.push_back(std::move(cited));
    std::stable_sort(list.begin(), list.end(),
                     [](const CitedEvidence& one, const CitedEvidence& other) {
                         return one.sort_key < other.sort_key;
                     });
    return list;
}

}  // namespace

EvidenceIndex::EvidenceIndex(const EvidenceOfCase& evidence) : evidence_(evidence) {
    for (const Document& document : evidence_.documents)
        documents_.emplace(document.id.text(), &document);
    for (const Link& link : evidence_.links)
        links_[link.secret].push_back(&link);
    for (auto& [secret, links] : links_)
        std::stable_sort(links.begin(), links.end(), [](const Link* one, const Link* other) {
            return std::tie(one->locator, one->place_start, one->place_end) <
                   std::tie(other->locator, other->place_start, other->place_end);
        });
}

const Document* EvidenceIndex::DocumentWith(const DocumentId& id) const {
    const auto found = documents_.find(id.text());
    return found == documents_.end() ? nullptr : found->second;
}

const CodeCitation* EvidenceIndex::CodeWith(const CodeCitationId& id) const {
    return RecordWith(evidence_.code_citations, id);
}

/// What one link cites, as yet without the link's own words.
std::optional<CitedEvidence> EvidenceIndex::Resolved(const Link& link) const {
    if (!link.document.empty()) {
        const Document* document = DocumentWith(link.document);
        return document ? std::optional(CitedDocument(*document)) : std::nullopt;
    }
    if (!link.code_citation.empty()) {
        const CodeCitation* citation = CodeWith(link.code_citation);
        return citation ? std::optional(CitedCode(*citation)) : std::nullopt;
    }
    const Testimony* testimony = RecordWith(evidence_.testimonies, link.testimony);
    if (testimony == nullptr)
        return std::nullopt;
    return CitedTestimony(*testimony, RecordWith(evidence_.transcripts, testimony->transcript));
}

/// A passage of testimony is a place in itself, as are lines of code and a single page.
bool EvidenceIndex::NeedsPinpoint(const Link& link) const {
    if (!link.pinpoint.empty() || !link.testimony.empty())
        return false;
    if (!link.code_citation.empty()) {
        const CodeCitation* citation = CodeWith(link.code_citation);
        return citation && citation->first_line == 0;
    }
    const Document* document = DocumentWith(link.document);
    return document && document->pages != 1;
}

std::vector<CitedEvidence> EvidenceIndex::LinkedTo(
    const TradeSecretId& secret, const std::function<bool(LinkRole)>& wanted) const {
    const auto links = links_.find(secret.text());
    if (links == links_.end())
        return {};
    std::map<std::string, CitedEvidence> by_id;
    for (const Link* link : links->second) {
        if (!wanted(link->role))
            continue;
        if (const auto resolved = Resolved(*link))
            AddLink(*link, NeedsPinpoint(*link),
                    by_id.try_emplace(resolved->id, *resolved).first->second);
    }
    return InOrder(std::move(by_id));
}

std::vector<CitedEvidence> EvidenceIndex::ExcludedFrom(const TradeSecretId& secret) const {
    std::map<std::string, CitedEvidence> by_id;
    for (const DocumentReview& review : evidence_.reviews) {
        const Document* document = DocumentWith(review.document);
        if (review.secret != secret.text() || document == nullptr)
            continue;
        by_id.try_emplace(document->id.text(), CitedDocument(*document))
            .first->second.notes.push_back(review.reason);
    }
    return InOrder(std::move(by_id));
}

}  // namespace particulars
