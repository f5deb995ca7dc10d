#include "forms/edit_proposal.h"

#include <charconv>
#include <utility>

#include "forms/obligation_dialog.h"
#include "forms/words.h"
#include "model/core/text.h"
#include "model/deadlines/court.h"

namespace particulars {
namespace {

template <typename Enum>
std::vector<std::string> Names() {
    std::vector<std::string> names;
    for (const auto& [value, name] : EnumText<Enum>::kNames)
        names.emplace_back(name);
    return names;
}

template <typename Enum>
Field ChoiceOf(const char* name, const char* label, Enum value) {
    return {name, label, FieldKind::kChoice, std::string(ToText(value)), Names<Enum>()};
}

Field DateField(const char* name, const char* label, const std::optional<Date>& date,
                const char* note = "") {
    return {name, label, FieldKind::kDate, date ? ToIso(*date) : "", {}, note};
}

std::vector<Field> Fields(const ProposedPaper& paper) {
    return {{"caption", "&Caption", FieldKind::kLine, paper.caption},
            {"court", "Co&urt", FieldKind::kLine, paper.court, {}, "Short id, such as nysd."},
            {"docket", "Doc&ket number", FieldKind::kLine, paper.docket},
            {"judge", "&Judge", FieldKind::kLine, paper.judge},
            {"plaintiff", "&Plaintiff", FieldKind::kLine, paper.plaintiff},
            {"defendant", "&Defendant", FieldKind::kLine, paper.defendant},
            {"title", "&Title of the entry", FieldKind::kLine, paper.entry.title},
            {"ecf", "&ECF number", FieldKind::kLine, paper.entry.ecf_number},
            DateField("dated", "D&ated", paper.entry.dated),
            DateField("entered", "E&ntered", paper.entry.entered,
                      "On the docket (Rule 79(a)); may be later than the date on the paper."),
            DateField("received", "&Received", paper.entry.received,
                      "By our side. Periods from receipt stay open without it."),
            {"sealed", "&Sealed", FieldKind::kTick, paper.entry.sealed ? "yes" : ""}};
}

std::vector<Field> Fields(const ProposedMotion& motion) {
    return {{"title", "&Motion", FieldKind::kText, motion.title},
            {"movant", "Moved &by", FieldKind::kLine, motion.movant},
            DateField("filed", "&Filed", motion.filed)};
}

std::vector<Field> Fields(const ProposedRuling& ruling) {
    return {{"motion", "&Motion", FieldKind::kText, ruling.motion},
            {"movant", "Moved &by", FieldKind::kLine, ruling.movant},
            ChoiceOf("outcome", "&Outcome", ruling.outcome)};
}

std::vector<Field> Fields(const ProposedRequest& request) {
    return {ChoiceOf("kind", "&Kind", request.kind),
            {"number", "&Number", FieldKind::kLine, request.number},
            {"text", "&Words", FieldKind::kText, request.text}};
}

std::vector<Field> Fields(const AcceptedItem& item) {
    return {{"title",
             "Neutral &title",
             FieldKind::kLine,
             item.title,
             {},
             "Fit for a calendar and for open court: it must not give the secret away."},
            ChoiceOf("kind", "&Kind", item.kind),
            {"text", "&Words served", FieldKind::kText, item.item.text}};
}

std::vector<Field> Fields(const ProposedChallenge& challenge) {
    return {{"words", "&Objection", FieldKind::kText, challenge.words},
            {"target",
             "&Against",
             FieldKind::kLine,
             challenge.target,
             {},
             "The words attacked; empty for an objection to everything."},
            {"paper", "&In", FieldKind::kLine, challenge.paper},
            DateField("first_raised", "&First raised", challenge.first_raised)};
}

std::vector<Field> Fields(const ProposedPerson& person) {
    return {
        {"name", "&Name", FieldKind::kLine, person.name},
        ChoiceOf("role", "&Role", FromText<PersonRole>(person.role).value_or(PersonRole::kOther)),
        {"on_behalf", "F&or", FieldKind::kLine, person.on_behalf},
        {"firm", "&Firm", FieldKind::kLine, person.firm}};
}

std::vector<Field> Fields(const ProposedReference& reference) {
    return {{"ecf", "&ECF number", FieldKind::kLine, std::to_string(reference.ecf)}};
}

std::vector<Field> Fields(const CitedAuthority& authority) {
    return {{"text", "&Authority", FieldKind::kText, authority.text}};
}

std::vector<Field> Fields(const ProposedObligation&) {
    return {};
}

/// Reads values by name; an absent one is empty.
class Typed {
public:
    explicit Typed(const FieldValues& values) : values_(values) {}

    std::string Text(const char* name) const {
        const auto found = values_.find(name);
        return found == values_.end() ? std::string() : std::string(Trim(found->second));
    }
    std::optional<Date> Day(const char* name) const { return DateFromIso(Text(name)); }

