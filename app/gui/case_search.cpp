#include "app/gui/case_search.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "forms/words.h"
#include "model/core/text.h"

namespace particulars {
namespace {

constexpr std::size_t kSnippetLength = 140;

std::vector<std::string> FoldedWords(const std::string& text) {
    std::vector<std::string> words;
    std::string_view rest = text;
    while (!(rest = Trim(rest)).empty()) {
        const std::size_t end = std::min(rest.find_first_of(" \t\n"), rest.size());
        words.push_back(Fold(rest.substr(0, end)));
        rest.remove_prefix(end);
    }
    return words;
}

/// A piece of `text` around byte `at`, cut between words, on one line.
std::string Snippet(const std::string& text, std::size_t at) {
    std::size_t start = at > kSnippetLength / 3 ? at - kSnippetLength / 3 : 0;
    if (start > 0)
        start = std::min(text.find(' ', start), at);
    std::size_t end = std::min(text.size(), start + kSnippetLength);
    if (end < text.size())
        end = std::max(text.rfind(' ', end), std::min(text.size(), at + 1));
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        ++end;
    std::string piece = text.substr(start, end - start);
    std::replace(piece.begin(), piece.end(), '\n', ' ');
    return (start > 0 ? "\u2026" : "") + piece + (end < text.size() ? "\u2026" : "");
}

class Searcher {
public:
    explicit Searcher(const std::string& words) : words_(FoldedWords(words)) {}

    bool idle() const { return words_.empty(); }

    void Try(const std::string& type, const std::string& id, const std::string& label,
             const std::string& text) {
        const std::string folded_label = Fold(label);
        const std::string folded_text = Fold(text);
        bool in_label = true;
        std::size_t at = 0;
        for (const std::string& word : words_) {
            const bool here = folded_label.find(word) != std::string::npos;
            const std::size_t found = folded_text.find(word);
            if (!here && found == std::string::npos)
                return;
            in_label = in_label && here;
            if (found != std::string::npos)
                at = found;
        }
        // Folding may change lengths, so the place is only near; Snippet stays inside the text.
        hits_.emplace_back(in_label,
                           SearchHit{type, id, label, Snippet(text, std::min(at, text.size()))});
    }

    std::vector<SearchHit> Hits() {
        std::stable_sort(hits_.begin(), hits_.end(), [](const auto& one, const auto& other) {
            return one.first > other.first;
        });
        std::vector<SearchHit> hits;
        for (auto& [in_label, hit] : hits_)
            hits.push_back(std::move(hit));
        return hits;
    }

private:
    std::vector<std::string> words_;
    std::vector<std::pair<bool, SearchHit>> hits_;
};

void SearchSecrets(Searcher& searcher, const CaseRecords& records) {
    for (const TradeSecret& secret : records.secrets) {
        const Version* version = NewestVersion(records, secret.id);
        std::string text = version ? version->text : std::string();
        for (const SecretAlias& alias : records.aliases)
            if (alias.secret == secret.id)
                text += "\n" + alias.label + ", " + alias.source;
        searcher.Try("secret", secret.id.text(), Designation(secret) + "  " + secret.title,
                     text + "\n" + secret.note);
    }
    for (const Challenge& challenge : records.challenges)
        searcher.Try("challenge", challenge.id.text(),
                     "Challenge to " + DesignationOf(records, challenge.secret),
                     challenge.words + "\n" + challenge.paper + "\n" + challenge.response);
    for (const Particular& particular : records.particulars)
        searcher.Try(
            "particular", particular.id.text(),
            DesignationOf(records, particular.secret) + "  " + ElementLabel(particular.element),
            particular.text);
}

void SearchDocket(Searcher& searcher, const CaseRecords& records) {
    for (const DocketEntry& entry : records.docket_entries)
        searcher.Try(
            "docket entry", entry.id.text(),
            (entry.ecf_number.empty() ? "" : "ECF " + entry.ecf_number + "  ") + entry.title,
            entry.text);
    for (const Motion& motion : records.motions)
        searcher.Try("motion", motion.id.text(), motion.title, {});
    for (const Ruling& ruling : records.rulings)
        searcher.Try("ruling", ruling.id.text(), "Ruling: " + std::string(ToText(ruling.outcome)),
                     ruling.sentence);
    for (const Obligation& duty : records.obligations)
        searcher.Try("obligation", duty.id.text(), Designation(duty) + "  " + duty.obligor,
                     duty.act + "\n" + duty.sentence);
    for (const DiscoveryRequest& request : records.requests)
        searcher.Try("request", request.id.text(), Designation(request),
                     request.text + "\n" + request.answer);
}

void SearchOthers(Searcher& searcher, const CaseRecords& records,
                  const std::vector<Document>& documents) {
    for (const Deadline& deadline : records.deadlines)
        searcher.Try("deadline", deadline.id.text(), Designation(deadline) + "  " + deadline.title,
                     deadline.authority + "\n" + deadline.responsible);
    for (const Event& event : records.events)
        searcher.Try("event", event.id.text(), event.title, event.source);
    for (const Party& party : records.parties) {
        std::string aliases;
        for (const std::string& alias : party.aliases)
            aliases += alias + "; ";
        searcher.Try("party", party.id.text(), party.name, aliases);
    }
    for (const Person& person : records.people)
        searcher.Try("person", person.id.text(), person.name, person.employer + "\n" + person.note);
    for (const Document& document : documents)
        searcher.Try("document", document.id.text(), document.bates_begin + "  " + document.title,
                     document.custodian);
}

}  // namespace

std::vector<SearchHit> SearchRecords(const CaseRecords& records,
                                     const std::vector<Document>& documents,
                                     const std::string& words) {
    Searcher searcher(words);
    if (searcher.idle())
        return {};
    SearchSecrets(searcher, records);
    SearchDocket(searcher, records);
    SearchOthers(searcher, records, documents);
    return searcher.Hits();
}

}  // namespace particulars
