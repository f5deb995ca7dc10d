#include "model/papers/clearance_list.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "model/core/capitalized.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"

namespace particulars {
namespace {

constexpr const char* kName = "Clearances under the protective order";

const Person* FindPerson(const ClearanceContent& content, const PersonId& id) {
    const auto found = std::find_if(content.people.begin(), content.people.end(),
                                    [&](const Person& person) { return person.id == id; });
    return found == content.people.end() ? nullptr : &*found;
}

Cell PersonCell(const ClearanceContent& content, const Clearance& clearance) {
    const Person* person = FindPerson(content, clearance.person);
    if (!person)
        return TextCell(Italic("Not among the people of the case"));
    Cell cell = TextCell(Bold(person->name));
    std::string about = Capitalized(ToText(person->role));
    if (!person->employer.empty())
        about += ", " + person->employer;
    cell.paragraphs.push_back(Plain(about));
    for (const Party& party : content.parties)
        if (party.id == person->party)
            cell.paragraphs.push_back(Italic("for " + party.name));
    return cell;
}

Cell DayOrNoneCell(const std::optional<Date>& day, const char* none) {
    return day ? DayCell(*day) : TextCell(Italic(none));
}

/// In force, ended, or what is still missing.
Cell StandingCellOf(const Clearance& clearance, const Date& today) {
    if (IsInForce(clearance, today))
        return TextCell(Plain("In force"), CellMark::kMet);
    if (clearance.ended_on && *clearance.ended_on <= today)
        return TextCell(Plain("Ended " + ToShortWords(*clearance.ended_on)),
                        CellMark::kNotApplicable);
    if (!clearance.signed_on)
        return TextCell(Bold("No undertaking signed"), CellMark::kNotMet);
    return TextCell(Bold(clearance.cleared_on ? "Begins later" : "Not cleared yet"),
                    CellMark::kDoubtful);
}

Cell UndertakingCell(const Clearance& clearance) {
    Cell cell = DayOrNoneCell(clearance.signed_on, "not signed");
    if (!clearance.undertaking.empty())
        cell.paragraphs.push_back(Plain(clearance.undertaking));
    return cell;
}

Cell NoticeCell(const Clearance& clearance) {
    Cell cell = DayOrNoneCell(clearance.announced_on, "\u2013");
    if (!clearance.objection.empty())
        cell.paragraphs.push_back(Join(Italic("Objection: "), Plain(clearance.objection)));
    return cell;
}

void AppendExpertsWithout(const ClearanceContent& content, std::vector<Block>& blocks) {
    std::string names;
    for (const Person& person : content.people) {
        const bool has_one =
            std::any_of(content.clearances.begin(), content.clearances.end(),
                        [&](const Clearance& clearance) { return clearance.person == person.id; });
        if (person.role == PersonRole::kExpert && !has_one)
            names += (names.empty() ? "" : "; ") + person.name;
    }
    if (!names.empty())
        blocks.push_back(Paragraph{
            ParagraphRole::kWarning,
            Plain(Ended("Experts without any clearance, to whom nothing above public may go: " +
                        names))});
}

}  // namespace

PaperDocument ComposeClearances(const ClearanceContent& content) {
    PaperDocument paper;
    paper.title = PaperTitle(kName, *content.matter);
    paper.running_head = RunningHead(*content.matter);
    paper.notice = "Attorney work product";
    paper.stamp = content.stamp;
    paper.draft = false;
    paper.landscape = true;
    AppendTitleBlock(*content.matter, CourtInWords(*content.matter), kName, paper.blocks);
    if (!content.today.is_special())
        paper.blocks.push_back(
            Paragraph{ParagraphRole::kBody, Plain("As of " + ToWords(content.today) + "."), true});
    Table table;
    table.columns = {{"Person", 1.8},           {"Cleared for", 1.2}, {"Undertaking", 1.3},
                     {"Notice to others", 1.4}, {"Cleared on", 1.1},  {"Standing", 1.3}};
    for (const Clearance& clearance : content.clearances)
        table.rows.push_back(
            {{PersonCell(content, clearance),
              TextCell(Plain(TierInWords(content.tier_names, clearance.cleared_for))),
              UndertakingCell(clearance), NoticeCell(clearance),
              DayOrNoneCell(clearance.cleared_on, "not yet"),
              StandingCellOf(clearance, content.today)}});
    if (table.rows.empty())
        paper.blocks.push_back(Paragraph{
            ParagraphRole::kBody,
            Italic("Nobody is cleared yet. Enter the signed undertaking of each person who may "
                   "see more than is public.")});
    else
        paper.blocks.push_back(std::move(table));
    AppendExpertsWithout(content, paper.blocks);
    return paper;
}

}  // namespace particulars
