// What courts ask of a description: the library of elements, and the standards that require some of
// them, each for one forum and one stage, on stated authority.
//
// Standards are law data (resources/standards/standards.json, and a firm's own file: law_data.h),
// not records of a case. Each carries how far its source was checked: V read, P partly read, K from
// general knowledge and not re-read.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/violation.h"
#include "model/matter/matter.h"
#include "model/secrets/trade_secret.h"

namespace particulars {

/// One question a reviewer answers about a description.
struct Element {
    std::string id;  ///< Such as "content".
    std::string question;
    std::string why;
    std::vector<SecretKind> kinds;  ///< The kinds it applies to; empty means all.
};

bool AppliesTo(const Element& element, SecretKind kind);

struct StandardElement {
    std::string element;
    bool required = false;  ///< Otherwise advisable.
    std::string authority;
};

struct Standard {
    std::string id;  ///< Such as "NY-SDNY-DISC".
    std::string title;
    std::string forum;
    std::string law;
    std::string stage;      ///< As in the data, for example "discovery".
    std::string authority;  ///< Case and rule citations.
    std::string summary;
    std::string check;  ///< "V", "P" or "K".
    std::vector<StandardElement> elements;
};

/// The elements and standards that the program ships, or that a firm has edited.
class StandardLibrary {
public:
    /// Reads the shipped data. Throws kInternal if it is broken.
    static StandardLibrary Shipped();

    /// Reads a firm's file in the same form. Throws kUnreadable with the place and the reason for
    /// malformed JSON, a missing field, an unknown element or a repeated id.
    static StandardLibrary Read(std::string_view json, std::string_view name);

    /// Puts a firm's elements and standards on top, in place of those that have the same id.
    /// Returns every mistake with file, line and reason; where there is one, nothing is added.
    std::vector<std::string> Add(std::string_view json, std::string_view name);

    const std::vector<Element>& elements() const { return elements_; }
    const std::vector<Standard>& standards() const { return standards_; }

    const Element* FindElement(std::string_view id) const;
    const Standard* FindStandard(std::string_view id) const;

    /// The default set for a case (resources/standards/defaults.json). Never empty for a stage that
    /// has any standard.
    std::vector<std::string> DefaultsFor(const Matter& matter) const;

private:
    std::vector<Element> elements_;
    std::vector<Standard> standards_;
};

}  // namespace particulars
