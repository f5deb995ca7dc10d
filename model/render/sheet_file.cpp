#include "model/render/sheet_file.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>
#include <vector>

#include "model/render/cell_text.h"
#include "model/render/office_package.h"
#include "model/render/output_file.h"
#include "model/render/sheet_cell.h"
#include "model/render/sheet_names.h"
#include "model/render/sheet_page.h"
#include "model/render/xml_text.h"
#include "model/render/zip_bytes.h"

namespace particulars {
namespace {

/// Goes through a paper once: tables onto sheets of their own, everything else into "About".
class WorkbookSetter {
public:
    explicit WorkbookSetter(const PaperDocument& document) : document_(document) {
        names_.NewName(about_.page().name);
    }

    std::vector<SheetPage> Set() {
        AddFront();
        for (const Block& block : document_.blocks)
            std::visit([this](const auto& one) { Add(one); }, block);
        AddFoot();
        tables_.insert(tables_.begin(), about_.page());
        return std::move(tables_);
    }

private:
    void AddLineIfAny(const std::string& text, SheetStyle style) {
        if (!text.empty())
            about_.AddLine({{text}}, style);
    }

    void AddFront() {
        AddLineIfAny(document_.legend, SheetStyle::kLegend);
        AddLineIfAny(document_.draft ? "DRAFT" : "", SheetStyle::kLegend);
        AddLineIfAny(document_.title, SheetStyle::kTitle);
        about_.AddGap();
    }

    void AddFoot() {
        about_.AddGap();
        for (const std::string& line : {document_.running_head, document_.notice, document_.stamp})
            if (!line.empty())
                about_.AddText({}, {{line}});
        AddLineIfAny(document_.legend, SheetStyle::kLegend);
    }

    void Add(const Heading& heading) {
        heading_ = PlainText(heading.text);
        about_.AddLine(heading.text, SheetStyle::kHeading);
    }

    void Add(const Paragraph& paragraph) { about_.AddText({}, paragraph.text); }

    void Add(const Table& table) {
        if (table.look == TableLook::kFacts) {
            AddFacts(table);
            return;
        }
        if (table.columns.empty())
            return;
        for (std::size_t first = 0; first == 0 || first < table.rows.size();
             first += kRowsPerSheet) {
            const std::string name = names_.NewName(heading_);
            about_.AddText({{"Table"}}, {{"on the sheet \u201c" + name + "\u201d"}});
            tables_.push_back(TablePage(table, name, first, document_.landscape));
        }
    }

    void AddFacts(const Table& facts) {
        for (const TableRow& row : facts.rows) {
            RichText value;
            for (std::size_t i = 1; i < row.cells.size(); ++i)
                for (const TextRun& run : CellLines(row.cells[i]))
                    value.push_back(run);
            about_.AddText(row.cells.empty() ? RichText() : CellLines(row.cells.front()), value);
        }
    }

    void Add(const SignatureLines& lines) {
        for (const std::string& label : lines.labels)
            about_.AddText({{label + ":"}}, {});
    }

    void Add(const PageBreak&) {}

    void Add(const MonthGrid&) {
        about_.AddText({}, {{"The month is drawn in the paper as PDF and as a web page."}});
    }

    const PaperDocument& document_;
    AboutPage about_;
    SheetNames names_;
    std::string heading_;
    std::vector<SheetPage> tables_;
};

/// In quotation marks, as a reference to a sheet writes it.
std::string Quoted(const std::string& name) {
    std::string quoted = "'";
    for (const char byte : name)
        quoted += byte == '\'' ? std::string("''") : std::string(1, byte);
    return XmlText(quoted + "'");
}

/// The head rows that each printed page repeats, and where each filter stands.
std::string DefinedNames(const std::vector<SheetPage>& pages) {
    std::string all;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (!pages[i].has_head)
            continue;
        const std::string sheet = Quoted(pages[i].name);
        std::string last = SheetReference(pages[i].widths.size() - 1, pages[i].row_count - 1);
        last.insert(last.find_first_of("0123456789"), "$");
        all += fmt::format(
            "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{0}\" hidden=\"1\">"
            "{1}!$A$1:${2}</definedName><definedName name=\"_xlnm.Print_Titles\" "
            "localSheetId=\"{0}\">{1}!$1:$1</definedName>",
            i, sheet, last);
    }
    return all.empty() ? all : "<definedNames>" + all + "</definedNames>";
}

std::string Workbook(const std::vector<SheetPage>& pages) {
    std::string sheets;
    for (std::size_t i = 0; i < pages.size(); ++i)
        sheets += fmt::format("<sheet name=\"{0}\" sheetId=\"{1}\" r:id=\"rId{1}\"/>",
                              XmlText(pages[i].name), i + 1);
    return fmt::format(
        "{}<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        "<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>{}</sheets>{}</workbook>",
        kXmlHead, sheets, DefinedNames(pages));
}

std::vector<ZipPart> PartsOf(const PaperDocument& document, const Date& dated) {
    const std::vector<SheetPage> pages = WorkbookSetter(document).Set();
    std::vector<TypedPart> types = {{"/xl/workbook.xml", "spreadsheetml.sheet.main"},
                                    {"/xl/styles.xml", "spreadsheetml.styles"}};
    std::vector<Relationship> relationships;
    std::vector<ZipPart> sheets;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const std::string place = fmt::format("worksheets/sheet{}.xml", i + 1);
        types.push_back({"/xl/" + place, "spreadsheetml.worksheet"});
        relationships.push_back(
            {fmt::format("rId{}", i + 1), "officeDocument/2006/relationships/worksheet", place});
        sheets.push_back({"xl/" + place, SheetXml(pages[i], document, i == 0)});
    }
    relationships.push_back({fmt::format("rId{}", pages.size() + 1),
                             "officeDocument/2006/relationships/styles", "styles.xml"});
    std::vector<ZipPart> parts = {{"[Content_Types].xml", ContentTypes(types)},
                                  {"_rels/.rels", RootRelationships("xl/workbook.xml")},
                                  {"docProps/core.xml", CoreProperties(document.title, dated)},
                                  {"xl/_rels/workbook.xml.rels", Relationships(relationships)},
                                  {"xl/workbook.xml", Workbook(pages)},
                                  {"xl/styles.xml", SheetStyles()}};
    std::move(sheets.begin(), sheets.end(), std::back_inserter(parts));
    return parts;
}

}  // namespace

bool HasTables(const PaperDocument& document) {
    return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
        const Table* table = std::get_if<Table>(&block);
        return table && table->look == TableLook::kGrid && !table->columns.empty();
    });
}

std::string SheetBytes(const PaperDocument& document, const Date& dated) {
    return ZipBytes(PartsOf(document, dated));
}

void WriteSheet(const PaperDocument& document, const std::string& path, const Date& dated) {
    OutputFile file(path);
    file.Write(SheetBytes(document, dated));
    file.Commit();
}

}  // namespace particulars
