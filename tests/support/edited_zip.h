// ZIP files made and edited member by member, as Word files are when a person edits them.

#pragma once

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "model/archive/zip_reader.h"
#include "model/archive/zip_writer.h"
#include "tests/support/temporary_folder.h"

namespace particulars {

/// The bytes of a ZIP file with these members.
inline std::string ZippedBytes(const std::vector<std::pair<std::string, std::string>>& members) {
    class Target final : public ZipTarget {
    public:
        void Write(std::string_view bytes) override {
            bytes_.resize(std::max(bytes_.size(), position_ + bytes.size()));
            bytes_.replace(position_, bytes.size(), bytes);
            position_ += bytes.size();
        }
        void Seek(std::int64_t position) override {
            position_ = static_cast<std::size_t>(position);
        }
        std::string bytes_;
        std::size_t position_ = 0;
    } target;
    std::vector<ZipMember> all;
    for (const auto& [name, text] : members)
        all.push_back({name, [rest = text]() mutable { return std::exchange(rest, {}); }});
    WriteZip(all, target);
    return target.bytes_;
}

/// Replaces the first `from` in the main part of the file at `path`.
inline void EditWord(const std::string& path, const std::string& from, const std::string& to) {
    std::vector<std::pair<std::string, std::string>> members;
    {
        const ZipReader zip(path);
        for (const ZipEntry& entry : zip.entries())
            members.emplace_back(entry.name, zip.ReadAll(entry, 1 << 24));
    }
    for (auto& [name, text] : members)
        if (name == "word/document.xml") {
            const std::size_t at = text.find(from);
            if (at == text.npos)
                throw std::runtime_error("not in the file: " + from);
            text.replace(at, from.size(), to);
        }
    WriteBytes(path, ZippedBytes(members));
}

}  // namespace particulars
