#include "model/loadfiles/rsmf_reader.h"

#include <gtest/gtest.h>

#include "tests/loadfiles/loaded_text.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

std::string Cell(const ReadFile& read, const std::string& heading) {
    const auto found = std::find(read.headings.begin(), read.headings.end(), heading);
    return read.Fields(0).at(static_cast<std::size_t>(found - read.headings.begin()));
}

ReadFile Read(std::string_view bytes) {
    MemoryBytes source(bytes, 7);
    RsmfReader reader(source);
    return ReadAll(reader);
}

const std::string kChat =
    "X-RSMF-Version: 2.0.0\r\n"
    "X-RSMF-BeginDate: 2016-06-20T09:00:00Z\r\n"
    "X-RSMF-EndDate: 2016-06-22T18:30:00Z\r\n"
    "X-RSMF-EventCount: 12\r\n"
    "X-RSMF-Participants: =?UTF-8?B?QW5uYSBNw7xsbGVy?=,\r\n"
    "\t=?iso-8859-1?Q?Jos=E9_?= =?iso-8859-1?Q?Ruiz?=\r\n"
    "X-RSMF-Custodian: Anna\r\n"
    "Subject: Chat\r\n"
    "MIME-Version: 1.0\r\n"
    "\r\n"
    "X-RSMF-Custodian: not a header\r\n";

TEST(RsmfReader, GivesOneRecord) {
    const ReadFile read = Read(kChat);
    ASSERT_EQ(read.records.size(), 1U);
    EXPECT_EQ(Cell(read, "Begin date"), "2016-06-20T09:00:00Z");
    EXPECT_EQ(Cell(read, "End date"), "2016-06-22T18:30:00Z");
    EXPECT_EQ(Cell(read, "Event count"), "12");
    EXPECT_EQ(Cell(read, "Participants"), "Anna M\u00FCller, Jos\u00E9 Ruiz");
    EXPECT_EQ(Cell(read, "Custodian"), "Anna");
    EXPECT_EQ(Cell(read, "Title"), "Chat");
}

TEST(RsmfReader, RefusesAPlainMail) {
    EXPECT_ERROR(ErrorKind::kUnreadable, Read("Subject: x\r\n\r\nX-RSMF-Version: 1\r\n"));
    EXPECT_ERROR(ErrorKind::kUnreadable, Read(""));
}

TEST(MailHeaders, LeavesBrokenWordsAlone) {
    const MailHeaders headers =
        ReadMailHeaders("A: =?x\nB: =?utf-8?Z?x?= =?utf-8?Q?=GG=?=\n:x\nC: y\n");
    ASSERT_EQ(headers.size(), 2U);
    EXPECT_EQ(headers[0].second, "=?x");
    EXPECT_EQ(headers[1].second, "=?utf-8?Z?x?= =GG=");
}

}  // namespace
}  // namespace particulars
