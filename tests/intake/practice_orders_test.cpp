// How well ReadOrder reads the practice orders, and the floors below which it must not fall.

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>

#include <gtest/gtest.h>

#include "tests/intake/gold_orders.h"

namespace particulars {
namespace {

using nlohmann::json;

std::string ReadWhole(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

TextSpan PlaceOf(const std::string& text, const std::string& quote, std::size_t character) {
    std::size_t byte = 0;
    for (std::size_t seen = 0; byte < text.size() && seen < character; ++seen) {
        ++byte;
        while (byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0U) == 0x80U)
            ++byte;
    }
    return {byte, byte + quote.size()};
}

std::string TextOf(const json& object, const char* key) {
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? std::string() : found->get<std::string>();
}

GoldDuty ReadDuty(const json& row, const std::string& text) {
    GoldDuty duty;
    duty.quote = TextOf(row, "quote");
    duty.period = TextOf(row, "period");
    duty.obligor = TextOf(row, "obligor");
    duty.core = TextOf(row, "weight") == "core";
    duty.place = PlaceOf(text, duty.quote, row.at("start").get<std::size_t>());
    if (const std::string again = TextOf(row, "also_quote"); !again.empty()) {
        const std::size_t at = text.find(again);
        duty.also = TextSpan{at, at + again.size()};
    }
    return duty;
}

GoldOrder ReadOne(const json& row, const std::string& folder) {
    GoldOrder order;
    order.file = TextOf(row, "file");
    order.text = ReadWhole(folder + "/" + order.file);
    order.court = TextOf(row, "court_id");
    order.dated = TextOf(row, "order_date");
    for (const json& duty : row.at("obligations"))
        order.duties.push_back(ReadDuty(duty, order.text));
    for (const json& ruling : row.at("dispositions")) {
        const std::string quote = TextOf(ruling, "quote");
        order.rulings.push_back(
            {quote, TextOf(ruling, "outcome_norm"), ruling.value("optional", false),
             PlaceOf(order.text, quote, ruling.at("start").get<std::size_t>())});
    }
    for (const json& trap : row.at("traps"))
        order.traps.push_back(
            PlaceOf(order.text, TextOf(trap, "quote"), trap.at("start").get<std::size_t>()));
    for (const json& number : row.at("ecf_numbers"))
        order.ecf.push_back(std::stoi(number.get<std::string>()));
    order.dates = row.at("fixed_dates").get<std::vector<std::string>>();
    std::ranges::sort(order.ecf);
    return order;
}

bool Overlaps(TextSpan one, TextSpan other) {
    return one.start < other.end && other.start < one.end;
}

bool Touches(const ProposedObligation& proposal, const GoldDuty& duty) {
    return Overlaps(proposal.place, duty.place) ||
           (duty.also && Overlaps(proposal.place, *duty.also));
}

/// The time of a proposal in the words of gold.json.
std::string TimeOf(const ProposedObligation& proposal) {
    if (proposal.fixed_date)
        return "fixed:" + ToIso(*proposal.fixed_date) +
               (proposal.fixed_time.empty() ? "" : "T" + proposal.fixed_time);
    if (proposal.period)
        return ToText(*proposal.period);
    if (proposal.forthwith)
        return "forthwith";
    return proposal.event ? "event" : "none";
}

bool SameTime(const ProposedObligation& proposal, const GoldDuty& duty) {
    const std::string time = TimeOf(proposal);
    if (time == duty.period)
        return true;
    const bool vague = duty.period.find("event") != std::string::npos ||
                       duty.period.starts_with("by 4pm") || duty.period == "none";
    return vague && (time == "event" || time == "none");
}

std::string_view Word(Outcome outcome) {
    return ToText(outcome);
}

bool SameOutcome(Outcome outcome, const std::string& gold) {
    return gold == (outcome == Outcome::kInPart ? "granted in part" : Word(outcome));
}

}  // namespace

std::vector<GoldOrder> ReadGold(const std::string& folder) {
    std::vector<GoldOrder> orders;
    for (const json& row : json::parse(ReadWhole(folder + "/gold.json")))
        orders.push_back(ReadOne(row, folder));
    return orders;
}

Score ScoreObligations(const std::vector<GoldOrder>& orders, bool core_only) {
    Score score;
    for (const GoldOrder& order : orders) {
        const OrderReading reading = ReadOrder(order.text);
        for (const GoldDuty& duty : order.duties) {
            if (core_only && !duty.core)
                continue;
            ++score.wanted;
            const bool found = std::ranges::any_of(
                reading.obligations, [&duty](const auto& each) { return Touches(each, duty); });
            score.found += found ? 1 : 0;
            if (!found)
                score.problems.push_back(fmt::format("{} misses: {}", order.file, duty.quote));
        }
        for (const ProposedObligation& proposal : reading.obligations) {
            ++score.proposed;
            const bool right = std::ranges::any_of(
                order.duties, [&proposal](const auto& duty) { return Touches(proposal, duty); });
            score.right += right ? 1 : 0;
            if (!right)
                score.problems.push_back(fmt::format("{} wrongly: {} to {}", order.file,
                                                     proposal.obligor, proposal.act));
        }
    }
    return score;
}

Score ScoreTimes(const std::vector<GoldOrder>& orders) {
    Score score;
    for (const GoldOrder& order : orders) {
        const OrderReading reading = ReadOrder(order.text);
        for (const GoldDuty& duty : order.duties) {
            if (!duty.core)
                continue;
            ++score.wanted;
            const bool found =
                std::ranges::any_of(reading.obligations, [&duty](const auto& proposal) {
                    return Touches(proposal, duty) && SameTime(proposal, duty);
                });
            score.found += found ? 1 : 0;
            if (!found)
                score.problems.push_back(
                    fmt::format("{} no time {} for: {}", order.file, duty.period, duty.quote));
        }
    }
    return score;
}

Score ScoreRulings(const std::vector<GoldOrder>& orders) {
    Score score;
    for (const GoldOrder& order : orders) {
        const OrderReading reading = ReadOrder(order.text);
        for (const GoldRuling& ruling : order.rulings) {
            if (ruling.optional)
                continue;
            ++score.wanted;
            const bool found = std::ranges::any_of(reading.rulings, [&ruling](const auto& each) {
                return Overlaps(each.place, ruling.place) &&
                       SameOutcome(each.outcome, ruling.outcome);
            });
            score.found += found ? 1 : 0;
            if (!found)
                score.problems.push_back(fmt::format("{} no ruling: {}", order.file, ruling.quote));
        }
        for (const ProposedRuling& proposal : reading.rulings) {
            ++score.proposed;
            const bool right = std::ranges::any_of(order.rulings, [&proposal](const auto& ruling) {
                return Overlaps(proposal.place, ruling.place);
            });
            score.right += right ? 1 : 0;
            if (!right)
                score.problems.push_back(fmt::format("{} wrong ruling: {} {}", order.file,
                                                     proposal.motion, ToText(proposal.outcome)));
        }
    }
    return score;
}

Score ScoreEcf(const std::vector<GoldOrder>& orders) {
    Score score;
    for (const GoldOrder& order : orders) {
        const std::vector<int> read = ReadOrder(order.text).ecf;
        for (const int number : order.ecf) {
            ++score.wanted;
            score.found += std::ranges::binary_search(read, number) ? 1 : 0;
        }
        for (const int number : read) {
            ++score.proposed;
            const bool right = std::ranges::binary_search(order.ecf, number);
            score.right += right ? 1 : 0;
            if (!right)
                score.problems.push_back(fmt::format("{} wrong ECF {}", order.file, number));
        }
    }
    return score;
}

namespace {

const std::vector<GoldOrder>& Orders() {
    static const std::vector<GoldOrder> orders =
        ReadGold(std::string(PARTICULARS_TEST_DATA) + "/orders");
    return orders;
}

void Print(std::string_view what, const Score& score) {
    std::cout << fmt::format("{}: found {} of {} ({:.3f}), right {} of {} ({:.3f})\n", what,
                             score.found, score.wanted, score.recall(), score.right, score.proposed,
                             score.precision());
    for (const std::string& problem : score.problems)
        std::cout << "    " << problem << '\n';
}

TEST(PracticeOrders, YieldTheirCoreObligations) {
    const Score score = ScoreObligations(Orders(), true);
    Print("core obligations", score);
    EXPECT_GE(score.recall(), 0.95);
    EXPECT_GE(score.precision(), 0.90);
}

TEST(PracticeOrders, YieldMinorObligationsToo) {
    const Score score = ScoreObligations(Orders(), false);
    Print("all obligations", score);
    EXPECT_GE(score.recall(), 0.90);
}

TEST(PracticeOrders, GiveObligationsTheirTimes) {
    const Score score = ScoreTimes(Orders());
    Print("times of core obligations", score);
    EXPECT_GE(score.recall(), 0.90);
}

TEST(PracticeOrders, YieldTheirRulings) {
    const Score score = ScoreRulings(Orders());
    Print("rulings", score);
    EXPECT_GE(score.recall(), 0.80);
    EXPECT_GE(score.precision(), 0.90);
}

TEST(PracticeOrders, YieldTheirDocketReferences) {
    const Score score = ScoreEcf(Orders());
    Print("ECF numbers", score);
    EXPECT_EQ(score.found, score.wanted);
    EXPECT_EQ(score.right, score.proposed);
}

TEST(PracticeOrders, NeverProposeATrap) {
    for (const GoldOrder& order : Orders()) {
        const OrderReading reading = ReadOrder(order.text);
        for (const TextSpan trap : order.traps)
            for (const ProposedObligation& proposal : reading.obligations)
                EXPECT_FALSE(Overlaps(proposal.place, trap) &&
                             std::ranges::none_of(
                                 order.duties,
                                 [&](const GoldDuty& duty) { return Touches(proposal, duty); }))
                    << order.file << ": " << Slice(order.text, trap);
    }
}

TEST(PracticeOrders, YieldEveryFixedDate) {
    for (const GoldOrder& order : Orders()) {
        const OrderReading reading = ReadOrder(order.text);
        for (const std::string& date : order.dates)
            EXPECT_TRUE(std::ranges::binary_search(reading.dates, *DateFromIso(date)))
                << order.file << ": " << date;
    }
}

const std::vector<GoldOrder>& UnseenOrders() {
    static const std::vector<GoldOrder> orders =
        ReadGold(std::string(PARTICULARS_TEST_DATA) + "/orders/unseen");
    return orders;
}

TEST(UnseenOrders, YieldTheirCoreObligations) {
    const Score score = ScoreObligations(UnseenOrders(), true);
    Print("core obligations of unseen orders", score);
    EXPECT_GE(score.recall(), 0.90);
    EXPECT_GE(score.precision(), 0.90);
}

TEST(UnseenOrders, GiveObligationsTheirTimes) {
    const Score score = ScoreTimes(UnseenOrders());
    Print("times in unseen orders", score);
    EXPECT_GE(score.recall(), 0.85);
}

TEST(UnseenOrders, YieldTheirRulings) {
    const Score score = ScoreRulings(UnseenOrders());
    Print("rulings of unseen orders", score);
    EXPECT_GE(score.recall(), 0.60);
    EXPECT_GE(score.precision(), 0.75);
}

}  // namespace
}  // namespace particulars
