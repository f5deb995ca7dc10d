#include "forms/evidence_tab.h"

#include <gtest/gtest.h>
#include <wx/frame.h>

#include "forms/coverage_dialog.h"
#include "forms/matrix_view.h"
#include "forms/record_list.h"
#include "forms/words.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

Link Linked(const std::string& id, LinkRole role, const std::string& pinpoint) {
    Link link;
    link.id = LinkId(id);
    link.secret = "secret-1";
    link.document = DocumentId("one");
    link.role = role;
    link.pinpoint = pinpoint;
    return WithPlace(link);
}

class EvidenceTabTest : public testing::Test {
protected:
    EvidenceTabTest() : frame_(new wxFrame(nullptr, wxID_ANY, "Test")) {
        Document document;
        document.id = DocumentId("one");
        document.bates_begin = "LP1";
        document.bates_end = "LP9";
        access_.documents_ = {document};
        access_.evidence_.links_ = {Linked("use", LinkRole::kShowsUse, ""),
                                    Linked("tenth", LinkRole::kContains, "p. 10"),
                                    Linked("ninth", LinkRole::kContains, "p. 9")};
        tab_ = new EvidenceTab(frame_, access_);
    }
    ~EvidenceTabTest() override { frame_->Destroy(); }

    RecordList& list() { return *Named<RecordList>(*tab_, "Links of the secret"); }

    MemoryCase access_ = ThreeSecrets();
    wxFrame* frame_;
    EvidenceTab* tab_ = nullptr;
};

TEST_F(EvidenceTabTest, ListsLinksByRoleAndPlacesAsNumbers) {
    tab_->ShowSecret(TradeSecretId("secret-1"));
    ASSERT_EQ(list().GetItemCount(), 3);
    EXPECT_EQ(Utf8(list().GetTextValue(0, 1)), "LP1 \u2013 LP9, p. 9");
    EXPECT_EQ(Utf8(list().GetTextValue(1, 1)), "LP1 \u2013 LP9, p. 10");
    EXPECT_EQ(list().GetTextValue(2, 0), "Shows use");
}

TEST_F(EvidenceTabTest, ShowsOtherSecretsTheirOwn) {
    tab_->ShowSecret(TradeSecretId("secret-2"));
    EXPECT_EQ(list().GetItemCount(), 0);
}

TEST_F(EvidenceTabTest, RemovesTheSelectedLink) {
    tab_->ShowSecret(TradeSecretId("secret-1"));
    list().SelectRecord("tenth");
    tab_->RemoveSelected();
    EXPECT_EQ(access_.evidence_.links_.size(), 2U);
}

TEST_F(EvidenceTabTest, ShowsWhatWasReadAndLeftOut) {
    DocumentReview review;
    review.id = DocumentReviewId("review");
    review.secret = "secret-1";
    review.document = DocumentId("one");
    review.reason = "a menu";
    access_.evidence_.reviews_ = {review};
    tab_->ShowSecret(TradeSecretId("secret-1"));
    auto* left_out = Named<RecordList>(*tab_, "Read and left out");
    ASSERT_EQ(left_out->GetItemCount(), 1);
    EXPECT_EQ(left_out->GetTextValue(0, 1), "a menu");
}

TEST(LinksInWords, CountsByRole) {
    EXPECT_EQ(
        LinksInWords({Linked("a", LinkRole::kShowsUse, ""), Linked("b", LinkRole::kContains, ""),
                      Linked("c", LinkRole::kContains, "")}),
        "3 links: contains 2, shows use 1.");
}

TEST_F(EvidenceTabTest, CoverageFlagsTheRolesThatNothingSupports) {
    access_.evidence();
    const CoverageMatrix made = BuildCoverageMatrix(access_.records_, access_.evidence_.Coverage());
    ASSERT_EQ(made.matrix.rows.size(), 3U);
    EXPECT_EQ(made.matrix.rows[0].cells[0].word, "2");
    EXPECT_EQ(made.matrix.rows[1].cells[0].word, "none");
    EXPECT_EQ(CellInWords(made.matrix, 0, 0), "TS-001, contains: 2 links.");
    EXPECT_EQ(CoverageInWords(made), "1 of 3 entries have evidence; none: TS-002, TS-003.");
}

TEST_F(EvidenceTabTest, CoverageOpensTheDocumentsOfTheCell) {
    CoverageDialog dialog(frame_, access_);
    dialog.view().MoveTo({0, 6});
    dialog.OpenChosen();
    EXPECT_EQ(dialog.wanted(), "secret:TS-001 role:\"shows use\"");
    const auto query = ParseDocumentQuery(dialog.wanted());
    EXPECT_EQ(std::get<DocumentQuery>(query).role, LinkRole::kShowsUse);
    EXPECT_EQ(std::get<DocumentQuery>(query).secret, 1);
}

}  // namespace
}  // namespace particulars
