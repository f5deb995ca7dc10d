#include "model/loadfiles/row_mapper.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <utility>
#include <variant>

#include "model/core/text.h"
#include "model/loadfiles/designation.h"
#include "model/loadfiles/target_field.h"

namespace particulars {
namespace {

constexpr std::size_t kSha256Digits = 64;
constexpr std::size_t kSha1Digits = 40;
constexpr std::size_t kMd5Digits = 32;
constexpr std::size_t kMostDesignations = 1'000;

bool IsHex(std::string_view text) {
    return text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

std::optional<std::int64_t> Number(std::string_view text) {
    std::int64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, number);
    if (failure != std::errc() || stop != end || number < 0)
        return std::nullopt;
    return number;
}

void Clear(Document& document, const RowOptions& options) {
    document.production = options.production;
    for (std::string* const text :
         {&document.bates_begin, &document.bates_end, &document.bates_key, &document.family_begin,
          &document.family_end, &document.title, &document.kind, &document.custodian,
          &document.author, &document.recipients, &document.path, &document.sha256, &document.text})
        text->clear();
    document.pages = 0;
    document.dated.reset();
    document.tier = options.unmarked;
}

}  // namespace

RowMapper::RowMapper(LoadFileMapping mapping, RowOptions options)
    : mapping_(std::move(mapping)), options_(std::move(options)) {
    row_.document.matter = options_.matter;
    for (const ColumnUse& use : mapping_.columns)
        has_end_column_ = has_end_column_ || use.target == TargetField::kBatesEnd;
}

const MappedRow& RowMapper::Map(const SourceRecord& record) {
    Clear(row_.document, options_);
    row_.text_path.clear();
    row_.warnings.clear();
    row_.blocking.clear();
    kept_ = 0;
    begin_.reset();
    if (!record.problem.empty())
        Block("", record.problem);
    const std::size_t count = std::min(record.fields.size(), mapping_.columns.size());
    for (std::size_t i = 0; i < count; ++i)
        if (const std::string_view value = Trim(record.fields[i]); !value.empty())
            Take(mapping_.columns[i], value);
    SettleBates();
    SettleFamily();
    row_.document.more.resize(kept_);
    return row_;
}

void RowMapper::Take(const ColumnUse& use, std::string_view value) {
    Document& document = row_.document;
    if (!use.target)
        return Keep(use.keep_as, value);
    switch (*use.target) {
        case TargetField::kBatesBegin:
            document.bates_begin = value;
            break;
        case TargetField::kBatesEnd:
            document.bates_end = value;
            break;
        case TargetField::kFamilyBegin:
            document.family_begin = value;
            break;
        case TargetField::kFamilyEnd:
            document.family_end = value;
            break;
        case TargetField::kProduction:
            document.production = value;
            break;
        case TargetField::kTitle:
            document.title = value;
            break;
        case TargetField::kKind:
            document.kind = value;
            break;
        case TargetField::kCustodian:
            document.custodian = value;
            break;
        case TargetField::kAuthor:
            document.author = value;
            break;
        case TargetField::kRecipients:
            document.recipients = value;
            break;
        case TargetField::kText:
            document.text = value;
            break;
        case TargetField::kPages:
            return TakePages(use, value);
        case TargetField::kDated:
            return TakeDate(use, value);
        case TargetField::kTier:
            return TakeTier(use, value);
        case TargetField::kHash:
            return TakeHash(use, value);
        case TargetField::kPath:
            return TakePath(use, value, document.path);
        case TargetField::kTextPath:
            return TakePath(use, value, row_.text_path);
    }
}

void RowMapper::TakePages(const ColumnUse& use, std::string_view value) {
    if (const auto pages = Number(value))
        row_.document.pages = *pages;
    else
        Warn(use, value, "The number of pages is not a number.");
}

void RowMapper::TakeDate(const ColumnUse& use, std::string_view value) {
    LoadDateReading reading = ReadLoadDate(value, use.date_order);
    row_.document.dated = reading.date;
    if (!reading.problem.empty())
        Warn(use, value, std::move(reading.problem));
}

void RowMapper::TakeTier(const ColumnUse& use, std::string_view value) {
    const auto tier = TierOf(value);
    row_.document.tier = tier.value_or(Tier::kAttorneysEyesOnly);
    if (!tier)
        Warn(use, value, "The designation is not known, so the document is for attorneys' eyes.");
}

/// A column has a handful of designations, repeated a million times.
std::optional<Tier> RowMapper::TierOf(std::string_view designation) {
    if (const auto known = tiers_.find(designation); known != tiers_.end())
        return known->second;
    auto tier = TierOfDesignation(designation, options_.tier_names);
    for (const auto& [words, chosen] : mapping_.designations)
        if (words == designation)
            tier = chosen;
    if (tiers_.size() < kMostDesignations)
        tiers_.emplace(designation, tier);
    return tier;
}

void RowMapper::TakeHash(const ColumnUse& use, std::string_view value) {
    const bool is_other = value.size() == kMd5Digits || value.size() == kSha1Digits;
    if (value.size() != kSha256Digits || !IsHex(value)) {
        if (is_other && IsHex(value))
            Keep(use.heading, value);
        else
            Warn(use, value, "The hash is neither SHA-256 nor SHA-1 nor MD5.");
        return;
    }
    std::string& sha256 = row_.document.sha256;
    sha256 = value;
    for (char& digit : sha256)
        digit = digit >= 'A' && digit <= 'F' ? static_cast<char>(digit - 'A' + 'a') : digit;
}

void RowMapper::TakePath(const ColumnUse& use, std::string_view value, std::string& path) {
    path = RelativePath(value);
    if (!LeavesCaseFolder(path))
        return;
    path.clear();
    Warn(use, value, "The path leads out of the folder, so the file is not linked.");
}

void RowMapper::SettleBates() {
    Document& document = row_.document;
    if (document.bates_begin.empty())
        return Block("bates_begin", document.bates_end.empty()
                                        ? "There is no Bates number."
                                        : "There is a last Bates number but no first one.");
    if (document.bates_end.empty())
        SplitRange();
    begin_ = ParseBates(document.bates_begin);
    if (!begin_)
        return Block("bates_begin",
                     fmt::format("\"{}\" is not a Bates number.", document.bates_begin));
    if (document.bates_end.empty()) {
        BatesNumber last = *begin_;
        (last.page ? *last.page : last.number) += std::max<std::int64_t>(document.pages, 1) - 1;
        document.bates_end = last.suffix.empty() ? ToText(last) : document.bates_begin;
        if (has_end_column_)
            row_.warnings.push_back({"bates_end", fmt::format("There is no last Bates number; {} "
                                                              "is taken.",
                                                              document.bates_end)});
    }
    const auto end = ParseBates(document.bates_end);
    if (!end)
        return Block("bates_end", fmt::format("\"{}\" is not a Bates number.", document.bates_end));
    const BatesRange range{*begin_, *end};
    if (auto violation = CheckRange(range))
        return Block("bates_end", std::move(violation->message));
    SettlePages(PageCount(range).value_or(0));
    document.bates_key = BatesKey(document.bates_begin);
}

/// Where one column holds the whole range. "LP0001-LP0004" could be one number as well, with the
/// prefix "LP0001-LP", so that the range is tried first.
void RowMapper::SplitRange() {
    const auto reading = ParseBatesRange(row_.document.bates_begin);
    const auto* const range = std::get_if<BatesRange>(&reading);
    if (range == nullptr || range->begin == range->end)
        return;
    row_.document.bates_begin = ToText(range->begin);
    row_.document.bates_end = ToText(range->end);
}

void RowMapper::SettlePages(std::int64_t counted) {
    Document& document = row_.document;
    if (document.pages == 0)
        document.pages = counted;
    else if (counted != 0 && counted != document.pages)
        row_.warnings.push_back(
            {"pages", fmt::format("The load file says {} pages, and the Bates numbers {}.",
                                  document.pages, counted)});
}

void RowMapper::SettleFamily() {
    Document& document = row_.document;
    if (document.family_begin.empty() && document.family_end.empty())
        return;
    const auto first = ParseBates(document.family_begin);
    const auto last = ParseBates(document.family_end);
    if (!first || !last)
        row_.warnings.push_back({"family_begin", "The Bates range of the family is incomplete."});
    else if (CheckRange({*first, *last}))
        row_.warnings.push_back({"family_end", "The Bates range of the family is reversed."});
    else if (begin_ && (Order(*begin_, *first) < 0 || Order(*last, *begin_) < 0))
        row_.warnings.push_back({"family_begin", "The document lies outside its family."});
}

/// Strings of the row before are written over, which spares a million rows their allocations.
void RowMapper::Keep(std::string_view name, std::string_view value) {
    auto& more = row_.document.more;
    if (name.empty())
        return;
    if (kept_ == more.size())
        more.emplace_back();
    more[kept_].first = name;
    more[kept_].second = value;
    ++kept_;
}

void RowMapper::Warn(const ColumnUse& use, std::string_view value, std::string message) {
    row_.warnings.push_back({std::string(ToText(*use.target)), std::move(message)});
    Keep(use.heading, value);
}

void RowMapper::Block(std::string field, std::string message) {
    row_.blocking.push_back({std::move(field), std::move(message)});
}

std::string CellOf(const Document& document, TargetField field) {
    switch (field) {
        case TargetField::kBatesBegin:
            return document.bates_begin;
        case TargetField::kBatesEnd:
            return document.bates_end;
        case TargetField::kFamilyBegin:
            return document.family_begin;
        case TargetField::kFamilyEnd:
            return document.family_end;
        case TargetField::kProduction:
            return document.production;
        case TargetField::kPages:
            return document.pages == 0 ? std::string() : std::to_string(document.pages);
        case TargetField::kTitle:
            return document.title;
        case TargetField::kKind:
            return document.kind;
        case TargetField::kCustodian:
            return document.custodian;
        case TargetField::kAuthor:
            return document.author;
        case TargetField::kRecipients:
            return document.recipients;
        case TargetField::kDated:
            return document.dated ? ToIso(*document.dated) : std::string();
        case TargetField::kTier:
            return std::string(ToText(document.tier));
        case TargetField::kPath:
            return document.path;
        case TargetField::kHash:
            return document.sha256;
        case TargetField::kText:
            return document.text;
        case TargetField::kTextPath:
            return {};
    }
    return {};
}

std::string RelativePath(std::string_view path) {
    if (path.starts_with(".\\") || path.starts_with("./"))
        path.remove_prefix(2);
    else if (path.size() > 1 && path[0] == '\\' && path[1] != '\\')
        path.remove_prefix(1);
    std::string relative(path);
    std::replace(relative.begin(), relative.end(), '\\', '/');
    return relative;
}

}  // namespace particulars
