#include "model/jobs/open_export.h"

#include <algorithm>

#include "model/core/error.h"
#include "model/jobs/log_distribution.h"
#include "model/jobs/verify_case.h"
#include "model/secrets/trade_secret.h"
#include "model/store/case_file.h"
#include "model/store/edit.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"
#include "tests/jobs/exported_case.h"
#include "tests/support/full_disk.h"

namespace particulars {
namespace {

using OpenExportTest = ExportedCase;

TEST_F(OpenExportTest, ComesBackWholeAndExportsToEqualMembers) {
    const OpenExport written = Export(*db_, "a.zip");
    const auto back = CreateScratchCase();
    const RestoredCase restored = Restore(*back, "a.zip");
    EXPECT_EQ(restored.rows, written.rows);
    EXPECT_EQ(restored.changes, LastSequence(*db_));
    EXPECT_EQ(DataStamp(*back), DataStamp(*db_));
    EXPECT_EQ(VerifyCase(*back).findings, std::vector<std::string>());

    Export(*back, "b.zip");
    EXPECT_EQ(MembersOf(Path("a.zip")), MembersOf(Path("b.zip")));
    EXPECT_EQ(ReadBytes(Path("a.zip")), ReadBytes(Path("b.zip")));
}

TEST_F(OpenExportTest, HoldsEveryPartWithASchemaThatNamesItsColumns) {
    Export(*db_, "a.zip");
    const Members members = MembersOf(Path("a.zip"));
    for (const CasePart& part : CaseParts()) {
        const std::string name(part.name);
        const bool is_record = part.kind == PartKind::kRecords;
        const std::string& lines =
            members.at((is_record ? "records/" : "history/") + name + ".jsonl");
        EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), CountRows(*db_, part)) << name;
        const auto schema = nlohmann::json::parse(members.at("schema/" + name + ".schema.json"));
        EXPECT_EQ(schema["properties"].size(), part.columns.size()) << name;
    }
    EXPECT_EQ(members.size(), 2 * CaseParts().size() + 3);
    EXPECT_NE(members.at("README.txt").find("restore"), std::string::npos);
}

TEST_F(OpenExportTest, ListsEveryMemberWithItsDigest) {
    Export(*db_, "a.zip");
    const Members members = MembersOf(Path("a.zip"));
    const auto manifest = nlohmann::json::parse(members.at("manifest.json"));
    EXPECT_EQ(manifest["members"].size(), members.size() - 1);
    for (const auto& listed : manifest["members"]) {
        const std::string& text = members.at(listed["name"].get<std::string>());
        EXPECT_EQ(listed["size"], text.size());
        EXPECT_EQ(listed["sha256"], Sha256(text));
    }
    EXPECT_EQ(manifest["written_at"], ToIso(clock_.Now()));
}

TEST_F(OpenExportTest, UndoesInTheRestoredCaseWhatWasDoneBefore) {
    const auto label = UndoLabel(*db_, "founder");
    ASSERT_TRUE(label);
    Export(*db_, "a.zip");
    const auto back = CreateScratchCase();
    Restore(*back, "a.zip");
    EXPECT_EQ(UndoLabel(*back, "founder"), label);
    Undo(*back, clock_, "founder");
    EXPECT_EQ(VerifyCase(*back).findings, std::vector<std::string>());
}

TEST_F(OpenExportTest, GivesOutTheNextNumberAfterwards) {
    Export(*db_, "a.zip");
    const auto back = CreateScratchCase();
    Restore(*back, "a.zip");
    Edit here(*db_, clock_, "founder", "add");
    const int expected = here.NextNumber("trade_secret");
    Edit there(*back, clock_, "founder", "add");
    EXPECT_EQ(there.NextNumber("trade_secret"), expected);
}

TEST_F(OpenExportTest, BearsTheHighestTierAndEverySecret) {
    const OpenExport written = Export(*db_, "a.zip");
    Tier highest = Tier::kPublic;
    for (const TradeSecret& secret : All<TradeSecret>(*db_))
        highest = std::max(highest, secret.tier);
    EXPECT_GE(written.tier, highest);
    EXPECT_GT(written.tier, Tier::kPublic);
    EXPECT_EQ(written.secrets.size(), All<TradeSecret>(*db_).size());
    EXPECT_EQ(written.sha256, Sha256OfFile(Path("a.zip")));

    LogDistribution(*db_, clock_, "founder", DistributionOf(written, "new counsel"));
    const Distribution line = Distributions(*db_, {}, 1).front();
    EXPECT_EQ(line.sha256, written.sha256);
    EXPECT_EQ(line.tier, written.tier);
    EXPECT_EQ(line.handling, Handling::kExport);
}

