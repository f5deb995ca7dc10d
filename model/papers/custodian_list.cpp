#include "model/papers/custodian_list.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>
#include <vector>

#include "model/papers/address_standard.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"

namespace particulars {
namespace {

constexpr const char* kName = "Custodians and their last known addresses";

struct Group {
    std::string identified_by;
    std::vector<const Person*> people;
};

/// In the order in which the groups first come.
std::vector<Group> GroupsOf(std::span<const Person> people) {
    std::vector<Group> groups;
    for (const Person& person : people) {
        if (person.role != PersonRole::kCustodian)
            continue;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& one) {
            return one.identified_by == person.identified_by;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), {person.identified_by, {}});
        group->people.push_back(&person);
    }
    return groups;
}

Cell AddressCell(const Person& person) {
    Cell cell = TextCell(Plain(AddressDetailInWords(person, "None")));
    if (person.address_as_of)
        cell.paragraphs.push_back(Plain("as of " + ToShortWords(*person.address_as_of)));
    return cell;
}

Cell JudgedCell(const Person& person) {
    return IsExactEnough(person) ? TextCell(Plain("Meets it"), CellMark::kMet)
                                 : TextCell(Bold("Fails"), CellMark::kNotMet);
}

Table TableOf(const Group& group) {
    Table table;
    table.columns = {{"Custodian", 2.0},     {"Employer", 1.5},  {"Employment", 1.2},
                     {"Address known", 1.5}, {"Telephone", 1.0}, {"Seven-day order", 1.2}};
    for (const Person* person : group.people)
        table.rows.push_back(
            {{TextCell(Plain(person->name)), TextCell(Plain(person->employer)),
              TextCell(Plain(person->employment_status.empty() ? "not said"
                                                               : person->employment_status)),
              AddressCell(*person), TextCell(Plain(person->phone.empty() ? "none" : "given")),
              JudgedCell(*person)}});
    return table;
}

std::string SizesInWords(const std::vector<Group>& groups) {
    std::string words;
    for (std::size_t i = 0; i < groups.size(); ++i)
        words += (i == 0                   ? ""
                  : i + 1 == groups.size() ? " and "
                                           : ", ") +
                 std::to_string(groups[i].people.size());
    return words;
}

std::vector<const Person*> FailingOf(const std::vector<Group>& groups) {
    std::vector<const Person*> failing;
    for (const Group& group : groups)
        std::copy_if(group.people.begin(), group.people.end(), std::back_inserter(failing),
                     [](const Person* person) { return !IsExactEnough(*person); });
    return failing;
}

void AppendCounts(const std::vector<Group>& groups, std::vector<Block>& blocks) {
    std::size_t count = 0;
    for (const Group& group : groups)
        count += group.people.size();
    Table facts = FactsTable(0.28);
    AddFact(facts, "Custodians", std::to_string(count));
    AddFact(facts, "In groups of", SizesInWords(groups));
    AddFact(facts, "Addresses that fail", std::to_string(FailingOf(groups).size()));
    blocks.push_back(std::move(facts));
}

void AppendFailing(const std::vector<Group>& groups, std::vector<Block>& blocks) {
    const std::vector<const Person*> failing = FailingOf(groups);
    if (failing.empty())
        return;
    blocks.push_back(Heading{2, Plain("Addresses that fail the seven-day order")});
    RichText note = Plain(kAddressStandard);
    note.front().footnote = kAddressAuthority;
    blocks.push_back(Paragraph{ParagraphRole::kNote, std::move(note), true});
    Table table;
    table.columns = {{"Custodian", 2.0}, {"Address known", 1.5}, {"Identified by", 2.5}};
    for (const Person* person : failing)
        table.rows.push_back({{TextCell(Plain(person->name)), AddressCell(*person),
                               TextCell(Plain(person->identified_by))}});
    blocks.push_back(std::move(table));
}

}  // namespace

PaperDocument ComposeCustodians(const CustodiansOfCase& records) {
    PaperDocument paper;
    paper.title = PaperTitle(kName, *records.matter);
    paper.running_head = RunningHead(*records.matter);
    paper.stamp = records.stamp;
    paper.draft = false;
    SetTier(Tier::kConfidential, paper);
    AppendTitleBlock(*records.matter, CourtInWords(*records.matter), kName, paper.blocks);
    const std::vector<Group> groups = GroupsOf(records.people);
    if (groups.empty()) {
        paper.blocks.push_back(Paragraph{
            ParagraphRole::kBody, Italic("No custodian is among the people of the case yet. Enter "
                                         "them under People, with how each was identified.")});
        return paper;
    }
    AppendCounts(groups, paper.blocks);
    for (const Group& group : groups) {
        const std::string source = group.identified_by.empty() ? "Not said how they were identified"
                                                               : "From " + group.identified_by;
        paper.blocks.push_back(
            Heading{2, Plain(fmt::format("{} ({})", source, group.people.size()))});
        paper.blocks.push_back(TableOf(group));
    }
    AppendFailing(groups, paper.blocks);
    return paper;
}

}  // namespace particulars
