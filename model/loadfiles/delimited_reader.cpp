#include "model/loadfiles/delimited_reader.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>
#include <utility>

#include "model/core/error.h"

namespace particulars {
namespace {

/// More fields than any load file has; a bound for a file that is nothing but separators.
constexpr std::size_t kMostFields = 65'536;

std::int64_t LinesIn(std::string_view text) {
    std::int64_t lines = 0;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end) {
        const void* const found = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
        if (found == nullptr)
            break;
        ++lines;
        at = static_cast<const char*>(found) + 1;
    }
    return lines;
}

std::size_t Find(std::string_view text, char byte, std::size_t from) {
    const void* const found =
        from < text.size() ? std::memchr(text.data() + from, byte, text.size() - from) : nullptr;
    if (found == nullptr)
        return text.size();
    return static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

}  // namespace

DelimitedReader::DelimitedReader(TextStream& text, DelimitedOptions options)
    : text_(text), options_(std::move(options)) {
    ReadHeadings();
}

void DelimitedReader::ReadHeadings() {
    const bool found = ReadRecord(waiting_);
    if (!options_.has_headings) {
        has_waiting_ = found;
        expected_fields_ = waiting_.fields.size();
        for (std::size_t i = 1; i <= expected_fields_; ++i)
            headings_.push_back(fmt::format("Column {}", i));
        return;
    }
    if (!found)
        throw Error(ErrorKind::kUnreadable,
                    "The file is empty: it has no line with headings. Nothing was stored.");
    if (!waiting_.problem.empty())
        throw Error(ErrorKind::kUnreadable,
                    fmt::format("The headings cannot be read. {} Choose other delimiters, or mend "
                                "the file; nothing was stored.",
                                waiting_.problem));
    headings_.assign(waiting_.fields.begin(), waiting_.fields.end());
    expected_fields_ = headings_.size();
}

bool DelimitedReader::Next(SourceRecord& record) {
    if (has_waiting_) {
        has_waiting_ = false;
        std::swap(record, waiting_);
    } else if (!ReadRecord(record)) {
        return false;
    }
    ++counts_.records;
    counts_.problems += record.problem.empty() ? 0 : 1;
    return true;
}

ReadingCounts DelimitedReader::counts() const {
    ReadingCounts counts = counts_;
    counts.invalid_bytes = text_.counts().invalid_bytes;
    counts.nul_characters = text_.counts().nul_characters;
    return counts;
}

bool DelimitedReader::ReadRecord(SourceRecord& record) {
    do {
        StartRecord();
        if (!ReachEndOfRecord())
            return false;
        Deliver(record);
    } while (record.fields.empty() && record.problem.empty());
    return true;
}

void DelimitedReader::StartRecord() {
    state_ = State::kFieldStart;
    fields_.clear();
    field_count_ = 0;
    trouble_.clear();
    dropping_ = false;
    record_line_ = line_;
    record_offset_ = dropped_bytes_ + static_cast<std::int64_t>(record_begin_);
    strays_before_ = counts_.stray_qualifiers;
}

/// False if the text has no further record.
bool DelimitedReader::ReachEndOfRecord() {
    for (;;) {
        const Step step = Advance();
        if (step == Step::kDone)
            return true;
        if (step == Step::kNeedsMore && !Refill() && record_begin_ == buffer_.size() &&
            field_count_ == 0 && !dropping_)
            return false;
    }
}

DelimitedReader::Step DelimitedReader::Advance() {
    switch (state_) {
        case State::kFieldStart:
            return StartField();
        case State::kPlain:
            return ScanPlain();
        case State::kEnclosed:
            return ScanEnclosed();
    }
    return Step::kDone;
}

DelimitedReader::Step DelimitedReader::StartField() {
    if (at_ == buffer_.size() && (!text_ended_ || (field_count_ == 0 && !dropping_)))
        return Step::kNeedsMore;
    const std::string_view qualifier = options_.delimiters.qualifier;
    const Match match = At(at_, qualifier);
    if (match == Match::kNeedsMore)
        return Step::kNeedsMore;
    state_ = State::kPlain;
    if (match == Match::kYes) {
        at_ += qualifier.size();
        state_ = State::kEnclosed;
    }
    field_ = {at_, at_, false};
    return Step::kGoOn;
}

DelimitedReader::Step DelimitedReader::ScanPlain() {
    const std::string_view separator = options_.delimiters.separator;
    const std::size_t line_end = NextLineEnd();
    for (;; ++at_) {
        // Separators come every few bytes, line ends once in a record: the latter are remembered.
        at_ = Find(std::string_view(buffer_).substr(0, line_end), separator.front(), at_);
        if (at_ == buffer_.size()) {
            if (!text_ended_)
                return Step::kNeedsMore;
            EndField(at_);
            return Step::kDone;
        }
        if (at_ == line_end)
            return EndLine(at_, at_);
        const Match match = At(at_, separator);
        if (match == Match::kNeedsMore)
            return Step::kNeedsMore;
        if (match == Match::kYes) {
            EndField(at_);
            at_ += separator.size();
            state_ = State::kFieldStart;
            return Step::kGoOn;
        }
    }
}

/// The first line end from `at_` on, or the end of the buffer.
std::size_t DelimitedReader::NextLineEnd() {
    if (next_feed_ < at_ || !knows_line_ends_)
        next_feed_ = Find(buffer_, '\n', at_);
    if (next_return_ < at_ || !knows_line_ends_)
        next_return_ = Find(buffer_, '\r', at_);
    knows_line_ends_ = true;
    return std::min(next_feed_, next_return_);
}

DelimitedReader::Step DelimitedReader::ScanEnclosed() {
    const std::string_view qualifier = options_.delimiters.qualifier;
    for (;; ++at_) {
        at_ = Find(buffer_, qualifier.front(), at_);
        if (at_ == buffer_.size())
            return text_ended_ ? EndUnclosed() : Step::kNeedsMore;
        const Match match = At(at_, qualifier);
        if (match == Match::kNeedsMore)
            return Step::kNeedsMore;
        if (match == Match::kYes)
            return EndEnclosed(at_ + qualifier.size());
    }
}

/// `after` is what follows a qualifier at `at_`.
DelimitedReader::Step DelimitedReader::EndEnclosed(std::size_t after) {
    const Delimiters& delimiters = options_.delimiters;
    if (after == buffer_.size()) {
        if (!text_ended_)
            return Step::kNeedsMore;
        EndField(at_);
        at_ = after;
        return Step::kDone;
    }
    if (buffer_[after] == '\n' || buffer_[after] == '\r')
        return EndLine(at_, after);
    const Match separator = At(after, delimiters.separator);
    const Match doubled = At(after, delimiters.qualifier);
    if (separator == Match::kYes) {
        EndField(at_);
        state_ = State::kFieldStart;
        at_ = after + delimiters.separator.size();
    } else if (doubled == Match::kYes) {
        field_.has_doubled = true;
        at_ = after + delimiters.qualifier.size();
    } else if (separator == Match::kNeedsMore || doubled == Match::kNeedsMore) {
        return Step::kNeedsMore;
    } else {
        ++counts_.stray_qualifiers;
        at_ = after;
    }
    return Step::kGoOn;
}

/// Ends the record at the line end that begins at `line_end`.
DelimitedReader::Step DelimitedReader::EndLine(std::size_t field_end, std::size_t line_end) {
    std::size_t next = line_end + 1;
    if (buffer_[line_end] == '\r') {
        if (next == buffer_.size() && !text_ended_)
            return Step::kNeedsMore;
        if (next < buffer_.size() && buffer_[next] == '\n')
            ++next;
    }
    EndField(field_end);
    at_ = next;
    return Step::kDone;
}

DelimitedReader::Step DelimitedReader::EndUnclosed() {
    if (trouble_.empty())
        trouble_ = fmt::format(
            "The quote that opens field {} on line {} is never closed; what follows it to the end "
            "of the file was read as part of that field.",
            field_count_ + 1, LineAt(field_.begin));
    EndField(at_);
    return Step::kDone;
}

void DelimitedReader::EndField(std::size_t end) {
    ++field_count_;
    if (dropping_)
        return;
    fields_.push_back(Field{field_.begin, end, field_.has_doubled});
    if (fields_.size() > kMostFields)
        DropTheRest(fmt::format("It has more than {} fields.", kMostFields));
}

/// Compares byte by byte: a delimiter has hardly more than one, and memcmp would take longer.
DelimitedReader::Match DelimitedReader::At(std::size_t place, std::string_view delimiter) const {
    if (delimiter.empty())
        return Match::kNo;
    const std::string_view there = std::string_view(buffer_).substr(place);
    for (std::size_t i = 0; i < delimiter.size(); ++i) {
        if (i == there.size())
            return text_ended_ ? Match::kNo : Match::kNeedsMore;
        if (there[i] != delimiter[i])
            return Match::kNo;
    }
    return Match::kYes;
}

/// Takes the next piece of text behind what is left of the buffer; false at the end.
bool DelimitedReader::Refill() {
    if (text_ended_)
        return false;
    if (!dropping_ && at_ - record_begin_ > options_.largest_record) {
        const std::string limit = fmt::format("{} MB", options_.largest_record >> 20U);
        if (state_ == State::kEnclosed)
            DropTheRest(
                fmt::format("Field {}, which opens with a quote on line {}, makes the "
                            "record larger than {}: perhaps the quote is never closed.",
                            field_count_ + 1, LineAt(field_.begin), limit));
        else
            DropTheRest(fmt::format("The record is larger than {}.", limit));
    }
    if (dropping_)
        ForgetScanned();
    buffer_.erase(0, record_begin_);
    dropped_bytes_ += static_cast<std::int64_t>(record_begin_);
    at_ -= record_begin_;
    field_.begin -= std::min(field_.begin, record_begin_);
    for (Field& field : fields_) {
        field.begin -= record_begin_;
        field.end -= record_begin_;
    }
    record_begin_ = 0;
    const std::string_view piece = text_.Next();
    text_ended_ = piece.empty();
    buffer_ += piece;
    knows_line_ends_ = false;
    return !text_ended_;
}

void DelimitedReader::DropTheRest(std::string why) {
    trouble_ = std::move(why);
    dropping_ = true;
    fields_.clear();
}

void DelimitedReader::ForgetScanned() {
    line_ += LinesIn(std::string_view(buffer_).substr(record_begin_, at_ - record_begin_));
    record_begin_ = at_;
}

/// Gives no field and no problem for an empty line.
void DelimitedReader::Deliver(SourceRecord& record) {
    const std::string_view text =
        std::string_view(buffer_).substr(record_begin_, at_ - record_begin_);
    const bool ends_line = !text.empty() && (text.back() == '\n' || text.back() == '\r');
    line_ += LinesIn(text) + (ends_line && text.back() == '\r' ? 1 : 0);
    record.line = record_line_;
    record.last_line = std::max(record_line_, line_ - (ends_line ? 1 : 0));
    record.offset = record_offset_;
    record.problem.clear();
    record.fields.clear();

    const std::string& code = options_.delimiters.newline;
    const bool has_code = !code.empty() && Find(text, code.front(), 0) < text.size();
    const bool is_empty_line = IsEmptyLine();
    record_begin_ = at_;
    if (is_empty_line) {
        ++counts_.empty_lines;
        return;
    }
    for (const Field& field : fields_)
        record.fields.push_back(
            field.has_doubled || has_code
                ? Rewritten(field)
                : std::string_view(buffer_).substr(field.begin, field.end - field.begin));
    if (!trouble_.empty())
        record.problem = trouble_;
    else if (options_.keeps_field_count && expected_fields_ != 0 &&
             field_count_ != expected_fields_)
        record.problem = WrongCount(record);
}

bool DelimitedReader::IsEmptyLine() const {
    return field_count_ == 1 && !dropping_ && trouble_.empty() &&
           fields_.front().begin == record_begin_ && fields_.front().end == record_begin_;
}

/// Made in place, as it never grows: doubled qualifiers once, line breaks for their code.
std::string_view DelimitedReader::Rewritten(const Field& field) {
    const Delimiters& delimiters = options_.delimiters;
    std::size_t to = field.begin;
    for (std::size_t from = field.begin; from < field.end;) {
        const std::string_view rest = std::string_view(buffer_).substr(from, field.end - from);
        if (!delimiters.newline.empty() && rest.starts_with(delimiters.newline)) {
            buffer_[to++] = '\n';
            from += delimiters.newline.size();
            continue;
        }
        if (field.has_doubled && rest.starts_with(delimiters.qualifier) &&
            rest.substr(delimiters.qualifier.size()).starts_with(delimiters.qualifier))
            from += delimiters.qualifier.size();
        std::size_t length = 1;
        if (field.has_doubled &&
            std::string_view(buffer_).substr(from).starts_with(delimiters.qualifier))
            length = delimiters.qualifier.size();
        for (; length > 0; --length)
            buffer_[to++] = buffer_[from++];
    }
    return std::string_view(buffer_).substr(field.begin, to - field.begin);
}

std::string DelimitedReader::WrongCount(const SourceRecord& record) const {
    std::string problem = fmt::format(
        "It has {} {} where the {} {}.", field_count_, field_count_ == 1 ? "field" : "fields",
        options_.has_headings ? "headings have" : "first record has", expected_fields_);
    if (counts_.stray_qualifiers > strays_before_)
        problem += fmt::format(
            " It runs from line {} to line {} and has quotes that neither open nor close a field: "
            "perhaps one is never closed.",
            record.line, record.last_line);
    return problem;
}

std::int64_t DelimitedReader::LineAt(std::size_t place) const {
    return line_ + LinesIn(std::string_view(buffer_).substr(record_begin_, place - record_begin_));
}

}  // namespace particulars
