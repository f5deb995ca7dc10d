#include "model/papers/rich_text.h"

namespace particulars {

RichText Plain(std::string text) {
    return {{std::move(text), TextStyle::kPlain}};
}

RichText Bold(std::string text) {
    return {{std::move(text), TextStyle::kBold}};
}

RichText Italic(std::string text) {
    return {{std::move(text), TextStyle::kItalic}};
}

RichText SmallCaps(std::string text) {
    return {{std::move(text), TextStyle::kSmallCaps}};
}

RichText Join(RichText first, const RichText& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

std::string Shortened(const std::string& text, std::size_t characters) {
    std::size_t seen = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool starts_character = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
        if (starts_character && seen++ == characters)
            return text.substr(0, i) + "\u2026";
    }
    return text;
}

std::string Ended(std::string words) {
    return words.ends_with('.') ? words : std::move(words) + ".";
}

std::string LetterOf(std::size_t index) {
    std::string letters;
    for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('a' + (rest - 1) % 26));
    return "(" + letters + ")";
}

Cell TextCell(RichText text, CellMark mark) {
    return {{std::move(text)}, mark};
}

Cell DayCell(const Date& day) {
    return DayCell(day, ToShortWords(day));
}

Cell DayCell(const Date& day, std::string words) {
    Cell cell = TextCell(Plain(std::move(words)));
    if (!day.is_special())
        cell.day = day;
    return cell;
}

Table FactsTable(double label_share) {
    Table facts;
    facts.look = TableLook::kFacts;
    facts.columns = {{"", label_share}, {"", 1 - label_share}};
    return facts;
}

void AddFact(Table& facts, std::string label, std::string value) {
    if (!value.empty())
        facts.rows.push_back(
            {{TextCell(Italic(std::move(label))), TextCell(Plain(std::move(value)))}});
}

}  // namespace particulars
