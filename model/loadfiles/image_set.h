// Image load files: which page images there are, and where documents begin. Opticon (OPT) and IPRO
// (LFP).
//
// Read page by page and given out document by document. The key of an image is the Bates number of
// its page, so that these files tell the pages of a document even where its metadata does not. They
// hold names of files only; no image is opened.

#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "model/core/violation.h"
#include "model/loadfiles/record_stream.h"
#include "model/loadfiles/text_stream.h"

namespace particulars {

/// One line of either format: one page.
struct PageImage {
    std::int64_t line = 0;
    std::string key;  ///< The Bates number.
    std::string volume;
    std::string path;
    std::int64_t page_in_file = 0;  ///< From 1 in a file of many pages; 0: the file is the page.
    bool begins_document = false;
    std::int64_t declared_pages = 0;  ///< Of the document; 0 if the line does not say.
};

struct ImageDocument {
    std::string begin;  ///< Keys of the first and the last page.
    std::string end;
    std::string volume;
    std::string path;  ///< Of the first page.
    std::int64_t pages = 0;
    std::int64_t line = 0;
    Violations warnings;  ///< Keys that do not follow each other, a declared count that is wrong.
};

struct ImageCounts {
    std::int64_t pages = 0;
    std::int64_t documents = 0;
    std::map<std::string, std::int64_t>
        skipped;  ///< Lines that are no pages, by command or reason.
};

/// Gives pages in the order of the file.
class PageImages {
public:
    virtual ~PageImages() = default;

    /// False at the end.
    virtual bool Next(PageImage& page) = 0;
    virtual const std::map<std::string, std::int64_t>& skipped() const = 0;
};

/// `text` must outlive what is returned.
std::unique_ptr<PageImages> ReadOpticon(TextStream& text);
std::unique_ptr<PageImages> ReadLfp(TextStream& text);

class ImageDocuments {
public:
    explicit ImageDocuments(std::unique_ptr<PageImages> pages);

    bool Next(ImageDocument& document);
    ImageCounts counts() const;

private:
    std::unique_ptr<PageImages> pages_;
    PageImage page_;  ///< The first of the next document.
    bool has_page_ = false;
    ImageCounts counts_;
};

}  // namespace particulars
