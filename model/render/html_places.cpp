#include "model/render/html_places.h"

#include <fmt/format.h>
#include <utility>

#include "model/render/html_text.h"

namespace particulars {
namespace {

/// Letters, digits and hyphens as they are, everything else by its number.
std::string NameOf(const std::string& anchor) {
    std::string name;
    for (const char byte : anchor) {
        const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                           (byte >= 'a' && byte <= 'z') || byte == '-';
        name +=
            plain ? std::string(1, byte) : fmt::format("_{:02x}", static_cast<unsigned char>(byte));
    }
    return name;
}

}  // namespace

HtmlPlaces::HtmlPlaces(const PaperDocument& document, std::string prefix)
    : prefix_(std::move(prefix)) {
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            anchors_.insert(heading->anchor);
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            anchors_.insert(paragraph->anchor);
    }
    anchors_.erase(std::string());
}

std::string HtmlPlaces::IdOf(const std::string& anchor) {
    if (anchor.empty() || !named_.insert(anchor).second)
        return {};
    return fmt::format(" id=\"{}a-{}\"", prefix_, NameOf(anchor));
}

std::string HtmlPlaces::TargetOf(const std::string& anchor) const {
    return anchors_.count(anchor) == 0 ? std::string() : prefix_ + "a-" + NameOf(anchor);
}

std::string HtmlPlaces::Reference(const std::string& footnote) {
    footnotes_.push_back(footnote);
    return fmt::format(
        "<sup><a id=\"{0}r{1}\" href=\"#{0}f{1}\" role=\"doc-noteref\" "
        "aria-label=\"Footnote {1}\">{1}</a></sup>",
        prefix_, footnotes_.size());
}

std::string HtmlPlaces::TakeFootnotes() {
    if (footnotes_.empty())
        return {};
    std::string all =
        "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n";
    for (std::size_t i = 0; i < footnotes_.size(); ++i)
        all += fmt::format(
            "<li id=\"{0}f{1}\"{2}>{3} <a href=\"#{0}r{1}\" role=\"doc-backlink\" "
            "aria-label=\"Back to the text of footnote {1}\">\u21a9\ufe0e</a></li>\n",
            prefix_, i + 1, HtmlDirection({{footnotes_[i]}}), HtmlRuns({{footnotes_[i]}}));
    footnotes_.clear();
    return all + "</ol>\n</section>\n";
}

}  // namespace particulars
