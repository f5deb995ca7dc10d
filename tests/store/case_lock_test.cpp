// Locks are tried between real processes, which are killed and stopped: nothing else tells whether
// the kernel keeps its side.

#include "model/store/case_lock.h"

#include <atomic>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/mman.h>
#include <sys/stat.h>
#include <thread>

#include "tests/support/expect_error.h"
#include "tests/support/full_disk.h"
#include "tests/support/other_program.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/unprivileged.h"

namespace particulars {
namespace {

using Lock = std::shared_ptr<CaseLock>;

/// The lock, or null where another program has it.
Lock TakeIfFree(const std::string& path, const LockHolder& holder) {
    const LockOutcome outcome = CaseLock::Take(path, holder);
    const auto* lock = std::get_if<Lock>(&outcome);
    return lock ? *lock : nullptr;
}

LockHolder Named(const std::string& user, const std::string& host) {
    LockHolder holder = ThisProgram(user);
    holder.host = host;
    return holder;
}

class CaseLockTest : public testing::Test {
protected:
    void SetUp() override { WriteBytes(path_, "the case"); }

    Lock Take(const std::string& user = "associate") {
        return TakeIfFree(path_, ThisProgram(user));
    }

    /// Takes the lock, says so, and keeps it until told to go on; then says whether it has it yet.
    std::function<void(OtherProgram&)> Holding(LockHolder holder) const {
        return [this, holder](OtherProgram& program) mutable {
            holder.pid = getpid();
            const Lock lock = TakeIfFree(path_, holder);
            program.Report(lock ? "holds" : "refused");
            program.AwaitWord();
            program.Report(lock->is_held() ? "still holds" : "lost");
        };
    }

    /// As a computer that has been switched off leaves it.
    void FallSilent(const OtherProgram& program) const {
        program.Signal(SIGSTOP);
        const timespec hours_ago{std::time(nullptr) - 7200, 0};
        const timespec times[2] = {hours_ago, hours_ago};
        ASSERT_EQ(utimensat(AT_FDCWD, lock_path_.c_str(), times, 0), 0);
    }

