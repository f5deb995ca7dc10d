// Record maps of the case, its people and its docket.

#pragma once

#include "model/matter/clearance.h"
#include "model/matter/discovery_request.h"
#include "model/matter/distribution.h"
#include "model/matter/material_access.h"
#include "model/matter/matter.h"
#include "model/matter/member.h"
#include "model/matter/obligation.h"
#include "model/matter/people.h"
#include "model/matter/redaction.h"
#include "model/matter/report_book.h"
#include "model/matter/tier_name.h"
#include "model/store/record_map.h"

namespace particulars {

template <>
struct RecordMap<Matter> {
    static constexpr std::string_view kTable = "matter";
    static constexpr std::string_view kOrder = "id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &Matter::id}, ColumnMap{"caption", &Matter::caption},
        ColumnMap{"court", &Matter::court}, ColumnMap{"docket_number", &Matter::docket_number},
        ColumnMap{"judge", &Matter::judge}, ColumnMap{"side", &Matter::side},
        ColumnMap{"stage", &Matter::stage}, ColumnMap{"claims", &Matter::claims},
        ColumnMap{"revision", &Matter::revision});
};

template <>
struct RecordMap<RelatedDocket> {
    static constexpr std::string_view kTable = "related_docket";
    static constexpr std::string_view kOrder = "id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &RelatedDocket::id}, ColumnMap{"matter", &RelatedDocket::matter},
                ColumnMap{"court", &RelatedDocket::court},
                ColumnMap{"docket_number", &RelatedDocket::docket_number},
                ColumnMap{"note", &RelatedDocket::note, Privilege::kWorkProduct},
                ColumnMap{"revision", &RelatedDocket::revision});
};

template <>
struct RecordMap<Party> {
    static constexpr std::string_view kTable = "party";
    static constexpr std::string_view kOrder = "id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &Party::id}, ColumnMap{"matter", &Party::matter},
                ColumnMap{"name", &Party::name}, ColumnMap{"role", &Party::role},
                ColumnMap{"aliases", &Party::aliases}, ColumnMap{"revision", &Party::revision});
};

template <>
struct RecordMap<Person> {
    static constexpr std::string_view kTable = "person";
    static constexpr std::string_view kOrder = "name, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &Person::id}, ColumnMap{"matter", &Person::matter},
        ColumnMap{"name", &Person::name}, ColumnMap{"role", &Person::role},
        ColumnMap{"party", &Person::party}, ColumnMap{"employer", &Person::employer},
        ColumnMap{"employment_status", &Person::employment_status},
        ColumnMap{"address", &Person::address},
        ColumnMap{"address_detail", &Person::address_detail},
        ColumnMap{"address_as_of", &Person::address_as_of}, ColumnMap{"phone", &Person::phone},
        ColumnMap{"identified_by", &Person::identified_by},
        ColumnMap{"note", &Person::note, Privilege::kWorkProduct},
        ColumnMap{"revision", &Person::revision});
};

template <>
struct RecordMap<DocketEntry> {
    static constexpr std::string_view kTable = "docket_entry";
    static constexpr std::string_view kOrder = "id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &DocketEntry::id}, ColumnMap{"matter", &DocketEntry::matter},
        ColumnMap{"ecf_number", &DocketEntry::ecf_number}, ColumnMap{"kind", &DocketEntry::kind},
        ColumnMap{"title", &DocketEntry::title}, ColumnMap{"dated", &DocketEntry::dated},
        ColumnMap{"filed", &DocketEntry::filed}, ColumnMap{"entered", &DocketEntry::entered},
        ColumnMap{"received", &DocketEntry::received}, ColumnMap{"sealed", &DocketEntry::sealed},
        ColumnMap{"text", &DocketEntry::text}, ColumnMap{"tier", &DocketEntry::tier},
        ColumnMap{"public_version", &DocketEntry::public_version},
        ColumnMap{"responds_to", &DocketEntry::responds_to},
        ColumnMap{"revision", &DocketEntry::revision});
};

