// Some thousands of damaged load files, the same at each run: mutations of the corpus of
// tests/fuzz, through the same entries as the fuzz targets.

#include <filesystem>
#include <random>

#include <gtest/gtest.h>

#include "tests/bench/load_file_generator.h"
#include "tests/fuzz/load_file_entries.h"
#include "tests/loadfiles/loaded_text.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

struct Entry {
    const char* corpus;
    void (*run)(std::string_view);
    int rounds;
};

std::vector<std::string> Corpus(const std::string& name) {
    std::vector<std::filesystem::path> paths;
    for (const auto& file :
         std::filesystem::directory_iterator(std::string(PARTICULARS_FUZZ_CORPUS) + "/" + name))
        paths.push_back(file.path());
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> texts;
    for (const auto& path : paths)
        texts.push_back(ReadBytes(path.string()));
    return texts;
}

class Mutator {
public:
    explicit Mutator(const std::vector<std::string>& corpus) : corpus_(corpus), random_(7) {}

    std::string Next() {
        std::string bytes = Pick();
        for (std::size_t changes = 1 + Below(6); changes > 0; --changes)
            Change(bytes);
        static constexpr const char* kEncodings[] = {"UTF-16LE", "UTF-16BE", "windows-1252"};
        const std::size_t encoding = Below(12);
        return encoding < 3 ? Encoded(bytes, kEncodings[encoding]) : bytes;
    }

private:
    std::size_t Below(std::size_t bound) { return bound == 0 ? 0 : random_() % bound; }
    const std::string& Pick() { return corpus_[Below(corpus_.size())]; }

    void Change(std::string& bytes) {
        static const std::vector<std::string> telling = {"\"",
                                                         "\"\"",
                                                         "\u00FE",
                                                         "\x14",
                                                         "\u00AE",
                                                         "\r",
                                                         "\n",
                                                         "\r\n",
                                                         ",",
                                                         "\t",
                                                         "|",
                                                         "^",
                                                         ";",
                                                         "\xC3",
                                                         "\xFF",
                                                         std::string(1, '\0'),
                                                         "\xEF\xBB\xBF",
                                                         "\xFF\xFE",
                                                         "=1+1",
                                                         "..\\",
                                                         "<",
                                                         "&a;",
                                                         "]]>",
                                                         "2016",
                                                         "/",
                                                         "99999999999999999999",
                                                         "=?",
                                                         "?="};
        const std::size_t at = Below(bytes.size() + 1);
        switch (Below(6)) {
            case 0:
                bytes.insert(at, telling[Below(telling.size())]);
                break;
            case 1:
                bytes.erase(at, Below(20));
                break;
            case 2:
                if (at < bytes.size())
                    bytes[at] = static_cast<char>(Below(256));
                break;
            case 3:
                bytes.insert(Below(bytes.size() + 1), bytes.substr(at, Below(40)));
                break;
            case 4:
                bytes.resize(at);
                break;
            default: {
                const std::string& other = Pick();
                bytes.insert(at, other.substr(Below(other.size()), Below(60)));
            }
        }
    }

    const std::vector<std::string>& corpus_;
    std::mt19937 random_;
};

class MutatedFiles : public testing::TestWithParam<Entry> {};

TEST_P(MutatedFiles, NeverBreakAPromise) {
    const std::vector<std::string> corpus = Corpus(GetParam().corpus);
    ASSERT_FALSE(corpus.empty());
    for (const std::string& text : corpus)
        ASSERT_NO_THROW(GetParam().run(text)) << text;
    Mutator mutator(corpus);
    for (int round = 0; round < GetParam().rounds; ++round) {
        const std::string bytes = mutator.Next();
        ASSERT_NO_THROW(GetParam().run(bytes)) << round << ": " << testing::PrintToString(bytes);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Entries, MutatedFiles,
    testing::Values(Entry{"delimited", FuzzDelimited, 1'500}, Entry{"images", FuzzImages, 2'000},
                    Entry{"edrm", FuzzEdrm, 2'000}, Entry{"rsmf", FuzzRsmf, 2'000},
                    Entry{"dates", FuzzDates, 1'500}, Entry{"profiles", FuzzProfiles, 1'500}),
    [](const auto& entry) { return std::string(entry.param.corpus); });

TEST(GeneratedFile, KeepsEveryPromise) {
    for (const LoadFileFormat& format : {CsvFormat(), ConcordanceFormat()}) {
        GeneratedFile file;
        file.documents = 60;
        file.format = format;
        file.stray_byte_every = 25;
        std::string text;
        GenerateLoadFile(file, [&](std::string_view row) { text += row; });
        EXPECT_NO_THROW(FuzzDelimited(text));
    }
}

TEST(GeneratedFile, HasTheOdditiesOfRealOnes) {
    GeneratedFile file;
    file.documents = 2'000;
    file.format = CsvFormat();
    file.stray_byte_every = 500;
    std::string text;
    GenerateLoadFile(file, [&](std::string_view row) { text += row; });
    const ReadFile read = ReadDelimited(text);
    EXPECT_EQ(read.headings.size(), 20U);
    EXPECT_EQ(read.records.size(), 2'000U);
    EXPECT_EQ(read.counts.problems, 0);
    EXPECT_EQ(read.counts.invalid_bytes, 4);
    std::size_t longest = 0;
    std::size_t line_breaks = 0;
    for (const KeptRecord& record : read.records) {
        longest = std::max(longest, record.fields[19].size());
        line_breaks += record.last_line > record.line ? 1 : 0;
    }
    EXPECT_GT(longest, 15'000U);
    EXPECT_GT(line_breaks, 10U);
}

}  // namespace
}  // namespace particulars