    TemporaryFolder folder_;
    std::string path_ = folder_ / "case.particulars";
    std::string lock_path_ = path_ + ".lock";
};

TEST_F(CaseLockTest, SaysWhoHoldsTheCaseAndNothingElse) {
    const Lock lock = Take();
    const auto parts = nlohmann::json::parse(ReadBytes(lock_path_));
    EXPECT_EQ(parts.size(), 4U);
    EXPECT_EQ(parts["user"], "associate");
    EXPECT_EQ(parts["host"], ThisProgram().host);
    EXPECT_EQ(parts["pid"], getpid());
    EXPECT_EQ(parts["since"].get<std::string>().size(), 24U);
}

TEST_F(CaseLockTest, LeavesNothingWhenLetGo) {
    Take().reset();
    EXPECT_EQ(folder_.Names(), std::vector<std::string>{"case.particulars"});
}

TEST_F(CaseLockTest, IsSharedWithinAProgram) {
    const Lock first = Take();
    Lock second = Take("partner");
    EXPECT_EQ(first, second);
    EXPECT_EQ(HolderOf(path_), std::nullopt);
    second.reset();
    EXPECT_TRUE(first->is_held());
}

TEST_F(CaseLockTest, IsThatOfTheFileAndNotOfItsName) {
    std::filesystem::create_symlink(path_, folder_ / "link.particulars");
    const OtherProgram other(Holding(ThisProgram("partner")));
    ASSERT_EQ(other.Hear(), "holds");
    EXPECT_EQ(TakeIfFree(folder_ / "link.particulars", ThisProgram()), nullptr);
}

TEST_F(CaseLockTest, NamesTheHolderToOthers) {
    const OtherProgram other(Holding(Named("partner", "DESK-7")));
    ASSERT_EQ(other.Hear(), "holds");
    const LockOutcome outcome = CaseLock::Take(path_, ThisProgram("associate"));
    ASSERT_TRUE(std::holds_alternative<LockHolder>(outcome));
    const LockHolder& holder = std::get<LockHolder>(outcome);
    EXPECT_EQ(holder.user, "partner");
    EXPECT_EQ(holder.host, "DESK-7");
    EXPECT_FALSE(holder.seems_gone);
    EXPECT_EQ(HolderOf(path_)->user, "partner");
}

TEST_F(CaseLockTest, TellsInWordsSinceWhenItIsHeld) {
    LockHolder holder = Named("partner", "DESK-7");
    holder.since = "2016-06-22T14:03:05.123Z";
    EXPECT_EQ(InWords(holder),
              "partner on DESK-7 has had this case open since Wednesday 22 June 2016, 14:03 UTC");
    EXPECT_EQ(InWords({}), "Another program has this case open");
    EXPECT_EQ(HeldError(holder).kind(), ErrorKind::kUnavailable);
}

TEST_F(CaseLockTest, IsFreeOnceTheHolderIsKilled) {
    OtherProgram other(Holding(ThisProgram("partner")));
    ASSERT_EQ(other.Hear(), "holds");
    ASSERT_EQ(Take(), nullptr);
    other.Kill();
    EXPECT_TRUE(std::filesystem::exists(lock_path_));
    EXPECT_EQ(HolderOf(path_), std::nullopt);
    EXPECT_NE(Take(), nullptr);
}

TEST_F(CaseLockTest, SurvivesItsFileBeingOpenedAndClosedByOthersInTheProgram) {
    const Lock lock = Take();
    ReadBytes(lock_path_);
    const OtherProgram other(Holding(ThisProgram("partner")));
    EXPECT_EQ(other.Hear(), "refused");
}

TEST_F(CaseLockTest, IsNotKeptByAForkedProgramThatEnds) {
    Lock lock = Take();
    OtherProgram fork([&](OtherProgram& program) {
        lock.reset();
        program.Report("ended");
        program.AwaitWord();
    });
    ASSERT_EQ(fork.Hear(), "ended");
    EXPECT_TRUE(lock->is_held());
    lock.reset();
    EXPECT_NE(Take(), nullptr);
}

TEST_F(CaseLockTest, DoesNotTrustWhatItReads) {
    const OtherProgram other(Holding(ThisProgram("partner")));
    ASSERT_EQ(other.Hear(), "holds");
    WriteBytes(lock_path_, R"({"user": "x\u001b[31m\ny", "host": 7})");
    EXPECT_EQ(InWords(HolderOf(path_).value()), "Another program has this case open");
    WriteBytes(lock_path_, R"({"user": "x\u001b[31m\ny", "host": "D"})");
    EXPECT_EQ(HolderOf(path_)->user, "x[31my");
    WriteBytes(lock_path_, "\xFF\xFE");
    EXPECT_EQ(HolderOf(path_)->user, "");
}

TEST_F(CaseLockTest, NeedsAFolderThatMayBeWritten) {
    std::filesystem::permissions(folder_.path(), std::filesystem::perms(0555));
    const Unprivileged user;
    EXPECT_ERROR(ErrorKind::kUnavailable, Take());
    EXPECT_EQ(HolderOf(path_), std::nullopt);
}

TEST_F(CaseLockTest, LeavesNothingOnAFullDisk) {
    {
        const FullDisk disk(10);
        EXPECT_ERROR(ErrorKind::kUnavailable, Take());
    }
    EXPECT_EQ(folder_.Names(), std::vector<std::string>{"case.particulars"});
    EXPECT_NE(Take(), nullptr);
}

TEST_F(CaseLockTest, IsTakenAndLetGoByThreadsOfOneProgram) {
    std::atomic<int> refused = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int j = 0; j < 200; ++j) {
                    refused += Take() ? 0 : 1;
                    refused += HolderOf(path_) ? 1 : 0;
                }
            });
    }
    EXPECT_EQ(refused, 0);
    EXPECT_EQ(folder_.Names(), std::vector<std::string>{"case.particulars"});
}

