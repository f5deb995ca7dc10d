#include "model/leaks/sheet_texts.h"

#include <charconv>
#include <fmt/format.h>
#include <iterator>
#include <utility>

#include "model/leaks/xml_reader.h"

namespace particulars {
namespace {

constexpr std::size_t kShortestAttribute = 8;

std::size_t NumberIn(const std::string& text) {
    std::size_t number = std::string::npos;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

class SheetReading {
public:
    SheetReading(std::string sheet, SharedTexts& shared)
        : sheet_(std::move(sheet)), shared_(shared) {}

    void Take(const XmlEvent& event) {
        if (event.kind == XmlEventKind::kStart)
            Start(event);
        else if (event.kind == XmlEventKind::kEnd)
            End(event.name);
        else if (event.kind == XmlEventKind::kComment)
            beside_.push_back({"comment in " + sheet_, event.text});
        else if (cell_.empty())
            beside_.push_back({sheet_ + ", " + element_, event.text});
        else if (element_ == "f")
            formula_ += event.text;
        else
            value_ += event.text;
    }

    FoundTexts Finish() {
        std::move(beside_.begin(), beside_.end(), std::back_inserter(cells_));
        return std::move(cells_);
    }

private:
    void Start(const XmlEvent& event) {
        element_ = event.name;
        for (const auto& [attribute, value] : event.attributes)
            if (value.size() >= kShortestAttribute)
                beside_.push_back({fmt::format("{}, attribute {}", sheet_, attribute), value});
        if (element_ != "c")
            return;
        cell_ = event.Attribute("r");
        if (cell_.empty())
            cell_ = "without a number";
        is_shared_ = event.Attribute("t") == "s";
        value_.clear();
        formula_.clear();
    }

    void End(const std::string& name) {
        element_.clear();
        if (name != "c")
            return;
        const std::string place = fmt::format("{}, cell {}", sheet_, cell_);
        if (is_shared_)
            value_ = shared_.Use(NumberIn(value_));
        if (!value_.empty())
            cells_.push_back({place, std::move(value_), !cells_.empty()});
        if (!formula_.empty())
            beside_.push_back({"formula in " + place, std::move(formula_)});
        cell_.clear();
    }

    std::string sheet_;
    SharedTexts& shared_;
    FoundTexts cells_;
    FoundTexts beside_;
    std::string element_;
    std::string cell_;  ///< Empty outside of cells.
    std::string value_;
    std::string formula_;
    bool is_shared_ = false;
};

}  // namespace

SharedTexts::SharedTexts(std::string_view xml) {
    ReadXml(xml, [this](const XmlEvent& event) {
        if (event.kind == XmlEventKind::kStart && event.name == "si")
            shared_.emplace_back();
        else if (event.kind == XmlEventKind::kText && !shared_.empty())
            shared_.back().text += event.text;
    });
}

std::string SharedTexts::Use(std::size_t number) {
    if (number >= shared_.size())
        return {};
    shared_[number].used = true;
    return shared_[number].text;
}

FoundTexts SharedTexts::Unused() const {
    FoundTexts texts;
    for (const Shared& one : shared_)
        if (!one.used)
            texts.push_back({"text that no cell of the workbook shows", one.text});
    return texts;
}

FoundTexts SheetTexts(const std::string& sheet, std::string_view xml, SharedTexts& shared) {
    SheetReading reading(sheet, shared);
    ReadXml(xml, [&](const XmlEvent& event) { reading.Take(event); });
    return reading.Finish();
}

}  // namespace particulars
