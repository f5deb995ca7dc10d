#include "model/store/search.h"

#include <fmt/format.h>
#include <map>
#include <utility>

#include "model/core/text.h"
#include "model/store/document_listing.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars {
namespace {

constexpr std::size_t kSnippetBefore = 40;  // Characters.
constexpr std::size_t kSnippetAfter = 80;

constexpr std::string_view kLatestTexts = R"sql(
    SELECT secret, text, public_text
      FROM version v
     WHERE NOT EXISTS (SELECT 1 FROM version l WHERE l.secret = v.secret AND l.number > v.number)
)sql";

std::vector<std::string> FoldedWords(std::string_view text) {
    std::vector<std::string> words;
    const std::string folded = Fold(text);
    std::string_view rest = Trim(folded);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(" \t\r\n"), rest.size());
        words.emplace_back(rest.substr(0, end));
        rest = Trim(rest.substr(end));
    }
    return words;
}

bool IsContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The start of the character after the one at `offset`.
std::size_t NextCharacter(std::string_view text, std::size_t offset) {
    do {
        ++offset;
    } while (offset < text.size() && IsContinuation(text[offset]));
    return offset;
}

std::size_t PreviousCharacter(std::string_view text, std::size_t offset) {
    do {
        --offset;
    } while (offset > 0 && IsContinuation(text[offset]));
    return offset;
}

/// Where `word`, which is folded, begins in `text`, which is not. Folding may change lengths, so
/// the text is folded character by character up to there.
std::size_t PlaceOf(std::string_view text, const std::string& word) {
    const std::size_t folded_place = Fold(text).find(word);
    std::size_t offset = 0;
    for (std::size_t folded = 0; offset < text.size() && folded < folded_place;) {
        const std::size_t next = NextCharacter(text, offset);
        folded += Fold(text.substr(offset, next - offset)).size();
        offset = next;
    }
    return offset;
}

std::string OnOneLine(std::string_view text) {
    std::string line;
    for (const char character : text) {
        const bool is_space = character == ' ' || character == '\n' || character == '\r' ||
                              character == '\t' || character == '\f';
        if (!is_space)
            line.push_back(character);
        else if (!line.empty() && line.back() != ' ')
            line.push_back(' ');
    }
    return line;
}

std::string Snippet(std::string_view text, const std::string& word) {
    constexpr std::string_view kSpaces = " \t\r\n\f";
    const std::size_t place = PlaceOf(text, word);
    std::size_t start = place;
    for (std::size_t i = 0; i < kSnippetBefore && start > 0; ++i)
        start = PreviousCharacter(text, start);
    std::size_t end = place;
    for (std::size_t i = 0; i < kSnippetAfter && end < text.size(); ++i)
        end = NextCharacter(text, end);
    if (start > 0)  // On to the beginning of a word.
        start = std::min(text.find_first_of(kSpaces, start), place);
    if (end < text.size())
        end = std::max(text.find_last_of(kSpaces, end), std::min(place + word.size(), end));
    return fmt::format("{}{}{}", start > 0 ? "…" : "",
                       Trim(OnOneLine(text.substr(start, end - start))),
                       end < text.size() ? "…" : "");
}

class Search {
public:
    Search(std::string_view words, std::size_t limit)
        : words_(FoldedWords(words)), limit_(words_.empty() ? 0 : limit) {}

    bool done() const { return hits_.size() >= limit_; }
    std::vector<FoundRecord> TakeHits() { return std::move(hits_); }

    void Look(std::string_view type, const std::string& id, const std::string& label,
              const std::vector<std::string>& texts) {
        if (done())
            return;
        std::vector<std::string> folded = {Fold(label)};
        for (const std::string& text : texts)
            folded.push_back(Fold(text));
        for (const std::string& word : words_)
            if (!ContainedInAny(folded, word))
                return;
        hits_.push_back({std::string(type), id, label, SnippetOf(texts, folded)});
    }

    /// For what is known to be a hit.
    void Take(std::string_view type, const std::string& id, const std::string& label,
              const std::vector<std::string>& texts) {
        std::vector<std::string> folded = {Fold(label)};
        for (const std::string& text : texts)
            folded.push_back(Fold(text));
        hits_.push_back({std::string(type), id, label, SnippetOf(texts, folded)});
    }

    std::int64_t room() const {
        return done() ? 0 : static_cast<std::int64_t>(limit_ - hits_.size());
    }

private:
    static bool ContainedInAny(const std::vector<std::string>& texts, const std::string& word) {
        for (const std::string& text : texts)
            if (text.find(word) != std::string::npos)
                return true;
        return false;
    }

