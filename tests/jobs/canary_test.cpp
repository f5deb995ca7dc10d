#include <algorithm>
#include <array>
#include <vector>

#include "model/core/text.h"
#include "model/jobs/print_paper.h"
#include "model/leaks/file_texts.h"
#include "model/papers/catalog.h"
#include "tests/jobs/canary_case.h"

namespace particulars {
namespace {

constexpr std::array<const char*, 4> kEndings = {".pdf", ".docx", ".html", ".xlsx"};

/// What anybody may read in open court: names, numbers, neutral titles, and the reasons that a
/// motion to seal gives in public.
const std::set<std::string>& PublicPlaces() {
    static const std::set<std::string> kPlaces = {"matter.caption",
                                                  "matter.docket_number",
                                                  "matter.judge",
                                                  "related_docket.docket_number",
                                                  "party.name",
                                                  "person.name",
                                                  "person.employer",
                                                  "person.employment_status",
                                                  "person.identified_by",
                                                  "docket_entry.title",
                                                  "motion.title",
                                                  "obligation.obligor",
                                                  "discovery_request.request_set",
                                                  "discovery_request.text",
                                                  "discovery_request.source",
                                                  "classification.name",
                                                  "trade_secret.title",
                                                  "trade_secret.holder",
                                                  "secret_alias.source",
                                                  "secret_alias.label",
                                                  "version.public_text",
                                                  "challenge.paper",
                                                  "event.title",
                                                  "event.source",
                                                  "deadline.title",
                                                  "closure.title",
                                                  "closure.source",
                                                  "code_citation.bates_begin",
                                                  "transcript.deponent",
                                                  "transcript.volume",
                                                  "document.kind",
                                                  "redaction.reason",
                                                  "redaction.narrower",
                                                  "redaction.injury",
                                                  "redaction.declaration",
                                                  "status_step.paper",
                                                  "lineage_step.authority",
                                                  "served_set.title",
                                                  "served_set.method",
                                                  "served_set.recipients",
                                                  "served_set.reference",
                                                  "served_set.signer",
                                                  "served_set.verifier",
                                                  "served_set.closed_by",
                                                  "served_item.title",
                                                  "tier_change.authority",
                                                  "material_access.login"};
    return kPlaces;
}

/// What has the tier of its record, or of the secret or order that it is about.
bool IsSealed(const std::string& place) {
    static const std::set<std::string> kPlaces = {"person.address",
                                                  "person.phone",
                                                  "trade_secret.note",
                                                  "trade_secret.ended_reason",
                                                  "version.text",
                                                  "version.ground",
                                                  "version.source",
                                                  "particular.text",
                                                  "particular.pinpoints",
                                                  "assessment.note",
                                                  "hint_dismissal.words",
                                                  "hint_dismissal.reason",
                                                  "challenge.words",
                                                  "challenge.response",
                                                  "challenge.ruling",
                                                  "status_step.reason",
                                                  "lineage_step.reason",
                                                  "approval.note",
                                                  "served_item.text",
                                                  "served_set.unapproved_reason",
                                                  "secrecy_score.note",
                                                  "material_access.material",
                                                  "material_access.source",
                                                  "fact.question",
                                                  "fact.resolution",
                                                  "fact_value.value",
                                                  "fact_value.source",
                                                  "fact_value.pinpoint",
                                                  "fact_value.note",
                                                  "defense.source",
                                                  "defense.shows",
                                                  "defense.note",
                                                  "code_citation.repository",
                                                  "code_citation.path",
                                                  "code_citation.code_revision",
                                                  "code_citation.note",
                                                  "testimony.quote",
                                                  "testimony.note",
                                                  "document.title",
                                                  "document.custodian",
                                                  "document.author",
                                                  "document.recipients",
                                                  "link.note",
                                                  "document_review.reason",
                                                  "discovery_request.answer",
                                                  "ruling.sentence",
                                                  "obligation.act",
                                                  "obligation.condition",
                                                  "obligation.alternative",
                                                  "obligation.sentence",
                                                  "obligation.event",
                                                  "obligation.satisfied_by"};
    return kPlaces.contains(place);
}

class CanaryTest : public CanaryCase {
protected:
    static PaperOptions OptionsFor(std::string_view paper, const Reader& reader) {
        PaperOptions options;
        options.paper = paper;
        options.reader = reader;
        options.deadline = "D-01";
        if (paper == "redline")
            options.secrets = {"TS-009"};
        options.public_wording = paper == "redline";
        return options;
    }

