#include "model/loadfiles/load_file.h"

#include <filesystem>
#include <fmt/format.h>
#include <utility>
#include <vector>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/loadfiles/delimited_reader.h"
#include "model/loadfiles/edrm_reader.h"
#include "model/loadfiles/rsmf_reader.h"

namespace particulars {
namespace {

constexpr std::size_t kSampleSize = 1U << 20U;

std::string_view FirstLine(std::string_view text) {
    return Trim(text.substr(0, text.find('\n')));
}

/// "KEY,VOLUME,PATH,Y,,,3": seven fields of which the fourth is Y or nothing.
bool LooksLikeOpticon(std::string_view sample) {
    std::string_view line = FirstLine(sample);
    std::vector<std::string_view> fields;
    for (auto comma = line.find(','); comma != std::string_view::npos; comma = line.find(',')) {
        fields.push_back(line.substr(0, comma));
        line.remove_prefix(comma + 1);
    }
    fields.push_back(line);
    return fields.size() == 7 && (fields[3] == "Y" || fields[3].empty()) && !fields[2].empty() &&
           fields[2].find_first_of("./\\") != std::string_view::npos;
}

}  // namespace

LoadFile::LoadFile(const std::string& path, const LoadFileChoices& choices,
                   FileBytes::Witness witness)
    : bytes_(path, kPieceOfFile,
             [this, told = std::move(witness)](std::string_view piece) {
                 if (witnessing_ && told)
                     told(piece);
             }),
      choices_(choices) {
    encoding_ = FindEncoding(bytes_);
    if (choices_.encoding)
        encoding_.encoding = *choices_.encoding;
    bool complete = false;
    const std::string sample = Sample(complete);
    kind_ = choices_.kind ? *choices_.kind : FindKind(path, sample);
    if (kind_ == LoadFileKind::kDelimited)
        delimiters_ = choices_.delimiters ? JudgeDelimiters(sample, complete, *choices_.delimiters)
                                          : FindDelimiters(sample, complete);
}

LoadFile::~LoadFile() = default;

std::string LoadFile::Sample(bool& complete) {
    std::string sample;
    TextStream text(bytes_, encoding_.encoding);
    std::string_view piece = text.Next();
    for (; !piece.empty() && sample.size() < kSampleSize; piece = text.Next())
        sample += piece;
    complete = piece.empty();
    bytes_.Rewind();
    return sample;
}

LoadFileKind LoadFile::FindKind(const std::string& path, std::string_view sample) const {
    const std::string extension = Fold(std::filesystem::path(path).extension().string());
    const std::string_view start = Trim(sample.substr(0, 4096));
    if (start.starts_with("<?xml") || start.starts_with("<Root"))
        return LoadFileKind::kEdrmXml;
    if (extension == ".rsmf" ||
        Fold(sample.substr(0, 65'536)).find("\nx-rsmf-version:") != std::string::npos)
        return LoadFileKind::kRsmf;
    if (extension == ".lfp" || start.starts_with("IM,"))
        return LoadFileKind::kLfp;
    if (extension == ".opt" || LooksLikeOpticon(start))
        return LoadFileKind::kOpticon;
    return LoadFileKind::kDelimited;
}

std::string LoadFile::Format() const {
    const auto encoding = ToText(encoding_.encoding);
    if (kind_ != LoadFileKind::kDelimited)
        return fmt::format("{}, {}", ToText(kind_), encoding);
    const Delimiters& delimiters = delimiters_.delimiters;
    if (delimiters.separator == ConcordanceDelimiters().separator)
        return fmt::format("Concordance DAT, {}", encoding);
    if (delimiters.separator == ",")
        return fmt::format("CSV, {}", encoding);
    return fmt::format("{}, {}", delimiters.separator == "\t" ? "TSV" : "delimited text", encoding);
}

std::unique_ptr<RecordStream> LoadFile::OpenRecords() {
    witnessing_ = false;
    if (kind_ == LoadFileKind::kEdrmXml) {
        auto reader = std::make_unique<EdrmReader>(bytes_);
        witnessing_ = true;
        return reader;
    }
    witnessing_ = true;
    if (kind_ == LoadFileKind::kRsmf)
        return std::make_unique<RsmfReader>(bytes_);
    if (kind_ != LoadFileKind::kDelimited)
        throw Error(ErrorKind::kUsage,
                    "The file lists page images and has no documents of its own. Import the load "
                    "file of the documents first.");
    text_ = std::make_unique<TextStream>(bytes_, encoding_.encoding);
    DelimitedOptions options;
    options.delimiters = delimiters_.delimiters;
    options.has_headings = choices_.has_headings;
    return std::make_unique<DelimitedReader>(*text_, options);
}

std::unique_ptr<ImageDocuments> LoadFile::OpenImages() {
    if (kind_ != LoadFileKind::kOpticon && kind_ != LoadFileKind::kLfp)
        throw Error(ErrorKind::kUsage, "The file is no list of page images.");
    witnessing_ = true;
    text_ = std::make_unique<TextStream>(bytes_, encoding_.encoding);
    return std::make_unique<ImageDocuments>(kind_ == LoadFileKind::kLfp ? ReadLfp(*text_)
                                                                        : ReadOpticon(*text_));
}

}  // namespace particulars
