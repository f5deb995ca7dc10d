#include "model/intake/citations.h"

#include <algorithm>

#include "model/intake/pattern.h"

namespace particulars {
namespace {

const LazyRE2 kWorthReading = {"\\d\\s+[A-Z]|R\\.|Rule|§|[Ss]ec|C\\.?C\\.?P|Code|CRC"};

// "83 F. Supp. 3d 501", "2015 WL 4597546", "102 Cal.App.5th 960".
const LazyRE2 kReporter = {
    "\\b\\d{1,4}\\s+(?:U\\.\\s?S\\.|S\\.\\s?Ct\\.|L\\.\\s?Ed\\.(?:\\s?2d)?|F\\.\\s?(?:2d|3d|4th)|"
    "F\\.|F\\.\\s?Supp\\.(?:\\s?[23]d)?|"
    "F\\.\\s?App'?x\\.?|Fed\\.\\s?App'?x\\.?|F\\.\\s?R\\.\\s?D\\.|B\\.\\s?R\\.|Fed\\.\\s?Cl\\.|"
    "Cal\\.\\s?(?:App\\.|Rptr\\.)?(?:\\s?(?:2d|3d|4th|5th))?(?:\\s?Supp\\.)?|N\\.\\s?Y\\.(?:\\s?"
    "S\\.)?(?:\\s?[23]d)?|A\\.\\s?D\\.\\s?[23]d|"
    "Misc\\.\\s?[23]d|N\\.\\s?E\\.(?:\\s?[23]d)?|A\\.(?:\\s?[23]d)?|P\\.(?:\\s?[23]d)?|S\\.\\s?W\\."
    "(?:\\s?[23]d)?|"
    "S\\.\\s?E\\.(?:\\s?2d)?|N\\.\\s?W\\.(?:\\s?2d)?|So\\.(?:\\s?[23]d)?|Mass\\.(?:\\s?App\\.\\s?"
    "Ct\\.)?|Ill\\.(?:\\s?(?:App\\.\\s?)?[23]d)?|"
    "WL|(?:U\\.\\s?S\\.\\s?(?:Dist\\.|App\\.)\\s?)?LEXIS|[A-Z][a-z]+\\.\\s?LEXIS)\\s+(?:at\\s+)?("
    "\\*?\\d[\\d-]*)"};

// Pages, parallel reporters and the court with its year, up to the closing bracket.
const LazyRE2 kRightEnd = {"^[^();]{0,140}?\\([^()]{0,60}\\d{4}\\)"};

const LazyRE2 kPages = {"^(?:,\\s*(?:at\\s+)?\\*?\\d[\\d–-]*)*(?:,\\s*fn\\.?\\s*\\d+)?"};

const LazyRE2 kCaseName = {
    "((?:(?:In\\s+re|Ex\\s+parte|Matter\\s+of)\\s+(?:[A-Z\\d][\\w.,'’&/"
    "()-]*\\s*(?:(?:of|the|and|for|&|in)\\s+)*){1,10}|"
    "[A-Z\\[\\d][\\w.,'’&/()\\[\\]-]*\\s+(?:(?:[A-Z\\[(\\d][\\w.,'’&/"
    "()\\[\\]-]*|of|the|and|for|de|du|von|van|&|ex|rel\\.|et|al\\.,?|in|on|a)\\s+){0,14}?"
    "v\\.\\s+(?:[A-Z\\[(\\d][\\w.,'’&/"
    "()\\[\\]-]*|of|the|and|for|de|du|von|van|&|ex|rel\\.|et|al\\.,?|in|on|a)"
    "(?:\\s+(?:[A-Z\\[(\\d][\\w.,'’&/"
    "()\\[\\]:*-]*|of|the|and|for|de|du|von|van|&|ex|rel\\.|et|al\\.,?|in|on|a|cv|civ\\.))*))[,\\s]"
    "*$"};

const LazyRE2 kSignal = {
    "^(?:(?:See|But|see|Cf\\.|cf\\.|Accord|also|e\\.g\\.,?|generally|In|Citing|citing|quoting|"
    "Quoting|Id\\.|aff'd|Under|and|The|Here,|Compare|with)\\s+,?)+"};

// Rules and statutes.
const LazyRE2 kStatute = {
    "((?:Fed(?:eral|\\.)\\s?R(?:ules?|\\.)?\\s?(?:of\\s+)?(?:Civ(?:il|\\.)|Crim(?:inal|\\.)|Evid(?:"
    "ence|\\.)|App(?:ellate|\\.)|Bankr(?:uptcy|\\.))\\s?(?:P(?:rocedure|\\.)?)?|"
    "(?:Local|L\\.)\\s?(?:Civ(?:il|\\.)\\s?|Pat(?:ent|\\.)\\s?)?R(?:ules?|\\.)|Civ(?:il|\\.)\\s?L(?"
    ":ocal|\\.)\\s?R(?:ules?|\\.)|Rule\\s+of\\s+Court|Cal\\.\\s?Rules?\\s+of\\s+Court,?\\s+rule|"
    "CRC|"
    "\\d{1,2}\\s+(?:U\\.\\s?S\\.\\s?C\\.?|C\\.\\s?F\\.\\s?R\\.|Del\\.\\s?C\\.)|"
    "(?:Cal(?:ifornia|\\.)\\s+)?(?:Code\\s+(?:of\\s+)?Civ(?:il|\\.)\\s+Proc(?:edure|\\.)|Civ(?:il|"
    "\\.)\\s+Code|Evid(?:ence|\\.)\\s+Code|Bus\\.\\s+&\\s+Prof\\.\\s+Code|Gov(?:ernment|'t|\\.)\\s+"
    "Code|C\\.?C\\.?P\\.?)|"
    "(?:N\\.?Y\\.?\\s+)?C\\.?P\\.?L\\.?R\\.?|\\bRule)"
    "\\s?,?\\s?(?:§{1,2}|[Ss]ec(?:tions?|s?\\.)|[Rr]ules?)?\\s?\\d[\\d.:-]*[a-z]?(?:\\s?\\([A-Za-"
    "z\\d]{1,5}\\))*(?:,\\s+subds?(?:ivision|\\.)\\s+\\([a-z]\\)(?:\\(\\d\\))?)?)"};

class CitationReader {
public:
    explicit CitationReader(const PlainText& plain) : plain_(plain) {}

