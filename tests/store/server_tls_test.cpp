// The way to a server over the network: never without TLS unless the address says so, never to a
// host with the wrong certificate, and never with the password in the open.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include "model/core/error.h"
#include "model/store/server.h"
#include "tests/support/expect_error.h"
#include "tests/support/own_server.h"

namespace particulars {
namespace {

constexpr const char* kPassword = "Correct horse, battery";

/// One that nobody listens on at this moment.
std::string FreePort() {
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(listener, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
        getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw std::runtime_error("no free port");
    close(listener);
    return std::to_string(ntohs(address.sin_port));
}

/// Sets a variable of the environment for as long as it lives.
class Environment {
public:
    Environment(const char* name, const std::string& value) : name_(name) {
        if (const char* before = std::getenv(name))
            before_ = before;
        setenv(name, value.c_str(), 1);
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;
    ~Environment() {
        if (before_)
            setenv(name_, before_->c_str(), 1);
        else
            unsetenv(name_);
    }

private:
    const char* name_;
    std::optional<std::string> before_;
};

void RunShell(const std::string& command) {
    ASSERT_EQ(std::system(command.c_str()), 0) << command;
}

/// A server on 127.0.0.1 with a certificate for "localhost" of an authority of its own.
class ServerTlsTest : public testing::Test {
protected:
    void SetUp() override {
        MakeCertificates();
        for (const char* file : {"server.key", "server.crt"})
            OwnServer::Own(folder_ / file);
        OwnServer::Plan plan;
        plan.port = FreePort();
        port_ = plan.port;
        OwnServer::Own(folder_.path());
        plan.settings =
            "listen_addresses = '127.0.0.1'\nlog_statement = all\nssl = on\n"
            "ssl_cert_file = '" +
            folder_ / "server.crt" + "'\nssl_key_file = '" + folder_ / "server.key" + "'\n";
        plan.access =
            "local all all trust\n"
            "hostssl all all 127.0.0.1/32 scram-sha-256\n"
            "hostnossl all particulars_admin 127.0.0.1/32 trust\n";
        server_.emplace(std::move(plan));
        server_->Start();
        server_->SetUpTeam("anna", kPassword);
    }

    void MakeCertificates() const {
        const std::string quiet = "cd " + folder_.path().string() + " && openssl ";
        const std::string key = "req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes ";
        RunShell(quiet + key +
                 "-x509 -days 2 -subj /CN=authority -keyout root.key -out root.crt "
                 "2> /dev/null");
        RunShell(quiet + key +
                 "-subj /CN=localhost -keyout server.key -out server.csr 2> /dev/null");
        WriteBytes(folder_ / "names", "subjectAltName=DNS:localhost");
        RunShell(quiet +
                 "x509 -req -in server.csr -CA root.crt -CAkey root.key -CAcreateserial "
                 "-days 2 -extfile names -out server.crt 2> /dev/null");
        RunShell(quiet + "version > /dev/null && chmod 600 server.key");
    }

    std::string Address(const std::string& host, const std::string& options = {},
                        const std::string& login = "anna") const {
        return "postgres://" + login + "@" + host + ":" + port_ + "/team" +
               (options.empty() ? "" : "?" + options);
    }

    std::string WithRoot() const { return "sslrootcert=" + folder_ / "root.crt"; }

    static bool UsesTls(Database& db) {
        bool uses = false;
        db.Query(
            "SELECT CASE WHEN ssl THEN 1 ELSE 0 END FROM pg_stat_ssl "
            "WHERE pid = pg_backend_pid()",
            {}, [&](const Row& row) { uses = row.Integer(0) == 1; });
        return uses;
    }

    static std::string Refusal(ErrorKind kind, const std::string& address,
                               const std::string& password) {
        try {
            ConnectServer(address, password);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), kind) << error.what();
            EXPECT_EQ((error.what() + error.detail()).find(kPassword), std::string::npos);
            return error.what();
        }
        return "(connected)";
    }

    TemporaryFolder folder_;
    Environment home_{"HOME", folder_.path()};  // Where no root certificate lies.
    std::string port_;
    std::optional<OwnServer> server_;
};

TEST_F(ServerTlsTest, EncryptsByDefault) {
    EXPECT_TRUE(UsesTls(*ConnectServer(Address("localhost"), kPassword)));
    EXPECT_TRUE(UsesTls(*ConnectServer(Address("127.0.0.1", "sslmode=require"), kPassword)));
}

TEST_F(ServerTlsTest, RefusesAServerThatOffersNoTls) {
    server_->AsAdministrator("postgres")->RunScript("ALTER SYSTEM SET ssl = off");
    server_->StopAtOnce();
    server_->Start();
    const std::string administrator = "particulars_admin";
    EXPECT_EQ(Refusal(ErrorKind::kForbidden, Address("localhost", {}, administrator), {}),
              "The connection to the team server cannot be protected: it does not offer TLS, or "
              "its certificate is not the one expected. Nothing was sent. Ask whoever looks after "
              "the server.");
    EXPECT_FALSE(
        UsesTls(*ConnectServer(Address("localhost", "sslmode=disable", administrator), {})));
}

TEST_F(ServerTlsTest, ChecksTheNameWhereARootCertificateIsGiven) {
    EXPECT_TRUE(UsesTls(*ConnectServer(Address("localhost", WithRoot()), kPassword)));
    EXPECT_NE(Refusal(ErrorKind::kForbidden, Address("127.0.0.1", WithRoot()), kPassword)
                  .find("its certificate is not the one expected"),
              std::string::npos);
}

TEST_F(ServerTlsTest, ChecksTheNameWhereARootCertificateLiesInItsPlace) {
    std::filesystem::create_directory(folder_ / ".postgresql");
    std::filesystem::copy_file(folder_ / "root.crt", folder_ / ".postgresql/root.crt");
    EXPECT_TRUE(UsesTls(*ConnectServer(Address("localhost"), kPassword)));
    Refusal(ErrorKind::kForbidden, Address("127.0.0.1"), kPassword);
}

TEST_F(ServerTlsTest, RefusesACertificateOfAnotherAuthority) {
    MakeCertificates();  // Anew, while the server shows the old one.
    EXPECT_NE(Refusal(ErrorKind::kForbidden, Address("localhost", WithRoot()), kPassword)
                  .find("its certificate is not the one expected"),
              std::string::npos);
}

TEST_F(ServerTlsTest, SaysThatTheRootCertificateIsMissing) {
    EXPECT_NE(Refusal(ErrorKind::kForbidden,
                      Address("localhost", "sslrootcert=" + folder_ / "none.crt"), kPassword)
                  .find("certificate"),
              std::string::npos);
}

TEST_F(ServerTlsTest, TakesTheRightPasswordOnly) {
    EXPECT_EQ(ConnectServer(Address("localhost"), kPassword)->login(), "anna");
    EXPECT_EQ(Refusal(ErrorKind::kWrongPassword, Address("localhost"), "another"),
              "The team server does not accept this user name and password.");
    EXPECT_NE(Refusal(ErrorKind::kWrongPassword, Address("localhost"), {}).find(".pgpass"),
              std::string::npos);
}

TEST_F(ServerTlsTest, ReadsThePasswordFileOfLibpq) {
    const std::string file = folder_ / "pgpass";
    WriteBytes(file, "localhost:" + port_ + ":team:anna:" + kPassword + "\n");
    std::filesystem::permissions(file, std::filesystem::perms::owner_read);
    const Environment named("PGPASSFILE", file);
    EXPECT_EQ(ConnectServer(Address("localhost"), {})->login(), "anna");
}

TEST_F(ServerTlsTest, ConnectsAgainWithThePasswordItWasGiven) {
    const auto db = ConnectServer(Address("localhost"), kPassword);
    server_->StopAtOnce();
    EXPECT_ERROR(ErrorKind::kDisconnected, MattersOn(*db));
    server_->Start();
    db->Reconnect();
    EXPECT_TRUE(MattersOn(*db).empty());
}

TEST_F(ServerTlsTest, WritesNoPasswordIntoTheServersLog) {
    ConnectServer(Address("localhost"), kPassword);
    Refusal(ErrorKind::kWrongPassword, Address("localhost"), "Wrong zebra, battery");
    const std::string log = server_->Log();
    EXPECT_NE(log.find("ALTER ROLE \"anna\" PASSWORD 'SCRAM-SHA-256$"), std::string::npos);
    EXPECT_EQ(log.find(kPassword), std::string::npos);
    EXPECT_EQ(log.find("zebra"), std::string::npos);
}

}  // namespace
}  // namespace particulars
