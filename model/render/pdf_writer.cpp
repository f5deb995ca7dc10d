#include "model/render/pdf_writer.h"

#include <algorithm>
#include <cairo-pdf.h>
#include <fmt/format.h>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/render/piece_painter.h"

namespace particulars {
namespace {

constexpr std::size_t kLongestOutlineEntry = 120;
constexpr double kAbovePlace = 12;  // Of the text that a link leads to, shown with it.

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

/// As a value of an attribute of a tag.
std::string Quoted(const std::string& name) {
    std::string quoted = "'";
    for (const char byte : name) {
        if (byte == '\'' || byte == '\\')
            quoted += '\\';
        quoted += byte;
    }
    return quoted + "'";
}

/// Names of places are for programs: plain characters alone.
bool CanBeNamed(const std::string& anchor) {
    return !anchor.empty() && std::all_of(anchor.begin(), anchor.end(),
                                          [](unsigned char c) { return c >= 0x20 && c < 0x7f; });
}

const std::string& AnchorOf(const Block& block) {
    static const std::string none;
    if (const auto* heading = std::get_if<Heading>(&block))
        return heading->anchor;
    const auto* paragraph = std::get_if<Paragraph>(&block);
    return paragraph ? paragraph->anchor : none;
}

std::set<std::string> AnchorsOf(const PaperDocument& document) {
    std::set<std::string> anchors;
    for (const Block& block : document.blocks)
        if (CanBeNamed(AnchorOf(block)))
            anchors.insert(AnchorOf(block));
    return anchors;
}

}  // namespace

std::string PlaceOfPart(const std::string& prefix) {
    return prefix + "start";
}

std::string PlaceOfBlock(const std::string& prefix, int block) {
    return fmt::format("{}block {}", prefix, block);
}

cairo_status_t PdfWriter::Take(void* self, const unsigned char* data, unsigned int length) {
    auto& writer = *static_cast<PdfWriter*>(self);
    if (writer.failure_ || !writer.sink_)
        return CAIRO_STATUS_WRITE_ERROR;
    try {
        writer.sink_(std::string_view(reinterpret_cast<const char*>(data), length));
    } catch (...) {  // Must not pass through Cairo; Check throws it again.
        writer.failure_ = std::current_exception();
        return CAIRO_STATUS_WRITE_ERROR;
    }
    return CAIRO_STATUS_SUCCESS;
}

PdfWriter::PdfWriter(ByteSink sink, bool links, std::set<std::string> places)
    : sink_(std::move(sink)),
      links_(links),
      places_(std::move(places)),
      surface_(cairo_pdf_surface_create_for_stream(&Take, this, 1, 1), &cairo_surface_destroy),
      cairo_(nullptr, &cairo_destroy) {
    // Later versions may hide the cross-reference table in a stream.
    cairo_pdf_surface_restrict_to_version(surface_.get(), CAIRO_PDF_VERSION_1_4);
    cairo_.reset(cairo_create(surface_.get()));
}

/// Whatever Cairo still has to say is refused, so that it keeps it short.
PdfWriter::~PdfWriter() {
    sink_ = nullptr;
}

void PdfWriter::SetMetadata(const std::string& title, const Date& dated) {
    const std::string day = dated.is_special() ? "1970-01-01" : ToIso(dated);
    const auto set = [this](cairo_pdf_metadata_t field, const std::string& text) {
        cairo_pdf_surface_set_metadata(surface_.get(), field, text.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, OutlineEntry({{title}}));
    set(CAIRO_PDF_METADATA_CREATOR, "Particulars");
    set(CAIRO_PDF_METADATA_CREATE_DATE, day + "T00:00:00Z");
}

void PdfWriter::BeginPart(const PdfPart& part) {
    EndPage();
    part_ = part;
    structure_ = std::make_unique<PdfStructure>(*part.document, part.number);
    anchors_ = links_ ? AnchorsOf(*part.document) : std::set<std::string>();
    outline_parents_.clear();
    last_block_ = -1;
    starts_part_ = true;
    cairo_pdf_surface_set_size(surface_.get(), part.size.width, part.size.height);
}

void PdfWriter::AddPage(const Page& page, const Page* next, TextShaper& shaper) {
    EndPage();
    ++page_count_;
    structure_->TurnTo(page, next);
    if (std::exchange(starts_part_, false) && part_.number > 0) {
        NamePlace(PlaceOfPart(part_.prefix), 0, 0);
        outline_parents_.emplace_back(
            0, AddOutline(CAIRO_PDF_OUTLINE_ROOT, {{part_.document->title}}, 0, 0, true));
    }
    for (const Piece& piece : page.pieces) {
        const std::vector<PdfElement> path = structure_->PathOf(piece);
        if (!path.empty()) {
            EndAllBut(path);
            BeginRest(path);
            NamePlaces(piece);
        }
        const bool artifact = path.empty() && MarksArtifacts();
        if (artifact)
            cairo_tag_begin(cairo_.get(), "Artifact", nullptr);
        Paint(piece, shaper);
        if (artifact)
            cairo_tag_end(cairo_.get(), "Artifact");
    }
    EndAllBut(structure_->PathOfNext());
    has_open_page_ = true;
    Check();
}

/// A page is shown once it is known what comes after it: Cairo 1.18 makes a page of its own for an
/// element that ends behind the last one.
void PdfWriter::EndPage() {
    if (std::exchange(has_open_page_, false))
        cairo_show_page(cairo_.get());
    Check();
}

void PdfWriter::Finish() {
    EndAllBut({});
    EndPage();
    cairo_surface_finish(surface_.get());
    Check();
}

void PdfWriter::Check() {
    if (failure_)
        std::rethrow_exception(failure_);
    for (const cairo_status_t status :
         {cairo_status(cairo_.get()), cairo_surface_status(surface_.get())})
        if (status != CAIRO_STATUS_SUCCESS)
            throw Error(
                ErrorKind::kInternal,
                "The PDF could not be made, because of a defect in the program. Nothing was "
                "written.",
                cairo_status_to_string(status));
}

void PdfWriter::Paint(const Piece& piece, TextShaper& shaper) {
    const SpanMarks marks = {[this, &piece](const TextRun* run, bool is_number) {
                                 BeginSpan(run, is_number, piece.origin.note > 0);
                             },
                             [this] { cairo_tag_end(cairo_.get(), open_span_); }};
    PaintPiece(cairo_.get(), shaper, piece, structure_->IsDivided(piece) ? &marks : nullptr);
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

/// At the first piece of a block.
void PdfWriter::NamePlaces(const Piece& piece) {
    if (piece.origin.block <= last_block_ || piece.origin.note > 0)
        return;
    last_block_ = piece.origin.block;
    const Block& block = part_.document->blocks[static_cast<std::size_t>(last_block_)];
    const auto* text = std::get_if<TextPiece>(&piece.shape);
    if (!text)
        return;
    const double y = std::max(text->y - kAbovePlace, 0.0);
    if (const std::string& anchor = AnchorOf(block); anchors_.count(anchor) != 0)
        NamePlace(part_.prefix + anchor, text->x, y);
    if (const auto* heading = std::get_if<Heading>(&block)) {
        if (const std::string place = PlaceOfBlock(part_.prefix, last_block_);
            places_.count(place) != 0)
            NamePlace(place, text->x, y);
        if (!SaysTheTitle(*heading))
            AddOutline(*heading, *text);
    }
}

/// In a book the title of each paper is an entry already.
bool PdfWriter::SaysTheTitle(const Heading& heading) const {
    return part_.number > 0 && heading.level == 1 &&
           OutlineEntry({{part_.document->title}}).starts_with(OutlineEntry(heading.text));
}

void PdfWriter::NamePlace(const std::string& name, double x, double y) {
    if (!links_ || !named_.insert(name).second)
        return;
    const std::string place = fmt::format("name={} x={:.2f} y={:.2f}", Quoted(name), x, y);
    cairo_tag_begin(cairo_.get(), CAIRO_TAG_DEST, place.c_str());
    cairo_tag_end(cairo_.get(), CAIRO_TAG_DEST);
}

void PdfWriter::AddOutline(const Heading& heading, const TextPiece& text) {
    while (!outline_parents_.empty() && outline_parents_.back().first >= heading.level)
        outline_parents_.pop_back();
    const int parent =
        outline_parents_.empty() ? CAIRO_PDF_OUTLINE_ROOT : outline_parents_.back().second;
    outline_parents_.emplace_back(
        heading.level, AddOutline(parent, heading.text, text.x, text.y, heading.level <= 2));
}

int PdfWriter::AddOutline(int parent, const RichText& text, double x, double y, bool open) {
    const std::string place = fmt::format("page={} pos=[{:.2f} {:.2f}]", page_count_, x, y);
    return cairo_pdf_surface_add_outline(
        surface_.get(), parent, OutlineEntry(text).c_str(), place.c_str(),
        open ? CAIRO_PDF_OUTLINE_FLAG_OPEN : static_cast<cairo_pdf_outline_flags_t>(0));
}

/// Empty where there is no such place: Cairo makes no file with a link into nothing.
std::string PdfWriter::PlaceOfLink(const std::string& link) const {
    if (anchors_.count(link) != 0)
        return part_.prefix + link;
    return places_.count(link) != 0 ? link : std::string();
}

void PdfWriter::BeginSpan(const TextRun* run, bool is_number, bool in_note) {
    const std::string place = run && !is_number && links_ ? PlaceOfLink(run->link) : "";
    open_span_ = !place.empty() ? "Link" : !is_number ? "Span" : in_note ? "Lbl" : "Reference";
    cairo_tag_begin(cairo_.get(), open_span_,
                    place.empty() ? nullptr : ("dest=" + Quoted(place)).c_str());
}

}  // namespace particulars
