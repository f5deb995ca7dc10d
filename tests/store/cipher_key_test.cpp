#include "model/store/cipher_key.h"

#include "model/store/case_file.h"
#include "model/store/sqlite_database.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

class CipherKeyTest : public testing::Test {
protected:
    void SetUp() override {
        CreateCaseFile(path_, "password");
        file_ = ReadBytes(path_);
    }

    std::string Page(std::uint32_t number) const {
        return file_.substr((number - 1) * kPageSize, kPageSize);
    }

    CipherKey Key(std::string_view password) const {
        return CipherKey(password, file_.substr(0, kSaltSize));
    }

    TemporaryFolder folder_;
    std::string path_ = folder_ / "case.particulars";
    std::string file_;
};

TEST_F(CipherKeyTest, ConfirmsThePagesThatSqlCipherWrote) {
    const CipherKey key = Key("password");
    EXPECT_TRUE(key.Authenticates(Page(1), 1));
    EXPECT_TRUE(key.Authenticates(Page(5), 5));
}

TEST_F(CipherKeyTest, RefusesAPageInAnotherPlace) {
    EXPECT_FALSE(Key("password").Authenticates(Page(5), 6));
}

TEST_F(CipherKeyTest, RefusesPagesOfAnotherPassword) {
    EXPECT_FALSE(Key("Password").Authenticates(Page(1), 1));
}

TEST_F(CipherKeyTest, RefusesADamagedPage) {
    std::string page = Page(5);
    page[100] = static_cast<char>(page[100] ^ 1);
    EXPECT_FALSE(Key("password").Authenticates(page, 5));
    EXPECT_FALSE(Key("password").Authenticates(page.substr(0, 4000), 5));
}

TEST_F(CipherKeyTest, NeedsAWholeSalt) {
    EXPECT_ERROR(ErrorKind::kInternal, CipherKey("password", "short"));
}

TEST_F(CipherKeyTest, SaltsEachFileDifferently) {
    EXPECT_NE(CipherKey::NewSalt(), CipherKey::NewSalt());
}

// The key that SQLCipher itself derives from the password must be the same, or its own tools could
// not open a case.
TEST_F(CipherKeyTest, IsTheKeyThatSqlCipherDerives) {
    const auto scratch = OpenSqlite(folder_ / "other", SqliteMode::kCreate);
    scratch->RunScript("ATTACH '" + path_ + "' AS filed KEY 'password'");
    std::int64_t tables = 0;
    scratch->Query("SELECT count(*) FROM filed.sqlite_master", {},
                   [&](const Row& row) { tables = row.Integer(0); });
    EXPECT_GT(tables, 20);
}

}  // namespace
}  // namespace particulars
