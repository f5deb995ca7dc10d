// The words of a case that a reader may not see: what a finished copy is searched for.
//
// Taken from the records themselves, not from what a paper was composed of, so that a mistake in
// composing shows. What the public record says already (public wordings, neutral titles, papers
// that are not sealed, the questions of the standards) gives nothing away.

#pragma once

#include "model/jobs/compose_paper.h"
#include "model/leaks/sealed_words.h"

namespace particulars {

/// For the public version of a sealed paper that paper counts as public but for the passages that
/// are kept back; not so the list of secrets where the paper quotes it, which has to be kept back
/// or to have a public wording. Older versions and the titles of documents come from the database
/// of `source`; what is composed while that is away holds none of them.
SealedWords SealedWordsFor(const PaperSource& source, const PaperOptions& options);

}  // namespace particulars
