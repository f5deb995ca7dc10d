#include "model/particularity/kind_list.h"

#include <algorithm>
#include <fmt/format.h>

#include "model/core/text.h"

namespace particulars {

std::vector<SecretKind> ReadKinds(const JsonRecord& record, const char* key) {
    std::vector<SecretKind> kinds;
    std::string names = record.Text(key);
    if (names == "all")
        return kinds;
    std::replace(names.begin(), names.end(), '_', ' ');
    for (std::size_t start = 0; start <= names.size();) {
        const std::size_t end = std::min(names.find(',', start), names.size());
        const std::string_view name = Trim(Slice(names, {start, end}));
        const auto kind = FromText<SecretKind>(name);
        if (!kind)
            record.Refuse(fmt::format("there is no kind of secret \"{}\"", name));
        kinds.push_back(*kind);
        start = end + 1;
    }
    return kinds;
}

}  // namespace particulars
