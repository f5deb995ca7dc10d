// Stands between a program and the test server, and cuts the connection at a word: before the
// server has heard it, or when the server has answered but the program has not heard the answer.

#pragma once

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <mutex>
#include <poll.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include "tests/support/temporary_folder.h"

namespace particulars {

class CuttingProxy {
public:
    enum class Moment { kBeforeTheServer, kBeforeTheAnswer };

    /// `server` is the folder of the server's Unix socket.
    explicit CuttingProxy(const std::string& server)
        : server_(server + kSocket), door_(NewSocket()) {
        const sockaddr_un name = Name(folder() + kSocket);
        if (bind(door_, reinterpret_cast<const sockaddr*>(&name), sizeof name) != 0 ||
            listen(door_, 8) != 0 || pipe2(bell_.data(), O_CLOEXEC) != 0)
            throw std::runtime_error("no proxy");
        thread_ = std::thread([this] { Run(); });
    }
    CuttingProxy(const CuttingProxy&) = delete;
    CuttingProxy& operator=(const CuttingProxy&) = delete;
    ~CuttingProxy() {
        close(bell_[1]);
        thread_.join();
        close(bell_[0]);
        close(door_);
    }

    /// Where the program finds its socket.
    std::string folder() const { return folder_.path(); }

    /// Cuts the connection that next says `word`; once.
    void CutAt(std::string word, Moment moment) {
        const std::lock_guard lock(mutex_);
        word_ = std::move(word);
        moment_ = moment;
    }

    /// Whether the cut that was asked for was made.
    bool has_cut() {
        const std::lock_guard lock(mutex_);
        return word_.empty();
    }

private:
    static constexpr const char* kSocket = "/.s.PGSQL.5432";

    struct Pair {
        int program = -1;
        int server = -1;
        bool awaits_the_last_answer = false;
    };

    static int NewSocket() { return socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0); }

    static sockaddr_un Name(const std::string& path) {
        sockaddr_un name{};
        name.sun_family = AF_UNIX;
        path.copy(name.sun_path, sizeof name.sun_path - 1);
        return name;
    }

    void Run() {
        while (true) {
            std::vector<pollfd> all = {{bell_[0], POLLIN, 0}, {door_, POLLIN, 0}};
            for (const Pair& pair : pairs_) {
                all.push_back({pair.program, POLLIN, 0});
                all.push_back({pair.server, POLLIN, 0});
            }
            poll(all.data(), all.size(), -1);
            if (all[0].revents != 0)
                break;
            for (std::size_t i = pairs_.size(); i-- > 0;)
                if (!Serve(pairs_[i], all[2 + 2 * i].revents != 0, all[3 + 2 * i].revents != 0))
                    Drop(i);
            if (all[1].revents != 0)
                Accept();
        }
        while (!pairs_.empty())
            Drop(0);
    }

    void Accept() {
        Pair pair{accept4(door_, nullptr, nullptr, SOCK_CLOEXEC), NewSocket()};
        const sockaddr_un name = Name(server_);
        // A server that is away refuses: the program finds its side closed.
        const bool there =
            connect(pair.server, reinterpret_cast<const sockaddr*>(&name), sizeof name) == 0;
        pairs_.push_back(pair);
        if (!there)
            Drop(pairs_.size() - 1);
    }

    void Drop(std::size_t place) {
        close(pairs_[place].program);
        close(pairs_[place].server);
        pairs_.erase(pairs_.begin() + static_cast<std::ptrdiff_t>(place));
    }

    /// False when the pair is to be dropped.
    bool Serve(Pair& pair, bool program_speaks, bool server_speaks) {
        if (server_speaks && (pair.awaits_the_last_answer || !Pass(pair.server, pair.program)))
            return false;
        if (!program_speaks)
            return true;
        std::array<char, 65536> buffer;
        const ssize_t size = read(pair.program, buffer.data(), buffer.size());
        if (size <= 0)
            return false;
        const std::string_view said(buffer.data(), static_cast<std::size_t>(size));
        if (IsTheWord(said)) {
            if (moment_ == Moment::kBeforeTheServer)
                return false;
            pair.awaits_the_last_answer = true;
        }
        return Write(pair.server, said);
    }

    bool IsTheWord(std::string_view said) {
        const std::lock_guard lock(mutex_);
        const bool is = !word_.empty() && said.find(word_) != std::string_view::npos;
        if (is)
            word_.clear();
        return is;
    }

    static bool Pass(int from, int to) {
        std::array<char, 65536> buffer;
        const ssize_t size = read(from, buffer.data(), buffer.size());
        return size > 0 && Write(to, {buffer.data(), static_cast<std::size_t>(size)});
    }

    static bool Write(int to, std::string_view text) {
        while (!text.empty()) {
            const ssize_t written = send(to, text.data(), text.size(), MSG_NOSIGNAL);
            if (written <= 0)
                return false;
            text.remove_prefix(static_cast<std::size_t>(written));
        }
        return true;
    }

    TemporaryFolder folder_;
    std::string server_;
    int door_;
    std::array<int, 2> bell_{};
    std::vector<Pair> pairs_;
    std::mutex mutex_;  ///< For the two below.
    std::string word_;
    Moment moment_ = Moment::kBeforeTheServer;
    std::thread thread_;
};

}  // namespace particulars
