#include "app/gui/settings.h"

#include <algorithm>

#include <wx/fileconf.h>
#include <wx/filename.h>
#include <wx/log.h>
#include <wx/stdpaths.h>

namespace particulars {
namespace {

constexpr std::size_t kRecentKept = 12;

wxString KeyOf(std::size_t index) {
    return wxString::Format("recent/case%02zu", index);
}

/// The file at `path`, or the user's own where that is empty, in a folder that is there. Where it
/// cannot be made, settings last as long as the program runs, which is no reason to stop anybody.
wxString FileAt(const std::string& path) {
    wxFileName file = path.empty() ? wxFileConfig::GetLocalFile("particulars", wxCONFIG_USE_SUBDIR)
                                   : wxFileName(wxString::FromUTF8(path));
    const wxLogNull silent;
    file.Mkdir(wxS_DIR_DEFAULT, wxPATH_MKDIR_FULL);
    return file.GetFullPath();
}

}  // namespace

Settings::Settings(const std::string& path)
    : config_(std::make_unique<wxFileConfig>("particulars", wxString(), FileAt(path), wxString(),
                                             wxCONFIG_USE_LOCAL_FILE)) {
    config_->SetExpandEnvVars(false);
}

Settings::~Settings() = default;

std::vector<std::string> Settings::recent() const {
    std::vector<std::string> paths;
    wxString path;
    while (config_->Read(KeyOf(paths.size()), &path))
        paths.push_back(path.utf8_string());
    return paths;
}

void Settings::Remember(const std::string& path) {
    std::vector<std::string> paths = recent();
    std::erase(paths, path);
    paths.insert(paths.begin(), path);
    if (paths.size() > kRecentKept)
        paths.resize(kRecentKept);
    Write(paths);
}

void Settings::Forget(const std::string& path) {
    std::vector<std::string> paths = recent();
    std::erase(paths, path);
    Write(paths);
}

void Settings::Write(const std::vector<std::string>& paths) {
    config_->DeleteGroup("recent");
    for (std::size_t i = 0; i < paths.size(); ++i)
        config_->Write(KeyOf(i), wxString::FromUTF8(paths[i]));
    const wxLogNull silent;
    config_->Flush();
}

}  // namespace particulars
