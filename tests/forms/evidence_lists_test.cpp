// The lists that are kept beside the documents: productions, code and its review, transcripts,
// custodians.

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>
#include <wx/choice.h>
#include <wx/frame.h>

#include "forms/code_list.h"
#include "forms/code_review_list.h"
#include "forms/compliance_list.h"
#include "forms/job_dialog.h"
#include "forms/production_list.h"
#include "forms/transcript_list.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

class EvidenceListsTest : public testing::Test {
protected:
    EvidenceListsTest() : frame_(new wxFrame(nullptr, wxID_ANY, "Test")) {}
    ~EvidenceListsTest() override { frame_->Destroy(); }

    PrintRequest Pages(std::int64_t pages) {
        PrintRequest request;
        request.id = PrintRequestId("request " + std::to_string(pages));
        request.path = "ranker/score.cpp";
        request.first_line = 1;
        request.last_line = 40;
        request.pages = pages;
        request.requested_on = Date(2016, 6, 1);
        return request;
    }

    PageBudget Cap(std::int64_t total) {
        PageBudget budget;
        budget.id = PageBudgetId("cap");
        budget.total = total;
        budget.authority = "Protective Order, par. 9(e)";
        return budget;
    }

    MemoryCase access_ = ThreeSecrets();
    wxFrame* frame_;
};

TEST(VolumesInWords, SaysWhatIsAmissAndHowMuchMoreThereIs) {
    VolumeReport report{"VOL1", 1200, 4000, 3, {{BatesProblem::kGap, "Pages are missing."}}};
    EXPECT_EQ(VolumesInWords({report, {"", 1, 1, 0, {}}}),
              "VOL1: 1,200 documents, 4,000 pages\n    Pages are missing.\n    and 2 more.\n"
              "Without a volume: 1 document, 1 page, nothing amiss\n");
    EXPECT_EQ(VolumesInWords({}), "There are no documents yet.");
}

TEST_F(EvidenceListsTest, ChecksTheNumbersOfTheVolumes) {
    access_.evidence_.volumes_ = {{"VOL1", 2, 2, 0, {}}};
    const ListDialogPlan plan = ProductionPlan(access_);
    const ModalAnswer answer([](wxDialog& dialog) {
        auto* job = dynamic_cast<JobDialog*>(&dialog);
        while (job && job->is_running())
            wxYield();
    });
    plan.acts.back().act(*frame_, {});
    EXPECT_EQ(answer.titles().back(), "Numbers of the volumes");
}

TEST_F(EvidenceListsTest, AddsAProductionThatReplacesAnother) {
    Production old;
    old.id = ProductionId("old");
    old.volume = "LP-VOL001";
    access_.records_.productions = {old};
    const ModalAnswer answer([](wxDialog& dialog) {
        Type(dialog, "Volume", "LP-VOL002");
        Named<wxChoice>(dialog, "Replaces")->SetStringSelection("LP-VOL001");
        Type(dialog, "Reason", "redacted images");
    });
    const ListDialogPlan plan = ProductionPlan(access_);
    plan.acts[0].act(*frame_, {});
    ASSERT_EQ(access_.records_.productions.size(), 2U);
    EXPECT_EQ(access_.records_.productions[1].replaces.text(), "old");
    EXPECT_EQ(plan.rows()[0].cells[4], "replaced by LP-VOL002");
}

TEST_F(EvidenceListsTest, SortsCodeByPathAndLine) {
    CodeCitation later;
    later.id = CodeCitationId("later");
    later.path = "a.cpp";
    later.first_line = later.last_line = 100;
    CodeCitation earlier = later;
    earlier.id = CodeCitationId("earlier");
    earlier.first_line = earlier.last_line = 9;
    access_.records_.code_citations = {later, earlier};
    EXPECT_EQ(CodeCitationPlan(access_).rows()[0].id, "earlier");
}

TEST_F(EvidenceListsTest, TakesNoLineThatIsNoNumber) {
    const ModalAnswer answer([](wxDialog& dialog) {
        Type(dialog, "Path", "a.cpp");
        Type(dialog, "First line", "forty");
    });
    CodeCitationPlan(access_).acts[0].act(*frame_, {});
    EXPECT_TRUE(access_.records_.code_citations.empty());
}

