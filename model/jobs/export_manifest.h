// What the open export of a case says of itself: which members it has, how long they are, and their
// SHA-256. resources/help/open-export.md describes the format.
//
// A manifest that is read back is what somebody sent: it fits its own form, and that is all.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/tier.h"
#include "model/store/case_parts.h"

namespace particulars {

inline constexpr std::string_view kManifestMember = "manifest.json";
inline constexpr std::string_view kReadmeMember = "README.txt";
inline constexpr std::string_view kHeadMember = "history/head.json";
inline constexpr std::string_view kFileIndexMember = "files/index.jsonl";

/// "records/person.jsonl", "history/change.jsonl".
std::string MemberOf(const CasePart& part);
std::string SchemaMemberOf(const CasePart& part);

struct ManifestMember {
    std::string name;
    std::int64_t size = 0;
    std::string sha256;
};

struct ExportManifest {
    std::string program;        ///< Version that wrote it.
    std::string needs_program;  ///< Oldest version that can read it.
    int schema_version = 0;
    std::string written_at;  ///< UTC, ISO text.
    std::string matter;      ///< Id.
    Tier tier = Tier::kPublic;
    std::int64_t rows = 0;
    std::int64_t changes = 0;
    std::vector<ManifestMember> members;  ///< All but the manifest.
};

std::string ToJson(const ExportManifest& manifest);

/// Throws kUnreadable for what is none, kIncompatible for one of a newer program.
ExportManifest ManifestIn(std::string_view json);

/// Where the chain of the change log ends.
struct ChainEnd {
    std::int64_t sequence = 0;
    std::string hash;
};

std::string ToJson(const ChainEnd& end);

/// Throws kUnreadable.
ChainEnd ChainEndIn(std::string_view json);

/// A linked file: a line of files/index.jsonl.
struct ExportedFile {
    std::string document;  ///< Id.
    std::string path;      ///< As the case has it, relative to its folder.
    std::string member;    ///< Empty if the file was not there.
    std::string sha256;    ///< As the case has it; may be empty.
};

std::string ToJsonLine(const ExportedFile& file);

/// Throws kUnreadable.
ExportedFile ExportedFileIn(std::string_view line);

/// For what is no open export of ours, or not any more.
[[noreturn]] void RefuseExport(const std::string& why, const std::string& detail = {});

}  // namespace particulars
