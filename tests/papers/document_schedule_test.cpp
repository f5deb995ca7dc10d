#include "model/papers/document_schedule.h"

#include <vector>

#include <gtest/gtest.h>

#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

class DocumentScheduleTest : public testing::Test {
protected:
    DocumentScheduleTest() {
        for (int number = 1; number <= 2; ++number) {
            TradeSecret secret;
            secret.id = TradeSecretId("secret-" + std::to_string(number));
            secret.number = number;
            secret.title = "Item";
            secret.tier = Tier::kConfidential;
            secret.status = SecretStatus::kAsserted;
            secrets_.push_back(secret);
        }
        AddDocument("LP00000010", "LP00000012");
        AddDocument("LP00000009", "LP00000009");
    }

    void AddDocument(const std::string& begin, const std::string& end) {
        Document document;
        document.id = DocumentId(begin);
        document.bates_begin = begin;
        document.bates_end = end;
        document.pages = begin == end ? 1 : 3;
        document.title = "Title of " + begin;
        document.tier = Tier::kConfidential;
        documents_.push_back(WithBatesKey(document));
    }

    Link& Add(const std::string& document, LinkRole role, const std::string& pinpoint = {}) {
        Link link;
        link.id = LinkId("link-" + std::to_string(links_.size()));
        link.secret = secrets_[0].id.text();
        link.document = DocumentId(document);
        link.role = role;
        link.pinpoint = pinpoint;
        return links_.emplace_back(WithPlace(link));
    }

    EvidenceOfCase Evidence() const {
        return {&matter_,     secrets_,     links_,   documents_, code_,
                testimonies_, transcripts_, reviews_, "ab12"};
    }

    std::string Listed(const std::string& heading) const {
        return Under(ComposeSchedule(Evidence()), heading);
    }

    Matter matter_;
    std::vector<TradeSecret> secrets_;
    std::vector<Link> links_;
    std::vector<Document> documents_;
    std::vector<CodeCitation> code_;
    std::vector<Testimony> testimonies_;
    std::vector<Transcript> transcripts_;
    std::vector<DocumentReview> reviews_;
};

TEST_F(DocumentScheduleTest, ListsEachRoleByBatesNumber) {
    Add("LP00000010", LinkRole::kContains, "p. 2");
    Add("LP00000009", LinkRole::kContains);
    Add("LP00000010", LinkRole::kRefersTo, "p. 3");

    const std::string contains = Listed("Documents that contain it");
    EXPECT_LT(contains.find("LP00000009\n"), contains.find("LP00000010\u2013LP00000012\np. 2\n"));
    EXPECT_EQ(contains.find("p. 3"), std::string::npos);
    EXPECT_NE(Listed("Documents that refer to it").find("p. 3"), std::string::npos);
}

TEST_F(DocumentScheduleTest, PutsThePinpointsOfOneDocumentInOneRowInOrder) {
    Add("LP00000010", LinkRole::kContains, "p. 10");
    Add("LP00000010", LinkRole::kContains, "p. 9");

    EXPECT_NE(Listed("Documents that contain it").find("LP00000012\np. 9, p. 10\n"),
              std::string::npos);
}

TEST_F(DocumentScheduleTest, SaysWhereAListIsEmpty) {
    Add(documents_[0].id.text(), LinkRole::kContains);
    EXPECT_NE(Listed("Documents that incorporate it by reference")
                  .find("No document is listed as incorporating it by reference."),
              std::string::npos);
    EXPECT_NE(WordsOf(ComposeSchedule(Evidence())).find("Entries without a document\nTS-002\n"),
              std::string::npos);
}

TEST_F(DocumentScheduleTest, SaysOnceThatNoDocumentIsListed) {
    links_.clear();
    const std::string words = WordsOf(ComposeSchedule(Evidence()));
    EXPECT_NE(words.find("No document is listed as containing it, referring to it or incorporating "
                         "it by reference."),
              std::string::npos);
    EXPECT_EQ(words.find("Documents that contain it"), std::string::npos);
}