TEST_F(OpenExportTest, LeavesNothingWhenItIsStopped) {
    class StopsLate final : public Progress {
        void Step(std::int64_t done, std::int64_t total, std::string_view) override {
            if (total > 0 && done > total / 2)
                throw Error(ErrorKind::kCancelled, "Stopped.");
        }
    } progress;
    WriteBytes(Path("a.zip"), "what was there");
    EXPECT_ERROR(ErrorKind::kCancelled,
                 ExportCase(*db_, clock_, {Path("a.zip"), "0.2.0", false, {}}, progress));
    EXPECT_EQ(ReadBytes(Path("a.zip")), "what was there");
    std::filesystem::remove(Path("a.zip"));
    EXPECT_TRUE(std::filesystem::is_empty(folder_));
}

TEST_F(OpenExportTest, LeavesNothingOnAFullDisk) {
    {
        const FullDisk disk(20'000);
        EXPECT_ERROR(ErrorKind::kUnavailable, Export(*db_, "a.zip"));
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder_));
}

TEST_F(OpenExportTest, WantsAZipFile) {
    EXPECT_ERROR(ErrorKind::kUsage, Export(*db_, "a.json"));
    EXPECT_ERROR(ErrorKind::kNotFound, Export(*db_, "missing/a.zip"));
    EXPECT_TRUE(std::filesystem::is_empty(folder_));
}

TEST_F(OpenExportTest, RefusesACaseThatDoesNotVerify) {
    db_->RunScript("UPDATE trade_secret SET title = 'Quietly' WHERE number = 1");
    EXPECT_ERROR(ErrorKind::kCorrupt, Export(*db_, "a.zip"));
    EXPECT_TRUE(std::filesystem::is_empty(folder_));
}

TEST_F(OpenExportTest, RefusesAChangedMember) {
    Forge(
        "a.zip", [](Members& members) { members["records/trade_secret.jsonl"][40] ^= 1; }, false);
    ExpectRefused(ErrorKind::kUnreadable, "a.zip");
}

TEST_F(OpenExportTest, RefusesARecordChangedWithItsDigest) {
    Forge("a.zip", [](Members& members) {
        ReplaceIn(members["records/party.jsonl"], "LivePerson", "DeadPerson");
    });
    ExpectRefused(ErrorKind::kUnreadable, "a.zip");
}

TEST_F(OpenExportTest, RefusesAChangedHistory) {
    Forge("a.zip", [](Members& members) {
        ReplaceIn(members["history/change.jsonl"], "\"actor\":\"founder\"",
                  "\"actor\":\"someone\"");
    });
    ExpectRefused(ErrorKind::kUnreadable, "a.zip");
}

TEST_F(OpenExportTest, RefusesAHistoryCutOffAtItsEnd) {
    Forge("a.zip", [](Members& members) {
        std::string& lines = members["history/change.jsonl"];
        lines.resize(lines.rfind('\n', lines.size() - 2) + 1);
        auto manifest = nlohmann::json::parse(members["manifest.json"]);
        manifest["changes"] = manifest["changes"].get<int>() - 1;
        members["manifest.json"] = manifest.dump();
    });
    ExpectRefused(ErrorKind::kUnreadable, "a.zip");
}

TEST_F(OpenExportTest, RefusesARecordLeftOut) {
    Forge("a.zip", [](Members& members) { members["records/version.jsonl"].clear(); });
    ExpectRefused(ErrorKind::kUnreadable, "a.zip");
}

TEST_F(OpenExportTest, RefusesAMemberTooManyAndOneTooFew) {
    Forge(
        "more.zip", [](Members& members) { members["notes.txt"] = "hello"; }, false);
    ExpectRefused(ErrorKind::kUnreadable, "more.zip");
    Forge("fewer.zip", [](Members& members) { members.erase("records/person.jsonl"); });
    ExpectRefused(ErrorKind::kUnreadable, "fewer.zip");
    Forge("unknown.zip", [](Members& members) { members["records/gossip.jsonl"] = "{}\n"; });
    ExpectRefused(ErrorKind::kUnreadable, "unknown.zip");
}

