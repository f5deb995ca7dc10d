// Every command of the program, in one table: the menus, their shortcuts, the command palette and
// the shortcut sheet all come from it, so that none of them can forget one.
//
// A command is an id here and a case in MainFrame::Run; command_table_test walks both.

#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "model/matter/member.h"

namespace particulars {

enum class Command {
    kNewCase,
    kOpenCase,
    kConnectServer,
    kSampleCase,
    kSampleThroughTrial,
    kExportEverything,
    kRestoreExport,
    kCloseCase,
    kCaseDetails,
    kTierNames,
    kClearances,
    kReportBook,
    kMembers,
    kKeptChanges,
    kQuit,
    kUndo,
    kRedo,
    kFind,
    kShowOverview,
    kShowSecrets,
    kShowEvidence,
    kShowDocket,
    kShowDeadlines,
    kShowPeople,
    kShowPapers,
    kZoomIn,
    kZoomOut,
    kNewSecret,
    kEditSecret,
    kNewDraft,
    kWithdrawSecret,
    kNewChallenge,
    kMoveUp,
    kMoveDown,
    kClassify,
    kClassificationLists,
    kSplitSecret,
    kMergeSecrets,
    kRenameSecret,
    kNarrowSecret,
    kBroadenSecret,
    kMoveStatus,
    kDesignateTier,
    kSubmitWording,
    kAnswerWording,
    kShowLineage,
    kShowChallenges,
    kReadWordCopy,
    kAliases,
    kDefenses,
    kMaterialAccesses,
    kFacts,
    kSecrecyScores,
    kServedLists,
    kChooseStandards,
    kNewDocument,
    kImportLoadFile,
    kLinkDocuments,
    kLeaveOut,
    kGoToBates,
    kDocumentColumns,
    kDocumentViews,
    kPrintDocuments,
    kExportDocuments,
    kCheckFiles,
    kCoverage,
    kProductions,
    kTranscripts,
    kTestimony,
    kCodeCitations,
    kReviewSessions,
    kPrintRequests,
    kPageBudgets,
    kCompliance,
    kReadOrder,
    kPasteOrder,
    kPasteAnswer,
    kReadNotice,
    kNewDocketEntry,
    kNewMotion,
    kNewRuling,
    kNewObligation,
    kNewRequest,
    kEditDocket,
    kRedactionRound,
    kNewDeadline,
    kDeadlinesFromEvent,
    kEditDeadline,
    kShowWorking,
    kEnterTrigger,
    kVerifyDeadline,
    kSatisfyDeadline,
    kExtendDeadline,
    kOverrideDeadline,
    kEndDeadline,
    kReopenDeadline,
    kShowAgenda,
    kShowMonth,
    kExportCalendar,
    kClosedDays,
    kCalculator,
    kNewParty,
    kNewPerson,
    kPreviewChecklist,
    kDistributions,
    kSavePaper,
    kPrintPaper,
    kPrintList,
    kPalette,
    kShortcuts,
    kMessages,
    kAbout,
};

inline constexpr int kCommandCount = static_cast<int>(Command::kAbout) + 1;

/// What must be there for a command to be open to the user.
enum class Needs { kNothing, kCase, kSecret, kDeadline, kUndoable, kRedoable, kKept };

struct CommandRow {
    Command command;
    std::string_view menu;      ///< With its mnemonic: "&File".
    std::string_view label;     ///< With its mnemonic: "&Open case...".
    std::string_view shortcut;  ///< As wxMenuItem reads it: "Ctrl+Shift+P"; may be empty.
    std::string_view help;      ///< One sentence for the status strip and the palette.
    Needs needs = Needs::kNothing;
    Task task = Task::kRead;    ///< What it does to the case, which a role may not allow.
    bool begins_group = false;  ///< A line goes before it in the menu.
};

/// All commands, in the order of the menus.
std::span<const CommandRow> Commands();

const CommandRow& RowOf(Command command);

/// The id that menu items and accelerators of this command carry.
int MenuId(Command command);

/// `text` without its "&" marks and closing dots: "Open case".
std::string PlainLabel(std::string_view text);

}  // namespace particulars
