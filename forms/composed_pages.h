// The pages of a paper as its reader is to have it, and what to say beside them.

#pragma once

#include <memory>
#include <string>

#include "model/core/error.h"
#include "model/jobs/print_paper.h"

namespace particulars {

class CaseAccess;
class PageSet;

struct ComposedPages {
    std::shared_ptr<const PageSet> pages;  ///< Null where the paper cannot be composed.
    std::string told;      ///< What was withheld, or why there is no paper; empty for nothing.
    bool is_away = false;  ///< It cannot be composed while the server does not answer.
};

ComposedPages ComposePages(CaseAccess& access, const PrintOptions& options);

}  // namespace particulars
