#include "app/cli/reader_option.h"

#include <CLI/CLI.hpp>

#include "app/cli/enum_option.h"

namespace particulars {

void ReaderOption::AddTo(CLI::App& command) {
    command.add_option("--audience", audience_,
                       "Whom it is for: own-team (default), court-sealed, court-public, opponent, "
                       "expert; nobody but the own team gets work product");
    command.add_option("--tier", tier_,
                       "The highest tier that the copy may hold: public (default), confidential, "
                       "attorneys-eyes-only, source-code; texts above it are withheld");
    command.add_option("--recipient", recipient_,
                       "Who receives it, for its foot and for the list of who received what; an "
                       "expert must have a clearance");
}

Reader ReaderOption::Get() const {
    return Get(Reader());
}

Reader ReaderOption::Get(const Reader& otherwise) const {
    Reader reader = otherwise;
    if (!tier_.empty())
        reader.up_to = EnumOption<Tier>("--tier", tier_);
    if (!audience_.empty())
        reader.audience = EnumOption<Audience>("--audience", audience_);
    return reader;
}

}  // namespace particulars
