// What the public version of the sealed opinion of the worked example holds, as another program
// reads it.

#include "model/jobs/redaction_round.h"

#include "model/jobs/load_case.h"
#include "model/jobs/make_sample.h"
#include "model/jobs/print_paper.h"
#include "model/jobs/save_records.h"
#include "model/papers/redaction_text.h"
#include "tests/jobs/scratch_case.h"
#include "tests/render/pdf_tools.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

class RedactionRoundTest : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        MakeSample(*db_, clock_, "tester", SampleSpan::kToOpinion);
    }

    /// Marks every place where the words stand.
    void KeepBack(const std::string& words) {
        const CaseRecords records = LoadCase(*db_);
        const DocketEntry& order = FindSealedPaper(records, {});
        std::vector<AnyRecord> marked;
        for (const TextSpan& place : PlacesOfWords(order.text, words)) {
            Redaction redaction;
            redaction.entry = order.id;
            redaction.place = place;
            redaction.passage = Slice(order.text, place);
            redaction.reason = "It names the fields of a product that is not public.";
            marked.emplace_back(redaction);
        }
        ASSERT_FALSE(marked.empty()) << words;
        Edit edit(*db_, clock_, "tester", "mark passages");
        NoProgress progress;
        SaveRecords(edit, records.matter.id, marked, progress);
        edit.Commit();
    }

    /// Keeps back what the order quotes of the list.
    void KeepBackTheList() {
        const CaseRecords records = LoadCase(*db_);
        const DocketEntry& order = FindSealedPaper(records, {});
        for (const Version& version : records.versions)
            if (!PlacesOfWords(order.text, version.text).empty())
                KeepBack(version.text);
    }

    /// As it is in a case from before answers had a tier of their own.
    void TakeTheAnswerForPublic() {
        CaseRecords records = LoadCase(*db_);
        records.requests.front().tier = Tier::kPublic;
        std::vector<AnyRecord> changed = {records.requests.front()};
        Edit edit(*db_, clock_, "tester", "designate the answer");
        NoProgress progress;
        SaveRecords(edit, records.matter.id, changed, progress);
        edit.Commit();
    }

    std::string Print(const std::string& paper) {
        PrintOptions options;
        options.paper.paper = paper;
        options.paper.reader.up_to = paper == "redacted" ? Tier::kPublic : Tier::kAttorneysEyesOnly;
        options.file.path = Path(paper + ".pdf");
        NoProgress progress;
        printed_ = PrintPaper(*db_, clock_, options, progress);
        return options.file.path;
    }

    PrintedPaper printed_;
};

TEST_F(RedactionRoundTest, LeavesNoWordOfAPassageInThePublicVersion) {
    KeepBackTheList();
    KeepBack("website visitor behavior");
    KeepBack("customized designs for its clients' engagement objectives");
    const std::string path = Print("redacted");
    EXPECT_EQ(printed_.legend, "");
    const std::string words = Fold(RunTool("pdftotext", path + " -").output);
    EXPECT_NE(words.find("[redacted]"), std::string::npos);
    EXPECT_NE(words.find("meet and confer regarding redactions"), std::string::npos);
    const std::string source =
        Fold(RunTool("qpdf", "--qdf --object-streams=disable " + path + " -").output);
    const std::string about = Fold(RunTool("pdfinfo", path).output);
    for (const char* kept_back :
         {"website", "visitor", "behavior", "customized", "designs", "clients"})
        for (const std::string& text : {words, source, about})
            EXPECT_EQ(text.find(kept_back), std::string::npos) << kept_back;
}

TEST_F(RedactionRoundTest, PrintsNoPublicVersionThatQuotesTheList) {
    try {
        Print("redacted");
        FAIL() << "was printed";
    } catch (const LeakError& error) {
        EXPECT_NE(std::string(error.what()).find("TS-002"), std::string::npos);
    }
    EXPECT_FALSE(std::filesystem::exists(Path("redacted.pdf")));
    KeepBackTheList();
    EXPECT_NO_THROW(Print("redacted"));
}

TEST_F(RedactionRoundTest, TakesNoPublicAnswerForALicenseToQuoteTheList) {
    EXPECT_EQ(LoadCase(*db_).requests.front().tier, Tier::kAttorneysEyesOnly);
    TakeTheAnswerForPublic();
    EXPECT_THROW(Print("redacted"), LeakError);
    PrintOptions requests;
    requests.paper.paper = "list";
    requests.paper.list.list = "requests";
    requests.file.path = Path("requests.html");
    NoProgress progress;
    EXPECT_THROW(PrintPaper(*db_, clock_, requests, progress), LeakError);
    EXPECT_FALSE(std::filesystem::exists(requests.file.path));
}

TEST_F(RedactionRoundTest, ShowsTheWholeTextUnderSealInTheHighlightedVersion) {
    KeepBack("website visitor behavior");
    const std::string words = Fold(RunTool("pdftotext", Print("highlighted") + " -").output);
    EXPECT_EQ(printed_.legend, Legend(Tier::kAttorneysEyesOnly));
    EXPECT_NE(words.find("website"), std::string::npos);
    EXPECT_NE(words.find("sealed: not for the public file"), std::string::npos);
}

TEST_F(RedactionRoundTest, ListsEachPassageWithItsReason) {
    KeepBack("website visitor behavior");
    const std::string words =
        Fold(RunTool("pdftotext", "-layout " + Print("redactions") + " -").output);
    EXPECT_NE(words.find("website"), std::string::npos);
    EXPECT_NE(words.find("proposed"), std::string::npos);
    EXPECT_NE(words.find("due wed 6 jul 2016"), std::string::npos);
}

TEST_F(RedactionRoundTest, FindsThePaperByItsNumber) {
    CaseRecords records = LoadCase(*db_);
    EXPECT_TRUE(FindSealedPaper(records, {}).sealed);
    EXPECT_ERROR(ErrorKind::kNotFound, FindSealedPaper(records, "999"));
    DocketEntry open;
    open.ecf_number = "12";
    open.kind = "order";
    open.text = "An order.";
    records.docket_entries.push_back(open);
    EXPECT_ERROR(ErrorKind::kUsage, FindSealedPaper(records, "12"));
    records.docket_entries.back().sealed = true;
    EXPECT_EQ(&FindSealedPaper(records, "12"), &records.docket_entries.back());
    EXPECT_ERROR(ErrorKind::kUsage, FindSealedPaper(records, {}));
    records.docket_entries.back().text.clear();
    EXPECT_ERROR(ErrorKind::kUsage, FindSealedPaper(records, "12"));
}

}  // namespace
}  // namespace particulars