TEST_F(CaseLockTest, DoesNotWriteThroughALink) {
    WriteBytes(folder_ / "precious", "precious");
    std::filesystem::create_symlink(folder_ / "precious", lock_path_);
    EXPECT_ERROR(ErrorKind::kUnavailable, Take());
    EXPECT_EQ(ReadBytes(folder_ / "precious"), "precious");
}

TEST_F(CaseLockTest, MayBeTakenByWhoeverMayWriteTheCase) {
    std::filesystem::permissions(path_, std::filesystem::perms(0660));
    const Lock lock = Take();
    EXPECT_EQ(std::filesystem::status(lock_path_).permissions(), std::filesystem::perms(0660));
}

TEST_F(CaseLockTest, IsLostWhenItsFileIsRemoved) {
    const Lock lock = Take();
    EXPECT_NO_THROW(lock->RequireHeld());
    std::filesystem::remove(lock_path_);
    EXPECT_ERROR(ErrorKind::kUnavailable, lock->RequireHeld());
    EXPECT_NE(Take(), lock);
}

TEST_F(CaseLockTest, IsNotTakenOverFromAProgramOfThisComputer) {
    const OtherProgram other(Holding(ThisProgram("partner")));
    ASSERT_EQ(other.Hear(), "holds");
    FallSilent(other);
    EXPECT_FALSE(HolderOf(path_)->seems_gone);
    EXPECT_ERROR(ErrorKind::kUnavailable, CaseLock::TakeOver(path_, ThisProgram()));
}

TEST_F(CaseLockTest, IsNotTakenOverFromAComputerThatIsAlive) {
    const OtherProgram other(Holding(Named("partner", "DESK-7")));
    ASSERT_EQ(other.Hear(), "holds");
    EXPECT_ERROR(ErrorKind::kUnavailable, CaseLock::TakeOver(path_, ThisProgram()));
    other.GoOn();
    EXPECT_EQ(other.Hear(), "still holds");
}

TEST_F(CaseLockTest, IsTakenOverFromAComputerThatIsGoneAndLostByIt) {
    const OtherProgram other(Holding(Named("partner", "DESK-7")));
    ASSERT_EQ(other.Hear(), "holds");
    FallSilent(other);
    ASSERT_EQ(Take(), nullptr);  // Never by itself.
    EXPECT_TRUE(HolderOf(path_)->seems_gone);
    const Lock lock = CaseLock::TakeOver(path_, ThisProgram("associate"));
    EXPECT_TRUE(lock->is_held());
    other.Signal(SIGCONT);
    other.GoOn();
    EXPECT_EQ(other.Hear(), "lost");
    EXPECT_TRUE(lock->is_held());
    EXPECT_EQ(folder_.Names().size(), 2U);
}

TEST_F(CaseLockTest, IsTakenOverByOneOfSeveral) {
    const OtherProgram gone(Holding(Named("partner", "DESK-7")));
    ASSERT_EQ(gone.Hear(), "holds");
    FallSilent(gone);
    std::vector<std::unique_ptr<OtherProgram>> programs;
    for (int i = 0; i < 8; ++i)
        programs.push_back(std::make_unique<OtherProgram>([this](OtherProgram& program) {
            program.AwaitWord();
            Lock lock;
            try {
                lock = CaseLock::TakeOver(path_, ThisProgram());
            } catch (const Error&) {
                program.Report("refused");
            }
            if (lock)
                program.Report("took over");
            program.AwaitWord();
        }));
    for (const auto& program : programs)
        program->GoOn();
    int took = 0;
    for (const auto& program : programs)
        took += program->Hear() == "took over" ? 1 : 0;
    EXPECT_EQ(took, 1);
}

