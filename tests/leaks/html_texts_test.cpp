#include "model/leaks/html_texts.h"

#include <gtest/gtest.h>

#include "tests/leaks/canary.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

Places PlacesInPage(const std::string& body) {
    return PlacesIn(HtmlTexts("<!DOCTYPE html>\n<html><head><title>Paper</title></head>\n<body>" +
                              body + "</body></html>"));
}

/// A version of the library may give up where another reads on; none may pass in silence.
bool IsFoundOrRefused(const std::string& body) {
    try {
        return PlacesInPage(body).size() == 1;
    } catch (const Error& error) {
        return error.kind() == ErrorKind::kUnreadable;
    }
}

TEST(HtmlTexts, AreFoundAcrossTags) {
    EXPECT_EQ(PlacesInPage("<p>crimson <b>lan</b>tern <i>weighs</i> seven</p><p>quiet rivers</p>"),
              Places{"line 3 of the page"});
}

TEST(HtmlTexts, AreFoundBehindEntities) {
    EXPECT_EQ(PlacesInPage("crimson&nbsp;lantern we&shy;ighs s&#101;ven quiet"),
              Places{"line 3 of the page"});
}

TEST(HtmlTexts, AreFoundInComments) {
    EXPECT_EQ(PlacesInPage("<!-- " + kCanary + " -->"), Places{"comment in the page"});
}

TEST(HtmlTexts, AreFoundInAttributes) {
    EXPECT_EQ(PlacesInPage("<p title=\"crimson &#108;antern weighs seven quiet\">Text</p>"),
              Places{"attribute title"});
    EXPECT_EQ(PlacesInPage("<h2 id='crimson-lantern-weighs-seven-quiet'>Text</h2>"),
              Places{"attribute id"});
}

TEST(HtmlTexts, AreFoundInScriptsAndStyles) {
    EXPECT_EQ(PlacesInPage("<script>let a = '" + kCanary + "';</script>"),
              Places{"script of the page"});
    EXPECT_EQ(PlacesInPage("<style>p::after { content: '" + kCanary + "' }</style>"),
              Places{"style of the page"});
}

TEST(HtmlTexts, AreFoundInTheTitle) {
    EXPECT_EQ(PlacesIn(HtmlTexts("<html><title>" + kCanary + "</title><p>Text</p></html>")),
              Places{"title of the page"});
}

TEST(HtmlTexts, AreFoundWhereNothingIsShown) {
    EXPECT_EQ(PlacesInPage("<p hidden>" + kCanary + "</p>"), Places{"line 3 of the page"});
    EXPECT_EQ(PlacesInPage("<template><p>" + kCanary + "</p></template>"),
              Places{"line 3 of the page"});
}

TEST(HtmlTexts, AreFoundOrRefusedHoweverDeepTheyStand) {
    std::string deep;
    for (int i = 0; i < 20'000; ++i)
        deep += "<div>";

    EXPECT_TRUE(IsFoundOrRefused(deep + kCanary));
}

TEST(HtmlTexts, AreFoundOrRefusedBehindALongText) {
    EXPECT_TRUE(IsFoundOrRefused("<p>" + std::string(10'500'000, 'x') + "</p><p>" + kCanary));
}

}  // namespace
}  // namespace particulars
