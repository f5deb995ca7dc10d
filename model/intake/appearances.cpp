#include "model/intake/appearances.h"

#include <algorithm>

#include "model/intake/name_case.h"
#include "model/intake/page_lines.h"
#include "model/intake/pattern.h"

namespace particulars {
namespace {

constexpr std::size_t kHead = 20000;

const LazyRE2 kSide = {
    "(?i)^\\W*(?:(?:lead|local|co-?|liaison)\\s*-?)?(?:counsel|attorneys?|attys?\\.?|solicitors?)"
    "\\s+for\\s+(?:the\\s+)?(.{3,160}?)[\\s:.,*)]*$"};

const LazyRE2 kEsquire = {
    "^\\W*(?:(?i:by)\\s*:?\\s*)?((?:[A-Z][\\w.'’-]*\\s+){1,4}[A-Z][\\w'’-]+(?:,?\\s+(?:Jr|Sr|II|"
    "III|IV)\\b\\.?)?),?\\s+(?i:esq(?:uire|s)?\\b\\.?)"};

const LazyRE2 kBarNumber = {
    "^\\W*((?:[A-Z][\\w.'’-]*\\s+){1,4}[A-Z][\\w'’-]+),?\\s*\\((?i:SBN|State\\s+Bar|Bar|CA\\s+Bar|"
    "CSB|#|pro\\s+hac).{0,40}\\)"};

const LazyRE2 kBy = {
    "^\\W*(?i:by)\\s*:\\s*(?:/s/\\s*)?((?:[A-Z][\\w.'’-]*\\s+){1,4}[A-Z][\\w'’-]+)\\W*$"};

const LazyRE2 kFirm = {
    "(?:\\b(?:LLP|L\\.L\\.P|LLC|P\\.?C|PLLC|P\\.A|PLC|Chtd|APC|A\\.P\\.C)\\b\\.?|(?i:\\blaw\\s+(?:"
    "offices?|group|firm)\\b)|^\\W*[A-Z][A-Z'’.&, -]{6,}$)"};

const LazyRE2 kNotFirm = {
    "(?i)\\d|^\\W*(?:plaintiffs?|defendants?|a\\s?p\\s?p\\s?e\\s?a\\s?r|opinion|order|sealed|"
    "memorandum|united\\s+states|"
    "southern|northern|eastern|western|district|counsel|attorneys?|against|by:|v\\.|in\\s+the|"
    "superior\\s+court|conclusion|background|introduction)\\b|esq"};

// "Kevin Orr and Ann Lee, SMITH & JONES LLP, Wilmington, Delaware; Attorneys for Plaintiff."
const LazyRE2 kParagraph = {
    "(?i)^(.{10,600}?)[;,.]?\\s+(?:attorneys|counsel)\\s+for\\s+(?:the\\s+)?(.{3,140}?)\\W*$"};

const LazyRE2 kName = {
    "^(?:(?:and|AND)\\s+)?((?:[A-Z][a-z'’-]+|[A-Z]\\.|[A-Z][a-z]+\\.?)(?:\\s+(?:[A-Z]\\.|[A-Z][\\w'"
    "’-]+)){1,3}(?:,?\\s+(?:Jr|Sr|II|III)\\b\\.?)?)$"};

const LazyRE2 kPlace = {
    "(?:Delaware|New "
    "York|California|Illinois|Texas|Massachusetts|Washington|Pennsylvania|Jersey|D\\.C|City|County|"
    "Avenue|Street)"};

std::string SideOf(std::string_view words) {
    std::string lower(words);
    for (char& letter : lower)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter | 0x20);
    if (lower.find("plaintiff") != std::string::npos ||
        lower.find("petitioner") != std::string::npos)
        return "plaintiff";
    if (lower.find("defendant") != std::string::npos ||
        lower.find("respondent") != std::string::npos)
        return "defendant";
    return std::string(Trim(words));
}

class AppearanceReader {
public:
    AppearanceReader(std::string_view raw, std::string_view text) : raw_(raw), text_(text) {}

