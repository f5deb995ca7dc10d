// Reads XML as it comes, piece by piece, for files too large to hold.
//
// A document type is refused outright: nothing that comes from a vendor needs one, and it is the
// door for entities that read other files or grow without end. Nothing outside the file is opened.

#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace particulars {

using XmlAttributes = std::map<std::string, std::string, std::less<>>;

/// Told of the elements in order. Names are local: a namespace prefix is cut off.
class XmlReceiver {
public:
    virtual ~XmlReceiver() = default;
    virtual void Begin(std::string_view name, const XmlAttributes& attributes, std::int64_t line,
                       std::int64_t offset) = 0;
    virtual void End(std::string_view name) = 0;
    virtual void Text(std::string_view text) = 0;
};

class XmlScan {
public:
    /// `receiver` must outlive the scan.
    explicit XmlScan(XmlReceiver& receiver);
    ~XmlScan();
    XmlScan(const XmlScan&) = delete;
    XmlScan& operator=(const XmlScan&) = delete;

    /// Throws kUnreadable, with the line, for what is not well-formed, has a document type, or has
    /// one tag of many megabytes.
    void Feed(std::string_view piece);

    /// After the last piece.
    void Finish();

private:
    struct Parser;
    std::unique_ptr<Parser> parser_;
};

}  // namespace particulars