    /// Where canaries stand in the finished file, each place once. Empty for a paper that refuses.
    std::set<std::string> FoundIn(const PrintOptions& options) {
        NoProgress progress;
        std::set<std::string> found;
        try {
            PrintPaper(*db_, clock_, options, progress);
        } catch (const LeakError& error) {
            ADD_FAILURE() << options.paper.paper << " for " << ToText(options.paper.reader.audience)
                          << " was composed with sealed words in it: " << error.what();
            return found;
        } catch (const Error& error) {
            EXPECT_TRUE(error.kind() == ErrorKind::kUsage || error.kind() == ErrorKind::kNotFound ||
                        error.kind() == ErrorKind::kConflict)
                << error.what();
            return found;
        }
        ++written_;
        std::string all;
        for (const FoundText& text : TextsOfFile(options.file.path))
            all += Fold(text.text) + " ";
        all = WithSingleSpaces(all);
        for (const Canary& canary : canaries_)
            if (all.find(canary.words) != std::string::npos)
                found.insert(canary.place);
        return found;
    }

    static std::string WithSingleSpaces(const std::string& text) {
        std::string out;
        for (const char c : text)
            if (c != ' ' && c != '\n' && c != '\t')
                out += c;
            else if (!out.empty() && out.back() != ' ')
                out += ' ';
        return out;
    }

    bool IsWorkProduct(const std::string& place) const {
        return std::any_of(canaries_.begin(), canaries_.end(), [&](const Canary& canary) {
            return canary.place == place && canary.is_work_product;
        });
    }

    int written_ = 0;
};

TEST_F(CanaryTest, FindsTheSealedWordsInACopyThatMayHoldThem) {
    PrintOptions options;
    options.paper = OptionsFor("checklist", {Audience::kOwnTeam, Tier::kSourceCode});
    options.file.path = Path("checklist.pdf");
    const std::set<std::string> found = FoundIn(options);
    EXPECT_TRUE(found.contains("version.text"));
    EXPECT_TRUE(found.contains("particular.text"));
    EXPECT_TRUE(found.contains("assessment.note"));
}

/// In every format for the public file; for the others the format says nothing new.
std::vector<const char*> EndingsFor(Audience audience) {
    if (audience == Audience::kCourtPublic)
        return {kEndings.begin(), kEndings.end()};
    return {".docx"};
}

TEST_F(CanaryTest, NoPublicCopyOfAnyPaperHoldsASealedWord) {
    for (const PaperKind& paper : PaperCatalog())
        for (const Audience audience : paper.audiences)
            for (const char* ending : EndingsFor(audience)) {
                if (audience == Audience::kExpert)
                    continue;  // Names a person with a clearance: see print_paper_test.
                PrintOptions options;
                options.paper = OptionsFor(paper.id, {audience, Tier::kPublic});
                options.file.path = Path("copy" + std::string(ending));
                for (const std::string& place : FoundIn(options))
                    EXPECT_TRUE(PublicPlaces().contains(place) ||
                                (audience == Audience::kOwnTeam && !IsSealed(place)))
                        << paper.id << " for " << ToText(audience) << " as " << ending << " holds "
                        << place;
            }
    EXPECT_GT(written_, 80);
}

TEST_F(CanaryTest, NobodyElseIsGivenWorkProductAtAnyTier) {
    for (const PaperKind& paper : PaperCatalog())
        for (const Audience audience : paper.audiences) {
            if (audience == Audience::kOwnTeam || audience == Audience::kExpert)
                continue;
            PrintOptions options;
            options.paper = OptionsFor(paper.id, {audience, Tier::kSourceCode});
            options.file.path = Path("copy.docx");
            for (const std::string& place : FoundIn(options))
                EXPECT_FALSE(IsWorkProduct(place))
                    << paper.id << " for " << ToText(audience) << " holds " << place;
        }
    EXPECT_GT(written_, 20);
}

}  // namespace
}  // namespace particulars
