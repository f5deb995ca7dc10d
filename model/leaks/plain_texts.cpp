#include "model/leaks/plain_texts.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <utility>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/leaks/file_texts.h"

namespace particulars {
namespace {

std::string Decoded(std::string_view bytes) {
    if (Trim(bytes).empty())
        return {};
    try {
        return Decode(bytes, "the file").text;
    } catch (const Error&) {
        FailToCheck("it is not text in any encoding that the program knows");
    }
}

/// With the text of each line, without its end.
template <class OnLine>
void ForEachLine(std::string_view text, OnLine on_line) {
    std::size_t number = 0;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        on_line(++number, text.substr(start, end - start));
        start = end + 1;
    }
}

std::string Unfolded(std::string_view text) {
    std::string unfolded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r')
            continue;
        const bool fold =
            text[i] == '\n' && i + 1 < text.size() && (text[i + 1] == ' ' || text[i + 1] == '\t');
        if (!fold)
            unfolded += text[i];
        else
            ++i;
    }
    return unfolded;
}

std::string Unescaped(std::string_view value) {
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        ++i;
        text += value[i] == 'n' || value[i] == 'N' ? ' ' : value[i];
    }
    return text;
}

FoundTexts LinesOf(const std::string& text) {
    FoundTexts texts;
    ForEachLine(text, [&](std::size_t number, std::string_view line) {
        texts.push_back({fmt::format("line {}", number), std::string(line), number > 1});
    });
    return texts;
}

}  // namespace

FoundTexts PlainTexts(std::string_view bytes) {
    return LinesOf(Decoded(bytes));
}

FoundTexts LoadFileTexts(std::string_view bytes) {
    // The quote of these files is a letter, thorn; beside the end of a value it is no part of one.
    constexpr std::string_view kQuote = "\u00fe";
    constexpr std::string_view kEnds = "\x14\r\n";
    std::string text = Decoded(bytes);
    const auto ends_value = [&](std::size_t at) {
        return at >= text.size() || kEnds.find(text[at]) != std::string_view::npos;
    };
    for (std::size_t at = text.find(kQuote); at != std::string::npos;
         at = text.find(kQuote, at + 1))
        if (at == 0 || ends_value(at - 1) || ends_value(at + kQuote.size()))
            text.replace(at, kQuote.size(), kQuote.size(), ' ');
    return LinesOf(text);
}

FoundTexts CalendarTexts(std::string_view bytes) {
    FoundTexts texts;
    ForEachLine(Unfolded(Decoded(bytes)), [&](std::size_t, std::string_view line) {
        const std::string_view property = line.substr(0, line.find_first_of(":;"));
        texts.push_back({fmt::format("calendar entry, {}", property), Unescaped(line)});
    });
    return texts;
}

FoundTexts JsonTexts(std::string_view bytes) {
    using Json = nlohmann::json;
    FoundTexts texts;
    std::string key;
    const auto collect = [&](int, Json::parse_event_t event, const Json& value) {
        if (event == Json::parse_event_t::key) {
            key = value.get<std::string>();
            texts.push_back({"name of a value", key});
        } else if (event == Json::parse_event_t::value && value.is_string()) {
            texts.push_back({fmt::format("value of {}", key), value.get<std::string>()});
        }
        return event != Json::parse_event_t::value;
    };
    const std::string text = Decoded(bytes);
    if (text.empty())
        return texts;
    if (Json::parse(text, collect, false).is_discarded() && !Json::accept(text))
        FailToCheck("it is damaged, or no JSON");
    return texts;
}

FoundTexts JsonLinesTexts(std::string_view bytes) {
    FoundTexts texts;
    ForEachLine(Decoded(bytes), [&](std::size_t number, std::string_view line) {
        for (FoundText& text : JsonTexts(line)) {
            text.where = fmt::format("line {}, {}", number, text.where);
            texts.push_back(std::move(text));
        }
    });
    return texts;
}

std::string LettersAmong(std::string_view bytes) {
    std::string letters;
    for (const char byte : bytes) {
        if (byte == '\0')
            continue;  // Of UTF-16, the letters of English remain.
        const bool readable =
            static_cast<unsigned char>(byte) >= ' ' && static_cast<unsigned char>(byte) < 0x7FU;
        letters += readable ? byte : ' ';
    }
    return letters;
}

}  // namespace particulars
