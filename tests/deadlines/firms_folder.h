// A folder with a firm's own tables, gone with the test, and the data that is read from it.

#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "model/deadlines/court_data.h"

namespace particulars {

class FirmsFolder {
public:
    FirmsFolder() {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        std::string name = std::string(test->test_suite_name()) + "." + test->name();
        for (char& letter : name)
            letter = letter == '/' ? '_' : letter;
        path_ = std::filesystem::path(testing::TempDir()) / ("courts-" + name);
        std::filesystem::remove_all(path_);
        std::filesystem::create_directories(path_);
    }
    ~FirmsFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    FirmsFolder(const FirmsFolder&) = delete;
    FirmsFolder& operator=(const FirmsFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

    FirmsFolder& Write(std::string_view file, std::string_view text) {
        std::ofstream(path_ / file, std::ios::binary) << text;
        return *this;
    }

    /// Every finding in one line.
    std::string Findings() const {
        const auto data = LoadCourtData(path_);
        std::string text;
        for (const Finding& finding : data->findings)
            text += (text.empty() ? "" : "\n") + ToText(finding);
        return text;
    }

    /// Answers from this folder until the end of the test.
    void Use() {
        UseCourtData(LoadCourtData(path_));
        used_.in_use = true;
    }

private:
    struct Restore {
        bool in_use = false;
        ~Restore() {
            if (in_use)
                UseCourtData(LoadCourtData());
        }
    };

    std::filesystem::path path_;
    Restore used_;
};

}  // namespace particulars
