// Record maps of the trade secrets, what is said of them and how it is judged.

#pragma once

#include "model/particularity/assessment.h"
#include "model/particularity/challenge.h"
#include "model/particularity/hint.h"
#include "model/secrets/version.h"
#include "model/store/record_map.h"

namespace particulars {

template <>
struct RecordMap<TradeSecret> {
    static constexpr std::string_view kTable = "trade_secret";
    static constexpr std::string_view kOrder = "number";
    static constexpr bool kNumbered = true;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &TradeSecret::id}, ColumnMap{"matter", &TradeSecret::matter},
        ColumnMap{"number", &TradeSecret::number}, ColumnMap{"title", &TradeSecret::title},
        ColumnMap{"kind", &TradeSecret::kind}, ColumnMap{"status", &TradeSecret::status},
        ColumnMap{"tier", &TradeSecret::tier}, ColumnMap{"level", &TradeSecret::level},
        ColumnMap{"category", &TradeSecret::category}, ColumnMap{"subject", &TradeSecret::subject},
        ColumnMap{"format", &TradeSecret::format}, ColumnMap{"product", &TradeSecret::product},
        ColumnMap{"holder", &TradeSecret::holder}, ColumnMap{"parent", &TradeSecret::parent},
        ColumnMap{"position", &TradeSecret::position},
        ColumnMap{"asserted_on", &TradeSecret::asserted_on},
        ColumnMap{"ended_on", &TradeSecret::ended_on},
        ColumnMap{"ended_reason", &TradeSecret::ended_reason},
        ColumnMap{"note", &TradeSecret::note, Privilege::kWorkProduct},
        ColumnMap{"revision", &TradeSecret::revision});
};

template <>
struct RecordMap<SecretAlias> {
    static constexpr std::string_view kTable = "secret_alias";
    static constexpr std::string_view kOrder = "secret, source, label, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &SecretAlias::id}, ColumnMap{"secret", &SecretAlias::secret},
                ColumnMap{"source", &SecretAlias::source}, ColumnMap{"label", &SecretAlias::label},
                ColumnMap{"revision", &SecretAlias::revision});
};

template <>
struct RecordMap<Version> {
    static constexpr std::string_view kTable = "version";
    static constexpr std::string_view kOrder = "secret, number";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &Version::id}, ColumnMap{"secret", &Version::secret},
                ColumnMap{"number", &Version::number}, ColumnMap{"text", &Version::text},
                ColumnMap{"public_text", &Version::public_text},
                ColumnMap{"state", &Version::state}, ColumnMap{"kind", &Version::kind},
                ColumnMap{"ground", &Version::ground, Privilege::kWorkProduct},
                ColumnMap{"author", &Version::author, Privilege::kWorkProduct},
                ColumnMap{"created_at", &Version::created_at},
                ColumnMap{"source", &Version::source}, ColumnMap{"revision", &Version::revision});
};

template <>
struct RecordMap<Particular> {
    static constexpr std::string_view kTable = "particular";
    static constexpr std::string_view kOrder = "secret, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &Particular::id}, ColumnMap{"secret", &Particular::secret},
                ColumnMap{"element", &Particular::element}, ColumnMap{"text", &Particular::text},
                ColumnMap{"tier", &Particular::tier}, ColumnMap{"state", &Particular::state},
                ColumnMap{"pinpoints", &Particular::pinpoints},
                ColumnMap{"revision", &Particular::revision});
};

template <>
struct RecordMap<Assessment> {
    static constexpr std::string_view kTable = "assessment";
    static constexpr std::string_view kOrder = "secret, assessed_on, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &Assessment::id}, ColumnMap{"secret", &Assessment::secret},
                ColumnMap{"version", &Assessment::version},
                ColumnMap{"element", &Assessment::element, Privilege::kWorkProduct},
                ColumnMap{"standard", &Assessment::standard, Privilege::kWorkProduct},
                ColumnMap{"verdict", &Assessment::verdict, Privilege::kWorkProduct},
                ColumnMap{"note", &Assessment::note, Privilege::kWorkProduct},
                ColumnMap{"reviewer", &Assessment::reviewer, Privilege::kWorkProduct},
                ColumnMap{"assessed_on", &Assessment::assessed_on, Privilege::kWorkProduct},
                ColumnMap{"revision", &Assessment::revision});
};

template <>
struct RecordMap<HintDismissal> {
    static constexpr std::string_view kTable = "hint_dismissal";
    static constexpr std::string_view kOrder = "secret, hint, id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns =
        Columns(ColumnMap{"id", &HintDismissal::id}, ColumnMap{"secret", &HintDismissal::secret},
                ColumnMap{"hint", &HintDismissal::hint, Privilege::kWorkProduct},
                ColumnMap{"words", &HintDismissal::words, Privilege::kWorkProduct},
                ColumnMap{"reason", &HintDismissal::reason, Privilege::kWorkProduct},
                ColumnMap{"author", &HintDismissal::author, Privilege::kWorkProduct},
                ColumnMap{"dismissed_at", &HintDismissal::dismissed_at, Privilege::kWorkProduct},
                ColumnMap{"revision", &HintDismissal::revision});
};

template <>
struct RecordMap<Challenge> {
    static constexpr std::string_view kTable = "challenge";
    static constexpr std::string_view kOrder = "id";
    static constexpr bool kNumbered = false;
    static constexpr auto kColumns = Columns(
        ColumnMap{"id", &Challenge::id}, ColumnMap{"matter", &Challenge::matter},
        ColumnMap{"secret", &Challenge::secret}, ColumnMap{"element", &Challenge::element},
        ColumnMap{"words", &Challenge::words}, ColumnMap{"blanket", &Challenge::blanket},
        ColumnMap{"paper", &Challenge::paper}, ColumnMap{"first_raised", &Challenge::first_raised},
        ColumnMap{"response", &Challenge::response}, ColumnMap{"ruling", &Challenge::ruling},
        ColumnMap{"state", &Challenge::state}, ColumnMap{"revision", &Challenge::revision});
};

}  // namespace particulars
