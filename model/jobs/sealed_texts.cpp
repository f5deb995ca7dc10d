#include "model/jobs/sealed_texts.h"

#include <fmt/format.h>
#include <string>
#include <utility>
#include <vector>

#include "model/core/text.h"
#include "model/jobs/redaction_round.h"
#include "model/jobs/tier_sieve.h"
#include "model/papers/address_standard.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/document_schedule.h"
#include "model/papers/redaction_papers.h"
#include "model/papers/redaction_text.h"
#include "model/particularity/checklist.h"
#include "model/particularity/law_data.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars {
namespace {

constexpr std::string_view kTitlesOfCited = R"sql(
    SELECT bates_begin, title, tier
      FROM document
     WHERE tier <> 'public'
       AND id IN (SELECT document FROM link UNION SELECT document FROM document_review)
)sql";

constexpr std::string_view kAllTitles = R"sql(
    SELECT bates_begin, title, tier FROM document WHERE tier <> 'public'
)sql";

/// Sorts the texts of a case into what one reader may not see and what everybody may.
class SealedTexts {
public:
    SealedTexts(const CaseRecords& records, const PaperOptions& options)
        : records_(records),
          options_(options),
          sieve_(options.reader, records.tier_names, records.secrets) {}

    void AddList(const std::vector<Version>& versions);
    void AddArguments();
    void AddEvidence();
    void AddDocuments(Database& db);
    void AddDocket();
    void AddStandards(const StandardLibrary& library);

    SealedWords Words() const { return {sealed_, public_, open_passages_}; }

private:
    void Add(std::string label, const std::string& text, Tier tier);
    void AddWorkProduct(const std::string& label, const std::string& text);
    void AddSealedPaper(const DocketEntry& entry);
    void AllowCaption();
    void AllowNamesOfPapers();
    void Allow(const std::string& text) { public_.push_back(text); }
    std::string NameOfSecret(const TradeSecretId& id) const;

    const CaseRecords& records_;
    const PaperOptions& options_;
    TierSieve sieve_;
    std::vector<SealedText> sealed_;
    std::vector<std::string> public_;
    std::vector<std::string> open_passages_;  ///< Of a paper that is cut for the public.
};

void SealedTexts::Add(std::string label, const std::string& text, Tier tier) {
    if (!sieve_.Passes(tier))
        sealed_.push_back({std::move(label), text});
    else if (tier == Tier::kPublic)
        Allow(text);
}

void SealedTexts::AddWorkProduct(const std::string& label, const std::string& text) {
    if (!sieve_.is_ours())
        sealed_.push_back({label + " (work product)", text});
}

std::string SealedTexts::NameOfSecret(const TradeSecretId& id) const {
    for (const TradeSecret& secret : records_.secrets)
        if (secret.id == id)
            return Designation(secret);
    return "the case";
}

void SealedTexts::AddList(const std::vector<Version>& versions) {
    for (const TradeSecret& secret : records_.secrets) {
        AddWorkProduct("note on " + Designation(secret), secret.note);
    }
    for (const Version& version : versions) {
        const std::string label =
            fmt::format("{}, version {}", NameOfSecret(version.secret), version.number);
        const bool is_draft =
            version.state != VersionState::kServed && version.state != VersionState::kSuperseded;
        if (is_draft && !sieve_.is_ours())
            sealed_.push_back({label + " (draft)", version.text});
        else
            Add(label, version.text, sieve_.TierOf(version.secret));
        Allow(version.public_text);
        AddWorkProduct(label + ", its ground", version.ground);
    }
    for (const Particular& particular : records_.particulars)
        Add(NameOfSecret(particular.secret) + ", particular " + particular.element, particular.text,
            particular.tier);
    for (const ServedItem& item : records_.served_items) {
        Add(item.designation + " as served", item.text, item.tier);
        Add(item.designation + " as served, particulars", item.particulars, item.tier);
    }
    for (SealedText& text : sealed_)
        text.is_firm = true;  // An order that quotes the list is cut there, or the list is out.
}

void SealedTexts::AddArguments() {
    for (const Challenge& challenge : records_.challenges)
        for (const std::string* text : {&challenge.words, &challenge.response, &challenge.ruling})
            Add("challenge to " + NameOfSecret(challenge.secret), *text,
                challenge.secret.empty() ? sieve_.highest() : sieve_.TierOf(challenge.secret));
    for (const Assessment& assessment : records_.assessments)
        AddWorkProduct("assessment of " + NameOfSecret(assessment.secret), assessment.note);
    for (const HintDismissal& dismissal : records_.dismissals)
        AddWorkProduct("hint on " + NameOfSecret(dismissal.secret), dismissal.reason);
    for (const SecrecyScore& score : records_.scores)
        AddWorkProduct("rating of " + NameOfSecret(score.secret), score.note);
    for (const Approval& approval : records_.approvals)
        AddWorkProduct("answer to a wording", approval.note);
    for (const Defense& defense : records_.defenses) {
        Add("defense against " + NameOfSecret(defense.secret), defense.shows, defense.tier);
        AddWorkProduct("defense against " + NameOfSecret(defense.secret), defense.note);
    }
    for (const Fact& fact : records_.facts) {
        Add("figures in conflict", fact.question, fact.tier);
        Add("figures in conflict", fact.resolution, fact.tier);
    }
    for (const MaterialAccess& access : records_.material_accesses)
        Add("access to material", access.material, access.tier);
}

