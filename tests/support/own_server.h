// A PostgreSQL server of a test's own, for what would disturb the tests that share one: to be
// stopped, filled up, or reached over the network. It ends with the test, also if that is killed.

#pragma once

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <grp.h>
#include <memory>
#include <optional>
#include <pwd.h>
#include <stdexcept>
#include <string>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include "model/core/error.h"
#include "model/store/postgres_database.h"
#include "model/store/server_address.h"
#include "model/store/server_setup.h"
#include "tests/support/temporary_folder.h"

namespace particulars {

class OwnServer {
public:
    struct Plan {
        std::string settings;              ///< Lines of postgresql.conf.
        std::string access;                ///< Lines of pg_hba.conf; everybody is trusted without.
        std::vector<std::string> options;  ///< Of initdb.
        std::string port = "5432";         ///< The socket bears its number as well.
    };

    explicit OwnServer(Plan plan) : port_(std::move(plan.port)) {
        Own(folder_.path());
        std::vector<std::string> initdb = {
            Program("initdb"), "-D", data(), "-U",         kAdministrator, "-A",
            "trust",           "-E", "UTF8", "--locale=C", "--no-sync"};
        initdb.insert(initdb.end(), plan.options.begin(), plan.options.end());
        int result = 0;
        waitpid(Spawn(initdb), &result, 0);
        if (result != 0)
            throw std::runtime_error("initdb failed: " + Log());
        std::ofstream(data() + "/postgresql.conf", std::ios::app)
            << "listen_addresses = ''\nunix_socket_directories = '" << folder_.path().string()
            << "'\nport = " << port_ << "\nshared_buffers = 16MB\n"
            << plan.settings;
        if (!plan.access.empty())
            WriteBytes(data() + "/pg_hba.conf", plan.access);
    }
    OwnServer(const OwnServer&) = delete;
    OwnServer& operator=(const OwnServer&) = delete;
    ~OwnServer() { StopAtOnce(); }

    std::string folder() const { return folder_.path(); }
    std::string data() const { return folder_ / "data"; }
    std::string Log() const { return ReadBytes(folder_ / "log"); }

    /// Makes a file or folder one that the server may use.
    static void Own(const std::string& path) {
        if (const passwd* owner = Owner(); owner && chown(path.c_str(), owner->pw_uid, -1U) != 0)
            throw std::runtime_error("cannot give a file to the server");
    }

    /// Returns when it answers. Throws runtime_error if it cannot start.
    void Start() {
        process_ = Spawn({Program("postgres"), "-D", data()});
        while (!Answers()) {
            if (waitpid(process_, nullptr, WNOHANG) == process_) {
                process_ = 0;
                throw std::runtime_error("the server does not start: " + Log());
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }

    /// As after a crash: nothing is written that was not written before. Also if it went by itself.
    void StopAtOnce() {
        if (process_ == 0)
            return;
        kill(process_, SIGQUIT);
        waitpid(process_, nullptr, 0);
        process_ = 0;
    }

    std::string Address(const std::string& database, const std::string& login) const {
        ServerAddress address;
        address.user = login;
        address.host = folder();
        address.port = port_;
        address.database = database;
        return address.Text();
    }

    std::unique_ptr<PostgresDatabase> AsAdministrator(const std::string& database) const {
        return OpenPostgres(ParseServerAddress(Address(database, kAdministrator)).Conninfo(), {});
    }

    /// Makes "team" a team server, and `login` one of its people.
    void SetUpTeam(const std::string& login, const std::string& password = {}) const {
        AsAdministrator("postgres")->RunScript("CREATE DATABASE team");
        const std::string address = Address("team", kAdministrator);
        SetUpServer(address, {});
        AddServerUser(address, {}, login, password);
    }

private:
    static constexpr const char* kAdministrator = "particulars_admin";

    static std::string Program(const std::string& name) {
        const char* folder = std::getenv("PARTICULARS_TEST_POSTGRES");
        if (folder == nullptr)
            throw std::runtime_error("Run this test with tests/support/with_server.");
        return std::string(folder) + "/" + name;
    }

    /// Whom root runs it as: PostgreSQL refuses to run as root. Null for somebody else, who runs it
    /// as himself.
    static const passwd* Owner() { return geteuid() == 0 ? getpwnam("postgres") : nullptr; }

    pid_t Spawn(const std::vector<std::string>& words) const {
        std::vector<char*> arguments;
        for (const std::string& word : words)
            arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        const passwd* owner = Owner();
        const std::string log = folder_ / "log";
        const pid_t process = fork();
        if (process != 0)
            return process;
        const int output = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
        dup2(output, STDOUT_FILENO);
        dup2(output, STDERR_FILENO);
        if (owner && (setgroups(0, nullptr) != 0 || setgid(owner->pw_gid) != 0 ||
                      setuid(owner->pw_uid) != 0))
            _exit(126);
        prctl(PR_SET_PDEATHSIG, SIGQUIT);
        execv(arguments.front(), arguments.data());
        _exit(127);
    }

    bool Answers() const {
        try {
            AsAdministrator("postgres");
            return true;
        } catch (const Error& refusal) {
            if (refusal.kind() != ErrorKind::kDisconnected)
                throw;
            return false;
        }
    }

    TemporaryFolder folder_;
    std::string port_;
    pid_t process_ = 0;
};

}  // namespace particulars
