// What the bar above the case says for as long as it holds: the server is away, the file can only
// be read.

#pragma once

#include <cstddef>
#include <functional>

namespace particulars {

class NoticeBar;
struct CaseStanding;

struct StandingActs {
    std::function<void()> try_server;
    std::function<void()> open_for_writing;
    std::function<void()> take_over;
    std::function<void()> work_on_copy;
    std::function<void()> show_kept;
};

/// Shows what holds of `standing`, and of the `kept` changes that could be saved now, and withdraws
/// what does not any more.
void ShowStanding(NoticeBar& bar, const CaseStanding& standing, std::size_t kept,
                  const StandingActs& acts);

}  // namespace particulars
