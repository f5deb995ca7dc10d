// A reviewer's answer to one element, for one version of one secret: met, doubtful, not met or not
// applicable. Never a score: answers of several reviewers stay apart, and nothing adds them up.
//
// An answer without a standard holds under every standard that uses the element; one with a
// standard holds under that standard only and goes before the general one, because what is enough
// notice in discovery may be too little at summary judgment. Assessments are work product.

#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "model/secrets/version.h"

namespace particulars {

using AssessmentId = Id<struct AssessmentTag>;

enum class Verdict { kNotAssessed, kMet, kDoubtful, kNotMet, kNotApplicable };

template <>
struct EnumText<Verdict> {
    static constexpr std::array<EnumName<Verdict>, 5> kNames = {{
        {Verdict::kNotAssessed, "not assessed"},
        {Verdict::kMet, "met"},
        {Verdict::kDoubtful, "doubtful"},
        {Verdict::kNotMet, "not met"},
        {Verdict::kNotApplicable, "not applicable"},
    }};
};

struct Assessment {
    AssessmentId id;
    TradeSecretId secret;
    VersionId version;
    std::string element;
    std::string standard;  ///< Empty: under every standard that uses the element.
    Verdict verdict = Verdict::kNotAssessed;
    std::string note;
    std::string reviewer;
    Date assessed_on{boost::gregorian::not_a_date_time};
    std::int64_t revision = 0;
};

Violations Check(const Assessment& assessment);

}  // namespace particulars
