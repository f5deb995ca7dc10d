#include "model/particularity/law_data.h"

#include <atomic>
#include <cstdlib>
#include <fmt/format.h>
#include <mutex>
#include <utility>

#include "model/core/error.h"
#include "model/core/resource.h"
#include "model/core/text.h"

namespace particulars {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestFile = 16U << 20U;  ///< Bytes.

/// nullopt where there is no such file; a finding where it cannot be read.
std::optional<std::string> ReadFirmsFile(const fs::path& path, std::vector<std::string>& findings) {
    std::error_code error;
    if (!fs::exists(path, error))
        return std::nullopt;
    try {
        return ReadTextFile(path.string(), kLargestFile).text;
    } catch (const Error& failure) {
        findings.push_back(fmt::format("{}: {}", path.filename().string(), failure.what()));
        return std::nullopt;
    }
}

/// Adds one of the firm's files to `rules`, a HintRules or a StandardLibrary.
template <typename Rules>
void AddFirmsFile(const fs::path& folder, const char* name, Rules& rules, LawData& data) {
    const auto text = ReadFirmsFile(folder / name, data.findings);
    if (!text)
        return;
    const std::vector<std::string> findings = rules.Add(*text, name);
    if (findings.empty())
        data.own_files.emplace_back(name);
    data.findings.insert(data.findings.end(), findings.begin(), findings.end());
}

/// All data ever used, because references to it were given out.
struct Kept {
    std::mutex mutex;
    std::vector<std::unique_ptr<const LawData>> data;
    std::atomic<const LawData*> current = nullptr;
};

Kept& TheKept() {
    static Kept kept;
    return kept;
}

}  // namespace

std::unique_ptr<const LawData> LoadLawData(const std::optional<fs::path>& folder) {
    auto data = std::make_unique<LawData>(
        LawData{HintRules::ReadShipped(), StandardLibrary::Shipped(), folder, {}, {}});
    if (folder) {
        AddFirmsFile(*folder, kHintsFile, data->hints, *data);
        AddFirmsFile(*folder, kStandardsFile, data->standards, *data);
    }
    return data;
}

std::optional<fs::path> FirmsLawFolder() {
    const auto variable = [](const char* name) -> std::optional<fs::path> {
        const char* value = std::getenv(name);
        return value != nullptr && *value != '\0' ? std::optional<fs::path>(value) : std::nullopt;
    };
    if (const auto named = variable("PARTICULARS_FIRM"))
        return named;
    if (const auto config = variable("XDG_CONFIG_HOME"))
        return *config / "particulars";
    if (const auto home = variable("HOME"))
        return *home / ".config" / "particulars";
    return std::nullopt;
}

const LawData& TheLawData() {
    Kept& kept = TheKept();
    if (const LawData* current = kept.current.load(std::memory_order_acquire))
        return *current;
    const std::scoped_lock lock(kept.mutex);
    if (kept.current.load() == nullptr) {
        kept.data.push_back(LoadLawData(FirmsLawFolder()));
        kept.current.store(kept.data.back().get(), std::memory_order_release);
    }
    return *kept.current.load();
}

void UseLawData(std::unique_ptr<const LawData> data) {
    Kept& kept = TheKept();
    const std::scoped_lock lock(kept.mutex);
    kept.data.push_back(std::move(data));
    kept.current.store(kept.data.back().get(), std::memory_order_release);
}

}  // namespace particulars
