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
    state.case_open = state.writable = true;
    state.undo = "withdraw TS-003";

    ShowState(*frame.GetMenuBar(), state);

    wxMenuItem* undo = frame.GetMenuBar()->FindItem(MenuId(Command::kUndo));
    EXPECT_EQ(undo->GetItemLabelText(), "Undo: withdraw TS-003");
    EXPECT_TRUE(undo->IsEnabled());
    EXPECT_FALSE(frame.GetMenuBar()->IsEnabled(MenuId(Command::kRedo)));
}

TEST(CommandMenu, OpensNoCaseCommandWithoutACase) {
    const CommandState no_case;
    EXPECT_TRUE(IsOpen(RowOf(Command::kOpenCase), no_case));
    EXPECT_FALSE(IsOpen(RowOf(Command::kShowOverview), no_case));
    EXPECT_FALSE(IsOpen(RowOf(Command::kNewSecret), no_case));
}

TEST(CommandMenu, OpensNoEditingInAReadOnlyCase) {
    CommandState state;
    state.case_open = true;
    state.has_secrets = true;
    EXPECT_TRUE(IsOpen(RowOf(Command::kFind), state));
    EXPECT_FALSE(IsOpen(RowOf(Command::kEditSecret), state));
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
    state.case_open = state.writable = state.has_secrets = true;
    const auto rows = MatchingCommands("withd", state);
    ASSERT_FALSE(rows.empty());
    EXPECT_EQ(rows.front()->command, Command::kWithdrawSecret);
}

TEST(CommandPalette, OffersOnlyWhatIsOpen) {
    for (const CommandRow* row : MatchingCommands("", CommandState()))
        EXPECT_EQ(row->needs, Needs::kNothing) << row->label;
}

}  // namespace
}  // namespace particulars
