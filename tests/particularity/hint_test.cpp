#include "model/particularity/hint.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

#include "model/core/resource.h"

namespace particulars {
namespace {

using Ids = std::vector<std::string>;

HintContext UnknownKind() {
    HintContext context;
    context.kind_known = false;
    return context;
}

HintContext Kind(SecretKind kind) {
    HintContext context;
    context.kind = kind;
    return context;
}

/// Each id once, sorted.
Ids IdsOf(const std::vector<Hint>& hints) {
    std::set<std::string> ids;
    for (const Hint& hint : hints)
        ids.insert(hint.id);
    return {ids.begin(), ids.end()};
}

Ids Find(std::string_view text, const HintContext& context = UnknownKind()) {
    return IdsOf(HintRules::Shipped().Find(text, context));
}

bool Gives(std::string_view id, std::string_view text, const HintContext& context = UnknownKind()) {
    const Ids ids = Find(text, context);
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// The answer to Interrogatory No. 9 as note 1 of the order quotes it, at its semicolons.
Ids ItemsOfTheOrder() {
    const std::string_view order = Resource("samples/liveperson/order-2016-06-22.txt");
    const std::string_view lead = "Interrogatory No. 9 as follows: \"";
    const auto start = order.find(lead) + lead.size();
    std::string answer(order.substr(start, order.find(".\"", start) - start));
    Ids items;
    std::stringstream stream(answer);
    for (std::string item; std::getline(stream, item, ';');) {
        item.erase(0, item.find_first_not_of(' '));
        if (item.rfind("and ", 0) == 0)
            item.erase(0, 4);
        items.push_back(item);
    }
    return items;
}

std::string ReadFile(const std::string& name) {
    std::ifstream file(std::string(PARTICULARS_TEST_DATA) + "/" + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(Hints, FireOnTheEightItemsOfTheOrder) {
    const Ids items = ItemsOfTheOrder();
    ASSERT_EQ(items.size(), 8U);
    EXPECT_EQ(Find(items[0]), (Ids{"H10", "H34"}));
    EXPECT_EQ(Find(items[1]), (Ids{"H05", "H10", "H34"}));
    EXPECT_EQ(Find(items[2]), (Ids{"H10", "H29", "H34"}));
    EXPECT_EQ(Find(items[3]), (Ids{"H10", "H19", "H30", "H34"}));
    EXPECT_EQ(Find(items[4]), (Ids{"H05", "H09", "H10", "H31", "H34"}));
    EXPECT_EQ(Find(items[5]), (Ids{"H05", "H10", "H31", "H34"}));
    EXPECT_EQ(Find(items[6]), (Ids{"H08", "H10", "H34"}));
    EXPECT_EQ(Find(items[7]), (Ids{"H03", "H08", "H10", "H34"}));
}

TEST(Hints, FollowTheKindOfTheSecret) {
    const Ids items = ItemsOfTheOrder();
    EXPECT_EQ(Find(items[2], Kind(SecretKind::kData)), (Ids{"H10", "H29"}));
    EXPECT_EQ(Find(items[2], Kind(SecretKind::kTechnical)), (Ids{"H10", "H34"}));
    EXPECT_EQ(Find(items[4], Kind(SecretKind::kTechnical)),
              (Ids{"H05", "H09", "H10", "H31", "H34"}));
    EXPECT_EQ(Find(items[4], Kind(SecretKind::kBusiness)), (Ids{"H10"}));
}

class GoodDescription : public testing::TestWithParam<SecretKind> {};

TEST_P(GoodDescription, RaisesNoHint) {
    EXPECT_EQ(Find(ReadFile("good_description.txt")), Ids());
    EXPECT_EQ(Find(ReadFile("good_description.txt"), Kind(GetParam())), Ids());
}

INSTANTIATE_TEST_SUITE_P(OfEachKind, GoodDescription,
                         testing::Values(SecretKind::kTechnical, SecretKind::kSourceCode,
                                         SecretKind::kData, SecretKind::kBusiness,
                                         SecretKind::kCombination, SecretKind::kNegative));

TEST(Hints, LeaveOtherGoodDescriptionsAlone) {
    std::stringstream file(ReadFile("good_descriptions.txt"));
    int count = 0;
    for (std::string line; std::getline(file, line);) {
        if (line == "---")
            continue;
        ++count;
        EXPECT_EQ(Find(line), Ids()) << line;
    }
    EXPECT_EQ(count, 6);
}

struct Rejected {
    const char* id;
    const char* wording;
};

class RejectedWording : public testing::TestWithParam<Rejected> {};

TEST_P(RejectedWording, IsFound) {
    EXPECT_TRUE(Gives(GetParam().id, GetParam().wording));
}

INSTANTIATE_TEST_SUITE_P(
    Quoted, RejectedWording,
    testing::Values(Rejected{"H01", "sequences, including, but not limited to, those of table 2"},
                    Rejected{"H01", "sequences, including but not\nlimited to those of table 2"},
                    Rejected{"H02", "pumps, valves, etc."},
                    Rejected{"H03", "the price list and other confidential information"},
                    Rejected{"H03", "reports, transcripts, or other forms"},
                    Rejected{"H05", "The manner in which the tag loads 3 scripts is secret."},
                    Rejected{"H06", "software to rank 12 offers"},
                    Rejected{"H11", "customer lists, pricing and marketing strategies"},
                    Rejected{"H12", "the entire source code"},
                    Rejected{"H13", "every dimension and tolerance of the projector"},
                    Rejected{"H14", "The method is as described in the attached 14 drawings."},
                    Rejected{"H15", "The secret is in the 18,127 documents produced."},
                    Rejected{"H16", "Plaintiff reserves the right to amend."},
                    Rejected{"H18", "the secret sauce of our player"},
                    Rejected{"H19", "at an optimal location"},
                    Rejected{"H20", "papers covering a wide variety of formulae"},
                    Rejected{"H23", "any combination of parts 1 to 9"},
                    Rejected{"H27", "negative know-how of 4 years"},
                    Rejected{"H28", "heated to ____ degrees"},
                    Rejected{"H28", "for [client to confirm] 14 days"},
                    Rejected{"H32", "processes and data relating to 7 assays"}));

TEST(Hints, AskHowPartsOfACombinationWorkTogether) {
    EXPECT_TRUE(Gives("H24", "a combination of valve 3 and spring 4; because it is new"));
    EXPECT_FALSE(Gives("H24", "a combination of valve 3 and spring 4, which then opens gate 5"));
    EXPECT_FALSE(Gives("H24", "valve 3 combined with spring 4 so that gate 5 opens"));
    EXPECT_FALSE(Gives("H24", "valve 3 combined at 2.1 bar with main.cpp so that gate 5 opens"));
    EXPECT_TRUE(Gives("H24", "valve 3 is combined with spring 4. So that gate 5 opens, wait"));
    EXPECT_TRUE(Gives("H24", "so that gate 5 opens, valve 3 is combined with spring 4"));
}

TEST(Hints, TakeAShortStatementForMoreThanALabel) {
    EXPECT_FALSE(Gives("H10", "The discount for tier 2 is 11.5 percent."));
    EXPECT_FALSE(Gives("H10", "Quench the strip in brine within 6 seconds."));
    EXPECT_FALSE(Gives("H10", "The tag forwards each click 40 ms after release."));
    EXPECT_FALSE(Gives("H10", "load = queue / 64"));
    EXPECT_TRUE(Gives("H10", "The algorithm that computes bids"));
    EXPECT_TRUE(Gives("H10", "How it is done at plant 4"));
    EXPECT_TRUE(Gives("H10", "Customer lists and pricing of 2014"));
}

TEST(Hints, TellLabelsFromTextsByTwelveWords) {
    EXPECT_TRUE(Gives("H10", "one two three four five six seven eight nine ten eleven twelve"));
    EXPECT_FALSE(
        Gives("H10", "one two three four five six seven eight nine ten eleven twelve thirteen"));
}

std::string Words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "step ";
    return text;
}

TEST(Hints, AskForSubPartsOfALongText) {
    EXPECT_FALSE(Gives("H33", Words(250)));
    EXPECT_TRUE(Gives("H33", Words(251)));
    EXPECT_FALSE(Gives("H33", "(a) " + Words(200) + "(b) " + Words(200)));
    EXPECT_FALSE(Gives("H33", "1. " + Words(200) + "\n2. " + Words(200)));
    EXPECT_TRUE(Gives("H33", Words(200) + "Rule 26(e) and Rule 26(g) " + Words(200)));
}

TEST(Hints, DoNotTakeAPartyNameForANumber) {
    EXPECT_TRUE(Gives("H34", "The tag of 24/7 talks to the server of [24]7 all day long."));
    EXPECT_FALSE(Gives("H34", "The tag talks to the server 24 times a day."));
    EXPECT_FALSE(Gives("H34", "The field visit_id is read first."));
    EXPECT_FALSE(Gives("H34", "The function scoreVisit is called first."));
}

TEST(Hints, AskWhereTheCodeStands) {
    const HintContext code = Kind(SecretKind::kSourceCode);
    EXPECT_TRUE(Gives("H35", "The ranking code is secret in all 3 parts.", code));
    EXPECT_FALSE(Gives("H35", "The ranking code in rank.cpp is secret.", code));
    EXPECT_FALSE(Gives("H35", "The ranking code is secret, lines 12 to 80.", code));
    EXPECT_FALSE(Gives("H35", "The ranking code is secret, LP00012345.", code));
    EXPECT_FALSE(Gives("H35", "The ranking code is secret.", Kind(SecretKind::kTechnical)));
    EXPECT_TRUE(Gives("H35", "The source code of release 4 is secret."));
}

TEST(Hints, AskForAPinpointInAWideBatesSpan) {
    EXPECT_FALSE(Gives("H36", "See LP00012345-69."));
    EXPECT_TRUE(Gives("H36", "See LP00012345-70."));
    EXPECT_TRUE(Gives("H36", "See LP00012345 to LP00022345."));
    EXPECT_TRUE(Gives("H36", "See LP00012345\u2013LP00022345."));
    EXPECT_FALSE(Gives("H36", "See LP00012345-LP00022345, at 12400."));
    EXPECT_FALSE(Gives("H36", "See LP00012345-LP00022345, pp. 3-4."));
    EXPECT_FALSE(Gives("H36", "See LP00012345 to XY00022345."));
}

TEST(Hints, MarkTheBatesSpanItself) {
    const std::string text = "Rates: LP00012345-LP00022345.";
    const std::vector<Hint> hints = HintRules::Shipped().Find(text, UnknownKind());
    const auto found =
        std::find_if(hints.begin(), hints.end(), [](const Hint& hint) { return hint.id == "H36"; });
    ASSERT_NE(found, hints.end());
    EXPECT_EQ(Slice(text, found->place), "LP00012345-LP00022345");
}

TEST(Hints, CompareWithPublicTexts) {
    const std::string text =
        "The tag waits 40 ms after the last click and then posts the visit "
        "record to port 8443 of the nearest server.";
    HintContext context = UnknownKind();
    context.public_texts = {
        "Our blog. THE TAG waits 40 ms after the last click, and then posts the "
        "visit record\nto port 8443 of the nearest server! Read on."};
    EXPECT_TRUE(Gives("H37", text, context));
    context.public_texts = {"The tag posts a record to a server. It waits after the last click."};
    EXPECT_FALSE(Gives("H37", text, context));
    context.public_texts = {
        "\u201CThe tag waits 40 ms after the last click and then posts the visit "
        "record to port 8443 of the closest server.\u201D"};
    EXPECT_TRUE(Gives("H37", text, context));
}

TEST(Hints, CompareWithEarlierTexts) {
    const std::string text = "Quench the strip in brine within 6 seconds.";
    HintContext context = UnknownKind();
    context.earlier_texts = {"Quench the strip in\nbrine within 6 seconds"};
    EXPECT_FALSE(Gives("H38", text, context));
    context.earlier_texts.push_back("Quench the strip in brine within 9 seconds.");
    EXPECT_TRUE(Gives("H38", text, context));
    context.earlier_texts = {"Quench the strip in brine within 6 seconds. Then dry it."};
    EXPECT_TRUE(Gives("H38", text, context));
    context.earlier_texts = {Words(40) + "Quench the strip in brine within 6 seconds. " +
                             Words(40)};
    EXPECT_FALSE(Gives("H38", text, context));
}

TEST(Hints, CountOffsetsInBytes) {
    const std::string text = "Lösung für 4 Räume, etc.";
    const std::vector<Hint> hints = HintRules::Shipped().Find(text, Kind(SecretKind::kBusiness));
    const auto found =
        std::find_if(hints.begin(), hints.end(), [](const Hint& hint) { return hint.id == "H02"; });
    ASSERT_NE(found, hints.end());
    EXPECT_EQ(Slice(text, found->place), "etc.");
    EXPECT_EQ(found->severity, 3);
    EXPECT_FALSE(found->prompt.empty());
    EXPECT_FALSE(found->authority.empty());
}

TEST(Hints, StandInOrderOfPlace) {
    const std::vector<Hint> hints =
        HintRules::Shipped().Find("Various parts, etc., and various parts, etc.", UnknownKind());
    EXPECT_TRUE(std::is_sorted(hints.begin(), hints.end(), [](const Hint& left, const Hint& right) {
        return left.place.start < right.place.start;
    }));
    EXPECT_EQ(std::count_if(hints.begin(), hints.end(),
                            [](const Hint& hint) { return hint.id == "H19"; }),
              2);
}

TEST(Hints, AreNotGivenForNothing) {
    EXPECT_EQ(Find(""), Ids());
    EXPECT_EQ(Find(" \n\t "), Ids());
}

TEST(Hints, ReachThroughALongText) {
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += "Field " + std::to_string(i) + " holds 4 bytes. ";
    const std::size_t near_end = text.size();
    text += "It holds various flags.";
    const std::vector<Hint> hints = HintRules::Shipped().Find(text, Kind(SecretKind::kCombination));
    ASSERT_FALSE(hints.empty());
    EXPECT_EQ(hints.back().id, "H19");
    EXPECT_GT(hints.back().place.start, near_end);
}

TEST(Hints, SurviveAnyBytes) {
    std::string text;
    unsigned state = 12345;
    for (int i = 0; i < 50'000; ++i) {
        state = state * 1103515245U + 12345U;
        text += static_cast<char>(state >> 16U);
    }
    for (const Hint& hint : HintRules::Shipped().Find(text, UnknownKind())) {
        EXPECT_LE(hint.place.start, hint.place.end);
        EXPECT_LE(hint.place.end, text.size());
    }
}

}  // namespace
}  // namespace particulars
