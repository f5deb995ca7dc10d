#include "model/store/change_feed.h"

#include <algorithm>
#include <chrono>
#include <future>

#include "model/store/case_file.h"
#include "tests/support/cutting_proxy.h"
#include "tests/support/server_case.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

using std::chrono::milliseconds;

// Never waited out by a test that passes.
constexpr std::chrono::minutes kForever{2};
constexpr milliseconds kAMoment{300};

/// A case that two programs can have open, which is one on a disk.
class ChangeFeedTest : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        if (GetParam() == std::string("sqlite")) {
            db_ = CreateCaseFile(folder_ / "c.particulars", "correct horse");
            SaveMatter(*db_, clock_);
            secret_ = AddSecret(*db_, clock_, "Targeting");
        } else {
            server_.emplace();
            server_->SignTheLog(true);
            db_ = server_->Connect("founder");
            secret_ = MakeServerCase(*db_, clock_);
        }
        user_ = db_->login().empty() ? "associate" : db_->login();
        other_ = db_->Connect();
    }

    void RenameElsewhere(const std::string& title) {
        Edit edit(*other_, clock_, user_, "rename");
        secret_.title = title;
        edit.Save(secret_);
        edit.Commit();
    }

    TemporaryFolder folder_;
    std::optional<TestDatabase> server_;  // Above its connections: it must go last.
    SystemClock clock_;
    TradeSecret secret_;
    std::string user_;
    std::unique_ptr<Database> db_;
    std::unique_ptr<Database> other_;
};

TEST_P(ChangeFeedTest, HearsWhatAnotherConnectionSaves) {
    const auto feed = db_->Watch();
    const std::int64_t known = LastSequence(*db_);
    RenameElsewhere("Predictive targeting");
    ASSERT_EQ(feed->Wait(kForever, {}), Heard::kChange);
    const std::vector<Change> news = ChangesAfter(*db_, known);
    ASSERT_EQ(news.size(), 1U);
    EXPECT_EQ(news.front().record, secret_.id.text());
}

TEST_P(ChangeFeedTest, HearsItWhileItWaits) {
    const auto feed = db_->Watch();
    auto heard = std::async(std::launch::async, [&] { return feed->Wait(kForever, {}); });
    RenameElsewhere("Predictive targeting");
    EXPECT_EQ(heard.get(), Heard::kChange);
}

TEST_P(ChangeFeedTest, SaysNothingWhenNothingHappens) {
    const auto feed = db_->Watch();
    EXPECT_EQ(feed->Wait(kAMoment, {}), Heard::kNothing);
    CountOf(*other_, "trade_secret");
    EXPECT_EQ(feed->Wait(kAMoment, {}), Heard::kNothing);
}

TEST_P(ChangeFeedTest, SaysNothingOfWhatWasGivenUp) {
    const auto feed = db_->Watch();
    {
        Edit edit(*other_, clock_, user_, "never committed");
        secret_.title = "Given up";
        edit.Save(secret_);
    }
    EXPECT_EQ(feed->Wait(kAMoment, {}), Heard::kNothing);
}

TEST_P(ChangeFeedTest, SaysOnceWhatItHeard) {
    const auto feed = db_->Watch();
    RenameElsewhere("Predictive targeting");
    EXPECT_EQ(feed->Wait(kForever, {}), Heard::kChange);
    EXPECT_EQ(feed->Wait(kAMoment, {}), Heard::kNothing);
}

TEST_P(ChangeFeedTest, StopsWhenAskedTo) {
    const auto feed = db_->Watch();
    std::stop_source stop;
    auto heard = std::async(std::launch::async,
                            [&] { return feed->Wait(std::chrono::hours(24), stop.get_token()); });
    stop.request_stop();
    ASSERT_EQ(heard.wait_for(kForever), std::future_status::ready);
    EXPECT_EQ(heard.get(), Heard::kNothing);
}

TEST_P(ChangeFeedTest, OutlivesTheConnectionItCameFrom) {
    const auto feed = db_->Watch();
    db_.reset();
    RenameElsewhere("Predictive targeting");
    EXPECT_EQ(feed->Wait(kForever, {}), Heard::kChange);
}

INSTANTIATE_TEST_SUITE_P(, ChangeFeedTest, testing::Values("sqlite", "postgres"),
                         [](const auto& backend) { return std::string(backend.param); });

