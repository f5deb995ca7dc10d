#include "forms/words.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fmt/format.h>

#include <wx/control.h>

#include "model/particularity/element_name.h"

namespace particulars {
namespace {

constexpr long kDaysOfYear = 366;
constexpr long kUncountedYears = 2;  ///< From here on nobody counts days.

}  // namespace

wxString Wx(std::string_view text) {
    return wxString::FromUTF8(text.data(), text.size());
}

std::string Utf8(const wxString& text) {
    return text.utf8_string();
}

std::string ElementLabel(std::string_view element) {
    return ElementName(element);
}

std::string VerdictWord(Verdict verdict) {
    return std::string(ToText(verdict));
}

std::string VerdictSign(Verdict verdict) {
    switch (verdict) {
        case Verdict::kMet:
            return "\u2713";
        case Verdict::kDoubtful:
            return "\u25D0";
        case Verdict::kNotMet:
            return "\u2717";
        case Verdict::kNotApplicable:
            return "\u2013";
        case Verdict::kNotAssessed:
            break;
    }
    return "\u25CB";
}

std::string DesignationOf(const CaseRecords& records, const TradeSecretId& secret) {
    const TradeSecret* found = FindSecret(records, secret);
    return found ? Designation(*found) : std::string();
}

const TradeSecret* FindSecret(const CaseRecords& records, const TradeSecretId& secret) {
    const auto found = std::find_if(records.secrets.begin(), records.secrets.end(),
                                    [&](const TradeSecret& one) { return one.id == secret; });
    return found == records.secrets.end() ? nullptr : &*found;
}

const Version* NewestVersion(const CaseRecords& records, const TradeSecretId& secret) {
    const Version* newest = nullptr;
    for (const Version& version : records.versions)
        if (version.secret == secret && (!newest || version.number > newest->number))
            newest = &version;
    return newest;
}

std::string DaysLeft(const Date& date, const Date& today) {
    const long days = (date - today).days();
    if (days == 0)
        return "today";
    if (days == 1)
        return "tomorrow";
    if (days == -1)
        return "yesterday";
    const long years = std::abs(days) / kDaysOfYear;
    if (years >= kUncountedYears)
        return days > 0 ? fmt::format("in over {} years", years)
                        : fmt::format("over {} years ago", years);
    return days > 0 ? fmt::format("in {} days", days) : fmt::format("{} days ago", -days);
}

std::string MomentInWords(std::string_view utc) {
    const std::optional<UtcTime> moment = UtcFromIso(utc);
    if (!moment)
        return std::string(utc);
    const std::time_t seconds = std::chrono::system_clock::to_time_t(
        std::chrono::time_point_cast<std::chrono::system_clock::duration>(*moment));
    std::tm local{};
    localtime_r(&seconds, &local);
    const std::optional<Date> day = MakeDate(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
    return day ? fmt::format("{}, {:02}:{:02}", ToShortWords(*day), local.tm_hour, local.tm_min)
               : std::string(utc);
}

wxString Escaped(std::string_view text) {
    return wxControl::EscapeMnemonics(Wx(text));
}

}  // namespace particulars
