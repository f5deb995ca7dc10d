#include "model/jobs/checked_output.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <random>
#include <set>
#include <system_error>
#include <utility>

#include "model/leaks/file_texts.h"
#include "model/leaks/leak_check.h"
#include "model/render/page_set.h"

namespace particulars {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostPlacesNamed = 5;

std::string Message(const std::vector<Leak>& leaks) {
    std::vector<std::string> places;
    std::set<std::string> named;
    for (const Leak& leak : leaks)
        if (named.insert(leak.label + leak.where).second)
            places.push_back(fmt::format("{} ({})", leak.where, leak.label));
    std::string words;
    for (std::size_t i = 0; i < std::min(places.size(), kMostPlacesNamed); ++i)
        words += (i ? "; " : "") + places[i];
    if (places.size() > kMostPlacesNamed)
        words += fmt::format("; and {} more", places.size() - kMostPlacesNamed);
    return fmt::format(
        "This copy would give away sealed words, so it was not written. They stand "
        "in: {}. Give these texts a public wording, keep them back where a sealed paper "
        "is cut, or choose a copy that may hold their tier.",
        words);
}

/// A file beside the one that is wanted, which is gone when this is.
class FileBeside {
public:
    explicit FileBeside(const std::string& path) : wanted_(path), path_(path) {
        const std::string ending = wanted_.extension().string();
        std::random_device random;
        path_.replace_filename(
            fmt::format(".unchecked-{:08x}{:08x}{}", random(), random(), ending));
    }
    ~FileBeside() {
        std::error_code ignored;
        fs::remove(path_, ignored);
    }
    FileBeside(const FileBeside&) = delete;
    FileBeside& operator=(const FileBeside&) = delete;

    std::string path() const { return path_.string(); }

    void PutInPlace() const {
        std::error_code failed;
        fs::rename(path_, wanted_, failed);
        if (failed)
            throw Error(ErrorKind::kUnavailable,
                        "The file cannot be put in its place. Nothing was written; choose another "
                        "folder or name.",
                        failed.message());
    }

private:
    fs::path wanted_;
    fs::path path_;
};

}  // namespace

LeakError::LeakError(std::vector<Leak> leaks)
    : Error(ErrorKind::kForbidden, Message(leaks)), leaks_(std::move(leaks)) {}

void WriteChecked(const std::string& path, const SealedWords& sealed,
                  const std::function<void(const std::string&)>& write) {
    const FileBeside beside(path);
    write(beside.path());
    std::vector<Leak> leaks = sealed.FindLeaks({{"file name", fs::path(path).filename().string()}});
    if (!sealed.empty())  // Else there is nothing to look for, in a file that may be long.
        for (Leak& leak : LeaksInFile(beside.path(), sealed))
            leaks.push_back(std::move(leak));
    if (!leaks.empty())
        throw LeakError(std::move(leaks));
    beside.PutInPlace();
}

int WriteChecked(const PaperDocument& document, const FileOptions& file, const Date& dated,
                 const SealedWords& sealed, Progress& progress) {
    FormatOf(file.path);
    int pages = 0;
    WriteChecked(file.path, sealed, [&](const std::string& path) {
        pages = WritePaper(document, file.size, path, dated, progress, file.preset);
    });
    return pages;
}

int CheckPages(const PaperDocument& document, PaperSize size, const Date& dated,
               const SealedWords& sealed, Progress& progress) {
    const PageSet pages(document, size, progress);
    std::vector<Leak> leaks =
        sealed.FindLeaks(TextsOfBytes("paper.pdf", PdfBytes(pages, dated, progress)));
    if (!leaks.empty())
        throw LeakError(std::move(leaks));
    return static_cast<int>(pages.page_count());
}

}  // namespace particulars
