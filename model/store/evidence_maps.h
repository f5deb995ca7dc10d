// Record maps of the evidence: documents and where they came from, testimony, source code, and what
// ties them to the secrets.

#pragma once

#include "model/evidence/code_citation.h"
#include "model/evidence/document.h"
#include "model/evidence/document_review.h"
#include "model/evidence/link.h"
#include "model/evidence/production.h"
#include "model/evidence/saved_view.h"
#include "model/evidence/testimony.h"
#include "model/store/record_map.h"

namespace particulars {

template <>
struct RecordMap<Production> {
    static constexpr std::string_view kTable = "production";
    static constexpr std::string_view kOrder = "volume, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &Production::id}, ColumnMap{"matter", &Production::matter},
        ColumnMap{"volume", &Production::volume}, ColumnMap{"producer", &Production::producer},
        ColumnMap{"produced_on", &Production::produced_on},
        ColumnMap{"received_on", &Production::received_on},
        ColumnMap{"prefixes", &Production::prefixes}, ColumnMap{"replaces", &Production::replaces},
        ColumnMap{"reason", &Production::reason},
        ColumnMap{"note", &Production::note, Privilege::kWorkProduct},
        ColumnMap{"revision", &Production::revision});
};

template <>
struct RecordMap<DocumentImport> {
    static constexpr std::string_view kTable = "document_import";
    static constexpr std::string_view kOrder = "imported_at, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &DocumentImport::id}, ColumnMap{"matter", &DocumentImport::matter},
        ColumnMap{"file", &DocumentImport::file}, ColumnMap{"sha256", &DocumentImport::sha256},
        ColumnMap{"format", &DocumentImport::format},
        ColumnMap{"profile", &DocumentImport::profile},
        ColumnMap{"record_count", &DocumentImport::record_count},
        ColumnMap{"added_count", &DocumentImport::added_count},
        ColumnMap{"rejected_count", &DocumentImport::rejected_count},
        ColumnMap{"digest", &DocumentImport::digest},
        ColumnMap{"imported_at", &DocumentImport::imported_at},
        ColumnMap{"imported_by", &DocumentImport::imported_by},
        ColumnMap{"revision", &DocumentImport::revision});
};

template <>
struct RecordMap<Document> {
    static constexpr std::string_view kTable = "document";
    static constexpr std::string_view kOrder = "bates_key, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &Document::id}, ColumnMap{"matter", &Document::matter},
        ColumnMap{"production", &Document::production},
        ColumnMap{"bates_begin", &Document::bates_begin},
        ColumnMap{"bates_end", &Document::bates_end}, ColumnMap{"bates_key", &Document::bates_key},
        ColumnMap{"family_begin", &Document::family_begin},
        ColumnMap{"family_end", &Document::family_end}, ColumnMap{"pages", &Document::pages},
        ColumnMap{"title", &Document::title}, ColumnMap{"kind", &Document::kind},
        ColumnMap{"custodian", &Document::custodian}, ColumnMap{"author", &Document::author},
        ColumnMap{"recipients", &Document::recipients}, ColumnMap{"dated", &Document::dated},
        ColumnMap{"tier", &Document::tier}, ColumnMap{"path", &Document::path},
        ColumnMap{"sha256", &Document::sha256}, ColumnMap{"file_size", &Document::file_size},
        ColumnMap{"more", &Document::more}, ColumnMap{"batch", &Document::batch},
        ColumnMap{"text", &Document::text}, ColumnMap{"revision", &Document::revision});
};

template <>
struct RecordMap<CodeCitation> {
    static constexpr std::string_view kTable = "code_citation";
    static constexpr std::string_view kOrder = "repository, path, first_line, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &CodeCitation::id}, ColumnMap{"matter", &CodeCitation::matter},
        ColumnMap{"party", &CodeCitation::party},
        ColumnMap{"repository", &CodeCitation::repository}, ColumnMap{"path", &CodeCitation::path},
        ColumnMap{"code_revision", &CodeCitation::code_revision},
        ColumnMap{"first_line", &CodeCitation::first_line},
        ColumnMap{"last_line", &CodeCitation::last_line},
        ColumnMap{"sha256", &CodeCitation::sha256},
        ColumnMap{"bates_begin", &CodeCitation::bates_begin},
        ColumnMap{"bates_end", &CodeCitation::bates_end}, ColumnMap{"tier", &CodeCitation::tier},
        ColumnMap{"note", &CodeCitation::note, Privilege::kWorkProduct},
        ColumnMap{"revision", &CodeCitation::revision});
};

template <>
struct RecordMap<ReviewSession> {
    static constexpr std::string_view kTable = "review_session";
    static constexpr std::string_view kOrder = "held_on, time_in, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &ReviewSession::id}, ColumnMap{"matter", &ReviewSession::matter},
                ColumnMap{"repository", &ReviewSession::repository},
                ColumnMap{"reviewer", &ReviewSession::reviewer},
                ColumnMap{"held_on", &ReviewSession::held_on},
                ColumnMap{"time_in", &ReviewSession::time_in},
                ColumnMap{"time_out", &ReviewSession::time_out},
                ColumnMap{"noticed_on", &ReviewSession::noticed_on},
                ColumnMap{"note", &ReviewSession::note, Privilege::kWorkProduct},
                ColumnMap{"revision", &ReviewSession::revision});
};

