// The looks of a paper as a web page: on screen by day and by night, and on paper.

#pragma once

#include <string>

#include "model/papers/document.h"

namespace particulars {

/// The content of <style>. On paper the legend stands on each page where the browser can do it.
std::string HtmlStyle(const PaperDocument& document);

}  // namespace particulars