    /// From the first text that holds any of the words; the label stands by itself.
    std::string SnippetOf(const std::vector<std::string>& texts,
                          const std::vector<std::string>& folded) const {
        for (std::size_t i = 0; i < texts.size(); ++i)
            for (const std::string& word : words_)
                if (folded[i + 1].find(word) != std::string::npos)
                    return Snippet(texts[i], word);
        return {};
    }

    std::vector<std::string> words_;
    std::size_t limit_;
    std::vector<FoundRecord> hits_;
};

void LookAtSecrets(Database& db, Search& search) {
    std::map<std::string, std::vector<std::string>> texts;
    db.Query(kLatestTexts, {}, [&](const Row& row) {
        texts[row.Text(0)] = {row.Text(1), row.Text(2)};
    });
    for (const SecretAlias& alias : All<SecretAlias>(db))
        texts[alias.secret.text()].push_back(alias.source + ", " + alias.label);
    for (const Particular& particular : All<Particular>(db))
        texts[particular.secret.text()].push_back(particular.text);
    for (const TradeSecret& secret : All<TradeSecret>(db)) {
        std::vector<std::string>& found = texts[secret.id.text()];
        found.push_back(secret.note);
        search.Look("secret", secret.id.text(), Designation(secret) + " " + secret.title, found);
    }
}

void LookAtDocket(Database& db, Search& search) {
    for (const DocketEntry& entry : All<DocketEntry>(db))
        search.Look(
            "docket entry", entry.id.text(),
            entry.ecf_number.empty() ? entry.title : "ECF " + entry.ecf_number + " " + entry.title,
            {entry.text});
    for (const Motion& motion : All<Motion>(db))
        search.Look("motion", motion.id.text(), motion.title, {});
    for (const Obligation& obligation : All<Obligation>(db))
        search.Look("obligation", obligation.id.text(),
                    Designation(obligation) + " " + obligation.obligor,
                    {obligation.act, obligation.condition, obligation.alternative,
                     obligation.sentence, obligation.satisfied_by});
    for (const DiscoveryRequest& request : All<DiscoveryRequest>(db))
        search.Look("discovery request", request.id.text(), Designation(request),
                    {request.text, request.answer, request.source});
    for (const Challenge& challenge : All<Challenge>(db))
        search.Look("challenge", challenge.id.text(), challenge.paper,
                    {challenge.words, challenge.response, challenge.ruling});
}

void LookAtDates(Database& db, Search& search) {
    for (const Deadline& deadline : All<Deadline>(db))
        search.Look("deadline", deadline.id.text(), Designation(deadline) + " " + deadline.title,
                    {deadline.authority, deadline.responsible, deadline.completion});
    for (const Event& event : All<Event>(db))
        search.Look("event", event.id.text(), event.title, {event.source});
}

void LookAtPeople(Database& db, Search& search) {
    for (const Party& party : All<Party>(db))
        search.Look("party", party.id.text(), party.name, party.aliases);
    for (const Person& person : All<Person>(db))
        search.Look("person", person.id.text(), person.name,
                    {person.employer, person.address, person.identified_by, person.note});
}

/// Through the index, which finds words and their beginnings.
void LookAtDocuments(Database& db, const std::string& words, Search& search) {
    if (search.done())
        return;
    auto parsed = ParseDocumentQuery(words);
    auto* const query = std::get_if<DocumentQuery>(&parsed);
    if (!query || query->empty())
        return;
    for (QueryTerm& term : query->terms)
        term.is_prefix = true;
    for (const Document& found : FirstMatches(db, *query, Tier::kSourceCode, search.room())) {
        const auto document = Find<Document>(db, found.id.text());
        if (document)
            search.Take(
                "document", found.id.text(), found.bates_begin + " " + found.title,
                {document->title, document->bates_end, document->custodian, document->author,
                 document->recipients, document->production, document->text});
    }
}

}  // namespace

std::vector<FoundRecord> SearchCase(Database& db, const std::string& words, int limit) {
    Search search(words, limit > 0 ? static_cast<std::size_t>(limit) : 0);
    if (search.done())
        return {};
    LookAtSecrets(db, search);
    LookAtDocket(db, search);
    LookAtDates(db, search);
    LookAtPeople(db, search);
    LookAtDocuments(db, words, search);
    return search.TakeHits();
}

}  // namespace particulars
