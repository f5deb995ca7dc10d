#include "tests/bench/load_file_generator.h"

#include <array>
#include <fmt/format.h>

namespace particulars {
namespace {

constexpr std::array<std::string_view, 24> kWords = {
    "draft",   "schedule", "pricing",   "model",  "notes",    "agreement", "review", "data",
    "visitor", "forecast", "résumé",    "budget", "release",  "naïve",     "plan",   "summary",
    "minutes", "contract", "Übersicht", "list",   "customer", "quarter",   "€",      "report"};
constexpr std::array<std::string_view, 6> kKinds = {"Email",         "Attachment", "Spreadsheet",
                                                    "Word document", "PDF",        "Presentation"};
constexpr std::array<std::string_view, 5> kTiers = {
    "CONFIDENTIAL", "HIGHLY CONFIDENTIAL - ATTORNEYS' EYES ONLY", "", "Public",
    "Highly Confidential - Source Code"};

class Rows {
public:
    explicit Rows(const GeneratedFile& file) : file_(file), random_(file.seed) {}

    void Fill(std::int64_t index, std::vector<std::string>& cells) {
        const std::int64_t pages = 1 + Below(4);
        const std::int64_t first = next_page_;
        next_page_ += pages;
        if (index >= family_end_)
            BeginFamily(index, first);
        cells[0] = Stamp(first);
        cells[1] = Stamp(next_page_ - 1);
        cells[2] = Stamp(family_first_);
        cells[3] = Stamp(next_page_ - 1);
        cells[4] = fmt::format("VOL{:03}", 1 + index / 100'000);
        cells[5] = std::to_string(pages);
        cells[6] = fmt::format("Custodian {:02}", Below(40));
        cells[7] = fmt::format("sender{}@example.com", Below(500));
        cells[8] = Recipients();
        cells[9] = Below(3) == 0 ? fmt::format("copy{}@example.com", Below(500)) : "";
        cells[10] = Title();
        if (file_.stray_byte_every != 0 && index % file_.stray_byte_every == 3)
            cells[10] += "\x92s";
        cells[11] = fmt::format("{:02}/{:02}/{}", 1 + Below(12), 1 + Below(28), 2005 + Below(12));
        cells[12] = fmt::format("2016-{:02}-{:02}T{:02}:{:02}:00Z", 1 + Below(12), 1 + Below(28),
                                Below(24), Below(60));
        cells[13] = kKinds.at(Index(kKinds.size()));
        cells[14] = kTiers.at(Index(kTiers.size()));
        cells[15] = fmt::format("file {}.{}", index, Below(2) == 0 ? "docx" : "msg");
        cells[16] = fmt::format(".\\NATIVES\\{:04}\\{}.native", index / 1'000, cells[0]);
        cells[17] = fmt::format(".\\TEXT\\{:04}\\{}.txt", index / 1'000, cells[0]);
        cells[18] = fmt::format("{:016x}{:016x}", Wide(), Wide());
        cells[19] = Notes(index);
    }

private:
    std::int64_t Below(std::int64_t bound) {
        return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(bound));
    }
    std::size_t Index(std::size_t count) { return random_() % count; }
    std::uint64_t Wide() { return random_(); }

    static std::string Stamp(std::int64_t page) { return fmt::format("LP{:09}", page); }

    void BeginFamily(std::int64_t index, std::int64_t first) {
        family_first_ = first;
        family_end_ = index + 1 + Below(4);
    }

    std::string Recipients() {
        std::string text;
        for (std::int64_t i = 1 + Below(4); i > 0; --i)
            text += fmt::format("{}person{}@example.com", text.empty() ? "" : "; ", Below(2'000));
        return text;
    }

    std::string Words(std::int64_t count) {
        std::string text;
        for (; count > 0; --count) {
            text += kWords.at(Index(kWords.size()));
            text += count > 1 ? " " : "";
        }
        return text;
    }

    /// One in eight has a comma, one in ten quotes, one in fifty a line break.
    std::string Title() {
        std::string title = Words(2 + Below(5));
        if (Below(8) == 0)
            title += ", " + Words(2);
        if (Below(10) == 0)
            title = "\"" + title + "\" (final)";
        if (Below(50) == 0)
            title += "\r\n" + Words(3);
        return title;
    }

    std::string Notes(std::int64_t index) {
        if (file_.long_text_every != 0 && index % file_.long_text_every == 7)
            return Words(2'800) + "\r\n" + Words(40);
        return Below(4) == 0 ? Words(6) : "";
    }

    const GeneratedFile& file_;
    std::mt19937_64 random_;
    std::int64_t next_page_ = 1;
    std::int64_t family_first_ = 1;
    std::int64_t family_end_ = 0;
};

}  // namespace

const std::vector<std::string>& GeneratedHeadings() {
    static const std::vector<std::string> headings = {
        "BEGBATES", "ENDBATES",   "BEGATTACH", "ENDATTACH", "VOLUME",
        "PGCOUNT",  "CUSTODIAN",  "FROM",      "TO",        "CC",
        "SUBJECT",  "DOCDATE",    "DATEMOD",   "DOCTYPE",   "CONFIDENTIALITY",
        "FILENAME", "NATIVELINK", "TEXTLINK",  "MD5HASH",   "NOTES"};
    return headings;
}

void GenerateLoadFile(const GeneratedFile& file, const LoadFileWriter::Sink& sink) {
    LoadFileWriter writer(sink, file.format, GeneratedHeadings());
    Rows rows(file);
    std::vector<std::string> cells(GeneratedHeadings().size());
    for (std::int64_t i = 0; i < file.documents; ++i) {
        rows.Fill(i, cells);
        writer.Write(cells);
    }
}

}  // namespace particulars
