#include "model/jobs/export_calendar.h"

#include <fstream>
#include <iterator>

#include "model/jobs/load_case.h"
#include "model/jobs/make_sample.h"
#include "model/store/edit.h"
#include "tests/jobs/scratch_case.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

class ExportCalendarTest : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        MakeSample(*db_, clock_, "tester", SampleSpan::kToOpinion);
    }

    std::string Written() const {
        std::ifstream file(Path("c.ics"), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
};

TEST_F(ExportCalendarTest, WritesWhatItSaysItWould) {
    const CalendarFeed said = ComposeCalendar(*db_, clock_, {});
    const CalendarFeed written = ExportCalendar(*db_, clock_, {}, Path("c.ics"));
    EXPECT_EQ(FeedInWords(written), FeedInWords(said));
    ASSERT_FALSE(said.entries.empty());
    for (const CalendarEntry& entry : said.entries)
        EXPECT_NE(Written().find("UID:" + entry.uid), std::string::npos);
}

TEST_F(ExportCalendarTest, KeepsTheUidAndRaisesTheCountWhenADateMoves) {
    const CalendarEntry before = ComposeCalendar(*db_, clock_, {}).entries.front();
    for (Deadline deadline : LoadCase(*db_).deadlines) {
        if (deadline.id.text() != before.uid)
            continue;
        deadline.override_date = Date(2016, 6, 24);
        deadline.override_reason = "Stipulated by both sides";
        Edit edit(*db_, clock_, "tester", "override");
        edit.Save(deadline);
        edit.Commit();
    }
    const CalendarEntry after = ComposeCalendar(*db_, clock_, {}).entries.front();
    EXPECT_EQ(after.uid, before.uid);
    EXPECT_EQ(after.day, Date(2016, 6, 24));
    EXPECT_EQ(after.sequence, before.sequence + 1);
}

TEST_F(ExportCalendarTest, LeavesWhatWasThereWhereItCannotWrite) {
    EXPECT_ERROR(ErrorKind::kNotFound, ExportCalendar(*db_, clock_, {}, Path("no/folder/c.ics")));
}

}  // namespace
}  // namespace particulars
