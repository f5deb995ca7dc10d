#include "model/papers/sealing_chart.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <string_view>
#include <utility>

#include "model/core/capitalized.h"
#include "model/core/text.h"
#include "model/deadlines/court.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/party_words.h"
#include "model/papers/redaction_round.h"
#include "model/papers/redaction_text.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"
#include "model/papers/withheld.h"

namespace particulars {
namespace {

constexpr const char* kName = "Chart of passages to be sealed";

/// "page 2, lines 14–16"; the line alone in a text that knows no pages.
std::string PlaceInWords(std::string_view text, TextSpan place) {
    const std::size_t start = std::min(place.start, text.size());
    const std::size_t end = std::min(place.end > start ? place.end - 1 : start, text.size());
    const auto page_of = [&](std::size_t byte) {
        return 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(byte), '\f');
    };
    const auto line_of = [&](std::size_t byte) {
        const std::size_t page = text.substr(0, byte).rfind('\f');
        const std::size_t first = page == std::string_view::npos ? 0 : page + 1;
        return LineOf(text.substr(first), byte - first);
    };
    const bool has_pages = text.find('\f') != std::string_view::npos;
    const std::string first_page = has_pages ? fmt::format("page {}, ", page_of(start)) : "";
    if (page_of(start) != page_of(end))
        return fmt::format("{}line {} to page {}, line {}", first_page, line_of(start),
                           page_of(end), line_of(end));
    if (line_of(start) == line_of(end))
        return fmt::format("{}line {}", first_page, line_of(start));
    return fmt::format("{}lines {}\u2013{}", first_page, line_of(start), line_of(end));
}

/// By its number or its day: a title may give away what is sealed.
std::string NumberOf(const DocketEntry& paper) {
    if (!paper.ecf_number.empty())
        return "ECF No.\u00a0" + paper.ecf_number;
    const std::string kind = paper.kind.empty() ? "Paper" : Capitalized(paper.kind);
    return paper.dated ? kind + " of " + ToShortWords(*paper.dated) : kind + " without a number";
}

/// "1–3, 5", for numbers that rise.
std::string RangesInWords(const std::vector<std::size_t>& numbers) {
    std::string words;
    for (std::size_t first = 0; first < numbers.size();) {
        std::size_t last = first;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        words += (words.empty() ? "" : ", ") + std::to_string(numbers[first]);
        if (last > first)
            words += (last == first + 1 ? ", " : "\u2013") + std::to_string(numbers[last]);
        first = last + 1;
    }
    return words;
}

bool IsAsked(const Redaction& redaction) {
    return redaction.state != RedactionState::kWithdrawn;
}

/// What a court will miss about a passage: "no injury", ...
std::vector<std::string> GapsOf(const Redaction& redaction) {
    std::vector<std::string> gaps;
    if (Trim(redaction.reason).empty())
        gaps.emplace_back("no interest");
    else if (NamesOnlyADesignation(redaction.reason))
        gaps.emplace_back("a designation in place of an interest");
    if (Trim(redaction.injury).empty())
        gaps.emplace_back("no injury");
    if (Trim(redaction.narrower).empty())
        gaps.emplace_back("no word on a smaller cut");
    if (Trim(redaction.declaration).empty())
        gaps.emplace_back("no declaration");
    return gaps;
}

RichText Stated(const std::string& words) {
    return Trim(words).empty() ? Italic("Not stated") : Plain(words);
}

Cell InterestCell(const Redaction& redaction, bool for_our_own) {
    Cell cell = TextCell(Stated(redaction.reason));
    if (for_our_own && !Trim(redaction.reason).empty() && NamesOnlyADesignation(redaction.reason))
        cell.paragraphs.push_back(Italic("A designation alone is no reason to seal."));
    return cell;
}

std::string RulingInWords(RedactionState state) {
    switch (state) {
        case RedactionState::kAllowed:
            return "Granted";
        case RedactionState::kRefused:
            return "Denied";
        case RedactionState::kProposed:
        case RedactionState::kWithdrawn:
            break;
    }
    return {};
}

/// The authority on what a court of this place asks for.
std::string AuthorityOf(const Matter& matter) {
    const Court* court = FindCourtOrNull(matter.court);
    if (!court)
        return {};
    if (!court->federal && court->state == "CA")
        return "Cal. Rules of Court, rules 2.550(d), 2.551: an overriding interest, a substantial "
               "probability of prejudice, a narrow cut, and no less restrictive means.";
    if (court->id == "cand")
        return "Civ. L.R. 79-5(c)(1); Kamakana v. City & Cnty. of Honolulu, 447 F.3d 1172 (9th "
               "Cir. 2006) (compelling reasons); Ctr. for Auto Safety v. Chrysler Grp., LLC, 809 "
               "F.3d 1092 (9th Cir. 2016) (when good cause is enough).";
    if (court->federal && (court->state == "NY" || court->state == "CT" || court->state == "VT"))
        return "Lugosch v. Pyramid Co. of Onondaga, 435 F.3d 110 (2d Cir. 2006): specific findings "
               "for each passage, and a cut no wider than they need.";
    return {};
}

class SealingChart {
public:
    explicit SealingChart(const SealingContent& content)
        : content_(content),
          party_(NamesOf(PartiesIn(content.parties, RoleOf(content.matter->side)))) {
        for (const SealedPassages& paper : content.papers)
            for (std::size_t i = 0; i < paper.passages.size(); ++i)
                Count(paper, i);
    }

