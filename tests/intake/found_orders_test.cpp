// How well ReadOrder reads orders it was not written from: the held-out ones, which are only ever
// measured, and the working ones, which it was mended by.

#include <fmt/format.h>
#include <iostream>
#include <random>

#include <gtest/gtest.h>

#include "tests/intake/gold_orders.h"

namespace particulars {
namespace {

const std::vector<GoldOrder>& HeldOut() {
    static const std::vector<GoldOrder> orders =
        ReadGold(std::string(PARTICULARS_TEST_DATA) + "/orders/heldout");
    return orders;
}

const std::vector<GoldOrder>& Working() {
    static const std::vector<GoldOrder> orders =
        ReadGold(std::string(PARTICULARS_TEST_DATA) + "/orders/working");
    return orders;
}

void Print(std::string_view what, const Score& score, bool with_problems) {
    std::cout << fmt::format("{}: found {} of {} ({:.3f}), right {} of {} ({:.3f})\n", what,
                             score.found, score.wanted, score.recall(), score.right, score.proposed,
                             score.precision());
    if (!with_problems)
        return;
    for (const std::string& problem : score.problems)
        std::cout << "    " << problem << '\n';
}

TEST(HeldOutOrders, YieldTheirObligations) {
    const Score core = ScoreObligations(HeldOut(), true);
    const Score all = ScoreObligations(HeldOut(), false);
    Print("core obligations of held-out orders", core, false);
    Print("all obligations of held-out orders", all, false);
    EXPECT_GE(core.recall(), 0.89);
    EXPECT_GE(core.precision(), 0.96);
}

TEST(HeldOutOrders, GiveObligationsTheirTimes) {
    const Score score = ScoreTimes(HeldOut());
    Print("times in held-out orders", score, false);
    EXPECT_GE(score.recall(), 0.85);
}

TEST(HeldOutOrders, YieldTheirRulings) {
    const Score score = ScoreRulings(HeldOut());
    Print("rulings of held-out orders", score, false);
    EXPECT_GE(score.recall(), 0.77);
    EXPECT_GE(score.precision(), 0.95);
}

TEST(WorkingOrders, YieldTheirObligations) {
    const Score core = ScoreObligations(Working(), true);
    const Score all = ScoreObligations(Working(), false);
    Print("core obligations of working orders", core, false);
    Print("all obligations of working orders", all, true);
    EXPECT_GE(core.recall(), 0.98);
    EXPECT_GE(core.precision(), 0.98);
}

TEST(WorkingOrders, GiveObligationsTheirTimes) {
    const Score score = ScoreTimes(Working());
    Print("times in working orders", score, true);
    EXPECT_GE(score.recall(), 0.98);
}

TEST(WorkingOrders, YieldTheirRulings) {
    const Score score = ScoreRulings(Working());
    Print("rulings of working orders", score, true);
    EXPECT_GE(score.recall(), 0.85);
    EXPECT_GE(score.precision(), 0.95);
}

/// All places a reading tells lie inside the text.
void ExpectPlacesInside(const std::string& text) {
    const OrderReading reading = ReadOrder(text);
    for (const ProposedObligation& duty : reading.obligations)
        ASSERT_TRUE(duty.place.start < duty.place.end && duty.place.end <= text.size());
    for (const ProposedRuling& ruling : reading.rulings)
        ASSERT_TRUE(ruling.place.start < ruling.place.end && ruling.place.end <= text.size());
}

TEST(FoundOrders, AreReadCutOffAnywhere) {
    constexpr std::size_t kStep = 1511;
    for (const GoldOrder& order : Working())
        for (std::size_t end = 1; end < order.text.size(); end += kStep)
            ExpectPlacesInside(order.text.substr(0, end));
}

TEST(FoundOrders, AreReadWithLettersStruckOut) {
    std::mt19937 random(20260101);
    for (const GoldOrder& order : Working()) {
        std::string text = order.text;
        for (std::size_t struck = 0; struck < text.size() / 20; ++struck)
            text[random() % text.size()] = static_cast<char>(random() % 256);
        ExpectPlacesInside(text);
    }
}

TEST(FoundOrders, AreReadWhenOneSentenceNeverEnds) {
    std::string text;
    while (text.size() < 20'000)
        text += "and within 5 days, (1) the parties shall, if any, by May 3, 2021, set for, ";
    ExpectPlacesInside(text);
}

}  // namespace
}  // namespace particulars
