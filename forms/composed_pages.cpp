#include "forms/composed_pages.h"

#include <fmt/format.h>

#include "forms/case_access.h"
#include "model/papers/withheld.h"
#include "model/render/page_set.h"

namespace particulars {
namespace {

std::string WithheldInWords(std::size_t count) {
    if (count == 0)
        return {};
    return fmt::format("{} withheld from this copy. A higher tier lets it hold {}.",
                       count == 1 ? "One text is" : fmt::format("{} texts are", count),
                       count == 1 ? "it" : "them");
}

}  // namespace

ComposedPages ComposePages(CaseAccess& access, const PrintOptions& options) {
    ComposedPages composed;
    try {
        PaperDocument paper = access.Compose(options);
        composed.told = WithheldInWords(CountWithheld(paper));
        NoProgress progress;
        composed.pages =
            std::make_shared<const PageSet>(std::move(paper), options.file.size, progress);
    } catch (const Error& error) {
        composed.told = error.what();
        composed.is_away = error.kind() == ErrorKind::kDisconnected;
    }
    return composed;
}

}  // namespace particulars
