#include "model/particularity/hint_pattern.h"

#include <algorithm>
#include <fmt/format.h>

namespace particulars {
namespace {

constexpr std::size_t kStretch = 1024;
constexpr std::int64_t kPatternMemory = 32 << 20;
constexpr std::int64_t kSetMemory = 64 << 20;

/// Blanks as "any white space"; a blank with a question mark or star may be missing.
std::string WithFlexibleBlanks(std::string_view pattern) {
    std::string flexible;
    bool in_class = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char byte = pattern[i];
        if (byte == '\\' && i + 1 < pattern.size()) {
            flexible += pattern.substr(i++, 2);
        } else if (byte == ' ') {
            const char next = i + 1 < pattern.size() ? pattern[i + 1] : '\0';
            flexible += in_class ? "\\s\\x{A0}" : "[\\s\\x{A0}]";
            if (!in_class && (next == '?' || next == '*'))
                flexible += '*', ++i;
            else if (!in_class && next != '+' && next != '{')
                flexible += '+';
        } else {
            in_class = in_class ? byte != ']' : byte == '[';
            flexible += byte;
        }
    }
    return flexible;
}

/// Where the last clause of `stretch` ends; npos where none does. The dot of a number ("2.", "3.5")
/// ends none.
std::size_t LastClauseEnd(std::string_view stretch) {
    std::size_t last = stretch.find_last_of(".;");
    while (last != std::string_view::npos && last > 0 && stretch[last - 1] >= '0' &&
           stretch[last - 1] <= '9')
        last = stretch.find_last_of(".;", last - 1);
    return last;
}

/// Past the last clause of text[start, limit), else past its last blank, else the limit itself
/// moved back to the start of a character.
std::size_t EndOfStretch(std::string_view text, std::size_t start, std::size_t limit) {
    const std::string_view stretch = Slice(text, {start, limit});
    for (const std::size_t last : {LastClauseEnd(stretch), stretch.find_last_of(" \t\r\n")})
        if (last != std::string_view::npos && last > 0)
            return start + last + 1;
    std::size_t end = limit;
    while (end > start + 1 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return end;
}

RE2::Options SetOptions() {
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(kSetMemory);
    return options;
}

/// The pattern with its own case, for a set that has none.
std::string WithCase(const RE2& pattern) {
    return (pattern.options().case_sensitive() ? "(?-i:" : "(?i:") + pattern.pattern() + ")";
}

}  // namespace

std::unique_ptr<RE2> CompilePattern(const JsonRecord& record, const char* key, Letters letters,
                                    std::string* problem) {
    RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(letters == Letters::kAsWritten);
    options.set_max_mem(kPatternMemory);
    auto pattern = std::make_unique<RE2>(WithFlexibleBlanks(record.Text(key)), options);
    std::string refused;
    if (!pattern->ok())
        refused = pattern->error();
    else if (RE2::FullMatch("", *pattern))
        refused = "it matches an empty text";
    if (refused.empty())
        return pattern;
    if (problem == nullptr)
        record.Refuse(fmt::format("the pattern in \"{}\" cannot be used: {}", key, refused));
    *problem = refused;
    return nullptr;
}

std::vector<TextSpan> SearchStretches(std::string_view text) {
    std::vector<TextSpan> stretches;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t limit = std::min(start + kStretch, text.size());
        const std::size_t end = limit == text.size() ? limit : EndOfStretch(text, start, limit);
        stretches.push_back({start, end});
        start = end;
    }
    return stretches;
}

std::vector<TextSpan> FindAll(const RE2& pattern, std::string_view text,
                              const std::vector<TextSpan>& stretches) {
    std::vector<TextSpan> found;
    const re2::StringPiece whole(text.data(), text.size());
    for (const TextSpan& stretch : stretches) {
        std::size_t at = stretch.start;
        re2::StringPiece match;
        while (at < stretch.end &&
               pattern.Match(whole, at, stretch.end, RE2::UNANCHORED, &match, 1)) {
            const auto start = static_cast<std::size_t>(match.data() - whole.data());
            const std::size_t end = start + match.size();
            if (end > start)
                found.push_back({start, end});
            at = std::max(end, start + 1);
        }
    }
    return found;
}

PatternSet::PatternSet(const std::vector<const RE2*>& patterns)
    : set_(SetOptions(), RE2::UNANCHORED) {
    for (const RE2* pattern : patterns) {
        usable_ = set_.Add(WithCase(*pattern), nullptr) >= 0 && usable_;
        all_.push_back(static_cast<int>(all_.size()));
    }
    usable_ = usable_ && set_.Compile();
}

std::vector<int> PatternSet::Candidates(std::string_view stretch) const {
    std::vector<int> candidates;
    RE2::Set::ErrorInfo failure{};
    if (usable_ && set_.Match({stretch.data(), stretch.size()}, &candidates, &failure))
        return candidates;
    return usable_ && failure.kind == RE2::Set::kNoError ? candidates : all_;
}

bool FindsAny(const RE2& pattern, std::string_view text) {
    return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), pattern);
}

}  // namespace particulars
