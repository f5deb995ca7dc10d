#include "model/loadfiles/edrm_document.h"

#include <fmt/format.h>
#include <utility>

#include "model/core/error.h"
#include "model/core/text.h"

namespace particulars {
namespace {

constexpr std::size_t kMostTags = 2'000;
constexpr std::size_t kLargestText = 64U << 20U;
constexpr std::size_t kFixedColumns = static_cast<std::size_t>(EdrmColumn::kCount);

std::string_view Attribute(const XmlAttributes& attributes, std::string_view name) {
    const auto found = attributes.find(name);
    return found == attributes.end() ? std::string_view() : std::string_view(found->second);
}

}  // namespace

EdrmReceiver::EdrmReceiver()
    : headings_({"DocID", "DocType", "MimeType", "Custodian", "LocationURI", "NativePath",
                 "NativeSize", "NativeHash", "TextPath", "Text", "ImagePath", "ImageCount"}) {}

void EdrmReceiver::Begin(std::string_view name, const XmlAttributes& attributes, std::int64_t line,
                         std::int64_t offset) {
    if (!has_root_ && name != "Root")
        throw Error(ErrorKind::kUnreadable,
                    "The XML file is no EDRM load file: its outermost element is not Root. Nothing "
                    "was stored.");
    has_root_ = true;
    if (in_document_)
        return BeginInDocument(name, attributes);
    if (name == "Document") {
        in_document_ = true;
        images_ = 0;
        document_ = EdrmDocument();
        document_.line = line;
        document_.offset = offset;
        Put(EdrmColumn::kDocId, Attribute(attributes, "DocID"));
        Put(EdrmColumn::kDocType, Attribute(attributes, "DocType"));
        Put(EdrmColumn::kMimeType, Attribute(attributes, "MimeType"));
    } else if (name == "Relationship" || name == "Folder" || name == "Review") {
        ++skipped_[std::string(name)];
    }
}

void EdrmReceiver::BeginInDocument(std::string_view name, const XmlAttributes& attributes) {
    wants_characters_ = false;
    if (name == "Tag") {
        TakeTag(attributes);
    } else if (name == "File") {
        file_type_ = Attribute(attributes, "FileType");
        images_ += file_type_ == "Image" ? 1 : 0;
    } else if (name == "ExternalFile") {
        TakeFile(attributes);
    } else if (name == "Custodian" || name == "LocationURI" ||
               (name == "InlineContent" && file_type_ == "Text")) {
        wants_characters_ = true;
        characters_.clear();
    } else if (name == "InlineContent") {
        ++skipped_["InlineContent"];
    }
}

void EdrmReceiver::End(std::string_view name) {
    if (!in_document_)
        return;
    if (wants_characters_) {
        wants_characters_ = false;
        if (name == "Custodian")
            Put(EdrmColumn::kCustodian, Trim(characters_));
        else if (name == "LocationURI")
            Put(EdrmColumn::kLocation, Trim(characters_));
        else
            Put(EdrmColumn::kText, characters_);
    } else if (name == "Document") {
        if (images_ > 0)
            Put(EdrmColumn::kImageCount, std::to_string(images_));
        complete_.push_back(std::move(document_));
        in_document_ = false;
    }
}

void EdrmReceiver::Text(std::string_view text) {
    if (!wants_characters_)
        return;
    if (characters_.size() + text.size() > kLargestText)
        throw Error(ErrorKind::kUnreadable,
                    fmt::format("The document that begins on line {} of the XML file holds a text "
                                "of more than {} MB. Nothing was stored.",
                                document_.line, kLargestText >> 20U));
    characters_ += text;
}

void EdrmReceiver::TakeTag(const XmlAttributes& attributes) {
    const std::string name(Attribute(attributes, "TagName"));
    const std::string_view value = Attribute(attributes, "TagValue");
    if (name.empty())
        return;
    auto [column, is_new] = column_of_tag_.try_emplace(name, headings_.size());
    if (is_new) {
        if (headings_.size() >= kFixedColumns + kMostTags)
            throw Error(ErrorKind::kUnreadable,
                        fmt::format("The XML file has more than {} different tags. Nothing was "
                                    "stored.",
                                    kMostTags));
        headings_.push_back(name);
    }
    PutAt(column->second, value);
}

void EdrmReceiver::TakeFile(const XmlAttributes& attributes) {
    std::string path(Attribute(attributes, "FilePath"));
    const std::string_view file = Attribute(attributes, "FileName");
    if (!path.empty() && !file.empty() && !path.ends_with('/') && !path.ends_with('\\'))
        path += path.find('\\') != std::string::npos ? '\\' : '/';
    path += file;
    if (file_type_ == "Native") {
        Put(EdrmColumn::kNativePath, path);
        Put(EdrmColumn::kNativeSize, Attribute(attributes, "FileSize"));
        Put(EdrmColumn::kNativeHash, Attribute(attributes, "Hash"));
    } else if (file_type_ == "Text") {
        Put(EdrmColumn::kTextPath, path);
    } else if (images_ == 1) {
        Put(EdrmColumn::kImagePath, path);
    }
}

void EdrmReceiver::Put(EdrmColumn column, std::string_view value) {
    PutAt(static_cast<std::size_t>(column), value);
}

/// What comes twice, such as two custodians, stands in one cell with semicolons.
void EdrmReceiver::PutAt(std::size_t column, std::string_view value) {
    if (value.empty())
        return;
    if (document_.values.size() <= column)
        document_.values.resize(column + 1);
    std::string& cell = document_.values[column];
    if (!cell.empty())
        cell += "; ";
    cell += value;
}

}  // namespace particulars