void SealedTexts::AddDocuments(Database& db) {
    db.Query(options_.paper == "documents" ? kAllTitles : kTitlesOfCited, {}, [&](const Row& row) {
        Add("title of " + row.Text(0), row.Text(1),
            FromText<Tier>(row.Text(2)).value_or(Tier::kSourceCode));
    });
    for (const Link& link : All<Link>(db))
        AddWorkProduct("note on evidence", link.note);
    for (const DocumentReview& review : All<DocumentReview>(db))
        AddWorkProduct("review of a document", review.reason);
}

void SealedTexts::AddEvidence() {
    for (const CodeCitation& citation : records_.code_citations) {
        Add("code citation", citation.repository + " " + citation.path, citation.tier);
        AddWorkProduct("note on a code citation", citation.note);
    }
    for (const Testimony& testimony : records_.testimonies) {
        Tier tier = Tier::kAttorneysEyesOnly;
        for (const Transcript& transcript : records_.transcripts)
            if (transcript.id == testimony.transcript)
                tier = transcript.tier;
        Add("testimony", testimony.quote, tier);
        AddWorkProduct("note on testimony", testimony.note);
    }
    for (const Production& production : records_.productions)
        AddWorkProduct("note on a production", production.note);
}

/// The passages alone, where the paper to check is the public version of this very entry.
void SealedTexts::AddSealedPaper(const DocketEntry& entry) {
    const bool is_cut =
        options_.paper == "redacted" && FindSealedPaper(records_, options_.entry).id == entry.id;
    const Tier tier = TierOfPaper(entry);
    const std::string name = entry.ecf_number.empty() ? entry.title : "ECF No. " + entry.ecf_number;
    if (!is_cut)
        Add(name, entry.text, tier);
    for (const Redaction& redaction : records_.redactions)
        if (redaction.entry == entry.id && IsKeptBack(redaction))
            Add("redacted passage of " + name, redaction.passage, redaction.tier);
    if (!is_cut)
        return;
    const std::vector<Redaction> passages = PassagesOf(entry.id, records_.redactions);
    for (const PaperStretch& stretch : CutPaper(entry, passages))
        if (stretch.passages.empty())
            open_passages_.emplace_back(Slice(entry.text, stretch.place));
}

/// As papers carry it: an order under seal has the caption that everybody knows.
void SealedTexts::AllowCaption() {
    const Matter& matter = records_.matter;
    Allow(fmt::format("{} {} {}", CourtInWords(matter), matter.caption, matter.docket_number));
    Allow(matter.docket_number + " " + matter.judge);
    for (const Party& party : records_.parties)
        Allow(party.name);
}

/// What a paper is called is no secret, wherever it is mentioned, nor is an opinion that papers
/// quote whatever the case.
void SealedTexts::AllowNamesOfPapers() {
    Allow(kScheduleToServe);
    Allow(kAddressStandard);
    Allow(kAddressAuthority);
    for (const Challenge& challenge : records_.challenges)
        Allow(challenge.paper);
    for (const StatusStep& step : records_.status_steps)
        Allow(step.paper);
    for (const LineageStep& step : records_.lineage)
        Allow(step.authority);
    for (const SecretAlias& alias : records_.aliases)
        Allow(alias.source + " " + alias.label);
    for (const ServedSet& set : records_.served_sets) {
        Allow(set.title);
        Allow(set.reference);
    }
}

void SealedTexts::AddDocket() {
    AllowCaption();
    for (const DocketEntry& entry : records_.docket_entries) {
        Allow(entry.title);
        AddSealedPaper(entry);
    }
    for (const Motion& motion : records_.motions)
        Allow(motion.title);
    AllowNamesOfPapers();
    for (const DiscoveryRequest& request : records_.requests) {
        Allow(request.text);
        // A public answer sets nothing free: it may have been taken for one by mistake.
        if (!sieve_.Passes(request.tier))
            sealed_.push_back(
                {"answer to " + std::string(ToText(request.kind)) + " " + request.number,
                 request.answer});
    }
    for (const Person& person : records_.people) {
        AddWorkProduct("note on a person", person.note);
        Add("address of a person", person.address, Tier::kConfidential);
    }
}

void SealedTexts::AddStandards(const StandardLibrary& library) {
    for (const Element& element : library.elements()) {
        Allow(element.question);
        Allow(element.why);
    }
    for (const auto& [kind, name] : EnumText<SecretKind>::kNames)
        for (const ParticularQuestion& asked : ParticularQuestions(kind)) {
            Allow(asked.question);
            Allow(asked.authority);
        }
    for (const Standard& standard : library.standards()) {
        for (const StandardElement& element : standard.elements)
            Allow(element.authority);
        for (const std::string* text : {&standard.title, &standard.authority, &standard.summary})
            Allow(*text);
    }
}

}  // namespace

SealedWords SealedWordsFor(const PaperSource& source, const PaperOptions& options) {
    SealedTexts texts(*source.records, options);
    texts.AddList(source.db ? All<Version>(*source.db) : source.records->versions);
    texts.AddArguments();
    texts.AddEvidence();
    if (source.db)
        texts.AddDocuments(*source.db);
    texts.AddDocket();
    texts.AddStandards(TheLawData().standards);
    return texts.Words();
}

}  // namespace particulars
