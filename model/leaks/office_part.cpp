#include "model/leaks/office_part.h"

#include <array>
#include <fmt/format.h>
#include <initializer_list>
#include <iterator>
#include <utility>
#include <vector>

#include "model/leaks/xml_reader.h"

namespace particulars {
namespace {

/// Shorter ones, such as sizes and colors, hold no four words.
constexpr std::size_t kShortestAttribute = 8;

std::string PlaceOfPart(const std::string& name) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kPlaces = {
        {{"header", "header of the pages"},
         {"footer", "footer of the pages"},
         {"footnotes", "footnote"},
         {"endnotes", "endnote"},
         {"omments", "comment"},
         {"sharedStrings", "text kept in the workbook"}}};
    for (const auto& [part, place] : kPlaces)
        if (name.find(part) != std::string::npos)
            return std::string(place);
    return fmt::format("part {}", name.substr(name.rfind('/') + 1));
}

std::string PlaceOfAttribute(const std::string& element, const std::string& attribute) {
    if (element == "bookmarkStart")
        return "bookmark";
    if (element == "hyperlink" || attribute == "Target")
        return "link";
    if (element == "docPr" || element == "cNvPr")
        return "description of a picture";
    if (attribute == "author" || attribute == "initials")
        return "name of an author";
    return fmt::format("attribute {}", attribute);
}

bool IsOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
    for (const std::string_view one : names)
        if (one == name)
            return true;
    return false;
}

/// A paragraph while its runs are read.
struct OpenParagraph {
    std::string now;
    std::string before;  ///< Without what was inserted since, with what was deleted.
    bool changed = false;
};

class PartReading {
public:
    explicit PartReading(const std::string& name)
        : place_(PlaceOfPart(name)),
          is_body_(name == "word/document.xml"),
          is_properties_(name.rfind("docProps/", 0) == 0) {}

    void Take(const XmlEvent& event) {
        switch (event.kind) {
            case XmlEventKind::kStart:
                Start(event);
                break;
            case XmlEventKind::kEnd:
                End(event.name);
                break;
            case XmlEventKind::kText:
                AddText(event.text);
                break;
            case XmlEventKind::kComment:
                beside_.push_back({"comment in " + place_, event.text});
        }
    }

    FoundTexts Finish() {
        std::move(beside_.begin(), beside_.end(), std::back_inserter(texts_));
        return std::move(texts_);
    }

private:
    void Start(const XmlEvent& event) {
        for (const auto& [attribute, value] : event.attributes)
            if (value.size() >= kShortestAttribute)
                beside_.push_back({PlaceOfAttribute(event.name, attribute), value});
        elements_.push_back(event.name);
        if (IsOneOf(event.name, {"p", "si", "comment"}))
            open_.emplace_back();
        else if (IsOneOf(event.name, {"tab", "br", "cr", "ptab"}))
            AddText(" ");
        else if (event.name == "noBreakHyphen")
            AddText("-");
        inserted_ += IsOneOf(event.name, {"ins", "moveTo"}) ? 1 : 0;
        deleted_ += IsOneOf(event.name, {"del", "moveFrom"}) ? 1 : 0;
    }

    void End(const std::string& name) {
        elements_.pop_back();
        inserted_ -= IsOneOf(name, {"ins", "moveTo"}) ? 1 : 0;
        deleted_ -= IsOneOf(name, {"del", "moveFrom"}) ? 1 : 0;
        if (IsOneOf(name, {"p", "si", "comment"}) && !open_.empty())
            EndParagraph();
    }

    void AddText(const std::string& text) {
        const std::string element = elements_.empty() ? std::string() : elements_.back();
        if (element == "instrText" || element == "delInstrText") {
            beside_.push_back({"field", text});
        } else if (open_.empty()) {
            beside_.push_back({is_properties_ ? "document property " + element : place_, text});
        } else {
            OpenParagraph& paragraph = open_.back();
            paragraph.changed |= inserted_ > 0 || deleted_ > 0;
            if (deleted_ == 0)
                paragraph.now += text;
            if (inserted_ == 0)
                paragraph.before += text;
        }
    }

    void EndParagraph() {
        OpenParagraph paragraph = std::move(open_.back());
        open_.pop_back();
        ++paragraph_count_;
        const std::string place = is_body_ ? fmt::format("paragraph {}", paragraph_count_) : place_;
        if (paragraph.changed)
            beside_.push_back({"tracked change in " + place, std::move(paragraph.before)});
        texts_.push_back({place, std::move(paragraph.now), !texts_.empty()});
    }

    std::string place_;
    bool is_body_;
    bool is_properties_;
    FoundTexts texts_;
    FoundTexts beside_;
    std::vector<std::string> elements_;
    std::vector<OpenParagraph> open_;  ///< A text frame stands inside a paragraph.
    int inserted_ = 0;
    int deleted_ = 0;
    std::size_t paragraph_count_ = 0;
};

}  // namespace

FoundTexts OfficePartTexts(const std::string& name, std::string_view xml) {
    PartReading reading(name);
    ReadXml(xml, [&](const XmlEvent& event) { reading.Take(event); });
    return reading.Finish();
}

}  // namespace particulars
