// Vagueness hints: places in a description whose wording courts have rejected, with the reason and
// the authority. Prompts, never verdicts; work product, never printed on a served paper.
//
// Patterns are RE2 over resources/hints.json and a firm's own file (law_data.h); H10 and H33 to H38
// are computed.

#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/progress.h"
#include "model/core/text.h"
#include "model/core/violation.h"
#include "model/secrets/version.h"

namespace particulars {

using HintDismissalId = Id<struct HintDismissalTag>;

struct Hint {
    std::string id;    ///< "H05".
    int severity = 0;  ///< 3 wording courts rejected, 2 usually needs more, 1 look.
    TextSpan place;    ///< The whole text for computed hints.
    std::string label;
    std::string prompt;
    std::string authority;
};

/// What a hint was answered with. Kept with the words it was given for, so that it does not silence
/// the same hint elsewhere.
struct HintDismissal {
    HintDismissalId id;
    TradeSecretId secret;
    std::string hint;   ///< "H05".
    std::string words;  ///< The matched words; work product.
    std::string reason;
    std::string author;
    std::string dismissed_at;  ///< UTC, ISO text.
    std::int64_t revision = 0;
};

/// What the computed hints look at beside the text itself.
struct HintContext {
    SecretKind kind = SecretKind::kTechnical;
    /// False: hints for every kind are given; H35 only if the text itself speaks of source code.
    bool kind_known = true;
    std::vector<std::string> earlier_texts;  ///< Served versions, complaint, expert report (H38).
    std::vector<std::string> public_texts;   ///< Public filings and pages on file (H37).
};

class HintRules {
public:
    static const HintRules& Shipped();

    /// The same, to be added to. Throws kInternal where they are damaged.
    static HintRules ReadShipped();

    /// Throws kUnreadable with line and reason for malformed JSON or a pattern RE2 refuses.
    static HintRules Read(std::string_view json, std::string_view name);

    HintRules(HintRules&&) noexcept;
    HintRules& operator=(HintRules&&) noexcept;
    ~HintRules();

    /// Puts a firm's rules on top, in place of those that have the same id. Returns every mistake
    /// with file, line and reason; where there is one, nothing is added.
    std::vector<std::string> Add(std::string_view json, std::string_view name);

    /// Whether there is a rule of this id, such as "H05".
    bool Has(std::string_view id) const;

    /// In order of place, then id. Linear in the length of `text`.
    std::vector<Hint> Find(std::string_view text, const HintContext& context) const;

    /// The same; `progress` may stop it at any few thousand bytes.
    std::vector<Hint> Find(std::string_view text, const HintContext& context,
                           Progress& progress) const;

private:
    struct Rules;
    explicit HintRules(std::unique_ptr<Rules> rules);
    std::unique_ptr<Rules> rules_;
};

Violations Check(const HintDismissal& dismissal);

}  // namespace particulars
