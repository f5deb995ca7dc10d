#include "forms/alias_list.h"

#include <gtest/gtest.h>
#include <wx/frame.h>

#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

TEST(AliasPlan, SetsWhatOtherPapersSayBesideTheList) {
    MemoryCase access = ThreeSecrets();
    access.records_.aliases.clear();
    DocketEntry complaint;
    complaint.id = DocketEntryId("complaint");
    complaint.title = "Complaint";
    complaint.text = "30. The tag.\n31. The data that\nthe tag sends.\n32. More.\n";
    access.Save("prepare", {complaint});
    auto* frame = new wxFrame(nullptr, wxID_ANY, "Secrets");
    ListDialogPlan plan = AliasPlan(access);
    ASSERT_EQ(plan.rows().size(), 3U);
    {
        const ModalAnswer answer([](wxDialog& asked) {
            Type(asked, "Paper", "Complaint");
            Type(asked, "Where", "par. 31");
        });
        plan.acts[0].act(*frame, "entry secret-3");
    }
    const auto rows = plan.rows();
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[2].cells[3], "the data transmitted to and from LivePerson's tag");
    EXPECT_EQ(rows[3].cells[3], "The data that the tag sends.");
    EXPECT_EQ(access.records().aliases[0].secret, TradeSecretId("secret-3"));
    frame->Destroy();
}

TEST(AliasPlan, SaysWhereTheCaseHasNoTextToCompare) {
    MemoryCase access = ThreeSecrets();
    SecretAlias alias;
    alias.secret = TradeSecretId("secret-1");
    alias.source = "Expert report";
    alias.label = "section 4.2";
    access.records_.aliases = {alias};
    EXPECT_NE(AliasPlan(access).rows()[1].cells[3].find("does not hold"), std::string::npos);
}

}  // namespace
}  // namespace particulars
