#include "forms/proposal_list.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "forms/words.h"
#include "model/deadlines/obligation_deadline.h"

namespace particulars {
namespace {

ProposedPaper PaperOf(const OrderReading& reading) {
    ProposedPaper paper;
    paper.caption = reading.caption;
    paper.court = reading.court;
    paper.docket = reading.docket;
    paper.plaintiff = reading.plaintiff;
    paper.defendant = reading.defendant;
    paper.judge = reading.judge;
    paper.entry.kind = "order";
    paper.entry.title = reading.sealed ? "Sealed opinion" : "Order";
    paper.entry.dated = reading.dated;
    paper.entry.sealed = reading.sealed;
    return paper;
}

/// Where the order writes "ECF Nos. 100 and 111"; empty if the number is not found as a word.
TextSpan PlaceOfEcf(const std::string& text, int ecf) {
    const std::string number = std::to_string(ecf);
    const auto is_digit = [&](std::size_t at) {
        return at < text.size() && text[at] >= '0' && text[at] <= '9';
    };
    for (std::size_t from = text.find("ECF"); from != std::string::npos;
         from = text.find("ECF", from + 1)) {
        const std::size_t line_end = std::min(text.find('\n', from), text.size());
        std::size_t at = text.find(number, from);
        while (at < line_end && (is_digit(at - 1) || is_digit(at + number.size())))
            at = text.find(number, at + 1);
        if (at < line_end)
            return {at, at + number.size()};
    }
    return {};
}

template <typename Found>
void Append(std::vector<Proposal>& proposals, const std::vector<Found>& found) {
    for (const Found& one : found)
        proposals.push_back({one});
}

void Collect(const ProposedPaper& paper, AcceptedOrder& accepted) {
    OrderReading& reading = accepted.reading;
    reading.caption = paper.caption;
    reading.court = paper.court;
    reading.docket = paper.docket;
    reading.plaintiff = paper.plaintiff;
    reading.defendant = paper.defendant;
    reading.judge = paper.judge;
    reading.dated = paper.entry.dated;
    reading.sealed = paper.entry.sealed;
}

void Collect(const ProposedMotion& motion, AcceptedOrder& accepted) {
    accepted.reading.motions.push_back(motion);
}

void Collect(const ProposedRuling& ruling, AcceptedOrder& accepted) {
    accepted.reading.rulings.push_back(ruling);
}

void Collect(const ProposedObligation& duty, AcceptedOrder& accepted) {
    accepted.reading.obligations.push_back(duty);
}

void Collect(const ProposedRequest& request, AcceptedOrder& accepted) {
    accepted.reading.requests.push_back(request);
}

void Collect(const AcceptedItem& item, AcceptedOrder& accepted) {
    accepted.items.push_back(item);
}

void Collect(const ProposedChallenge& challenge, AcceptedOrder& accepted) {
    accepted.reading.challenges.push_back(challenge);
}

void Collect(const ProposedPerson& person, AcceptedOrder& accepted) {
    accepted.reading.people.push_back(person);
}

void Collect(const ProposedReference& reference, AcceptedOrder& accepted) {
    accepted.reading.ecf.push_back(reference.ecf);
}

void Collect(const CitedAuthority& authority, AcceptedOrder& accepted) {
    accepted.reading.citations.push_back(authority);
}

/// Whether one of `words` stands in the text, at the beginning of a word.
bool Mentions(const std::string& folded, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return (" " + folded).find(" " + std::string(word)) != std::string::npos;
    });
}

}  // namespace

SecretKind SuggestedKind(const std::string& words) {
    const std::string folded = Fold(words);
    if (Mentions(folded, {"source code", "object code", "algorithm"}))
        return SecretKind::kSourceCode;
    if (Mentions(folded, {"data", "outputs", "records", "transcripts", "reports"}))
        return SecretKind::kData;
    if (Mentions(folded, {"customer", "client", "pric", "marketing", "strateg"}))
        return SecretKind::kBusiness;
    if (Mentions(folded, {"combination", "compilation"}))
        return SecretKind::kCombination;
    return SecretKind::kTechnical;
}

