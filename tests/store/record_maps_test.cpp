#include "model/store/record_maps.h"

#include "model/store/change_log.h"
#include "model/store/edit.h"
#include "model/store/records.h"
#include "model/store/row_json.h"
#include "tests/support/backends.h"
#include "tests/support/expect_error.h"
#include "tests/support/filled_record.h"

namespace particulars {
namespace {

/// What is inside an optional, or the type itself.
template <typename Member>
struct EnumIn {
    using type = Member;
};
template <typename Member>
struct EnumIn<std::optional<Member>> {
    using type = Member;
};

/// One filled record of every type, saved as one act.
/// Of the three targets of a link only one may be set, which is the document.
bool IsOtherTarget(const RecordTable& table, std::size_t column) {
    const std::string& name = table.columns[column].name;
    return table.name == "link" && (name == "code_citation" || name == "testimony");
}

class RecordMapTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        Edit edit(*db_, clock_, "tester", "fill the case");
        if (server_)  // Who saves the filled member must not shut out whoever saves the rest.
            SaveAdministrator(edit, "founder");
        TradeSecret parent;
        parent.id = TradeSecretId("trade_secret-parent");
        parent.matter = MatterId(FilledId<MatterId>());
        parent.number = 1;
        edit.Save(parent);
#define PARTICULARS_SAVE(Record)             \
    Record saved##Record = Filled<Record>(); \
    edit.Save(saved##Record);
        PARTICULARS_EACH_RECORD(PARTICULARS_SAVE)
#undef PARTICULARS_SAVE
        edit.Commit();
    }

    template <typename Record>
    Record Saved() {
        Record record = Filled<Record>();
        record.revision = 1;
        return record;
    }

    template <typename Record>
    void ExpectToComeBackWhole() {
        const Record saved = Saved<Record>();
        const std::optional<Record> found = Find<Record>(*db_, saved.id.text());
        ASSERT_TRUE(found);
        EXPECT_EQ(ToJson(TableOf<Record>(), ValuesOf(*found)),
                  ToJson(TableOf<Record>(), ValuesOf(saved)));
    }

    template <typename Record>
    void ExpectEmptyFieldsToComeBack() {
        Record empty;
        empty.id = decltype(empty.id)("empty");
        KeepRequired(empty);
        if constexpr (std::is_same_v<Record, Matter>)
            if (server_)  // Where a matter stands in a place of its own.
                FoundMatter(*db_, empty.id);
        Edit edit(*db_, clock_, "tester", "save an empty record");
        edit.Save(empty);
        edit.Commit();
        EXPECT_EQ(ValuesOf(*Find<Record>(*db_, "empty")), ValuesOf(empty));
    }

    void SaveSetAs(ServedSetState state) {
        ServedSet set = *Find<ServedSet>(*db_, Saved<ServedSet>().id.text());
        set.state = state;
        Edit edit(*db_, clock_, "tester", "change the state of the set");
        edit.Save(set);
        edit.Commit();
    }

    /// Everything that a record cannot be without, and what must be unique.
    template <typename Record>
    void KeepRequired(Record& record) {
        const Record filled = Filled<Record>();
        if constexpr (requires { record.matter; })
            record.matter = filled.matter;
        if constexpr (requires { record.secret; })
            record.secret = filled.secret;
        if constexpr (std::is_same_v<Record, Ruling>) {
            record.motion = filled.motion;
            record.order = filled.order;
        }
        if constexpr (requires { record.version.text(); })
            record.version = filled.version;
        if constexpr (requires { record.assessed_on; })
            record.assessed_on = filled.assessed_on;
        if constexpr (requires { record.happened_on; })
            record.happened_on = filled.happened_on;
        if constexpr (std::is_same_v<Record, LineageStep>)
            record.predecessor = filled.predecessor;
        if constexpr (std::is_same_v<Record, SecrecyScore>)
            record.scored_on = filled.scored_on;
        if constexpr (std::is_same_v<Record, FactValue>)
            record.fact = filled.fact;
        if constexpr (std::is_same_v<Record, MaterialAccess>) {
            record.person = filled.person;
            record.first_on = filled.first_on;
        }
        if constexpr (std::is_same_v<Record, Clearance>)
            record.person = filled.person;
        if constexpr (std::is_same_v<Record, ServedItem>) {
            record.set = filled.set;
            record.position = 8;
        }
        if constexpr (std::is_same_v<Record, ReviewSession>) {
            record.reviewer = filled.reviewer;
            record.held_on = filled.held_on;
        }
        if constexpr (std::is_same_v<Record, PrintRequest>)
            record.requested_on = filled.requested_on;
        if constexpr (std::is_same_v<Record, Testimony>)
            record.transcript = filled.transcript;
        if constexpr (std::is_same_v<Record, DocumentReview>) {
            Document other;
            other.id = DocumentId("document-other");
            other.matter = filled.matter;
            Edit edit(*db_, clock_, "tester", "add a document");
            edit.Save(other);
            edit.Commit();
            record.document = other.id;
        }
        if constexpr (std::is_same_v<Record, Event>)
            record.date = filled.date;
        if constexpr (std::is_same_v<Record, Closure>) {
            record.first = filled.first;
            record.last = filled.last;
        }
        if constexpr (std::is_same_v<Record, Redaction>)
            record.entry = filled.entry;
        if constexpr (std::is_same_v<Record, Link>)
            record.document = filled.document;
        if constexpr (requires { record.number = 1; })
            record.number = 8;
    }

