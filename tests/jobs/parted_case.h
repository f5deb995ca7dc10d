// A case and a copy of it that go separate ways, to be brought together again.
//
// The copy is made row by row in memory, with the same change log, as a copied file would have it;
// check_out_test.cpp tries files.

#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "model/jobs/merge_copy.h"
#include "model/jobs/verify_case.h"
#include "model/store/case_file.h"
#include "model/store/case_transfer.h"
#include "model/store/change_log.h"
#include "model/store/records.h"
#include "tests/support/case_samples.h"
#include "tests/support/fixed_clock.h"

namespace particulars {

class PartedCase : public testing::Test {
protected:
    void SetUp() override {
        case_ = CreateScratchCase();
        SaveMatter(*case_, clock_);
        first_ = AddSecret(*case_, clock_, "Targeting");
        second_ = AddSecret(*case_, clock_, "Scoring");
    }

    /// From here on the two go separate ways.
    void Part() {
        copy_ = CreateScratchCase();
        NoProgress progress;
        Transaction transaction(*copy_);
        CarryCase(*case_, *copy_, progress);
        transaction.Commit();
        clock_.Advance(std::chrono::hours(1));
    }

    MergeReport Merge(const MergeOptions& options = {}) {
        NoProgress progress;
        return MergeCopy(*copy_, *case_, clock_, "associate", options, progress);
    }

    MergeReport MergeFor(ConflictChoice choice) {
        MergeOptions options;
        options.conflicts = choice;
        return Merge(options);
    }

    /// Changes a secret in one of the two, as "partner".
    template <typename Change>
    void ChangeSecret(Database& db, const TradeSecret& secret, const std::string& label,
                      Change&& change, const std::string& reason = {}) {
        Edit edit(db, clock_, "partner", label, reason);
        TradeSecret now = Find<TradeSecret>(db, secret.id.text()).value();
        change(now);
        edit.Save(now);
        edit.Commit();
    }

    void Retitle(Database& db, const TradeSecret& secret, const std::string& title) {
        ChangeSecret(db, secret, "rename to " + title,
                     [&](TradeSecret& now) { now.title = title; });
    }

    void Note(Database& db, const TradeSecret& secret, const std::string& note) {
        ChangeSecret(db, secret, "note on " + Designation(secret),
                     [&](TradeSecret& now) { now.note = note; });
    }

    template <typename Record>
    Record Save(Database& db, Record record) {
        Edit edit(db, clock_, "partner", "save");
        edit.Save(record);
        edit.Commit();
        return record;
    }

    TradeSecret InCase(const TradeSecret& secret) {
        return Find<TradeSecret>(*case_, secret.id.text()).value();
    }

    std::vector<std::string> Findings() { return VerifyCase(*case_).findings; }

    FixedClock clock_{"2016-06-23"};
    std::unique_ptr<Database> case_;
    std::unique_ptr<Database> copy_;
    TradeSecret first_;
    TradeSecret second_;
};

}  // namespace particulars
