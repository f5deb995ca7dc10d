// What was measured of each kind of act: how long each took, in milliseconds, and the figures that
// are drawn from it.

#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace particulars::bench {

/// What users do, and, as kUpdate, a bare prepared UPDATE of one row to compare an edit with.
enum class Act { kEdit, kUpdate, kOpenCase, kDocumentPage, kSearch, kHistory, kCatchUp };

inline constexpr std::array<std::string_view, 7> kActNames = {
    "edit",   "bare UPDATE",         "open a case",    "page of documents",
    "search", "history of a record", "what others did"};

class Samples {
public:
    void Add(double milliseconds) { all_.push_back(milliseconds); }
    void Add(const Samples& other) {
        all_.insert(all_.end(), other.all_.begin(), other.all_.end());
    }

    std::size_t count() const { return all_.size(); }

    /// 0 without samples. `percent` from 0 to 100.
    double Percentile(double percent) const {
        if (all_.empty())
            return 0;
        std::vector<double> sorted = all_;
        const auto last = static_cast<double>(sorted.size() - 1);
        const auto place = static_cast<std::ptrdiff_t>(last * percent / 100 + 0.5);
        std::nth_element(sorted.begin(), sorted.begin() + place, sorted.end());
        return sorted[static_cast<std::size_t>(place)];
    }

private:
    std::vector<double> all_;
};

using SamplesByAct = std::array<Samples, kActNames.size()>;

inline Samples& Of(SamplesByAct& samples, Act act) {
    return samples[static_cast<std::size_t>(act)];
}

template <typename Work>
double MillisecondsOf(Work&& work) {
    const auto start = std::chrono::steady_clock::now();
    std::forward<Work>(work)();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

}  // namespace particulars::bench
