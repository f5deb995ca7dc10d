#include "model/deadlines/court_data.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <fmt/format.h>
#include <fstream>
#include <mutex>
#include <sstream>

#include "model/core/error.h"
#include "model/core/resource.h"

namespace particulars {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestFile = 16U << 20U;  ///< Bytes.

CourtTables ReadShippedTables() {
    CourtTables tables;
    for (const std::string_view file : TableFiles()) {
        const auto findings = AddTable(file, Resource("courts/" + std::string(file)), tables);
        if (!findings.empty())
            throw Error(ErrorKind::kInternal, "A table of courts and rules is damaged.",
                        ToText(findings.front()));
    }
    return tables;
}

const CourtTables& ShippedTables() {
    static const CourtTables tables = ReadShippedTables();
    return tables;
}

/// nullopt, with a finding, for a file that cannot be read.
std::optional<std::string> ReadWhole(const fs::path& path, std::vector<Finding>& findings) {
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    if (!error && size > kLargestFile) {
        findings.push_back({path.filename().string(), 0, "the file is larger than any table"});
        return std::nullopt;
    }
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (error || !file.is_open() || file.bad()) {
        findings.push_back({path.filename().string(), 0, "the file cannot be read"});
        return std::nullopt;
    }
    return text.str();
}

void AddFirmsFile(const fs::path& path, CourtData& data) {
    const std::string name = path.filename().string();
    const auto text = ReadWhole(path, data.findings);
    if (!text)
        return;
    const auto findings = AddTable(name, *text, data.tables);
    if (findings.empty())
        data.own_files.push_back(name);
    data.findings.insert(data.findings.end(), findings.begin(), findings.end());
}

/// The firm's files in the order in which they build on each other, unknown names last.
std::vector<fs::path> FilesIn(const fs::path& folder, std::vector<Finding>& findings) {
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
        if (entry->path().extension() == ".json")
            files.push_back(entry->path());
    if (error)
        findings.push_back({folder.string(), 0, "the folder cannot be read"});
    const auto rank = [](const fs::path& path) {
        const auto& known = TableFiles();
        return std::pair(std::find(known.begin(), known.end(), path.filename().string()), path);
    };
    std::sort(files.begin(), files.end(),
              [&rank](const fs::path& a, const fs::path& b) { return rank(a) < rank(b); });
    return files;
}

/// All data ever used, because references to it were given out.
struct Kept {
    std::mutex mutex;
    std::vector<std::unique_ptr<const CourtData>> data;
    std::atomic<const CourtData*> current = nullptr;
};

Kept& TheKept() {
    static Kept kept;
    return kept;
}

}  // namespace

std::unique_ptr<const CourtData> LoadCourtData(const std::optional<fs::path>& folder) {
    auto data = std::make_unique<CourtData>();
    data->tables = ShippedTables();
    data->folder = folder;
    if (folder)
        for (const fs::path& file : FilesIn(*folder, data->findings))
            AddFirmsFile(file, *data);
    return data;
}

std::optional<fs::path> FirmsCourtFolder() {
    const auto variable = [](const char* name) -> std::optional<fs::path> {
        const char* value = std::getenv(name);
        return value != nullptr && *value != '\0' ? std::optional<fs::path>(value) : std::nullopt;
    };
    if (const auto named = variable("PARTICULARS_COURTS"))
        return named;
    auto config = variable("XDG_CONFIG_HOME");
    if (const auto home = variable("HOME"); !config && home)
        config = *home / ".config";
    std::error_code error;
    if (config && fs::is_directory(*config / "particulars" / "courts", error))
        return *config / "particulars" / "courts";
    return std::nullopt;
}

const CourtData& TheCourtData() {
    Kept& kept = TheKept();
    if (const CourtData* current = kept.current.load(std::memory_order_acquire))
        return *current;
    const std::scoped_lock lock(kept.mutex);
    if (kept.current.load() == nullptr) {
        kept.data.push_back(LoadCourtData(FirmsCourtFolder()));
        kept.current.store(kept.data.back().get(), std::memory_order_release);
    }
    return *kept.current.load();
}

void UseCourtData(std::unique_ptr<const CourtData> data) {
    Kept& kept = TheKept();
    const std::scoped_lock lock(kept.mutex);
    kept.data.push_back(std::move(data));
    kept.current.store(kept.data.back().get(), std::memory_order_release);
}

std::vector<std::string> WarningsOfRefusedFiles(const CourtData& data) {
    std::vector<std::string> warnings;
    std::vector<std::string> files;
    for (const Finding& finding : data.findings) {
        if (std::find(files.begin(), files.end(), finding.file) != files.end())
            continue;
        files.push_back(finding.file);
        warnings.push_back(
            fmt::format("Your own table was not used, the shipped one was: {}. "
                        "\"particulars-cli check-data\" lists every mistake.",
                        ToText(finding)));
    }
    return warnings;
}

}  // namespace particulars
