#include "app/gui/kept_work.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>
#include <variant>

#include "forms/field_words.h"
#include "model/store/record_maps.h"
#include "model/store/record_table.h"

namespace particulars {
namespace {

bool AreOneAct(const PendingAct& one, const PendingAct& other) {
    return one.path == other.path && one.label == other.label &&
           std::equal(one.records.begin(), one.records.end(), other.records.begin(),
                      other.records.end(), [](const AnyRecord& a, const AnyRecord& b) {
                          return a.held().index() == b.held().index() && IdOf(a) == IdOf(b);
                      });
}

std::string TextOf(const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    const auto* text = std::get_if<std::string>(&value);
    return text ? *text : std::string();
}

template <typename Record>
std::string RecordInLines(const CaseRecords& context, const Record& record) {
    const RecordTable& table = TableOf<Record>();
    const Values values = ValuesOf(record);
    std::string lines;
    for (std::size_t column = 0; column < values.size(); ++column) {
        const std::string& field = table.columns[column].name;
        const std::string text = TextOf(values[column]);
        if (!text.empty() && IsForPeople(field))
            lines += fmt::format("{}: {}\n", FieldInWords(table.name, field),
                                 ValueInWords(context, field, text));
    }
    return lines;
}

}  // namespace

void KeptWork::Keep(PendingAct act) {
    Forget(act);
    acts_.push_back(std::move(act));
}

void KeptWork::Forget(const PendingAct& act) {
    std::erase_if(acts_, [&](const PendingAct& one) { return AreOneAct(one, act); });
}

void KeptWork::Discard(std::size_t index) {
    if (index < acts_.size())
        acts_.erase(acts_.begin() + static_cast<std::ptrdiff_t>(index));
}

std::string RecordsInWords(const CaseRecords& context, const std::vector<AnyRecord>& records) {
    std::string words;
    for (const AnyRecord& any : records)
        words += (words.empty() ? "" : "\n") +
                 std::visit([&](const auto& record) { return RecordInLines(context, record); },
                            any.held());
    return words;
}

std::string IdOf(const AnyRecord& any) {
    return std::visit([](const auto& record) { return record.id.text(); }, any.held());
}

}  // namespace particulars
