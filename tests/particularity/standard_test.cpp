#include "model/particularity/standard.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "model/core/resource.h"
#include "model/particularity/standard_defaults.h"

namespace particulars {
namespace {

using Ids = std::vector<std::string>;

TEST(StandardLibrary, ShipsTheElementsAndStandards) {
    const StandardLibrary library = StandardLibrary::Shipped();
    EXPECT_EQ(library.elements().size(), 38U);
    EXPECT_EQ(library.standards().size(), 29U);
    std::size_t rows = 0;
    for (const Standard& standard : library.standards())
        rows += standard.elements.size();
    EXPECT_EQ(rows, 159U);
}

TEST(StandardLibrary, KnowsWhatTheSouthernDistrictAsksInDiscovery) {
    const StandardLibrary library = StandardLibrary::Shipped();
    const Standard* const standard = library.FindStandard("NY-SDNY-DISC");
    ASSERT_NE(standard, nullptr);
    EXPECT_EQ(standard->stage, "discovery");
    EXPECT_EQ(standard->check, "V");
    EXPECT_EQ(standard->elements.size(), 9U);
    EXPECT_EQ(standard->elements[0].element, "content");
    EXPECT_TRUE(standard->elements[0].required);
    EXPECT_EQ(standard->elements[0].authority, "Xerox at 371");
}

TEST(StandardLibrary, TellsAdviceFromRequirement) {
    const StandardLibrary library = StandardLibrary::Shipped();
    const auto& rows = library.FindStandard("NY-SDNY-DISC")->elements;
    const auto how = std::find_if(rows.begin(), rows.end(),
                                  [](const StandardElement& row) { return row.element == "how"; });
    ASSERT_NE(how, rows.end());
    EXPECT_FALSE(how->required);
}

TEST(StandardLibrary, LimitsElementsToKinds) {
    const StandardLibrary library = StandardLibrary::Shipped();
    EXPECT_TRUE(AppliesTo(*library.FindElement("how"), SecretKind::kSourceCode));
    EXPECT_FALSE(AppliesTo(*library.FindElement("how"), SecretKind::kData));
    EXPECT_TRUE(AppliesTo(*library.FindElement("content"), SecretKind::kData));
}

TEST(StandardLibrary, FindsNothingUnderAnUnknownName) {
    const StandardLibrary library = StandardLibrary::Shipped();
    EXPECT_EQ(library.FindStandard("NY-SDNY"), nullptr);
    EXPECT_EQ(library.FindElement(""), nullptr);
}

std::string MessageFor(std::string_view json) {
    try {
        StandardLibrary::Read(json, "firm.json");
    } catch (const Error& failure) {
        EXPECT_EQ(failure.kind(), ErrorKind::kUnreadable);
        return failure.what();
    }
    return "no error";
}

constexpr std::string_view kFirm = R"json({
 "elements": [
  {"id": "content", "question": "Is it said?", "why": "Notice.", "types": "data,source_code"}
 ],
 "standards": [
  {"id": "FIRM-1", "name": "House", "jurisdiction": "any", "law": "any", "stage": "trial",
   "authority": "practice", "gist": "Say it.", "verification": "K",
   "elements": [{"element": "content", "level": "required", "authority": "-"}]}
 ]
})json";

std::string With(std::string_view old_words, std::string_view new_words) {
    std::string json(kFirm);
    json.replace(json.find(old_words), old_words.size(), new_words);
    return json;
}

TEST(StandardLibrary, ReadsAFileOfTheFirm) {
    const StandardLibrary library = StandardLibrary::Read(kFirm, "firm.json");
    ASSERT_EQ(library.standards().size(), 1U);
    EXPECT_EQ(library.elements()[0].kinds,
              (std::vector<SecretKind>{SecretKind::kData, SecretKind::kSourceCode}));
    EXPECT_EQ(library.standards()[0].elements[0].authority, "");
}

TEST(StandardLibrary, NamesTheLineOfMalformedJson) {
    EXPECT_NE(MessageFor("{\n \"elements\": [\n  {\"id\" \"content\"}]}").find("firm.json, line 3"),
              std::string::npos);
}

TEST(StandardLibrary, NamesTheStandardThatLacksAField) {
    const std::string message = MessageFor(With("\"gist\": \"Say it.\", ", ""));
    EXPECT_NE(message.find("firm.json, line 6, standard 1 (FIRM-1): \"gist\" is missing"),
              std::string::npos)
        << message;
}

TEST(StandardLibrary, RefusesAnElementThatIsNotInTheLibrary) {
    EXPECT_NE(MessageFor(With("\"element\": \"content\"", "\"element\": \"contents\""))
                  .find("there is no element \"contents\""),
              std::string::npos);
}

TEST(StandardLibrary, RefusesAStageThatDoesNotExist) {
    EXPECT_NE(MessageFor(With("\"trial\"", "\"trail\"")).find("there is no stage \"trail\""),
              std::string::npos);
}

