#include "app/cli/evidence_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/cli/record_json.h"

namespace particulars {
namespace {

using Json = nlohmann::ordered_json;

template <typename Record, typename IdType>
const Record* RecordWith(const std::vector<Record>& list, const IdType& id) {
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const Record& record) { return record.id == id; });
    return found == list.end() ? nullptr : &*found;
}

template <typename Record, typename IdType>
Json NameIn(const std::vector<Record>& list, const IdType& id) {
    const Record* record = RecordWith(list, id);
    return record == nullptr ? Json(nullptr) : Json(record->name);
}

/// 0 stands for "not said" in records.
Json OrNull(std::int64_t number) {
    return number == 0 ? Json(nullptr) : Json(number);
}

Json SecretNamed(const CaseRecords& records, const std::string& id) {
    const TradeSecret* secret = RecordWith(records.secrets, TradeSecretId(id));
    return secret == nullptr ? Json(nullptr) : Json(Designation(*secret));
}

}  // namespace

Json ToJson(const Production& production, const CaseRecords& records) {
    const Production* replaced = RecordWith(records.productions, production.replaces);
    return {{"volume", production.volume},
            {"producer", NameIn(records.parties, production.producer)},
            {"produced_on", OrNull(production.produced_on)},
            {"received_on", OrNull(production.received_on)},
            {"prefixes", OrNull(production.prefixes)},
            {"replaces", replaced == nullptr ? Json(nullptr) : Json(replaced->volume)},
            {"reason", OrNull(production.reason)},
            {"note", OrNull(production.note)},
            {"id", production.id.text()}};
}

Json ToJson(const CodeCitation& citation, const CaseRecords& records) {
    return {{"cite", CiteOf(citation)},
            {"party", NameIn(records.parties, citation.party)},
            {"repository", citation.repository},
            {"path", citation.path},
            {"code_revision", OrNull(citation.code_revision)},
            {"first_line", OrNull(citation.first_line)},
            {"last_line", OrNull(citation.last_line)},
            {"sha256", OrNull(citation.sha256)},
            {"bates_begin", OrNull(citation.bates_begin)},
            {"bates_end", OrNull(citation.bates_end)},
            {"tier", ToText(citation.tier)},
            {"note", OrNull(citation.note)},
            {"id", citation.id.text()}};
}

Json ToJson(const ReviewSession& session, const CaseRecords& records) {
    return {{"repository", session.repository},
            {"reviewer", NameIn(records.people, session.reviewer)},
            {"held_on", ToIso(session.held_on)},
            {"time_in", OrNull(session.time_in)},
            {"time_out", OrNull(session.time_out)},
            {"noticed_on", OrNull(session.noticed_on)},
            {"note", OrNull(session.note)},
            {"id", session.id.text()}};
}

Json ToJson(const PrintRequest& request, const CaseRecords&) {
    return {{"repository", request.repository},
            {"path", request.path},
            {"first_line", OrNull(request.first_line)},
            {"last_line", OrNull(request.last_line)},
            {"pages", request.pages},
            {"requested_on", ToIso(request.requested_on)},
            {"delivered_on", OrNull(request.delivered_on)},
            {"bates_begin", OrNull(request.bates_begin)},
            {"bates_end", OrNull(request.bates_end)},
            {"objection", OrNull(request.objection)},
            {"session", OrNull(request.session.text())},
            {"id", request.id.text()}};
}

Json ToJson(const PageBudget& budget, const CaseRecords& records) {
    const BudgetBalance balance = BalanceOf(budget, records.print_requests);
    return {{"repository", OrNull(budget.repository)},
            {"total", OrNull(budget.total)},
            {"consecutive", OrNull(budget.consecutive)},
            {"authority", OrNull(budget.authority)},
            {"printed", balance.printed},
            {"left", budget.total == 0 ? Json(nullptr) : Json(balance.left)},
            {"longest", balance.longest},
            {"id", budget.id.text()}};
}

Json ToJson(const VolumeReport& report) {
    Json findings = Json::array();
    for (const BatesFinding& finding : report.findings)
        findings.push_back({{"problem", ToText(finding.problem)}, {"message", finding.message}});
    return {{"volume", OrNull(report.volume)},
            {"documents", report.documents},
            {"pages", report.pages},
            {"problems", report.problems},
            {"findings", findings}};
}

Json ToJson(const Transcript& transcript, const CaseRecords&) {
    return {{"deponent", transcript.deponent},
            {"volume", OrNull(transcript.volume)},
            {"taken_on", OrNull(transcript.taken_on)},
            {"first_page", transcript.first_page},
            {"last_page", transcript.last_page},
            {"lines_per_page", transcript.lines_per_page},
            {"tier", ToText(transcript.tier)},
            {"sha256", OrNull(transcript.sha256)},
            {"id", transcript.id.text()}};
}

Json ToJson(const Testimony& testimony, const CaseRecords& records) {
    const Transcript* transcript = RecordWith(records.transcripts, testimony.transcript);
    return {{"cite", CiteOf(testimony)},
            {"deponent", transcript == nullptr ? Json(nullptr) : Json(transcript->deponent)},
            {"start_page", testimony.start_page},
            {"start_line", testimony.start_line},
            {"end_page", testimony.end_page},
            {"end_line", testimony.end_line},
            {"quote", OrNull(testimony.quote)},
            {"note", OrNull(testimony.note)},
            {"id", testimony.id.text()}};
}

Json ToJson(const Link& link, const std::string& cite, const CaseRecords& records) {
    return {{"secret", SecretNamed(records, link.secret)},
            {"role", ToText(link.role)},
            {"cite", cite},
            {"pinpoint", OrNull(link.pinpoint)},
            {"document", OrNull(link.document.text())},
            {"code_citation", OrNull(link.code_citation.text())},
            {"testimony", OrNull(link.testimony.text())},
            {"note", OrNull(link.note)},
            {"author", OrNull(link.author)},
            {"created_at", OrNull(link.created_at)},
            {"id", link.id.text()}};
}

Json ToJson(const DocumentReview& review, const std::string& cite, const CaseRecords& records) {
    return {{"secret", SecretNamed(records, review.secret)},
            {"cite", cite},
            {"document", review.document.text()},
            {"reason", review.reason},
            {"author", OrNull(review.author)},
            {"reviewed_at", OrNull(review.reviewed_at)},
            {"id", review.id.text()}};
}

}  // namespace particulars
