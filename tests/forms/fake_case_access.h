// A case in memory with the window's view of it: what is saved is kept among the records, and every
// act is remembered for the test to look at.

#pragma once

#include <string>
#include <vector>

#include "forms/case_access.h"
#include "tests/forms/memory_evidence.h"

namespace particulars {

class FakeCaseAccess final : public CaseAccess {
public:
    FakeCaseAccess();

    const CaseRecords& records() const override { return records_; }
    const StandardLibrary& standards() const override { return standards_; }
    const Clock& clock() const override { return clock_; }
    std::string user() const override { return user_; }
    CaseStanding standing() const override { return standing_; }
    std::vector<std::string> chosen_standards() const override { return chosen_; }
    void ChooseStandards(std::vector<std::string> standards) override;
    std::vector<Version> VersionsOf(const TradeSecretId& secret) override;
    std::vector<HistoryLine> HistoryOf(const std::string& record) override;
    std::vector<SearchHit> Search(const std::string& words) override;
    EvidenceAccess& evidence() override {
        evidence_.documents_ = &documents_;
        evidence_.secrets_ = &records_.secrets;
        return evidence_;
    }
    bool Save(const std::string& label, std::vector<AnyRecord> records,
              const std::string& reason = {}, Progress* progress = nullptr) override;
    bool AcceptOrder(const AcceptedOrder& order) override;
    bool ActOnSet(const SetAct& act) override;
    SetMaterial MaterialFor(const std::vector<TradeSecretId>&) override {
        return {records_.versions, {}, documents_};
    }
    std::vector<Distribution> Distributions() override { return distributions_; }
    void Log(Distribution distribution, const std::string& written = {}) override {
        distribution.sha256 = written;
        distributions_.insert(distributions_.begin(), std::move(distribution));
    }
    /// Of the records alone; what needs a database is a page that says which paper it is.
    PaperDocument Compose(const PrintOptions& options) override;
    std::function<std::any(Progress&)> PrintWork(const PrintOptions& options) override;
    std::function<std::any(Progress&)> BookWork(const BookOptions& options) override {
        return [this, options](Progress& progress) -> std::any {
            return PrintBook(PaperSource{&records_, nullptr, &clock_}, options, progress);
        };
    }

    class StillClock final : public Clock {
    public:
        explicit StillClock(Date today) : today_(today) {}
        UtcTime Now() const override {
            return UtcFromIso(ToIso(today_) + "T12:00:00.000Z").value();
        }
        Date Today() const override { return today_; }

    private:
        Date today_;
    };

    CaseRecords records_;
    std::vector<Document> documents_;
    MemoryEvidence evidence_;
    StandardLibrary standards_;
    StillClock clock_;
    std::vector<std::string> chosen_ = {"NY-SDNY-DISC"};
    std::string user_ = "A. Associate";
    CaseStanding standing_;
    std::vector<Distribution> distributions_;  ///< Newest first.
    bool saving_fails_ = false;
    std::vector<std::string> labels_;
    std::vector<std::string> reasons_;
    std::vector<AcceptedOrder> accepted_;
    int next_id_ = 1;
    std::vector<PrintOptions> composed_;  ///< What was asked for, oldest first.
};

/// The text of the sample order.
std::string SampleOrder();

/// The case as it stands after all of the sample order was accepted.
void FillWithSample(FakeCaseAccess& access);

}  // namespace particulars