TEST_F(DocumentScheduleTest, NamesCitesWithoutAPinpointButNotSinglePages) {
    Add("LP00000009", LinkRole::kContains);
    EXPECT_EQ(Listed("Cited without a pinpoint"), "");
    Add("LP00000010", LinkRole::kRefersTo);
    EXPECT_EQ(Listed("Cited without a pinpoint"),
              "# Cited without a pinpoint\nLP00000010\u2013LP00000012.\n");
}

TEST_F(DocumentScheduleTest, NamesWhatIsLinkedInNoneOfTheThreeRoles) {
    Add("LP00000009", LinkRole::kShowsUse);
    Add("LP00000010", LinkRole::kShowsUse);
    Add("LP00000010", LinkRole::kContains, "p. 1");

    const std::string others = Listed("Linked in none of the three roles");
    EXPECT_NE(others.find("LP00000009\nShows use\n"), std::string::npos);
    EXPECT_EQ(others.find("LP00000010"), std::string::npos);
}

TEST_F(DocumentScheduleTest, SaysWhyADocumentWasExcluded) {
    DocumentReview review;
    review.secret = secrets_[0].id.text();
    review.document = documents_[1].id;
    review.reason = "Another product";
    reviews_.push_back(review);

    EXPECT_NE(Listed("Reviewed and excluded").find("Another product"), std::string::npos);
}

TEST_F(DocumentScheduleTest, KeepsWorkProductOutOfWhatIsServed) {
    Add("LP00000010", LinkRole::kContains).note = "Our best document";
    Add("LP00000009", LinkRole::kShowsUse);
    DocumentReview review;
    review.secret = secrets_[0].id.text();
    review.document = documents_[1].id;
    review.reason = "Another product";
    reviews_.push_back(review);
    secrets_[1].status = SecretStatus::kCandidate;

    const std::string own = WordsOf(ComposeSchedule(Evidence()));
    const std::string served = WordsOf(ComposeScheduleToServe(Evidence(), true));
    for (const char* word :
         {"Our best document", "LP00000009", "Another product", "TS-002", "without a pinpoint"}) {
        EXPECT_NE(own.find(word), std::string::npos) << word;
        EXPECT_EQ(served.find(word), std::string::npos) << word;
    }
    EXPECT_NE(served.find("LP00000010"), std::string::npos);
}

TEST_F(DocumentScheduleTest, BearsTheHighestTierOfWhatItLists) {
    EXPECT_EQ(ComposeScheduleToServe(Evidence(), true).tier, Tier::kConfidential);
    documents_[0].tier = Tier::kSourceCode;
    Add("LP00000010", LinkRole::kContains);
    EXPECT_EQ(ComposeScheduleToServe(Evidence(), true).tier, Tier::kSourceCode);
    EXPECT_EQ(ComposeScheduleToServe(Evidence(), true).legend, Legend(Tier::kSourceCode));
}

TEST_F(DocumentScheduleTest, CitesTestimonyAndPrintedCode) {
    Transcript transcript;
    transcript.id = TranscriptId("transcript");
    transcript.deponent = "Witness 1";
    transcripts_.push_back(transcript);
    Testimony testimony;
    testimony.id = TestimonyId("testimony");
    testimony.transcript = transcript.id;
    testimony.start_page = testimony.end_page = 112;
    testimony.start_line = 4;
    testimony.end_line = 9;
    testimonies_.push_back(testimony);
    CodeCitation citation;
    citation.id = CodeCitationId("code");
    citation.path = "ranker/score.cpp";
    citation.bates_begin = citation.bates_end = "LPSC0001";
    code_.push_back(citation);
    Add("", LinkRole::kRefersTo).testimony = testimony.id;
    Add("", LinkRole::kRefersTo).code_citation = citation.id;

    const std::string list = Listed("Documents that refer to it");
    EXPECT_NE(list.find("Tr. 112:4\u20139"), std::string::npos);
    EXPECT_NE(list.find("Deposition of Witness 1"), std::string::npos);
    EXPECT_NE(list.find("LPSC0001, ranker/score.cpp"), std::string::npos);
}

}  // namespace
}  // namespace particulars