ProposalList ProposalList::FromOrder(std::string text, OrderReading reading) {
    ProposalList list;
    list.text_ = std::move(text);
    list.proposals_.push_back({PaperOf(reading)});
    Append(list.proposals_, reading.motions);
    Append(list.proposals_, reading.rulings);
    Append(list.proposals_, reading.obligations);
    Append(list.proposals_, reading.requests);
    for (const ProposedRequest& request : reading.requests)
        if (request.answer)
            list.AddItems(fmt::format("Answer to {} No. {}", Capitalized(ToText(request.kind)),
                                      request.number),
                          *request.answer);
    Append(list.proposals_, reading.challenges);
    Append(list.proposals_, reading.people);
    for (const int ecf : reading.ecf)
        list.proposals_.push_back({ProposedReference{ecf, PlaceOfEcf(list.text_, ecf)}});
    Append(list.proposals_, reading.citations);
    return list;
}

ProposalList ProposalList::FromAnswer(std::string text) {
    ProposalList list;
    list.text_ = std::move(text);
    list.is_answer_ = true;
    ProposedPaper paper;
    paper.entry.kind = "answer";
    paper.entry.title = "Answer to an interrogatory";
    list.proposals_.push_back({paper});
    list.AddItems(paper.entry.title, {0, list.text_.size()});
    return list;
}

void ProposalList::AddItems(const std::string& source, TextSpan answer) {
    if (items_source_.empty())
        items_source_ = source;
    for (AnswerItem& item : ReadAnswer(Slice(text_, answer))) {
        item.place.start += answer.start;
        item.place.end += answer.start;
        AcceptedItem accepted;
        accepted.title = fmt::format("Item {}", item.number);
        accepted.kind = SuggestedKind(item.text);
        accepted.item = std::move(item);
        proposals_.push_back({std::move(accepted)});
    }
}

void ProposalList::Accept(std::size_t index, bool accepted) {
    has_edits_ = has_edits_ || proposals_[index].accepted != accepted;
    proposals_[index].accepted = accepted;
}

void ProposalList::Replace(std::size_t index, ProposalValue value) {
    proposals_[index].value = std::move(value);
    proposals_[index].edited = true;
    has_edits_ = true;
}

std::size_t ProposalList::accepted_count() const {
    return static_cast<std::size_t>(
        std::count_if(proposals_.begin(), proposals_.end(),
                      [](const Proposal& proposal) { return proposal.accepted; }));
}

std::optional<std::size_t> ProposalList::At(std::size_t byte) const {
    std::optional<std::size_t> best;
    for (std::size_t index = 0; index < proposals_.size(); ++index) {
        const TextSpan place = particulars::PlaceOf(proposals_[index]);
        if (byte < place.start || byte >= place.end)
            continue;
        const auto length = [&](std::size_t of) {
            const TextSpan span = particulars::PlaceOf(proposals_[of]);
            return span.end - span.start;
        };
        if (!best || length(index) < length(*best))
            best = index;
    }
    return best;
}

const ProposedPaper& ProposalList::Paper() const {
    return std::get<ProposedPaper>(proposals_.front().value);
}

std::string ProposalList::WhenInWords(std::size_t index, const Matter& matter,
                                      std::span<const Closure> closures) const {
    if (const auto* motion = std::get_if<ProposedMotion>(&proposals_[index].value))
        return motion->filed ? "filed " + ToShortWords(*motion->filed) : std::string();
    const auto* duty = std::get_if<ProposedObligation>(&proposals_[index].value);
    if (!duty)
        return {};
    Matter court = matter;
    if (!Paper().court.empty())
        court.court = Paper().court;
    const Deadline deadline =
        DeadlineFromObligation(ToObligation(*duty, text_), Paper().entry, court, closures);
    if (deadline.usual)
        return ToShortWords(deadline.safe.value_or(*deadline.usual));
    if (deadline.safe)
        return ToShortWords(*deadline.safe) + " at the earliest";
    return duty->forthwith ? "at once" : "no date";
}

AcceptedOrder ProposalList::Accepted() const {
    AcceptedOrder accepted;
    accepted.text = text_;
    accepted.items_source = items_source_;
    accepted.entry = Paper().entry;
    for (const Proposal& proposal : proposals_)
        if (proposal.accepted)
            std::visit([&](const auto& value) { Collect(value, accepted); }, proposal.value);
    return accepted;
}

}  // namespace particulars
