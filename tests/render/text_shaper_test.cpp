#include "model/render/text_shaper.h"

#include <cstdlib>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/render/paper_samples.h"
#include "tests/render/pdf_tools.h"

namespace particulars {
namespace {

TEST(TextShaper, CountsOneLineForEmptyText) {
    const TextShaper shaper("en-US");

    EXPECT_EQ(shaper.LineCount({}, TypeRole::kBody, 100), 1);
    EXPECT_EQ(shaper.LineCount({{""}}, TypeRole::kBody, 100), 1);
}

TEST(TextShaper, BreaksMoreOftenInANarrowColumn) {
    const TextShaper shaper("en-US");

    EXPECT_GT(shaper.LineCount(Words(60), TypeRole::kCell, 80),
              shaper.LineCount(Words(60), TypeRole::kCell, 400));
}

TEST(TextShaper, KeepsTheLineEndsOfTheText) {
    const TextShaper shaper("en-US");

    EXPECT_EQ(shaper.LineCount({{"a\nb\r\nc\rd"}}, TypeRole::kBody, 400), 4);
}

using MachineWithoutFonts = PdfTest;

TEST_F(MachineWithoutFonts, IsToldWhatToInstall) {
    testing::FLAGS_gtest_death_test_style = "threadsafe";
    std::ofstream(PathTo("fonts.conf")) << "<?xml version=\"1.0\"?><fontconfig/>";
    setenv("FONTCONFIG_FILE", PathTo("fonts.conf").c_str(), 1);
    const auto shape = [] {
        try {
            TextShaper("en-US");
        } catch (const Error& error) {
            std::fputs(error.what(), stderr);
            std::_Exit(3);
        }
        std::_Exit(0);
    };

    EXPECT_EXIT(shape(), testing::ExitedWithCode(3), "no font is installed");
    unsetenv("FONTCONFIG_FILE");
}

}  // namespace
}  // namespace particulars
