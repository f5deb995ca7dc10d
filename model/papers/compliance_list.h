// The witnesses and custodians of a case, and whether what an order demands about them was done:
// which duties name them, whose they are, by when and whether they are satisfied, then each person
// with the last known address and telephone number, or that they are not known.
//
// Addresses and telephone numbers are restricted: they are printed for our own side alone, and only
// where the copy may hold them. Otherwise the paper says how exact each is.

#pragma once

#include <span>

#include "model/papers/case_dates.h"
#include "model/papers/document.h"

namespace particulars {

struct ComplianceContent {
    CaseDates dates;
    std::span<const Person> people;
    bool with_addresses = false;
};

PaperDocument ComposeComplianceList(const ComplianceContent& content);

/// Whether the words of a duty speak of people, where they live or how they are reached.
bool IsAboutPeople(const Obligation& obligation);

}  // namespace particulars
