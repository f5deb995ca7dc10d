#include "forms/calculator_dialog.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/computation_fields.h"
#include "forms/dialog_fields.h"
#include "forms/theme.h"
#include "forms/words.h"
#include "forms/working_text.h"
#include "forms/xrc.h"
#include "model/deadlines/calculator.h"

namespace particulars {
namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 220;
constexpr int kTextWidth = 620;
constexpr const char* kFirstPeriod = "21 days";

std::string TimeInWords(const std::optional<TimeOfDay>& time) {
    return time ? wxString::Format(", %02d:%02d", static_cast<int>(time->count() / 60),
                                   static_cast<int>(time->count() % 60))
                      .utf8_string()
                : std::string();
}

std::string AnswerInWords(const ComputedDate& computed) {
    const std::string time = TimeInWords(computed.time);
    if (computed.safe == computed.usual && computed.usual == computed.latest)
        return ToWords(computed.usual) + time;
    return "Safe: " + ToWords(computed.safe) + time + "\nUsual: " + ToWords(computed.usual) + time +
           "\nLatest: " + ToWords(computed.latest) + time;
}

}  // namespace

CalculatorDialog::CalculatorDialog(wxWindow* parent, const std::string& court,
                                   std::vector<Closure> closures, const Date& today)
    : closures_(std::move(closures)) {
    wxXmlResource::Get()->LoadDialog(this, parent, "calculator_dialog");
    fields_ = new ComputationFields(this);
    AttachControl(*this, "computation", *fields_);
    working_ = new WorkingText(this);
    AttachControl(*this, "working", *working_);
    working_->SetMinSize(FromDIP(wxSize(kWidth, kHeight)));
    result_ = &FindControl<wxStaticText>(*this, "result");
    result_->SetFont(result_->GetFont().Bold());
    result_->SetName("Answer");
    warnings_ = &FindControl<wxStaticText>(*this, "warnings");
    SetEscapeId(wxID_CLOSE);

    ComputationInput start;
    start.court = court;
    start.trigger = today;
    start.period = kFirstPeriod;
    fields_->SetInput(start);
    fields_->OnChange([this] { Answer(); });
    Answer();
    Fit();
    CentreOnParent();
}

void CalculatorDialog::Answer() {
    const auto request = RequestFrom(fields_->input(), closures_);
    if (const auto* violations = std::get_if<Violations>(&request)) {
        const std::string trigger = fields_->trigger_problem();
        result_->SetForegroundColour(CurrentPalette().urgent);
        result_->SetLabel(Escaped(trigger.empty() ? violations->front().message : trigger));
        warnings_->SetLabel(wxString());
        working_->ShowSteps({});
    } else {
        ShowAnswer(Compute(std::get<ComputationRequest>(request)));
    }
    result_->Wrap(FromDIP(kTextWidth));
    Layout();
}

void CalculatorDialog::ShowAnswer(const ComputedDate& computed) {
    const Palette& palette = CurrentPalette();
    result_->SetForegroundColour(palette.text);
    result_->SetLabel(Escaped(AnswerInWords(computed)));
    working_->ShowSteps(computed.working);
    wxString warnings;
    for (const std::string& warning : computed.warnings)
        warnings += (warnings.empty() ? "" : "\n") + Escaped("▲ " + warning);
    warnings_->SetForegroundColour(palette.warning);
    warnings_->SetLabel(warnings);
    warnings_->Wrap(FromDIP(kTextWidth));
}

}  // namespace particulars
