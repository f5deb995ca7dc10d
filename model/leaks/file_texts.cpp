#include "model/leaks/file_texts.h"

#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <utility>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/leaks/html_texts.h"
#include "model/leaks/office_texts.h"
#include "model/leaks/pdf_texts.h"
#include "model/leaks/plain_texts.h"
#include "model/leaks/zip_entries.h"

namespace particulars {
namespace {

namespace fs = std::filesystem;

constexpr int kDeepest = 6;  ///< Files in files in files.

FoundTexts ZipTexts(std::string_view bytes, int depth) {
    FoundTexts texts;
    ReadZip(bytes, texts, [&](const UnpackedEntry& entry) {
        if (entry.name.empty() || entry.name.back() == '/')
            return;
        for (FoundText& text : TextsOfBytes(entry.name, entry.bytes, depth + 1)) {
            text.where = fmt::format("{}, {}", entry.name, text.where);
            texts.push_back(std::move(text));
        }
    });
    return texts;
}

using Reading = FoundTexts (*)(std::string_view bytes, int depth);

template <FoundTexts (*kRead)(std::string_view)>
FoundTexts Shallow(std::string_view bytes, int /*depth*/) {
    return kRead(bytes);
}

Reading ReadingOf(const std::string& name) {
    static constexpr std::array<std::pair<std::string_view, Reading>, 12> kReadings = {
        {{".pdf", &PdfTexts},
         {".docx", &OfficeTexts},
         {".xlsx", &OfficeTexts},
         {".zip", &ZipTexts},
         {".html", &Shallow<&HtmlTexts>},
         {".ics", &Shallow<&CalendarTexts>},
         {".json", &Shallow<&JsonTexts>},
         {".jsonl", &Shallow<&JsonLinesTexts>},
         {".csv", &Shallow<&PlainTexts>},
         {".tsv", &Shallow<&PlainTexts>},
         {".txt", &Shallow<&PlainTexts>},
         {".dat", &Shallow<&LoadFileTexts>}}};
    const std::string ending = EndingOf(name);
    for (const auto& [one, reading] : kReadings)
        if (one == ending)
            return reading;
    throw Error(ErrorKind::kUsage,
                "This kind of file cannot be checked for sealed words, so it does not count as "
                "clean. Files that end in .pdf, .docx, .xlsx, .html, .zip, .ics, .csv, .tsv, .txt, "
                ".dat, .json and .jsonl can.");
}

}  // namespace

std::string EndingOf(const std::string& name) {
    const std::string file = name.substr(name.rfind('/') + 1);
    const std::size_t dot = file.rfind('.');
    return dot == std::string::npos ? std::string() : Fold(file.substr(dot));
}

void FailToCheck(const std::string& reason) {
    throw Error(ErrorKind::kUnreadable,
                fmt::format("The file could not be checked for sealed words: {}. It does not count "
                            "as clean; make it anew before you give it to anybody.",
                            reason),
                reason);
}

FoundTexts TextsOfBytes(const std::string& name, std::string_view bytes, int depth) {
    const Reading read = ReadingOf(name);
    if (depth > kDeepest)
        FailToCheck("it holds files in files in files, too deep to follow");
    FoundTexts texts = read(bytes, depth);
    texts.insert(texts.begin(), {"file name", fs::path(name).filename().string()});
    return texts;
}

FoundTexts TextsOfFile(const std::string& path) {
    static_cast<void>(ReadingOf(path));
    std::error_code ignored;  // What cannot be looked at cannot be read either.
    if (!fs::exists(path, ignored))
        throw Error(ErrorKind::kNotFound,
                    "The file to check for sealed words is not there. Nothing was checked.");
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (!file || fs::is_directory(path, ignored))
        FailToCheck("it cannot be read");
    return TextsOfBytes(path, bytes);
}

}  // namespace particulars
