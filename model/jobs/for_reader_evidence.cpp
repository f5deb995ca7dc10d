#include "model/jobs/for_reader.h"

namespace particulars {

std::optional<Production> ForReader(const TierSieve& sieve, const Production& production) {
    Production seen;
    seen.id = production.id;
    seen.matter = production.matter;
    seen.volume = production.volume;
    seen.producer = production.producer;
    seen.produced_on = production.produced_on;
    seen.received_on = production.received_on;
    seen.prefixes = production.prefixes;
    seen.replaces = production.replaces;
    seen.reason = sieve.WorkProduct(production.reason, Tier::kPublic);
    seen.note = sieve.WorkProduct(production.note, Tier::kPublic);
    return seen;
}

std::optional<CodeCitation> ForReader(const TierSieve& sieve, const CodeCitation& citation) {
    CodeCitation seen;
    seen.id = citation.id;
    seen.matter = citation.matter;
    seen.party = citation.party;
    seen.repository = sieve.Words(citation.repository, citation.tier);
    seen.path = sieve.Aside(citation.path, citation.tier);
    seen.code_revision = sieve.Aside(citation.code_revision, citation.tier);
    seen.first_line = sieve.Passes(citation.tier) ? citation.first_line : 0;
    seen.last_line = sieve.Passes(citation.tier) ? citation.last_line : 0;
    seen.sha256 = citation.sha256;
    seen.bates_begin = citation.bates_begin;
    seen.bates_end = citation.bates_end;
    seen.tier = citation.tier;
    seen.note = sieve.WorkProduct(citation.note, citation.tier);
    return seen;
}

std::optional<Transcript> ForReader(const TierSieve& sieve, const Transcript& transcript) {
    Transcript seen;
    seen.id = transcript.id;
    seen.matter = transcript.matter;
    seen.deponent = transcript.deponent;
    seen.person = transcript.person;
    seen.volume = transcript.volume;
    seen.taken_on = transcript.taken_on;
    seen.first_page = transcript.first_page;
    seen.last_page = transcript.last_page;
    seen.lines_per_page = transcript.lines_per_page;
    seen.tier = transcript.tier;
    seen.text = sieve.Aside(transcript.text, transcript.tier);
    seen.sha256 = transcript.sha256;
    return seen;
}

Testimony ForReader(const TierSieve& sieve, const Testimony& testimony, Tier transcript) {
    Testimony seen;
    seen.id = testimony.id;
    seen.matter = testimony.matter;
    seen.transcript = testimony.transcript;
    seen.start_page = testimony.start_page;
    seen.start_line = testimony.start_line;
    seen.end_page = testimony.end_page;
    seen.end_line = testimony.end_line;
    seen.quote = sieve.Words(testimony.quote, transcript);
    seen.note = sieve.WorkProduct(testimony.note, transcript);
    return seen;
}

std::optional<Document> ForReader(const TierSieve& sieve, const Document& document) {
    Document seen;
    seen.id = document.id;
    seen.matter = document.matter;
    seen.production = document.production;
    seen.bates_begin = document.bates_begin;
    seen.bates_end = document.bates_end;
    seen.bates_key = document.bates_key;
    seen.family_begin = document.family_begin;
    seen.family_end = document.family_end;
    seen.pages = document.pages;
    seen.title = sieve.Words(document.title, document.tier);
    seen.kind = document.kind;
    seen.custodian = sieve.Aside(document.custodian, document.tier);
    seen.author = sieve.Aside(document.author, document.tier);
    seen.recipients = sieve.Aside(document.recipients, document.tier);
    seen.dated = document.dated;
    seen.tier = document.tier;
    seen.path = sieve.WorkProduct(document.path, document.tier);
    seen.sha256 = document.sha256;
    seen.file_size = document.file_size;
    if (sieve.Passes(document.tier) && sieve.is_ours())
        seen.more = document.more;
    seen.batch = document.batch;
    seen.text = sieve.WorkProduct(document.text, document.tier);
    return seen;
}

std::optional<Link> ForReader(const TierSieve& sieve, const Link& link) {
    const TradeSecretId secret(link.secret);
    if (!sieve.Knows(secret))
        return std::nullopt;
    Link seen;
    seen.id = link.id;
    seen.matter = link.matter;
    seen.secret = link.secret;
    seen.particular = link.particular;
    seen.document = link.document;
    seen.code_citation = link.code_citation;
    seen.testimony = link.testimony;
    seen.role = link.role;
    seen.pinpoint = sieve.Aside(link.pinpoint, sieve.TierOf(secret));
    seen.locator = link.locator;
    seen.place_start = link.place_start;
    seen.place_end = link.place_end;
    seen.note = sieve.WorkProduct(link.note, sieve.TierOf(secret));
    if (!sieve.is_ours())
        return seen;
    seen.author = link.author;
    seen.created_at = link.created_at;
    return seen;
}

std::optional<DocumentReview> ForReader(const TierSieve& sieve, const DocumentReview& review) {
    if (!sieve.is_ours())
        return std::nullopt;
    DocumentReview seen;
    seen.id = review.id;
    seen.matter = review.matter;
    seen.secret = review.secret;
    seen.document = review.document;
    seen.reason = sieve.Aside(review.reason, sieve.TierOf(TradeSecretId(review.secret)));
    seen.author = review.author;
    seen.reviewed_at = review.reviewed_at;
    return seen;
}

}  // namespace particulars