    /// The schema's CHECKs must know every word that the program writes.
    template <typename Record>
    void ExpectEveryWordToBeSaved() {
        if constexpr (std::is_same_v<Record, ServedItem>)  // Which is not changed once served.
            SaveSetAs(ServedSetState::kComposing);
        ForEachColumn<Record>([&](const auto& column) {
            using Member = typename EnumIn<decltype(MemberType(column))>::type;
            if constexpr (NamedEnum<Member>) {
                for (const auto& [value, name] : EnumText<Member>::kNames) {
                    Record record = *Find<Record>(*db_, Saved<Record>().id.text());
                    record.*column.member = value;
                    Edit edit(*db_, clock_, "tester", "change a word");
                    EXPECT_NO_THROW(edit.Save(record)) << column.name << " = " << name;
                    edit.Commit();
                }
            }
        });
    }
};

#define PARTICULARS_MAP_TESTS(Record)                  \
    TEST_P(RecordMapTest, BringsBackAFilled##Record) { \
        ExpectToComeBackWhole<Record>();               \
    }                                                  \
    TEST_P(RecordMapTest, BringsBackAnEmpty##Record) { \
        ExpectEmptyFieldsToComeBack<Record>();         \
    }                                                  \
    TEST_P(RecordMapTest, SavesEveryWordOfA##Record) { \
        ExpectEveryWordToBeSaved<Record>();            \
    }
PARTICULARS_EACH_RECORD(PARTICULARS_MAP_TESTS)
#undef PARTICULARS_MAP_TESTS

TEST_P(RecordMapTest, FillsEveryField){
#define PARTICULARS_EXPECT_FILLED(Record)                                                          \
    {                                                                                              \
        const Values filled = ValuesOf(Filled<Record>());                                          \
        const Values empty = ValuesOf(Record());                                                   \
        for (std::size_t i = 0; i + 1 < filled.size(); ++i) {                                      \
            if (IsOtherTarget(TableOf<Record>(), i))                                               \
                continue;                                                                          \
            EXPECT_NE(filled[i], empty[i]) << #Record << "." << TableOf<Record>().columns[i].name; \
        }                                                                                          \
    }
    PARTICULARS_EACH_RECORD(PARTICULARS_EXPECT_FILLED)
#undef PARTICULARS_EXPECT_FILLED
}

TEST_P(RecordMapTest, TakesEverythingBackInOneStep) {
    Edit edit(*db_, clock_, "tester", "name the case");
    Matter matter = *Find<Matter>(*db_, "matter-1");
    matter.caption = "Another caption";
    edit.Save(matter);
    edit.Commit();

    Undo(*db_, clock_, "tester");
    EXPECT_EQ(Find<Matter>(*db_, "matter-1")->caption, Filled<Matter>().caption);
}

TEST_P(RecordMapTest, KeepsAServedItemAsItWasServed) {
    SaveSetAs(ServedSetState::kServed);
    ServedItem item = *Find<ServedItem>(*db_, Saved<ServedItem>().id.text());
    const std::string served = item.text;
    item.text += " and more";
    {
        Edit edit(*db_, clock_, "tester", "reword what was served");
        EXPECT_THROW(edit.Save(item), Error);
    }
    EXPECT_EQ(Find<ServedItem>(*db_, item.id.text())->text, served);
}

TEST_P(RecordMapTest, KeepsAServedWordingAsItWasServed) {
    Version version = *Find<Version>(*db_, Saved<Version>().id.text());
    ASSERT_EQ(version.state, VersionState::kSuperseded);
    version.text += " and more";
    Edit edit(*db_, clock_, "tester", "reword what was served");
    EXPECT_THROW(edit.Save(version), Error);
}

TEST_P(RecordMapTest, ListsInTheOrderOfTheMap) {
    const std::vector<TradeSecret> secrets = All<TradeSecret>(*db_);
    ASSERT_EQ(secrets.size(), 2U);
    EXPECT_EQ(secrets[0].number, 1);
    EXPECT_EQ(secrets[1].number, 7);
}

TEST_P(RecordMapTest, ListsByAColumn) {
    EXPECT_EQ(AllWhere<Version>(*db_, "secret", "trade_secret-1").size(), 1U);
    EXPECT_TRUE(AllWhere<Version>(*db_, "secret", "trade_secret-parent").empty());
}

TEST_P(RecordMapTest, RefusesAColumnThatTheMapDoesNotHave) {
    EXPECT_ERROR(ErrorKind::kInternal, AllWhere<Version>(*db_, "1 = 1 OR secret", "x"));
}

TEST_P(RecordMapTest, RefusesAWordThatNoProgramWrites) {
    BehindTheBack(std::string(server_ ? "ALTER TABLE trade_secret "
                                        "DROP CONSTRAINT trade_secret_kind_is_known;"
                                      : "") +
                  "UPDATE trade_secret SET kind = 'rumor' WHERE number = 7");
    EXPECT_ERROR(ErrorKind::kCorrupt, All<TradeSecret>(*db_));
}

TEST(RecordMap, MarksNotesAsWorkProduct) {
    int marked = 0;
    ForEachColumn<TradeSecret>([&](const auto& column) {
        marked += column.name == "note" && column.privilege == Privilege::kWorkProduct ? 1 : 0;
    });
    EXPECT_EQ(marked, 1);
}

PARTICULARS_ALL_BACKENDS(RecordMapTest);

}  // namespace
}  // namespace particulars
