#include "model/particularity/computed_hint.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <fmt/format.h>
#include <optional>
#include <string>
#include <utility>

#include "model/particularity/hint_pattern.h"
#include "model/particularity/text_likeness.h"

namespace particulars {
namespace {

using Pattern = std::unique_ptr<RE2>;
using Places = std::vector<TextSpan>;

Places WholeIf(bool found, std::string_view text) {
    return found ? Places{{0, text.size()}} : Places{};
}

int ReadLimit(const JsonRecord& computed) {
    const auto limit = computed.OptionalNumber("limit");
    if (!limit || *limit < 1)
        computed.Refuse("\"limit\" is a whole number from 1");
    return *limit;
}

std::size_t CountMatches(const RE2& pattern, std::string_view text) {
    return FindAll(pattern, text, {{0, text.size()}}).size();
}

/// H10: few words, and every verb belongs to a clause that only says which thing is meant.
class BareLabel final : public ComputedHint {
public:
    explicit BareLabel(const JsonRecord& computed)
        : most_words_(static_cast<std::size_t>(ReadLimit(computed))),
          verbs_(CompilePattern(computed, "verbs", Letters::kAsWritten)),
          subordinators_(CompilePattern(computed, "subordinators", Letters::kAsWritten)) {}

    Places Find(std::string_view text, const HintContext&) const override {
        if (WordCount(text) > most_words_)
            return {};
        return WholeIf(CountMatches(*verbs_, text) <= CountMatches(*subordinators_, text), text);
    }

private:
    std::size_t most_words_;
    Pattern verbs_;
    Pattern subordinators_;
};

/// H33.
class LongWithoutSubParts final : public ComputedHint {
public:
    explicit LongWithoutSubParts(const JsonRecord& computed)
        : most_words_(static_cast<std::size_t>(ReadLimit(computed))),
          sub_parts_(CompilePattern(computed, "sub_parts", Letters::kAsWritten)) {}

    Places Find(std::string_view text, const HintContext&) const override {
        constexpr std::size_t kFewestParts = 2;
        const bool found = WordCount(text) > most_words_ &&
                           FindAll(*sub_parts_, text, SearchStretches(text)).size() < kFewestParts;
        return WholeIf(found, text);
    }

private:
    std::size_t most_words_;
    Pattern sub_parts_;
};

/// H34: neither numbers nor names of fields, files or functions. Digits of a party's name are none.
class NothingSpecific final : public ComputedHint {
public:
    explicit NothingSpecific(const JsonRecord& computed)
        : specifics_(CompilePattern(computed, "specifics", Letters::kAsWritten)),
          not_specific_(CompilePattern(computed, "not_specific", Letters::kAsWritten)) {}

    Places Find(std::string_view text, const HintContext&) const override {
        std::string rest(text);
        RE2::GlobalReplace(&rest, *not_specific_, "");
        return WholeIf(!FindsAny(*specifics_, rest), text);
    }

private:
    Pattern specifics_;
    Pattern not_specific_;
};

/// H35: only where the entry is known to be source code, or says so.
class NoCodePinpoint final : public ComputedHint {
public:
    explicit NoCodePinpoint(const JsonRecord& computed)
        : pinpoints_(CompilePattern(computed, "pinpoints", Letters::kAsWritten)),
          mention_(CompilePattern(computed, "mention", Letters::kAsWritten)) {}

    Places Find(std::string_view text, const HintContext& context) const override {
        const bool concerns_code = context.kind_known || FindsAny(*mention_, text);
        return WholeIf(concerns_code && !FindsAny(*pinpoints_, text), text);
    }

private:
    Pattern pinpoints_;
    Pattern mention_;
};

std::optional<std::int64_t> ToNumber(std::string_view digits) {
    std::int64_t number = 0;
    const auto [stop, failure] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (failure != std::errc())
        return std::nullopt;
    return number;
}

/// A range as cited: "LP00012345-47" or "LP00012345 to LP00012399".
struct CitedSpan {
    std::string prefix;
    std::string begin;
    std::string joint;
    std::string end_prefix;
    std::string end;

