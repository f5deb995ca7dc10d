#include "forms/record_choice.h"

#include <algorithm>

#include "forms/docket_rows.h"
#include "forms/words.h"

namespace particulars {

RecordChoice::RecordChoice(const std::string& none) {
    if (!none.empty())
        Add(none, {});
}

void RecordChoice::Add(std::string name, const std::string& id) {
    const std::string first = name;
    for (int count = 2; std::find(names_.begin(), names_.end(), name) != names_.end(); ++count)
        name = first + " (" + std::to_string(count) + ")";
    names_.push_back(std::move(name));
    ids_.push_back(id);
}

std::string RecordChoice::NameOf(const std::string& id) const {
    for (std::size_t i = 0; i < ids_.size(); ++i)
        if (ids_[i] == id)
            return names_[i];
    return !ids_.empty() && ids_.front().empty() ? names_.front() : std::string();
}

std::string RecordChoice::IdOf(const std::string& name) const {
    for (std::size_t i = 0; i < names_.size(); ++i)
        if (names_[i] == name)
            return ids_[i];
    return {};
}

RecordChoice EntryChoice(const CaseRecords& records, const std::string& none,
                         const std::function<bool(const DocketEntry&)>& wanted) {
    RecordChoice choice(none);
    for (const DocketEntry* entry : EntriesInOrder(records))
        if (wanted(*entry))
            choice.Add(PaperInWords(*entry), entry->id.text());
    return choice;
}

RecordChoice PartyChoice(const CaseRecords& records, const std::string& none) {
    RecordChoice choice(none);
    for (const Party& party : records.parties)
        choice.Add(party.name, party.id.text());
    return choice;
}

RecordChoice MotionChoice(const CaseRecords& records) {
    RecordChoice choice;
    for (const Motion& motion : records.motions)
        choice.Add(Capitalized(motion.title), motion.id.text());
    return choice;
}

}  // namespace particulars
