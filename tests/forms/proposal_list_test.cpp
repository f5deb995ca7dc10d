#include "forms/proposal_list.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/forms/fake_case_access.h"

namespace particulars {
namespace {

ProposalList Sample() {
    return ProposalList::FromOrder(SampleOrder(), ReadOrder(SampleOrder()));
}

std::vector<std::size_t> OfKind(const ProposalList& list, ProposalKind kind) {
    std::vector<std::size_t> found;
    for (std::size_t index = 0; index < list.proposals().size(); ++index)
        if (KindOf(list.proposals()[index]) == kind)
            found.push_back(index);
    return found;
}

Matter Nysd() {
    Matter matter;
    matter.court = "nysd";
    return matter;
}

TEST(ProposalList, HoldsTheEightItemsOfTheAnswer) {
    const ProposalList list = Sample();
    const auto items = OfKind(list, ProposalKind::kItem);
    ASSERT_EQ(items.size(), 8U);
    const auto& third = std::get<AcceptedItem>(list.proposals()[items[2]].value);
    EXPECT_EQ(third.item.text, "the data transmitted to and from LivePerson's tag");
    EXPECT_EQ(third.kind, SecretKind::kData);
    EXPECT_EQ(Slice(list.text(), third.item.place), third.item.text);
}

TEST(ProposalList, ShowsTheDatesThatTheOrderSets) {
    const ProposalList list = Sample();
    std::vector<std::string> when;
    for (const std::size_t index : OfKind(list, ProposalKind::kObligation))
        when.push_back(list.WhenInWords(index, Nysd(), {}));
    const auto count = [&](const char* words) {
        return std::count(when.begin(), when.end(), words);
    };
    EXPECT_GE(count("Wed 13 Jul 2016"), 2);
    EXPECT_EQ(count("Wed 29 Jun 2016"), 1);
    EXPECT_EQ(count("Wed 6 Jul 2016 at the earliest"), 1);
    EXPECT_GE(count("no date") + count("at once"), 3);
}

TEST(ProposalList, PassesOnOnlyWhatIsAccepted) {
    ProposalList list = Sample();
    const auto items = OfKind(list, ProposalKind::kItem);
    const auto rulings = OfKind(list, ProposalKind::kRuling);
    list.Accept(items[0], false);
    list.Accept(rulings[0], false);

    const AcceptedOrder accepted = list.Accepted();
    EXPECT_EQ(accepted.items.size(), 7U);
    EXPECT_EQ(accepted.items[0].item.number, 2);
    EXPECT_EQ(accepted.reading.rulings.size(), rulings.size() - 1);
    EXPECT_EQ(accepted.reading.ecf, (std::vector<int>{100, 111}));
    EXPECT_EQ(accepted.items_source, "Answer to Interrogatory No. 9");
    EXPECT_TRUE(accepted.entry.sealed);
    EXPECT_EQ(accepted.entry.dated, Date(2016, 6, 22));
}

TEST(ProposalList, PassesOnWhatWasEdited) {
    ProposalList list = Sample();
    const std::size_t index = OfKind(list, ProposalKind::kItem)[1];
    auto item = std::get<AcceptedItem>(list.proposals()[index].value);
    item.title = "Tag and server";
    item.kind = SecretKind::kTechnical;
    EXPECT_FALSE(list.HasEdits());
    list.Replace(index, item);

    EXPECT_TRUE(list.HasEdits());
    EXPECT_TRUE(list.proposals()[index].edited);
    EXPECT_EQ(list.Accepted().items[1].title, "Tag and server");
}

TEST(ProposalList, FindsTheNarrowestFindingAtAPlace) {
    const ProposalList list = Sample();
    const auto at = list.At(SampleOrder().find("the data transmitted to and from"));
    ASSERT_TRUE(at);
    EXPECT_EQ(KindOf(list.proposals()[*at]), ProposalKind::kItem);
    EXPECT_FALSE(list.At(SampleOrder().size() + 5));
}

TEST(ProposalList, PointsAtEachEcfNumber) {
    const ProposalList list = Sample();
    std::vector<std::string> named;
    for (const std::size_t index : OfKind(list, ProposalKind::kReference))
        named.emplace_back(Slice(list.text(), PlaceOf(list.proposals()[index])));
    EXPECT_EQ(named, (std::vector<std::string>{"100", "111"}));
}

TEST(ProposalList, SplitsAnAnswerOnItsOwn) {
    const ProposalList list = ProposalList::FromAnswer("the engine; the pricing; and the data");
    EXPECT_EQ(OfKind(list, ProposalKind::kItem).size(), 3U);
    EXPECT_EQ(list.Accepted().entry.kind, "answer");
}

TEST(ProposalList, IsCalmAboutATextWithoutFindings) {
    const std::string text = "Dear all, lunch is at noon.";
    const ProposalList list = ProposalList::FromOrder(text, ReadOrder(text));
    EXPECT_EQ(OfKind(list, ProposalKind::kObligation).size(), 0U);
    EXPECT_EQ(list.accepted_count(), list.proposals().size());
}

TEST(ProposalList, KeepsAnObligationThroughTheDialogsRecord) {
    ProposedObligation duty;
    duty.obligor = "Plaintiff";
    duty.act = "identify the secrets";
    duty.period = Period{21, PeriodUnit::kDays};
    duty.basis = TriggerBasis::kOrder;
    duty.condition = "to the extent not done";
    const ProposedObligation back = ToProposal(ToObligation(duty, "text"), duty);
    EXPECT_EQ(back.period, duty.period);
    EXPECT_EQ(back.basis, duty.basis);
    EXPECT_EQ(back.condition, duty.condition);
    EXPECT_FALSE(back.alternative);
}

}  // namespace
}  // namespace particulars
