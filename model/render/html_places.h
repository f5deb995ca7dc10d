// The places of a web page: names for what links and footnotes lead to, and the footnotes met so
// far, which stand at the end of the page.

#pragma once

#include <set>
#include <string>
#include <vector>

#include "model/papers/document.h"

namespace particulars {

class HtmlPlaces {
public:
    /// `prefix` goes before every name, so that papers of one page do not share any: letters and
    /// digits.
    explicit HtmlPlaces(const PaperDocument& document, std::string prefix = {});

    const std::string& prefix() const { return prefix_; }

    /// ` id="..."` where a block with this anchor comes first, else nothing.
    std::string IdOf(const std::string& anchor);

    /// The name of an anchor of the document; empty where it has none such.
    std::string TargetOf(const std::string& anchor) const;

    /// The number that leads to a footnote, as a link that can be found back from there.
    std::string Reference(const std::string& footnote);

    /// The footnotes since the last call as a list, each with a link back; empty without any.
    std::string TakeFootnotes();

private:
    std::string prefix_;
    std::set<std::string> anchors_;
    std::set<std::string> named_;
    std::vector<std::string> footnotes_;
};

}  // namespace particulars
