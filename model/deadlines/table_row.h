// Reads one row of a table of courts, holidays or rules, and notes everything that is wrong with
// it: a member that is missing, of another kind, twice there or not known, each with its line.
//
// Reading goes on after a mistake with an empty value, so that all mistakes of a file are found at
// once. A row with findings must not be used.

#pragma once

#include <fmt/format.h>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/date.h"
#include "model/core/enum_text.h"
#include "model/deadlines/located_json.h"

namespace particulars {

/// A mistake in a table.
struct Finding {
    std::string file;  ///< "closure_days.json".
    int line = 0;      ///< 0 where it concerns the whole file.
    std::string reason;
};

/// "closure_days.json, line 14: 2026-02-30 is not a day of the calendar".
std::string ToText(const Finding& finding);

/// The findings of one file.
class Report {
public:
    explicit Report(std::string file) : file_(std::move(file)) {}

    void Add(int line, std::string reason) { findings_.push_back({file_, line, reason}); }
    bool empty() const { return findings_.empty(); }
    const std::string& file() const { return file_; }
    const std::vector<Finding>& findings() const { return findings_; }

private:
    std::string file_;
    std::vector<Finding> findings_;
};

class DataRow {
public:
    /// `json` and `report` must outlive this. Anything but an object is a finding.
    DataRow(const LocatedJson& json, Report& report);

    /// Notes the members that nobody asked for.
    ~DataRow();
    DataRow(const DataRow&) = delete;
    DataRow& operator=(const DataRow&) = delete;

    int line() const { return json_.line; }

    /// Must be there and not blank.
    std::string Text(std::string_view key);
    /// Must be there and may be blank.
    std::string AnyText(std::string_view key);
    /// `otherwise` where it is absent or null.
    std::string TextOr(std::string_view key, std::string otherwise = {});
    int Number(std::string_view key, int least, int most);
    bool Flag(std::string_view key);
    bool FlagOr(std::string_view key, bool otherwise);
    Date Day(std::string_view key);
    /// nullopt where it is absent or null.
    std::optional<Date> OptionalDay(std::string_view key);
    std::vector<std::string> Texts(std::string_view key);

    template <typename Enum>
    Enum Word(std::string_view key) {
        const std::string text = Text(key);
        const auto value = FromText<Enum>(text);
        if (!value && !text.empty())
            Refuse(key, fmt::format("\"{}\" is not one of {}", text, Choices<Enum>()));
        return value.value_or(EnumText<Enum>::kNames[0].first);
    }

    /// One of `choices`; the first of them where it is none.
    std::string OneOf(std::string_view key, const std::vector<std::string_view>& choices);

    /// Null where it is absent or null; the caller makes a row or a list of it.
    const LocatedJson* Part(std::string_view key);
    /// Must be there; null, with a finding, where it is not.
    const LocatedJson* NeededPart(std::string_view key);
    const std::vector<LocatedJson>& List(std::string_view key);

    /// Members that the reader knows and has no use for.
    void Ignore(const std::vector<std::string_view>& keys);

    /// Notes a mistake at the line of the member, or of the row where there is none such.
    void Refuse(std::string_view key, std::string reason);

private:
    template <typename Enum>
    static std::string Choices() {
        std::string text;
        for (const auto& name : EnumText<Enum>::kNames)
            text += (text.empty() ? "" : ", ") + std::string(name.second);
        return text;
    }

    const LocatedJson* Take(std::string_view key, LocatedJson::Kind kind, bool needed);

    const LocatedJson& json_;
    Report& report_;
    std::set<std::string, std::less<>> asked_;
    bool broken_ = false;
};

/// `text` as a day, with a finding at `line` where it is none.
Date ReadDay(const LocatedJson& text, Report& report);

/// Last day on which somebody read the source, and what that reading was worth.
struct Provenance {
    std::string source;
    std::string verification;  ///< "V" read, "P" partly read, "K" from general knowledge.
    std::optional<Date> checked;
};

/// `checked` is that of the file, for rows that have none of their own.
Provenance ReadProvenance(DataRow& row, const std::optional<Date>& checked);

/// "read in the text of the source" for "V", and so on.
std::string_view VerificationWords(std::string_view mark);

}  // namespace particulars
