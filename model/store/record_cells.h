// How the members of records lie in the columns of a table: one Cells<T> for each type of member.
//
// Put appends the values of a member, Take reads them back from `column` on. Take throws kCorrupt
// for what this program cannot have written.

#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/date.h"
#include "model/core/enum_text.h"
#include "model/core/error.h"
#include "model/core/id.h"
#include "model/core/text.h"
#include "model/deadlines/computation.h"
#include "model/evidence/document.h"
#include "model/store/database.h"

namespace particulars {

[[noreturn]] void ThrowUnknownValue(std::string_view kind);

template <typename Member>
struct Cells;

template <>
struct Cells<std::string> {
    static constexpr int kColumns = 1;
    static constexpr bool kInteger = false;
    static void Put(const std::string& text, Values& values) { values.emplace_back(text); }
    static std::string Take(const Row& row, int column) {
        return row.IsNull(column) ? std::string() : row.Text(column);
    }
};

template <typename Integer>
requires std::same_as<Integer, int> || std::same_as<Integer, std::int64_t> ||
    std::same_as<Integer, bool>
struct Cells<Integer> {
    static constexpr int kColumns = 1;
    static constexpr bool kInteger = true;
    static void Put(Integer number, Values& values) {
        values.emplace_back(static_cast<std::int64_t>(number));
    }
    static Integer Take(const Row& row, int column) {
        return static_cast<Integer>(row.Integer(column));
    }
};

template <typename Tag>
struct Cells<Id<Tag>> {
    static constexpr int kColumns = 1;
    static constexpr bool kInteger = false;
    static void Put(const Id<Tag>& id, Values& values) {
        if (id.empty())
            values.emplace_back();
        else
            values.emplace_back(id.text());
    }
    static Id<Tag> Take(const Row& row, int column) {
        return row.IsNull(column) ? Id<Tag>() : Id<Tag>(row.Text(column));
    }
};

template <>
struct Cells<Date> {
    static constexpr int kColumns = 1;
    static constexpr bool kInteger = false;
    static void Put(const Date& date, Values& values) {
        if (date.is_special())
            values.emplace_back();
        else
            values.emplace_back(ToIso(date));
    }
    static Date Take(const Row& row, int column) {
        const std::optional<Date> date = DateFromIso(row.Text(column));
        if (!date)
            ThrowUnknownValue("date");
        return *date;
    }
};

template <NamedEnum Enum>
struct Cells<Enum> {
    static constexpr int kColumns = 1;
    static constexpr bool kInteger = false;
    static void Put(Enum value, Values& values) { values.emplace_back(std::string(ToText(value))); }
    static Enum Take(const Row& row, int column) {
        const std::optional<Enum> value = FromText<Enum>(row.Text(column));
        if (!value)
            ThrowUnknownValue("word");
        return *value;
    }
};

template <typename Member>
struct Cells<std::optional<Member>> {
    static constexpr int kColumns = 1;
    static constexpr bool kInteger = Cells<Member>::kInteger;
    static void Put(const std::optional<Member>& value, Values& values) {
        if (value)
            Cells<Member>::Put(*value, values);
        else
            values.emplace_back();
    }
    static std::optional<Member> Take(const Row& row, int column) {
        if (row.IsNull(column))
            return std::nullopt;
        return Cells<Member>::Take(row, column);
    }
};

template <>
struct Cells<TextSpan> {
    static constexpr int kColumns = 2;
    static constexpr bool kInteger = true;
    static void Put(const TextSpan& span, Values& values) {
        values.emplace_back(static_cast<std::int64_t>(span.start));
        values.emplace_back(static_cast<std::int64_t>(span.end));
    }
    static TextSpan Take(const Row& row, int column) {
        return {static_cast<std::size_t>(row.Integer(column)),
                static_cast<std::size_t>(row.Integer(column + 1))};
    }
};

/// As a JSON list of texts.
template <>
struct Cells<std::vector<std::string>> {
    static constexpr int kColumns = 1;
    static constexpr bool kInteger = false;
    static void Put(const std::vector<std::string>& texts, Values& values);
    static std::vector<std::string> Take(const Row& row, int column);
};

/// As a JSON list of [name, value].
template <>
struct Cells<std::vector<KeptColumn>> {
    static constexpr int kColumns = 1;
    static constexpr bool kInteger = false;
    static void Put(const std::vector<KeptColumn>& columns, Values& values);
    static std::vector<KeptColumn> Take(const Row& row, int column);
};

/// As a JSON list of {"step", "date", "authority"}.
template <>
struct Cells<std::vector<WorkingStep>> {
    static constexpr int kColumns = 1;
    static constexpr bool kInteger = false;
    static void Put(const std::vector<WorkingStep>& working, Values& values);
    static std::vector<WorkingStep> Take(const Row& row, int column);
};

}  // namespace particulars
