// Reads Concordance DAT, CSV, TSV and every file of fields with delimiters.
//
// A state machine over pieces of text, not a reader of lines: enclosed fields hold line breaks of
// their own. Memory is bounded by the longest record, and that by `largest_record`: a longer one,
// such as what follows a quote that is never closed, is told and not kept. A qualifier inside an
// enclosed field that neither is doubled nor ends the field counts as text.

#pragma once

#include <cstddef>
#include <memory>

#include "model/loadfiles/delimiters.h"
#include "model/loadfiles/record_stream.h"
#include "model/loadfiles/text_stream.h"

namespace particulars {

struct DelimitedOptions {
    Delimiters delimiters;
    bool has_headings = true;
    bool keeps_field_count = true;  ///< A record with more or fewer fields than the first is wrong.
    std::size_t largest_record = 64U << 20U;  ///< Bytes.
};

class DelimitedReader final : public RecordStream {
public:
    /// Reads the headings. `text` must outlive the reader and be at its beginning.
    DelimitedReader(TextStream& text, DelimitedOptions options);

    /// As they stand in the file; "Column 1" and so on where it has none.
    const std::vector<std::string>& headings() const override { return headings_; }

    bool Next(SourceRecord& record) override;
    ReadingCounts counts() const override;
    std::int64_t position() const override { return text_.position(); }
    std::int64_t size() const override { return text_.size(); }

private:
    enum class State { kFieldStart, kPlain, kEnclosed };
    enum class Step { kGoOn, kNeedsMore, kDone };
    enum class Match { kYes, kNo, kNeedsMore };

    struct Field {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool has_doubled = false;  ///< Holds doubled qualifiers.
    };

    void ReadHeadings();
    bool ReadRecord(SourceRecord& record);
    void StartRecord();
    bool ReachEndOfRecord();
    Step Advance();
    Step StartField();
    Step ScanPlain();
    Step ScanEnclosed();
    std::size_t NextLineEnd();
    Step EndEnclosed(std::size_t after);
    Step EndLine(std::size_t field_end, std::size_t line_end);
    Step EndUnclosed();
    void EndField(std::size_t end);
    Match At(std::size_t place, std::string_view delimiter) const;
    bool Refill();
    void DropTheRest(std::string why);
    void ForgetScanned();
    bool IsEmptyLine() const;
    void Deliver(SourceRecord& record);
    std::string_view Rewritten(const Field& field);
    std::string WrongCount(const SourceRecord& record) const;
    std::int64_t LineAt(std::size_t place) const;

    TextStream& text_;
    DelimitedOptions options_;
    std::vector<std::string> headings_;
    std::size_t expected_fields_ = 0;
    SourceRecord waiting_;  ///< The first record of a file without headings.
    bool has_waiting_ = false;
    ReadingCounts counts_;

    std::string buffer_;  ///< The record being read, and what is known of those behind it.
    std::size_t record_begin_ = 0;
    std::size_t at_ = 0;         ///< What stands before was looked at.
    std::size_t next_feed_ = 0;  ///< The first line feed and the first return from `at_` on, or the
    std::size_t next_return_ = 0;  ///< end of the buffer.
    bool knows_line_ends_ = false;
    bool text_ended_ = false;
    std::int64_t dropped_bytes_ = 0;  ///< That stood before the buffer.
    std::int64_t line_ = 1;           ///< Of `record_begin_`.

    State state_ = State::kFieldStart;
    Field field_;
    std::vector<Field> fields_;
    std::size_t field_count_ = 0;
    std::int64_t record_line_ = 1;
    std::int64_t record_offset_ = 0;
    std::int64_t strays_before_ = 0;
    std::string trouble_;    ///< With the record being read.
    bool dropping_ = false;  ///< Its fields are not kept.
};

}  // namespace particulars
