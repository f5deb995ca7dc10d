#include "tests/forms/memory_evidence.h"

#include <algorithm>
#include <map>
#include <utility>

#include "model/core/text.h"

namespace particulars {
namespace {

class VectorRows final : public DocumentRows {
public:
    VectorRows(std::vector<Document> documents, bool is_cut, std::int64_t& asked)
        : documents_(std::move(documents)), is_cut_(is_cut), asked_(asked) {}

    std::int64_t count() const override { return static_cast<std::int64_t>(documents_.size()); }
    bool is_cut() const override { return is_cut_; }
    std::vector<Document> Rows(std::int64_t first, std::int64_t wanted) override {
        const std::int64_t end = std::min(count(), first + wanted);
        asked_ += std::max<std::int64_t>(0, end - first);
        return first < end ? std::vector(documents_.begin() + first, documents_.begin() + end)
                           : std::vector<Document>();
    }
    std::optional<std::int64_t> RowOf(const DocumentId& id) override {
        for (std::size_t row = 0; row < documents_.size(); ++row)
            if (documents_[row].id == id)
                return static_cast<std::int64_t>(row);
        return std::nullopt;
    }

private:
    std::vector<Document> documents_;
    bool is_cut_;
    std::int64_t& asked_;
};

std::string FieldOf(const Document& document, const std::string& field) {
    if (field == "title")
        return document.title;
    if (field == "custodian")
        return document.custodian;
    if (field == "bates")
        return document.bates_begin;
    return document.title + " " + document.custodian + " " + document.bates_begin + " " +
           document.text;
}

std::string KeyOf(const Document& document, DocumentSort sort) {
    switch (sort) {
        case DocumentSort::kTitle:
            return Fold(document.title);
        case DocumentSort::kCustodian:
            return Fold(document.custodian);
        case DocumentSort::kProduction:
            return document.production;
        case DocumentSort::kDate:
            return document.dated ? ToIso(*document.dated) : "9999";
        case DocumentSort::kBates:
            break;
    }
    return document.bates_begin;
}

template <typename Id>
std::vector<Link> LinksWith(const std::vector<Link>& links, Id Link::*member, const Id& id) {
    std::vector<Link> found;
    std::copy_if(links.begin(), links.end(), std::back_inserter(found),
                 [&](const Link& link) { return link.*member == id; });
    return found;
}

}  // namespace

bool MemoryEvidence::Holds(const DocumentView& view, const Document& document) const {
    const DocumentQuery& query = view.query;
    if (document.tier > view.highest || (query.tier && document.tier != *query.tier) ||
        (query.production && document.production != *query.production))
        return false;
    for (const QueryTerm& term : query.terms)
        if (Fold(FieldOf(document, term.field)).find(Fold(term.words)) == std::string::npos)
            return false;
    if (!query.role && !query.secret)
        return true;
    return std::any_of(links_.begin(), links_.end(), [&](const Link& link) {
        bool right_secret = !query.secret;
        for (const TradeSecret& secret : *secrets_)
            right_secret =
                right_secret || (secret.number == query.secret && secret.id.text() == link.secret);
        return link.document == document.id && right_secret &&
               (!query.role || link.role == *query.role);
    });
}

std::vector<Document> MemoryEvidence::Matches(const DocumentView& view) const {
    std::vector<std::pair<std::string, const Document*>> keys;
    for (const Document& document : *documents_)
        if (Holds(view, document))
            keys.emplace_back(KeyOf(document, view.sort), &document);
    std::stable_sort(keys.begin(), keys.end(), [&](const auto& one, const auto& other) {
        return view.is_descending ? other.first < one.first : one.first < other.first;
    });
    std::vector<Document> found;
    found.reserve(keys.size());
    for (const auto& [key, document] : keys)
        found.push_back(*document);
    return found;
}

void MemoryEvidence::Open(const DocumentView& view,
                          std::function<void(std::shared_ptr<DocumentRows>)> done,
                          std::function<void(const Error&)> failed) {
    opened_.push_back(view);
    held_ = [this, view, done = std::move(done), failed = std::move(failed)] {
        if (fails_)
            return failed(*fails_);
        std::vector<Document> found = Matches(view);
        const bool is_cut = static_cast<std::int64_t>(found.size()) > most_shown_;
        if (is_cut)
            found.resize(static_cast<std::size_t>(most_shown_));
        done(std::make_shared<VectorRows>(std::move(found), is_cut, rows_asked_));
    };
    if (!holds_back_)
        Answer();
}

void MemoryEvidence::Answer() {
    if (const auto answer = std::exchange(held_, {}))
        answer();
}

std::vector<Document> MemoryEvidence::FirstMatches(const DocumentView& view, std::int64_t count) {
    std::vector<Document> found;
    for (const Document& document : *documents_)
        if (static_cast<std::int64_t>(found.size()) < count && Holds(view, document))
            found.push_back(document);
    return found;
}

std::optional<Document> MemoryEvidence::Find(const DocumentId& id) {
    for (const Document& document : *documents_)
        if (document.id == id)
            return document;
    return std::nullopt;
}

std::optional<Document> MemoryEvidence::FindByBates(const std::string& bates) {
    for (const Document& document : *documents_)
        if (document.bates_begin <= bates && bates <= document.bates_end)
            return document;
    return std::nullopt;
}

std::vector<Link> MemoryEvidence::LinksOf(const DocumentId& document) {
    return LinksWith(links_, &Link::document, document);
}

std::vector<Link> MemoryEvidence::LinksOf(const TradeSecretId& secret) {
    return LinksWith(links_, &Link::secret, secret.text());
}

std::vector<Link> MemoryEvidence::LinksOf(const CodeCitationId& citation) {
    return LinksWith(links_, &Link::code_citation, citation);
}

std::vector<Link> MemoryEvidence::LinksOf(const TestimonyId& testimony) {
    return LinksWith(links_, &Link::testimony, testimony);
}

std::vector<RoleCount> MemoryEvidence::Coverage() {
    std::map<std::pair<std::string, LinkRole>, std::int64_t> counts;
    for (const Link& link : links_)
        ++counts[{link.secret, link.role}];
    std::vector<RoleCount> coverage;
    for (const auto& [key, count] : counts)
        coverage.push_back({key.first, key.second, count});
    return coverage;
}

std::vector<DocumentReview> MemoryEvidence::ReviewsOf(const TradeSecretId& secret) {
    std::vector<DocumentReview> found;
    for (const DocumentReview& review : reviews_)
        if (review.secret == secret.text())
            found.push_back(review);
    return found;
}

std::optional<Transcript> MemoryEvidence::FindTranscript(const TranscriptId& id) {
    for (const Transcript& transcript : transcripts_)
        if (transcript.id == id)
            return transcript;
    return std::nullopt;
}

std::function<std::any(Progress&)> MemoryEvidence::ImportWork(const ImportOptions& options) {
    imports_.push_back(options);
    return [this](Progress& progress) -> std::any {
        progress.Step(1, 2, "reading");
        if (fails_)
            throw Error(*fails_);
        return outcome_;
    };
}

std::function<std::any(Progress&)> MemoryEvidence::ExportWork(const DocumentExport& options) {
    exports_.push_back(options);
    return [this](Progress& progress) -> std::any {
        progress.Step(1, 2, "writing");
        if (fails_)
            throw Error(*fails_);
        DocumentExportOutcome outcome;
        outcome.documents = documents_ ? static_cast<std::int64_t>(documents_->size()) : 0;
        return outcome;
    };
}

std::function<std::any(Progress&)> MemoryEvidence::FileWork(const std::string& folder) {
    folders_.push_back(folder);
    return [this](Progress&) -> std::any { return report_; };
}

bool MemoryEvidence::RemoveLinks(const std::string& label, const std::vector<Link>& links) {
    removals_.push_back(label);
    for (const Link& gone : links)
        std::erase_if(links_, [&](const Link& link) { return link.id == gone.id; });
    return true;
}

}  // namespace particulars