template <>
struct RecordMap<Motion> {
    static constexpr std::string_view kTable = "motion";
    static constexpr std::string_view kOrder = "id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &Motion::id}, ColumnMap{"matter", &Motion::matter},
                ColumnMap{"entry", &Motion::entry}, ColumnMap{"title", &Motion::title},
                ColumnMap{"movant", &Motion::movant}, ColumnMap{"filed", &Motion::filed},
                ColumnMap{"revision", &Motion::revision});
};

template <>
struct RecordMap<Ruling> {
    static constexpr std::string_view kTable = "ruling";
    static constexpr std::string_view kOrder = "order_entry, place_start, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &Ruling::id}, ColumnMap{"matter", &Ruling::matter},
                ColumnMap{"motion", &Ruling::motion}, ColumnMap{"order_entry", &Ruling::order},
                ColumnMap{"outcome", &Ruling::outcome}, ColumnMap{"sentence", &Ruling::sentence},
                ColumnMap{"place", &Ruling::place}, ColumnMap{"revision", &Ruling::revision});
};

template <>
struct RecordMap<Obligation> {
    static constexpr std::string_view kTable = "obligation";
    static constexpr std::string_view kOrder = "number";
    static constexpr bool kNumbered = true;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &Obligation::id}, ColumnMap{"matter", &Obligation::matter},
        ColumnMap{"number", &Obligation::number}, ColumnMap{"order_entry", &Obligation::order},
        ColumnMap{"obligor", &Obligation::obligor}, ColumnMap{"act", &Obligation::act},
        ColumnMap{"condition", &Obligation::condition},
        ColumnMap{"alternative", &Obligation::alternative},
        ColumnMap{"period", &Obligation::period}, ColumnMap{"direction", &Obligation::direction},
        ColumnMap{"basis", &Obligation::basis}, ColumnMap{"event", &Obligation::event},
        ColumnMap{"fixed_date", &Obligation::fixed_date},
        ColumnMap{"sentence", &Obligation::sentence}, ColumnMap{"place", &Obligation::place},
        ColumnMap{"state", &Obligation::state},
        ColumnMap{"satisfied_by", &Obligation::satisfied_by},
        ColumnMap{"revision", &Obligation::revision});
};

template <>
struct RecordMap<DiscoveryRequest> {
    static constexpr std::string_view kTable = "discovery_request";
    static constexpr std::string_view kOrder = "id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &DiscoveryRequest::id}, ColumnMap{"matter", &DiscoveryRequest::matter},
        ColumnMap{"kind", &DiscoveryRequest::kind}, ColumnMap{"number", &DiscoveryRequest::number},
        ColumnMap{"request_set", &DiscoveryRequest::set},
        ColumnMap{"text", &DiscoveryRequest::text}, ColumnMap{"answer", &DiscoveryRequest::answer},
        ColumnMap{"asked_by", &DiscoveryRequest::asked_by},
        ColumnMap{"asked_of", &DiscoveryRequest::asked_of},
        ColumnMap{"served", &DiscoveryRequest::served},
        ColumnMap{"answered", &DiscoveryRequest::answered},
        ColumnMap{"source", &DiscoveryRequest::source}, ColumnMap{"tier", &DiscoveryRequest::tier},
        ColumnMap{"revision", &DiscoveryRequest::revision});
};

template <>
struct RecordMap<Member> {
    static constexpr std::string_view kTable = "member";
    static constexpr std::string_view kOrder = "login";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &Member::id}, ColumnMap{"matter", &Member::matter},
                ColumnMap{"login", &Member::login}, ColumnMap{"name", &Member::name},
                ColumnMap{"role", &Member::role}, ColumnMap{"tiers", &Member::tiers},
                ColumnMap{"active", &Member::active}, ColumnMap{"revision", &Member::revision});
};

