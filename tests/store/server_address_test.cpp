#include "model/store/server_address.h"

#include <cstdlib>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "model/store/server.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

bool Says(const std::string& conninfo, const std::string& parameter) {
    return conninfo.find(parameter) != std::string::npos;
}

TEST(ServerAddress, HasItsParts) {
    const ServerAddress address = ParseServerAddress(
        "postgres://anna@db.firm.example:5433/"
        "particulars?matter=14%20Civ.%201559&sslmode=verify-ca");
    EXPECT_EQ(address.user, "anna");
    EXPECT_EQ(address.host, "db.firm.example");
    EXPECT_EQ(address.port, "5433");
    EXPECT_EQ(address.database, "particulars");
    EXPECT_EQ(address.matter, "14 Civ. 1559");
    EXPECT_EQ(address.options.at("sslmode"), "verify-ca");
}

TEST(ServerAddress, ComesBackAsText) {
    for (const char* text :
         {"postgres://anna@db.firm.example:5433/particulars?sslmode=verify-ca&matter=14%20Civ.",
          "postgres:///particulars", "postgres://anna@/firm?host=/run/postgresql",
          "postgres://[::1]:5432/firm"})
        EXPECT_EQ(ParseServerAddress(text).Text(), text);
}

TEST(ServerAddress, TellsLibpqNothingOfTheMatter) {
    EXPECT_FALSE(Says(ParseServerAddress("postgres://h/db?matter=secret").Conninfo(), "secret"));
}

TEST(ServerAddress, EncryptsByDefaultButOnASocket) {
    unsetenv("PGSSLROOTCERT");
    EXPECT_TRUE(Says(ParseServerAddress("postgres://h/db?sslrootcert=/ca.crt").Conninfo(),
                     "sslmode='verify-full'"));
    EXPECT_TRUE(Says(ParseServerAddress("postgres://localhost/db").Conninfo(), "sslmode='"));
    EXPECT_FALSE(Says(ParseServerAddress("postgres://localhost/db").Conninfo(), "'disable'"));
    EXPECT_FALSE(Says(ParseServerAddress("postgres:///db").Conninfo(), "sslmode"));
    EXPECT_FALSE(Says(ParseServerAddress("postgres://a@/db?host=/run/x").Conninfo(), "sslmode"));
}

TEST(ServerAddress, LetsNoValueBreakOut) {
    const std::string conninfo =
        ParseServerAddress("postgres://h/d'b%20sslmode=disable?application_name=a'%5Cb").Conninfo();
    EXPECT_TRUE(Says(conninfo, R"(dbname='d\'b sslmode=disable')")) << conninfo;
    EXPECT_TRUE(Says(conninfo, R"(application_name='a\'\\b')")) << conninfo;
}

TEST(ServerAddress, RefusesAPassword) {
    EXPECT_ERROR(ErrorKind::kUsage, ParseServerAddress("postgres://anna:secret@h/db"));
    EXPECT_ERROR(ErrorKind::kUsage, ParseServerAddress("postgres://h/db?password=secret"));
}

TEST(ServerAddress, RefusesWhatIsNone) {
    for (const char* text : {"", "case.particulars", "mysql://h/db", "postgres://h",
                             "postgres://h/", "postgres://h:port/db", "postgres://[::1/db",
                             "postgres://h/db?x=1", "postgres://h/%G1", "postgres://h/%00"})
        EXPECT_THROW(ParseServerAddress(text), Error) << text;
}

TEST(ServerAddress, IsToldFromAFile) {
    EXPECT_TRUE(IsServerAddress("postgres://h/db"));
    EXPECT_TRUE(IsServerAddress("postgresql://h/db"));
    EXPECT_FALSE(IsServerAddress("/cases/postgres.particulars"));
}

TEST(ServerAddress, RemembersTheMatter) {
    EXPECT_EQ(AddressOf("postgres://h/db?matter=x", MatterId("m-1")), "postgres://h/db?matter=m-1");
}

}  // namespace
}  // namespace particulars
