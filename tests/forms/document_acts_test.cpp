#include "forms/document_acts.h"

#include <gtest/gtest.h>
#include <wx/frame.h>

#include "forms/job_dialog.h"
#include "forms/page_pane.h"
#include "forms/record_list.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

class DocumentActsTest : public testing::Test {
protected:
    DocumentActsTest()
        : frame_(new wxFrame(nullptr, wxID_ANY, "Test", wxDefaultPosition, wxSize(900, 600))) {
        access_.documents_.resize(3);
        access_.evidence_.folder_ = "/cases";
    }
    ~DocumentActsTest() override { frame_->Destroy(); }

    /// What a person does who waits for the work to end.
    static void LetItEnd(wxDialog& dialog) {
        while (auto* job = dynamic_cast<JobDialog*>(&dialog)) {
            if (!job->is_running())
                break;
            wxYield();
        }
    }

    MemoryCase access_ = ThreeSecrets();
    wxFrame* frame_;
};

TEST_F(DocumentActsTest, ExportsWhatTheViewShowsAndLogsIt) {
    DocumentView view;
    view.query.terms = {{"", "ranking"}};
    view.highest = Tier::kConfidential;
    const ModalAnswer answer([](wxDialog& dialog) { LetItEnd(dialog); });
    SaveLoadFile(*frame_, access_, view, "/cases/out.dat");

    ASSERT_EQ(access_.evidence_.exports_.size(), 1U);
    const DocumentExport& options = access_.evidence_.exports_.front();
    EXPECT_EQ(options.output, "/cases/out.dat");
    EXPECT_EQ(options.filter, view.query);
    EXPECT_EQ(options.highest, Tier::kConfidential);
    ASSERT_EQ(access_.distributions_.size(), 1U);
    EXPECT_EQ(access_.distributions_.front().what, "documents, filtered");
    EXPECT_EQ(access_.distributions_.front().row_count, 3);
}

TEST_F(DocumentActsTest, LogsNothingWhereTheExportFails) {
    access_.evidence_.fails_ = Error(ErrorKind::kUnavailable, "The disk is full.");
    const ModalAnswer answer([](wxDialog& dialog) { LetItEnd(dialog); });
    SaveLoadFile(*frame_, access_, {}, "/cases/out.dat");
    EXPECT_TRUE(access_.distributions_.empty());
    EXPECT_EQ(answer.titles().size(), 2U) << "the work, and why it failed";
}

TEST_F(DocumentActsTest, ShowsTheListAsAPaperWithItsColumns) {
    ViewState state;
    state.query = "ranking";
    state.columns = {DocumentColumn::kBates, DocumentColumn::kFile};
    bool has_pages = false;
    const ModalAnswer answer(
        [&](wxDialog& dialog) { has_pages = dialog.FindWindow(wxID_SAVE) != nullptr; });
    PrintDocuments(*frame_, access_, {}, state);

    ASSERT_EQ(access_.composed_.size(), 1U);
    EXPECT_EQ(access_.composed_.front().paper.paper, "documents");
    EXPECT_EQ(access_.composed_.front().paper.document_query, "ranking");
    EXPECT_EQ(access_.composed_.front().paper.columns, state.columns);
    EXPECT_TRUE(has_pages);
}

TEST_F(DocumentActsTest, ListsTheFilesThatAreNotAsTheCaseSays) {
    FileFinding missing;
    missing.bates = "LP1";
    missing.path = "a.pdf";
    access_.evidence_.report_ = {2, 1, 0, {missing}};
    std::string state;
    const ModalAnswer answer([&](wxDialog& dialog) {
        LetItEnd(dialog);
        if (auto* list = Named<RecordList>(dialog, "Files to look at"))
            state = list->GetTextValue(0, 1).utf8_string();
    });
    CheckFiles(*frame_, access_);
    EXPECT_EQ(access_.evidence_.folders_, std::vector<std::string>{""});
    EXPECT_EQ(state, "missing");
}

TEST_F(DocumentActsTest, SaysThatACaseOnAServerHasNoFolder) {
    access_.evidence_.folder_.clear();
    const ModalAnswer answer([](wxDialog&) {});
    CheckFiles(*frame_, access_);
    EXPECT_TRUE(access_.evidence_.folders_.empty());
    EXPECT_EQ(answer.titles().size(), 1U);
}

TEST(FilesInWords, CountsWhatIsToBeLookedAt) {
    EXPECT_EQ(FilesInWords({1200, 1198, 1, {{}, {}}}),
              "1,200 linked, 1,198 intact, 1 without a checksum, 2 to look at.");
    EXPECT_EQ(FilesInWords({1, 1, 0, {}}), "1 linked, 1 intact.");
}

}  // namespace
}  // namespace particulars
