#include "forms/particular_acts.h"

#include "forms/ask_and_save.h"
#include "forms/permits.h"
#include "forms/tier_words.h"
#include "forms/words.h"

namespace particulars {
namespace {

Particular Edited(const CaseRecords& records, Particular answer, const FieldValues& values) {
    answer.text = values.at("text");
    answer.pinpoints = values.at("pinpoints");
    answer.state = FromText<ParticularState>(values.at("state")).value_or(answer.state);
    answer.tier = TierChosen(records, values.at("tier"));
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
          WordsOf<ParticularState>()},
         TierField(access.records(), answer.tier, "Tie&r"),
         {"pinpoints",
          "&Pinpoints",
          FieldKind::kLine,
          answer.pinpoints,
          {},
          "Where it is shown, such as LP00012345 at 3. Needed for \"supported\"."}},
        [&](const FieldValues& values) { return Check(Edited(access.records(), answer, values)); },
        _("&Save"));
    if (!Ask(dialog, access, Task::kContribute))
        return false;
    return access.Save("answer a question on " + designation,
                       {Edited(access.records(), answer, dialog.values())});
}

}  // namespace particulars
