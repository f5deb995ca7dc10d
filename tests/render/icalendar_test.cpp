#include "model/render/icalendar.h"

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <libical/ical.h>
#include <memory>
#include <sstream>

#include <gtest/gtest.h>

#include "tests/papers/dated_case.h"
#include "tests/support/expect_error.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

const UtcTime kMade = UtcFromIso("2016-07-01T12:00:00.000Z").value();

std::string SampleBytes(const CalendarOptions& options = {}) {
    const DatedCase dated = SampleDates();
    return CalendarBytes(ComposeCalendarFeed(dated.View(), options), kMade);
}

std::string Golden() {
    std::ifstream file(PARTICULARS_TEST_GOLDEN "/deadlines.ics", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Sets the computer's zone, and puts the old one back.
class ZoneOfTheComputer {
public:
    explicit ZoneOfTheComputer(const char* zone) {
        if (const char* before = std::getenv("TZ"))
            before_ = before;
        setenv("TZ", zone, 1);
        tzset();
    }
    ~ZoneOfTheComputer() {
        if (before_.empty())
            unsetenv("TZ");
        else
            setenv("TZ", before_.c_str(), 1);
        tzset();
    }

private:
    std::string before_;
};

using Calendar = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Calendar ReadBack(const std::string& bytes) {
    return {icalparser_parse_string(bytes.c_str()), &icalcomponent_free};
}

icalcomponent* EventOf(const Calendar& calendar, const std::string& title) {
    for (icalcomponent* event =
             icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
         event; event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT))
        if (title == icalcomponent_get_summary(event))
            return event;
    return nullptr;
}

/// One entry with this title, as bytes.
std::string BytesOf(const std::string& title) {
    CalendarFeed feed;
    feed.name = "calendar";
    CalendarEntry entry;
    entry.uid = "uid";
    entry.title = title;
    entry.day = Date(2016, 7, 13);
    feed.entries = {entry};
    return CalendarBytes(feed, kMade);
}

class CalendarInZone : public testing::TestWithParam<const char*> {};

TEST_P(CalendarInZone, IsTheSameFile) {
    const ZoneOfTheComputer zone(GetParam());
    EXPECT_EQ(SampleBytes(), Golden());
}

INSTANTIATE_TEST_SUITE_P(, CalendarInZone,
                         testing::Values("UTC", "America/Los_Angeles", "Asia/Tokyo"));

TEST(CalendarFile, IsReadBackAsItWasMeant) {
    const Calendar calendar = ReadBack(SampleBytes());
    ASSERT_TRUE(calendar);
    EXPECT_EQ(icalcomponent_get_method(calendar.get()), ICAL_METHOD_PUBLISH);
    EXPECT_EQ(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 8);
    icalcomponent* due = EventOf(calendar, "14cv1559 D-01 due");
    ASSERT_TRUE(due);
    const icaltimetype start = icalcomponent_get_dtstart(due);
    EXPECT_TRUE(icaltime_is_date(start));
    EXPECT_EQ(start.day, 13);
    EXPECT_EQ(icalcomponent_get_dtend(due).day, 14);
    EXPECT_EQ(icalcomponent_get_status(due), ICAL_STATUS_CONFIRMED);
    EXPECT_EQ(icalcomponent_count_components(due, ICAL_VALARM_COMPONENT), 5);
    icalcomponent* withdrawn = EventOf(calendar, "14cv1559 D-07 withdrawn");
    ASSERT_TRUE(withdrawn);
    EXPECT_EQ(icalcomponent_get_status(withdrawn), ICAL_STATUS_CANCELLED);
    EXPECT_EQ(icalcomponent_get_sequence(withdrawn), 1);
    EXPECT_EQ(icalcomponent_count_components(withdrawn, ICAL_VALARM_COMPONENT), 0);
}

TEST(CalendarFile, EndsOnTheNextDayAcrossMonthAndYear) {
    CalendarFeed feed;
    CalendarEntry entry;
    entry.uid = "uid";
    entry.title = "14cv1559 D-01 due";
    entry.day = Date(2016, 12, 31);
    feed.entries = {entry};
    EXPECT_NE(CalendarBytes(feed, kMade).find("DTEND;VALUE=DATE:20170101\r\n"), std::string::npos);
}

TEST(CalendarFile, FoldsAtSeventyFiveBytesAndNeverInsideACharacter) {
    std::string title;
    for (int i = 0; i < 60; ++i)
        title += "\u00fc\u20ac\U0001F512";  // Of two, three and four bytes.
    const std::string bytes = BytesOf(title);
    std::istringstream lines(bytes);
    for (std::string line; std::getline(lines, line);) {
        ASSERT_TRUE(!line.empty() && line.back() == '\r');
        EXPECT_LE(line.size() - 1, 75U);
        const auto first = static_cast<unsigned char>(line[line.front() == ' ' ? 1 : 0]);
        EXPECT_NE(first & 0xC0U, 0x80U) << "a line begins inside a character";
    }
    EXPECT_TRUE(EventOf(ReadBack(bytes), title));
}

TEST(CalendarFile, EscapesWhatWouldEndAValue) {
    const std::string bytes = BytesOf("a, b; c\\d");
    EXPECT_NE(bytes.find("SUMMARY:a\\, b\\; c\\\\d\r\n"), std::string::npos) << bytes;
    EXPECT_TRUE(EventOf(ReadBack(bytes), "a, b; c\\d"));
}

TEST(CalendarFile, TellsAnEmptyCaseFromNone) {
    const Calendar calendar = ReadBack(CalendarBytes({"empty", {}, {}}, kMade));
    ASSERT_TRUE(calendar);
    EXPECT_EQ(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 0);
}

TEST(CalendarFile, IsWrittenWholeOrNotAtAll) {
    const TemporaryFolder folder;
    const CalendarFeed feed{"name", {}, {}};
    WriteCalendar(feed, kMade, folder / "deadlines.ics");
    EXPECT_GT(std::filesystem::file_size(folder / "deadlines.ics"), 50U);
    EXPECT_ERROR(ErrorKind::kUsage, WriteCalendar(feed, kMade, folder / "deadlines.pdf"));
    EXPECT_ERROR(ErrorKind::kNotFound, WriteCalendar(feed, kMade, folder / "no/deadlines.ics"));
}

}  // namespace
}  // namespace particulars