class ServerFeedTest : public ServerCase {
protected:
    /// Ends every connection that listens on the test's database.
    void EndListeners() {
        const auto admin = AsAdministrator();
        admin->Query(
            "SELECT count(pg_terminate_backend(pid, 60000)) FROM pg_stat_activity "
            "WHERE datname = $1 AND query ILIKE 'LISTEN%'",
            {server_.name()}, [](const Row& row) { EXPECT_GT(row.Integer(0), 0); });
    }

    /// What the feed says first that is not kNothing.
    static Heard Next(ChangeFeed& feed) {
        Heard heard = Heard::kNothing;
        for (int i = 0; i < 400 && heard == Heard::kNothing; ++i)
            heard = feed.Wait(kAMoment, {});
        return heard;
    }
};

TEST_F(ServerFeedTest, SaysThatTheServerIsLostAndThatItIsBack) {
    const auto feed = db_->Watch();
    EndListeners();
    EXPECT_EQ(Next(*feed), Heard::kLost);
    EXPECT_EQ(Next(*feed), Heard::kBack);
    RenameAs(*db_, clock_, secret_, "After the fault");
    EXPECT_EQ(Next(*feed), Heard::kChange);
}

TEST_F(ServerFeedTest, StaysLostWhileTheServerIsAway) {
    ServerAddress address = ParseServerAddress(server_.Address("founder"));
    auto proxy = std::make_optional<CuttingProxy>(address.host);
    const std::string hidden = proxy->folder() + "-hidden";
    address.host = proxy->folder();
    const auto far = ConnectServer(address.Text(), {});
    OpenMatter(*far, kSampleMatter);
    const auto feed = far->Watch();

    std::filesystem::rename(proxy->folder(), hidden);
    EndListeners();
    EXPECT_EQ(Next(*feed), Heard::kLost);
    EXPECT_EQ(feed->Wait(std::chrono::seconds(3), {}), Heard::kNothing);
    RenameAs(*db_, clock_, secret_, "While it was away");
    std::filesystem::rename(hidden, proxy->folder());
    EXPECT_EQ(Next(*feed), Heard::kBack);
    far->Reconnect();
    EXPECT_EQ(ChangesAfter(*far, 3).size(), 1U) << "what was missed is in the log";
}

TEST_F(ServerFeedTest, HearsItsOwnMatterOnly) {
    const auto feed = db_->Watch();
    const auto other = server_.Connect("anna");
    FoundMatter(*other, MatterId("matter-2"));
    Edit edit(*other, clock_, "anna", "make another case");
    Matter matter;
    matter.id = MatterId("matter-2");
    matter.caption = "Other v. Other";
    matter.court = "nysd";
    edit.Save(matter);
    edit.Commit();
    EXPECT_EQ(feed->Wait(kAMoment, {}), Heard::kNothing);
}

/// psql of a login that has no part in the case, listening to everything there is.
class Eavesdropper {
public:
    explicit Eavesdropper(const std::string& address, const std::string& channel) {
        const std::string command = "psql -X -q -d '" + address + "' 2>&1";
        psql_.reset(popen((command + " > " + folder_ / "heard").c_str(), "w"));
        Say("LISTEN " + channel + ";\n\\echo listening");
        Await("listening");
    }

    std::string Heard() {
        Say("SELECT 1;\n\\echo done");
        Await("done");
        return ReadBytes(folder_ / "heard");
    }

private:
    struct Close {
        void operator()(FILE* file) const { pclose(file); }
    };

    void Say(const std::string& line) {
        fputs((line + "\n").c_str(), psql_.get());
        fflush(psql_.get());
    }

    void Await(const std::string& word) {
        for (int i = 0; i < 6000 && ReadBytes(folder_ / "heard").find(word) == std::string::npos;
             ++i)
            std::this_thread::sleep_for(milliseconds(10));
    }

    TemporaryFolder folder_;
    std::unique_ptr<FILE, Close> psql_;
};

TEST_F(ServerFeedTest, TellsAnEavesdropperNumbersAndNothingElse) {
    // Any login of the program may listen, also to a case it has no part in.
    Eavesdropper walled(server_.Address("walled"), "particulars_matter1");
    RenameAs(*db_, clock_, secret_, "Predictive targeting");
    const std::string heard = walled.Heard();
    EXPECT_NE(heard.find("\"particulars_matter1\" with payload \"4\""), std::string::npos) << heard;
    EXPECT_EQ(heard.find("argeting"), std::string::npos) << heard;
    EXPECT_EQ(heard.find(secret_.id.text()), std::string::npos) << heard;
}

}  // namespace
}  // namespace particulars
