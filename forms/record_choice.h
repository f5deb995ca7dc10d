// The names under which a dialog offers records of the case, and which record is meant by each.
// Names are made unique, since a choice gives back nothing but the name.

#pragma once

#include <functional>
#include <string>
#include <vector>

#include "model/jobs/case_records.h"

namespace particulars {

class RecordChoice {
public:
    /// `none` is the name for no record; empty where one must be chosen.
    explicit RecordChoice(const std::string& none = {});

    void Add(std::string name, const std::string& id);

    const std::vector<std::string>& names() const { return names_; }

    /// The name of that record; that for none where it is not offered.
    std::string NameOf(const std::string& id) const;

    /// Empty for none.
    std::string IdOf(const std::string& name) const;

private:
    std::vector<std::string> names_;
    std::vector<std::string> ids_;  ///< One for each name.
};

/// The entries of the docket that `wanted` takes, by number, as "100, Motion to compel".
RecordChoice EntryChoice(const CaseRecords& records, const std::string& none,
                         const std::function<bool(const DocketEntry&)>& wanted);
RecordChoice PartyChoice(const CaseRecords& records, const std::string& none);
RecordChoice MotionChoice(const CaseRecords& records);

}  // namespace particulars
