// The papers about served lists as another program reads them.

#include "model/jobs/compose_served_paper.h"

#include "model/jobs/print_paper.h"
#include "tests/jobs/listed_case.h"
#include "tests/render/pdf_tools.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

class ServedPapers : public ListedCase {
protected:
    std::string Print(const std::string& paper, const std::string& set = {}) {
        PrintOptions options;
        options.paper.paper = paper;
        options.paper.set = set;
        options.paper.reader.up_to = Tier::kSourceCode;
        options.file.path = folder_.path() / (paper + ".pdf");
        NoProgress progress;
        printed_ = PrintPaper(*db_, clock_, options, progress);
        return RunTool("pdftotext", "-layout " + options.file.path + " -").output;
    }

    TemporaryFolder folder_;
    PrintedPaper printed_;
};
PARTICULARS_ALL_BACKENDS(ServedPapers);

TEST_P(ServedPapers, PrintTheSameWordsAgainWhateverHappenedSince) {
    Serve(secrets_);
    const std::string before = Print("served");
    EXPECT_NE(before.find("How the tag and the server communicate."), std::string::npos);
    TradeSecret renamed = Secret(0);
    renamed.title = "Another title";
    renamed.note = "Weak.";
    Save({renamed});
    AddWording(secrets_[1], "Quite another text.");
    clock_.Advance(std::chrono::hours(72));
    EXPECT_EQ(Print("served", "1"), before);
}

TEST_P(ServedPapers, HoldNoWorkProduct) {
    TradeSecret noted = Secret(0);
    noted.note = "OURNOTE";
    Save({noted});
    Serve(secrets_);
    AddWording(secrets_[0], "Amended.");
    const ServedSet amended =
        Approve(Act(NewSetFrom(Records(), Material(), Records().served_sets[0])));
    SetService service = ServiceOf(amended, "2016-06-20");
    service.reason = "OURREASON";
    Act(service);
    for (const char* paper : {"served", "certificate", "asserted", "moving-target"}) {
        const std::string words = Print(paper);
        for (const char* ours : {"OURNOTE", "OURREASON", "deposition of June"})
            EXPECT_EQ(words.find(ours), std::string::npos) << paper << ": " << ours;
    }
}

TEST_P(ServedPapers, CertifyOnOnePage) {
    for (int i = 0; i < 25; ++i)
        AddEntry("One more entry.");
    const ServedSet set = Serve(secrets_);
    const std::string words = Print("certificate");
    EXPECT_EQ(printed_.pages, 1);
    EXPECT_EQ(printed_.legend, "");
    EXPECT_NE(words.find(set.sha256), std::string::npos);
    for (const ServedItem& item : Items(set))
        EXPECT_NE(words.find(item.sha256), std::string::npos) << item.designation;
}

TEST_P(ServedPapers, CarryTheTierOfTheListOnEachPage) {
    Serve(secrets_);
    Print("served");
    EXPECT_EQ(printed_.legend, Legend(Tier::kAttorneysEyesOnly));
}

TEST_P(ServedPapers, AreOfTheListNamedOrTheOneServedLast) {
    EXPECT_ERROR(ErrorKind::kNotFound, Print("served"));
    Serve({secrets_[0]});
    Compose(secrets_);
    EXPECT_EQ(FindSetNamed(Records(), "").number, 1);
    EXPECT_EQ(FindSetNamed(Records(), "Set 2").number, 2);
    EXPECT_ERROR(ErrorKind::kNotFound, FindSetNamed(Records(), "3"));
    EXPECT_ERROR(ErrorKind::kNotFound, FindSetNamed(Records(), "two"));
    EXPECT_ERROR(ErrorKind::kUsage, Print("certificate", "2"));
}

}  // namespace
}  // namespace particulars
