#include "model/jobs/kept_view.h"

#include "model/jobs/compose_paper.h"
#include "model/jobs/load_case.h"
#include "tests/jobs/listed_case.h"
#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

class KeptViews : public ListedCase {
protected:
    static PaperOptions ListOptions(ListView view) {
        PaperOptions options;
        options.paper = "list";
        options.list = std::move(view);
        return options;
    }

    void Keep(const PaperOptions& options, const std::string& owner, const std::string& name) {
        Save({ViewToKeep(LoadCase(*db_), options, owner, name)});
    }

    SavedView Named(const std::string& list, const std::string& name) {
        return ViewNamed(LoadCase(*db_), "associate", list, name);
    }
};
PARTICULARS_ALL_BACKENDS(KeptViews);

TEST_P(KeptViews, ComeBackAsTheyWereKept) {
    const ListView view{"secrets", {"title", "number"}, "status", true, "kind"};
    Keep(ListOptions(view), "associate", "By kind");
    PaperOptions options;
    TakeView(Named("secrets", "By kind"), options);
    EXPECT_EQ(options.list, view);
    options.paper = "list";
    EXPECT_NE(WordsOf(ComposePaper(*db_, clock_, options)).find("# Kind: "), std::string::npos);
}

TEST_P(KeptViews, OfDocumentsHaveTheirFilter) {
    PaperOptions options;
    options.paper = "documents";
    options.document_query = "title:ranking";
    options.documents.sort = DocumentSort::kDate;
    options.documents.is_descending = true;
    options.columns = {DocumentColumn::kTitle};
    Keep(options, {}, "Ranking");
    PaperOptions taken;
    TakeView(Named("documents", "Ranking"), taken);
    EXPECT_EQ(taken.document_query, "title:ranking");
    EXPECT_EQ(taken.documents.sort, DocumentSort::kDate);
    EXPECT_TRUE(taken.documents.is_descending);
    EXPECT_EQ(taken.columns, options.columns);
    EXPECT_FALSE(taken.documents.query == DocumentQuery());
}

TEST_P(KeptViews, AreReplacedUnderTheSameName) {
    Keep(ListOptions({"secrets", {"title"}, "", false, ""}), "associate", "Mine");
    Keep(ListOptions({"secrets", {"number"}, "", false, ""}), "associate", "Mine");
    ASSERT_EQ(LoadCase(*db_).saved_views.size(), 1U);
    EXPECT_EQ(Named("secrets", "Mine").columns, std::vector<std::string>{"number"});
}

TEST_P(KeptViews, AreOnesOwnBeforeTheTeams) {
    Keep(ListOptions({"secrets", {"title"}, "", false, ""}), {}, "Hot");
    EXPECT_EQ(Named("secrets", "Hot").owner, "");
    Keep(ListOptions({"secrets", {"number"}, "", false, ""}), "associate", "Hot");
    EXPECT_EQ(Named("secrets", "Hot").owner, "associate");
    Keep(ListOptions({"secrets", {"kind"}, "", false, ""}), "somebody else", "Theirs");
    EXPECT_ERROR(ErrorKind::kNotFound, Named("secrets", "Theirs"));
}

TEST_P(KeptViews, TakeNoNameOfAnotherList) {
    Keep(ListOptions({"secrets", {}, "", false, ""}), "associate", "Hot");
    EXPECT_ERROR(ErrorKind::kConflict,
                 Keep(ListOptions({"deadlines", {}, "", false, ""}), "associate", "Hot"));
    EXPECT_ERROR(ErrorKind::kNotFound, Named("deadlines", "Hot"));
    EXPECT_EQ(LoadCase(*db_).saved_views.size(), 1U);
}

TEST_P(KeptViews, LeaveOutColumnsThatAreNoMore) {
    SavedView view;
    view.list = "secrets";
    view.columns = {"title", "color"};
    view.sort = "-color";
    view.grouped_by = "color";
    PaperOptions options;
    TakeView(view, options);
    EXPECT_EQ(options.list.columns, std::vector<std::string>{"title"});
    EXPECT_EQ(options.list.sort, "");
    EXPECT_EQ(options.list.grouped_by, "");
}

}  // namespace
}  // namespace particulars
