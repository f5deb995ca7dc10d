// Identifiers that cannot be mixed up: an Id<MatterTag> does not convert to an Id<PartyTag>.
//
// The text is a time-ordered UUID (version 7) made by the program, not by the database, so that a
// record can be created offline, moved between a file and a team server, and still sort by age.
// An empty Id means "none".

#pragma once

#include <compare>
#include <string>
#include <utility>

namespace particulars {

class Clock;

template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(std::string text) : text_(std::move(text)) {}

    const std::string& text() const { return text_; }
    bool empty() const { return text_.empty(); }

    friend auto operator<=>(const Id&, const Id&) = default;

private:
    std::string text_;
};

/// A new version 7 UUID in lower case: the clock's milliseconds, a count within them, random bits.
std::string NewUuid(const Clock& clock);

template <typename IdType>
IdType NewId(const Clock& clock) {
    return IdType(NewUuid(clock));
}

}  // namespace particulars
