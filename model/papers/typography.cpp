#include "model/papers/typography.h"

#include <cctype>

namespace particulars {
namespace {

bool IsDigit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

/// Where a quotation mark opens rather than closes.
bool OpensAfter(std::string_view before) {
    if (before.empty())
        return true;
    const char last = before.back();
    return last == ' ' || last == '(' || last == '[' || last == '\n' ||
           before.ends_with("\u201c") || before.ends_with("\u2013");
}

/// Whether the hyphen at `at` stands in a range such as 833-836: two runs of as many digits,
/// rising, that belong to no longer number.
bool IsRange(std::string_view text, std::size_t at) {
    std::size_t start = at;
    while (start > 0 && IsDigit(text[start - 1]))
        --start;
    std::size_t end = at + 1;
    while (end < text.size() && IsDigit(text[end]))
        ++end;
    const std::string_view first = text.substr(start, at - start);
    const std::string_view last = text.substr(at + 1, end - at - 1);
    const bool apart = (start == 0 || text[start - 1] == ' ' || text[start - 1] == '(') &&
                       (end == text.size() ||
                        (text[end] != '-' && !std::isalpha(static_cast<unsigned char>(text[end]))));
    const bool numbered = text.substr(0, start).ends_with("No. ");
    return apart && !numbered && !first.empty() && first.size() == last.size() && first < last;
}

class Typesetter {
public:
    explicit Typesetter(std::string_view text) : text_(text) {}

    std::string Set() {
        while (at_ < text_.size())
            if (!SetSign())
                set_ += text_[at_++];
        return std::move(set_);
    }

private:
    bool SetSign() {
        const bool word_start = at_ == 0 || text_[at_ - 1] == ' ' || text_[at_ - 1] == '(';
        const std::string_view rest = text_.substr(at_);
        if (rest.front() == '"')
            return Replace(1, OpensAfter(set_) ? "\u201c" : "\u201d");
        if (rest.front() == '\'')
            return Replace(1, OpensAfter(set_) ? "\u2018" : "\u2019");
        if (rest.starts_with(" - "))
            return Replace(3, " \u2013 ");
        if (rest.front() == '-' && IsRange(text_, at_))
            return Replace(1, "\u2013");
        if (word_start && rest.starts_with("s. ") && rest.size() > 3 && IsDigit(rest[3]))
            return Replace(3, "\u00a7\u00a0");
        if (word_start && rest.starts_with("par. ") && rest.size() > 5 && IsDigit(rest[5]))
            return Replace(5, "\u00b6\u00a0");
        if (word_start && rest.starts_with("No. ") && rest.size() > 4 && IsDigit(rest[4]))
            return Replace(4, "No.\u00a0");
        return false;
    }

    bool Replace(std::size_t length, std::string_view sign) {
        set_ += sign;
        at_ += length;
        return true;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::string set_;
};

}  // namespace

std::string Typeset(std::string_view text) {
    return Typesetter(text).Set();
}

}  // namespace particulars