    /// 0 if the two are not ends of one range.
    std::int64_t Pages() const {
        const bool abbreviated = end_prefix.empty() && end.size() < begin.size();
        const bool joined_by_word = joint.find('t') != std::string::npos;
        if ((abbreviated && joined_by_word) || (!end_prefix.empty() && end_prefix != prefix))
            return 0;
        const std::string last =
            abbreviated ? begin.substr(0, begin.size() - end.size()) + end : end;
        const auto first_page = ToNumber(begin);
        const auto last_page = ToNumber(last);
        return first_page && last_page && *last_page >= *first_page ? *last_page - *first_page + 1
                                                                    : 0;
    }
};

/// H36.
class WideBatesSpan final : public ComputedHint {
public:
    explicit WideBatesSpan(const JsonRecord& computed)
        : most_pages_(ReadLimit(computed)),
          spans_(CompilePattern(computed, "spans", Letters::kAsWritten)),
          pinpoints_(CompilePattern(computed, "pinpoints", Letters::kAsWritten)) {
        if (spans_->NumberOfCapturingGroups() != 5)
            computed.Refuse(
                "\"spans\" needs five groups: prefix, first number, joint, prefix, "
                "last number");
    }

    Places Find(std::string_view text, const HintContext&) const override {
        Places places;
        for (const TextSpan& place : FindAll(*spans_, text, SearchStretches(text))) {
            const std::string_view words = Slice(text, place);
            CitedSpan span;
            RE2::FullMatch(re2::StringPiece(words.data(), words.size()), *spans_, &span.prefix,
                           &span.begin, &span.joint, &span.end_prefix, &span.end);
            constexpr std::size_t kPinpointReach = 80;
            if (span.Pages() > most_pages_ &&
                !FindsAny(*pinpoints_, text.substr(place.end, kPinpointReach)))
                places.push_back(place);
        }
        return places;
    }

private:
    int most_pages_;
    Pattern spans_;
    Pattern pinpoints_;
};

/// H37.
class PublicText final : public ComputedHint {
public:
    explicit PublicText(const JsonRecord& computed) : least_percent_(ReadLimit(computed)) {}

    Places Find(std::string_view text, const HintContext& context) const override {
        if (context.public_texts.empty())
            return {};
        const auto words = ComparableWords(text);
        const bool found = std::any_of(
            context.public_texts.begin(), context.public_texts.end(),
            [&](const std::string& published) {
                return PercentFoundIn(words, ComparableWords(published)) >= least_percent_;
            });
        return WholeIf(found, text);
    }

private:
    int least_percent_;
};

/// H38: a long paper, such as a complaint, agrees if it holds the definition word for word.
class EarlierText final : public ComputedHint {
public:
    Places Find(std::string_view text, const HintContext& context) const override {
        if (context.earlier_texts.empty())
            return {};
        const auto words = ComparableWords(text);
        const bool differs = std::any_of(
            context.earlier_texts.begin(), context.earlier_texts.end(),
            [&](const std::string& earlier) { return !Agrees(words, ComparableWords(earlier)); });
        return WholeIf(differs, text);
    }

private:
    static bool Agrees(const std::vector<std::string>& words,
                       const std::vector<std::string>& earlier) {
        constexpr std::size_t kPaperToDefinition = 3;
        if (earlier.size() < words.size() * kPaperToDefinition)
            return words == earlier;
        return std::search(earlier.begin(), earlier.end(), words.begin(), words.end()) !=
               earlier.end();
    }
};

}  // namespace

std::unique_ptr<ComputedHint> ReadComputedHint(const JsonRecord& computed) {
    const std::string test = computed.Text("test");
    if (test == "bare label")
        return std::make_unique<BareLabel>(computed);
    if (test == "long without sub-parts")
        return std::make_unique<LongWithoutSubParts>(computed);
    if (test == "nothing specific")
        return std::make_unique<NothingSpecific>(computed);
    if (test == "no code pinpoint")
        return std::make_unique<NoCodePinpoint>(computed);
    if (test == "wide Bates span")
        return std::make_unique<WideBatesSpan>(computed);
    if (test == "public text")
        return std::make_unique<PublicText>(computed);
    if (test == "earlier text")
        return std::make_unique<EarlierText>();
    computed.Refuse(fmt::format("there is no test \"{}\"", test));
}

}  // namespace particulars
