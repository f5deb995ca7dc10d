// Saving again what may have been saved already, as a window does when the answer to a commit was
// lost with the connection.

#include "model/jobs/save_records.h"

#include <optional>
#include <utility>

#include "model/core/error.h"
#include "tests/support/cutting_proxy.h"
#include "tests/support/expect_error.h"
#include "tests/support/server_case.h"

namespace particulars {
namespace {

class SaveRecordsTest : public ServerCase {
protected:
    void SetUp() override {
        ServerCase::SetUp();
        ServerAddress address = ParseServerAddress(server_.Address("founder"));
        proxy_.emplace(address.host);
        address.host = proxy_->folder();
        db_ = ConnectServer(address.Text(), {});
        OpenMatter(*db_, kSampleMatter);
    }

    void TearDown() override { db_.reset(); }

    /// As Session::Save does it: a failure leaves the records as they were, with ids.
    void Save(std::vector<AnyRecord>& records) {
        GiveIds(records, clock_);
        std::vector<AnyRecord> saved = records;
        Edit edit(*db_, clock_, "founder", "add TS-002");
        NoProgress progress;
        SaveRecords(edit, kSampleMatter, saved, progress);
        edit.Commit();
        records = std::move(saved);
    }

    void SaveInDoubt(std::vector<AnyRecord>& records) {
        proxy_->CutAt("COMMIT", CuttingProxy::Moment::kBeforeTheAnswer);
        EXPECT_ERROR(ErrorKind::kDisconnected, Save(records));
        EXPECT_TRUE(proxy_->has_cut());
        db_->Reconnect();
    }

    static AnyRecord NewSecret(const std::string& title) {
        TradeSecret secret;
        secret.title = title;
        return secret;
    }

    std::vector<std::string> Titles() {
        std::vector<std::string> titles;
        for (const TradeSecret& secret : All<TradeSecret>(*db_))
            titles.push_back(Designation(secret) + " " + secret.title);
        return titles;
    }

    std::optional<CuttingProxy> proxy_;
};

TEST_F(SaveRecordsTest, DoublesNoNewRecordWhoseAnswerWasLost) {
    std::vector<AnyRecord> records = {NewSecret("Scoring"), NewSecret("Routing")};
    SaveInDoubt(records);
    Save(records);
    EXPECT_EQ(Titles(),
              (std::vector<std::string>{"TS-001 Targeting", "TS-002 Scoring", "TS-003 Routing"}));
    ExpectLines(5);
}

TEST_F(SaveRecordsTest, HandsBackTheRecordThatIsThere) {
    std::vector<AnyRecord> records = {NewSecret("Scoring")};
    SaveInDoubt(records);
    Save(records);
    auto& secret = std::get<TradeSecret>(records.front().held());
    EXPECT_EQ(secret.number, 2);
    EXPECT_EQ(secret.revision, 1);
    EXPECT_EQ(secret.matter, kSampleMatter);

    secret.title = "Predictive scoring";
    Save(records);
    EXPECT_EQ(Titles(),
              (std::vector<std::string>{"TS-001 Targeting", "TS-002 Predictive scoring"}));
}

TEST_F(SaveRecordsTest, SavesWhatWasTypedBetweenTheTwoTries) {
    std::vector<AnyRecord> records = {NewSecret("Scoring")};
    SaveInDoubt(records);
    std::get<TradeSecret>(records.front().held()).title = "Predictive scoring";
    Save(records);
    EXPECT_EQ(Titles(),
              (std::vector<std::string>{"TS-001 Targeting", "TS-002 Predictive scoring"}));
    ExpectLines(5);
}

TEST_F(SaveRecordsTest, LeavesAloneWhatSomebodyChangedBetweenTheTwoTries) {
    std::vector<AnyRecord> records = {NewSecret("Scoring")};
    SaveInDoubt(records);
    const auto other = server_.Open("founder", kSampleMatter.text());
    const std::string id = std::get<TradeSecret>(records.front().held()).id.text();
    RenameAs(*other, clock_, *Find<TradeSecret>(*other, id), "Theirs");
    Save(records);
    EXPECT_EQ(Titles(), (std::vector<std::string>{"TS-001 Targeting", "TS-002 Theirs"}));
    EXPECT_EQ(std::get<TradeSecret>(records.front().held()).title, "Theirs");
    ExpectLines(5);
}

TEST_F(SaveRecordsTest, SavesANewRecordThatNeverArrived) {
    std::vector<AnyRecord> records = {NewSecret("Scoring")};
    proxy_->CutAt("COMMIT", CuttingProxy::Moment::kBeforeTheServer);
    EXPECT_ERROR(ErrorKind::kDisconnected, Save(records));
    db_->Reconnect();
    EXPECT_EQ(Titles(), std::vector<std::string>{"TS-001 Targeting"});
    Save(records);
    EXPECT_EQ(Titles(), (std::vector<std::string>{"TS-001 Targeting", "TS-002 Scoring"}));
    ExpectLines(4);
}

TEST_F(SaveRecordsTest, DoublesNoChangeWhoseAnswerWasLost) {
    TradeSecret changed = secret_;
    changed.title = "Predictive targeting";
    std::vector<AnyRecord> records = {changed};
    SaveInDoubt(records);
    Save(records);
    EXPECT_EQ(std::get<TradeSecret>(records.front().held()).revision, 2);
    EXPECT_EQ(Titles(), std::vector<std::string>{"TS-001 Predictive targeting"});
    ExpectLines(4);
}

}  // namespace
}  // namespace particulars
