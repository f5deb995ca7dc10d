// A record of any type with every field filled, from its record map: what a test saves to see that
// nothing is lost on the way.

#pragma once

#include <string>

#include "model/store/record_maps.h"
#include "model/store/record_table.h"

namespace particulars {

/// The id of the filled record of the type that `IdType` identifies: "trade_secret-1".
template <typename IdType>
std::string FilledId() {
    std::string text;
#define PARTICULARS_NAME_ID(Record)                             \
    if constexpr (std::is_same_v<decltype(Record::id), IdType>) \
        text = std::string(RecordMap<Record>::kTable) + "-1";
    PARTICULARS_EACH_RECORD(PARTICULARS_NAME_ID)
#undef PARTICULARS_NAME_ID
    return text;
}

inline void Fill(std::string_view column, std::string& text) {
    text = std::string(column) + " \u00A7 of \"it\"; \u2019s\nsecond line";
}
inline void Fill(std::string_view, int& number) {
    number = 7;
}
inline void Fill(std::string_view column, bool& flag) {
    flag = column != "active" && column != "counts";  // Which are true unless set otherwise.
}
inline void Fill(std::string_view column, std::int64_t& number) {
    number = column == "revision" ? 0 : 7;
}
inline void Fill(std::string_view, Date& date) {
    date = Date(2016, 2, 29);
}
inline void Fill(std::string_view, TextSpan& span) {
    span = {12, 40};
}
inline void Fill(std::string_view column, std::vector<std::string>& texts) {
    texts = {std::string(column) + " one", "[24]7, \"Inc.\""};
}
inline void Fill(std::string_view column, std::vector<KeptColumn>& columns) {
    columns = {{std::string(column), "\u00C4, \"quoted\""}, {"", ""}};
}
inline void Fill(std::string_view, std::vector<WorkingStep>& working) {
    working = {{"Day 0", Date(2016, 6, 22), "Rule 6(a)(1)(A)"}, {"No date", std::nullopt, ""}};
}
template <typename Tag>
void Fill(std::string_view, Id<Tag>& id) {
    id = Id<Tag>(FilledId<Id<Tag>>());
}
template <NamedEnum Enum>
void Fill(std::string_view, Enum& value) {
    const auto& names = EnumText<Enum>::kNames;
    value = names.front().first == value ? names.back().first : names.front().first;
}
template <typename Member>
void Fill(std::string_view column, std::optional<Member>& value) {
    Fill(column, value.emplace());
}

/// Every field differs from that of a default record, but for the revision and two of a link's
/// three targets. What the record refers
/// to are the filled records of the other types.
template <typename Record>
Record Filled() {
    Record record;
    ForEachColumn<Record>([&](const auto& column) { Fill(column.name, record.*column.member); });
    if constexpr (std::is_same_v<Record, TradeSecret>)
        record.parent = TradeSecretId("trade_secret-parent");
    if constexpr (std::is_same_v<Record, DocumentReview>)
        record.secret = FilledId<TradeSecretId>();
    if constexpr (std::is_same_v<Record, Link>) {
        record.secret = FilledId<TradeSecretId>();
        record.particular = FilledId<ParticularId>();
        record.code_citation = {};  // Of the three targets only one may be set.
        record.testimony = {};
    }
    return record;
}

}  // namespace particulars
