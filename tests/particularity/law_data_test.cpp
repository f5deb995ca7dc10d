#include "model/particularity/law_data.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

constexpr const char* kRule = R"json([
 {"id": "F1", "severity": 2, "pattern": "synerg(y|ies)", "label": "Synergy",
  "reviewer_prompt": "Which?", "authority": "house style", "applies_to": "all",
  "example": "great synergies"}
])json";

constexpr const char* kStandard = R"json({
 "standards": [
  {"id": "FIRM-1", "name": "House list", "jurisdiction": "everywhere", "law": "any",
   "stage": "discovery", "authority": "house style", "gist": "What we ask.", "verification": "V",
   "elements": [{"element": "content", "level": "required"}]},
  {"id": "NY-SDNY-DISC", "name": "Ours", "jurisdiction": "S.D.N.Y.", "law": "any",
   "stage": "discovery", "authority": "house style", "gist": "What we ask.", "verification": "P",
   "elements": [{"element": "finite", "level": "recommended"}]}
 ]})json";

class LawDataTest : public testing::Test {
protected:
    void Write(const char* name, const std::string& text) {
        std::ofstream(folder_.path() / name) << text;
    }
    /// The first finding of the firm's folder, once `name` holds `text` with `old_words` exchanged.
    std::string FindingOf(const char* name, std::string text, const std::string& old_words,
                          const std::string& new_words) {
        text.replace(text.find(old_words), old_words.size(), new_words);
        Write(name, text);
        const auto data = LoadLawData(folder_.path());
        EXPECT_TRUE(data->own_files.empty());
        return data->findings.empty() ? "no finding" : data->findings.front();
    }

    TemporaryFolder folder_;
};

bool Holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST_F(LawDataTest, IsTheShippedOneWithoutAFolder) {
    const auto data = LoadLawData();
    EXPECT_TRUE(data->hints.Has("H01"));
    EXPECT_NE(data->standards.FindStandard("NY-SDNY-DISC"), nullptr);
    EXPECT_TRUE(data->findings.empty());
}

TEST_F(LawDataTest, TakesNoHarmFromAFolderThatIsNotThere) {
    const auto data = LoadLawData(folder_.path() / "nowhere");
    EXPECT_TRUE(data->findings.empty());
    EXPECT_TRUE(data->own_files.empty());
}

TEST_F(LawDataTest, AddsAFirmsPatternToTheShippedOnes) {
    Write("hints.json", kRule);
    const auto data = LoadLawData(folder_.path());
    EXPECT_EQ(data->own_files, std::vector<std::string>{"hints.json"});
    const std::vector<Hint> hints = data->hints.Find("Great SYNERGIES, and so on.", {});
    std::vector<std::string> ids;
    for (const Hint& hint : hints)
        ids.push_back(hint.id);
    EXPECT_NE(std::find(ids.begin(), ids.end(), "F1"), ids.end());
    EXPECT_NE(std::find(ids.begin(), ids.end(), "H02"), ids.end());
}

TEST_F(LawDataTest, PutsAFirmsPatternInPlaceOfTheShippedOneOfItsId) {
    std::string text = kRule;
    text.replace(text.find("F1"), 2, "H02");
    Write("hints.json", text);
    const auto data = LoadLawData(folder_.path());
    const std::vector<Hint> hints = data->hints.Find("Great synergies, and so on.", {});
    const auto found =
        std::find_if(hints.begin(), hints.end(), [](const Hint& hint) { return hint.id == "H02"; });
    ASSERT_NE(found, hints.end());
    EXPECT_EQ(found->place, (TextSpan{6, 15}));
}

TEST_F(LawDataTest, KeepsTheShippedHintsWhereAPatternIsRefused) {
    const std::string finding = FindingOf("hints.json", kRule, "synerg(y|ies)", "synerg(?!y)");
    EXPECT_TRUE(Holds(finding, "hints.json, line 2, rule 1 (F1)")) << finding;
    EXPECT_TRUE(Holds(finding, "(?!")) << finding;
    EXPECT_TRUE(LoadLawData(folder_.path())->hints.Has("H01"));
    EXPECT_FALSE(LoadLawData(folder_.path())->hints.Has("F1"));
}

TEST_F(LawDataTest, RefusesAPatternThatDoesNotMatchItsOwnExample) {
    EXPECT_TRUE(Holds(FindingOf("hints.json", kRule, "great synergies", "great harmony"),
                      "does not match its own \"example\""));
}

TEST_F(LawDataTest, TellsEveryMistakeOfAFile) {
    std::string text = kRule;
    text.replace(text.find("synerg(y"), 8, "synerg((y");
    text.replace(text.rfind("]"), 1, R"(,{"id": "F2", "severity": 9}])");
    Write("hints.json", text);
    const auto data = LoadLawData(folder_.path());
    ASSERT_EQ(data->findings.size(), 2U);
    EXPECT_TRUE(Holds(data->findings[1], "severity")) << data->findings[1];
}

TEST_F(LawDataTest, PutsAFirmsStandardsOnTop) {
    Write("standards.json", kStandard);
    const auto data = LoadLawData(folder_.path());
    ASSERT_TRUE(data->findings.empty()) << data->findings.front();
    ASSERT_NE(data->standards.FindStandard("FIRM-1"), nullptr);
    EXPECT_EQ(data->standards.FindStandard("NY-SDNY-DISC")->title, "Ours");
    EXPECT_EQ(data->standards.standards().size(),
              StandardLibrary::Shipped().standards().size() + 1);
}

TEST_F(LawDataTest, NamesTheLineOfAnUnknownElement) {
    const std::string finding =
        FindingOf("standards.json", kStandard, "\"content\"", "\"contents\"");
    EXPECT_TRUE(Holds(finding, "standards.json, line 5, standard 1 (FIRM-1)")) << finding;
    EXPECT_TRUE(Holds(finding, "there is no element \"contents\"")) << finding;
}

TEST_F(LawDataTest, RefusesAnUnknownStageAWrongMarkAndARepeatedId) {
    EXPECT_TRUE(Holds(FindingOf("standards.json", kStandard, "\"discovery\"", "\"disclosure\""),
                      "there is no stage \"disclosure\""));
    EXPECT_TRUE(Holds(FindingOf("standards.json", kStandard, "\"verification\": \"P\"",
                                "\"verification\": \"X\""),
                      "line 7, standard 2 (NY-SDNY-DISC): \"verification\" is V, P or K"));
    const std::string repeated = FindingOf("standards.json", kStandard, "NY-SDNY-DISC", "FIRM-1");
    EXPECT_TRUE(Holds(repeated, "line 6")) << repeated;
    EXPECT_TRUE(Holds(repeated, "the id FIRM-1 stands there twice")) << repeated;
}

TEST_F(LawDataTest, SaysWhereMalformedJsonBreaksOff) {
    Write("standards.json", "{\n \"standards\": [,]\n}");
    EXPECT_TRUE(Holds(LoadLawData(folder_.path())->findings.front(), "standards.json, line 2"));
}

TEST_F(LawDataTest, IsFoundInTheFolderThatTheEnvironmentNames) {
    const char* before = std::getenv("PARTICULARS_FIRM");
    const std::string kept = before ? before : "";
    setenv("PARTICULARS_FIRM", folder_.path().c_str(), 1);
    EXPECT_EQ(FirmsLawFolder(), folder_.path());
    if (kept.empty())
        unsetenv("PARTICULARS_FIRM");
    else
        setenv("PARTICULARS_FIRM", kept.c_str(), 1);
}

}  // namespace
}  // namespace particulars
