#include "model/render/output_file.h"

#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/render/disk.h"
#include "tests/render/pdf_tools.h"

namespace particulars {
namespace {

using OutputFileTest = PdfTest;

/// What the error says, with its kind.
std::pair<ErrorKind, std::string> FailureOf(const std::string& path, const std::string& bytes) {
    try {
        OutputFile file(path);
        file.Write(bytes);
        file.Commit();
    } catch (const Error& error) {
        return {error.kind(), error.what()};
    }
    return {ErrorKind::kInternal, "no error"};
}

TEST_F(OutputFileTest, AppearsOnlyOnceItIsWhole) {
    OutputFile file(PathTo("a.pdf"));
    file.Write("whole");
    EXPECT_FALSE(std::filesystem::exists(PathTo("a.pdf")));
    file.Commit();

    EXPECT_EQ(ContentsOf(PathTo("a.pdf")), "whole");
    EXPECT_EQ(FileCount(), 1U);
}

TEST_F(OutputFileTest, LeavesTheEarlierFileUntilThen) {
    std::ofstream(PathTo("a.pdf")) << "earlier";
    { OutputFile(PathTo("a.pdf")).Write("half"); }

    EXPECT_EQ(ContentsOf(PathTo("a.pdf")), "earlier");
    EXPECT_EQ(FileCount(), 1U);
}

TEST_F(OutputFileTest, NamesNothingOfTheMatterWhileUnfinished) {
    OutputFile file(PathTo("annealing schedule.pdf"));

    for (const auto& entry : std::filesystem::directory_iterator(folder_))
        EXPECT_EQ(entry.path().string().find("annealing"), std::string::npos);
}

TEST_F(OutputFileTest, SaysThatTheFolderIsMissing) {
    const auto [kind, message] = FailureOf(PathTo("none/a.pdf"), "x");

    EXPECT_EQ(kind, ErrorKind::kNotFound);
    EXPECT_NE(message.find("folder does not exist"), std::string::npos) << message;
}

TEST_F(OutputFileTest, SaysThatTheNameIsThatOfAFolder) {
    EXPECT_EQ(FailureOf(folder_.string(), "x").first, ErrorKind::kUsage);
    EXPECT_EQ(FailureOf(PathTo(""), "x").first, ErrorKind::kUsage);
}

TEST_F(OutputFileTest, SaysThatTheNameIsTooLong) {
    const auto [kind, message] = FailureOf(PathTo(std::string(300, 'a') + ".pdf"), "x");

    EXPECT_EQ(kind, ErrorKind::kUnavailable);
    EXPECT_NE(message.find("too long"), std::string::npos) << message;
}

TEST_F(OutputFileTest, SaysThatTheFolderIsLocked) {
    std::filesystem::permissions(
        folder_, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    const OrdinaryUser user;
    const auto [kind, message] = FailureOf(PathTo("a.pdf"), "x");

    EXPECT_EQ(kind, ErrorKind::kUnavailable);
    EXPECT_NE(message.find("may not write"), std::string::npos) << message;
}

TEST_F(OutputFileTest, SaysThatAFileSystemTakesNoFiles) {
    const auto [kind, message] = FailureOf("/proc/a.pdf", "x");

    EXPECT_EQ(kind, ErrorKind::kUnavailable);
    EXPECT_NE(message.find("could not be written"), std::string::npos) << message;
}

TEST_F(OutputFileTest, LeavesNothingBehindOnAFullDisk) {
    std::ofstream(PathTo("a.pdf")) << "earlier";
    std::pair<ErrorKind, std::string> failure;
    {
        const FullDisk full;
        failure = FailureOf(PathTo("a.pdf"), std::string(100'000, 'x'));
    }

    EXPECT_EQ(failure.first, ErrorKind::kUnavailable) << failure.second;
    EXPECT_EQ(ContentsOf(PathTo("a.pdf")), "earlier");
    EXPECT_EQ(FileCount(), 1U);
}

}  // namespace
}  // namespace particulars
