// How far the worked example goes.

#pragma once

namespace particulars {

enum class SampleSpan {
    kToOpinion,  ///< The opinion of June 22, 2016, and the eight items of the answer.
    kToTrial     ///< On to the list of 28, and the fifteen that were tried in 2021.
};

}  // namespace particulars
