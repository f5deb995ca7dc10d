#include "forms/link_acts.h"

#include <gtest/gtest.h>
#include <wx/choice.h>
#include <wx/frame.h>

#include "forms/document_list.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

void Choose(wxDialog& dialog, const wxString& name, const wxString& item) {
    ASSERT_TRUE(Named<wxChoice>(dialog, name)->SetStringSelection(item)) << item;
}

class LinkActsTest : public testing::Test {
protected:
    LinkActsTest() : frame_(new wxFrame(nullptr, wxID_ANY, "Test")) {
        Document document;
        document.id = DocumentId("one");
        document.bates_begin = document.bates_end = "LP1";
        document.pages = 3;
        access_.documents_ = {document};
    }
    ~LinkActsTest() override { frame_->Destroy(); }

    const std::vector<Link>& links() const { return access_.evidence_.links_; }

    MemoryCase access_ = ThreeSecrets();
    wxFrame* frame_;
};

TEST_F(LinkActsTest, SavesNoLinkWithoutARole) {
    const ModalAnswer answer([](wxDialog& dialog) {
        EXPECT_EQ(Named<wxChoice>(dialog, "Role")->GetSelection(), wxNOT_FOUND);
        Choose(dialog, "Secret", "TS-001  Item 1");
    });
    LinkDocuments(*frame_, access_, {DocumentId("one")});
    EXPECT_TRUE(links().empty());
}

TEST_F(LinkActsTest, LinksManyDocumentsAsOneAct) {
    const ModalAnswer answer([](wxDialog& dialog) {
        Choose(dialog, "Role", "contains");
        Type(dialog, "Pinpoint", "p. 2");
        Type(dialog, "Note", "the ranking");
    });
    LinkDocuments(*frame_, access_, {DocumentId("one"), DocumentId("two")},
                  TradeSecretId("secret-3"));
    ASSERT_EQ(links().size(), 2U);
    EXPECT_EQ(access_.labels_, std::vector<std::string>{"link 2 documents to TS-003"});
    const Link& link = links().back();
    EXPECT_EQ(link.document.text(), "two");
    EXPECT_EQ(link.secret, "secret-3");
    EXPECT_EQ(link.role, LinkRole::kContains);
    EXPECT_EQ(link.locator, Locator::kPage);
    EXPECT_EQ(link.place_start, 2);
    EXPECT_EQ(link.author, "associate");
    EXPECT_EQ(link.created_at, ToIso(access_.clock().Now()));
}

TEST_F(LinkActsTest, WarnsOnceOfAPlaceOutsideTheDocument) {
    bool second = false;
    const ModalAnswer answer([&](wxDialog& dialog) {
        Choose(dialog, "Role", "shows use");
        Type(dialog, "Pinpoint", "p. 9");
        if (second) {
            EXPECT_FALSE(dialog.TransferDataFromWindow());
        }
    });
    LinkDocuments(*frame_, access_, {DocumentId("one")}, TradeSecretId("secret-1"));
    EXPECT_TRUE(links().empty());
    second = true;
    LinkDocuments(*frame_, access_, {DocumentId("one")}, TradeSecretId("secret-1"));
    ASSERT_EQ(links().size(), 1U);
    EXPECT_EQ(links().front().place_start, 9);
}

TEST_F(LinkActsTest, TakesNoPlaceThatCannotBeRead) {
    const ModalAnswer answer([](wxDialog& dialog) {
        Choose(dialog, "Role", "contains");
        Type(dialog, "Pinpoint", "pp. 12-9");
    });
    LinkDocuments(*frame_, access_, {DocumentId("one")}, TradeSecretId("secret-1"));
    EXPECT_TRUE(links().empty());
}

TEST_F(LinkActsTest, LinksFromTheSideOfTheSecretByBatesNumber) {
    const ModalAnswer answer([](wxDialog& dialog) {
        Choose(dialog, "Role", "refers to");
        Type(dialog, "Bates number", "LP1");
    });
    LinkToSecret(*frame_, access_, TradeSecretId("secret-2"));
    ASSERT_EQ(links().size(), 1U);
    EXPECT_EQ(links().front().document.text(), "one");
    EXPECT_EQ(links().front().secret, "secret-2");
}

TEST_F(LinkActsTest, LinksNothingToANumberThatIsNotThere) {
    const ModalAnswer answer([](wxDialog& dialog) {
        Choose(dialog, "Role", "refers to");
        Type(dialog, "Bates number", "LP999");
    });
    LinkToSecret(*frame_, access_, TradeSecretId("secret-2"));
    EXPECT_TRUE(links().empty());
}

TEST_F(LinkActsTest, LinksToOneOfTheParticularsOfThatSecretOnly) {
    Particular other;
    other.id = ParticularId("particular");
    other.secret = TradeSecretId("secret-1");
    other.element = "data_purpose";
    access_.records_.particulars = {other};
    const ModalAnswer answer([](wxDialog& dialog) {
        Choose(dialog, "Role", "contains");
        Choose(dialog, "Secret", "TS-002  Item 2");
        Named<wxChoice>(dialog, "Particular")->SetSelection(1);
    });
    LinkDocuments(*frame_, access_, {DocumentId("one")});
    EXPECT_TRUE(links().empty());
}

TEST_F(LinkActsTest, RemovesLinksAsOneAct) {
    Link first;
    first.id = LinkId("a");
    first.secret = "secret-1";
    Link second = first;
    second.id = LinkId("b");
    access_.evidence_.links_ = {first, second};
    RemoveLinksOf(*frame_, access_, {first});
    ASSERT_EQ(links().size(), 1U);
    EXPECT_EQ(links().front().id.text(), "b");
    EXPECT_EQ(access_.evidence_.removals_, std::vector<std::string>{"remove a link of TS-001"});
}

TEST_F(LinkActsTest, LeavesDocumentsOutWithAReason) {
    const ModalAnswer answer([](wxDialog& dialog) {
        Choose(dialog, "Secret", "TS-002  Item 2");
        Type(dialog, "Reason", "about lunch");
    });
    LeaveOut(*frame_, access_, {DocumentId("one"), DocumentId("two")});
    ASSERT_EQ(access_.evidence_.reviews_.size(), 2U);
    EXPECT_EQ(access_.evidence_.reviews_.front().reason, "about lunch");
    EXPECT_EQ(access_.evidence_.reviews_.front().author, "associate");
    EXPECT_EQ(access_.labels_.back(), "leave 2 documents out of TS-002");
}

TEST_F(LinkActsTest, ChangesNothingForAViewer) {
    access_.standing_.role = Role::kViewer;
    const ModalAnswer answer([](wxDialog&) { FAIL() << "no dialog comes up"; });
    LinkDocuments(*frame_, access_, {DocumentId("one")}, TradeSecretId("secret-1"));
    LeaveOut(*frame_, access_, {DocumentId("one")});
}

TEST(DocumentsIn, ReadsWhatTheListDrags) {
    EXPECT_EQ(DocumentsIn(std::string(DocumentList::kDragHead) + "\none\ntwo"),
              (std::vector{DocumentId("one"), DocumentId("two")}));
    EXPECT_TRUE(DocumentsIn("something from elsewhere\none").empty());
}

}  // namespace
}  // namespace particulars
