#include "app/cli/data_option.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>

#include "model/core/error.h"
#include "model/deadlines/court_data.h"

namespace particulars {

void DataOption::AddTo(CLI::App& command) {
    command.add_option("--data", folder_,
                       "Folder with your own tables of courts, holidays and rules, on top of the "
                       "shipped ones (else PARTICULARS_COURTS)");
}

void DataOption::Apply() const {
    if (!folder_.empty()) {
        if (!std::filesystem::is_directory(folder_))
            throw Error(ErrorKind::kNotFound, fmt::format("There is no folder {}.", folder_));
        UseCourtData(LoadCourtData(folder_));
    }
    for (const std::string& warning : WarningsOfRefusedFiles(TheCourtData()))
        std::cerr << "particulars-cli: " << warning << '\n';
}

}  // namespace particulars
