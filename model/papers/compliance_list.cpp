#include "model/papers/compliance_list.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/core/capitalized.h"
#include "model/core/text.h"
#include "model/papers/address_standard.h"
#include "model/papers/agenda.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/redaction_papers.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"
#include "model/papers/withheld.h"

namespace particulars {
namespace {

constexpr const char* kName = "Witness and custodian compliance list";

constexpr std::array<std::string_view, 7> kWordsOfPeople = {
    "witness", "custodian", "address", "telephone", "personnel", "deponent", "knowledge of"};

const DocketEntry* FindOrder(const CaseDates& dates, const Obligation& obligation) {
    for (const DocketEntry& entry : dates.docket_entries)
        if (entry.id == obligation.order)
            return &entry;
    return nullptr;
}

const Deadline* DeadlineOf(const CaseDates& dates, const Obligation& obligation) {
    const Deadline* found = nullptr;
    for (const Deadline& deadline : dates.deadlines)
        if (deadline.obligation == obligation.id &&
            (!found || deadline.state == DeadlineState::kOpen))
            found = &deadline;
    return found;
}

std::vector<const Obligation*> DutiesAboutPeople(const CaseDates& dates) {
    std::vector<const Obligation*> duties;
    for (const Obligation& obligation : dates.obligations)
        if (IsAboutPeople(obligation))
            duties.push_back(&obligation);
    return duties;
}

std::string OrderInWords(const DocketEntry& order) {
    std::string words = order.title;
    if (!order.ecf_number.empty())
        words += (words.empty() ? "" : ", ") + ("ECF No.\u00a0" + order.ecf_number);
    return words.empty() ? "An order" : words;
}

Cell DueCell(const Deadline* deadline, const Obligation& obligation) {
    if (deadline)
        return ActByCell(*deadline);
    if (obligation.fixed_date)
        return DayCell(*obligation.fixed_date);
    return TextCell(Plain(obligation.period.empty() ? "No date set" : obligation.period));
}

Cell DoneCell(const Obligation& obligation) {
    const bool done = obligation.state == ObligationState::kSatisfied;
    const bool open = obligation.state == ObligationState::kOpen;
    Cell cell =
        TextCell(open ? Bold("Not satisfied") : Plain(Capitalized(ToText(obligation.state))),
                 done   ? CellMark::kMet
                 : open ? CellMark::kNotMet
                        : CellMark::kDoubtful);
    if (obligation.state == ObligationState::kVacated)
        cell.mark = CellMark::kNotApplicable;
    if (!obligation.satisfied_by.empty())
        cell.paragraphs.push_back(Plain(obligation.satisfied_by));
    return cell;
}

/// "Or state its lack of knowledge".
std::string AlternativeInWords(const std::string& alternative) {
    return Fold(alternative).starts_with("or ") ? Capitalized(alternative) : "Or " + alternative;
}

Cell ActCell(const CaseDates& dates, const Obligation& obligation) {
    Cell cell = TextCell(Plain(IsWithheld(obligation.act)
                                   ? obligation.act
                                   : ActInWords(obligation.act, obligation.condition)));
    if (!obligation.alternative.empty())
        cell.paragraphs.push_back(Plain(AlternativeInWords(obligation.alternative)));
    if (const DocketEntry* order = FindOrder(dates, obligation))
        cell.paragraphs.push_back(Italic(OrderInWords(*order)));
    return cell;
}

void AppendDuties(const CaseDates& dates, PaperDocument& paper) {
    paper.blocks.push_back(Heading{2, Plain("What was ordered")});
    const std::vector<const Obligation*> duties = DutiesAboutPeople(dates);
    if (duties.empty()) {
        paper.blocks.push_back(
            Paragraph{ParagraphRole::kBody,
                      Italic("No order that was read in lays down a duty about witnesses, "
                             "custodians or their addresses.")});
    } else {
        Table table;
        table.columns = {{"Duty", 0.6}, {"Whose", 1}, {"What", 3.4}, {"By", 1.3}, {"Done", 1.6}};
        for (const Obligation* duty : duties) {
            if (const DocketEntry* order = FindOrder(dates, *duty))
                RaiseTier(TierOfPaper(*order), paper);
            table.rows.push_back(
                {{TextCell(Bold(Designation(*duty))), TextCell(Plain(Capitalized(duty->obligor))),
                  ActCell(dates, *duty), DueCell(DeadlineOf(dates, *duty), *duty),
                  DoneCell(*duty)}});
        }
        paper.blocks.push_back(std::move(table));
    }
    const std::size_t others = dates.obligations.size() - duties.size();
    if (others > 0)
        paper.blocks.push_back(Paragraph{
            ParagraphRole::kNote, Plain(fmt::format("{} other {} in the deadline calendar.", others,
                                                    others == 1 ? "duty is" : "duties are"))});
}

Cell AddressCell(const Person& person, bool with_addresses) {
    Cell cell;
    if (with_addresses && !Trim(person.address).empty())
        cell.paragraphs.push_back(Plain(person.address));
    cell.paragraphs.push_back(cell.paragraphs.empty()
                                  ? Plain(AddressDetailInWords(person, "Not known"))
                                  : Italic(AddressDetailInWords(person, "Not known")));
    if (person.address_as_of)
        cell.paragraphs.push_back(Italic("as of " + ToShortWords(*person.address_as_of)));
    return cell;
}

Cell TelephoneCell(const Person& person, bool with_addresses) {
    if (Trim(person.phone).empty())
        return TextCell(Plain("Not known"));
    return TextCell(Plain(with_addresses ? person.phone : "Known"));
}

Cell EmploymentCell(const Person& person) {
    Cell cell = TextCell(Plain(person.employer.empty() ? "\u2013" : person.employer));
    if (!person.employment_status.empty())
        cell.paragraphs.push_back(Italic(person.employment_status));
    return cell;
}

Cell EnoughCell(const Person& person) {
    if (!IsExactEnough(person))
        return TextCell(Bold(person.address_detail == AddressDetail::kUnknown
                                 ? "Give it, or say that it is not known"
                                 : "Too general"),
                        CellMark::kNotMet);
    if (Trim(person.phone).empty())
        return TextCell(Plain("Telephone missing"), CellMark::kDoubtful);
    return TextCell(Plain("Enough"), CellMark::kMet);
}

void AppendPeople(const ComplianceContent& content, PersonRole role, const std::string& heading,
                  std::vector<Block>& blocks) {
    Table table;
    table.columns = {{"Name", 1.4},      {"Employer", 1.3},      {"Last known address", 1.9},
                     {"Telephone", 1.0}, {"Identified by", 1.3}, {"As ordered", 1.2}};
    for (const Person& person : content.people)
        if (person.role == role)
            table.rows.push_back(
                {{TextCell(Plain(person.name)), EmploymentCell(person),
                  AddressCell(person, content.with_addresses),
                  TelephoneCell(person, content.with_addresses),
                  TextCell(person.identified_by.empty() ? Italic("not said")
                                                        : Plain(person.identified_by)),
                  EnoughCell(person)}});
    if (table.rows.empty())
        return;
    blocks.push_back(Heading{2, Plain(fmt::format("{} ({})", heading, table.rows.size()))});
    blocks.push_back(std::move(table));
}

void AppendAbsence(const ComplianceContent& content, std::vector<Block>& blocks) {
    const bool has_any =
        std::any_of(content.people.begin(), content.people.end(), [](const Person& person) {
            return person.role == PersonRole::kWitness || person.role == PersonRole::kCustodian;
        });
    if (!has_any) {
        blocks.push_back(Heading{2, Plain("Witnesses and custodians")});
        blocks.push_back(Paragraph{
            ParagraphRole::kBody,
            Italic("Nobody among the people of the case is a witness or a custodian yet. Enter "
                   "them under People, with how each was identified.")});
        return;
    }
    RichText note = Plain(kAddressStandard);
    note.front().footnote = kAddressAuthority;
    if (!content.with_addresses)
        note = Join(std::move(note), Plain(" Addresses and telephone numbers themselves are left "
                                           "out of this copy."));
    blocks.push_back(Paragraph{ParagraphRole::kNote, std::move(note)});
}

}  // namespace

bool IsAboutPeople(const Obligation& obligation) {
    if (IsWithheld(obligation.act))
        return true;  // It may be.
    const std::string words = Fold(obligation.act + " " + obligation.alternative);
    return std::any_of(kWordsOfPeople.begin(), kWordsOfPeople.end(), [&](std::string_view word) {
        return words.find(word) != std::string::npos;
    });
}

PaperDocument ComposeComplianceList(const ComplianceContent& content) {
    const Matter& matter = *content.dates.matter;
    PaperDocument paper;
    paper.title = PaperTitle(kName, matter);
    paper.running_head = RunningHead(matter);
    paper.stamp = content.dates.stamp;
    paper.draft = false;
    SetTier(Tier::kConfidential, paper);
    AppendTitleBlock(matter, CourtInWords(matter), kName, paper.blocks);
    AppendDuties(content.dates, paper);
    AppendPeople(content, PersonRole::kWitness, "Witnesses", paper.blocks);
    AppendPeople(content, PersonRole::kCustodian, "Custodians", paper.blocks);
    AppendAbsence(content, paper.blocks);
    return paper;
}

}  // namespace particulars
