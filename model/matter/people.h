// Who is in the case: parties with the names they go by, and people with where they can be found.

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/core/date.h"
#include "model/matter/matter.h"

namespace particulars {

using PartyId = Id<struct PartyTag>;
using PersonId = Id<struct PersonTag>;

enum class PartyRole { kPlaintiff, kDefendant, kThirdParty };

template <>
struct EnumText<PartyRole> {
    static constexpr std::array<EnumName<PartyRole>, 3> kNames = {{
        {PartyRole::kPlaintiff, "plaintiff"},
        {PartyRole::kDefendant, "defendant"},
        {PartyRole::kThirdParty, "third party"},
    }};
};

struct Party {
    PartyId id;
    MatterId matter;
    std::string name;  ///< As in the caption: "24/7 Customer, Inc."
    PartyRole role = PartyRole::kPlaintiff;
    std::vector<std::string> aliases;  ///< "24/7", "[24]7", "[24]7.ai".
    std::int64_t revision = 0;
};

enum class PersonRole { kCounsel, kJudge, kCustodian, kWitness, kExpert, kInventor, kOther };

template <>
struct EnumText<PersonRole> {
    static constexpr std::array<EnumName<PersonRole>, 7> kNames = {{
        {PersonRole::kCounsel, "counsel"},
        {PersonRole::kJudge, "judge"},
        {PersonRole::kCustodian, "custodian"},
        {PersonRole::kWitness, "witness"},
        {PersonRole::kExpert, "expert"},
        {PersonRole::kInventor, "inventor"},
        {PersonRole::kOther, "other"},
    }};
};

/// How exact a last known address is. The 2016 order found "no more specific than an entire city"
/// insufficient.
enum class AddressDetail { kUnknown, kCountry, kState, kCity, kStreet, kFull };

template <>
struct EnumText<AddressDetail> {
    static constexpr std::array<EnumName<AddressDetail>, 6> kNames = {{
        {AddressDetail::kUnknown, "unknown"},
        {AddressDetail::kCountry, "country"},
        {AddressDetail::kState, "state"},
        {AddressDetail::kCity, "city"},
        {AddressDetail::kStreet, "street"},
        {AddressDetail::kFull, "full"},
    }};
};

struct Person {
    PersonId id;
    MatterId matter;
    std::string name;
    PersonRole role = PersonRole::kOther;
    PartyId party;         ///< The side they belong to or act for; empty if none.
    std::string employer;  ///< Or law firm.
    std::string employment_status;
    std::string address;  ///< Last known; restricted, never in ordinary prints.
    AddressDetail address_detail = AddressDetail::kUnknown;
    std::optional<Date> address_as_of;
    std::string phone;
    std::string identified_by;  ///< "initial disclosures", "answer to Interrogatory No. 3", ...
    std::string note;           ///< Work product.
    std::int64_t revision = 0;
};

Violations Check(const Party& party);
Violations Check(const Person& person);

}  // namespace particulars
