#include "model/deadlines/time_of_day.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

TEST(TimeOfDay, ReadsBackWhatItWrites) {
    for (const char* text : {"00:00", "09:05", "14:15", "23:59"}) {
        ASSERT_TRUE(TimeOfDayFromText(text)) << text;
        EXPECT_EQ(ToText(*TimeOfDayFromText(text)), text);
    }
}

TEST(TimeOfDay, RefusesWhatIsNone) {
    for (const char* text :
         {"", "9:05", "24:00", "23:60", "-1:00", "14.15", "14:15:00", "2:15 pm", "1x:00", "14: 5"})
        EXPECT_FALSE(TimeOfDayFromText(text)) << text;
}

}  // namespace
}  // namespace particulars
