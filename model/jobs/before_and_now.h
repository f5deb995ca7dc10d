// The records of one kind by their ids, as they are in the case and as a change leaves them.
//
// Only points to the records, which must outlive it.

#pragma once

#include <string>
#include <unordered_map>

namespace particulars {

template <typename Record>
class BeforeAndNow {
public:
    void Add(const Record& record) { before_.emplace(record.id.text(), &record); }

    /// A record without an id is new, and nothing hangs on it.
    void Change(const Record& record) {
        if (!record.id.empty())
            changed_[record.id.text()] = &record;
    }

    template <typename RecordId>
    const Record* Before(const RecordId& id) const {
        return FindIn(before_, id.text());
    }

    /// Null for what the change does not touch.
    template <typename RecordId>
    const Record* Changed(const RecordId& id) const {
        return FindIn(changed_, id.text());
    }

    template <typename RecordId>
    const Record* Now(const RecordId& id) const {
        const Record* changed = Changed(id);
        return changed ? changed : Before(id);
    }

    const std::unordered_map<std::string, const Record*>& changed() const { return changed_; }

private:
    using ById = std::unordered_map<std::string, const Record*>;

    static const Record* FindIn(const ById& records, const std::string& id) {
        const auto found = records.find(id);
        return found == records.end() ? nullptr : found->second;
    }

    ById before_;
    ById changed_;
};

}  // namespace particulars
