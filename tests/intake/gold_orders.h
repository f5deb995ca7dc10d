// The practice orders of tests/data/orders with what a careful reader took from them, and the
// measure of a reading against it.
//
// A duty counts as found if a proposal overlaps its quotation and has the same time; a proposal is
// wrong if it overlaps no quotation at all. Places in gold.json are characters; here they are
// bytes.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/intake/order_reading.h"

namespace particulars {

struct GoldDuty {
    std::string quote;
    std::string
        period;  ///< "21 days", "fixed:2016-12-07T17:00", "forthwith", "before event", "none".
    std::string obligor;
    bool core = false;
    TextSpan place;
    std::optional<TextSpan> also;  ///< Where the order says it again.
};

struct GoldRuling {
    std::string quote;
    std::string outcome;
    bool optional = false;
    TextSpan place;
};

struct GoldOrder {
    std::string file;
    std::string text;
    std::string court;
    std::string dated;
    std::vector<GoldDuty> duties;
    std::vector<GoldRuling> rulings;
    std::vector<TextSpan> traps;
    std::vector<int> ecf;
    std::vector<std::string> dates;
};

/// All orders of `folder`/gold.json.
std::vector<GoldOrder> ReadGold(const std::string& folder);

struct Score {
    int found = 0;
    int wanted = 0;
    int right = 0;
    int proposed = 0;
    std::vector<std::string> problems;  ///< One line for each miss and each wrong proposal.

    double recall() const { return wanted == 0 ? 1.0 : double(found) / wanted; }
    double precision() const { return proposed == 0 ? 1.0 : double(right) / proposed; }
};

/// `core_only` measures recall on core duties; precision always accepts the minor ones.
Score ScoreObligations(const std::vector<GoldOrder>& orders, bool core_only);
Score ScoreTimes(const std::vector<GoldOrder>& orders);
Score ScoreRulings(const std::vector<GoldOrder>& orders);
Score ScoreEcf(const std::vector<GoldOrder>& orders);

}  // namespace particulars
