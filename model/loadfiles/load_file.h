// A load file on disk: what it is, how it is written, and its records.
//
// Everything found about it is a proposal with its explanation; the user's choices go over it, and
// opening it again with other choices shows the preview anew.

#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>

#include "model/core/enum_text.h"
#include "model/loadfiles/byte_source.h"
#include "model/loadfiles/delimiters.h"
#include "model/loadfiles/image_set.h"
#include "model/loadfiles/record_stream.h"
#include "model/loadfiles/text_encoding.h"
#include "model/loadfiles/text_stream.h"

namespace particulars {

enum class LoadFileKind { kDelimited, kOpticon, kLfp, kEdrmXml, kRsmf };

template <>
struct EnumText<LoadFileKind> {
    static constexpr std::array<EnumName<LoadFileKind>, 5> kNames = {{
        {LoadFileKind::kDelimited, "delimited"},
        {LoadFileKind::kOpticon, "Opticon OPT"},
        {LoadFileKind::kLfp, "IPRO LFP"},
        {LoadFileKind::kEdrmXml, "EDRM XML"},
        {LoadFileKind::kRsmf, "RSMF"},
    }};
};

/// What the user decided; the rest is found.
struct LoadFileChoices {
    std::optional<LoadFileKind> kind;
    std::optional<TextEncoding> encoding;
    std::optional<Delimiters> delimiters;
    bool has_headings = true;
};

class LoadFile {
public:
    /// Looks at the file. Throws kNotFound or kUnreadable. `witness` is told what is read for the
    /// records, from first to last, and not what is read to find out about the file.
    explicit LoadFile(const std::string& path, const LoadFileChoices& choices = {},
                      FileBytes::Witness witness = {});
    ~LoadFile();

    LoadFileKind kind() const { return kind_; }
    const EncodingFinding& encoding() const { return encoding_; }

    /// Of delimited files only.
    const DelimiterFinding& delimiters() const { return delimiters_; }

    /// "Concordance DAT, UTF-16LE", for the record of the import.
    std::string Format() const;

    /// Starts over. What was returned before must be gone. Not for image load files.
    std::unique_ptr<RecordStream> OpenRecords();

    /// Only for image load files. The text stream inside belongs to this LoadFile.
    std::unique_ptr<ImageDocuments> OpenImages();

    /// How much of the file was read, in bytes.
    std::int64_t position() const { return bytes_.position(); }
    std::int64_t size() const { return bytes_.size(); }

private:
    std::string Sample(bool& complete);
    LoadFileKind FindKind(const std::string& path, std::string_view sample) const;

    bool witnessing_ = false;
    FileBytes bytes_;
    LoadFileChoices choices_;
    LoadFileKind kind_ = LoadFileKind::kDelimited;
    EncodingFinding encoding_;
    DelimiterFinding delimiters_;
    std::unique_ptr<TextStream> text_;
};

}  // namespace particulars
