// What the panels may see and do of the open case. They never see the database: app/gui/controller
// stands behind this, turns an act into one Edit, and tells the panels to reload.
//
// Every act is one step of undo, named by its label ("withdraw TS-003"). An act that fails shows
// its reason itself and returns false; the panel then keeps what the user typed. Where it failed
// for no fault of the user (the server was lost, somebody else saved first), the program keeps the
// records too, and offers to save them again.
//
// Other people may be at the same case: records() may be others after any return to the event loop,
// but never while a modal dialog is open.

#pragma once

#include <any>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "forms/standing.h"
#include "model/core/clock.h"
#include "model/core/progress.h"
#include "model/evidence/document.h"
#include "model/intake/order_reading.h"
#include "model/jobs/accept_order.h"
#include "model/jobs/any_record.h"
#include "model/jobs/case_records.h"
#include "model/jobs/print_book.h"
#include "model/jobs/served_set.h"
#include "model/papers/document.h"
#include "model/particularity/standard.h"

namespace particulars {

/// One line of a record's history, for people.
struct HistoryLine {
    std::string at;  ///< UTC, ISO text.
    std::string user;
    std::string label;
    std::string reason;
};

/// One hit of the search field.
struct SearchHit {
    std::string type;  ///< "secret", "deadline", "docket entry", ...
    std::string id;
    std::string label;
    std::string snippet;
};

class EvidenceAccess;

class CaseAccess {
public:
    virtual ~CaseAccess() = default;

    virtual const CaseRecords& records() const = 0;
    virtual const StandardLibrary& standards() const = 0;
    virtual const Clock& clock() const = 0;
    virtual std::string user() const = 0;

    /// How the case stands now; what follows from it for one task says WhyNot.
    virtual CaseStanding standing() const = 0;

    /// The one place that answers why something is not possible now, as a sentence for the user;
    /// nullopt if it is.
    std::optional<std::string> WhyNot(Task task) const {
        return particulars::WhyNot(standing(), task);
    }

    /// The standards chosen for checklists and the matrix, in order.
    virtual std::vector<std::string> chosen_standards() const = 0;
    virtual void ChooseStandards(std::vector<std::string> standards) = 0;

    /// Every version of one secret, newest first.
    virtual std::vector<Version> VersionsOf(const TradeSecretId& secret) = 0;
    virtual std::vector<HistoryLine> HistoryOf(const std::string& record) = 0;
    virtual std::vector<SearchHit> Search(const std::string& words) = 0;

    /// Documents and what ties them to the secrets.
    virtual EvidenceAccess& evidence() = 0;

    /// Saves all of `records` as one act. Numbers of new secrets, deadlines and obligations are
    /// given here where they are 0. `progress` may stop a long one; then nothing of it is saved.
    virtual bool Save(const std::string& label, std::vector<AnyRecord> records,
                      const std::string& reason = {}, Progress* progress = nullptr) = 0;
    virtual bool AcceptOrder(const AcceptedOrder& order) = 0;

    /// Composes, approves or serves a list; refused where somebody else was first.
    virtual bool ActOnSet(const SetAct& act) = 0;

    /// What lists of these secrets are made of beyond the records; empty while the server is away.
    virtual SetMaterial MaterialFor(const std::vector<TradeSecretId>& secrets) = 0;

    /// Who saw or received what, newest first.
    virtual std::vector<Distribution> Distributions() = 0;

    /// Logs that something of the case was seen or left it. A view is logged once in a sitting.
    /// What cannot be logged because the case can only be read is let go. `written` is the file
    /// that was made, whose hash is logged.
    virtual void Log(Distribution distribution, const std::string& written = {}) = 0;

    /// A paper as its reader is to have it. Throws what ComposeCopy does: kDisconnected while a
    /// server is away that the paper needs.
    virtual PaperDocument Compose(const PrintOptions& options) = 0;

    /// Writes it, after reading it back for sealed words; to be run in the background. Gives a
    /// PrintedPaper. What was written is logged with LineFor.
    virtual std::function<std::any(Progress&)> PrintWork(const PrintOptions& options) = 0;

    /// The same for a book of papers. Gives a PrintedBook.
    virtual std::function<std::any(Progress&)> BookWork(const BookOptions& options) = 0;
};

}  // namespace particulars
