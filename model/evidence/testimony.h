// Testimony: a passage of a deposition transcript by page and line, and the transcript it is from.

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/core/date.h"
#include "model/core/tier.h"
#include "model/matter/people.h"

namespace particulars {

using TranscriptId = Id<struct TranscriptTag>;
using TestimonyId = Id<struct TestimonyTag>;

inline constexpr int kUsualLinesPerPage = 25;

struct Transcript {
    TranscriptId id;
    MatterId matter;
    std::string deponent;  ///< As the transcript names the witness.
    PersonId person;       ///< The same among the people of the case; empty if not there.
    std::string volume;    ///< "Vol. II"; empty if there is one only.
    std::optional<Date> taken_on;
    int first_page = 1;
    int last_page = 1;
    int lines_per_page = kUsualLinesPerPage;
    Tier tier = Tier::kAttorneysEyesOnly;
    std::string text;  ///< As imported, with page and line numbers: evidence/transcript_text.h.
    std::string sha256;
    std::int64_t revision = 0;
};

struct Testimony {
    TestimonyId id;
    MatterId matter;
    TranscriptId transcript;
    int start_page = 1;
    int start_line = 1;
    int end_page = 1;
    int end_line = 1;
    std::string quote;  ///< The words, where somebody wants them beside the place.
    std::string note;   ///< Work product.
    std::int64_t revision = 0;
};

Violations Check(const Transcript& transcript);
Violations Check(const Testimony& testimony);

/// Beside its transcript: pages and lines must be there.
Violations Check(const Testimony& testimony, const Transcript& transcript);

/// "Tr. 112:4–113:9"; "Tr. 112:4" for one line, "Tr. 112:4–9" within one page.
std::string CiteOf(const Testimony& testimony);

}  // namespace particulars
