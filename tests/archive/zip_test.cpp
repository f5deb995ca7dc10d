// What is written is read back; what comes from outside and is wrong is refused. The files that
// are wrong are made byte by byte, as no program of good will writes them.

#include <gtest/gtest.h>

#include "model/archive/zip_reader.h"
#include "model/archive/zip_writer.h"
#include "model/core/error.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

class MemoryTarget final : public ZipTarget {
public:
    void Write(std::string_view bytes) override {
        if (bytes_.size() < position_ + bytes.size())
            bytes_.resize(position_ + bytes.size());
        bytes_.replace(position_, bytes.size(), bytes);
        position_ += bytes.size();
    }
    void Seek(std::int64_t position) override { position_ = static_cast<std::size_t>(position); }

    const std::string& bytes() const { return bytes_; }

private:
    std::string bytes_;
    std::size_t position_ = 0;
};

ZipMember MemberOf(std::string name, std::vector<std::string> blocks) {
    return {std::move(name), [blocks = std::move(blocks), next = std::size_t{0}]() mutable {
                return next < blocks.size() ? blocks[next++] : std::string();
            }};
}

std::string Zipped(const std::vector<ZipMember>& members) {
    MemoryTarget target;
    WriteZip(members, target);
    return target.bytes();
}

/// Replaces a name in all the places that a ZIP file has it, by one as long.
std::string Renamed(std::string bytes, const std::string& from, const std::string& to) {
    for (std::size_t at = bytes.find(from); at != bytes.npos; at = bytes.find(from, at))
        bytes.replace(at, from.size(), to);
    return bytes;
}

class ZipReaderTest : public testing::Test {
protected:
    std::string Kept(const std::string& bytes) const {
        WriteBytes(folder_ / "a.zip", bytes);
        return folder_ / "a.zip";
    }

    TemporaryFolder folder_;
};

TEST_F(ZipReaderTest, GivesBackWhatWasWritten) {
    const std::string large(300'000, 'x');
    const ZipReader reader(
        Kept(Zipped({MemberOf("a/one.txt", {"one ", "and more"}), MemberOf("empty", {}),
                     MemberOf("large \u00E9", {large, "end"})})));
    ASSERT_EQ(reader.entries().size(), 3U);
    EXPECT_EQ(reader.ReadAll(*reader.Find("a/one.txt"), 100), "one and more");
    EXPECT_EQ(reader.ReadAll(*reader.Find("empty"), 100), "");
    EXPECT_EQ(reader.ReadAll(*reader.Find("large \u00E9"), 1'000'000), large + "end");
    EXPECT_EQ(reader.Find("large \u00E9")->size, 300'003);
    EXPECT_FALSE(reader.Find("two"));
}

TEST_F(ZipReaderTest, RefusesALargerMemberThanWanted) {
    const ZipReader reader(Kept(Zipped({MemberOf("one", {"twelve bytes"})})));
    EXPECT_EQ(reader.ReadAll(*reader.Find("one"), 12), "twelve bytes");
    EXPECT_ERROR(ErrorKind::kUnreadable, reader.ReadAll(*reader.Find("one"), 11));
}

TEST_F(ZipReaderTest, RefusesWhatIsNoZipFile) {
    EXPECT_ERROR(ErrorKind::kNotFound, ZipReader(folder_ / "missing.zip"));
    EXPECT_ERROR(ErrorKind::kUnreadable, ZipReader(folder_.path()));
    EXPECT_ERROR(ErrorKind::kUnreadable, ZipReader(Kept("")));
    EXPECT_ERROR(ErrorKind::kUnreadable, ZipReader(Kept("SQLite format 3")));
}

TEST_F(ZipReaderTest, RefusesAFileCutOffAnywhere) {
    const std::string whole = Zipped({MemberOf("one", {"some words"}), MemberOf("two", {"more"})});
    for (std::size_t length = 0; length < whole.size(); ++length) {
        SCOPED_TRACE(length);
        EXPECT_ERROR(ErrorKind::kUnreadable, ZipReader(Kept(whole.substr(0, length))));
    }
}

TEST_F(ZipReaderTest, FindsAFlippedByteOfAMember) {
    std::string bytes = Zipped({MemberOf("one", {"some words that are packed"})});
    const std::size_t content = bytes.find("one") + 3;
    bytes[content + 20] = static_cast<char>(~bytes[content + 20]);
    const auto read = [&] {
        const ZipReader reader(Kept(bytes));
        reader.ReadAll(reader.entries().front(), 1000);
    };
    EXPECT_ERROR(ErrorKind::kUnreadable, read());
}

TEST_F(ZipReaderTest, RefusesNamesThatLeadOut) {
    const std::string bytes = Zipped({MemberOf("aaaaaaaaa", {"x"})});
    for (const char* name : {"../../aaa", "/etc/aaaa", "a/../../a", "C:\\aaaaaa", "..\\..\\aa",
                             "a//bbbbbb", "./aaaaaaa", "a\nb\naaaaa"}) {
        SCOPED_TRACE(name);
        EXPECT_ERROR(ErrorKind::kUnreadable, ZipReader(Kept(Renamed(bytes, "aaaaaaaaa", name))));
    }
    EXPECT_EQ(ZipReader(Kept(Renamed(bytes, "aaaaaaaaa", "a..b/c..d"))).entries().size(), 1U);
}

TEST_F(ZipReaderTest, RefusesTwoMembersOfOneName) {
    const std::string bytes = Zipped({MemberOf("first", {"x"}), MemberOf("other", {"y"})});
    EXPECT_ERROR(ErrorKind::kUnreadable, ZipReader(Kept(Renamed(bytes, "other", "first"))));
}

TEST_F(ZipReaderTest, RefusesABomb) {
    std::vector<std::string> zeros(200, std::string(1 << 20, '\0'));
    const std::string bytes = Zipped({MemberOf("zeros", zeros)});
    ASSERT_LT(bytes.size(), 300'000U);
    EXPECT_ERROR(ErrorKind::kUnreadable, ZipReader(Kept(bytes)));
}

TEST(WriteZip, AsksForAMemberOnceThoseBeforeAreDone) {
    std::string order;
    const auto noting = [&](const char* name) {
        return ZipMember{name, [&order, name, blocks = 2]() mutable -> std::string {
                             order += name;
                             return blocks-- > 0 ? "block" : "";
                         }};
    };
    Zipped({noting("a"), noting("b"), noting("c")});
    EXPECT_EQ(order, "aaabbbccc");
}

TEST(WriteZip, ThrowsOnWhatAMemberThrows) {
    const ZipMember fails = {
        "one", []() -> std::string { throw Error(ErrorKind::kCancelled, "Stopped."); }};
    EXPECT_ERROR(ErrorKind::kCancelled, Zipped({MemberOf("first", {"x"}), fails}));
}

TEST(WriteZip, ThrowsOnWhatTheTargetThrows) {
    class FullTarget final : public ZipTarget {
        void Write(std::string_view) override {
            throw Error(ErrorKind::kUnavailable, "The disk is full.");
        }
        void Seek(std::int64_t) override {}
    } target;
    EXPECT_ERROR(ErrorKind::kUnavailable, WriteZip({MemberOf("one", {"x"})}, target));
}

TEST(WriteZip, GivesTheSameBytesAgain) {
    const auto written = [] { return Zipped({MemberOf("one", {"x"}), MemberOf("two", {"y"})}); };
    EXPECT_EQ(written(), written());
}

}  // namespace
}  // namespace particulars
