// script/bench papers: a checklist of many secrets written as a PDF, beside LibreOffice making a
// PDF of the program's own Word file of it, and the memory that a paper ten times as long takes.

#include <CLI/CLI.hpp>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <functional>
#include <malloc.h>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

#include "model/render/pdf.h"
#include "model/render/word_file.h"
#include "tests/bench/papers/generated_checklist.h"

namespace particulars {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr double kLeastRatio = 20;
constexpr int kLonger = 10;
const Date kDated(2016, 6, 27);

double TimeOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return Seconds(std::chrono::steady_clock::now() - start).count();
}

/// Of this process, in MB: "VmRSS:" for now, "VmHWM:" for the most so far.
double Memory(std::string_view field) {
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line))
        if (line.starts_with(field))
            return std::stod(line.substr(field.size())) / 1024;
    return 0;
}

struct Measured {
    double seconds = 0;
    double document_megabytes = 0;  ///< The paper before it has pages.
    double megabytes = 0;           ///< The most that writing it took on top.
    int pages = 0;
};

Measured Write(int secrets, const std::string& path) {
    Measured measured;
    const PaperDocument paper = GeneratedChecklist(secrets);
    malloc_trim(0);
    measured.document_megabytes = Memory("VmRSS:");
    std::ofstream("/proc/self/clear_refs") << "5";  // The most so far is the present memory.
    NoProgress progress;
    measured.seconds = TimeOf(
        [&] { measured.pages = WritePdf(paper, PaperSize::kLetter, path, kDated, progress); });
    measured.megabytes = Memory("VmHWM:") - measured.document_megabytes;
    return measured;
}

/// In a process of its own, so that its peak memory is its own.
Measured InProcess(const std::function<Measured()>& work) {
    std::array<int, 2> pipe_ends{};
    if (pipe(pipe_ends.data()) != 0)
        throw std::runtime_error("No pipe can be made.");
    const pid_t child = fork();
    if (child == 0) {
        Measured measured;
        try {
            measured = work();
        } catch (const std::exception& error) {
            fmt::print(stderr, "{}\n", error.what());
            std::_Exit(1);
        }
        const bool told = write(pipe_ends[1], &measured, sizeof measured) == sizeof measured;
        std::_Exit(told ? 0 : 1);
    }
    Measured measured;
    close(pipe_ends[1]);
    const bool heard = read(pipe_ends[0], &measured, sizeof measured) == sizeof measured;
    int status = 0;
    waitpid(child, &status, 0);
    close(pipe_ends[0]);
    if (!heard || status != 0)
        throw std::runtime_error("A measured process failed.");
    return measured;
}

/// Seconds that LibreOffice takes; the program's own start is among them, as it is for us.
double TimeOfLibreOffice(const std::string& folder, const std::string& word_file) {
    const std::string command = fmt::format(
        "soffice -env:UserInstallation=file://{0}/profile --headless --convert-to pdf "
        "--outdir {0}/office {1} > {0}/office.log 2>&1",
        folder, word_file);
    const double seconds = TimeOf([&command] {
        if (std::system(command.c_str()) != 0)
            throw std::runtime_error("LibreOffice failed, or is not installed.");
    });
    if (!std::filesystem::exists(folder + "/office/checklist.pdf"))
        throw std::runtime_error("LibreOffice made no PDF.");
    return seconds;
}

int PagesOf(const std::string& pdf) {
    const std::string command = "pdfinfo " + pdf;
    std::FILE* pipe = popen(command.c_str(), "r");
    std::array<char, 256> line{};
    int pages = 0;
    while (std::fgets(line.data(), static_cast<int>(line.size()), pipe))
        if (std::string_view(line.data()).starts_with("Pages:"))
            pages = std::atoi(line.data() + 6);
    pclose(pipe);
    return pages;
}

void Report(const Measured& measured, int secrets) {
    fmt::print(
        "{:>6} secrets: {:>6} pages in {:>7.2f} s, {:>7.0f} pages a second; the paper takes "
        "{:>6.1f} MB, writing it {:>6.1f} MB more\n",
        secrets, measured.pages, measured.seconds, measured.pages / measured.seconds,
        measured.document_megabytes, measured.megabytes);
    std::fflush(stdout);
}

void Run(int secrets, const std::string& folder, bool office) {
    const Measured few = InProcess([&] { return Write(secrets, folder + "/checklist-ours.pdf"); });
    Report(few, secrets);
    const Measured many =
        InProcess([&] { return Write(secrets * kLonger, folder + "/checklist-long.pdf"); });
    Report(many, secrets * kLonger);
    fmt::print("memory for {} times the pages: {:.2f} times\n", kLonger,
               many.megabytes / few.megabytes);
    if (!office)
        return;
    const std::string word_file = folder + "/checklist.docx";
    WriteWord(GeneratedChecklist(secrets), PaperSize::kLetter, word_file, kDated);
    const double seconds = TimeOfLibreOffice(folder, word_file);
    const int pages = PagesOf(folder + "/office/checklist.pdf");
    const double theirs = pages / seconds;
    const double ours = few.pages / few.seconds;
    fmt::print(
        "LibreOffice: {} pages in {:.1f} s, {:.1f} pages a second; ours are {:.1f} times "
        "that (at least {})\n",
        pages, seconds, theirs, ours / theirs, kLeastRatio);
}

}  // namespace
}  // namespace particulars

int main(int argc, char** argv) {
    CLI::App app("Measures papers written as PDF.");
    int secrets = 500;
    std::string folder;
    bool no_office = false;
    app.add_option("--secrets", secrets, "How many the checklist has")->check(CLI::Range(1, 5000));
    app.add_option("--folder", folder, "Where the files go, and stay");
    app.add_flag("--no-office", no_office, "Leaves LibreOffice out");
    CLI11_PARSE(app, argc, argv);
    try {
        const bool stays = !folder.empty();
        if (!stays) {
            std::string pattern = std::filesystem::temp_directory_path() / "papers-XXXXXX";
            if (!mkdtemp(pattern.data()))
                throw std::runtime_error("No folder can be made.");
            folder = pattern;
        }
        particulars::Run(secrets, folder, !no_office);
        if (!stays)
            std::filesystem::remove_all(folder);
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}
