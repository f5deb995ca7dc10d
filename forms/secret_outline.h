// The outline of the register as rows of a list: groups, entries, and the elements of each.
//
// Groups are the values of one classification list, or nothing. A row's id tells what it is:
// "group:...", the id of a secret, or "element:<secret>:<element>".

#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "forms/record_list.h"
#include "model/jobs/case_records.h"

namespace particulars {

struct OutlineView {
    std::optional<ClassificationList> groups = ClassificationList::kCategory;
    bool elements = false;
    std::string words;  ///< Only entries that hold all of these, in any field shown; empty for all.
};

std::vector<RecordList::Row> OutlineRows(const CaseRecords& records, const OutlineView& view);

/// The secret that a row is about; empty for a group.
TradeSecretId SecretOfRow(const std::string& row);

/// The element of a row; empty for a group or a secret.
std::string ElementOfRow(const std::string& row);

/// The member that holds the value of `list`; empty in a secret that has none.
ClassificationId TradeSecret::*MemberOf(ClassificationList list);

/// "" for an empty id.
std::string NameOf(const CaseRecords& records, const ClassificationId& value);

}  // namespace particulars
