// A case in memory and a folder for what it prints, both gone with the test.

#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <unistd.h>

#include <gtest/gtest.h>

#include "model/core/clock.h"
#include "model/store/case_file.h"
#include "tests/support/fixed_clock.h"

namespace particulars {

class ScratchCase : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern = std::filesystem::temp_directory_path() / "particulars-XXXXXX";
        folder_ = mkdtemp(pattern.data());
        db_ = CreateScratchCase();
    }

    void TearDown() override {
        db_.reset();
        std::filesystem::remove_all(folder_);
    }

    std::string Path(const std::string& name) const { return folder_ / name; }

    std::filesystem::path folder_;
    std::unique_ptr<Database> db_;
    FixedClock clock_{"2016-06-23"};
};

}  // namespace particulars