TEST_F(EvidenceListsTest, WarnsBeforeABudgetIsOverdrawn) {
    access_.records_.page_budgets = {Cap(100)};
    access_.records_.print_requests = {Pages(90)};
    bool second = false;
    const ModalAnswer answer([&](wxDialog& dialog) {
        Type(dialog, "Path", "other.cpp");
        Type(dialog, "Pages", "20");
        auto* day = Named<wxTextCtrl>(dialog, "Requested on");
        ASSERT_NE(day, nullptr);
        day->SetValue("2016-06-20");
        if (second) {
            EXPECT_FALSE(dialog.TransferDataFromWindow());
        }
    });
    const ListDialogPlan plan = PrintRequestPlan(access_);
    plan.acts[0].act(*frame_, {});
    EXPECT_EQ(access_.records_.print_requests.size(), 1U);
    second = true;
    plan.acts[0].act(*frame_, {});
    EXPECT_EQ(access_.records_.print_requests.size(), 2U);
}

TEST_F(EvidenceListsTest, SaysWhatIsLeftOfABudget) {
    access_.records_.print_requests = {Pages(90)};
    EXPECT_EQ(BalanceInWords(Cap(100), access_.records_), "90 of 100 pages printed, 10 left.");
    EXPECT_EQ(BalanceInWords(Cap(80), access_.records_),
              "90 of 80 pages printed, OVERDRAWN by 10.");
}

TEST_F(EvidenceListsTest, ImportsATranscriptAndCitesFromIt) {
    const std::string path =
        (std::filesystem::temp_directory_path() / "evidence-lists-transcript.txt").string();
    std::ofstream(path) << "112\n1 Q. Did you?\n2 A. I did.\n3 Q. When?\n\f113\n1 A. In 2006.\n2 "
                           "Q. Thank you.\n";
    {
        const ModalAnswer answer([](wxDialog& dialog) { Type(dialog, "Deponent", "J. Roe"); });
        ImportTranscript(*frame_, access_, path);
    }
    std::filesystem::remove(path);
    ASSERT_EQ(access_.records_.transcripts.size(), 1U);
    EXPECT_EQ(access_.records_.transcripts[0].first_page, 112);
    EXPECT_EQ(access_.records_.transcripts[0].last_page, 113);
    EXPECT_TRUE(access_.records_.transcripts[0].text.empty());
    const ModalAnswer answer([](wxDialog& dialog) { Type(dialog, "Passage", "112:3-113:1"); });
    AddTestimony(*frame_, access_, access_.records_.transcripts[0].id.text());
    ASSERT_EQ(access_.records_.testimonies.size(), 1U);
    EXPECT_EQ(CiteOf(access_.records_.testimonies[0]), "Tr. 112:3\u2013113:1");
}

TEST_F(EvidenceListsTest, CitesNoPageBehindTheEnd) {
    Transcript transcript;
    transcript.id = TranscriptId("transcript");
    transcript.deponent = "J. Roe";
    transcript.last_page = 20;
    access_.records_.transcripts = {transcript};
    const ModalAnswer answer([](wxDialog& dialog) { Type(dialog, "Passage", "21:1-21:5"); });
    AddTestimony(*frame_, access_, "transcript");
    EXPECT_TRUE(access_.records_.testimonies.empty());
}

Person Custodian(const std::string& identified_by, AddressDetail detail) {
    Person person;
    person.role = PersonRole::kCustodian;
    person.identified_by = identified_by;
    person.address_detail = detail;
    return person;
}

TEST(Compliance, GroupsCustodiansByHowTheyWereIdentified) {
    std::vector<Person> people;
    for (int i = 0; i < 12; ++i)
        people.push_back(Custodian(i < 4    ? "initial disclosures"
                                   : i < 10 ? "answer to Interrogatory No. 3"
                                            : "document",
                                   i % 3 == 0 ? AddressDetail::kCity : AddressDetail::kFull));
    Person counsel;
    counsel.role = PersonRole::kCounsel;
    people.push_back(counsel);
    EXPECT_EQ(ComplianceInWords(people),
              "12 custodians in groups of 4, 6 and 2; 4 addresses fail.");
}

TEST(Compliance, TakesACityForNoAddress) {
    EXPECT_FALSE(MeetsAddressOrder(Custodian("", AddressDetail::kCity)));
    EXPECT_TRUE(MeetsAddressOrder(Custodian("", AddressDetail::kStreet)));
    EXPECT_FALSE(MeetsAddressOrder(Custodian("", AddressDetail::kUnknown)));
}

TEST_F(EvidenceListsTest, SaysWhyAnAddressFails) {
    access_.records_.people = {Custodian("initial disclosures", AddressDetail::kCity),
                               Custodian("initial disclosures", AddressDetail::kFull)};
    const auto rows = CompliancePlan(access_).rows();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].cells.front(), "initial disclosures (2)");
    EXPECT_EQ(rows[0].cells.back(), "\u2717 fails: a city only");
    EXPECT_EQ(rows[1].cells.back(), "\u2713 meets it");
}

}  // namespace
}  // namespace particulars