TEST_F(OpenExportTest, RefusesLinesThatAreNoRows) {
    for (const char* line : {"not json\n", "[]\n", "{}\n", "{\"id\": 7}\n", "{\"id\": \"x\"}\n",
                             "{\"id\": \"x\", \"gossip\": 1}\n", "half a line"}) {
        Forge("a.zip", [&](Members& members) { members["records/party.jsonl"] += line; });
        ExpectRefused(ErrorKind::kUnreadable, "a.zip");
    }
}

TEST_F(OpenExportTest, RefusesAnExportOfANewerProgram) {
    Forge("a.zip", [](Members& members) {
        auto manifest = nlohmann::json::parse(members["manifest.json"]);
        manifest["schema_version"] = 99;
        manifest["needs_program"] = "7.1";
        members["manifest.json"] = manifest.dump();
    });
    const auto fresh = CreateScratchCase();
    try {
        Restore(*fresh, "a.zip");
        ADD_FAILURE() << "threw nothing";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::kIncompatible);
        EXPECT_NE(std::string(error.what()).find("version 7.1"), std::string::npos);
    }
}

TEST_F(OpenExportTest, ReadsAnExportFromBeforeAColumnAndATableWereThere) {
    const auto plain = CreateScratchCase();
    Edit edit(*plain, clock_, "associate", "make the case");
    Matter matter;
    matter.id = MatterId("matter-1");
    matter.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
    matter.court = "nysd";
    edit.Save(matter);
    Distribution given;
    given.id = DistributionId("distribution-1");
    given.matter = matter.id;
    edit.Save(given);
    edit.Commit();
    Export(*plain, "whole.zip");
    Members members = MembersOf(Path("whole.zip"));
    members.erase("records/clearance.jsonl");
    ReplaceIn(members["records/distribution.jsonl"], "\"copy_number\":0,", "");
    auto manifest = nlohmann::json::parse(members["manifest.json"]);
    manifest["schema_version"] = 10;
    members["manifest.json"] = manifest.dump();
    FitManifest(members);
    WriteMembers(Path("a.zip"), members);

    const auto back = CreateScratchCase();
    Restore(*back, "a.zip");
    EXPECT_EQ(DataStamp(*back), DataStamp(*plain));
    EXPECT_EQ(Find<Distribution>(*back, "distribution-1")->copy_number, 0);
}

TEST_F(OpenExportTest, RefusesWhatIsNoExport) {
    WriteMembers(Path("other.zip"), {{"word/document.xml", "<w/>"}});
    ExpectRefused(ErrorKind::kUnreadable, "other.zip");
    WriteMembers(Path("odd.zip"), {{"manifest.json", "{\"format\": 3}"}});
    ExpectRefused(ErrorKind::kUnreadable, "odd.zip");
    WriteMembers(Path("none.zip"), {{"manifest.json", "not json"}});
    ExpectRefused(ErrorKind::kUnreadable, "none.zip");
    ExpectRefused(ErrorKind::kNotFound, "missing.zip");
}

TEST_F(OpenExportTest, RefusesAFileCutOffAndLeavesNoCaseFile) {
    Export(*db_, "whole.zip");
    const std::string whole = ReadBytes(Path("whole.zip"));
    WriteBytes(Path("cut.zip"), whole.substr(0, whole.size() / 2));
    NoProgress progress;
    EXPECT_ERROR(ErrorKind::kUnreadable,
                 RestoreToFile(Path("new.particulars"), "correct horse", clock_, "associate",
                               {Path("cut.zip"), {}}, progress));
    EXPECT_FALSE(std::filesystem::exists(Path("new.particulars")));
}

TEST_F(OpenExportTest, MakesAnEncryptedFileThatOpens) {
    Export(*db_, "a.zip");
    NoProgress progress;
    RestoreToFile(Path("new.particulars"), "correct horse", clock_, "associate",
                  {Path("a.zip"), {}}, progress);
    const auto opened = OpenCaseFile(Path("new.particulars"), "correct horse");
    EXPECT_EQ(DataStamp(*opened), DataStamp(*db_));
    EXPECT_ERROR(ErrorKind::kConflict,
                 RestoreToFile(Path("new.particulars"), "correct horse", clock_, "associate",
                               {Path("a.zip"), {}}, progress));
    EXPECT_TRUE(std::filesystem::exists(Path("new.particulars")));
}

}  // namespace
}  // namespace particulars
