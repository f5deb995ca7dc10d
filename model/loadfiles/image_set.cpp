#include "model/loadfiles/image_set.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <utility>

#include "model/core/text.h"
#include "model/evidence/bates.h"
#include "model/loadfiles/delimited_reader.h"
#include "model/loadfiles/row_mapper.h"

namespace particulars {
namespace {

std::int64_t NumberOrZero(std::string_view text) {
    text = Trim(text);
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number < 0 ? 0 : number;
}

std::string ImagePath(std::string_view path) {
    return RelativePath(Trim(path));
}

/// Lines of fields with a comma; paths hold none, and nothing is enclosed.
DelimitedOptions CommaLines() {
    DelimitedOptions options;
    options.delimiters.qualifier.clear();
    options.has_headings = false;
    options.keeps_field_count = false;
    options.largest_record = 1U << 20U;
    return options;
}

class OpticonPages final : public PageImages {
public:
    explicit OpticonPages(TextStream& text) : lines_(text, CommaLines()) {}

    bool Next(PageImage& page) override {
        while (lines_.Next(record_)) {
            const auto& fields = record_.fields;
            if (fields.size() < 4 || Trim(fields[0]).empty()) {
                ++skipped_["lines that are not Opticon"];
                continue;
            }
            page = PageImage();
            page.line = record_.line;
            page.key = Trim(fields[0]);
            page.volume = Trim(fields[1]);
            page.path = ImagePath(fields[2]);
            const std::string_view mark = Trim(fields[3]);
            page.begins_document = mark == "Y" || mark == "y";
            page.declared_pages = fields.size() > 6 ? NumberOrZero(fields[6]) : 0;
            return true;
        }
        return false;
    }

    const std::map<std::string, std::int64_t>& skipped() const override { return skipped_; }

private:
    DelimitedReader lines_;
    SourceRecord record_;
    std::map<std::string, std::int64_t> skipped_;
};

/// IM,<key>,<boundary>,<offset>,@<volume>;<path>;<file>;<type>[,<rotation>]
class LfpPages final : public PageImages {
public:
    explicit LfpPages(TextStream& text) : lines_(text, CommaLines()) {}

    bool Next(PageImage& page) override {
        while (lines_.Next(record_)) {
            const std::string_view command = Trim(record_.fields.empty() ? "" : record_.fields[0]);
            if (command.starts_with("##"))
                ++skipped_["comments"];
            else if (command != "IM" || record_.fields.size() < 5)
                ++skipped_[NameOfSkipped(command)];
            else if (TakeImage(page))
                return true;
        }
        return false;
    }

    const std::map<std::string, std::int64_t>& skipped() const override { return skipped_; }

private:
    static std::string NameOfSkipped(std::string_view command) {
        const bool is_command =
            command.size() == 2 &&
            command.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
        return is_command ? std::string(command) : "lines that are not LFP";
    }

    bool TakeImage(PageImage& page) {
        const auto& fields = record_.fields;
        page = PageImage();
        page.line = record_.line;
        page.key = Trim(fields[1]);
        const std::string_view boundary = Trim(fields[2]);
        page.begins_document =
            boundary == "D" || boundary == "B" || boundary == "C" || boundary == "S";
        page.page_in_file = NumberOrZero(fields[3]);
        std::string place(fields[4]);
        for (std::size_t i = 5; i < fields.size() && place.find(';') == std::string::npos; ++i)
            place.append(",").append(fields[i]);
        TakePlace(place, page);
        if (page.key.empty())
            ++skipped_["images without a key"];
        return !page.key.empty();
    }

    static void TakePlace(std::string_view place, PageImage& page) {
        place = Trim(place);
        if (place.starts_with('@'))
            place.remove_prefix(1);
        const auto volume_end = std::min(place.find(';'), place.size());
        page.volume = place.substr(0, volume_end);
        place.remove_prefix(std::min(volume_end + 1, place.size()));
        const auto path_end = std::min(place.find(';'), place.size());
        std::string folder = ImagePath(place.substr(0, path_end));
        place.remove_prefix(std::min(path_end + 1, place.size()));
        if (!folder.empty() && !folder.ends_with('/'))
            folder += '/';
        page.path = folder + std::string(Trim(place.substr(0, place.find(';'))));
    }

    DelimitedReader lines_;
    SourceRecord record_;
    std::map<std::string, std::int64_t> skipped_;
};

bool Follows(const std::string& before, const std::string& key) {
    const auto first = ParseBates(before);
    const auto second = ParseBates(key);
    return !first || !second || Next(*first) == *second || !second->suffix.empty();
}

void Judge(ImageDocument& document, const PageImage& first, const std::string& jump) {
    if (!first.begins_document)
        document.warnings.push_back(
            {"line",
             fmt::format("Line {} is the first page and does not begin a document.", first.line)});
    if (first.declared_pages != 0 && first.declared_pages != document.pages)
        document.warnings.push_back(
            {"pages", fmt::format("Line {} says {} pages, and {} follow.", first.line,
                                  first.declared_pages, document.pages)});
    if (!jump.empty())
        document.warnings.push_back({"key", jump});
}

}  // namespace

std::unique_ptr<PageImages> ReadOpticon(TextStream& text) {
    return std::make_unique<OpticonPages>(text);
}

std::unique_ptr<PageImages> ReadLfp(TextStream& text) {
    return std::make_unique<LfpPages>(text);
}

ImageDocuments::ImageDocuments(std::unique_ptr<PageImages> pages) : pages_(std::move(pages)) {
    has_page_ = pages_->Next(page_);
}

bool ImageDocuments::Next(ImageDocument& document) {
    if (!has_page_)
        return false;
    document = ImageDocument();
    const PageImage first = page_;
    document.begin = first.key;
    document.volume = first.volume;
    document.path = first.path;
    document.line = first.line;
    std::string jump;
    do {
        if (jump.empty() && document.pages > 0 && !Follows(document.end, page_.key))
            jump = fmt::format("On line {}, {} does not follow {}.", page_.line, page_.key,
                               document.end);
        document.end = page_.key;
        ++document.pages;
        has_page_ = pages_->Next(page_);
    } while (has_page_ && !page_.begins_document);
    Judge(document, first, jump);
    counts_.pages += document.pages;
    ++counts_.documents;
    return true;
}

ImageCounts ImageDocuments::counts() const {
    ImageCounts counts = counts_;
    counts.skipped = pages_->skipped();
    return counts;
}

}  // namespace particulars