    template <typename Enum>
    Enum Choice(const char* name, Enum otherwise) const {
        return FromText<Enum>(Text(name)).value_or(otherwise);
    }

private:
    const FieldValues& values_;
};

void Take(ProposedPaper& paper, const Typed& typed) {
    paper.caption = typed.Text("caption");
    paper.court = typed.Text("court");
    paper.docket = typed.Text("docket");
    paper.judge = typed.Text("judge");
    paper.plaintiff = typed.Text("plaintiff");
    paper.defendant = typed.Text("defendant");
    paper.entry.title = typed.Text("title");
    paper.entry.ecf_number = typed.Text("ecf");
    paper.entry.dated = typed.Day("dated");
    paper.entry.entered = typed.Day("entered");
    paper.entry.received = typed.Day("received");
    paper.entry.sealed = !typed.Text("sealed").empty();
}

void Take(ProposedMotion& motion, const Typed& typed) {
    motion.title = typed.Text("title");
    motion.movant = typed.Text("movant");
    motion.filed = typed.Day("filed");
}

void Take(ProposedRuling& ruling, const Typed& typed) {
    ruling.motion = typed.Text("motion");
    ruling.movant = typed.Text("movant");
    ruling.outcome = typed.Choice("outcome", ruling.outcome);
}

void Take(ProposedRequest& request, const Typed& typed) {
    request.kind = typed.Choice("kind", request.kind);
    request.number = typed.Text("number");
    request.text = typed.Text("text");
}

void Take(AcceptedItem& item, const Typed& typed) {
    item.title = typed.Text("title");
    item.kind = typed.Choice("kind", item.kind);
    item.item.text = typed.Text("text");
}

void Take(ProposedChallenge& challenge, const Typed& typed) {
    challenge.words = typed.Text("words");
    challenge.target = typed.Text("target");
    challenge.paper = typed.Text("paper");
    challenge.first_raised = typed.Day("first_raised");
}

void Take(ProposedPerson& person, const Typed& typed) {
    person.name = typed.Text("name");
    person.role = typed.Text("role");
    person.on_behalf = typed.Text("on_behalf");
    person.firm = typed.Text("firm");
}

void Take(ProposedReference& reference, const Typed& typed) {
    const std::string text = typed.Text("ecf");
    std::from_chars(text.data(), text.data() + text.size(), reference.ecf);
}

void Take(CitedAuthority& authority, const Typed& typed) {
    authority.text = typed.Text("text");
}

void Take(ProposedObligation&, const Typed&) {}

/// The field that may not be left empty, with what to say.
Violation Needed(const ProposalValue& value) {
    switch (static_cast<ProposalKind>(value.index())) {
        case ProposalKind::kPaper:
            return {"title", "Give the docket entry a title."};
        case ProposalKind::kMotion:
            return {"title", "Say what was moved for."};
        case ProposalKind::kRuling:
            return {"motion", "Say which motion was ruled on."};
        case ProposalKind::kRequest:
            return {"number", "Give the number of the request."};
        case ProposalKind::kItem:
            return {"title", "Give the item a neutral title."};
        case ProposalKind::kChallenge:
            return {"words", "Give the words of the objection."};
        case ProposalKind::kPerson:
            return {"name", "Give the name."};
        case ProposalKind::kReference:
            return {"ecf", "Give the ECF number."};
        case ProposalKind::kCitation:
        case ProposalKind::kObligation:
            break;
    }
    return {"text", "Give the authority."};
}

std::optional<ProposalValue> EditObligation(wxWindow& parent, const ProposedObligation& duty,
                                            const std::string& text) {
    ObligationDialog dialog(&parent, ToObligation(duty, text));
    if (dialog.ShowModal() != wxID_OK)
        return std::nullopt;
    return ToProposal(dialog.obligation(), duty);
}

}  // namespace

std::vector<Field> FieldsOf(const ProposalValue& value) {
    return std::visit([](const auto& known) { return Fields(known); }, value);
}

ProposalValue WithValues(const ProposalValue& before, const FieldValues& values) {
    ProposalValue after = before;
    std::visit([&](auto& known) { Take(known, Typed(values)); }, after);
    return after;
}

Violations CheckValues(const ProposalValue& before, const FieldValues& values) {
    const Typed typed(values);
    const Violation needed = Needed(before);
    if (typed.Text(needed.field.c_str()).empty())
        return {needed};
    if (std::holds_alternative<ProposedPaper>(before)) {
        const std::string court = typed.Text("court");
        if (!court.empty() && !FindCourtOrNull(court))
            return {{"court", WhyNoCourt(court)}};
    }
    if (std::holds_alternative<ProposedReference>(before) &&
        typed.Text("ecf").find_first_not_of("0123456789") != std::string::npos)
        return {{"ecf", "An ECF number here is a number, such as 100."}};
    return {};
}

std::optional<ProposalValue> EditProposal(wxWindow& parent, const Proposal& proposal,
                                          const std::string& text) {
    if (const auto* duty = std::get_if<ProposedObligation>(&proposal.value))
        return EditObligation(parent, *duty, text);
    FieldsDialog dialog(
        &parent, Wx(GroupTitle(KindOf(proposal))), wxString(), FieldsOf(proposal.value),
        [&](const FieldValues& values) { return CheckValues(proposal.value, values); });
    if (dialog.ShowModal() != wxID_OK)
        return std::nullopt;
    return WithValues(proposal.value, dialog.values());
}

}  // namespace particulars
