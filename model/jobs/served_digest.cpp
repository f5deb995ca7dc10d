#include "model/jobs/served_digest.h"

#include <fmt/format.h>
#include <string_view>
#include <utility>

#include "model/store/sha256.h"

namespace particulars {
namespace {

void AddField(std::string& form, std::string_view name, std::string_view value) {
    form += fmt::format("{} {}\n", name, value.size());
    form += value;
    form += '\n';
}

bool InOrder(const std::vector<ServedItem>& items) {
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].position != static_cast<int>(i) + 1)
            return false;
    return true;
}

}  // namespace

std::string CanonicalForm(const ServedItem& item) {
    std::string form = "particulars-served-item/1\n";
    AddField(form, "position", std::to_string(item.position));
    AddField(form, "designation", item.designation);
    AddField(form, "title", item.title);
    AddField(form, "tier", ToText(item.tier));
    AddField(form, "text", item.text);
    AddField(form, "particulars", item.particulars);
    AddField(form, "support", item.support);
    return form;
}

std::string CanonicalForm(const ServedSet& set, const std::vector<ServedItem>& items) {
    std::string form = "particulars-served-set/1\n";
    AddField(form, "title", set.title);
    AddField(form, "served_on", set.served_on ? ToIso(*set.served_on) : std::string());
    AddField(form, "method", set.method);
    AddField(form, "recipients", set.recipients);
    AddField(form, "signer", set.signer);
    AddField(form, "verifier", set.verifier);
    for (const ServedItem& item : items)
        AddField(form, "item", item.sha256);
    return form;
}

std::string DigestOf(const ServedItem& item) {
    return Sha256(CanonicalForm(item));
}

std::string DigestOf(const ServedSet& set, const std::vector<ServedItem>& items) {
    return Sha256(CanonicalForm(set, items));
}

std::string ItemFinding(const ServedSet& set, const ServedItem& item) {
    if (DigestOf(item) == item.sha256)
        return {};
    return fmt::format(
        "{}, item {} ({}): its content is not what was served; its SHA-256 is "
        "another one.",
        Designation(set), item.position, item.designation);
}

std::vector<std::string> DigestFindings(const ServedSet& set,
                                        const std::vector<ServedItem>& items) {
    std::vector<std::string> findings;
    for (const ServedItem& item : items)
        if (std::string finding = ItemFinding(set, item); !finding.empty())
            findings.push_back(std::move(finding));
    if (items.empty() || !InOrder(items))
        findings.push_back(
            fmt::format("{}: items are missing, or not in their order.", Designation(set)));
    else if (DigestOf(set, items) != set.sha256)
        findings.push_back(
            fmt::format("{}: the SHA-256 of the list is another one than was served. Its title, "
                        "the day, method, recipients or signatures of its service, or the digests "
                        "of its items, were changed.",
                        Designation(set)));
    return findings;
}

}  // namespace particulars