template <>
struct RecordMap<PrintRequest> {
    static constexpr std::string_view kTable = "print_request";
    static constexpr std::string_view kOrder = "requested_on, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &PrintRequest::id}, ColumnMap{"matter", &PrintRequest::matter},
        ColumnMap{"session", &PrintRequest::session},
        ColumnMap{"repository", &PrintRequest::repository}, ColumnMap{"path", &PrintRequest::path},
        ColumnMap{"first_line", &PrintRequest::first_line},
        ColumnMap{"last_line", &PrintRequest::last_line}, ColumnMap{"pages", &PrintRequest::pages},
        ColumnMap{"requested_on", &PrintRequest::requested_on},
        ColumnMap{"delivered_on", &PrintRequest::delivered_on},
        ColumnMap{"bates_begin", &PrintRequest::bates_begin},
        ColumnMap{"bates_end", &PrintRequest::bates_end},
        ColumnMap{"objection", &PrintRequest::objection},
        ColumnMap{"revision", &PrintRequest::revision});
};

template <>
struct RecordMap<PageBudget> {
    static constexpr std::string_view kTable = "page_budget";
    static constexpr std::string_view kOrder = "repository, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &PageBudget::id}, ColumnMap{"matter", &PageBudget::matter},
        ColumnMap{"repository", &PageBudget::repository}, ColumnMap{"total", &PageBudget::total},
        ColumnMap{"consecutive", &PageBudget::consecutive},
        ColumnMap{"authority", &PageBudget::authority},
        ColumnMap{"revision", &PageBudget::revision});
};

template <>
struct RecordMap<Transcript> {
    static constexpr std::string_view kTable = "transcript";
    static constexpr std::string_view kOrder = "deponent, taken_on, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &Transcript::id}, ColumnMap{"matter", &Transcript::matter},
        ColumnMap{"deponent", &Transcript::deponent}, ColumnMap{"person", &Transcript::person},
        ColumnMap{"volume", &Transcript::volume}, ColumnMap{"taken_on", &Transcript::taken_on},
        ColumnMap{"first_page", &Transcript::first_page},
        ColumnMap{"last_page", &Transcript::last_page},
        ColumnMap{"lines_per_page", &Transcript::lines_per_page},
        ColumnMap{"tier", &Transcript::tier}, ColumnMap{"text", &Transcript::text},
        ColumnMap{"sha256", &Transcript::sha256}, ColumnMap{"revision", &Transcript::revision});
};

template <>
struct RecordMap<Testimony> {
    static constexpr std::string_view kTable = "testimony";
    static constexpr std::string_view kOrder = "transcript, start_page, start_line, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &Testimony::id}, ColumnMap{"matter", &Testimony::matter},
                ColumnMap{"transcript", &Testimony::transcript},
                ColumnMap{"start_page", &Testimony::start_page},
                ColumnMap{"start_line", &Testimony::start_line},
                ColumnMap{"end_page", &Testimony::end_page},
                ColumnMap{"end_line", &Testimony::end_line}, ColumnMap{"quote", &Testimony::quote},
                ColumnMap{"note", &Testimony::note, Privilege::kWorkProduct},
                ColumnMap{"revision", &Testimony::revision});
};

template <>
struct RecordMap<Link> {
    static constexpr std::string_view kTable = "link";
    static constexpr std::string_view kOrder = "secret, document, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &Link::id}, ColumnMap{"matter", &Link::matter},
        ColumnMap{"secret", &Link::secret},
        ColumnMap{"particular", &Link::particular, Privilege::kOrdinary, true},
        ColumnMap{"document", &Link::document}, ColumnMap{"code_citation", &Link::code_citation},
        ColumnMap{"testimony", &Link::testimony}, ColumnMap{"role", &Link::role},
        ColumnMap{"pinpoint", &Link::pinpoint}, ColumnMap{"locator", &Link::locator},
        ColumnMap{"place_start", &Link::place_start}, ColumnMap{"place_end", &Link::place_end},
        ColumnMap{"note", &Link::note, Privilege::kWorkProduct}, ColumnMap{"author", &Link::author},
        ColumnMap{"created_at", &Link::created_at}, ColumnMap{"revision", &Link::revision});
};

template <>
struct RecordMap<DocumentReview> {
    static constexpr std::string_view kTable = "document_review";
    static constexpr std::string_view kOrder = "secret, document, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &DocumentReview::id}, ColumnMap{"matter", &DocumentReview::matter},
        ColumnMap{"secret", &DocumentReview::secret},
        ColumnMap{"document", &DocumentReview::document},
        ColumnMap{"reason", &DocumentReview::reason}, ColumnMap{"author", &DocumentReview::author},
        ColumnMap{"reviewed_at", &DocumentReview::reviewed_at},
        ColumnMap{"revision", &DocumentReview::revision});
};

template <>
struct RecordMap<SavedView> {
    static constexpr std::string_view kTable = "saved_view";
    static constexpr std::string_view kOrder = "name, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &SavedView::id}, ColumnMap{"matter", &SavedView::matter},
                ColumnMap{"name", &SavedView::name}, ColumnMap{"owner", &SavedView::owner},
                ColumnMap{"query", &SavedView::query}, ColumnMap{"sort", &SavedView::sort},
                ColumnMap{"columns", &SavedView::columns}, ColumnMap{"list", &SavedView::list},
                ColumnMap{"grouped_by", &SavedView::grouped_by},
                ColumnMap{"revision", &SavedView::revision});
};

}  // namespace particulars
