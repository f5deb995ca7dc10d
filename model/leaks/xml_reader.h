// Reads XML one event at a time, so that a large sheet takes no more memory than a small one.
//
// Only parts of Office files and the metadata of PDFs come here, none of which may declare a
// document type: one that does is refused, as its entities could hide text.

#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace particulars {

enum class XmlEventKind { kStart, kEnd, kText, kComment };

struct XmlEvent {
    XmlEventKind kind = XmlEventKind::kText;
    std::string name;  ///< Of an element, without prefix: "t", "bookmarkStart".
    std::string text;  ///< Of a text or a comment; of other instructions as well.
    std::vector<std::pair<std::string, std::string>> attributes = {};  ///< Without prefixes.

    /// Empty where there is none.
    std::string Attribute(std::string_view wanted) const;
};

/// An empty element gives a start and an end. Throws kUnreadable for what is not well formed.
void ReadXml(std::string_view bytes, const std::function<void(const XmlEvent&)>& on_event);

}  // namespace particulars