/// What the contenders share: who is inside, and what went wrong.
struct Arena {
    std::atomic<pid_t> inside;
    std::atomic<pid_t> killed;  ///< The last that was killed inside, and could not say goodbye.
    std::atomic<int> visits;
    std::atomic<int> clashes;
    std::atomic<int> unnamed;
    std::atomic<useconds_t> dwell;  ///< How long a visitor stays, in fiftieths.
    std::atomic<bool> over;
};

class ContendedCaseLockTest : public CaseLockTest {
protected:
    void SetUp() override {
        CaseLockTest::SetUp();
        void* memory =
            mmap(nullptr, sizeof(Arena), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        ASSERT_NE(memory, MAP_FAILED);
        arena_ = new (memory) Arena{};
        for (int i = 0; i < 6; ++i)
            Start();
    }

    void TearDown() override {
        arena_->over = true;
        contenders_.clear();
        munmap(arena_, sizeof(Arena));
    }

    void Start() {
        contenders_.push_back(std::make_unique<OtherProgram>([this](OtherProgram&) {
            while (!arena_->over)
                TryOnce();
        }));
    }

    void TryOnce() const {
        const LockOutcome outcome = CaseLock::Take(path_, ThisProgram("contender"));
        if (const auto* holder = std::get_if<LockHolder>(&outcome)) {
            if (holder->user != "contender" || holder->pid == getpid())
                ++arena_->unnamed;
            usleep(500);
            return;
        }
        const pid_t before = arena_->inside.exchange(getpid());
        if (before != 0 && before != arena_->killed)
            ++arena_->clashes;
        for (int i = 0; i < 50; ++i, usleep(arena_->dwell))
            if (arena_->inside != getpid())
                ++arena_->clashes;
        ++arena_->visits;
        arena_->inside = 0;
    }

    /// Waits until somebody other than `former` is inside; false if nobody comes.
    bool SomebodyIsInside(pid_t former) const {
        for (int i = 0; i < 20000; ++i, usleep(1000))
            if (arena_->inside != 0 && arena_->inside != former)
                return true;
        return false;
    }

    OtherProgram* Inside() const {
        const pid_t inside = arena_->inside;
        for (const auto& contender : contenders_)
            if (inside != 0 && contender->pid() == inside)
                return contender.get();
        return nullptr;
    }

    Arena* arena_ = nullptr;
    std::vector<std::unique_ptr<OtherProgram>> contenders_;
};

TEST_F(ContendedCaseLockTest, IsNeverHeldByTwo) {
    while (arena_->visits < 200 && arena_->clashes == 0)
        usleep(1000);
    EXPECT_EQ(arena_->clashes, 0);
    EXPECT_EQ(arena_->unnamed, 0);
}

TEST_F(ContendedCaseLockTest, PassesOnFromEachHolderThatIsKilled) {
    arena_->dwell = 200;
    pid_t former = 0;
    for (int kills = 0; kills < 15;) {
        ASSERT_TRUE(SomebodyIsInside(former));
        OtherProgram* holder = Inside();
        if (!holder)
            continue;
        holder->Signal(SIGSTOP);
        waitpid(holder->pid(), nullptr, WUNTRACED);
        if (arena_->inside != holder->pid()) {  // It was on its way out.
            holder->Signal(SIGCONT);
            continue;
        }
        const int visits = arena_->visits;
        ASSERT_EQ(HolderOf(path_)->pid, holder->pid());
        ASSERT_EQ(Take(), nullptr);
        ASSERT_EQ(arena_->visits, visits);
        former = holder->pid();
        arena_->killed = former;
        holder->Kill();
        ++kills;
        Start();
    }
    EXPECT_EQ(arena_->clashes, 0);
    EXPECT_EQ(arena_->unnamed, 0);
}

}  // namespace
}  // namespace particulars
