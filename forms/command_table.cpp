#include "forms/command_table.h"

#include <wx/defs.h>

namespace particulars {
namespace {

constexpr int kFirstMenuId = wxID_HIGHEST + 100;

constexpr std::array<CommandRow, kCommandCount> kCommands = {{
    {Command::kNewCase, "&File", "&New case...", "Ctrl+N",
     "Make an encrypted file for a new case."},
    {Command::kOpenCase, "&File", "&Open case...", "Ctrl+O", "Open a case file."},
    {Command::kConnectServer, "&File", "Connect to a &team server...", "Ctrl+Shift+O",
     "Open a case that the team keeps on a server, or start one there."},
    {Command::kSampleCase, "&File", "&Sample case", "",
     "Make the worked example from a public order of 2016."},
    {Command::kSampleThroughTrial, "&File", "Sample case through t&rial", "",
     "Make the worked example with what became of its list: 28 entries, of which 15 were tried."},
    {Command::kPreviewChecklist, "&File", "Preview c&hecklist", "Ctrl+Shift+L",
     "Show the particularity checklist as it will be printed.", Needs::kCase, Task::kRead, true},
    {Command::kSavePdf, "&File", "Save as PD&F...", "Ctrl+Shift+E",
     "Save the paper shown under Papers as a PDF file.", Needs::kCase},
    {Command::kPrintPaper, "&File", "&Print...", "Ctrl+P", "Print the paper shown under Papers.",
     Needs::kCase},
    {Command::kCloseCase, "&File", "&Close case", "Ctrl+W", "Close the case; everything is saved.",
     Needs::kCase, Task::kRead, true},
    {Command::kQuit, "&File", "&Quit", "Ctrl+Q", "Leave the program; everything is saved."},

    {Command::kUndo, "&Edit", "&Undo", "Ctrl+Z", "Take the last act back.", Needs::kUndoable,
     Task::kContribute},
    {Command::kRedo, "&Edit", "&Redo", "Ctrl+Shift+Z", "Do again what was taken back.",
     Needs::kRedoable, Task::kContribute},
    {Command::kFind, "&Edit", "&Find...", "Ctrl+K", "Search everything in the case.", Needs::kCase,
     Task::kRead, true},

    {Command::kShowOverview, "&View", "&Overview", "Ctrl+1",
     "What is due, what is open, and the matrix.", Needs::kCase},
    {Command::kShowSecrets, "&View", "&Secrets", "Ctrl+2", "The asserted trade secrets.",
     Needs::kCase},
    {Command::kShowEvidence, "&View", "&Evidence", "Ctrl+3", "The documents.", Needs::kCase},
    {Command::kShowDocket, "&View", "Doc&ket", "Ctrl+4", "Entries, motions, orders and requests.",
     Needs::kCase},
    {Command::kShowDeadlines, "&View", "&Deadlines", "Ctrl+5", "Every date, with its working.",
     Needs::kCase},
    {Command::kShowPeople, "&View", "&People", "Ctrl+6", "Parties, counsel and witnesses.",
     Needs::kCase},
    {Command::kShowPapers, "&View", "P&apers", "Ctrl+7", "What can be printed.", Needs::kCase},
    {Command::kZoomIn, "&View", "&Larger matrix", "Ctrl++", "Show the matrix larger.", Needs::kCase,
     Task::kRead, true},
    {Command::kZoomOut, "&View", "S&maller matrix", "Ctrl+-", "Show more of the matrix.",
     Needs::kCase},

    {Command::kCaseDetails, "&Case", "Case &details...", "",
     "Change caption, docket number, side and stage.", Needs::kCase, Task::kAdminister},
    {Command::kMembers, "&Case", "&Members and walls...", "",
     "Who is in the case, in which role, and which tiers each may see.", Needs::kCase},
    {Command::kDistributions, "&Case", "&Who received what...", "",
     "Every view, print, export and copy, with tier, recipient and hash.", Needs::kCase},
    {Command::kKeptChanges, "&Case", "Changes not sa&ved yet...", "Ctrl+Shift+V",
     "What could not be saved, kept to be saved again or discarded.", Needs::kKept, Task::kRead,
     true},

    {Command::kNewSecret, "&Secret", "&New secret...", "Ctrl+Shift+N",
     "Log another asserted trade secret.", Needs::kCase, Task::kContribute},
    {Command::kEditSecret, "&Secret", "&Edit secret...", "Ctrl+E",
     "Change title, kind, status, tier or holder.", Needs::kSecret, Task::kContribute},
    {Command::kNewDraft, "&Secret", "New &draft from this version", "Ctrl+D",
     "Start a new version from the text shown.", Needs::kSecret, Task::kContribute},
    {Command::kNewChallenge, "&Secret", "New &challenge...", "Ctrl+Shift+C",
     "Log an objection of the other side.", Needs::kSecret, Task::kContribute},
    {Command::kWithdrawSecret, "&Secret", "&Withdraw secret...", "",
     "Withdraw the secret, with date and reason; its number stays taken.", Needs::kSecret,
     Task::kContribute, true},
    {Command::kSubmitWording, "&Secret", "Submit &for review", "",
     "Submit the newest draft for review.", Needs::kSecret, Task::kContribute, true},
    {Command::kAnswerWording, "&Secret", "Review or appro&ve...", "",
     "Review, approve or return the newest wording.", Needs::kSecret, Task::kAssess},
    {Command::kMoveUp, "&Secret", "Move &up", "Alt+Up",
     "Move the entry up in the outline; its number stays.", Needs::kSecret, Task::kContribute,
     true},
    {Command::kMoveDown, "&Secret", "M&ove down", "Alt+Down",
     "Move the entry down in the outline; its number stays.", Needs::kSecret, Task::kContribute},
    {Command::kClassify, "&Secret", "Classif&y...", "",
     "Choose category, subject, format and product of the entry.", Needs::kSecret,
     Task::kContribute},
    {Command::kChooseStandards, "&Secret", "Choose &standards...", "Ctrl+Shift+S",
     "Choose the standards that secrets are judged under.", Needs::kCase, Task::kContribute, true},

    {Command::kSplitSecret, "L&ist", "&Split...", "",
     "Make several entries of this one, which keeps its number.", Needs::kSecret,
     Task::kContribute},
    {Command::kMergeSecrets, "L&ist", "&Merge...", "", "Make one entry of several.", Needs::kSecret,
     Task::kContribute},
    {Command::kRenameSecret, "L&ist", "&Rename...", "",
     "Give the entry another title; the former stays as another name.", Needs::kSecret,
     Task::kContribute},
    {Command::kNarrowSecret, "L&ist", "&Narrow...", "",
     "Start a draft that narrows the wording, with its ground.", Needs::kSecret, Task::kContribute},
    {Command::kBroadenSecret, "L&ist", "&Broaden...", "",
     "Start a draft that broadens the wording, with its ground.", Needs::kSecret,
     Task::kContribute},
    {Command::kMoveStatus, "L&ist", "S&tatus...", "",
     "Record a step of its life, against all defendants or one.", Needs::kSecret,
     Task::kContribute},
    {Command::kDesignateTier, "L&ist", "Designate t&ier...", "",
     "Change the tier under the protective order, with its authority.", Needs::kSecret,
     Task::kApprove},
    {Command::kShowLineage, "L&ist", "&Lineage...", "Ctrl+Shift+G",
     "Show how the list came to be what it is.", Needs::kCase, Task::kRead},
    {Command::kMaterialAccesses, "L&ist", "&Access to their material...", "",
     "Log when each person on our side first had the other side's files.", Needs::kCase,
     Task::kRead},
    {Command::kFacts, "L&ist", "&Facts in conflict...", "",
     "Keep the figures on which sources differ.", Needs::kCase, Task::kRead},
    {Command::kSecrecyScores, "L&ist", "Si&x factors...", "",
     "Score the six factors of secrecy; work product.", Needs::kCase, Task::kRead},
    {Command::kServedLists, "L&ist", "Lists served &on the other side...", "Ctrl+Shift+I",
     "Compose, approve and serve lists; what was asserted on a day.", Needs::kCase},
    {Command::kClassificationLists, "L&ist", "&Classification lists...", "",
     "Add, rename and remove the values of the lists.", Needs::kCase, Task::kContribute},

    {Command::kReadOrder, "&Docket", "&Read an order...", "Ctrl+R",
     "Read an order from a file and accept what it says, item by item.", Needs::kCase,
     Task::kContribute},
    {Command::kPasteOrder, "&Docket", "&Paste an order", "Ctrl+Shift+R",
     "Read an order from the clipboard.", Needs::kCase, Task::kContribute},
    {Command::kPasteAnswer, "&Docket", "Paste an interrogatory &answer", "",
     "Split an answer from the clipboard into asserted items.", Needs::kCase, Task::kContribute},
    {Command::kReadNotice, "&Docket", "Read a n&otice of filing...", "",
     "Draft a docket entry and an event from a saved notice of electronic filing.", Needs::kCase,
     Task::kContribute, true},
    {Command::kNewDocketEntry, "&Docket", "&New docket entry...", "", "Log a paper by hand.",
     Needs::kCase, Task::kContribute},
    {Command::kNewMotion, "&Docket", "New &motion...", "", "Log a motion and who made it.",
     Needs::kCase, Task::kContribute},
    {Command::kNewRuling, "&Docket", "New r&uling...", "", "Log how a motion was ruled on.",
     Needs::kCase, Task::kContribute},
    {Command::kNewObligation, "&Docket", "New du&ty...", "",
     "Log a duty that an order lays on somebody.", Needs::kCase, Task::kContribute},
    {Command::kNewRequest, "&Docket", "New discovery re&quest...", "",
     "Log an interrogatory, a request or a notice of deposition.", Needs::kCase, Task::kContribute},
    {Command::kEditDocket, "&Docket", "Ed&it what is chosen...", "",
     "Change the entry, motion, ruling, duty or request chosen under Docket.", Needs::kCase,
     Task::kContribute},
    {Command::kRedactionRound, "&Docket", "Reda&ction round...", "",
     "Mark what of a sealed order is to be kept from the public, with a reason for each.",
     Needs::kCase, Task::kRead, true},
    {Command::kNewDocument, "&Docket", "New &document...", "",
     "Log a produced document by its Bates numbers.", Needs::kCase, Task::kContribute},
    {Command::kNewParty, "&Docket", "New part&y...", "", "Add a party with the names it goes by.",
     Needs::kCase, Task::kContribute, true},
    {Command::kNewPerson, "&Docket", "New p&erson...", "", "Add counsel, a custodian or a witness.",
     Needs::kCase, Task::kContribute},

    {Command::kNewDeadline, "Dead&lines", "&New deadline...", "Ctrl+Shift+D", "Enter a deadline.",
     Needs::kCase, Task::kContribute},
    {Command::kDeadlinesFromEvent, "Dead&lines", "Deadlines &from an event...", "Ctrl+Shift+F",
     "Propose what hangs by rule on something that happened, to pick from.", Needs::kCase,
     Task::kContribute},
    {Command::kEditDeadline, "Dead&lines", "&Edit deadline...", "", "Change the deadline chosen.",
     Needs::kDeadline, Task::kContribute},
    {Command::kShowWorking, "Dead&lines", "Show &working", "Ctrl+Shift+W",
     "How the date was computed, step by step, with the rules.", Needs::kDeadline},
    {Command::kEnterTrigger, "Dead&lines", "Enter &trigger date...", "",
     "Enter the day the period runs from, such as receipt.", Needs::kDeadline, Task::kContribute,
     true},
    {Command::kVerifyDeadline, "Dead&lines", "&Verify...", "",
     "Confirm the date as a second person.", Needs::kDeadline, Task::kAssess},
    {Command::kSatisfyDeadline, "Dead&lines", "Mark &satisfied...", "",
     "Record that the duty was done, and the evidence of it.", Needs::kDeadline, Task::kContribute},
    {Command::kExtendDeadline, "Dead&lines", "E&xtend...", "",
     "Record a stipulation or an order that gives more time.", Needs::kDeadline, Task::kContribute},
    {Command::kOverrideDeadline, "Dead&lines", "&Override date...", "",
     "Set another date, with a reason; the computed one stays beside it.", Needs::kDeadline,
     Task::kAssess},
    {Command::kEndDeadline, "Dead&lines", "En&d otherwise...", "",
     "Vacated, superseded, moot or entered in error.", Needs::kDeadline, Task::kContribute},
    {Command::kReopenDeadline, "Dead&lines", "Open a&gain", "",
     "Take back that the deadline has ended.", Needs::kDeadline, Task::kContribute, true},
    {Command::kShowAgenda, "Dead&lines", "&As an agenda", "Ctrl+Shift+A",
     "Every deadline, what is overdue first.", Needs::kCase},
    {Command::kShowMonth, "Dead&lines", "As a &month", "Ctrl+Shift+T",
     "The deadlines of a month as a picture.", Needs::kCase},
    {Command::kExportCalendar, "Dead&lines", "Export to a calenda&r...", "",
     "Write a calendar file, after showing every word that goes out.", Needs::kCase, Task::kRead,
     true},
    {Command::kClosedDays, "Dead&lines", "Closed da&ys...", "",
     "Days on which the court was closed, each to be switched on or off.", Needs::kCase},
    {Command::kCalculator, "Dead&lines", "&Calculator...", "Ctrl+Shift+K",
     "Compute a date without storing it.", Needs::kCase, Task::kRead, true},

    {Command::kPalette, "&Help", "Command &palette...", "Ctrl+Shift+P",
     "Find any command by its name."},
    {Command::kShortcuts, "&Help", "&Keyboard shortcuts", "F1", "All commands and their keys."},
    {Command::kMessages, "&Help", "&Messages", "Ctrl+Shift+M",
     "What the status line has said in this sitting.", Needs::kNothing, Task::kRead, true},
    {Command::kAbout, "&Help", "&About Particulars", "", "Version and libraries."},
}};

}  // namespace

std::span<const CommandRow> Commands() {
    return kCommands;
}

const CommandRow& RowOf(Command command) {
    for (const CommandRow& row : kCommands)
        if (row.command == command)
            return row;
    return kCommands.front();
}

int MenuId(Command command) {
    return kFirstMenuId + static_cast<int>(command);
}

std::string PlainLabel(std::string_view text) {
    std::string plain;
    for (const char character : text)
        if (character != '&')
            plain += character;
    while (!plain.empty() && plain.back() == '.')
        plain.pop_back();
    return plain;
}

}  // namespace particulars
