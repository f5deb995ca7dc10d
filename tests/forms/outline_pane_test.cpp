#include "forms/outline_pane.h"

#include <gtest/gtest.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/frame.h>
#include <wx/srchctrl.h>

#include "tests/forms/find_named.h"
#include "tests/forms/memory_case.h"

namespace particulars {
namespace {

class OutlinePaneTest : public testing::Test {
protected:
    ~OutlinePaneTest() override { frame_->Destroy(); }

    void Classify(std::size_t number, const std::string& name) {
        Classification value;
        value.id = ClassificationId(name);
        value.name = name;
        access_.Save("prepare", {value});
        access_.records_.secrets[number - 1].category = value.id;
    }

    std::vector<std::string> Titles(const OutlineView& view = {}) const {
        std::vector<std::string> titles;
        for (const RecordList::Row& row : OutlineRows(access_.records_, view))
            titles.push_back(row.cells[1]);
        return titles;
    }

    MemoryCase access_ = ThreeSecrets();
    wxFrame* frame_ = new wxFrame(nullptr, wxID_ANY, "Secrets");
};

using Words = std::vector<std::string>;

TEST_F(OutlinePaneTest, ShowsNoGroupsWhereNothingIsClassified) {
    EXPECT_EQ(Titles(), (Words{"Item 1", "Item 2", "Item 3"}));
}

TEST_F(OutlinePaneTest, GroupsByTheValuesOfAList) {
    Classify(3, "Visit data");
    EXPECT_EQ(Titles(),
              (Words{"Visit data", "   Item 3", "No category", "   Item 1", "   Item 2"}));
    OutlineView view;
    view.groups = std::nullopt;
    EXPECT_EQ(Titles(view).size(), 3U);
}

TEST_F(OutlinePaneTest, KeepsTheOrderThatTheUserGave) {
    access_.records_.secrets[2].position = -1;
    EXPECT_EQ(Titles().front(), "Item 3");
}

TEST_F(OutlinePaneTest, ShowsTheFourElementsOfADataSecret) {
    OutlineView view;
    view.elements = true;
    const auto rows = OutlineRows(access_.records_, view);
    const auto elements = std::count_if(rows.begin(), rows.end(), [](const auto& row) {
        return SecretOfRow(row.id) == TradeSecretId("secret-3") && !ElementOfRow(row.id).empty();
    });
    EXPECT_EQ(elements, 4);
}

TEST_F(OutlinePaneTest, NarrowsByWordsInAnyField) {
    Classify(3, "Visit data");
    OutlineView view;
    view.words = "VISIT asserted";
    EXPECT_EQ(Titles(view), (Words{"Visit data", "   Item 3"}));
    view.words = "visit struck";
    EXPECT_TRUE(Titles(view).empty());
}

TEST_F(OutlinePaneTest, ShowsAllAgainWhereTheWordsWouldHideWhatIsWanted) {
    auto* pane = new OutlinePane(frame_, access_);
    pane->Reload();
    FindNamed<wxSearchCtrl>(*pane, "Narrow the list").SetValue("TS-001");
    EXPECT_EQ(FindNamed<RecordList>(*pane, "Secrets").GetItemCount(), 1);
    pane->Select(TradeSecretId("secret-3"));
    EXPECT_EQ(pane->secret(), TradeSecretId("secret-3"));
    EXPECT_EQ(FindNamed<RecordList>(*pane, "Secrets").GetItemCount(), 3);
}

}  // namespace
}  // namespace particulars