    void Read(const Sentence& sentence) {
        if (!Contains(kWorthReading, sentence.text))
            return;
        taken_.clear();
        std::size_t from = 0;
        while (const auto reporter = Find(kReporter, sentence.text, from)) {
            from = reporter->end();
            from = std::max(from, ReadCase(sentence, *reporter));
        }
        for (const Match& statute : FindAll(kStatute, sentence.text, 100))
            Add(sentence, *statute.group[1]);
    }

    std::vector<CitedAuthority> Take() {
        std::ranges::stable_sort(found_, {},
                                 [](const CitedAuthority& each) { return each.place.start; });
        return std::move(found_);
    }

private:
    void Add(const Sentence& sentence, TextSpan place) {
        while (place.end > place.start &&
               std::string_view(" ,.;:").find(sentence.text[place.end - 1]) !=
                   std::string_view::npos)
            --place.end;
        const bool overlaps = std::ranges::any_of(taken_, [place](TextSpan other) {
            return place.start < other.end && other.start < place.end;
        });
        if (overlaps || place.start >= place.end)
            return;
        taken_.push_back(place);
        found_.push_back(
            {std::string(Slice(sentence.text, place)),
             plain_.ToRaw({sentence.place.start + place.start, sentence.place.start + place.end})});
    }

    /// Takes the names before the reporter and the year after it; returns where the citation ends.
    std::size_t ReadCase(const Sentence& sentence, const Match& reporter) {
        constexpr std::size_t kReach = 240;
        const std::string_view text = sentence.text;
        const std::size_t low = taken_.empty() ? 0 : taken_.back().end;
        const std::size_t from =
            std::max(low, reporter.start() > kReach ? reporter.start() - kReach : 0);
        const std::string_view before = text.substr(from, reporter.start() - from);
        TextSpan place = {reporter.start(), reporter.end()};
        // California puts the year first: "Photo, Inc. v. Brand (2011) 647 F.3d 1218, 1229".
        static constexpr LazyRE2 kYearFirst = {"\\(([^()]{0,24}\\d{4})\\)\\s*$"};
        // Between name and reporter: ", No. 14 CIV. 1559 RWS, ".
        static constexpr LazyRE2 kNumber = {
            "(?i),?\\s+(?:\\(?[A-Z]{0,4}\\)?\\s*)?(?:Civ\\.\\s+A\\.\\s+|C\\.A\\.\\s+)?(?:Case\\s+)?"
            "(?:Nos?\\.\\s+)?[\\w:.()-]*\\d[\\w:. ()/-]{2,40},?\\s*$"};
        std::string_view names = before;
        const auto year = Find(kYearFirst, names);
        if (year)
            names = names.substr(0, year->start());
        auto name = Find(kCaseName, names);
        if (const auto number = Find(kNumber, names); !year && number)
            if (const auto shorter = Find(kCaseName, names.substr(0, number->start())))
                name = shorter;
        if (!name)
            return place.end;
        const auto signal = Find(kSignal, Text(*name, 1, names));
        place.start = from + name->group[1]->start + (signal ? signal->end() : 0);
        const std::string_view after = text.substr(reporter.end());
        if (const auto end = year ? std::nullopt : Find(kRightEnd, after))
            place.end = reporter.end() + end->end();
        else if (const auto pages = Find(kPages, after))
            place.end = reporter.end() + pages->end();
        Add(sentence, place);
        return place.end;
    }

    const PlainText& plain_;  ///< Outlives the reader.
    std::vector<CitedAuthority> found_;
    std::vector<TextSpan> taken_;  ///< In the sentence being read.
};

}  // namespace

std::vector<CitedAuthority> FindCitations(const PlainText& plain,
                                          const std::vector<Sentence>& sentences) {
    CitationReader reader(plain);
    for (const Sentence& sentence : sentences)
        reader.Read(sentence);
    return reader.Take();
}

}  // namespace particulars
