// The record maps of everything that a case file holds, and the list of them all.
//
// Include this where records are saved or read in general; it pulls in every record's header.

#pragma once

#include "model/deadlines/closure.h"
#include "model/deadlines/deadline.h"
#include "model/secrets/defense.h"
#include "model/secrets/fact.h"
#include "model/store/evidence_maps.h"
#include "model/store/identification_maps.h"
#include "model/store/matter_maps.h"
#include "model/store/record_map.h"
#include "model/store/secret_maps.h"
#include "model/store/setting.h"

/// Applies the macro `apply` to each record type, in an order in which none refers to a later one.
#define PARTICULARS_EACH_RECORD(apply)                                                             \
    apply(Matter) apply(RelatedDocket) apply(Party) apply(Person) apply(DocketEntry) apply(Motion) \
        apply(Ruling) apply(Obligation) apply(DiscoveryRequest) apply(Classification) apply(       \
            TradeSecret) apply(SecretAlias) apply(Version) apply(Particular) apply(Assessment)     \
            apply(HintDismissal) apply(Challenge) apply(Event) apply(Deadline) apply(Production)   \
                apply(DocumentImport) apply(Document) apply(CodeCitation) apply(ReviewSession)     \
                    apply(PrintRequest) apply(PageBudget) apply(Transcript) apply(Testimony)       \
                        apply(Link) apply(DocumentReview) apply(SavedView) apply(Setting)          \
                            apply(Member) apply(Distribution) apply(Closure) apply(Redaction)      \
                                apply(StatusStep) apply(LineageStep) apply(Approval)               \
                                    apply(ServedSet) apply(ServedItem) apply(TierChange)           \
                                        apply(SecrecyScore) apply(MaterialAccess) apply(Fact)      \
                                            apply(FactValue) apply(TierName) apply(Defense)        \
                                                apply(Clearance) apply(ReportBook)

namespace particulars {

template <>
struct RecordMap<Event> {
    static constexpr std::string_view kTable = "event";
    static constexpr std::string_view kOrder = "date, time, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &Event::id}, ColumnMap{"matter", &Event::matter},
                ColumnMap{"title", &Event::title}, ColumnMap{"kind", &Event::kind},
                ColumnMap{"date", &Event::date}, ColumnMap{"time", &Event::time},
                ColumnMap{"time_zone", &Event::time_zone}, ColumnMap{"source", &Event::source},
                ColumnMap{"revision", &Event::revision});
};

template <>
struct RecordMap<Closure> {
    static constexpr std::string_view kTable = "closure";
    static constexpr std::string_view kOrder = "first_day, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &Closure::id}, ColumnMap{"matter", &Closure::matter},
                ColumnMap{"court", &Closure::court}, ColumnMap{"kind", &Closure::kind},
                ColumnMap{"first_day", &Closure::first}, ColumnMap{"last_day", &Closure::last},
                ColumnMap{"title", &Closure::title}, ColumnMap{"counts", &Closure::counts},
                ColumnMap{"disputed", &Closure::disputed}, ColumnMap{"source", &Closure::source},
                ColumnMap{"revision", &Closure::revision});
};

