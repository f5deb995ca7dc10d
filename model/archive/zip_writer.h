// Writes a ZIP file piece by piece, so that it takes as little memory for a gigabyte as for a page.
//
// Each member is asked for its bytes only once those before it are packed, in the order given: a
// last member can hold the checksums of all the others. No entry carries the time at which it was
// written, so that the same members give the same bytes.

#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace particulars {

struct ZipMember {
    std::string name;  ///< With its folders, such as "records/person.jsonl".
    /// Gives the next bytes, at most some megabytes; none at the end. What it throws stops the
    /// writing and is thrown on.
    std::function<std::string()> next;
};

/// Where the bytes go.
class ZipTarget {
public:
    virtual ~ZipTarget() = default;
    virtual void Write(std::string_view bytes) = 0;
    /// What follows is written there, counted in bytes from the beginning.
    virtual void Seek(std::int64_t position) = 0;
};

/// Throws what members and target throw, and kInternal where it cannot be put together.
void WriteZip(const std::vector<ZipMember>& members, ZipTarget& target);

}  // namespace particulars
