#include "model/jobs/export_manifest.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <utility>

#include "model/core/error.h"
#include "model/store/migrator.h"

namespace particulars {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kFormat = "particulars-open-export";
constexpr int kFormatVersion = 1;

[[noreturn]] void RefuseNewer(const std::string& needs) {
    throw Error(ErrorKind::kIncompatible,
                fmt::format("This export was written by a newer version of Particulars. Nothing "
                            "was changed. Read it with version {} or newer.",
                            needs.empty() ? "that wrote it" : needs));
}

/// What `read` makes of the JSON; `what` is named where that is nothing.
template <typename Reader>
auto Parse(std::string_view json, const char* what, Reader&& read) {
    try {
        return read(nlohmann::json::parse(json));
    } catch (const nlohmann::json::exception&) {
        RefuseExport("A part of the export is not what it should be.", what);
    }
}

std::string StrippedOf(std::string_view text) {
    // A version goes into a message: nothing but digits and dots, and few of them.
    std::string kept;
    for (const char c : text.substr(0, 20))
        if ((c >= '0' && c <= '9') || c == '.')
            kept += c;
    return kept;
}

}  // namespace

void RefuseExport(const std::string& why, const std::string& detail) {
    throw Error(ErrorKind::kUnreadable,
                why +
                    " Nothing was kept of it. Ask for the file once more, or export the case "
                    "again.",
                detail);
}

std::string MemberOf(const CasePart& part) {
    return fmt::format("{}/{}.jsonl", part.kind == PartKind::kRecords ? "records" : "history",
                       part.name);
}

std::string SchemaMemberOf(const CasePart& part) {
    return fmt::format("schema/{}.schema.json", part.name);
}

std::string ToJson(const ExportManifest& manifest) {
    Json members = Json::array();
    for (const ManifestMember& member : manifest.members)
        members.push_back(
            {{"name", member.name}, {"size", member.size}, {"sha256", member.sha256}});
    const Json json = {{"format", kFormat},
                       {"format_version", kFormatVersion},
                       {"program", manifest.program},
                       {"needs_program", manifest.needs_program},
                       {"schema_version", manifest.schema_version},
                       {"written_at", manifest.written_at},
                       {"matter", manifest.matter},
                       {"tier", ToText(manifest.tier)},
                       {"rows", manifest.rows},
                       {"changes", manifest.changes},
                       {"members", members}};
    return json.dump(2) + '\n';
}

ExportManifest ManifestIn(std::string_view json) {
    return Parse(json, "manifest", [](const nlohmann::json& item) {
        if (item.at("format") != kFormat)
            RefuseExport("This is not the open export of a case.");
        ExportManifest manifest;
        manifest.needs_program = StrippedOf(item.at("needs_program").get<std::string>());
        manifest.schema_version = item.at("schema_version").get<int>();
        if (item.at("format_version").get<int>() != kFormatVersion ||
            manifest.schema_version > Migrations().back().version)
            RefuseNewer(manifest.needs_program);
        manifest.program = StrippedOf(item.at("program").get<std::string>());
        manifest.written_at = item.at("written_at").get<std::string>();
        manifest.matter = item.at("matter").get<std::string>();
        manifest.tier =
            FromText<Tier>(item.at("tier").get<std::string>()).value_or(Tier::kSourceCode);
        manifest.rows = item.at("rows").get<std::int64_t>();
        manifest.changes = item.at("changes").get<std::int64_t>();
        for (const nlohmann::json& member : item.at("members"))
            manifest.members.push_back({member.at("name").get<std::string>(),
                                        member.at("size").get<std::int64_t>(),
                                        member.at("sha256").get<std::string>()});
        return manifest;
    });
}

std::string ToJson(const ChainEnd& end) {
    return Json({{"sequence", end.sequence}, {"hash", end.hash}}).dump(2) + '\n';
}

ChainEnd ChainEndIn(std::string_view json) {
    return Parse(json, "head", [](const nlohmann::json& item) {
        return ChainEnd{item.at("sequence").get<std::int64_t>(),
                        item.at("hash").get<std::string>()};
    });
}

std::string ToJsonLine(const ExportedFile& file) {
    nlohmann::json member;
    if (!file.member.empty())
        member = file.member;
    // Paths come from load files and may be in any encoding.
    return nlohmann::json{{"document", file.document},
                          {"path", file.path},
                          {"member", member},
                          {"sha256", file.sha256}}
               .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) +
           '\n';
}

ExportedFile ExportedFileIn(std::string_view line) {
    return Parse(line, "file index", [](const nlohmann::json& item) {
        const nlohmann::json& member = item.at("member");
        return ExportedFile{item.at("document").get<std::string>(),
                            item.at("path").get<std::string>(),
                            member.is_null() ? std::string() : member.get<std::string>(),
                            item.at("sha256").get<std::string>()};
    });
}

}  // namespace particulars
