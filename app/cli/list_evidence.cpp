#include "app/cli/list_evidence.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "app/cli/evidence_json.h"
#include "model/jobs/check_volumes.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars {
namespace {

using Cells = std::vector<std::string>;

std::string Number(std::int64_t number) {
    return number == 0 ? "" : std::to_string(number);
}

std::string NameOfPerson(const CaseRecords& records, const PersonId& id) {
    for (const Person& person : records.people)
        if (person.id == id)
            return person.name;
    return "";
}

/// What a link or a review points to; documents are read once each.
class Cites {
public:
    Cites(Database& db, const CaseRecords& records) : db_(db), records_(records) {}

    std::string Of(const DocumentId& id) {
        const auto [known, is_new] = by_id_.try_emplace(id.text());
        if (is_new)
            if (const auto document = Find<Document>(db_, id.text()))
                known->second = document->bates_begin;
        return known->second;
    }

    std::string Of(const Link& link) {
        if (!link.document.empty())
            return Of(link.document);
        for (const CodeCitation& citation : records_.code_citations)
            if (citation.id == link.code_citation)
                return CiteOf(citation);
        for (const Testimony& testimony : records_.testimonies)
            if (testimony.id == link.testimony)
                return CiteOf(testimony);
        return "";
    }

private:
    Database& db_;
    const CaseRecords& records_;
    std::map<std::string, std::string> by_id_;
};

Listing ListLinks(Database& db, const CaseRecords& records) {
    Listing listing;
    listing.titles = {"Secret", "Role", "Evidence", "At", "Note"};
    Cites cites(db, records);
    for (const Link& link : All<Link>(db)) {
        const std::string cite = cites.Of(link);
        listing.json.push_back(ToJson(link, cite, records));
        listing.rows.push_back({SecretOf(records, TradeSecretId(link.secret)),
                                std::string(ToText(link.role)), cite, link.pinpoint, link.note});
    }
    return listing;
}

Listing ListReviews(Database& db, const CaseRecords& records) {
    Listing listing;
    listing.titles = {"Secret", "Document", "Reason", "Reviewed by"};
    Cites cites(db, records);
    for (const DocumentReview& review : All<DocumentReview>(db)) {
        const std::string cite = cites.Of(review.document);
        listing.json.push_back(ToJson(review, cite, records));
        listing.rows.push_back(
            {SecretOf(records, TradeSecretId(review.secret)), cite, review.reason, review.author});
    }
    return listing;
}

Listing ListBudgets(const CaseRecords& records) {
    return ListOf(records, records.page_budgets,
                  {"Repository", "Total", "Printed", "Left", "Consecutive", "Longest", "Authority"},
                  [&](const PageBudget& budget) -> Cells {
                      const BudgetBalance balance = BalanceOf(budget, records.print_requests);
                      return {budget.repository.empty() ? "(all)" : budget.repository,
                              Number(budget.total),
                              std::to_string(balance.printed),
                              budget.total == 0 ? "" : std::to_string(balance.left),
                              Number(budget.consecutive),
                              std::to_string(balance.longest),
                              budget.authority};
                  });
}

/// Each volume with what is amiss with its numbers.
Listing ListVolumes(Database& db, const CaseRecords& records) {
    Listing listing;
    listing.titles = {"Volume", "Documents", "Pages", "Problems"};
    NoProgress progress;
    for (const VolumeReport& report : CheckVolumes(db, records.productions, progress)) {
        listing.json.push_back(ToJson(report));
        listing.rows.push_back({report.volume.empty() ? "(none)" : report.volume,
                                std::to_string(report.documents), std::to_string(report.pages),
                                std::to_string(report.problems)});
        for (const BatesFinding& finding : report.findings)
            listing.rows.push_back({"", "", "", finding.message});
    }
    return listing;
}

/// What stands in the ledger of a review of source code.
Listing ListCode(const CaseRecords& records, std::string_view noun) {
    if (noun == "citations")
        return ListOf(records, records.code_citations, {"Repository", "Cite", "Begin", "End"},
                      [](const CodeCitation& citation) -> Cells {
                          return {citation.repository, CiteOf(citation), citation.bates_begin,
                                  citation.bates_end};
                      });
    if (noun == "review-sessions")
        return ListOf(records, records.review_sessions,
                      {"Day", "In", "Out", "Repository", "Reviewer"},
                      [&](const ReviewSession& session) -> Cells {
                          return {ToIso(session.held_on), session.time_in, session.time_out,
                                  session.repository, NameOfPerson(records, session.reviewer)};
                      });
    if (noun == "print-requests")
        return ListOf(records, records.print_requests,
                      {"Requested", "Delivered", "Repository", "Path", "Pages", "Begin", "End"},
                      [](const PrintRequest& request) -> Cells {
                          return {ToIso(request.requested_on),
                                  DayOrBlank(request.delivered_on),
                                  request.repository,
                                  request.path,
                                  std::to_string(request.pages),
                                  request.bates_begin,
                                  request.bates_end};
                      });
    return ListBudgets(records);
}

Listing ListTranscripts(const CaseRecords& records) {
    return ListOf(records, records.transcripts, {"Witness", "Volume", "Taken", "Pages", "Tier"},
                  [](const Transcript& transcript) -> Cells {
                      return {transcript.deponent, transcript.volume,
                              DayOrBlank(transcript.taken_on),
                              fmt::format("{}-{}", transcript.first_page, transcript.last_page),
                              std::string(ToText(transcript.tier))};
                  });
}

Listing ListTestimonies(const CaseRecords& records) {
    return ListOf(records, records.testimonies, {"Witness", "Cite", "Words"},
                  [&](const Testimony& testimony) -> Cells {
                      std::string deponent;
                      for (const Transcript& transcript : records.transcripts)
                          if (transcript.id == testimony.transcript)
                              deponent = transcript.deponent;
                      return {deponent, CiteOf(testimony), testimony.quote};
                  });
}

}  // namespace

const std::vector<std::string>& EvidenceNouns() {
    static const std::vector<std::string> nouns = {
        "productions", "citations",   "review-sessions", "print-requests", "page-budgets",
        "transcripts", "testimonies", "links",           "reviews",        "volumes"};
    return nouns;
}

Listing ListEvidence(Database& db, const CaseRecords& records, std::string_view noun) {
    if (noun == "volumes")
        return ListVolumes(db, records);
    if (noun == "links")
        return ListLinks(db, records);
    if (noun == "reviews")
        return ListReviews(db, records);
    if (noun == "transcripts")
        return ListTranscripts(records);
    if (noun == "testimonies")
        return ListTestimonies(records);
    if (noun == "productions")
        return ListOf(
            records, records.productions, {"Volume", "Produced", "Received", "Prefixes", "Reason"},
            [](const Production& production) -> Cells {
                return {production.volume, DayOrBlank(production.produced_on),
                        DayOrBlank(production.received_on), production.prefixes, production.reason};
            });
    return ListCode(records, noun);
}

}  // namespace particulars