template <>
struct RecordMap<Deadline> {
    static constexpr std::string_view kTable = "deadline";
    static constexpr std::string_view kOrder = "number";
    static constexpr bool kNumbered = true;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &Deadline::id}, ColumnMap{"matter", &Deadline::matter},
        ColumnMap{"number", &Deadline::number}, ColumnMap{"title", &Deadline::title},
        ColumnMap{"obligation", &Deadline::obligation}, ColumnMap{"rule", &Deadline::rule},
        ColumnMap{"event", &Deadline::event}, ColumnMap{"parent", &Deadline::parent},
        ColumnMap{"parent_day", &Deadline::parent_day},
        ColumnMap{"authority", &Deadline::authority}, ColumnMap{"court", &Deadline::court},
        ColumnMap{"trigger", &Deadline::trigger},
        ColumnMap{"trigger_time", &Deadline::trigger_time}, ColumnMap{"basis", &Deadline::basis},
        ColumnMap{"period", &Deadline::period}, ColumnMap{"direction", &Deadline::direction},
        ColumnMap{"service", &Deadline::service}, ColumnMap{"usual", &Deadline::usual},
        ColumnMap{"safe", &Deadline::safe}, ColumnMap{"latest", &Deadline::latest},
        ColumnMap{"time", &Deadline::time}, ColumnMap{"working", &Deadline::working},
        ColumnMap{"warnings", &Deadline::warnings},
        ColumnMap{"override_date", &Deadline::override_date},
        ColumnMap{"override_reason", &Deadline::override_reason, Privilege::kWorkProduct},
        ColumnMap{"override_by", &Deadline::override_by},
        ColumnMap{"override_on", &Deadline::override_on}, ColumnMap{"state", &Deadline::state},
        ColumnMap{"successor", &Deadline::successor},
        ColumnMap{"responsible", &Deadline::responsible}, ColumnMap{"backup", &Deadline::backup},
        ColumnMap{"reminders", &Deadline::reminders},
        ColumnMap{"snoozed_until", &Deadline::snoozed_until},
        ColumnMap{"verified_by", &Deadline::verified_by},
        ColumnMap{"verified_on", &Deadline::verified_on},
        ColumnMap{"completed_on", &Deadline::completed_on},
        ColumnMap{"completion", &Deadline::completion},
        ColumnMap{"entered_by", &Deadline::entered_by}, ColumnMap{"revision", &Deadline::revision});
};

template <>
struct RecordMap<Fact> {
    static constexpr std::string_view kTable = "fact";
    static constexpr std::string_view kOrder = "id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &Fact::id}, ColumnMap{"matter", &Fact::matter},
        ColumnMap{"secret", &Fact::secret}, ColumnMap{"question", &Fact::question},
        ColumnMap{"resolution", &Fact::resolution}, ColumnMap{"resolved_by", &Fact::resolved_by},
        ColumnMap{"resolved_on", &Fact::resolved_on}, ColumnMap{"tier", &Fact::tier},
        ColumnMap{"revision", &Fact::revision});
};

template <>
struct RecordMap<FactValue> {
    static constexpr std::string_view kTable = "fact_value";
    static constexpr std::string_view kOrder = "fact, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &FactValue::id}, ColumnMap{"fact", &FactValue::fact},
                ColumnMap{"value", &FactValue::value}, ColumnMap{"source", &FactValue::source},
                ColumnMap{"pinpoint", &FactValue::pinpoint},
                ColumnMap{"note", &FactValue::note, Privilege::kWorkProduct},
                ColumnMap{"revision", &FactValue::revision});
};

template <>
struct RecordMap<Defense> {
    static constexpr std::string_view kTable = "defense";
    static constexpr std::string_view kOrder = "secret, kind, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &Defense::id}, ColumnMap{"matter", &Defense::matter},
        ColumnMap{"secret", &Defense::secret}, ColumnMap{"kind", &Defense::kind},
        ColumnMap{"source", &Defense::source}, ColumnMap{"happened_on", &Defense::happened_on},
        ColumnMap{"shows", &Defense::shows}, ColumnMap{"person", &Defense::person},
        ColumnMap{"disclosed_in", &Defense::disclosed_in},
        ColumnMap{"disclosed_on", &Defense::disclosed_on}, ColumnMap{"tier", &Defense::tier},
        ColumnMap{"note", &Defense::note, Privilege::kWorkProduct},
        ColumnMap{"revision", &Defense::revision});
};

template <>
struct RecordMap<Setting> {
    static constexpr std::string_view kTable = "setting";
    static constexpr std::string_view kOrder = "name";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &Setting::id}, ColumnMap{"name", &Setting::name},
                ColumnMap{"value", &Setting::value}, ColumnMap{"revision", &Setting::revision});
};

}  // namespace particulars
