// A paper before it has pages: headings, paragraphs, tables and tick boxes, in reading order.
//
// Composers (one file a paper) turn records into a PaperDocument; renderers turn it into PDF,
// print, preview and, later, Word. It says what things are, never where they stand on a page.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/core/date.h"
#include "model/core/tier.h"

namespace particulars {

/// How a stretch of text looks. Bold and italic may be combined. Marked text stands on a colored
/// ground, as with a marker pen; reversed text is white in a black bar. The last four are the marks
/// of a redline: struck through or underlined, and in Word tracked changes.
enum class TextStyle {
    kPlain,
    kBold,
    kItalic,
    kBoldItalic,
    kSmallCaps,
    kMarked,
    kReversed,
    kDeleted,
    kInserted,
    kMovedFrom,
    kMovedTo
};

struct TextRun {
    std::string text;
    TextStyle style = TextStyle::kPlain;
    int move = 0;  ///< Of moved words: the same number where they were and where they are.
    /// Plain text for the foot of the page, such as an authority, numbered through the paper.
    std::string footnote = {};
    std::string link =
        {};  ///< The anchor to which these words lead, where they are read on a screen.
};

using RichText = std::vector<TextRun>;

struct Heading {
    int level = 1;  ///< 1 to 3. Goes into the outline; never left alone at the foot of a page.
    RichText text;
    /// A name for links and bookmarks, unique within the paper: a designation such as "TS-003".
    std::string anchor = {};
};

enum class ParagraphRole {
    kBody,
    kQuote,  ///< Words of a record, set in from both sides.
    kNote,
    kCaption,  ///< The court and the names of the case, centered.
    kLabel,    ///< Says what the table or quotation after it is; kept with it.
    kWarning   ///< What a reader must not miss; ruled at the side.
};

struct Paragraph {
    ParagraphRole role = ParagraphRole::kBody;
    RichText text;
    bool leads_in = false;  ///< Kept on one page with what follows, as before a table.
    /// Of words that may come back edited from Word: a name for them, such as "TS-003 description".
    /// A text of several paragraphs has the same in each.
    std::string anchor = {};
};

/// A cell. `mark` is drawn as a symbol beside its word, so that nothing rests on color.
enum class CellMark { kNone, kMet, kDoubtful, kNotMet, kNotApplicable, kNotAssessed };

struct Cell {
    std::vector<RichText> paragraphs;
    CellMark mark = CellMark::kNone;
    std::optional<Date> day = std::nullopt;  ///< The date that the first paragraph is, if any.
};

struct Column {
    std::string title;
    double share = 1.0;  ///< Of the text width, relative to the other columns.
};

struct TableRow {
    std::vector<Cell> cells;  ///< As many as columns.
};

/// Grid tables have a header row and rules; facts are label and value side by side, unruled, and
/// have no header row.
enum class TableLook { kGrid, kFacts };

/// Header row repeats on each page. A row is not cut unless it is taller than a page.
struct Table {
    std::vector<Column> columns;
    std::vector<TableRow> rows;
    TableLook look = TableLook::kGrid;
};

/// Lines to sign on: "Reviewed by", "Date".
struct SignatureLines {
    std::vector<std::string> labels;
};

struct PageBreak {};

/// One day of a MonthGrid. Each entry is one line, cut where it does not fit.
struct GridDay {
    std::string number;
    std::string note;  ///< Beside the number, small: the name of a holiday.
    std::vector<RichText> entries;
    bool shaded = false;  ///< A day on which the court is closed.
    bool faint = false;   ///< Of a neighboring month.
    bool framed = false;  ///< Today.
};

/// A month drawn as a picture that fills what a heading and a note leave of a page. It holds as
/// many entries a day as EntriesThatFit says; more are not drawn, so say elsewhere what they are.
struct MonthGrid {
    std::vector<std::string> day_names;
    std::vector<std::vector<GridDay>> weeks;  ///< As many days as names.
};

constexpr std::size_t EntriesThatFit(std::size_t weeks) {
    if (weeks <= 4)
        return 6;
    return weeks == 5 ? 4 : 3;
}

using Block = std::variant<Heading, Paragraph, Table, SignatureLines, PageBreak, MonthGrid>;

struct PaperDocument {
    std::string title;  ///< Document title and metadata: neutral.
    std::string language = "en-US";
    std::string running_head;   ///< At the top of each page: caption and docket number.
    Tier tier = Tier::kPublic;  ///< The highest of what it holds.
    std::string legend;         ///< Of the tier, on each page; empty for public.
    bool draft = true;          ///< Marks each page "DRAFT".
    bool landscape = false;     ///< Pages lie on their long side.
    std::string stamp;          ///< Data stamp in the foot, such as "data 3fa9c2d17b60".
    std::vector<Block> blocks;
    std::string notice;  ///< In the foot of each page, such as "Attorney work product".
    std::string copy;    ///< In the foot of each page: whose copy it is, its number and the day.
};

}  // namespace particulars
