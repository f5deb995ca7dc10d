#include "model/jobs/hint_context.h"

#include <algorithm>
#include <utility>

#include "model/jobs/alias_passages.h"

namespace particulars {
namespace {

bool WasServed(const Version& version) {
    return version.state == VersionState::kServed || version.state == VersionState::kSuperseded;
}

}  // namespace

HintContext HintContextFor(const CaseRecords& records, const TradeSecretId& secret,
                           const std::vector<Version>& versions, const VersionId& shown) {
    HintContext context;
    const auto found =
        std::find_if(records.secrets.begin(), records.secrets.end(),
                     [&](const TradeSecret& candidate) { return candidate.id == secret; });
    context.kind = found != records.secrets.end() ? found->kind : SecretKind::kTechnical;
    for (const Version& version : versions)
        if (version.secret == secret && version.id != shown && WasServed(version))
            context.earlier_texts.push_back(version.text);
    for (AliasPassage& passage : AliasPassages(records, secret))
        context.earlier_texts.push_back(std::move(passage.text));
    for (const DocketEntry& entry : records.docket_entries)
        if (!entry.sealed && entry.tier == Tier::kPublic && !entry.text.empty())
            context.public_texts.push_back(entry.text);
    for (const Version& version : records.versions)
        if (WasServed(version) && !version.public_text.empty())
            context.public_texts.push_back(version.public_text);
    return context;
}

}  // namespace particulars
