// Which documents a command shows and in what order: --filter, --sort and --descending, which mean
// the same wherever they are offered.

#pragma once

#include <string>

#include "model/evidence/document_view.h"

namespace CLI {
class App;
}

namespace particulars {

/// What was typed after --filter. Throws kUsage where it cannot be read.
DocumentQuery FilterOption(const std::string& filter);

class DocumentViewOption {
public:
    void AddTo(CLI::App& command);

    /// Throws kUsage for a filter or an order that cannot be read.
    DocumentView View() const;

    /// As typed.
    const std::string& filter() const { return filter_; }

private:
    std::string filter_;
    std::string sort_ = "bates";
    bool descending_ = false;
};

}  // namespace particulars
