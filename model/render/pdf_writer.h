// Writes page after page as a PDF through Cairo: text, structure for reading aloud, outline, links
// and the names of places that links lead to.
//
// What is written is given to a sink at once and not kept. Cairo itself keeps some hundred bytes of
// every tagged element until the end, as it writes the structure tree last.

#pragma once

#include <exception>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <cairo.h>

#include "model/core/date.h"
#include "model/render/page_layout.h"
#include "model/render/pdf_structure.h"
#include "model/render/text_shaper.h"

namespace particulars {

/// Where the bytes of the file go. May throw, which ends the writing.
using ByteSink = std::function<void(std::string_view)>;

/// A paper within the file.
struct PdfPart {
    const PaperDocument* document = nullptr;
    PageSize size;
    int number = 0;           ///< Within a book, counted from 1; 0 for a paper alone.
    std::string prefix = {};  ///< Before the names of its places, so that they differ in a book.
};

/// Of the place where a part, or a block of it, begins: what the contents of a book lead to.
std::string PlaceOfPart(const std::string& prefix);
std::string PlaceOfBlock(const std::string& prefix, int block);

class PdfWriter {
public:
    /// `places` are those that links of other parts lead to. Without `links` nothing of the file
    /// can be clicked on.
    PdfWriter(ByteSink sink, bool links, std::set<std::string> places = {});
    ~PdfWriter();
    PdfWriter(const PdfWriter&) = delete;
    PdfWriter& operator=(const PdfWriter&) = delete;

    void SetMetadata(const std::string& title, const Date& dated);

    /// The document of `part` must outlive its pages.
    void BeginPart(const PdfPart& part);

    /// `next` is the page after it, null behind the last of the part, and must be the next one
    /// added.
    void AddPage(const Page& page, const Page* next, TextShaper& shaper);

    /// Throws what the sink threw, or kInternal.
    void Finish();

private:
    static cairo_status_t Take(void* self, const unsigned char* data, unsigned int length);

    void Check();
    void EndPage();
    void Paint(const Piece& piece, TextShaper& shaper);
    void EndAllBut(const std::vector<PdfElement>& path);
    void BeginRest(const std::vector<PdfElement>& path);
    void NamePlaces(const Piece& piece);
    void NamePlace(const std::string& name, double x, double y);
    bool SaysTheTitle(const Heading& heading) const;
    void AddOutline(const Heading& heading, const TextPiece& text);
    int AddOutline(int parent, const RichText& text, double x, double y, bool open);
    std::string PlaceOfLink(const std::string& link) const;
    void BeginSpan(const TextRun* run, bool is_number, bool in_note);

    ByteSink sink_;
    bool links_;
    bool has_open_page_ = false;  ///< Painted and not shown yet.
    std::set<std::string> places_;
    std::exception_ptr failure_;
    std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface_;
    std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo_;
    PdfPart part_;
    std::set<std::string> anchors_;  ///< Of the part.
    std::set<std::string> named_;    ///< Places of the file so far.
    std::unique_ptr<PdfStructure> structure_;
    std::vector<PdfElement> open_;  ///< Elements begun and not ended, outermost first.
    const char* open_span_ = "";    ///< The tag around the words that are being drawn.
    std::vector<std::pair<int, int>> outline_parents_;  ///< Heading level and outline id.
    int last_block_ = -1;
    int page_count_ = 0;  ///< With the one that is being written.
    bool starts_part_ = false;
};

}  // namespace particulars
