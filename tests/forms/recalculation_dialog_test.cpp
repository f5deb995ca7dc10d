#include "forms/recalculation_dialog.h"

#include <gtest/gtest.h>

#include "forms/permits.h"
#include "tests/forms/find_named.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"
#include "tests/forms/standings.h"

namespace particulars {
namespace {

Date Day(int day) {
    return Date(2016, 6, static_cast<unsigned short>(day));
}

class RecalculationDialogTest : public testing::Test {
protected:
    RecalculationDialogTest() {
        served_.id = EventId("served");
        served_.title = "Served";
        served_.date = Day(1);
        access_.records_.matter.court = "nysd";
        access_.records_.events = {served_};
        for (int number = 1; number <= 2; ++number) {
            Deadline deadline;
            deadline.id = DeadlineId("d" + std::to_string(number));
            deadline.number = number;
            deadline.title = "Answer";
            deadline.court = "nysd";
            deadline.event = served_.id;
            deadline.basis = TriggerBasis::kEvent;
            deadline.trigger = Day(1);
            deadline.period = "7 days";
            deadline.usual = deadline.safe = deadline.latest = Day(8);
            access_.records_.deadlines.push_back(deadline);
        }
        access_.records_.deadlines[1].verified_by = "another";
        access_.records_.deadlines[1].verified_on = Day(2);
        served_.date = Day(2);
    }

    std::vector<std::optional<Date>> Dates() const {
        std::vector<std::optional<Date>> dates;
        for (const Deadline& deadline : access_.records_.deadlines)
            dates.push_back(deadline.usual);
        return dates;
    }

    MemoryCase access_;
    Event served_;
    wxFrame frame_{nullptr, wxID_ANY, "Test"};
};

using Days = std::vector<std::optional<Date>>;

TEST_F(RecalculationDialogTest, MovesWhatIsTickedAndLeavesWhatIsVerified) {
    const ModalAnswer answer([](wxDialog&) {});
    EXPECT_TRUE(SaveWithWhatMoves(frame_, access_, "move", {served_}));
    EXPECT_EQ(answer.titles(), std::vector<wxString>{"What this moves"});
    EXPECT_EQ(Dates(), (Days{Day(9), Day(8)}));
    EXPECT_EQ(access_.labels_, std::vector<std::string>{"move"});
}

TEST_F(RecalculationDialogTest, MovesAllWhereAllIsTicked) {
    const ModalAnswer answer([](wxDialog& dialog) {
        wxCommandEvent click(wxEVT_BUTTON);
        for (wxWindow* child : dialog.GetChildren())
            if (child->GetLabel() == "Tick &all")
                child->GetEventHandler()->ProcessEvent(click);
    });
    EXPECT_TRUE(SaveWithWhatMoves(frame_, access_, "move", {served_}));
    EXPECT_EQ(Dates(), (Days{Day(9), Day(9)}));
    EXPECT_TRUE(access_.records_.deadlines[1].verified_by.empty());
}

TEST_F(RecalculationDialogTest, LeavesVerifiedDatesToThoseWhoMayVerify) {
    access_.standing_ = OnServer(Role::kContributor);
    const ModalAnswer answer([](wxDialog& dialog) {
        wxCommandEvent click(wxEVT_BUTTON);
        for (wxWindow* child : dialog.GetChildren())
            if (child->GetLabel() == "Tick &all")
                child->GetEventHandler()->ProcessEvent(click);
    });
    EXPECT_TRUE(SaveWithWhatMoves(frame_, access_, "move", {served_}));
    EXPECT_EQ(Dates(), (Days{Day(9), Day(8)}));
}

TEST_F(RecalculationDialogTest, AsksNothingWhereNothingMoves) {
    served_.date = Day(1);
    served_.title = "Served by mail";
    const ModalAnswer answer([](wxDialog&) {});
    EXPECT_TRUE(SaveWithWhatMoves(frame_, access_, "rename", {served_}));
    EXPECT_TRUE(answer.titles().empty());
    EXPECT_EQ(access_.records_.events.front().title, "Served by mail");
}

}  // namespace
}  // namespace particulars
