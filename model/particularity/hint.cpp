#include "model/particularity/hint.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <tuple>
#include <utility>

#include "model/core/error.h"
#include "model/core/resource.h"
#include "model/particularity/computed_hint.h"
#include "model/particularity/hint_pattern.h"
#include "model/particularity/kind_list.h"

namespace particulars {
namespace {

/// One rule: either a pattern, or a computed test.
struct Rule {
    Hint hint;  ///< Without its place.
    std::vector<SecretKind> kinds;
    std::unique_ptr<RE2> pattern;
    std::unique_ptr<RE2> unless_later;  ///< Takes a match back if found later in its clause.
    std::unique_ptr<ComputedHint> computed;
};

Rule ReadRule(const JsonRecord& record) {
    Rule rule;
    const int severity = record.OptionalNumber("severity").value_or(0);
    if (severity < 1 || severity > 3)
        record.Refuse("\"severity\" is 1, 2 or 3");
    rule.hint = {
        record.Text("id"),       severity, {}, record.Text("label"), record.Text("reviewer_prompt"),
        record.Text("authority")};
    rule.kinds = ReadKinds(record, "applies_to");
    if (record.Has("pattern") == record.Has("computed"))
        record.Refuse("either \"pattern\" or \"computed\" is expected");
    if (record.Has("computed"))
        rule.computed = ReadComputedHint(record.Child("computed"));
    else
        rule.pattern = CompilePattern(record, "pattern", Letters::kEitherCase);
    if (record.Has("unless_later_in_clause"))
        rule.unless_later = CompilePattern(record, "unless_later_in_clause", Letters::kEitherCase);
    return rule;
}

bool Concerns(const Rule& rule, const HintContext& context) {
    return rule.kinds.empty() || !context.kind_known ||
           std::find(rule.kinds.begin(), rule.kinds.end(), context.kind) != rule.kinds.end();
}

/// Drops the places that are followed by one of `excuses` before their clause ends. Both in order.
std::vector<TextSpan> WithoutExcused(const std::vector<TextSpan>& places,
                                     const std::vector<TextSpan>& excuses, std::string_view text) {
    std::vector<TextSpan> kept;
    std::size_t clause_end = 0;
    auto excuse = excuses.begin();
    for (const TextSpan& place : places) {
        if (clause_end < place.end)
            clause_end = std::min(text.find_first_of(".;", place.end), text.size());
        while (excuse != excuses.end() && excuse->start < place.end)
            ++excuse;
        if (excuse == excuses.end() || excuse->start >= clause_end)
            kept.push_back(place);
    }
    return kept;
}

std::vector<TextSpan> FindPlaces(const Rule& rule, std::string_view text,
                                 const std::vector<TextSpan>& stretches,
                                 const HintContext& context) {
    if (rule.computed)
        return rule.computed->Find(text, context);
    std::vector<TextSpan> places = FindAll(*rule.pattern, text, stretches);
    if (rule.unless_later && !places.empty())
        places = WithoutExcused(places, FindAll(*rule.unless_later, text, stretches), text);
    return places;
}

}  // namespace

struct HintRules::Rules {
    std::vector<Rule> list;
};

HintRules::HintRules(std::unique_ptr<Rules> rules) : rules_(std::move(rules)) {}
HintRules::HintRules(HintRules&&) noexcept = default;
HintRules& HintRules::operator=(HintRules&&) noexcept = default;
HintRules::~HintRules() = default;

const HintRules& HintRules::Shipped() {
    static const HintRules rules = [] {
        constexpr const char* kName = "hints.json";
        try {
            return Read(Resource(kName), kName);
        } catch (const Error& failure) {
            throw Error(ErrorKind::kInternal, "The hints that come with the program are damaged.",
                        failure.what());
        }
    }();
    return rules;
}

HintRules HintRules::Read(std::string_view json, std::string_view name) {
    const JsonSource source{json, name};
    const nlohmann::ordered_json file = ParseJson(source);
    auto rules = std::make_unique<Rules>();
    for (const JsonRecord& record : ReadList(source, file, "rule")) {
        Rule rule = ReadRule(record);
        for (const Rule& earlier : rules->list)
            if (earlier.hint.id == rule.hint.id)
                record.Refuse(fmt::format("the id {} stands there twice", rule.hint.id));
        rules->list.push_back(std::move(rule));
    }
    return HintRules(std::move(rules));
}

std::vector<Hint> HintRules::Find(std::string_view text, const HintContext& context) const {
    std::vector<Hint> hints;
    if (Trim(text).empty())
        return hints;
    const std::vector<TextSpan> stretches = SearchStretches(text);
    for (const Rule& rule : rules_->list) {
        if (!Concerns(rule, context))
            continue;
        for (const TextSpan& place : FindPlaces(rule, text, stretches, context)) {
            hints.push_back(rule.hint);
            hints.back().place = place;
        }
    }
    std::sort(hints.begin(), hints.end(), [](const Hint& left, const Hint& right) {
        return std::tie(left.place.start, left.id, left.place.end) <
               std::tie(right.place.start, right.id, right.place.end);
    });
    return hints;
}

Violations Check(const HintDismissal& dismissal) {
    Violations found;
    if (dismissal.hint.empty())
        found.push_back({"hint", "Choose the hint that is dismissed."});
    if (Trim(dismissal.reason).empty())
        found.push_back({"reason", "Say why the hint does not matter here."});
    if (Trim(dismissal.author).empty())
        found.push_back({"author", "Enter the name of whoever dismisses the hint."});
    return found;
}

}  // namespace particulars