    PaperDocument Compose() const {
        PaperDocument paper;
        paper.title = PaperTitle(kName, *content_.matter);
        paper.running_head = RunningHead(*content_.matter);
        paper.stamp = content_.stamp;
        paper.landscape = true;
        paper.draft = !content_.final_copy || !gaps_.empty() || asked_ == 0;
        AppendTitleBlock(*content_.matter, CourtInWords(*content_.matter), kName, paper.blocks);
        if (asked_ == 0) {
            paper.blocks.push_back(Paragraph{
                ParagraphRole::kBody,
                Italic("No passage of a sealed paper is proposed for sealing. Read in the sealed "
                       "paper and mark its passages in the redaction round.")});
            return paper;
        }
        AppendLead(paper.blocks);
        for (const SealedPassages& sealed : content_.papers)
            AppendPaper(sealed, paper.blocks);
        AppendGaps(paper);
        return paper;
    }

private:
    void Count(const SealedPassages& paper, std::size_t index) {
        const Redaction& redaction = paper.passages[index];
        const std::string number = NumberOf(*paper.paper);
        if (!IsAsked(redaction)) {
            withdrawn_[number].push_back(index + 1);
            return;
        }
        ++asked_;
        std::string words;
        for (const std::string& gap : GapsOf(redaction))
            words += (words.empty() ? "" : ", ") + gap;
        if (!words.empty())
            gaps_[{number, words}].push_back(index + 1);
    }

    /// "ECF No. 100, passages 1–3".
    static std::string PassagesInWords(const std::string& number,
                                       const std::vector<std::size_t>& passages) {
        return fmt::format("{}, {} {}", number, passages.size() == 1 ? "passage" : "passages",
                           RangesInWords(passages));
    }

    void AppendLead(std::vector<Block>& blocks) const {
        RichText lead =
            Plain(fmt::format("{} {} kept from the public file. Each is named by its place alone.",
                              asked_, asked_ == 1 ? "passage is to be" : "passages are to be"));
        lead.front().footnote = AuthorityOf(*content_.matter);
        blocks.push_back(Paragraph{ParagraphRole::kBody, std::move(lead), true});
    }

    void AppendPaper(const SealedPassages& sealed, std::vector<Block>& blocks) const {
        if (std::none_of(sealed.passages.begin(), sealed.passages.end(), IsAsked))
            return;
        Table table;
        table.columns = {{"ECF or exhibit no.", 0.8},
                         {"Portion", 1.0},
                         {"Designating party", 0.9},
                         {"Interest to be protected", 1.6},
                         {"Injury", 1.6},
                         {"Why nothing less will do", 1.4},
                         {"Declaration", 1.1},
                         {"Ruling", 0.7}};
        for (std::size_t i = 0; i < sealed.passages.size(); ++i)
            if (IsAsked(sealed.passages[i]))
                table.rows.push_back(RowOf(*sealed.paper, sealed.passages[i], i));
        blocks.push_back(std::move(table));
    }

    TableRow RowOf(const DocketEntry& paper, const Redaction& redaction, std::size_t index) const {
        Cell portion = TextCell(Plain(fmt::format("Passage {}", index + 1)));
        if (!paper.text.empty() && !IsWithheld(paper.text))
            portion.paragraphs.push_back(
                Plain(Capitalized(PlaceInWords(paper.text, redaction.place))));
        portion.paragraphs.push_back(Italic(TierInWords(content_.tier_names, redaction.tier)));
        return {{TextCell(Plain(NumberOf(paper))), std::move(portion),
                 TextCell(party_.empty() ? Italic("Not entered") : Plain(party_)),
                 InterestCell(redaction, content_.for_our_own), TextCell(Stated(redaction.injury)),
                 TextCell(Stated(redaction.narrower)), TextCell(Stated(redaction.declaration)),
                 TextCell(Plain(RulingInWords(redaction.state)))}};
    }

    void AppendGaps(PaperDocument& paper) const {
        if (content_.for_our_own && paper.draft && !party_.empty())
            paper.blocks.push_back(
                Paragraph{ParagraphRole::kNote,
                          Plain("The chart takes " + party_ +
                                " for the designating party. Where another party designated a "
                                "passage, put its name, and let it file its own statement.")});
        if (!withdrawn_.empty()) {
            std::string words;
            for (const auto& [number, passages] : withdrawn_)
                words += (words.empty() ? "" : "; ") + PassagesInWords(number, passages);
            paper.blocks.push_back(
                Paragraph{ParagraphRole::kNote,
                          Plain("Withdrawn, and so left in the public version: " + words + ".")});
        }
        if (gaps_.empty() || !content_.for_our_own)
            return;
        paper.blocks.push_back(Heading{2, Plain("Missing before it can be filed")});
        for (const auto& [gap, passages] : gaps_)
            paper.blocks.push_back(Paragraph{
                ParagraphRole::kWarning,
                Plain(fmt::format("{}: {}.", PassagesInWords(gap.first, passages), gap.second))});
    }

    const SealingContent& content_;
    std::string party_;
    std::size_t asked_ = 0;
    /// By paper and by what is missing, the passages.
    std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> gaps_;
    std::map<std::string, std::vector<std::size_t>> withdrawn_;
};

}  // namespace

PaperDocument ComposeSealingChart(const SealingContent& content) {
    return SealingChart(content).Compose();
}

}  // namespace particulars
