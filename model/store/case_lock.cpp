#include "model/store/case_lock.h"

#include <array>
#include <cerrno>
#include <climits>
#include <condition_variable>
#include <csignal>
#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <pwd.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

#include "model/core/clock.h"
#include "model/core/text.h"

namespace particulars {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr auto kPulse = 20s;
constexpr auto kSilence = 60s;  // Three pulses missed.
constexpr int kAttempts = 5000;
constexpr int kReadings = 50;  // One a millisecond.

/// What this process holds. The kernel would refuse a second lock to this program as it does to
/// others, so whoever opens the case again must find the first one: the one thing about a process
/// that cannot be passed down to it.
struct OwnLocks {
    std::recursive_mutex mutex;  // Whoever asks for a lock may be the last to let it go.
    std::map<std::string, std::weak_ptr<CaseLock>> by_path;
};

OwnLocks& Own() {
    static OwnLocks locks;
    return locks;
}

/// Beside the file itself, however it was reached.
std::string LockPathOf(const std::string& case_path) {
    std::error_code failure;
    fs::path whole = fs::weakly_canonical(case_path, failure);
    if (failure)
        whole = fs::absolute(case_path, failure);
    return whole.string() + ".lock";
}

std::string ThisHost() {
    std::array<char, HOST_NAME_MAX + 1> name{};
    ::gethostname(name.data(), HOST_NAME_MAX);
    return name.data();
}

std::string ThisLogin() {
    std::vector<char> buffer(16384);
    passwd entry{};
    passwd* found = nullptr;
    ::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found);
    return found ? found->pw_name : fmt::format("user {}", ::getuid());
}

std::string ToText(const LockHolder& holder) {
    const nlohmann::ordered_json parts = {
        {"user", holder.user}, {"host", holder.host}, {"pid", holder.pid}, {"since", holder.since}};
    using Json = nlohmann::ordered_json;
    return parts.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// What another program wrote is shown to the user: one line, of a length that people read.
std::string Line(const nlohmann::json& parts, const char* name) {
    constexpr std::size_t kLongest = 100;
    std::string text = parts.value(name, std::string());
    std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7F; });
    return text.size() > kLongest ? std::string() : text;
}

/// Empty members for what the text does not say.
LockHolder HolderIn(const std::string& text) {
    LockHolder holder;
    const nlohmann::json parts = nlohmann::json::parse(text, nullptr, false);
    if (!parts.is_object())
        return holder;
    try {
        holder.user = Line(parts, "user");
        holder.host = Line(parts, "host");
        holder.since = Line(parts, "since");
        holder.pid = parts.value("pid", std::int64_t{0});
    } catch (const nlohmann::json::exception&) {
        return {};  // Not written by us: the holder stays unnamed.
    }
    return holder;
}

/// A name left by a program of this computer that has ended since.
bool IsStale(const LockHolder& holder) {
    return holder.host == ThisHost() && ::kill(static_cast<pid_t>(holder.pid), 0) != 0 &&
           errno == ESRCH;
}

/// Who holds `file`, or nullopt if nobody does. Whoever has just taken it needs a moment to say so.
std::optional<LockHolder> HolderIn(const LockFile& file, const std::string& lock_path) {
    LockHolder holder;
    for (int attempt = 0; attempt < kReadings; ++attempt) {
        if (!file.IsHeldElsewhere())
            return std::nullopt;
        holder = HolderIn(file.Text());
        if (!holder.user.empty() && !IsStale(holder))
            break;
        std::this_thread::sleep_for(1ms);
    }
    holder.seems_gone = !holder.host.empty() && holder.host != ThisHost() &&
                        file.SinceTouched(lock_path) > kSilence;
    return holder;
}

std::shared_ptr<CaseLock> FindOwn(const std::string& lock_path) {
    const auto found = Own().by_path.find(lock_path);
    auto lock = found == Own().by_path.end() ? nullptr : found->second.lock();
    return lock && lock->is_held() ? lock : nullptr;
}

/// Whether another thread of this program is just about to give the lock up.
bool IsLettingGo(const std::string& lock_path) {
    const auto found = Own().by_path.find(lock_path);
    return found != Own().by_path.end() && found->second.expired();
}

std::shared_ptr<CaseLock> Remember(LockFile file, const std::string& lock_path) {
    auto lock = std::make_shared<CaseLock>(std::move(file), lock_path);
    Own().by_path[lock_path] = lock;
    return lock;
}

/// On a full disk nothing is left behind.
LockFile Named(LockFile file, const std::string& lock_path, const LockHolder& holder) {
    try {
        file.Write(ToText(holder));
    } catch (const Error&) {
        ::unlink(lock_path.c_str());
        throw;
    }
    return file;
}

/// Null where the file was removed meanwhile by the one who held it, and one has to try again.
LockOutcome TryToTake(const std::string& lock_path, const std::string& case_path,
                      const LockHolder& holder) {
    const std::lock_guard guard(Own().mutex);
    if (auto own = FindOwn(lock_path))
        return own;
    LockFile file = LockFile::Make(lock_path, case_path);
    const bool held = file.Hold();
    if (!file.IsAt(lock_path) || (!held && IsLettingGo(lock_path)))
        return nullptr;
    if (held)
        return Remember(Named(std::move(file), lock_path, holder), lock_path);
    if (const auto other = HolderIn(file, lock_path))
        return *other;
    return nullptr;
}

