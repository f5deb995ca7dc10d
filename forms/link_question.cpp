#include "forms/link_question.h"

#include <utility>

#include "forms/ask_and_save.h"
#include "forms/evidence_access.h"
#include "forms/record_choice.h"
#include "forms/words.h"
#include "model/core/text.h"

namespace particulars {
namespace {

constexpr const char* kWholeSecret = "(the whole secret)";
constexpr const char* kNone = "(none)";

RecordChoice SecretChoices(const CaseRecords& records) {
    RecordChoice choice;
    for (const TradeSecret& secret : records.secrets)
        choice.Add(Designation(secret) + "  " + secret.title, secret.id.text());
    return choice;
}

RecordChoice ParticularChoices(const CaseRecords& records, const std::string& secret) {
    RecordChoice choice(kWholeSecret);
    for (const Particular& particular : records.particulars)
        if (secret.empty() || particular.secret.text() == secret)
            choice.Add(
                DesignationOf(records, particular.secret) + ": " + ElementLabel(particular.element),
                particular.id.text());
    return choice;
}

RecordChoice CodeChoices(const CaseRecords& records) {
    RecordChoice choice(kNone);
    for (const CodeCitation& citation : records.code_citations)
        choice.Add(CiteOf(citation), citation.id.text());
    return choice;
}

RecordChoice TestimonyChoices(const CaseRecords& records) {
    RecordChoice choice(kNone);
    for (const Testimony& testimony : records.testimonies)
        choice.Add(FoundIn(records.transcripts, testimony.transcript.text()).deponent + ", " +
                       CiteOf(testimony),
                   testimony.id.text());
    return choice;
}

class Asker {
public:
    Asker(CaseAccess& access, const LinkQuestion& question)
        : access_(access),
          question_(question),
          link_(question.link),
          pages_(question.pages),
          secrets_(SecretChoices(access.records())),
          particulars_(ParticularChoices(
              access.records(), question.is_about_secret ? question.link.secret : std::string())),
          codes_(CodeChoices(access.records())),
          testimonies_(TestimonyChoices(access.records())) {}

    std::optional<Link> Ask(wxWindow& parent) {
        FieldsDialog dialog(
            &parent, question_.title, question_.intro, Fields(),
            [this](const FieldValues& values) { return Take(values); }, _("&Save"));
        return dialog.ShowModal() == wxID_OK ? std::optional(WithPlace(link_)) : std::nullopt;
    }

private:
    std::vector<Field> Fields() const {
        std::vector<Field> fields;
        if (question_.is_about_secret)
            AddEvidence(fields);
        else
            fields.push_back({"secret", "S&ecret", FieldKind::kChoice,
                              secrets_.NameOf(link_.secret), secrets_.names()});
        const std::string role = link_.id.empty() ? std::string() : std::string(ToText(link_.role));
        fields.push_back(
            {"role", "&Role", FieldKind::kChoice, role, particulars::WordsOf<LinkRole>(),
             "What the evidence is to the secret. There is no usual role: choose one."});
        fields.push_back({"particular", "&Particular", FieldKind::kChoice,
                          particulars_.NameOf(link_.particular), particulars_.names()});
        fields.push_back({"pinpoint",
                          "P&inpoint",
                          FieldKind::kLine,
                          link_.pinpoint,
                          {},
                          "p. 9, pp. 9-12, 112:4-113:9, par. 14, 00:12:31 or lines 40-52; empty "
                          "for the whole."});
        fields.push_back({"note",
                          "&Note",
                          FieldKind::kText,
                          link_.note,
                          {},
                          "Work product; printed in the evidence chart of our own team only."});
        return fields;
    }

    void AddEvidence(std::vector<Field>& fields) const {
        fields.push_back({"bates",
                          "&Bates number",
                          FieldKind::kLine,
                          "",
                          {},
                          "Of a document of the case; or choose testimony or code below."});
        fields.push_back(
            {"testimony", "&Testimony", FieldKind::kChoice, kNone, testimonies_.names()});
        fields.push_back({"code", "&Code", FieldKind::kChoice, kNone, codes_.names()});
    }

    Violations Take(const FieldValues& values) {
        if (question_.is_about_secret) {
            if (Violations found = TakeEvidence(values); !found.empty())
                return found;
        } else {
            link_.secret = secrets_.IdOf(values.at("secret"));
        }
        const auto role = FromText<LinkRole>(values.at("role"));
        link_.particular = particulars_.IdOf(values.at("particular"));
        link_.pinpoint = std::string(Trim(values.at("pinpoint")));
        link_.note = values.at("note");
        Violations found = Check(link_);
        if (!role)
            found.push_back({"role", "Choose the role: what the evidence is to the secret."});
        else
            link_.role = *role;
        const Particular particular = FoundIn(access_.records().particulars, link_.particular);
        if (!link_.particular.empty() && particular.secret.text() != link_.secret)
            found.push_back({"particular", "This particular belongs to another secret."});
        if (found.empty())
            CheckPlace(found);
        return found;
    }

    Violations TakeEvidence(const FieldValues& values) {
        link_.document = {};
        link_.testimony = TestimonyId(testimonies_.IdOf(values.at("testimony")));
        link_.code_citation = CodeCitationId(codes_.IdOf(values.at("code")));
        pages_ = 0;
        const std::string bates(Trim(values.at("bates")));
        if (bates.empty())
            return {};
        const auto document = access_.evidence().FindByBates(bates);
        if (!document)
            return {{"bates", "No document of the case has this Bates number."}};
        link_.document = document->id;
        pages_ = document->pages;
        return {};
    }

    void CheckPlace(Violations& found) {
        const auto read = ParsePinpoint(link_.pinpoint);
        if (const auto* wrong = std::get_if<Violation>(&read)) {
            found.push_back(*wrong);
            return;
        }
        const auto outside = CheckWithin(std::get<Pinpoint>(read), pages_);
        if (!outside || warned_ == link_.pinpoint)
            return;
        warned_ = link_.pinpoint;
        found.push_back(
            {"pinpoint", outside->message + " Choose Save again to keep it all the same."});
    }

    CaseAccess& access_;
    const LinkQuestion& question_;
    Link link_;
    std::int64_t pages_;
    RecordChoice secrets_;
    RecordChoice particulars_;
    RecordChoice codes_;
    RecordChoice testimonies_;
    std::optional<std::string> warned_;  ///< The place that was warned of last.
};

}  // namespace

std::optional<Link> AskForLink(wxWindow& parent, CaseAccess& access, const LinkQuestion& question) {
    return Asker(access, question).Ask(parent);
}

}  // namespace particulars
