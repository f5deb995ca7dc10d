#include "model/evidence/code_citation.h"

#include <vector>

#include <gtest/gtest.h>

namespace particulars {
namespace {

PrintRequest Request(const std::string& id, const std::string& path, std::int64_t first,
                     std::int64_t last, std::int64_t pages) {
    PrintRequest request;
    request.id = PrintRequestId(id);
    request.repository = "review computer";
    request.path = path;
    request.first_line = first;
    request.last_line = last;
    request.pages = pages;
    request.requested_on = Date(2016, 7, 1);
    return request;
}

PageBudget Budget(std::int64_t total, std::int64_t consecutive) {
    PageBudget budget;
    budget.repository = "review computer";
    budget.total = total;
    budget.consecutive = consecutive;
    budget.authority = "Protective Order, par. 9(e)";
    return budget;
}

TEST(PageBudget, CountsWhatWasPrinted) {
    const std::vector<PrintRequest> requests = {Request("1", "a.cpp", 1, 100, 10),
                                                Request("2", "b.cpp", 1, 50, 5)};
    const BudgetBalance balance = BalanceOf(Budget(20, 0), requests);
    EXPECT_EQ(balance.printed, 15);
    EXPECT_EQ(balance.left, 5);
    EXPECT_EQ(balance.longest, 10);
}

TEST(PageBudget, JoinsRequestsThatAdjoin) {
    const std::vector<PrintRequest> requests = {Request("1", "a.cpp", 101, 200, 10),
                                                Request("2", "a.cpp", 1, 100, 10),
                                                Request("3", "a.cpp", 300, 350, 5)};
    EXPECT_EQ(BalanceOf(Budget(0, 25), requests).longest, 20);
}

TEST(PageBudget, WarnsOfARequestOverTheTotal) {
    const std::vector<PrintRequest> saved = {Request("1", "a.cpp", 1, 100, 10)};
    EXPECT_FALSE(CheckBudget(Request("2", "b.cpp", 1, 90, 10), Budget(20, 0), saved));
    const auto over = CheckBudget(Request("2", "b.cpp", 1, 95, 11), Budget(20, 0), saved);
    ASSERT_TRUE(over);
    EXPECT_NE(over->message.find("21 pages"), std::string::npos);
}

TEST(PageBudget, WarnsOfABlockThatGrowsTooLong) {
    const std::vector<PrintRequest> saved = {Request("1", "a.cpp", 1, 100, 20)};
    EXPECT_TRUE(CheckBudget(Request("2", "a.cpp", 101, 140, 6), Budget(0, 25), saved));
    EXPECT_FALSE(CheckBudget(Request("2", "a.cpp", 120, 140, 6), Budget(0, 25), saved));
}

TEST(PageBudget, CountsAnEditedRequestOnce) {
    const std::vector<PrintRequest> saved = {Request("1", "a.cpp", 1, 100, 10)};
    EXPECT_FALSE(CheckBudget(Request("1", "a.cpp", 1, 120, 12), Budget(15, 0), saved));
}

TEST(PageBudget, LeavesOtherRepositoriesAlone) {
    PrintRequest request = Request("1", "a.cpp", 1, 900, 90);
    request.repository = "another";
    EXPECT_FALSE(CheckBudget(request, Budget(20, 0), {}));
}

TEST(CodeCitation, IsCitedByItsLines) {
    CodeCitation citation;
    citation.path = "ranker/score.cpp";
    citation.first_line = 40;
    citation.last_line = 52;
    citation.code_revision = "4f2a1c";
    EXPECT_EQ(CiteOf(citation), "ranker/score.cpp, lines 40\u201352, at 4f2a1c");
}

TEST(CodeCitation, RefusesLinesThatRunBackwards) {
    CodeCitation citation;
    citation.path = "a.cpp";
    citation.first_line = 9;
    citation.last_line = 3;
    EXPECT_FALSE(Check(citation).empty());
    citation.path.clear();
    citation.last_line = 12;
    EXPECT_FALSE(Check(citation).empty());
}

}  // namespace
}  // namespace particulars
