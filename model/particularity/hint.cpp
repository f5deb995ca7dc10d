#include "model/particularity/hint.h"

#include <algorithm>
#include <cctype>
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

/// Where the clause that goes on at `from` ends: a point within a number or a file's name ends
/// none.
std::size_t ClauseEnd(std::string_view text, std::size_t from) {
    std::size_t end = text.find_first_of(".;", from);
    while (end != std::string_view::npos && text[end] == '.' && end + 1 < text.size() &&
           std::isalnum(static_cast<unsigned char>(text[end + 1])))
        end = text.find_first_of(".;", end + 1);
    return std::min(end, text.size());
}

/// Drops the places that are followed by one of `excuses` before their clause ends. Both in order.
std::vector<TextSpan> WithoutExcused(const std::vector<TextSpan>& places,
                                     const std::vector<TextSpan>& excuses, std::string_view text) {
    std::vector<TextSpan> kept;
    std::size_t clause_end = 0;
    auto excuse = excuses.begin();
    for (const TextSpan& place : places) {
        if (clause_end < place.end)
            clause_end = ClauseEnd(text, place.end);
        while (excuse != excuses.end() && excuse->start < place.end)
            ++excuse;
        if (excuse == excuses.end() || excuse->start >= clause_end)
            kept.push_back(place);
    }
    return kept;
}

std::vector<TextSpan> PlacesIn(const Rule& rule, std::string_view text, TextSpan stretch) {
    std::vector<TextSpan> places = FindAll(*rule.pattern, text, {stretch});
    if (!rule.unless_later || places.empty())
        return places;
    // A clause may run on into the next stretch; one longer than that is no clause.
    const std::size_t end = std::min(text.size(), stretch.end + (stretch.end - stretch.start));
    return WithoutExcused(places, FindAll(*rule.unless_later, text, {{stretch.start, end}}),
                          text.substr(0, end));
}

/// A firm shows with a sentence what its pattern is for, so that a slip in it is seen.
void CheckExample(const JsonRecord& record, const Rule& rule) {
    const auto example = record.OptionalText("example");
    if (example && rule.pattern && FindAll(*rule.pattern, *example, {{0, example->size()}}).empty())
        record.Refuse("the pattern does not match its own \"example\"");
}

/// Every rule of a file; each mistake with file, line and reason in `findings`.
std::vector<Rule> ReadRules(const JsonSource& source, const nlohmann::ordered_json& file,
                            std::vector<std::string>& findings) {
    std::vector<Rule> rules;
    for (const JsonRecord& record : ReadList(source, file, "rule")) {
        try {
            Rule rule = ReadRule(record);
            CheckExample(record, rule);
            for (const Rule& earlier : rules)
                if (earlier.hint.id == rule.hint.id)
                    record.Refuse(fmt::format("the id {} stands there twice", rule.hint.id));
            rules.push_back(std::move(rule));
        } catch (const Error& mistake) {
            findings.emplace_back(mistake.what());
        }
    }
    return rules;
}

}  // namespace

struct HintRules::Rules {
    std::vector<Rule> list;
    std::vector<const Rule*> with_pattern;
    std::unique_ptr<PatternSet> set;  ///< Of `with_pattern`, in its order.

    /// After any change to the list.
    void Prepare() {
        with_pattern.clear();
        std::vector<const RE2*> patterns;
        for (const Rule& rule : list)
            if (rule.pattern) {
                with_pattern.push_back(&rule);
                patterns.push_back(rule.pattern.get());
            }
        set = std::make_unique<PatternSet>(patterns);
    }
};

HintRules::HintRules(std::unique_ptr<Rules> rules) : rules_(std::move(rules)) {
    rules_->Prepare();
}
HintRules::HintRules(HintRules&&) noexcept = default;
HintRules& HintRules::operator=(HintRules&&) noexcept = default;
HintRules::~HintRules() = default;

const HintRules& HintRules::Shipped() {
    static const HintRules rules = ReadShipped();
    return rules;
}

HintRules HintRules::ReadShipped() {
    constexpr const char* kName = "hints.json";
    try {
        return Read(Resource(kName), kName);
    } catch (const Error& failure) {
        throw Error(ErrorKind::kInternal, "The hints that come with the program are damaged.",
                    failure.what());
    }
}

HintRules HintRules::Read(std::string_view json, std::string_view name) {
    HintRules rules(std::make_unique<Rules>());
    const std::vector<std::string> findings = rules.Add(json, name);
    if (!findings.empty())
        throw Error(ErrorKind::kUnreadable, findings.front());
    return rules;
}

std::vector<std::string> HintRules::Add(std::string_view json, std::string_view name) {
    std::vector<std::string> findings;
    std::vector<Rule> added;
    try {
        const JsonSource source{json, name};
        const nlohmann::ordered_json file = ParseJson(source);
        added = ReadRules(source, file, findings);
    } catch (const Error& mistake) {
        findings.emplace_back(mistake.what());
    }
    if (!findings.empty())
        return findings;
    for (Rule& rule : added) {
        const auto same =
            std::find_if(rules_->list.begin(), rules_->list.end(),
                         [&](const Rule& known) { return known.hint.id == rule.hint.id; });
        if (same != rules_->list.end())
            *same = std::move(rule);
        else
            rules_->list.push_back(std::move(rule));
    }
    rules_->Prepare();
    return findings;
}

bool HintRules::Has(std::string_view id) const {
    return std::any_of(rules_->list.begin(), rules_->list.end(),
                       [&](const Rule& rule) { return rule.hint.id == id; });
}

std::vector<Hint> HintRules::Find(std::string_view text, const HintContext& context) const {
    NoProgress progress;
    return Find(text, context, progress);
}

std::vector<Hint> HintRules::Find(std::string_view text, const HintContext& context,
                                  Progress& progress) const {
    std::vector<Hint> hints;
    if (Trim(text).empty())
        return hints;
    const auto add = [&](const Rule& rule, const std::vector<TextSpan>& places) {
        for (const TextSpan& place : places) {
            hints.push_back(rule.hint);
            hints.back().place = place;
        }
    };
    const auto size = static_cast<std::int64_t>(text.size());
    for (const TextSpan& stretch : SearchStretches(text)) {
        progress.Step(static_cast<std::int64_t>(stretch.start), size, "finding hints");
        for (const int number : rules_->set->Candidates(Slice(text, stretch))) {
            const Rule& rule = *rules_->with_pattern[static_cast<std::size_t>(number)];
            if (Concerns(rule, context))
                add(rule, PlacesIn(rule, text, stretch));
        }
    }
    for (const Rule& rule : rules_->list) {
        progress.Step(size, size, "finding hints");
        if (rule.computed && Concerns(rule, context))
            add(rule, rule.computed->Find(text, context));
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
