#include "forms/tier_names.h"

#include "forms/ask_and_save.h"
#include "forms/list_dialog.h"
#include "forms/words.h"
#include "model/core/text.h"
#include "model/jobs/tier_naming.h"

namespace particulars {
namespace {

/// The row of a tier carries its usual word, which never changes.
std::vector<RecordList::Row> TierRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const auto& [tier, word] : EnumText<Tier>::kNames) {
        const TierName name = TierNameInForce(records.tier_names, tier);
        rows.push_back({std::string(word),
                        {Capitalized(word), name.name, name.legend,
                         name.id.empty() ? "usual name" : name.authority}});
    }
    return rows;
}

void EditTierName(wxWindow& parent, CaseAccess& access, const std::string& word) {
    const auto tier = FromText<Tier>(word);
    if (!tier)
        return;
    const TierName before = TierNameInForce(access.records().tier_names, *tier);
    AskAndSave(
        parent, access, _("Name of a tier"),
        _("What the protective order calls the tier, and the legend that it puts on every page. "
          "Its rank stays: ") +
            Wx(word) + ".",
        {{"name", "&Name", FieldKind::kLine, before.name},
         {"legend",
          "&Legend",
          FieldKind::kLine,
          before.legend,
          {},
          "As the order has it, letter for letter; empty for public."},
         {"authority",
          "&Authority",
          FieldKind::kLine,
          before.authority,
          {},
          "Such as Protective Order, par. 3(b), ECF No. 40."}},
        before, "name a tier as the protective order does",
        [](TierName& typed, const FieldValues& values) {
            typed.name = std::string(Trim(values.at("name")));
            typed.legend = std::string(Trim(values.at("legend")));
            typed.authority = std::string(Trim(values.at("authority")));
        },
        [&access](const TierName& typed) {
            return CheckAmong(access.records().tier_names, typed);
        });
}

}  // namespace

ListDialogPlan TierNamePlan(CaseAccess& access) {
    ListDialogPlan plan;
    plan.title = _("Tiers of the protective order");
    plan.intro =
        _("The four ranks stay; their names and legends are those of this case's order, in every "
          "choice, list and paper.");
    plan.empty = plan.intro;
    plan.list = "Tiers";
    plan.columns = {{_("Rank"), 170}, {_("Name"), 210}, {_("Legend"), 290}, {_("Authority"), 0}};
    plan.rows = [&access] { return TierRows(access.records()); };
    plan.acts = {
        {_("&Edit..."), Task::kApprove,
         [&access](wxWindow& from, const std::string& word) { EditTierName(from, access, word); }}};
    return plan;
}

}  // namespace particulars
