#include "forms/columns_dialog.h"

#include <gtest/gtest.h>
#include <wx/checklst.h>

#include "forms/document_columns.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

const std::vector<ColumnChoice> kColors = {{"red", "Red"}, {"green", "Green"}, {"blue", "Blue"}};

TEST(ColumnsDialog, MovesAColumnWithItsTick) {
    ColumnsDialog dialog(nullptr, kColors, {"green", "red"});
    dialog.MoveSelected(1);
    ASSERT_TRUE(dialog.TransferDataFromWindow());
    EXPECT_EQ(dialog.columns(), (std::vector<std::string>{"red", "green"}));
}

TEST(ColumnsDialog, RefusesAListWithoutColumns) {
    ColumnsDialog dialog(nullptr, kColors, {"red"});
    auto* list = Named<wxCheckListBox>(dialog, "Columns");
    list->Check(0, false);
    EXPECT_FALSE(dialog.TransferDataFromWindow());
    list->Check(2, true);
    EXPECT_TRUE(dialog.TransferDataFromWindow());
    EXPECT_EQ(dialog.columns(), std::vector<std::string>{"blue"});
}

TEST(DocumentColumns, LeaveOutNamesThatNobodyKnows) {
    EXPECT_EQ(ColumnsNamed({"title", "color", "title"}), std::vector{DocumentColumn::kTitle});
    EXPECT_EQ(ColumnsNamed({}), UsualColumns());
    EXPECT_EQ(ColumnsNamed(NamesOf(UsualColumns())), UsualColumns());
}

}  // namespace
}  // namespace particulars
