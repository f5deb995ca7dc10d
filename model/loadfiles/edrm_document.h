// The documents of an EDRM XML file as its elements come by: what EdrmReader turns into records.

#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/loadfiles/xml_scan.h"

namespace particulars {

/// Columns that every file has, in this order; tags follow.
enum class EdrmColumn {
    kDocId,
    kDocType,
    kMimeType,
    kCustodian,
    kLocation,
    kNativePath,
    kNativeSize,
    kNativeHash,
    kTextPath,
    kText,
    kImagePath,
    kImageCount,
    kCount
};

struct EdrmDocument {
    std::int64_t line = 0;
    std::int64_t offset = 0;
    std::vector<std::string> values;  ///< By column; shorter where the last ones are empty.
};

class EdrmReceiver final : public XmlReceiver {
public:
    EdrmReceiver();

    void Begin(std::string_view name, const XmlAttributes& attributes, std::int64_t line,
               std::int64_t offset) override;
    void End(std::string_view name) override;
    void Text(std::string_view text) override;

    /// Documents that are complete, for the reader to take from the front.
    std::deque<EdrmDocument>& complete() { return complete_; }
    const std::vector<std::string>& headings() const { return headings_; }
    const std::map<std::string, std::int64_t>& skipped() const { return skipped_; }
    bool has_root() const { return has_root_; }

private:
    void BeginInDocument(std::string_view name, const XmlAttributes& attributes);
    void TakeTag(const XmlAttributes& attributes);
    void TakeFile(const XmlAttributes& attributes);
    void Put(EdrmColumn column, std::string_view value);
    void PutAt(std::size_t column, std::string_view value);

    std::vector<std::string> headings_;
    std::unordered_map<std::string, std::size_t> column_of_tag_;
    std::deque<EdrmDocument> complete_;
    std::map<std::string, std::int64_t> skipped_;
    EdrmDocument document_;
    std::string file_type_;
    std::string characters_;  ///< Of the element being read, where it is wanted.
    bool wants_characters_ = false;
    bool in_document_ = false;
    bool has_root_ = false;
    std::int64_t images_ = 0;
};

}  // namespace particulars
