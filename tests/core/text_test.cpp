#include "model/core/text.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "model/core/error.h"

namespace particulars {
namespace {

/// A file of the given bytes in the test's own folder, gone afterwards.
class TextFile {
public:
    explicit TextFile(const std::string& bytes)
        : path_((std::filesystem::path(testing::TempDir()) /
                 (std::string(testing::UnitTest::GetInstance()->current_test_info()->name()) +
                  ".txt"))
                    .string()) {
        std::ofstream(path_, std::ios::binary) << bytes;
    }
    ~TextFile() { std::remove(path_.c_str()); }
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

ErrorKind KindThrownBy(const std::string& path, std::size_t limit = 1000) {
    try {
        ReadTextFile(path, limit);
    } catch (const Error& error) {
        return error.kind();
    }
    return ErrorKind::kInternal;
}

std::string MessageOnDecoding(std::string_view bytes) {
    try {
        Decode(bytes, "order.txt");
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

TEST(Decode, KeepsUtf8AsItStands) {
    const DecodedText decoded = Decode("caf\xC3\xA9\r\n", "order.txt");
    EXPECT_EQ(decoded.text, "caf\xC3\xA9\r\n");
    EXPECT_EQ(decoded.encoding, "UTF-8");
}

TEST(Decode, DropsTheByteOrderMark) {
    EXPECT_EQ(Decode("\xEF\xBB\xBFORDER", "order.txt").text, "ORDER");
}

TEST(Decode, ReadsUtf16InEitherOrder) {
    const std::string little("\xFF\xFE\x4F\x00\xE9\x00", 6);
    const std::string big("\xFE\xFF\x00\x4F\x00\xE9", 6);
    EXPECT_EQ(Decode(little, "order.txt").text, "O\xC3\xA9");
    EXPECT_EQ(Decode(big, "order.txt").text, "O\xC3\xA9");
}

TEST(Decode, TakesOtherBytesForWindowsText) {
    const DecodedText decoded = Decode("\x93Order\x94 \x96 caf\xE9", "order.txt");
    EXPECT_EQ(decoded.text, "\u201COrder\u201D \u2013 caf\u00E9");
    EXPECT_EQ(decoded.encoding, "CP1252");
}

TEST(Decode, RefusesWhatIsNoText) {
    EXPECT_NE(MessageOnDecoding("").find("order.txt is empty"), std::string::npos);
    EXPECT_NE(MessageOnDecoding(" \r\n").find("order.txt is empty"), std::string::npos);
    EXPECT_NE(MessageOnDecoding(std::string_view("PK\x03\x04\x00\x00", 6)).find("binary"),
              std::string::npos);
    EXPECT_NE(MessageOnDecoding("%PDF-1.7\n").find("PDF"), std::string::npos);
}

TEST(ReadTextFile, ReadsAWholeFile) {
    const TextFile file("The motion is denied.\n");
    EXPECT_EQ(ReadTextFile(file.path()).text, "The motion is denied.\n");
}

TEST(ReadTextFile, TellsAMissingFileFromABadOne) {
    EXPECT_EQ(KindThrownBy(testing::TempDir() + "no_such_order.txt"), ErrorKind::kNotFound);
    EXPECT_EQ(KindThrownBy(testing::TempDir()), ErrorKind::kUnreadable);
}

TEST(ReadTextFile, StopsAtItsLimit) {
    const TextFile file(std::string(10, 'a'));
    EXPECT_EQ(ReadTextFile(file.path(), 10).text.size(), 10U);
    EXPECT_EQ(KindThrownBy(file.path(), 9), ErrorKind::kUnreadable);
}

TEST(IsValidUtf8, RefusesBrokenSequences) {
    EXPECT_TRUE(IsValidUtf8(""));
    EXPECT_TRUE(IsValidUtf8("\xF0\x9F\x93\x84"));
    EXPECT_FALSE(IsValidUtf8("\xC3"));
    EXPECT_FALSE(IsValidUtf8("\xC0\xAF"));
    EXPECT_FALSE(IsValidUtf8("\xED\xA0\x80"));
    EXPECT_FALSE(IsValidUtf8("\xF4\x90\x80\x80"));
}

TEST(Slice, CutsByBytes) {
    EXPECT_EQ(Slice("The motion", {4, 10}), "motion");
    EXPECT_EQ(Slice("The motion", {4, 4}), "");
}

TEST(Trim, TakesWhiteSpaceOffBothEnds) {
    EXPECT_EQ(Trim("\t a b \r\n"), "a b");
    EXPECT_EQ(Trim(" \n"), "");
}

TEST(Fold, ComparesAcrossCase) {
    EXPECT_EQ(Fold("STRASSE"), Fold("stra\u00DFe"));
    EXPECT_EQ(Fold("\u00C9"), Fold("\u00E9"));
}

TEST(CharacterCount, CountsCharactersNotBytes) {
    EXPECT_EQ(CharacterCount("caf\u00E9"), 4U);
    EXPECT_EQ(CharacterCount(""), 0U);
}

TEST(WordCount, CountsRunsBetweenWhiteSpace) {
    EXPECT_EQ(WordCount("  the data\nto and  from the tag "), 7U);
    EXPECT_EQ(WordCount(" \n"), 0U);
}

}  // namespace
}  // namespace particulars
