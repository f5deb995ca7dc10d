#include "model/intake/word_copy.h"

#include <algorithm>
#include <map>
#include <optional>
#include <pugixml.hpp>

#include "model/archive/zip_reader.h"
#include "model/core/error.h"
#include "model/core/text.h"

namespace particulars {
namespace {

constexpr std::int64_t kLargestBody = std::int64_t{256} << 20;
constexpr std::string_view kBody = "word/document.xml";
constexpr int kDeepest = 200;

[[noreturn]] void Refuse(const char* why) {
    throw Error(ErrorKind::kUnreadable,
                std::string(why) +
                    " Nothing was changed. Save the copy from Word as a .docx file and try again.");
}

/// A bookmark that has begun and not ended yet.
struct Open {
    WordPassage passage;
    bool begun = false;  ///< In this or an earlier paragraph.
};

class BodyReader {
public:
    WordCopy Read(const pugi::xml_node& body) {
        Walk(body, 0);
        for (auto& [id, open] : open_) {
            open.passage.closed = false;
            Keep(std::move(open.passage), order_[id]);
        }
        std::stable_sort(done_.begin(), done_.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (auto& [place, passage] : done_)
            copy_.passages.push_back(std::move(passage));
        return std::move(copy_);
    }

private:
    void Walk(const pugi::xml_node& node, int depth);
    void Visit(const pugi::xml_node& child, std::string_view name, int depth);
    void WalkParagraph(const pugi::xml_node& paragraph, int depth);
    void EndParagraph(bool merged_with_next);
    void FindMarks(const pugi::xml_node& deleted, int depth);
    void Begin(const pugi::xml_node& start);
    void End(const pugi::xml_node& end);
    void Say(std::string_view text) { text_ += text; }
    void NoteTracked();
    void Keep(WordPassage passage, std::size_t place) { done_.emplace_back(place, passage); }

    WordCopy copy_;
    std::map<std::string, Open> open_;  ///< By id.
    std::map<std::string, std::size_t> order_;
    std::size_t begun_ = 0;
    std::vector<std::pair<std::size_t, WordPassage>> done_;
    std::vector<std::pair<std::size_t, WordPassage>> ending_;  ///< With this paragraph.
    std::string text_;                                         ///< Of the paragraph so far.
    bool in_paragraph_ = false;
};

void BodyReader::NoteTracked() {
    copy_.tracked = true;
    for (auto& [id, open] : open_)
        open.passage.tracked = true;
    for (auto& [place, passage] : ending_)
        passage.tracked = true;
}

void BodyReader::Begin(const pugi::xml_node& start) {
    const std::string id = start.attribute("w:id").value();
    const std::string name = start.attribute("w:name").value();
    if (name.empty() || name.starts_with('_'))  // Word's own, such as _GoBack.
        return;
    Open open;
    open.passage.bookmark = name;
    open_[id] = std::move(open);
    order_[id] = begun_++;
}

void BodyReader::End(const pugi::xml_node& end) {
    const auto found = open_.find(end.attribute("w:id").value());
    if (found == open_.end())
        return;
    const std::size_t place = order_[found->first];
    WordPassage passage = std::move(found->second.passage);
    const bool begun_here = in_paragraph_ && !found->second.begun;
    open_.erase(found);
    // At the very beginning of a paragraph it ends before it, unless it began there, too.
    if (in_paragraph_ && (!Trim(text_).empty() || begun_here))
        ending_.emplace_back(place, std::move(passage));
    else
        Keep(std::move(passage), place);
}

void BodyReader::EndParagraph(bool merged_with_next) {
    in_paragraph_ = false;
    if (merged_with_next)
        return;
    const std::string text(Trim(text_));
    text_.clear();
    for (auto& [id, open] : open_) {
        open.begun = true;
        if (!text.empty())
            open.passage.paragraphs.push_back(text);
    }
    for (auto& [place, passage] : ending_) {
        if (!text.empty())
            passage.paragraphs.push_back(text);
        Keep(std::move(passage), place);
    }
    ending_.clear();
}

void BodyReader::WalkParagraph(const pugi::xml_node& paragraph, int depth) {
    const pugi::xml_node mark = paragraph.child("w:pPr").child("w:rPr");
    const bool mark_deleted = mark.child("w:del") || mark.child("w:moveFrom");
    if (mark_deleted || mark.child("w:ins") || mark.child("w:moveTo"))
        NoteTracked();
    in_paragraph_ = true;
    Walk(paragraph, depth);
    EndParagraph(mark_deleted);
}

void BodyReader::Visit(const pugi::xml_node& child, std::string_view name, int depth) {
    if (name == "w:t")
        return Say(child.text().get());
    if (name == "w:tab")
        return Say("\t");
    if (name == "w:br" || name == "w:cr")
        return Say("\n");
    if (name == "w:noBreakHyphen")
        return Say("-");
    if (name == "w:bookmarkStart")
        return Begin(child);
    if (name == "w:bookmarkEnd")
        return End(child);
    if (name == "w:del" || name == "w:moveFrom") {
        FindMarks(child, depth);
        return NoteTracked();
    }
    if (name == "w:ins" || name == "w:moveTo")
        NoteTracked();
    if (name == "w:pPr" || name == "w:rPr" || name == "mc:Fallback" || name == "w:sdtPr" ||
        name == "w:sectPr")
        return;
    if (name == "w:p" && !in_paragraph_)
        return WalkParagraph(child, depth);
    Walk(child, depth);
}

/// A bookmark may begin and end among words that were deleted; it counts, they do not.
void BodyReader::FindMarks(const pugi::xml_node& deleted, int depth) {
    if (depth > kDeepest)
        Refuse("The Word file is nested more deeply than any that Word writes.");
    for (const pugi::xml_node& child : deleted.children()) {
        const std::string_view name = child.name();
        if (name == "w:bookmarkStart")
            Begin(child);
        else if (name == "w:bookmarkEnd")
            End(child);
        else
            FindMarks(child, depth + 1);
    }
}

void BodyReader::Walk(const pugi::xml_node& node, int depth) {
    if (depth > kDeepest)
        Refuse("The Word file is nested more deeply than any that Word writes.");
    for (const pugi::xml_node& child : node.children())
        Visit(child, child.name(), depth + 1);
}

}  // namespace

WordCopy WordCopyIn(std::string_view document_xml) {
    pugi::xml_document document;
    // Blanks between runs are text of theirs; entities other than XML's own are not resolved.
    const pugi::xml_parse_result parsed =
        document.load_buffer(document_xml.data(), document_xml.size(),
                             (pugi::parse_default | pugi::parse_ws_pcdata) & ~pugi::parse_doctype);
    const pugi::xml_node body = document.child("w:document").child("w:body");
    if (!parsed || !body)
        Refuse("This is not the text of a Word file.");
    return BodyReader().Read(body);
}

WordCopy ReadWordCopy(const std::string& path) {
    const ZipReader zip(path);
    const std::optional<ZipEntry> body = zip.Find(kBody);
    if (!body)
        Refuse("This is not a Word file (.docx).");
    return WordCopyIn(zip.ReadAll(*body, kLargestBody));
}

}  // namespace particulars
