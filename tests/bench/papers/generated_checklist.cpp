#include "tests/bench/papers/generated_checklist.h"

#include <array>
#include <fmt/format.h>
#include <random>
#include <string>
#include <string_view>

#include "model/papers/particularity_checklist.h"

namespace particulars {
namespace {

using Words = std::array<std::string_view, 12>;

constexpr Words kThings = {"scoring table",   "routing rule",     "tag configuration",
                           "training set",    "session cache",    "pricing schedule",
                           "alert threshold", "data feed",        "deployment script",
                           "latency budget",  "queue discipline", "visitor profile"};
constexpr Words kActs = {"computes",  "orders",   "discards", "combines", "delays",   "compares",
                         "publishes", "encrypts", "samples",  "resets",   "forwards", "weighs"};
constexpr Words kAims = {"before an invitation is shown",
                         "once per visitor and page",
                         "whenever a rule fires twice within the window",
                         "for each agent group in the order of idle time",
                         "against the baseline of the control group",
                         "until the operator confirms the hand-over",
                         "at the rate agreed with the customer",
                         "from the nightly export of the account",
                         "with the weights fitted in the last release",
                         "only where the lineup exceeds its limit",
                         "in the order in which the events arrive",
                         "without reading the text of the conversation"};
constexpr Words kPlaces = {
    "the engagement server", "the reporting warehouse", "the client library",   "the admin console",
    "the build machine",     "the staging site",        "the monitoring agent", "the archive",
    "the billing system",    "the proxy tier",          "the mobile kit",       "the test harness"};

class Writer {
public:
    explicit Writer(unsigned seed) : random_(seed) {}

    std::size_t Pick(std::size_t count) { return random_() % count; }
    std::string_view One(const Words& words) { return words[Pick(words.size())]; }

    std::string Sentence() {
        return fmt::format("The {} {} of {} {} the {} {}, {}.", One(kThings), Pick(900) + 100,
                           One(kPlaces), One(kActs), One(kThings), One(kAims),
                           fmt::format("see LP-{:07}", Pick(9'000'000)));
    }

    std::string Text(std::size_t sentences) {
        std::string text;
        for (std::size_t i = 0; i < sentences; ++i)
            text += (i == 0 ? "" : i % 5 == 4 ? "\n\n" : " ") + Sentence();
        return text;
    }

private:
    std::mt19937 random_;
};

constexpr std::array<SecretKind, 5> kKinds = {SecretKind::kTechnical, SecretKind::kSourceCode,
                                              SecretKind::kData, SecretKind::kBusiness,
                                              SecretKind::kCombination};
constexpr std::array<Verdict, 4> kVerdicts = {Verdict::kMet, Verdict::kDoubtful, Verdict::kNotMet,
                                              Verdict::kNotApplicable};

void Assess(const StandardLibrary& library, Writer& writer, ChecklistSecret& entry) {
    for (const Element& element : library.elements()) {
        if (!AppliesTo(element, entry.secret.kind) || writer.Pick(5) == 0)
            continue;
        Assessment answer;
        answer.id = AssessmentId(entry.secret.id.text() + element.id);
        answer.secret = entry.secret.id;
        answer.version = entry.version.id;
        answer.element = element.id;
        answer.verdict = kVerdicts[writer.Pick(kVerdicts.size())];
        answer.note = writer.Sentence();
        answer.reviewer = "First reviewer";
        answer.assessed_on = Date(2016, 6, 24);
        entry.assessments.push_back(std::move(answer));
    }
    for (const ParticularQuestion& question : ParticularQuestions(entry.secret.kind)) {
        Particular particular;
        particular.id = ParticularId(entry.secret.id.text() + question.element);
        particular.secret = entry.secret.id;
        particular.element = question.element;
        particular.text = writer.Text(2);
        particular.pinpoints = fmt::format("LP-{:07}", writer.Pick(9'000'000));
        entry.particulars.push_back(std::move(particular));
    }
}

ChecklistSecret SecretOf(const StandardLibrary& library, int number) {
    Writer writer(static_cast<unsigned>(number));
    ChecklistSecret entry;
    entry.secret.id = TradeSecretId(fmt::format("s{}", number));
    entry.secret.matter = MatterId("m");
    entry.secret.number = number;
    entry.secret.title = fmt::format("{} of {}", writer.One(kThings), writer.One(kPlaces));
    entry.secret.kind = kKinds[writer.Pick(kKinds.size())];
    entry.version.id = VersionId(fmt::format("v{}", number));
    entry.version.secret = entry.secret.id;
    entry.version.number = 1;
    entry.version.text = writer.Text(6 + writer.Pick(16));
    entry.version.source = "Answer to Interrogatory No. 9";
    Assess(library, writer, entry);
    return entry;
}

}  // namespace

PaperDocument GeneratedChecklist(int secrets) {
    const StandardLibrary library = StandardLibrary::Shipped();
    ChecklistContent content;
    content.matter.id = MatterId("m");
    content.matter.caption = "Plaintiff v. Defendant";
    content.matter.court = "nysd";
    content.matter.docket_number = "14 Civ. 1559";
    content.court_name = "United States District Court for the Southern District of New York";
    content.standards = {"NY-SDNY-DISC"};
    content.printed_on = Date(2016, 6, 27);
    content.stamp = "data 3fa9c2d17b60";
    for (int number = 1; number <= secrets; ++number)
        content.secrets.push_back(SecretOf(library, number));
    return ComposeChecklist(library, content);
}

}  // namespace particulars
