// A case on a team server is taken along as a file and brought back: what only a server makes
// different.

#include "model/jobs/copy_case.h"
#include "model/jobs/merge_copy.h"
#include "model/store/case_file.h"
#include "tests/support/expect_error.h"
#include "tests/support/server_case.h"

namespace particulars {
namespace {

class ServerMergeTest : public ServerCase {
protected:
    void SetUp() override {
        ServerCase::SetUp();
        copy_ = CreateScratchCase();
        CopyCase(*db_, *copy_, clock_, "founder", progress_);
    }

    void RenameInCopy(const std::string& title) {
        TradeSecret secret = Find<TradeSecret>(*copy_, secret_.id.text()).value();
        Rename(*copy_, clock_, secret, title);
    }

    MergeReport MergeAs(const std::string& login, const MergeOptions& options = {}) {
        const auto db = server_.Open(login, kSampleMatter.text());
        return MergeCopy(*copy_, *db, clock_, login, options, progress_);
    }

    void LetIn(const std::string& login, Role role, std::vector<std::string> tiers) {
        Member member;
        member.login = member.name = login;
        member.role = role;
        member.tiers = std::move(tiers);
        SaveMember(*db_, clock_, member);
    }

    NoProgress progress_;
    std::unique_ptr<Database> copy_;
};

TEST_F(ServerMergeTest, BringsBackWhatWasDoneInAFile) {
    RenameInCopy("Aiming");
    RenameInCopy("Hitting");
    AddSecret(*copy_, clock_, "Ranking");
    AddSecret(*copy_, clock_, "Sorting");
    const std::int64_t before = LastSequence(*db_);
    const MergeReport report = MergeAs("founder");
    EXPECT_EQ(report.acts.size(), 4U);
    EXPECT_EQ(TitleOnServer(), "Hitting");
    ExpectLines(before + 5);
    EXPECT_FALSE(MergeAs("founder").saved);
    ExpectLines(before + 5);
}

TEST_F(ServerMergeTest, GivesNewNumbersAndListsConflicts) {
    AddSecret(*copy_, clock_, "Ranking");
    RenameInCopy("Aiming");
    Edit edit(*db_, clock_, "founder", "add a secret");
    TradeSecret theirs;
    theirs.matter = kSampleMatter;
    theirs.number = edit.NextNumber("trade_secret");
    theirs.title = "Sorting";
    edit.Save(theirs);
    edit.Commit();
    RenameAs(*db_, clock_, Find<TradeSecret>(*db_, secret_.id.text()).value(), "Pointing");
    const std::int64_t before = LastSequence(*db_);
    EXPECT_EQ(MergeAs("founder").conflicts.size(), 1U);
    ExpectLines(before);
    MergeOptions options;
    options.conflicts = ConflictChoice::kMine;
    const MergeReport report = MergeAs("founder", options);
    ASSERT_EQ(report.renumbered.size(), 1U);
    EXPECT_EQ(report.renumbered[0].to, "TS-003");
    EXPECT_EQ(TitleOnServer(), "Aiming");
    ExpectLines(before + 3);
}

TEST_F(ServerMergeTest, TakesBackWhatTheCopyTookBack) {
    AddSecret(*copy_, clock_, "Ranking");
    MergeAs("founder");
    copy_ = CreateScratchCase();
    const auto db = server_.Open("founder", kSampleMatter.text());
    CopyCase(*db, *copy_, clock_, "founder", progress_);
    Undo(*copy_, clock_, "founder");
    EXPECT_EQ(MergeAs("founder").acts.size(), 1U);
    EXPECT_EQ(CountOf(*server_.Open("founder", kSampleMatter.text()), "trade_secret"), 1);
}

TEST_F(ServerMergeTest, TakesAllTiersOfTheMatter) {
    RenameInCopy("Aiming");
    LetIn("anna", Role::kApprover, {"confidential"});
    EXPECT_ERROR(ErrorKind::kForbidden, MergeAs("anna"));
    EXPECT_EQ(TitleOnServer(), "Targeting");
}

TEST_F(ServerMergeTest, AllowsNoMoreThanTheRole) {
    RenameInCopy("Aiming");
    LetIn("ben", Role::kViewer, {"confidential", "attorneys' eyes only", "source code"});
    EXPECT_ERROR(ErrorKind::kForbidden, MergeAs("ben"));
    EXPECT_EQ(TitleOnServer(), "Targeting");
}

}  // namespace
}  // namespace particulars
