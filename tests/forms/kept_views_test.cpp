#include "forms/kept_views.h"

#include <gtest/gtest.h>
#include <wx/choice.h>
#include <wx/frame.h>

#include "forms/document_views.h"
#include "model/jobs/kept_view.h"
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

class KeptViewsTest : public testing::Test {
protected:
    KeptViewsTest() : frame_(new wxFrame(nullptr, wxID_ANY, "Test")) {}
    ~KeptViewsTest() override { frame_->Destroy(); }

    MemoryCase access_ = ThreeSecrets();
    wxFrame* frame_;
};

TEST_F(KeptViewsTest, OffersTheTeamsAndOnesOwn) {
    access_.records_.saved_views = {Named("a", "zeta", ""), Named("b", "Alpha", "associate"),
                                    Named("c", "beta", "somebody else")};
    const auto views = ViewsOf(access_.records_, "associate", kListOfDocuments);
    ASSERT_EQ(views.size(), 2U);
    EXPECT_EQ(ViewInWords(views[0]), "Alpha (mine)");
    EXPECT_EQ(ViewInWords(views[1]), "zeta (team)");
}

TEST_F(KeptViewsTest, KeepsFilterOrderAndColumns) {
    const ModalAnswer answer([](wxDialog& dialog) { Type(dialog, "Name", "Hot"); });
    KeepView(*frame_, access_,
             WithState({}, {"title:ranking",
                            DocumentSort::kDate,
                            true,
                            {DocumentColumn::kTitle, DocumentColumn::kDated}}));
    ASSERT_EQ(access_.records_.saved_views.size(), 1U);
    const SavedView& view = access_.records_.saved_views.front();
    EXPECT_EQ(view.owner, "associate");
    EXPECT_EQ(view.sort, "-date");
    EXPECT_EQ(view.columns, (std::vector<std::string>{"title", "date"}));
    EXPECT_EQ(StateOf(view).sort, DocumentSort::kDate);
    EXPECT_TRUE(StateOf(view).is_descending);
}

TEST_F(KeptViewsTest, ReplacesTheViewOfThatName) {
    access_.records_.saved_views = {Named("a", "Hot", "associate"), Named("b", "Hot", "")};
    const ModalAnswer answer([](wxDialog& dialog) {
        Type(dialog, "Name", "Hot");
        particulars::Named<wxChoice>(dialog, "For")->SetStringSelection("the team");
    });
    KeepView(*frame_, access_,
             WithState({}, {"ranking", DocumentSort::kBates, false, UsualColumns()}));
    ASSERT_EQ(access_.records_.saved_views.size(), 2U);
    EXPECT_EQ(access_.records_.saved_views[0].query, "");
    EXPECT_EQ(access_.records_.saved_views[1].query, "ranking");
}

TEST_F(KeptViewsTest, RemovesAView) {
    access_.records_.saved_views = {Named("a", "Hot", "")};
    const ListDialogPlan plan = ViewPlan(access_, kListOfDocuments);
    plan.acts[1].act(*frame_, "a");
    ASSERT_EQ(access_.evidence_.removed_views_.size(), 1U);
}

TEST_F(KeptViewsTest, KeepsNoViewUnderTheNameOfAnotherList) {
    SavedView other = Named("a", "Hot", "associate");
    other.list = "deadlines";
    access_.records_.saved_views = {other};
    bool refused = false;
    const ModalAnswer answer([&](wxDialog& dialog) {
        Type(dialog, "Name", "Hot");
        refused = !dialog.TransferDataFromWindow();
        Type(dialog, "Name", "Warm");
    });
    KeepView(*frame_, access_, WithState({}, {"ranking", DocumentSort::kBates, false, {}}));
    EXPECT_TRUE(refused);
    ASSERT_EQ(access_.records_.saved_views.size(), 2U);
    EXPECT_EQ(access_.records_.saved_views[1].name, "Warm");
    EXPECT_TRUE(ViewsOf(access_.records_, "associate", "deadlines").size() == 1);
}

}  // namespace
}  // namespace particulars
