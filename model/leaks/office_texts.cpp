#include "model/leaks/office_texts.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "model/leaks/file_texts.h"
#include "model/leaks/office_part.h"
#include "model/leaks/plain_texts.h"
#include "model/leaks/sheet_texts.h"
#include "model/leaks/xml_reader.h"
#include "model/leaks/zip_entries.h"

namespace particulars {
namespace {

using Parts = std::map<std::string, std::string>;

void Append(FoundTexts more, FoundTexts& texts) {
    std::move(more.begin(), more.end(), std::back_inserter(texts));
}

/// The attributes `key` and `value` of each element `element`.
std::vector<std::pair<std::string, std::string>> Pairs(const Parts& parts, const std::string& part,
                                                       std::string_view element,
                                                       std::string_view key,
                                                       std::string_view value) {
    std::vector<std::pair<std::string, std::string>> pairs;
    if (const auto found = parts.find(part); found != parts.end())
        ReadXml(found->second, [&](const XmlEvent& event) {
            if (event.kind == XmlEventKind::kStart && event.name == element)
                pairs.emplace_back(event.Attribute(key), event.Attribute(value));
        });
    return pairs;
}

/// "sheet 2" by the name of its part, "xl/worksheets/sheet2.xml"; its own name may be a sealed one.
std::map<std::string, std::string> SheetNames(const Parts& parts) {
    std::map<std::string, std::string> part_of_id;
    for (const auto& [id, target] :
         Pairs(parts, "xl/_rels/workbook.xml.rels", "Relationship", "Id", "Target"))
        part_of_id[id] = target.rfind('/', 0) == 0 ? target.substr(1) : "xl/" + target;
    std::map<std::string, std::string> names;
    for (const auto& [id, state] : Pairs(parts, "xl/workbook.xml", "sheet", "id", "state"))
        names[part_of_id[id]] = fmt::format(
            "{}sheet {}", state.empty() || state == "visible" ? "" : "hidden ", names.size() + 1);
    return names;
}

bool IsXml(const std::string& ending) {
    return ending == ".xml" || ending == ".rels" || ending == ".vml" || ending == ".svg";
}

bool IsPictureOrFont(const std::string& ending) {
    constexpr std::array<std::string_view, 11> kEndings = {
        ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tiff", ".tif", ".emf", ".wmf", ".ttf", ".odttf"};
    return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

FoundTexts OtherPartTexts(const std::string& name, const std::string& bytes, int depth) {
    const std::string ending = EndingOf(name);
    if (IsXml(ending))
        return OfficePartTexts(name, bytes);
    if (IsPictureOrFont(ending))
        return {{"picture or font " + name, LettersAmong(bytes)}};
    FoundTexts texts;
    for (FoundText& text : TextsOfBytes(name, bytes, depth + 1)) {
        text.where = fmt::format("file inside it, {}", text.where);
        texts.push_back(std::move(text));
    }
    return texts;
}

}  // namespace

FoundTexts OfficeTexts(std::string_view bytes, int depth) {
    FoundTexts texts;
    Parts parts;
    ReadZip(bytes, texts, [&](const UnpackedEntry& entry) {
        if (!entry.name.empty() && entry.name.back() != '/' &&
            !parts.emplace(entry.name, entry.bytes).second)
            FailToCheck("it holds two parts of the same name");
    });
    const auto shared_part = parts.find("xl/sharedStrings.xml");
    SharedTexts shared =
        shared_part == parts.end() ? SharedTexts() : SharedTexts(shared_part->second);
    const std::map<std::string, std::string> sheets = SheetNames(parts);
    for (const auto& [name, content] : parts) {
        if (const auto sheet = sheets.find(name); sheet != sheets.end())
            Append(SheetTexts(sheet->second, content, shared), texts);
        else if (name != "xl/sharedStrings.xml")
            Append(OtherPartTexts(name, content, depth), texts);
    }
    Append(shared.Unused(), texts);
    return texts;
}

}  // namespace particulars