Error StillThere(const LockHolder& holder) {
    return Error(ErrorKind::kUnavailable,
                 fmt::format("{}, and that program is still at work. Nothing was taken over. Ask "
                             "for it to be closed there, or open the case for reading.",
                             InWords(holder)));
}

}  // namespace

LockHolder ThisProgram(const std::string& user) {
    LockHolder holder;
    holder.user = user.empty() ? ThisLogin() : user;
    holder.host = ThisHost();
    holder.pid = ::getpid();
    holder.since = ToIso(SystemClock().Now());
    return holder;
}

/// Says every twenty seconds that the holder is alive.
class CaseLock::Pulse {
public:
    explicit Pulse(const LockFile& file)
        : thread_([this, &file](const std::stop_token& stop) {
              std::unique_lock rest(resting_);
              while (!wake_.wait_for(rest, stop, kPulse, [&] { return stop.stop_requested(); }))
                  file.Touch();
          }) {}

private:
    std::mutex resting_;
    std::condition_variable_any wake_;
    std::jthread thread_;  // Last: it uses the others, and is stopped first.
};

CaseLock::CaseLock(LockFile file, std::string path)
    : path_(std::move(path)),
      file_(std::move(file)),
      pid_(::getpid()),
      pulse_(std::make_unique<Pulse>(file_)) {}

CaseLock::~CaseLock() {
    const bool forked = pid_ != ::getpid();
    if (forked)
        static_cast<void>(pulse_.release());  // A fork has a copy of it, but not the thread.
    pulse_.reset();
    const std::lock_guard guard(Own().mutex);
    // While the lock is held: another program's file is never removed.
    if (!forked && file_.IsAt(path_))
        ::unlink(path_.c_str());
    const auto own = Own().by_path.find(path_);
    if (own != Own().by_path.end() && own->second.expired())
        Own().by_path.erase(own);
}

LockOutcome CaseLock::Take(const std::string& case_path, const LockHolder& holder) {
    const std::string lock_path = LockPathOf(case_path);
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        LockOutcome outcome = TryToTake(lock_path, case_path, holder);
        const auto* lock = std::get_if<std::shared_ptr<CaseLock>>(&outcome);
        if (!lock || *lock)
            return outcome;
        std::this_thread::sleep_for(1ms);
    }
    throw Error(ErrorKind::kUnavailable,
                "The case is opened and closed by other programs all the time. Nothing was "
                "changed. Try again.");
}

std::shared_ptr<CaseLock> CaseLock::TakeOver(const std::string& case_path,
                                             const LockHolder& holder) {
    const std::string lock_path = LockPathOf(case_path);
    {
        const std::lock_guard guard(Own().mutex);
        LockFile old = LockFile::Make(lock_path, case_path);
        // Of several who take over at once one comes through here; the next finds another file.
        if (!old.ClaimPlace())
            throw Error(ErrorKind::kUnavailable,
                        "Another program is just taking the case over. Nothing was changed. Open "
                        "the case for reading, or try again.");
        const auto former = HolderIn(old, lock_path);
        if (former && old.IsAt(lock_path)) {
            if (!former->seems_gone)
                throw StillThere(*former);
            ::unlink(lock_path.c_str());
        }
    }
    LockOutcome outcome = Take(case_path, holder);
    if (const auto* other = std::get_if<LockHolder>(&outcome))
        throw HeldError(*other);
    return std::get<std::shared_ptr<CaseLock>>(outcome);
}

bool CaseLock::is_held() const {
    return pid_ == ::getpid() && file_.IsAt(path_);
}

void CaseLock::RequireHeld() const {
    if (!is_held())
        throw Error(ErrorKind::kUnavailable,
                    "The right to write this case has been taken over by another program, or its "
                    "lock file was removed. Nothing was saved; what was saved before is safe. "
                    "Close the case and open it again.");
}

std::optional<LockHolder> HolderOf(const std::string& case_path) {
    const std::string lock_path = LockPathOf(case_path);
    const std::lock_guard guard(Own().mutex);
    if (FindOwn(lock_path) || IsLettingGo(lock_path))
        return std::nullopt;
    const std::optional<LockFile> file = LockFile::Find(lock_path);
    if (!file)
        return std::nullopt;
    return HolderIn(*file, lock_path);
}

std::string InWords(const LockHolder& holder) {
    if (holder.user.empty())
        return "Another program has this case open";
    std::string words = holder.user;
    if (!holder.host.empty())
        words += " on " + holder.host;
    words += " has had this case open";
    if (const auto since = UtcFromIso(holder.since)) {
        const auto date = DateFromIso(holder.since.substr(0, 10));
        words +=
            fmt::format(" since {}, {} UTC", ToWords(date.value()), holder.since.substr(11, 5));
    }
    return words;
}

Error HeldError(const LockHolder& holder) {
    const std::string who = holder.user.empty() ? "whoever it is" : holder.user;
    const std::string gone = holder.seems_gone
                                 ? fmt::format(
                                       " Nothing has been heard from {} for more than a minute: "
                                       "if that program has surely ended, take over (--take-over "
                                       "on the command line).",
                                       holder.host)
                                 : "";
    return Error(ErrorKind::kUnavailable,
                 fmt::format("{}, and only one program at a time may write it. Nothing was "
                             "changed. Open it for reading, or ask {} to close it.{}",
                             InWords(holder), who, gone));
}

}  // namespace particulars
