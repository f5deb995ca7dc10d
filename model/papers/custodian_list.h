// The custodians of a case in groups by how each was identified, and which last known addresses do
// not meet an order to give them: "no more specific than an entire city" was found insufficient,
// and the address and telephone number due within seven days, or a clear statement that they are
// not known (LivePerson, order of 22 June 2016).
//
// Addresses and telephone numbers themselves are restricted and never printed: only how exact they
// are, and as of when.

#pragma once

#include <span>
#include <string>

#include "model/matter/people.h"
#include "model/papers/document.h"

namespace particulars {

/// What the paper is made of; whoever makes it keeps the records alive meanwhile.
struct CustodiansOfCase {
    const Matter* matter = nullptr;  ///< Never null.
    std::span<const Person> people;
    std::string stamp;
};

PaperDocument ComposeCustodians(const CustodiansOfCase& records);

}  // namespace particulars
