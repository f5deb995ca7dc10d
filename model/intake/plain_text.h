// The words of an order in reading order: wrapped lines joined, page furniture left out, marks of
// Markdown and HTML taken off, quotation marks and spaces made plain, footnotes moved to the end so
// that the sentence they cut in two is whole again.
//
// In this text a line feed always ends a paragraph or a row; all other white space is one blank.
// Every place in it can be told back in bytes of the text as given, and only those leave intake.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/core/text.h"

namespace particulars {

class PlainText {
public:
    explicit PlainText(std::string_view raw);

    std::string_view text() const { return text_; }

    /// The same text with the inside of quotations blotted out by '~', byte for byte, so that what
    /// is quoted is not taken for what is ordered. A defined term ("Defendant") counts as quoted.
    std::string_view unquoted() const { return unquoted_; }

    const std::vector<TextSpan>& paragraphs() const { return paragraphs_; }

    /// Where the footnotes begin; text().size() if there are none.
    std::size_t notes_start() const { return notes_start_; }

    /// The same stretch in the text as given. A sentence cut by a footnote spans the footnote.
    TextSpan ToRaw(TextSpan place) const;

private:
    struct Run {
        std::size_t plain = 0;
        std::size_t raw = 0;
    };

    void Append(std::string_view raw, TextSpan line);
    void Put(std::string_view piece, std::size_t raw);
    void Separate(char separator, std::size_t raw);
    void Compose(std::string_view raw);
    void CutIntoParagraphs();
    void BlotQuotations();
    std::size_t RawOffset(std::size_t plain) const;

    std::string text_;
    std::string unquoted_;
    std::vector<Run> runs_;  ///< Stretches copied byte for byte, in order of `plain`.
    std::vector<TextSpan> paragraphs_;
    std::size_t notes_start_ = 0;
};

}  // namespace particulars
