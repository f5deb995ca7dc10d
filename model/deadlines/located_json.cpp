#include "model/deadlines/located_json.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <nlohmann/json.hpp>

namespace particulars {
namespace {

constexpr std::size_t kDeepest = 16;

/// How far the parser has read. It reports a value right after the last character of it, save that
/// it looks one character beyond a number.
struct Position {
    int line = 1;
    bool after_newline = false;
};

/// Characters, counted as they are read.
class CountedCharacters {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountedCharacters(const char* at, Position* position) : at_(at), position_(position) {}

    reference operator*() const { return *at_; }

    CountedCharacters& operator++() {
        position_->after_newline = *at_ == '\n';
        position_->line += position_->after_newline ? 1 : 0;
        ++at_;
        return *this;
    }

    CountedCharacters operator++(int) {
        CountedCharacters before = *this;
        ++*this;
        return before;
    }

    friend bool operator==(const CountedCharacters& one, const CountedCharacters& other) {
        return one.at_ == other.at_;
    }

private:
    const char* at_;
    Position* position_;
};

/// Builds the tree from what the parser reports; the names are those that it calls.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit TreeBuilder(const Position& position) : position_(position) {}

    bool null() override { return Add({}); }
    bool boolean(bool value) override {
        LocatedJson leaf = Leaf(LocatedJson::Kind::kFlag);
        leaf.flag = value;
        return Add(std::move(leaf));
    }
    bool number_integer(number_integer_t value) override { return AddNumber(value); }
    bool number_unsigned(number_unsigned_t value) override {
        return value <= static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max())
                   ? AddNumber(static_cast<std::int64_t>(value))
                   : Refuse("the number is too large");
    }
    bool number_float(number_float_t, const string_t& text) override {
        return Refuse(text + " is not a whole number");
    }
    bool string(string_t& value) override {
        LocatedJson leaf = Leaf(LocatedJson::Kind::kText);
        leaf.text = std::move(value);
        return Add(std::move(leaf));
    }
    bool binary(binary_t&) override { return Refuse("there is a value that is no JSON"); }
    bool start_object(std::size_t) override { return Open(LocatedJson::Kind::kObject); }
    bool start_array(std::size_t) override { return Open(LocatedJson::Kind::kList); }
    bool end_object() override { return Close(); }
    bool end_array() override { return Close(); }
    bool key(string_t& value) override {
        keys_.back() = std::move(value);
        return true;
    }
    bool parse_error(std::size_t, const std::string&,
                     const nlohmann::detail::exception& error) override {
        // "[json.exception.parse_error.101] parse error at line 3, column 7: syntax error while
        // ..."
        const std::string what = error.what();
        const auto column = what.find("column ");
        const auto colon = what.find(": ", column == std::string::npos ? 0 : column);
        return Refuse(colon == std::string::npos ? what : what.substr(colon + 2));
    }

    std::variant<LocatedJson, JsonFault> Take() {
        if (!fault_.reason.empty())
            return std::move(fault_);
        return std::move(root_);
    }

private:
    LocatedJson Leaf(LocatedJson::Kind kind) const {
        LocatedJson leaf;
        leaf.kind = kind;
        leaf.line = position_.line;
        return leaf;
    }

    bool AddNumber(std::int64_t value) {
        LocatedJson leaf = Leaf(LocatedJson::Kind::kNumber);
        leaf.line -= position_.after_newline ? 1 : 0;
        leaf.number = value;
        return Add(std::move(leaf));
    }

    bool Add(LocatedJson value) {
        if (value.line == 0)
            value.line = position_.line;
        if (open_.empty())
            root_ = std::move(value);
        else {
            if (open_.back().kind == LocatedJson::Kind::kObject)
                open_.back().keys.push_back(keys_.back());
            open_.back().items.push_back(std::move(value));
        }
        return true;
    }

    bool Open(LocatedJson::Kind kind) {
        if (open_.size() == kDeepest)
            return Refuse("lists and objects stand too deep in each other");
        open_.push_back(Leaf(kind));
        keys_.emplace_back();
        return true;
    }

    bool Close() {
        LocatedJson whole = std::move(open_.back());
        open_.pop_back();
        keys_.pop_back();
        return Add(std::move(whole));
    }

    bool Refuse(std::string reason) {
        fault_ = {position_.line, std::move(reason)};
        return false;
    }

    const Position& position_;
    LocatedJson root_;
    std::vector<LocatedJson> open_;
    std::vector<std::string> keys_;  ///< The last key of each open object.
    JsonFault fault_;
};

}  // namespace

const LocatedJson* LocatedJson::Find(std::string_view key) const {
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? nullptr : &items[static_cast<std::size_t>(found - keys.begin())];
}

std::variant<LocatedJson, JsonFault> ParseLocated(std::string_view text) {
    Position position;
    TreeBuilder builder(position);
    nlohmann::json::sax_parse(CountedCharacters(text.data(), &position),
                              CountedCharacters(text.data() + text.size(), &position), &builder);
    return builder.Take();
}

}  // namespace particulars
