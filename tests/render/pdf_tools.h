// Reads a PDF back with the tools of poppler and qpdf, as a stranger would.

#pragma once

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <sys/wait.h>

#include <gtest/gtest.h>

namespace particulars {

/// A folder of its own for each test, taken away afterwards.
class PdfTest : public testing::Test {
protected:
    void SetUp() override {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        folder_ =
            std::filesystem::temp_directory_path() / ("particulars-" + std::string(test->name()) +
                                                      "-" + std::to_string(std::random_device()()));
        std::filesystem::create_directories(folder_);
    }

    void TearDown() override {
        std::filesystem::permissions(folder_, std::filesystem::perms::owner_all);
        std::filesystem::remove_all(folder_);
    }

    std::string PathTo(const std::string& name) const { return (folder_ / name).string(); }

    std::size_t FileCount() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder_),
                                                      std::filesystem::directory_iterator()));
    }

    std::filesystem::path folder_;
};

struct ToolResult {
    int exit_code = -1;
    std::string output;
};

/// Fails the test if the tool is not installed.
inline ToolResult RunTool(const std::string& tool, const std::string& arguments) {
    const std::string command = "LC_ALL=C.UTF-8 " + tool + " " + arguments + " 2>&1";
    std::FILE* pipe = popen(command.c_str(), "r");
    ToolResult result;
    std::array<char, 4096> buffer{};
    for (std::size_t count = 0; (count = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
        result.output.append(buffer.data(), count);
    const int status = pclose(pipe);
    result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    EXPECT_NE(result.exit_code, 127) << tool << " is not installed: apt-get install poppler-utils "
                                     << "qpdf";
    return result;
}

inline std::string ContentsOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline std::size_t CountOf(const std::string& part, const std::string& text) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

}  // namespace particulars
