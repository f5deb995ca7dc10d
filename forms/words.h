// Records in the words that every form uses for them, so that the window says one thing one way.

#pragma once

#include <string>
#include <string_view>

#include <wx/string.h>

#include "model/core/capitalized.h"
#include "model/core/clock.h"
#include "model/core/date.h"
#include "model/jobs/case_records.h"
#include "model/particularity/assessment.h"

namespace particulars {

/// From the model's UTF-8 to the window's text, and back.
wxString Wx(std::string_view text);
std::string Utf8(const wxString& text);

/// "All documents" for "all_docs": short enough for the head of a column.
std::string ElementLabel(std::string_view element);

/// "met"; and the sign that stands beside it wherever it is written.
std::string VerdictWord(Verdict verdict);
std::string VerdictSign(Verdict verdict);

/// "TS-003" for a secret of the case; empty if there is none.
std::string DesignationOf(const CaseRecords& records, const TradeSecretId& secret);

const TradeSecret* FindSecret(const CaseRecords& records, const TradeSecretId& secret);

/// The newest version of `secret`, or null.
const Version* NewestVersion(const CaseRecords& records, const TradeSecretId& secret);

/// "in 3 days", "today", "2 days ago".
std::string DaysLeft(const Date& date, const Date& today);

/// "22 June 2016, 14:03" in local time for a stored moment; the text itself if it is none.
std::string MomentInWords(std::string_view utc);

/// `text` for a menu or label, where "&" would mark a mnemonic.
wxString Escaped(std::string_view text);

}  // namespace particulars