template <>
struct RecordMap<Distribution> {
    static constexpr std::string_view kTable = "distribution";
    static constexpr std::string_view kOrder = "happened_at, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &Distribution::id}, ColumnMap{"matter", &Distribution::matter},
        ColumnMap{"handling", &Distribution::handling}, ColumnMap{"what", &Distribution::what},
        ColumnMap{"subject", &Distribution::subject}, ColumnMap{"tier", &Distribution::tier},
        ColumnMap{"recipient", &Distribution::recipient},
        ColumnMap{"sha256", &Distribution::sha256},
        ColumnMap{"row_count", &Distribution::row_count},
        ColumnMap{"happened_at", &Distribution::happened_at},
        ColumnMap{"actor", &Distribution::actor}, ColumnMap{"audience", &Distribution::audience},
        ColumnMap{"secrets", &Distribution::secrets},
        ColumnMap{"copy_number", &Distribution::copy_number},
        ColumnMap{"revision", &Distribution::revision});
};

template <>
struct RecordMap<Redaction> {
    static constexpr std::string_view kTable = "redaction";
    static constexpr std::string_view kOrder = "entry, place_start, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &Redaction::id}, ColumnMap{"matter", &Redaction::matter},
        ColumnMap{"entry", &Redaction::entry}, ColumnMap{"place", &Redaction::place},
        ColumnMap{"passage", &Redaction::passage}, ColumnMap{"tier", &Redaction::tier},
        ColumnMap{"reason", &Redaction::reason}, ColumnMap{"narrower", &Redaction::narrower},
        ColumnMap{"state", &Redaction::state}, ColumnMap{"injury", &Redaction::injury},
        ColumnMap{"declaration", &Redaction::declaration},
        ColumnMap{"revision", &Redaction::revision});
};

template <>
struct RecordMap<MaterialAccess> {
    static constexpr std::string_view kTable = "material_access";
    static constexpr std::string_view kOrder = "first_on, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &MaterialAccess::id}, ColumnMap{"matter", &MaterialAccess::matter},
        ColumnMap{"person", &MaterialAccess::person}, ColumnMap{"login", &MaterialAccess::login},
        ColumnMap{"material", &MaterialAccess::material}, ColumnMap{"tier", &MaterialAccess::tier},
        ColumnMap{"first_on", &MaterialAccess::first_on},
        ColumnMap{"last_on", &MaterialAccess::last_on},
        ColumnMap{"source", &MaterialAccess::source},
        ColumnMap{"revision", &MaterialAccess::revision});
};

template <>
struct RecordMap<Clearance> {
    static constexpr std::string_view kTable = "clearance";
    static constexpr std::string_view kOrder = "person, signed_on, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &Clearance::id}, ColumnMap{"matter", &Clearance::matter},
        ColumnMap{"person", &Clearance::person}, ColumnMap{"cleared_for", &Clearance::cleared_for},
        ColumnMap{"undertaking", &Clearance::undertaking},
        ColumnMap{"signed_on", &Clearance::signed_on},
        ColumnMap{"announced_on", &Clearance::announced_on},
        ColumnMap{"objection", &Clearance::objection},
        ColumnMap{"cleared_on", &Clearance::cleared_on},
        ColumnMap{"ended_on", &Clearance::ended_on}, ColumnMap{"revision", &Clearance::revision});
};

template <>
struct RecordMap<ReportBook> {
    static constexpr std::string_view kTable = "report_book";
    static constexpr std::string_view kOrder = "name";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &ReportBook::id}, ColumnMap{"matter", &ReportBook::matter},
                ColumnMap{"name", &ReportBook::name}, ColumnMap{"papers", &ReportBook::papers},
                ColumnMap{"audience", &ReportBook::audience},
                ColumnMap{"holds_up_to", &ReportBook::holds_up_to},
                ColumnMap{"revision", &ReportBook::revision});
};

template <>
struct RecordMap<TierName> {
    static constexpr std::string_view kTable = "tier_name";
    static constexpr std::string_view kOrder = "tier";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &TierName::id}, ColumnMap{"matter", &TierName::matter},
        ColumnMap{"tier", &TierName::tier}, ColumnMap{"name", &TierName::name},
        ColumnMap{"legend", &TierName::legend}, ColumnMap{"authority", &TierName::authority},
        ColumnMap{"revision", &TierName::revision});
};

}  // namespace particulars
