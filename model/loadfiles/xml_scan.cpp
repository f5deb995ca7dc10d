#include "model/loadfiles/xml_scan.h"

#include <algorithm>
#include <exception>
#include <expat.h>
#include <fmt/format.h>
#include <unicode/utf8.h>
#include <utility>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/loadfiles/text_decoder.h"

namespace particulars {
namespace {

/// One tag with its attributes; what is longer is no file of documents.
constexpr std::int64_t kLongestTag = 16 << 20;

/// expat takes lengths as int.
constexpr std::size_t kLongestPiece = 1U << 20U;

constexpr int kDeepest = 200;

std::string_view LocalName(const char* name) {
    const std::string_view whole = name;
    return whole.substr(whole.rfind(':') + 1);  // npos + 1 is 0: no prefix.
}

int CodePointOf(unsigned char byte) {
    const char raw = static_cast<char>(byte);
    TextDecoder decoder(TextEncoding::kWindows1252);
    const std::string_view text = decoder.Decode({&raw, 1});
    const auto* const utf8 = reinterpret_cast<const std::uint8_t*>(text.data());
    UChar32 character = 0;
    U8_GET_UNSAFE(utf8, 0, character);
    return character;
}

/// For `encoding="windows-1252"`, which expat does not know.
int MapWindows1252(void* /*data*/, const XML_Char* name, XML_Encoding* encoding) {
    const std::string folded = Fold(name);
    if (folded != "windows-1252" && folded != "cp1252")
        return XML_STATUS_ERROR;
    for (int byte = 0; byte < 256; ++byte) {
        // NUL is no character of XML, whatever the encoding.
        encoding->map[byte] = byte == 0 ? -1 : CodePointOf(static_cast<unsigned char>(byte));
    }
    encoding->data = nullptr;
    encoding->convert = nullptr;
    encoding->release = nullptr;
    return XML_STATUS_OK;
}

}  // namespace

struct XmlScan::Parser {
    explicit Parser(XmlReceiver& to) : receiver(to), expat(XML_ParserCreate(nullptr)) {}
    ~Parser() { XML_ParserFree(expat); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    void Stop(std::string why) {
        reason = std::move(why);
        XML_StopParser(expat, XML_FALSE);
    }

    static void OnBegin(void* self, const XML_Char* name, const XML_Char** attributes) {
        auto& parser = *static_cast<Parser*>(self);
        if (++parser.depth > kDeepest)
            return parser.Stop(fmt::format("its elements are nested more than {} deep", kDeepest));
        XmlAttributes read;
        for (; attributes[0] != nullptr; attributes += 2)
            read.emplace(LocalName(attributes[0]), attributes[1]);
        parser.Tell([&] {
            parser.receiver.Begin(LocalName(name), read,
                                  static_cast<std::int64_t>(XML_GetCurrentLineNumber(parser.expat)),
                                  XML_GetCurrentByteIndex(parser.expat));
        });
    }

    static void OnEnd(void* self, const XML_Char* name) {
        auto& parser = *static_cast<Parser*>(self);
        --parser.depth;
        parser.Tell([&] { parser.receiver.End(LocalName(name)); });
    }

    static void OnText(void* self, const XML_Char* text, int length) {
        auto& parser = *static_cast<Parser*>(self);
        parser.Tell([&] { parser.receiver.Text({text, static_cast<std::size_t>(length)}); });
    }

    static void OnDoctype(void* self, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        static_cast<Parser*>(self)->Stop(
            "it declares a document type, which can hide an XML bomb or read other files");
    }

    /// An exception must not fly through expat, which is C: it waits until expat has returned.
    template <typename Call>
    void Tell(Call call) {
        try {
            call();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(expat, XML_FALSE);
        }
    }

    void Parse(std::string_view piece, bool last);

    XmlReceiver& receiver;
    XML_Parser expat;
    int depth = 0;
    std::int64_t fed = 0;
    std::string reason;
    std::exception_ptr thrown;
};

void XmlScan::Parser::Parse(std::string_view piece, bool last) {
    const auto status =
        XML_Parse(expat, piece.data(), static_cast<int>(piece.size()), last ? 1 : 0);
    fed += static_cast<std::int64_t>(piece.size());
    if (thrown)
        std::rethrow_exception(thrown);
    if (status == XML_STATUS_ERROR && reason.empty())
        reason = XML_ErrorString(XML_GetErrorCode(expat));
    if (reason.empty() && fed - XML_GetCurrentByteIndex(expat) > kLongestTag)
        reason = fmt::format("it has a tag of more than {} MB", kLongestTag >> 20);
    if (!reason.empty())
        throw Error(ErrorKind::kUnreadable,
                    fmt::format("The XML file cannot be read: on line {}, {}. Nothing was stored.",
                                XML_GetCurrentLineNumber(expat), reason));
}

XmlScan::XmlScan(XmlReceiver& receiver) : parser_(std::make_unique<Parser>(receiver)) {
    XML_SetUserData(parser_->expat, parser_.get());
    XML_SetElementHandler(parser_->expat, Parser::OnBegin, Parser::OnEnd);
    XML_SetCharacterDataHandler(parser_->expat, Parser::OnText);
    XML_SetStartDoctypeDeclHandler(parser_->expat, Parser::OnDoctype);
    XML_SetUnknownEncodingHandler(parser_->expat, MapWindows1252, nullptr);
}

XmlScan::~XmlScan() = default;

void XmlScan::Feed(std::string_view piece) {
    for (; !piece.empty(); piece.remove_prefix(std::min(piece.size(), kLongestPiece)))
        parser_->Parse(piece.substr(0, kLongestPiece), false);
}

void XmlScan::Finish() {
    parser_->Parse({}, true);
}

}  // namespace particulars
