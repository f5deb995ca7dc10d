#include "model/papers/definitions.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string>
#include <string_view>

#include "model/core/text.h"
#include "model/papers/rich_text.h"
#include "model/papers/typography.h"

namespace particulars {
namespace {

struct RoleMeaning {
    std::string_view role;  ///< As a line of support ends: "LP0001, at 3 (contains)".
    std::string_view meaning;
};

constexpr std::array kRoles = {
    RoleMeaning{"contains", "the information itself stands in the document at the place given"},
    RoleMeaning{"refers to", "the document speaks of the information without setting it out"},
    RoleMeaning{"incorporates by reference",
                "the document takes in another in which the information stands"},
    RoleMeaning{"shows creation", "the document shows how or when the information was made"},
    RoleMeaning{"shows measure", "the document shows how the information was kept secret"},
    RoleMeaning{"shows access", "the document shows who was given the information"},
    RoleMeaning{"shows use", "the document shows the information in use"},
    RoleMeaning{"shows value", "the document shows what the information is worth"},
};

struct ClaimMeaning {
    std::string_view claim;  ///< Folded, as it occurs in the name of a claim.
    std::string_view source;
};

constexpr std::array kClaims = {
    ClaimMeaning{"cutsa", "Cal. Civ. Code \u00a7\u00a03426.1(d)"},
    ClaimMeaning{"california uniform", "Cal. Civ. Code \u00a7\u00a03426.1(d)"},
    ClaimMeaning{"dtsa", "18 U.S.C. \u00a7\u00a01839(3)"},
    ClaimMeaning{"defend trade secrets", "18 U.S.C. \u00a7\u00a01839(3)"},
    ClaimMeaning{"n.y. common law",
                 "Ashland Mgmt. Inc. v. Janien, 82 N.Y.2d 395, 407 (1993), which looks to "
                 "Restatement of Torts \u00a7\u00a0757, cmt. b"},
};

std::string Quoted(const std::string& words) {
    return "\u201c" + words + "\u201d";
}

std::string Listed(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "" : i + 1 == words.size() ? " and " : ", ") + words[i];
    return text;
}

class Definitions {
public:
    Definitions(const DefinedWords& words, std::vector<Block>& blocks)
        : words_(words), blocks_(blocks) {}

    void Append() {
        for (const Party& party : words_.parties)
            if (!party.aliases.empty())
                AppendParty(party);
        AppendTradeSecret();
        AppendNumbers();
        AppendTiers();
        AppendRoles();
    }

private:
    void Add(const RichText& text) {
        blocks_.push_back(
            Paragraph{ParagraphRole::kBody, Join(Plain(LetterOf(count_++) + "\u2002"), text)});
    }

    void AppendParty(const Party& party) {
        std::vector<std::string> names;
        for (const std::string& alias : party.aliases)
            names.push_back(Quoted(alias));
        Add(Plain(
            Ended(fmt::format("{} {} {} {}", Listed(names), names.size() == 1 ? "means" : "mean",
                              ToText(party.role), party.name))));
    }

    void AppendTradeSecret() {
        std::vector<std::string> sources;
        for (const std::string& claim : words_.matter->claims)
            for (const ClaimMeaning& known : kClaims)
                if (Fold(claim).find(known.claim) != std::string::npos &&
                    std::find(sources.begin(), sources.end(), known.source) == sources.end())
                    sources.emplace_back(known.source);
        if (sources.empty())
            return;
        RichText text = Plain(
            "\u201cTrade secret\u201d has the meaning that the law of the claims gives "
            "it.");
        text.front().footnote = Ended(Listed(sources));
        Add(text);
    }

    void AppendNumbers() {
        const std::string first = words_.items.empty() ? "TS-001" : words_.items[0].designation;
        Add(
            Plain(fmt::format("{} and the like are the numbers of the entries. A number is given "
                              "once: an entry that is withdrawn keeps it, and no other takes it.",
                              Quoted(first))));
    }

    void AppendTiers() {
        for (const TierName& name : words_.tier_names) {
            const bool is_used =
                std::any_of(words_.items.begin(), words_.items.end(),
                            [&](const ServedItem& item) { return item.tier == name.tier; });
            if (is_used && !name.authority.empty())
                Add(Plain(fmt::format("{} is a designation under {}.", Quoted(name.name),
                                      Typeset(name.authority))));
        }
    }

    void AppendRoles() {
        std::string meanings;
        for (const RoleMeaning& role : kRoles) {
            const std::string ending = fmt::format("({})", role.role);
            const bool is_used =
                std::any_of(words_.items.begin(), words_.items.end(), [&](const ServedItem& item) {
                    return item.support.find(ending) != std::string::npos;
                });
            if (is_used)
                meanings += fmt::format("{}{}: {}", meanings.empty() ? "" : "; ",
                                        Quoted(std::string(role.role)), role.meaning);
        }
        if (!meanings.empty())
            Add(Plain("The word after a document says how it supports the entry. " + meanings +
                      "."));
    }

    const DefinedWords& words_;
    std::vector<Block>& blocks_;
    std::size_t count_ = 0;
};

}  // namespace

void AppendDefinitions(const DefinedWords& words, std::vector<Block>& blocks) {
    Definitions(words, blocks).Append();
}

}  // namespace particulars
