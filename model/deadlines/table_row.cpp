#include "model/deadlines/table_row.h"

#include <algorithm>

#include "model/core/text.h"

namespace particulars {
namespace {

using Kind = LocatedJson::Kind;

constexpr std::size_t kLongestEcho = 60;

std::string_view KindWords(Kind kind) {
    switch (kind) {
        case Kind::kNull:
            return "null";
        case Kind::kFlag:
            return "true or false";
        case Kind::kNumber:
            return "a number";
        case Kind::kText:
            return "a text in quotation marks";
        case Kind::kList:
            return "a list in [ ]";
        case Kind::kObject:
            return "an object in { }";
    }
    return "something else";
}

/// What of a text from a file goes into a message.
std::string Echo(const std::string& text) {
    return text.size() <= kLongestEcho ? text : "a text of " + std::to_string(text.size());
}

}  // namespace

std::string ToText(const Finding& finding) {
    return finding.line == 0
               ? fmt::format("{}: {}", finding.file, finding.reason)
               : fmt::format("{}, line {}: {}", finding.file, finding.line, finding.reason);
}

DataRow::DataRow(const LocatedJson& json, Report& report) : json_(json), report_(report) {
    broken_ = json.kind != Kind::kObject;
    if (broken_)
        report_.Add(json.line, fmt::format("here an object in {{ }} is expected, not {}",
                                           KindWords(json.kind)));
}

DataRow::~DataRow() {
    std::set<std::string, std::less<>> seen;
    for (std::size_t place = 0; place < json_.keys.size(); ++place) {
        const std::string& key = json_.keys[place];
        const int line = json_.items[place].line;
        if (asked_.count(key) == 0)
            report_.Add(line, fmt::format("\"{}\" is not known here", Echo(key)));
        if (!seen.insert(key).second)
            report_.Add(line, fmt::format("\"{}\" stands here twice", Echo(key)));
    }
}

const LocatedJson* DataRow::Take(std::string_view key, Kind kind, bool needed) {
    asked_.emplace(key);
    const LocatedJson* value = json_.Find(key);
    const bool absent = value == nullptr || (value->kind == Kind::kNull && !needed);
    if (absent && needed && !broken_)
        report_.Add(json_.line, fmt::format("\"{}\" is missing", key));
    if (absent)
        return nullptr;
    if (value->kind == kind)
        return value;
    report_.Add(value->line, fmt::format("\"{}\" must be {}, not {}", key, KindWords(kind),
                                         KindWords(value->kind)));
    return nullptr;
}

void DataRow::Refuse(std::string_view key, std::string reason) {
    if (broken_)
        return;
    const LocatedJson* value = json_.Find(key);
    report_.Add(value != nullptr ? value->line : json_.line,
                fmt::format("\"{}\": {}", key, reason));
}

std::string DataRow::Text(std::string_view key) {
    const LocatedJson* value = Take(key, Kind::kText, true);
    if (value != nullptr && Trim(value->text).empty())
        Refuse(key, "must not be empty");
    return value != nullptr ? value->text : std::string();
}

std::string DataRow::AnyText(std::string_view key) {
    const LocatedJson* value = Take(key, Kind::kText, true);
    return value != nullptr ? value->text : std::string();
}

std::string DataRow::TextOr(std::string_view key, std::string otherwise) {
    const LocatedJson* value = Take(key, Kind::kText, false);
    return value != nullptr ? value->text : otherwise;
}

int DataRow::Number(std::string_view key, int least, int most) {
    const LocatedJson* value = Take(key, Kind::kNumber, true);
    if (value == nullptr)
        return least;
    if (value->number < least || value->number > most) {
        Refuse(key, fmt::format("{} is not a number from {} to {}", value->number, least, most));
        return least;
    }
    return static_cast<int>(value->number);
}

bool DataRow::Flag(std::string_view key) {
    const LocatedJson* value = Take(key, Kind::kFlag, true);
    return value != nullptr && value->flag;
}

bool DataRow::FlagOr(std::string_view key, bool otherwise) {
    const LocatedJson* value = Take(key, Kind::kFlag, false);
    return value != nullptr ? value->flag : otherwise;
}

Date ReadDay(const LocatedJson& text, Report& report) {
    const auto date = text.kind == Kind::kText ? DateFromIso(text.text) : std::nullopt;
    if (!date)
        report.Add(text.line,
                   text.kind != Kind::kText
                       ? "a day is written as a text, \"2026-07-03\""
                       : fmt::format("{} is not a day of the calendar", Echo(text.text)));
    return date.value_or(Date(boost::gregorian::not_a_date_time));
}

Date DataRow::Day(std::string_view key) {
    const LocatedJson* value = Take(key, Kind::kText, true);
    return value != nullptr ? ReadDay(*value, report_) : Date(boost::gregorian::not_a_date_time);
}

std::optional<Date> DataRow::OptionalDay(std::string_view key) {
    const LocatedJson* value = Take(key, Kind::kText, false);
    if (value == nullptr)
        return std::nullopt;
    const Date date = ReadDay(*value, report_);
    return date.is_special() ? std::nullopt : std::optional(date);
}

std::vector<std::string> DataRow::Texts(std::string_view key) {
    std::vector<std::string> texts;
    for (const LocatedJson& item : List(key)) {
        if (item.kind != Kind::kText)
            report_.Add(item.line,
                        fmt::format("\"{}\" holds texts only, not {}", key, KindWords(item.kind)));
        texts.push_back(item.text);
    }
    return texts;
}

std::string DataRow::OneOf(std::string_view key, const std::vector<std::string_view>& choices) {
    const std::string text = Text(key);
    if (std::find(choices.begin(), choices.end(), text) != choices.end())
        return text;
    if (!text.empty())
        Refuse(key, fmt::format("\"{}\" is not one of {}", Echo(text), fmt::join(choices, ", ")));
    return std::string(choices.front());
}

const LocatedJson* DataRow::Part(std::string_view key) {
    return Take(key, Kind::kObject, false);
}

const LocatedJson* DataRow::NeededPart(std::string_view key) {
    return Take(key, Kind::kObject, true);
}

const std::vector<LocatedJson>& DataRow::List(std::string_view key) {
    static const std::vector<LocatedJson> none;
    const LocatedJson* value = Take(key, Kind::kList, true);
    return value != nullptr ? value->items : none;
}

void DataRow::Ignore(const std::vector<std::string_view>& keys) {
    for (const std::string_view key : keys)
        asked_.emplace(key);
}

Provenance ReadProvenance(DataRow& row, const std::optional<Date>& checked) {
    Provenance provenance;
    provenance.source = row.Text("source");
    provenance.verification = row.OneOf("verification", {"V", "P", "K"});
    provenance.checked = row.OptionalDay("checked");
    if (!provenance.checked)
        provenance.checked = checked;
    if (!provenance.checked)
        row.Refuse("checked", "say when the source was last read, here or once for the file");
    return provenance;
}

std::string_view VerificationWords(std::string_view mark) {
    if (mark == "V")
        return "verified: read in the source";
    if (mark == "P")
        return "partly verified: read in part or at second hand";
    return "from general knowledge: check before relying";
}

}  // namespace particulars
