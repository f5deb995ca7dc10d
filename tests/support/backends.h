// Runs a test once for each database that the program supports.
//
// A further database is added here and nowhere else: one more name, one more branch in OpenScratch.

#pragma once

#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "model/store/case_file.h"
#include "tests/support/fixed_clock.h"

namespace particulars {

/// An empty case of the current schema on the backend of that name, gone when closed.
inline std::unique_ptr<Database> OpenScratch(const std::string& backend) {
    if (backend == "sqlite")
        return CreateScratchCase();
    throw std::invalid_argument("no such backend: " + backend);
}

class StoreTest : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override { db_ = OpenScratch(GetParam()); }

    std::unique_ptr<Database> db_;
    FixedClock clock_{"2016-06-23"};
};

#define PARTICULARS_ALL_BACKENDS(Suite)                          \
    INSTANTIATE_TEST_SUITE_P(, Suite, testing::Values("sqlite"), \
                             [](const auto& backend) { return std::string(backend.param); })

}  // namespace particulars
