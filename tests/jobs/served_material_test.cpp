#include "model/jobs/served_material.h"

#include "tests/jobs/listed_case.h"

namespace particulars {
namespace {

class ServedMaterial : public ListedCase {
protected:
    void AddLink(LinkRole role, const std::string& bates, Tier tier) {
        Document document;
        document.id = NewId<DocumentId>(clock_);
        document.bates_begin = bates;
        document.bates_end = bates;
        document.title = "Specification";
        document.tier = tier;
        Link link;
        link.secret = secrets_[0].text();
        link.document = document.id;
        link.role = role;
        link.pinpoint = "at 3";
        link.note = "HOT: our weak point";
        link.author = "associate";
        Save({document, link});
    }

    void AddParticular(const std::string& element, const std::string& text, ParticularState state,
                       Tier tier) {
        Particular particular;
        particular.secret = secrets_[0];
        particular.element = element;
        particular.text = text;
        particular.state = state;
        particular.tier = tier;
        Save({particular});
    }
};
PARTICULARS_ALL_BACKENDS(ServedMaterial);

TEST_P(ServedMaterial, TakesUpSupportButNoNoteAndNothingContrary) {
    AddLink(LinkRole::kContains, "LP0001", Tier::kConfidential);
    AddLink(LinkRole::kContrary, "LP0666", Tier::kSourceCode);
    const ServedItem item = Items(Compose(secrets_))[0];
    EXPECT_EQ(item.support, "LP0001, at 3 (contains)");
    EXPECT_EQ(item.tier, Tier::kAttorneysEyesOnly);
}

TEST_P(ServedMaterial, TakesUpWhatWasStatedOnOneLineEach) {
    AddParticular("own_element", "first line\n  second line", ParticularState::kStated,
                  Tier::kSourceCode);
    AddParticular("other_element", "not for them", ParticularState::kNotApplicable, Tier::kPublic);
    const ServedItem item = Items(Compose(secrets_))[0];
    EXPECT_EQ(item.particulars, "own_element: first line second line");
    EXPECT_EQ(item.tier, Tier::kSourceCode);
}

TEST_P(ServedMaterial, GivesTheListTheHighestTierOfItsItems) {
    AddParticular("own_element", "a line of code", ParticularState::kStated, Tier::kSourceCode);
    EXPECT_EQ(Serve(secrets_).tier, Tier::kSourceCode);
}

}  // namespace
}  // namespace particulars
