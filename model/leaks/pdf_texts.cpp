#include "model/leaks/pdf_texts.h"

#include <algorithm>
#include <exception>
#include <iterator>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "model/core/error.h"
#include "model/leaks/file_texts.h"
#include "model/leaks/pdf_objects.h"
#include "model/leaks/pdf_pages.h"
#include "model/leaks/pdf_strings.h"
#include "model/leaks/plain_texts.h"

namespace particulars {
namespace {

using Objects = std::vector<QPDFObjectHandle>;

void Append(FoundTexts more, const std::string& prefix, FoundTexts& texts) {
    for (FoundText& text : more) {
        text.where.insert(0, prefix);
        texts.push_back(std::move(text));
    }
}

/// Of a page: the streams that are read as painting, not as data.
void AddContentsOf(QPDFObjectHandle page, std::set<QPDFObjGen>& content) {
    if (page.isPageObject())
        for (const QPDFObjectHandle& stream : page.getPageContents())
            content.insert(stream.getObjGen());
}

FoundTexts StringsOf(QPDF& pdf, const Objects& objects, int depth) {
    PdfStrings strings(pdf, depth);
    strings.AddTrailer();
    std::size_t number = 0;
    std::set<QPDFObjGen> content;
    for (const QPDFObjectHandle& page : pdf.getAllPages()) {
        strings.AddContent(page, "page " + std::to_string(++number));
        AddContentsOf(page, content);
    }
    for (const QPDFObjectHandle& object : objects)
        AddContentsOf(object, content);
    for (QPDFObjectHandle object : objects) {
        if (IsForm(object)) {
            strings.AddContent(object, "a drawing kept in the PDF");
            strings.AddObject(object.getDict());
        } else if (content.count(object.getObjGen()) == 0) {
            strings.AddObject(object);
        }
    }
    return strings.Take();
}

/// Pages and strings of a state of the file; the strings of `objects` alone.
FoundTexts StateTexts(QPDF& pdf, const Objects& objects, bool with_pages, int depth) {
    FoundTexts strings = StringsOf(pdf, objects, depth);
    FoundTexts texts;
    if (with_pages) {
        const LaidOpen open = LayOpen(pdf);
        texts = PdfPageTexts(open.bytes, open.page_names, open.shown_pages);
        if (UncoverReplacedText(pdf))
            Append(PdfPageTexts(BytesOf(pdf), open.page_names, 0), "", texts);
    }
    Append(std::move(strings), "", texts);
    return texts;
}

/// Where objects that are looked at begin.
void AddOffsets(QPDF& pdf, std::set<std::size_t>& offsets) {
    for (const auto& [number, entry] : pdf.getXRefTable())
        if (entry.getType() == 1 && entry.getOffset() > 0)
            offsets.insert(static_cast<std::size_t>(entry.getOffset()));
}

/// Comments and leftovers between and after the objects.
std::string BytesOutside(std::string_view bytes, const std::set<std::size_t>& offsets) {
    constexpr std::string_view kEnd = "endobj";
    std::string outside;
    std::size_t start = 0;
    for (const std::size_t offset : offsets) {
        if (offset >= start)
            outside += LettersAmong(bytes.substr(start, offset - start));
        const std::size_t end = bytes.find(kEnd, offset);
        start = end == std::string_view::npos ? bytes.size() : std::max(start, end + kEnd.size());
    }
    return outside + LettersAmong(bytes.substr(start));
}

/// The bytes as they were before each time that something was appended, without the last.
std::vector<std::string_view> EarlierStates(std::string_view bytes) {
    constexpr std::string_view kEnd = "%%EOF";
    std::vector<std::string_view> states;
    for (std::size_t at = bytes.find(kEnd); at != std::string_view::npos;
         at = bytes.find(kEnd, at + kEnd.size()))
        states.push_back(bytes.substr(0, at + kEnd.size()));
    if (!states.empty())
        states.pop_back();
    return states;
}

/// Objects that a later state took away or replaced.
Objects ReplacedObjects(QPDF& earlier, QPDF& latest) {
    const auto now = latest.getXRefTable();
    Objects replaced;
    for (const auto& [number, entry] : earlier.getXRefTable()) {
        const auto found = now.find(number);
        const bool kept = found != now.end() && found->second.getType() == entry.getType() &&
                          (entry.getType() == 1
                               ? found->second.getOffset() == entry.getOffset()
                               : found->second.getObjStreamNumber() == entry.getObjStreamNumber());
        if (!kept)
            replaced.push_back(earlier.getObjectByObjGen(number));
    }
    return replaced;
}

/// A new catalog of the same pages, as is written to complete it, changes nothing that is shown.
bool ShowsTheSame(QPDF& earlier, QPDF& latest, const Objects& replaced) {
    const QPDFObjGen root = earlier.getRoot().getObjGen();
    return std::all_of(replaced.begin(), replaced.end(),
                       [&](QPDFObjectHandle object) {
                           return object.getObjGen() == root || object.isNull();
                       }) &&
           earlier.getRoot().getKey("/Pages").getObjGen() ==
               latest.getRoot().getKey("/Pages").getObjGen();
}

std::unique_ptr<QPDF> OpenIfWhole(std::string_view bytes) {
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->setAttemptRecovery(false);
    try {
        pdf->processMemoryFile("checked", bytes.data(), bytes.size());
        pdf->getAllPages();
    } catch (const QPDFExc&) {
        return nullptr;  // "%%EOF" stands inside a stream, or the file was made to load fast.
    }
    return pdf;
}

FoundTexts AllStates(std::string_view bytes, int depth) {
    const std::unique_ptr<QPDF> latest = OpenPdf(bytes);
    FoundTexts earlier_texts;
    std::set<std::size_t> offsets;
    AddOffsets(*latest, offsets);
    for (const std::string_view state : EarlierStates(bytes)) {
        const std::unique_ptr<QPDF> earlier = OpenIfWhole(state);
        if (!earlier)
            continue;
        AddOffsets(*earlier, offsets);
        const Objects replaced = ReplacedObjects(*earlier, *latest);
        Append(StateTexts(*earlier, replaced, !ShowsTheSame(*earlier, *latest, replaced), depth),
               "earlier state of the file, ", earlier_texts);
    }
    FoundTexts texts = StateTexts(*latest, latest->getAllObjects(), true, depth);
    if (latest->anyWarnings())
        FailToCheck("it is damaged");
    Append(std::move(earlier_texts), "", texts);
    texts.push_back({"bytes between the objects of the PDF", BytesOutside(bytes, offsets)});
    return texts;
}

}  // namespace

FoundTexts PdfTexts(std::string_view bytes, int depth) {
    try {
        return AllStates(bytes, depth);
    } catch (const Error&) {
        throw;
    } catch (const std::exception&) {  // Of the library, which throws more than one kind.
        FailToCheck("it is damaged");
    }
}

}  // namespace particulars
