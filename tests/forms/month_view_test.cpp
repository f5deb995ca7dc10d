#include "forms/month_view.h"

#include <gtest/gtest.h>
#include <wx/frame.h>
#include <wx/textctrl.h>

#include "forms/month_canvas.h"
#include "forms/month_painter.h"
#include "forms/record_list.h"
#include "forms/theme.h"
#include "forms/words.h"
#include "tests/forms/find_named.h"
#include "tests/forms/memory_case.h"
#include "tests/papers/dated_case.h"

namespace particulars {
namespace {

MemoryCase WithDates() {
    MemoryCase access = ThreeSecrets();  // It is 23 June 2016.
    DatedCase dated = SampleDates();
    access.records_.deadlines = dated.deadlines;
    access.records_.obligations = dated.obligations;
    access.records_.docket_entries = dated.entries;
    return access;
}

class MonthViewTest : public testing::Test {
protected:
    MonthViewTest() {
        view_.OnOpen([this](const std::string& id) { opened_ = id; });
    }
    ~MonthViewTest() override { frame_->Destroy(); }

    void Press(int key) {
        wxKeyEvent event(wxEVT_KEY_DOWN);
        event.m_keyCode = key;
        canvas().GetEventHandler()->ProcessEvent(event);
    }

    MonthCanvas& canvas() { return FindNamed<MonthCanvas>(view_, "Month calendar"); }
    RecordList& list() {
        return FindNamed<RecordList>(view_, "Deadlines of the day and those without a date");
    }
    std::string Said() { return Utf8(FindNamed<wxTextCtrl>(view_, "Chosen day").GetValue()); }
    std::string FirstInList() { return Utf8(list().GetTextValue(0, 0)); }

    MemoryCase access_ = WithDates();
    std::string opened_;
    wxFrame* frame_ = new wxFrame(nullptr, wxID_ANY, "Month", wxDefaultPosition, wxSize(900, 700));
    MonthView& view_ = *new MonthView(frame_, access_);
};

TEST_F(MonthViewTest, StartsToday) {
    EXPECT_EQ(view_.chosen(), Date(2016, 6, 23));
    EXPECT_EQ(Said(), "Thursday 23 June 2016, today. Nothing is due.");
}

TEST_F(MonthViewTest, WalksByDayWeekAndMonth) {
    Press(WXK_RIGHT);
    EXPECT_EQ(view_.chosen(), Date(2016, 6, 24));
    Press(WXK_DOWN);
    EXPECT_EQ(view_.chosen(), Date(2016, 7, 1));
    EXPECT_EQ(canvas().month().first, Date(2016, 7, 1)) << "the month of the day is shown";
    Press(WXK_UP);
    Press(WXK_LEFT);
    EXPECT_EQ(view_.chosen(), Date(2016, 6, 23));
    Press(WXK_PAGEDOWN);
    EXPECT_EQ(view_.chosen(), Date(2016, 7, 23));
    Press(WXK_END);
    Press(WXK_PAGEUP);
    EXPECT_EQ(view_.chosen(), Date(2016, 6, 30)) << "June has no 31st";
    Press(WXK_HOME);
    EXPECT_EQ(view_.chosen(), Date(2016, 6, 1));
}

TEST_F(MonthViewTest, StopsAtTheEndsOfTheCalendar) {
    view_.ShowMonth(Date(9998, 12, 31));
    Press(WXK_RIGHT);
    EXPECT_EQ(view_.chosen(), Date(9998, 12, 31));
    view_.ShowMonth(Date(1401, 1, 1));
    Press(WXK_PAGEUP);
    EXPECT_EQ(view_.chosen(), Date(1401, 1, 1));
}

TEST_F(MonthViewTest, SaysWhatIsDueAndWhyTheCourtIsClosed) {
    view_.ShowMonth(Date(2016, 7, 13));
    EXPECT_EQ(Said(), "Wednesday 13 July 2016. 1 deadline: D-01 due.");
    view_.ShowMonth(Date(2016, 7, 4));
    EXPECT_NE(Said().find("Court closed: Independence Day"), std::string::npos);
}

TEST_F(MonthViewTest, ListsTheDayAndThenWhatHasNoDate) {
    EXPECT_EQ(FirstInList(), "D-05");
    EXPECT_EQ(list().GetItemCount(), 1);
    view_.ShowMonth(Date(2016, 7, 13));
    EXPECT_EQ(FirstInList(), "D-01");
    EXPECT_EQ(Utf8(list().GetTextValue(1, 0)), "D-05");
}

TEST_F(MonthViewTest, OpensADeadlineFromTheListOfTheDay) {
    view_.ShowMonth(Date(2016, 7, 13));
    Press(WXK_RETURN);
    EXPECT_EQ(list().selected(), access_.records_.deadlines[0].id.text());
    wxDataViewEvent activated(wxEVT_DATAVIEW_ITEM_ACTIVATED, &list(), list().RowToItem(0));
    list().GetEventHandler()->ProcessEvent(activated);
    EXPECT_EQ(opened_, access_.records_.deadlines[0].id.text());
}

TEST_F(MonthViewTest, ShowsWhatChangedAndKeepsTheDay) {
    view_.ShowMonth(Date(2016, 7, 13));
    access_.records_.deadlines[0].usual = access_.records_.deadlines[0].safe = Date(2016, 7, 14);
    view_.Reload();
    EXPECT_EQ(Said(), "Wednesday 13 July 2016. Nothing is due.");
    EXPECT_EQ(view_.chosen(), Date(2016, 7, 13));
}

TEST(MonthPicture, HasABoxForEachDayAndTheBoxesMeet) {
    const MonthLayout layout(6, wxSize(703, 401));
    EXPECT_EQ(layout.BoxOf(0).x, 0);
    EXPECT_EQ(layout.BoxOf(6).GetRight(), 702);
    EXPECT_EQ(layout.BoxOf(41).GetBottom(), 400);
    for (std::size_t place = 0; place < layout.day_count(); ++place)
        EXPECT_EQ(layout.PlaceAt(layout.BoxOf(place).GetPosition()), place);
    EXPECT_FALSE(layout.PlaceAt(wxPoint(10, 5)));
}

TEST(MonthPicture, IsReadableOnTheGroundOfClosedDays) {
    for (const Palette* palette : {&LightPalette(), &DarkPalette()})
        for (const wxColour* color : {&palette->text, &palette->muted, &palette->urgent})
            EXPECT_GE(Contrast(*color, ClosedGround(*palette)), 4.5);
}

}  // namespace
}  // namespace particulars
