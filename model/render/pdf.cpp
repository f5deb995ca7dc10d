#include "model/render/pdf.h"

#include <algorithm>
#include <cairo-pdf.h>
#include <fmt/format.h>
#include <memory>
#include <utility>
#include <vector>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/render/output_file.h"
#include "model/render/pdf_catalog.h"
#include "model/render/pdf_structure.h"

namespace particulars {
namespace {

constexpr std::size_t kLongestOutlineEntry = 120;

cairo_status_t Append(void* bytes, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

/// One line of valid UTF-8, cut where a character ends.
std::string OutlineEntry(const RichText& text) {
    std::string entry;
    for (const TextRun& run : text)
        entry += run.text;
    std::replace_if(
        entry.begin(), entry.end(), [](unsigned char c) { return c < 0x20; }, ' ');
    if (entry.size() > kLongestOutlineEntry) {
        std::size_t end = kLongestOutlineEntry;
        while (end > 0 && (static_cast<unsigned char>(entry[end]) & 0xC0U) == 0x80U)
            --end;
        entry.resize(end);
        entry += "\u2026";
    }
    return IsValidUtf8(entry) ? entry : std::string("\u2026");
}

/// Cairo 1.18 counts untagged drawing to the element that is open, and has a tag against it; 1.16
/// counts it to none and knows no such tag.
bool MarksArtifacts() {
    return cairo_version() >= CAIRO_VERSION_ENCODE(1, 17, 8);
}

class PdfWriter {
public:
    PdfWriter(const PageSet& pages, std::string& bytes)
        : pages_(pages),
          structure_(pages.document(), pages.pages()),
          surface_(cairo_pdf_surface_create_for_stream(&Append, &bytes, pages.page_size().width,
                                                       pages.page_size().height),
                   &cairo_surface_destroy) {
        // Later versions may hide the cross-reference table in a stream.
        cairo_pdf_surface_restrict_to_version(surface_.get(), CAIRO_PDF_VERSION_1_4);
        cairo_.reset(cairo_create(surface_.get()));
    }

    void Write(const Date& dated, Progress& progress);

private:
    void SetMetadata(const Date& dated);
    void WritePage(std::size_t page);
    void EndAllBut(const std::vector<PdfElement>& path);
    void BeginRest(const std::vector<PdfElement>& path);
    void AddOutline(const Piece& piece, std::size_t page);

    const PageSet& pages_;
    PdfStructure structure_;
    std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface_;
    std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo_{nullptr, &cairo_destroy};
    std::vector<PdfElement> open_;  ///< Elements begun and not ended, outermost first.
    std::vector<std::pair<int, int>> outline_parents_;  ///< Heading level and outline id.
    int last_outlined_ = -1;
};

void PdfWriter::Write(const Date& dated, Progress& progress) {
    SetMetadata(dated);
    for (std::size_t page = 0; page < pages_.page_count(); ++page) {
        progress.Step(static_cast<std::int64_t>(page),
                      static_cast<std::int64_t>(pages_.page_count()), "writing the pages");
        WritePage(page);
    }
    cairo_surface_finish(surface_.get());
    for (const cairo_status_t status :
         {cairo_status(cairo_.get()), cairo_surface_status(surface_.get())})
        if (status != CAIRO_STATUS_SUCCESS)
            throw Error(
                ErrorKind::kInternal,
                "The PDF could not be made, because of a defect in the program. Nothing was "
                "written.",
                cairo_status_to_string(status));
}

void PdfWriter::SetMetadata(const Date& dated) {
    const std::string day = dated.is_special() ? "1970-01-01" : ToIso(dated);
    const auto set = [this](cairo_pdf_metadata_t field, const std::string& text) {
        cairo_pdf_surface_set_metadata(surface_.get(), field, text.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, OutlineEntry({{pages_.document().title, TextStyle::kPlain}}));
    set(CAIRO_PDF_METADATA_CREATOR, "Particulars");
    set(CAIRO_PDF_METADATA_CREATE_DATE, day + "T00:00:00Z");
}

void PdfWriter::WritePage(std::size_t page) {
    for (const Piece& piece : pages_.pages()[page].pieces) {
        const std::vector<PdfElement> path = structure_.PathOf(piece, page);
        if (!path.empty()) {
            EndAllBut(path);
            BeginRest(path);
            AddOutline(piece, page);
        }
        const bool artifact = path.empty() && MarksArtifacts();
        if (artifact)
            cairo_tag_begin(cairo_.get(), "Artifact", nullptr);
        pages_.PaintPiece(cairo_.get(), piece);
        if (artifact)
            cairo_tag_end(cairo_.get(), "Artifact");
    }
    EndAllBut(structure_.FirstPathOf(page + 1));
    cairo_show_page(cairo_.get());
}

void PdfWriter::EndAllBut(const std::vector<PdfElement>& path) {
    const auto shared =
        std::mismatch(open_.begin(), open_.end(), path.begin(), path.end()).first - open_.begin();
    while (open_.size() > static_cast<std::size_t>(shared)) {
        cairo_tag_end(cairo_.get(), open_.back().tag);
        open_.pop_back();
    }
}

void PdfWriter::BeginRest(const std::vector<PdfElement>& path) {
    for (std::size_t i = open_.size(); i < path.size(); ++i) {
        cairo_tag_begin(cairo_.get(), path[i].tag, nullptr);
        open_.push_back(path[i]);
    }
}

void PdfWriter::AddOutline(const Piece& piece, std::size_t page) {
    const Block& block = pages_.document().blocks[static_cast<std::size_t>(piece.origin.block)];
    const auto* heading = std::get_if<Heading>(&block);
    if (!heading || piece.origin.block == last_outlined_)
        return;
    last_outlined_ = piece.origin.block;
    while (!outline_parents_.empty() && outline_parents_.back().first >= heading->level)
        outline_parents_.pop_back();
    const int parent =
        outline_parents_.empty() ? CAIRO_PDF_OUTLINE_ROOT : outline_parents_.back().second;
    const auto& text = std::get<TextPiece>(piece.shape);
    const std::string place = fmt::format("page={} pos=[{:.2f} {:.2f}]", page + 1, text.x, text.y);
    const auto flags = heading->level <= 2 ? CAIRO_PDF_OUTLINE_FLAG_OPEN
                                           : static_cast<cairo_pdf_outline_flags_t>(0);
    const int id = cairo_pdf_surface_add_outline(
        surface_.get(), parent, OutlineEntry(heading->text).c_str(), place.c_str(), flags);
    outline_parents_.emplace_back(heading->level, id);
}

}  // namespace

std::string PdfBytes(const PageSet& pages, const Date& dated, Progress& progress) {
    std::string bytes;
    PdfWriter(pages, bytes).Write(dated, progress);
    CompleteCatalog(bytes, pages.document().language);
    return bytes;
}

void WritePdf(const PageSet& pages, const std::string& path, const Date& dated,
              Progress& progress) {
    OutputFile file(path);
    file.Write(PdfBytes(pages, dated, progress));
    file.Commit();
}

}  // namespace particulars
