// A case in memory, for testing panels without a file: what is saved is put among the records, and
// the acts are kept for the test to look at.

#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "forms/case_access.h"
#include "tests/forms/memory_evidence.h"
#include "tests/support/fixed_clock.h"

namespace particulars {

class MemoryCase final : public CaseAccess {
public:
    MemoryCase();
    MemoryCase(const MemoryCase&);
    MemoryCase& operator=(const MemoryCase&);
    ~MemoryCase() override;

    const CaseRecords& records() const override { return records_; }
    const StandardLibrary& standards() const override { return standards_; }
    const Clock& clock() const override { return clock_; }
    std::string user() const override { return "associate"; }
    CaseStanding standing() const override { return standing_; }
    std::vector<std::string> chosen_standards() const override { return chosen_; }
    void ChooseStandards(std::vector<std::string> standards) override {
        chosen_ = std::move(standards);
    }

    std::vector<Version> VersionsOf(const TradeSecretId& secret) override {
        std::vector<Version> versions;
        for (const Version& version : versions_)
            if (version.secret == secret)
                versions.insert(versions.begin(), version);
        return versions;
    }
    std::vector<HistoryLine> HistoryOf(const std::string& record) override {
        return record == history_of_ ? history_ : std::vector<HistoryLine>();
    }
    std::vector<SearchHit> Search(const std::string& words) override {
        searched_.push_back(words);
        return hits_;
    }
    EvidenceAccess& evidence() override {
        evidence_.documents_ = &documents_;
        evidence_.secrets_ = &records_.secrets;
        return evidence_;
    }

    bool Save(const std::string& label, std::vector<AnyRecord> records,
              const std::string& reason = {}, Progress* = nullptr) override;
    bool AcceptOrder(const AcceptedOrder& order) override {
        accepted_.push_back(order);
        return !refuses_;
    }
    bool ActOnSet(const SetAct& act) override;
    SetMaterial MaterialFor(const std::vector<TradeSecretId>&) override;
    std::vector<Distribution> Distributions() override { return distributions_; }
    void Log(Distribution distribution, const std::string& written = {}) override {
        if (!written.empty())
            distribution.sha256 = written;
        distributions_.insert(distributions_.begin(), std::move(distribution));
    }
    PaperDocument Compose(const PrintOptions& options) override {
        composed_.push_back(options);
        return paper_;
    }
    std::function<std::any(Progress&)> PrintWork(const PrintOptions& options) override {
        return [this, options](Progress& progress) -> std::any {
            return PrintPaper(PaperSource{&records_, nullptr, &clock_}, options, progress);
        };
    }
    std::function<std::any(Progress&)> BookWork(const BookOptions& options) override {
        return [this, options](Progress& progress) -> std::any {
            return PrintBook(PaperSource{&records_, nullptr, &clock_}, options, progress);
        };
    }

    // What a test prepares and looks at.
    CaseRecords records_;
    FixedClock clock_;
    StandardLibrary standards_;
    std::vector<std::string> chosen_ = {"NY-SDNY-DISC", "NY-SDNY-SJ"};
    std::vector<Version> versions_;  ///< Of all secrets, oldest first.
    std::vector<HistoryLine> history_;
    std::string history_of_;  ///< The record that `history_` is about.
    std::vector<SearchHit> hits_;
    std::vector<Document> documents_;
    MemoryEvidence evidence_;
    PaperDocument paper_;
    std::vector<PrintOptions> composed_;  ///< What was asked for, oldest first.
    CaseStanding standing_;
    std::vector<Distribution> distributions_;  ///< Newest first.
    bool refuses_ = false;
    std::string merges_into_;  ///< What a description becomes when it is saved; empty: as it is.
    std::vector<std::string> labels_;
    std::vector<std::string> reasons_;
    std::vector<std::string> searched_;
    std::vector<AcceptedOrder> accepted_;
};

/// Three secrets as in the interrogatory answer, the third of them about data and under attack.
MemoryCase ThreeSecrets();

}  // namespace particulars
