#include "model/jobs/left_behind.h"

#include <filesystem>

namespace particulars {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPaths = R"sql(
    SELECT DISTINCT path FROM document WHERE path <> '' ORDER BY path
)sql";

bool IsThere(const fs::path& path) {
    std::error_code failure;
    return fs::exists(path, failure);
}

}  // namespace

std::vector<std::string> LeftBehind(Database& copy, const std::string& copy_folder,
                                    const std::string& case_folder) {
    std::vector<std::string> left;
    copy.Query(kPaths, {}, [&](const Row& row) {
        const std::string path = row.Text(0);
        if (fs::path(path).is_relative() && IsThere(fs::path(copy_folder) / path) &&
            !IsThere(fs::path(case_folder) / path))
            left.push_back(path);
    });
    return left;
}

}  // namespace particulars
