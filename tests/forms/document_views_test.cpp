#include "forms/document_views.h"

#include <gtest/gtest.h>
#include <wx/checklst.h>
#include <wx/choice.h>
#include <wx/frame.h>

#include "forms/columns_dialog.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

SavedView Named(const std::string& id, const std::string& name, const std::string& owner) {
    SavedView view;
    view.id = SavedViewId(id);
    view.name = name;
    view.owner = owner;
    return view;
}

class DocumentViewsTest : public testing::Test {
protected:
    DocumentViewsTest() : frame_(new wxFrame(nullptr, wxID_ANY, "Test")) {}
    ~DocumentViewsTest() override { frame_->Destroy(); }

    MemoryCase access_ = ThreeSecrets();
    wxFrame* frame_;
};

TEST_F(DocumentViewsTest, OffersTheTeamsAndOnesOwn) {
    access_.records_.saved_views = {Named("a", "zeta", ""), Named("b", "Alpha", "associate"),
                                    Named("c", "beta", "somebody else")};
    const auto views = ViewsFor(access_.records_, "associate");
    ASSERT_EQ(views.size(), 2U);
    EXPECT_EQ(ViewInWords(views[0]), "Alpha (mine)");
    EXPECT_EQ(ViewInWords(views[1]), "zeta (team)");
}

TEST_F(DocumentViewsTest, KeepsFilterOrderAndColumns) {
    const ModalAnswer answer([](wxDialog& dialog) { Type(dialog, "Name", "Hot"); });
    KeepView(*frame_, access_,
             {"title:ranking",
              DocumentSort::kDate,
              true,
              {DocumentColumn::kTitle, DocumentColumn::kDated}});
    ASSERT_EQ(access_.records_.saved_views.size(), 1U);
    const SavedView& view = access_.records_.saved_views.front();
    EXPECT_EQ(view.owner, "associate");
    EXPECT_EQ(view.sort, "-date");
    EXPECT_EQ(view.columns, (std::vector<std::string>{"title", "date"}));
    EXPECT_EQ(StateOf(view).sort, DocumentSort::kDate);
    EXPECT_TRUE(StateOf(view).is_descending);
}

TEST_F(DocumentViewsTest, ReplacesTheViewOfThatName) {
    access_.records_.saved_views = {Named("a", "Hot", "associate"), Named("b", "Hot", "")};
    const ModalAnswer answer([](wxDialog& dialog) {
        Type(dialog, "Name", "Hot");
        particulars::Named<wxChoice>(dialog, "For")->SetStringSelection("the team");
    });
    KeepView(*frame_, access_, {"ranking", DocumentSort::kBates, false, UsualColumns()});
    ASSERT_EQ(access_.records_.saved_views.size(), 2U);
    EXPECT_EQ(access_.records_.saved_views[0].query, "");
    EXPECT_EQ(access_.records_.saved_views[1].query, "ranking");
}

TEST_F(DocumentViewsTest, RemovesAView) {
    access_.records_.saved_views = {Named("a", "Hot", "")};
    const ListDialogPlan plan = ViewPlan(access_);
    plan.acts[1].act(*frame_, "a");
    ASSERT_EQ(access_.evidence_.removed_views_.size(), 1U);
}

TEST(DocumentColumns, LeaveOutNamesThatNobodyKnows) {
    EXPECT_EQ(ColumnsNamed({"title", "color", "title"}), std::vector{DocumentColumn::kTitle});
    EXPECT_EQ(ColumnsNamed({}), UsualColumns());
    EXPECT_EQ(ColumnsNamed(NamesOf(UsualColumns())), UsualColumns());
}

TEST(ColumnsDialog, MovesAColumnWithItsTick) {
    ColumnsDialog dialog(nullptr, {DocumentColumn::kBates, DocumentColumn::kTitle});
    dialog.MoveSelected(1);
    ASSERT_TRUE(dialog.TransferDataFromWindow());
    EXPECT_EQ(dialog.columns(), (std::vector{DocumentColumn::kTitle, DocumentColumn::kBates}));
}

TEST(ColumnsDialog, RefusesAListWithoutColumns) {
    ColumnsDialog dialog(nullptr, {DocumentColumn::kBates});
    auto* list = particulars::Named<wxCheckListBox>(dialog, "Columns");
    list->Check(0, false);
    EXPECT_FALSE(dialog.TransferDataFromWindow());
    list->Check(3, true);
    EXPECT_TRUE(dialog.TransferDataFromWindow());
    EXPECT_EQ(dialog.columns().size(), 1U);
}

}  // namespace
}  // namespace particulars