TEST(StandardLibrary, RefusesARepeatedId) {
    const std::string twice = With(
        "\"types\": \"data,source_code\"}",
        "\"types\": \"all\"},\n  {\"id\": \"content\", \"question\": \"Again?\", \"why\": \"-\", "
        "\"types\": \"all\"}");
    EXPECT_NE(MessageFor(twice).find("the id content stands there twice"), std::string::npos);
}

TEST(StandardLibrary, RefusesAWrongType) {
    EXPECT_NE(MessageFor(With("\"name\": \"House\"", "\"name\": 7")).find("is not a text"),
              std::string::npos);
    EXPECT_NE(MessageFor("[]").find("expected"), std::string::npos);
    EXPECT_NE(MessageFor("7").find("expected"), std::string::npos);
}

struct DefaultCase {
    const char* court;
    Stage stage;
    Ids claims;
    Ids expected;
};

class DefaultStandards : public testing::TestWithParam<DefaultCase> {};

TEST_P(DefaultStandards, FollowCourtStageAndClaims) {
    Matter matter;
    matter.court = GetParam().court;
    matter.stage = GetParam().stage;
    matter.claims = GetParam().claims;
    EXPECT_EQ(StandardLibrary::Shipped().DefaultsFor(matter), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Researched, DefaultStandards,
    testing::Values(
        DefaultCase{"nysd", Stage::kPleading, {}, {"DTSA-PLEAD"}},
        DefaultCase{"nysd", Stage::kBeforeDiscovery, {}, {"SEDONA-ID"}},
        DefaultCase{"nysd", Stage::kDiscovery, {"N.Y. common law"}, {"NY-SDNY-DISC"}},
        DefaultCase{"nysd", Stage::kPreliminaryInjunction, {}, {"CA3-PI"}},
        DefaultCase{"nysd", Stage::kSummaryJudgment, {}, {"NY-SDNY-SJ"}},
        DefaultCase{"nysd", Stage::kTrial, {}, {"CA2-TRIAL", "NY-DOCS"}},
        DefaultCase{"cand", Stage::kPleading, {"DTSA", "CUTSA"}, {"CA-PLEAD", "DTSA-PLEAD"}},
        DefaultCase{"cand", Stage::kBeforeDiscovery, {"cutsa"}, {"CA-2019210", "CA-2019210-TECH"}},
        DefaultCase{"cand", Stage::kDiscovery, {"Cal. Civ. Code 3426"}, {"CA-AMEND"}},
        DefaultCase{"cand", Stage::kTrial, {"CUTSA"}, {"DTSA-9C-SJ", "OH-TRIAL"}},
        DefaultCase{"cand", Stage::kBeforeDiscovery, {"DTSA"}, {"SEDONA-ID"}},
        DefaultCase{"cand", Stage::kDiscovery, {"DTSA"}, {"DTSA-9C-DISC"}},
        DefaultCase{"cand", Stage::kSummaryJudgment, {"DTSA"}, {"DTSA-9C-SJ"}},
        DefaultCase{"mad", Stage::kDiscovery, {"MUTSA"}, {"MA-42D-DISC"}},
        DefaultCase{"mad", Stage::kTrial, {}, {"CA1-MERITS"}},
        DefaultCase{"ilnd", Stage::kBeforeDiscovery, {}, {"IL-NDIL-DISC", "SEDONA-ID"}},
        DefaultCase{"ord", Stage::kDiscovery, {}, {"OR-DISC", "DTSA-9C-DISC"}},
        DefaultCase{"okwd", Stage::kSummaryJudgment, {}, {"CA10-SJ"}},
        DefaultCase{"flsd", Stage::kPleading, {}, {"DTSA-PLEAD"}}));

TEST(DefaultStandards, AreNeverEmpty) {
    const StandardLibrary library = StandardLibrary::Shipped();
    for (const char* court : {"nysd", "cand", "mad", "ded", "txed", "mnd", "gand", "cadc", "", "?"})
        for (const auto& [stage, name] : EnumText<Stage>::kNames) {
            Matter matter;
            matter.court = court;
            matter.stage = stage;
            EXPECT_FALSE(library.DefaultsFor(matter).empty()) << court << ", " << name;
        }
}

TEST(DefaultStandards, MarkWhatIsNotLawOfTheForum) {
    Matter matter;
    matter.court = "nysd";
    matter.stage = Stage::kPreliminaryInjunction;
    const auto choices = DefaultChoices(matter);
    ASSERT_EQ(choices.size(), 1U);
    EXPECT_EQ(choices[0].role, StandardRole::kPersuasive);
}

TEST(DefaultStandards, FallBackOnTheStageInALibraryOfTheFirm) {
    Matter matter;
    matter.court = "nysd";
    matter.stage = Stage::kTrial;
    EXPECT_EQ(StandardLibrary::Read(kFirm, "firm.json").DefaultsFor(matter), Ids{"FIRM-1"});
}

}  // namespace
}  // namespace particulars
