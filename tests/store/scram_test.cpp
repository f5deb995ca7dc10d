#include "model/store/scram.h"

#include <gtest/gtest.h>

#include "tests/support/expect_error.h"
#include "tests/support/test_server.h"

namespace particulars {
namespace {

// RFC 7677's example: user "user", password "pencil", 4096 rounds.
TEST(Scram, FitsThePublishedExample) {
    const std::string salt("\x5B\x6D\x99\x68\x9D\x12\x35\x8E\xEC\xA0\x4B\x14\x12\x36\xFA\x81", 16);
    EXPECT_EQ(ScramVerifier("pencil", salt, 4096),
              "SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$"
              "WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
              "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=");
}

TEST(Scram, NeverSaltsTwiceAlike) {
    EXPECT_NE(ScramVerifier("pencil"), ScramVerifier("pencil"));
}

TEST(Scram, RefusesWhatTheServerWouldChange) {
    EXPECT_ERROR(ErrorKind::kUsage, ScramVerifier(""));
    EXPECT_ERROR(ErrorKind::kUsage, ScramVerifier("pass\u00B2word"));
}

TEST(Scram, IsKeptByTheServerAsItIs) {
    TestDatabase server;
    AddServerUser(TestServer(server.name()), {}, "clara", "pencil");
    std::string kept;
    server.Admin()->Query("SELECT rolpassword FROM pg_authid WHERE rolname = 'clara'", {},
                          [&](const Row& row) { kept = row.Text(0); });
    EXPECT_TRUE(kept.starts_with("SCRAM-SHA-256$4096:")) << kept;
    server.Admin()->RunScript("ALTER ROLE clara PASSWORD NULL");
}

}  // namespace
}  // namespace particulars
