// When a last known address of a witness or custodian is exact enough, as the 2016 order puts it,
// and the words in which papers say so. They quote an opinion that everybody can read: they give
// nothing away, even in a case in which that very order is kept under seal.

#pragma once

#include <string>

#include "model/core/capitalized.h"
#include "model/matter/people.h"

namespace particulars {

inline constexpr const char* kAddressStandard =
    "An address no more specific than an entire city is insufficient; due are the known address "
    "and telephone number, or a clear statement that they are not known.";

inline constexpr const char* kAddressAuthority =
    "LivePerson, Inc. v. 24/7 Customer, Inc., 14 Civ. 1559 (RWS) (S.D.N.Y. June 22, 2016).";

/// From the street on. Says nothing of the telephone number.
inline bool IsExactEnough(const Person& person) {
    return person.address_detail >= AddressDetail::kStreet;
}

/// "City only", "Street"; `unknown` where nothing is known.
inline std::string AddressDetailInWords(const Person& person, const char* unknown) {
    switch (person.address_detail) {
        case AddressDetail::kUnknown:
            return unknown;
        case AddressDetail::kFull:
            return "Full address";
        case AddressDetail::kStreet:
            return "Street";
        default:
            return Capitalized(ToText(person.address_detail)) + " only";
    }
}

}  // namespace particulars
