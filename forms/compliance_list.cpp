#include "forms/compliance_list.h"

#include <algorithm>
#include <fmt/format.h>

#include "forms/ask_and_save.h"
#include "forms/permits.h"
#include "forms/person_dialog.h"
#include "forms/words.h"

namespace particulars {
namespace {

std::string AddressJudged(const Person& person) {
    if (MeetsAddressOrder(person))
        return "\u2713 meets it";
    switch (person.address_detail) {
        case AddressDetail::kCity:
            return "\u2717 fails: a city only";
        case AddressDetail::kState:
            return "\u2717 fails: a state only";
        case AddressDetail::kCountry:
            return "\u2717 fails: a country only";
        default:
            return "\u2717 fails: none; give one, or state lack of knowledge";
    }
}

std::vector<RecordList::Row> ComplianceRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const CustodianGroup& group : CustodianGroups(records.people))
        for (std::size_t i = 0; i < group.people.size(); ++i) {
            const Person& person = group.people[i];
            const std::string heading = fmt::format(
                "{} ({})", group.identified_by.empty() ? "(not said)" : group.identified_by,
                group.people.size());
            rows.push_back({person.id.text(),
                            {i == 0 ? heading : std::string(), person.name, person.employer,
                             person.employment_status,
                             person.address_as_of ? ToShortWords(*person.address_as_of) : "",
                             AddressJudged(person)}});
        }
    return rows;
}

void EditPerson(wxWindow& parent, CaseAccess& access, const std::string& id) {
    const Person person = FoundIn(access.records().people, id);
    if (person.id.empty())
        return;
    PersonDialog dialog(&parent, person, access.records().parties);
    if (Ask(dialog, access, Task::kContribute))
        access.Save("edit a person", {dialog.person()});
}

/// "4, 6 and 2".
std::string SizesInWords(const std::vector<CustodianGroup>& groups) {
    std::string words;
    for (std::size_t i = 0; i < groups.size(); ++i)
        words += (i == 0                   ? ""
                  : i + 1 == groups.size() ? " and "
                                           : ", ") +
                 std::to_string(groups[i].people.size());
    return words;
}

}  // namespace

std::vector<CustodianGroup> CustodianGroups(const std::vector<Person>& people) {
    std::vector<CustodianGroup> groups;
    for (const Person& person : people) {
        if (person.role != PersonRole::kCustodian)
            continue;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const CustodianGroup& one) {
            return one.identified_by == person.identified_by;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), {person.identified_by, {}});
        group->people.push_back(person);
    }
    return groups;
}

bool MeetsAddressOrder(const Person& person) {
    return person.address_detail >= AddressDetail::kStreet;
}

std::string ComplianceInWords(const std::vector<Person>& people) {
    const std::vector<CustodianGroup> groups = CustodianGroups(people);
    std::size_t count = 0;
    std::ptrdiff_t failing = 0;
    for (const CustodianGroup& group : groups) {
        count += group.people.size();
        failing += std::count_if(group.people.begin(), group.people.end(),
                                 [](const Person& person) { return !MeetsAddressOrder(person); });
    }
    if (count == 0)
        return {};
    return fmt::format("{} {} in {} {}; {}.", count, count == 1 ? "custodian" : "custodians",
                       groups.size() == 1 ? "a group of" : "groups of", SizesInWords(groups),
                       failing == 0   ? "every address is exact enough"
                       : failing == 1 ? "1 address fails"
                                      : fmt::format("{} addresses fail", failing));
}

ListDialogPlan CompliancePlan(CaseAccess& access) {
    ListDialogPlan plan;
    plan.title = _("Custodians and the order on addresses");
    plan.intro = Wx(ComplianceInWords(access.records().people) +
                    " An address no more specific than an entire city does not meet an order to "
                    "give last known addresses.");
    plan.empty = _("No custodian is among the people of the case yet.");
    plan.list = "Custodians";
    plan.columns = {{_("Identified by"), 240}, {_("Custodian"), 150}, {_("Employer"), 100},
                    {_("Status"), 70},         {_("As of"), 120},     {_("Seven-day order"), 0}};
    plan.rows = [&access] { return ComplianceRows(access.records()); };
    plan.acts = {
        {_("&Edit..."), Task::kContribute,
         [&access](wxWindow& from, const std::string& id) { EditPerson(from, access, id); }}};
    return plan;
}

}  // namespace particulars
