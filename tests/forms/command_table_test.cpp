#include "forms/command_table.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>

#include <gtest/gtest.h>
#include <wx/accel.h>
#include <wx/frame.h>
#include <wx/menu.h>

#include "forms/command_menu.h"
#include "forms/command_palette.h"
#include "forms/text_dialog.h"
#include "forms/words.h"
#include "tests/forms/standings.h"

namespace particulars {
namespace {

char MnemonicOf(std::string_view label) {
    const std::size_t mark = label.find('&');
    if (mark == std::string_view::npos || mark + 1 == label.size())
        return '\0';
    return static_cast<char>(std::tolower(static_cast<unsigned char>(label[mark + 1])));
}

TEST(CommandTable, HasEachCommandOnce) {
    std::set<Command> seen;
    for (const CommandRow& row : Commands())
        EXPECT_TRUE(seen.insert(row.command).second) << row.label;
    EXPECT_EQ(seen.size(), static_cast<std::size_t>(kCommandCount));
}

TEST(CommandTable, GivesNoShortcutTwice) {
    std::map<std::string, std::string> taken;
    for (const CommandRow& row : Commands()) {
        if (row.shortcut.empty())
            continue;
        wxAcceleratorEntry entry;
        ASSERT_TRUE(entry.FromString(Wx(row.shortcut))) << row.shortcut;
        const std::string keys = Utf8(entry.ToRawString());
        const auto [owner, is_new] = taken.emplace(keys, row.label);
        EXPECT_TRUE(is_new) << row.label << " and " << owner->second << " share " << keys;
    }
}

TEST(CommandTable, GivesNoMnemonicTwiceInAMenu) {
    std::map<std::string, std::set<char>> taken;
    for (const CommandRow& row : Commands()) {
        const char mnemonic = MnemonicOf(row.label);
        EXPECT_NE(mnemonic, '\0') << row.label;
        EXPECT_TRUE(taken[std::string(row.menu)].insert(mnemonic).second)
            << row.menu << ": " << row.label;
    }
}

TEST(CommandTable, GivesNoMnemonicTwiceInTheMenuBar) {
    std::set<std::string_view> menus;
    for (const CommandRow& row : Commands())
        menus.insert(row.menu);
    std::set<char> taken;
    for (const std::string_view menu : menus)
        EXPECT_TRUE(taken.insert(MnemonicOf(menu)).second) << menu;
}

TEST(CommandTable, KeepsTheCommandsOfAMenuTogether) {
    std::set<std::string_view> left;
    std::string_view current;
    for (const CommandRow& row : Commands()) {
        if (row.menu == current)
            continue;
        EXPECT_FALSE(left.contains(row.menu)) << row.menu << " begins twice";
        left.insert(current);
        current = row.menu;
    }
}

TEST(CommandTable, ExplainsEachCommandInASentence) {
    for (const CommandRow& row : Commands())
        EXPECT_TRUE(!row.help.empty() && row.help.back() == '.') << row.label;
}

TEST(CommandMenu, ShowsEveryCommandUnderItsMenu) {
    const std::unique_ptr<wxMenuBar> bar(MakeMenuBar());
    for (const CommandRow& row : Commands()) {
        wxMenu* menu = nullptr;
        ASSERT_NE(bar->FindItem(MenuId(row.command), &menu), nullptr) << row.label;
        EXPECT_EQ(wxMenuItem::GetLabelText(menu->GetTitle()), Wx(PlainLabel(row.menu)));
    }
}

TEST(CommandMenu, NamesWhatUndoWouldTakeBack) {
    wxFrame frame(nullptr, wxID_ANY, "Menu");
    frame.SetMenuBar(MakeMenuBar());
    CommandState state;
    state.case_open = true;
    state.undo = "withdraw TS-003";

    ShowState(*frame.GetMenuBar(), state);

    wxMenuItem* undo = frame.GetMenuBar()->FindItem(MenuId(Command::kUndo));
    EXPECT_EQ(undo->GetItemLabelText(), "Undo: withdraw TS-003");
    EXPECT_TRUE(undo->IsEnabled());
    EXPECT_FALSE(frame.GetMenuBar()->IsEnabled(MenuId(Command::kRedo)));
}

TEST(CommandMenu, OpensNoCaseCommandWithoutACase) {
    const CommandState no_case;
    EXPECT_FALSE(WhyClosed(RowOf(Command::kOpenCase), no_case));
    EXPECT_EQ(WhyClosed(RowOf(Command::kShowOverview), no_case), "Open a case first.");
    EXPECT_EQ(WhyClosed(RowOf(Command::kNewSecret), no_case), "Open a case first.");
}

TEST(CommandMenu, SaysWhoHoldsAFileThatIsOpenElsewhere) {
    CommandState state;
    state.case_open = state.has_secrets = true;
    state.standing.read_only = "anna has this case open.";
    EXPECT_FALSE(WhyClosed(RowOf(Command::kFind), state));
    EXPECT_EQ(WhyClosed(RowOf(Command::kEditSecret), state), "anna has this case open.");
}

TEST(CommandMenu, AsksOfEachCommandTheRoleThatItTakes) {
    CommandState state;
    state.case_open = state.has_secrets = state.has_deadlines = true;
    state.standing.role = Role::kContributor;
    EXPECT_FALSE(WhyClosed(RowOf(Command::kEditSecret), state));
    EXPECT_EQ(WhyClosed(RowOf(Command::kVerifyDeadline), state),
              Refusal(Role::kContributor, Task::kAssess));
    EXPECT_EQ(WhyClosed(RowOf(Command::kCaseDetails), state),
              Refusal(Role::kContributor, Task::kAdminister));
    EXPECT_FALSE(WhyClosed(RowOf(Command::kMembers), state));
}

TEST(CommandMenu, LetsAViewerReadAndPrintOnly) {
    CommandState state;
    state.case_open = state.has_secrets = state.has_deadlines = true;
    state.undo = state.redo = "edit TS-001";
    state.standing.role = Role::kViewer;
    for (const CommandRow& row : Commands())
        EXPECT_EQ(WhyClosed(row, state).has_value(),
                  row.task != Task::kRead || row.needs == Needs::kKept)
            << row.label;
}

TEST(CommandMenu, ChangesNothingWhileTheServerIsAway) {
    CommandState state;
    state.case_open = state.has_secrets = true;
    state.standing = OnServer(Role::kAdministrator, "10:42");
    const auto why_not = WhyClosed(RowOf(Command::kNewSecret), state);
    ASSERT_TRUE(why_not);
    EXPECT_NE(why_not->find("10:42"), std::string::npos);
}

TEST(CommandMenu, ExplainsADisabledItemWhereItStands) {
    wxFrame frame(nullptr, wxID_ANY, "Menu");
    frame.SetMenuBar(MakeMenuBar());
    CommandState state;
    state.case_open = state.has_secrets = true;
    state.standing.role = Role::kViewer;

    ShowState(*frame.GetMenuBar(), state);

    const wxMenuItem* item = frame.GetMenuBar()->FindItem(MenuId(Command::kEditSecret));
    EXPECT_FALSE(item->IsEnabled());
    EXPECT_EQ(item->GetHelp(), Wx(*Refusal(Role::kViewer, Task::kContribute)));
}

TEST(ShortcutSheet, NamesEveryCommandWithItsKeys) {
    const std::string sheet = Utf8(ShortcutSheet());
    for (const CommandRow& row : Commands()) {
        EXPECT_NE(sheet.find(PlainLabel(row.label)), std::string::npos) << row.label;
        EXPECT_NE(sheet.find(row.shortcut), std::string::npos) << row.shortcut;
    }
}

TEST(FuzzyScore, FindsLettersInOrderOnly) {
    EXPECT_TRUE(FuzzyScore("wds", "Withdraw secret"));
    EXPECT_FALSE(FuzzyScore("sdw", "Withdraw secret"));
    EXPECT_TRUE(FuzzyScore("", "Withdraw secret"));
}

TEST(FuzzyScore, PrefersBeginningsOfWords) {
    EXPECT_GT(FuzzyScore("ns", "New secret"), FuzzyScore("ns", "Choose standards"));
    EXPECT_GT(FuzzyScore("undo", "Undo"), FuzzyScore("undo", "Run dark mode over"));
}

TEST(CommandPalette, OffersTheBestMatchFirst) {
    CommandState state;
    state.case_open = state.has_secrets = true;
    const auto rows = MatchingCommands("withd", state);
    ASSERT_FALSE(rows.empty());
    EXPECT_EQ(rows.front()->command, Command::kWithdrawSecret);
}

TEST(CommandPalette, PutsWhatCannotBeUsedLastAndSaysWhy) {
    bool closed_before = false;
    for (const CommandRow* row : MatchingCommands("", CommandState())) {
        const bool closed = WhyClosed(*row, CommandState()).has_value();
        EXPECT_TRUE(closed || !closed_before) << row->label;
        closed_before = closed_before || closed;
    }
    EXPECT_TRUE(closed_before);
    EXPECT_EQ(PaletteLine(RowOf(Command::kNewSecret), CommandState()),
              "New secret: Open a case first.");
    EXPECT_EQ(PaletteLine(RowOf(Command::kOpenCase), CommandState()), "Open case");
}

}  // namespace
}  // namespace particulars
