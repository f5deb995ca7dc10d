#include "model/store/document_search.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <vector>

#include "model/core/text.h"

namespace particulars {
namespace {

/// Splits as the index does: what is neither letter nor digit separates words. Bytes of other
/// alphabets are left to the index.
std::vector<std::string> WordsIn(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        const bool is_word = byte >= 0x80 || (byte >= '0' && byte <= '9') ||
                             (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        if (is_word) {
            word.push_back(character);
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

/// The column of a document that a field of a query looks into.
std::string_view ColumnOf(std::string_view field) {
    return field == "bates" ? "bates_begin" : field;
}

class ConditionWriter {
public:
    explicit ConditionWriter(DocumentCondition& condition) : condition_(condition) {}

    /// `sql` has one {} where the parameter goes.
    void Add(fmt::string_view sql, Value value) {
        condition_.values.push_back(std::move(value));
        Append(fmt::format(fmt::runtime(sql), "$" + std::to_string(condition_.values.size())));
    }

    void Append(const std::string& sql) {
        if (!condition_.conditions.empty())
            condition_.conditions += " AND ";
        condition_.conditions += sql;
    }

private:
    DocumentCondition& condition_;
};

void AddWords(std::string_view dialect, const DocumentQuery& query, DocumentCondition& condition,
              ConditionWriter& writer) {
    if (dialect == "sqlite") {
        const std::string expression = Fts5Expression(query);
        if (expression.empty())
            return;
        condition.joins = "JOIN document_search ON document_search.rowid = d.place";
        writer.Add("document_search MATCH {}", expression);
        return;
    }
    const std::string words = TsQuery(query);
    if (words.empty())
        return;
    writer.Add("d.words @@ to_tsquery('simple', {})", words);
    for (const QueryTerm& term : query.terms) {
        if (term.field.empty())
            continue;
        DocumentQuery one;
        one.terms = {{{}, term.words, term.is_prefix}};
        writer.Add(fmt::format("to_tsvector('simple', d.{}) @@ to_tsquery('simple', {{}})",
                               ColumnOf(term.field)),
                   TsQuery(one));
    }
}

/// Tiers up to `highest`, as a list of SQL literals: the words are the program's own.
std::string TiersUpTo(Tier highest) {
    std::string list;
    for (const auto& [tier, name] : EnumText<Tier>::kNames) {
        if (tier > highest)
            continue;
        std::string quoted(name);
        for (std::size_t i = quoted.find('\''); i != std::string::npos;
             i = quoted.find('\'', i + 2))
            quoted.insert(i, 1, '\'');
        list += fmt::format("{}'{}'", list.empty() ? "" : ", ", quoted);
    }
    return list;
}

void AddLinks(const DocumentQuery& query, ConditionWriter& writer) {
    if (query.role && query.secret) {
        writer.Add(
            "EXISTS (SELECT 1 FROM link l JOIN trade_secret s ON s.id = l.secret WHERE "
            "l.document = d.id AND l.role = {}",
            std::string(ToText(*query.role)));
        writer.Add("s.number = {})", std::int64_t{*query.secret});
    } else if (query.role) {
        writer.Add("EXISTS (SELECT 1 FROM link l WHERE l.document = d.id AND l.role = {})",
                   std::string(ToText(*query.role)));
    } else if (query.secret) {
        writer.Add(
            "EXISTS (SELECT 1 FROM link l JOIN trade_secret s ON s.id = l.secret WHERE "
            "l.document = d.id AND s.number = {})",
            std::int64_t{*query.secret});
    }
}

}  // namespace

DocumentCondition ConditionFor(std::string_view dialect, const DocumentQuery& query, Tier highest) {
    DocumentCondition condition;
    ConditionWriter writer(condition);
    AddWords(dialect, query, condition, writer);
    if (query.from)
        writer.Add("d.dated >= {}", ToIso(*query.from));
    if (query.to)
        writer.Add("d.dated <= {}", ToIso(*query.to));
    if (query.tier)
        writer.Add("d.tier = {}", std::string(ToText(*query.tier)));
    if (query.production)
        writer.Add("d.production = {}", *query.production);
    if (query.batch)
        writer.Add("d.batch = {}", *query.batch);
    AddLinks(query, writer);
    if (highest != EnumText<Tier>::kNames.back().first)
        writer.Append(fmt::format("d.tier IN ({})", TiersUpTo(highest)));
    if (condition.conditions.empty())
        condition.conditions = "TRUE";
    return condition;
}

std::string Fts5Expression(const DocumentQuery& query) {
    std::string expression;
    for (const QueryTerm& term : query.terms) {
        const std::vector<std::string> words = WordsIn(term.words);
        if (words.empty())
            continue;
        if (!expression.empty())
            expression += " AND ";
        if (!term.field.empty())
            expression += term.field + " : ";
        expression += fmt::format("\"{}\"{}", fmt::join(words, " "), term.is_prefix ? " *" : "");
    }
    return expression;
}

std::string TsQuery(const DocumentQuery& query) {
    std::string expression;
    for (const QueryTerm& term : query.terms) {
        const std::vector<std::string> words = WordsIn(term.words);
        if (words.empty())
            continue;
        if (!expression.empty())
            expression += " & ";
        expression +=
            fmt::format("('{}'{})", fmt::join(words, "' <-> '"), term.is_prefix ? ":*" : "");
    }
    return expression;
}

}  // namespace particulars
