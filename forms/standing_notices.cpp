#include "forms/standing_notices.h"

#include <fmt/format.h>
#include <vector>

#include "forms/kept_dialog.h"
#include "forms/notice_bar.h"
#include "forms/standing.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr const char* kLost = "lost";
constexpr const char* kReadOnly = "read only";
constexpr const char* kKept = "kept";

/// Out of reading only: to try again once the other has left, to take over from somebody who has
/// gone without leaving, to work on a copy where writing is not safe.
std::vector<NoticeAct> WaysOut(const CaseStanding& standing, const StandingActs& acts) {
    std::vector<NoticeAct> ways;
    if (standing.on_share)
        ways.push_back({_("Work on a local cop&y..."), acts.work_on_copy});
    else
        ways.push_back({_("Open for &writing"), acts.open_for_writing});
    if (standing.seems_gone)
        ways.push_back({_("Take &over..."), acts.take_over});
    return ways;
}

}  // namespace

void ShowStanding(NoticeBar& bar, const CaseStanding& standing, std::size_t kept,
                  const StandingActs& acts) {
    const bool lost = !standing.lost_since.empty();
    if (!lost)
        bar.Withdraw(kLost);
    else
        bar.ShowNotice(
            {kLost,
             Wx(fmt::format("The team server does not answer since {}. What you see is as of then. "
                            "Nothing that was saved is lost; nothing can be changed until it "
                            "answers, which the program keeps trying by itself.",
                            standing.lost_since)),
             true,
             {{_("&Try now"), acts.try_server}},
             false});
    if (standing.read_only.empty())
        bar.Withdraw(kReadOnly);
    else
        bar.ShowNotice({kReadOnly, Wx(standing.read_only), false, WaysOut(standing, acts), false});
    if (kept == 0)
        bar.Withdraw(kKept);
    else
        bar.ShowNotice({kKept,
                        Wx(KeptInWords(kept)) +
                            (lost ? _(", kept until the server answers.")
                                  : _(". What you typed is kept: save it again, or discard it.")),
                        false,
                        {{_("S&how..."), acts.show_kept}}});
}

}  // namespace particulars
