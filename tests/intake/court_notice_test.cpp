#include "model/intake/court_notice.h"

#include <gtest/gtest.h>

#include "model/intake/notice_mail.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

const std::string kNotice =
    "U.S. District Court\n\nSouthern District of New York\n\nNotice of Electronic Filing\n\n"
    "The following transaction was entered on 6/22/2016 at 4:15 PM EDT and filed on 6/22/2016\n"
    "Case Name: LivePerson, Inc. v. 24/7 Customer, Inc.\n"
    "Case Number: 1:14-cv-01559-RWS\n"
    "Filer:\n"
    "Document Number: 111\n\n"
    "Docket Text:\n"
    "SEALED OPINION denying the motion to compel. Signed on\n6/22/2016.\n\n"
    "1:14-cv-01559-RWS Notice has been electronically mailed to:\n\nCounsel\n";

std::string Mail(const std::string& headers, const std::string& body) {
    return "Subject: Activity in Case 1:14-cv-01559-RWS\r\nMIME-Version: 1.0\r\n" + headers +
           "\r\n\r\n" + body;
}

std::string AsHtml() {
    std::string html = "<html><head><title>Docket Text: no</title></head><body><p>";
    for (const char character : kNotice)
        html += character == '\n' ? std::string("<br>") : std::string(1, character);
    return html + "</body></html>";
}

std::string InHex(const std::string& text) {
    std::string encoded;
    std::size_t column = 0;
    for (const char character : text) {
        constexpr std::string_view kDigits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(character);
        encoded += std::string("=") + kDigits[byte / 16] + kDigits[byte % 16];
        if (++column % 20 == 0)
            encoded += "=\r\n";
    }
    return encoded;
}

void ExpectTheNotice(const std::string& message) {
    const CourtNotice notice = ReadCourtNotice(message);
    EXPECT_EQ(notice.case_number, "1:14-cv-01559-RWS");
    EXPECT_EQ(notice.case_name, "LivePerson, Inc. v. 24/7 Customer, Inc.");
    EXPECT_EQ(notice.document_number, "111");
    EXPECT_EQ(notice.docket_text,
              "SEALED OPINION denying the motion to compel. Signed on 6/22/2016.");
    EXPECT_EQ(notice.entered, Date(2016, 6, 22));
    EXPECT_EQ(notice.entered_time, "16:15");
    EXPECT_EQ(notice.time_zone, "America/New_York");
    EXPECT_EQ(notice.filed, Date(2016, 6, 22));
}

TEST(CourtNotice, ReadsPlainText) {
    ExpectTheNotice(kNotice);
}

TEST(CourtNotice, ReadsMailInEveryEncoding) {
    ExpectTheNotice(Mail("Content-Type: text/plain; charset=us-ascii", kNotice));
    ExpectTheNotice(Mail("Content-Type: text/html", AsHtml()));
    ExpectTheNotice(Mail("Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable",
                         InHex(kNotice)));
    ExpectTheNotice(Mail(
        "Content-Type: multipart/alternative;\r\n boundary=\"cut\"",
        "--cut\r\nContent-Type: text/plain\r\n\r\n \r\n--cut\r\nContent-Type: text/html\r\n\r\n" +
            AsHtml() + "\r\n--cut--\r\n"));
}

TEST(CourtNotice, ReadsBase64) {
    EXPECT_EQ(WordsOfMail(Mail("Content-Type: text/plain\r\nContent-Transfer-Encoding: base64",
                               "RG9ja2V0\r\nIFRleHQ6IG9yZGVy")),
              "Docket Text: order");
}

TEST(CourtNotice, PassesOverAttachments) {
    const std::string mail = Mail("Content-Type: multipart/mixed; boundary=cut",
                                  "--cut\nContent-Type: text/plain\nContent-Disposition: "
                                  "attachment\n\nCase Number: 9:99-cv-9\n"
                                  "--cut\nContent-Type: text/plain\n\n" +
                                      kNotice + "\n--cut--\n");
    ExpectTheNotice(mail);
}

TEST(CourtNotice, TakesLatinLettersForWhatTheyAre) {
    EXPECT_EQ(WordsOfMail(Mail("Content-Type: text/plain; charset=iso-8859-1\r\n"
                               "Content-Transfer-Encoding: quoted-printable",
                               "caf=E9")),
              "café");
    EXPECT_EQ(WordsOfHtml("a&nbsp;&amp;&#233;&#x20AC;&unknown; &"), "a &é€&unknown; &");
}

