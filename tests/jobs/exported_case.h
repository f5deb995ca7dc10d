// A case in memory with its open export in a folder, and exports that somebody has changed.

#pragma once

#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "model/jobs/make_sample.h"
#include "model/jobs/open_export.h"
#include "model/jobs/restore_export.h"
#include "model/store/case_parts.h"
#include "model/store/change_log.h"
#include "model/store/sha256.h"
#include "tests/jobs/scratch_case.h"
#include "tests/support/edited_zip.h"
#include "tests/support/expect_error.h"

namespace particulars {

using Members = std::map<std::string, std::string>;

inline Members MembersOf(const std::string& path) {
    const ZipReader zip(path);
    Members members;
    for (const ZipEntry& entry : zip.entries())
        members[entry.name] = zip.ReadAll(entry, 1 << 30);
    return members;
}

inline void WriteMembers(const std::string& path, const Members& members) {
    WriteBytes(path, ZippedBytes({members.begin(), members.end()}));
}

/// With sizes and digests of the members as they are: what a careful forger does.
inline void FitManifest(Members& members) {
    auto manifest = nlohmann::json::parse(members.at("manifest.json"));
    manifest["members"] = nlohmann::json::array();
    for (const auto& [name, text] : members)
        if (name != "manifest.json")
            manifest["members"].push_back(
                {{"name", name}, {"size", text.size()}, {"sha256", Sha256(text)}});
    members["manifest.json"] = manifest.dump();
}

inline void ReplaceIn(std::string& text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    ASSERT_NE(at, text.npos) << from;
    text.replace(at, from.size(), to);
}

class ExportedCase : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        MakeSample(*db_, clock_, "founder", SampleSpan::kToOpinion);
    }

    OpenExport Export(Database& db, const std::string& name, bool with_files = false) {
        NoProgress progress;
        return ExportCase(db, clock_, {Path(name), "0.2.0", with_files, folder_.string()},
                          progress);
    }

    RestoredCase Restore(Database& to, const std::string& name, const std::string& files_to = {}) {
        NoProgress progress;
        return RestoreExport(to, clock_, "associate", {Path(name), files_to}, progress);
    }

    /// The export of the sample with one member changed as `change` does, and a manifest that fits.
    void Forge(const std::string& name, const std::function<void(Members&)>& change,
               bool fit_manifest = true) {
        Export(*db_, "whole.zip");
        Members members = MembersOf(Path("whole.zip"));
        change(members);
        if (fit_manifest)
            FitManifest(members);
        WriteMembers(Path(name), members);
    }

    void ExpectRefused(ErrorKind kind, const std::string& name) {
        const auto fresh = CreateScratchCase();
        EXPECT_ERROR(kind, Restore(*fresh, name));
        for (const CasePart& part : CaseParts())
            EXPECT_EQ(CountRows(*fresh, part), 0) << part.name;
        EXPECT_EQ(LastSequence(*fresh), 0);
    }
};

}  // namespace particulars
