// Runs a test once for each database that the program supports.
//
// On the server a test is a login of its own in a matter of its own ("matter-1"), under all
// policies and triggers but the one that signs the log's lines: these tests write as other people
// and on other days. What only a server does is tested in server_*_test.cpp.

#pragma once

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

#include "model/store/case_file.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_server.h"

namespace particulars {

class StoreTest : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        if (GetParam() == std::string("sqlite")) {
            db_ = CreateScratchCase();
        } else {
            server_.emplace();
            server_->SignTheLog(false);
            db_ = server_->Connect("founder");
            FoundMatter(*db_, MatterId("matter-1"));
        }
    }

    /// What somebody with the password, or with the whole server, can do with another program.
    void BehindTheBack(const std::string& sql) {
        if (server_) {
            server_->Admin()->RunScript("SET session_replication_role = replica; " + sql);
            return;
        }
        db_->RunScript("DROP TRIGGER change_is_never_edited");
        db_->RunScript("DROP TRIGGER change_is_never_deleted");
        db_->RunScript("PRAGMA ignore_check_constraints = ON");
        db_->RunScript(sql);
    }

    std::optional<TestDatabase> server_;  // Above its connections: it must go last.
    std::unique_ptr<Database> db_;
    FixedClock clock_{"2016-06-23"};
};

#define PARTICULARS_ALL_BACKENDS(Suite)                                      \
    INSTANTIATE_TEST_SUITE_P(, Suite, testing::Values("sqlite", "postgres"), \
                             [](const auto& backend) { return std::string(backend.param); })

}  // namespace particulars
