// --audience, --tier and --recipient: for whom a copy is made, and up to which tier.

#pragma once

#include <string>

#include "model/matter/audience.h"

namespace CLI {
class App;
}

namespace particulars {

class ReaderOption {
public:
    /// Must outlive the parsing and running.
    void AddTo(CLI::App& command);

    /// Our own side and public where nothing was said. Throws kUsage for words it does not know.
    Reader Get() const;

    /// What was said, else what a saved book has.
    Reader Get(const Reader& otherwise) const;

    const std::string& recipient() const { return recipient_; }

private:
    std::string audience_;
    std::string tier_;
    std::string recipient_;
};

}  // namespace particulars
