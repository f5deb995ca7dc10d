#include "model/particularity/element_name.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/core/capitalized.h"

namespace particulars {
namespace {

using Name = std::pair<std::string_view, std::string_view>;

/// The elements of resources/standards/standards.json, in its order.
constexpr std::array<Name, 38> kNames = {{
    {"separate", "Own number"},
    {"content", "Content"},
    {"finite", "Closed list"},
    {"boundary", "Boundary"},
    {"distinguish", "Set apart from trade"},
    {"carveout", "Public parts excluded"},
    {"how", "How it works"},
    {"numbers", "Values"},
    {"combo_parts", "Parts listed"},
    {"combo_link", "How parts combine"},
    {"code_pin", "Code cited"},
    {"code_prose", "Code in prose"},
    {"biz_fields", "Records and fields"},
    {"data_spec", "Data specified"},
    {"negative_spec", "What failed"},
    {"doc_pin", "Pinpoints"},
    {"all_docs", "All documents"},
    {"relevance", "Tests relevance"},
    {"defence", "Allows defense"},
    {"lay", "Lay reader"},
    {"compare", "Comparable"},
    {"circumstances", "Circumstances"},
    {"protect_basis", "Basis of protection"},
    {"measures", "Measures"},
    {"value", "Value"},
    {"ownership", "Ownership"},
    {"dates", "Dates"},
    {"handover", "Handover"},
    {"use", "Use"},
    {"persons", "Persons"},
    {"consistent", "Consistent"},
    {"ground", "Ground to amend"},
    {"verified", "Signed, verified"},
    {"tier", "Tier marked"},
    {"injunctable", "Fit for injunction"},
    {"proof", "Proof"},
    {"jury", "Fit for jury"},
    {"damages", "Damages"},
}};

}  // namespace

std::string ElementName(std::string_view element) {
    for (const auto& [id, name] : kNames)
        if (id == element)
            return std::string(name);
    std::string words(element);
    std::replace(words.begin(), words.end(), '_', ' ');
    return Capitalized(words);
}

}  // namespace particulars
