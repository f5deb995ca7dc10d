// A sealed paper cut into what the public may read and what is kept back.
//
// Passages are bytes of the paper's text as it was when they were marked. Where that text has
// changed since, nothing is cut: a cut at the wrong place would publish what it should hide.
// Passages that overlap or touch are cut as one.

#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/matter/redaction.h"

namespace particulars {

/// Part of a paper, wholly public or wholly kept back.
struct PaperStretch {
    TextSpan place;
    std::vector<std::size_t> passages;  ///< Indices of those that keep it back; none if public.
};

/// Those of `paper`, in the order in which they stand in its text.
std::vector<Redaction> PassagesOf(const DocketEntryId& paper, std::span<const Redaction> all);

/// Cuts the whole text of `paper`, without gaps, at the passages that are kept back as things
/// stand. `passages` are those of PassagesOf. Throws kConflict where one does not stand in the
/// text.
std::vector<PaperStretch> CutPaper(const DocketEntry& paper, std::span<const Redaction> passages);

/// Every place in `text` where the words of `passage` stand as whole words, in any case and with
/// any spaces and line ends between them.
std::vector<TextSpan> PlacesOfWords(std::string_view text, std::string_view passage);

/// Where `words` stand in public parts of `paper` all the same.
std::vector<TextSpan> OpenPlacesOf(std::string_view words, const DocketEntry& paper,
                                   std::span<const Redaction> passages);

/// Counted from 1.
std::size_t LineOf(std::string_view text, std::size_t byte);

}  // namespace particulars