TEST(CourtNotice, RefusesWhatIsNone) {
    EXPECT_ERROR(ErrorKind::kUnreadable, ReadCourtNotice(""));
    EXPECT_ERROR(ErrorKind::kUnreadable, ReadCourtNotice("An order of the court."));
    EXPECT_ERROR(ErrorKind::kUnreadable, ReadCourtNotice(std::string(kLargestNotice + 1, 'x')));
    std::string undated = kNotice;
    undated.replace(undated.find("6/22/2016"), 9, "13/45/2016");
    EXPECT_ERROR(ErrorKind::kUnreadable, ReadCourtNotice(undated));
    EXPECT_FALSE(LooksLikeNotice("An order of the court."));
    EXPECT_TRUE(LooksLikeNotice(kNotice));
}

TEST(CourtNotice, LivesThroughBrokenMail) {
    std::string nested;
    for (int depth = 0; depth < 1000; ++depth)
        nested += "Content-Type: multipart/mixed; boundary=a\n\n--a\n";
    EXPECT_EQ(WordsOfMail(nested), "");
    EXPECT_EQ(WordsOfHtml("<p unclosed"), "");
    EXPECT_EQ(WordsOfMail(Mail("Content-Type: multipart/mixed; boundary=", kNotice)), "");
    std::string many = "Content-Type: multipart/mixed; boundary=a\n\n";
    for (int part = 0; part < 100000; ++part)
        many += "--a\n\n";
    EXPECT_EQ(WordsOfMail(many), "");
}

TEST(CourtNotice, ReadsAnEntryWithoutADocument) {
    std::string minutes = kNotice;
    minutes.replace(minutes.find("Number: 111"), 11, "Number: No document attached");
    EXPECT_EQ(ReadCourtNotice(minutes).document_number, "");
}

TEST(CourtNotice, ReadsNoonAndMidnight) {
    const auto time = [](const std::string& clock) {
        std::string notice = kNotice;
        notice.replace(notice.find("4:15 PM"), 7, clock);
        return ReadCourtNotice(notice).entered_time;
    };
    EXPECT_EQ(time("12:00 PM"), "12:00");
    EXPECT_EQ(time("12:05 AM"), "00:05");
    EXPECT_EQ(time("13:05 PM"), "");
}

TEST(CaseNumber, IsOneInAllItsForms) {
    EXPECT_EQ(IsSameCase("14 Civ. 1559 (RWS)", "1:14-cv-01559-RWS"), true);
    EXPECT_EQ(IsSameCase("3:17-cv-01268-JST", "17-cv-1268"), true);
    EXPECT_EQ(IsSameCase("1:14-cv-01559", "1:14-cr-01559"), false);
    EXPECT_EQ(IsSameCase("1:14-cv-01559", "1:15-cv-01559"), false);
    EXPECT_EQ(IsSameCase("No. 12", "1:15-cv-01559"), std::nullopt);
}

TEST(CourtNotice, IsRefusedInAnotherCase) {
    Matter matter;
    EXPECT_FALSE(WrongCase(ReadCourtNotice(kNotice), matter));
    matter.docket_number = "14 Civ. 1559 (RWS)";
    EXPECT_FALSE(WrongCase(ReadCourtNotice(kNotice), matter));
    matter.docket_number = "17 Civ. 1268";
    ASSERT_TRUE(WrongCase(ReadCourtNotice(kNotice), matter));
    EXPECT_NE(WrongCase(ReadCourtNotice(kNotice), matter)->message.find("1:14-cv-01559-RWS"),
              std::string::npos);
}

TEST(CourtNotice, DraftsAnEntryAndItsEvent) {
    const NoticeDraft draft = DraftFromNotice(ReadCourtNotice(kNotice), {}, {});
    EXPECT_EQ(draft.entry.ecf_number, "111");
    EXPECT_EQ(draft.entry.kind, "order");
    EXPECT_EQ(draft.entry.title, "SEALED OPINION denying the motion to compel");
    EXPECT_TRUE(draft.entry.sealed);
    EXPECT_EQ(draft.entry.entered, Date(2016, 6, 22));
    EXPECT_EQ(draft.event.title, "Entry of ECF No. 111");
    EXPECT_EQ(draft.event.kind, "entry");
    EXPECT_EQ(draft.event.time, "16:15");
    EXPECT_TRUE(Check(draft.entry).empty());
    EXPECT_TRUE(Check(draft.event).empty());
}

TEST(CourtNotice, CompletesAnEntryThatIsKnown) {
    DocketEntry known;
    known.id = DocketEntryId("known");
    known.ecf_number = "111";
    known.title = "As the team calls it";
    known.filed = Date(2016, 6, 21);
    const NoticeDraft draft = DraftFromNotice(ReadCourtNotice(kNotice), {}, {&known, 1});
    EXPECT_EQ(draft.entry.id, known.id);
    EXPECT_EQ(draft.entry.title, "As the team calls it");
    EXPECT_EQ(draft.entry.filed, Date(2016, 6, 21));
    EXPECT_EQ(draft.entry.entered, Date(2016, 6, 22));
}

}  // namespace
}  // namespace particulars
