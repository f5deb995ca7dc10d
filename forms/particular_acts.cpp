#include "forms/particular_acts.h"

#include "forms/case_access.h"
#include "forms/fields_dialog.h"
#include "forms/permits.h"
#include "forms/words.h"

namespace particulars {
namespace {

template <typename Enum>
std::vector<std::string> Names() {
    std::vector<std::string> names;
    for (const auto& [value, name] : EnumText<Enum>::kNames)
        names.emplace_back(name);
    return names;
}

Particular Edited(Particular answer, const FieldValues& values) {
    answer.text = values.at("text");
    answer.pinpoints = values.at("pinpoints");
    answer.state = FromText<ParticularState>(values.at("state")).value_or(answer.state);
    answer.tier = FromText<Tier>(values.at("tier")).value_or(answer.tier);
    return answer;
}

}  // namespace

Particular AnswerOnFile(const CaseAccess& access, const TradeSecretId& secret,
                        const std::string& element) {
    for (const Particular& particular : access.records().particulars)
        if (particular.secret == secret && particular.element == element)
            return particular;
    Particular answer;
    answer.secret = secret;
    answer.element = element;
    return answer;
}

bool AnswerQuestion(wxWindow& parent, CaseAccess& access, const TradeSecretId& secret,
                    const ParticularQuestion& question) {
    const Particular answer = AnswerOnFile(access, secret, question.element);
    const std::string designation = DesignationOf(access.records(), secret);
    FieldsDialog dialog(
        &parent, Wx(designation), Wx(question.question + "\n" + question.authority),
        {{"text", "&Answer", FieldKind::kText, answer.text},
         {"state", "&State", FieldKind::kChoice, std::string(ToText(answer.state)),
          Names<ParticularState>()},
         {"tier", "Tie&r", FieldKind::kChoice, std::string(ToText(answer.tier)), Names<Tier>()},
         {"pinpoints",
          "&Pinpoints",
          FieldKind::kLine,
          answer.pinpoints,
          {},
          "Where it is shown, such as LP00012345 at 3. Needed for \"supported\"."}},
        [answer](const FieldValues& values) { return Check(Edited(answer, values)); }, _("&Save"));
    if (!Ask(dialog, access, Task::kContribute))
        return false;
    return access.Save("answer a question on " + designation, {Edited(answer, dialog.values())});
}

}  // namespace particulars