    void Read(TextSpan place) {
        const std::string_view line = Slice(raw_, place);
        if (line.size() > 700)
            return;
        if (const auto side = Find(kSide, line)) {
            TakeSide(SideOf(Text(*side, 1, line)));
            return;
        }
        if (ReadParagraph(line, place))
            return;
        for (const LazyRE2* pattern : {&kEsquire, &kBarNumber, &kBy}) {
            if (const auto name = Find(*pattern, line)) {
                Add(Text(*name, 1, line),
                    {place.start + name->group[1]->start, place.start + name->group[1]->end});
                return;
            }
        }
        if (line.size() < 90 && Contains(kFirm, line) && !Contains(kNotFirm, line))
            firm_ = InMixedCase(Bare(line), text_);
    }

    std::vector<ProposedPerson> Take() {
        std::erase_if(found_,
                      [](const ProposedPerson& person) { return person.on_behalf.empty(); });
        return std::move(found_);
    }

private:
    static std::string Bare(std::string_view line) {
        std::string_view words = Trim(line);
        while (!words.empty() &&
               std::string_view("*#,;: ").find(words.back()) != std::string_view::npos)
            words.remove_suffix(1);
        while (!words.empty() &&
               std::string_view("*# ").find(words.front()) != std::string_view::npos)
            words.remove_prefix(1);
        return std::string(words);
    }

    void TakeSide(const std::string& side) {
        bool pending = false;
        for (ProposedPerson& person : found_) {
            if (!person.on_behalf.empty())
                continue;
            person.on_behalf = side;
            pending = true;
        }
        side_ = pending ? std::string() : side;
        firm_.clear();
    }

    void Add(std::string_view name, TextSpan place) {
        const std::string mixed = InMixedCase(Trim(name), text_);
        const bool known = std::ranges::any_of(
            found_, [&mixed](const ProposedPerson& person) { return person.name == mixed; });
        if (!known)
            found_.push_back({mixed, "counsel", side_, firm_, place});
    }

    bool ReadParagraph(std::string_view line, TextSpan place) {
        const auto match = Find(kParagraph, line);
        if (!match)
            return false;
        const std::string side = SideOf(Text(*match, 2, line));
        const TextSpan list = *match->group[1];
        std::vector<TextSpan> names;
        std::string firm;
        std::size_t start = list.start;
        while (start < list.end) {
            const std::size_t end = PieceEnd(line, start, list.end);
            const std::string_view piece = Trim(line.substr(start, end - start));
            if (const auto name = Find(kName, piece); name && !Contains(kPlace, piece)) {
                const auto at = static_cast<std::size_t>(piece.data() - line.data());
                names.push_back({at + name->group[1]->start, at + name->group[1]->end});
            } else if (Contains(kFirm, piece) && firm.empty()) {
                firm = InMixedCase(piece, text_);
            }
            start = end + 1;
        }
        for (const TextSpan name : names) {
            side_ = side;
            firm_ = firm;
            Add(Slice(line, name), {place.start + name.start, place.start + name.end});
        }
        side_.clear();
        firm_.clear();
        return !names.empty();
    }

    /// The next comma, semicolon or "and" in the list.
    static std::size_t PieceEnd(std::string_view line, std::size_t start, std::size_t limit) {
        const std::size_t comma = line.find_first_of(",;", start);
        const std::size_t conjunction = line.find(" and ", start);
        return std::min(
            {comma, conjunction == std::string_view::npos ? conjunction : conjunction + 4, limit});
    }

    std::string_view raw_;
    std::string_view text_;
    std::string side_;
    std::string firm_;
    std::vector<ProposedPerson> found_;
};

}  // namespace

std::vector<ProposedPerson> FindCounsel(std::string_view raw, const PlainText& plain) {
    AppearanceReader reader(raw, plain.text());
    for (const PageLine& line : ReadLines(raw.substr(0, kHead)))
        if (line.kind == LineKind::kText)
            reader.Read(line.place);
    return reader.Take();
}

}  // namespace particulars
