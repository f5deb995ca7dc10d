#include "app/gui/settings.h"

#include <algorithm>

#include <wx/fileconf.h>
#include <wx/filename.h>
#include <wx/log.h>
#include <wx/stdpaths.h>

namespace particulars {
namespace {

constexpr std::size_t kRecentKept = 12;

constexpr const char* kRecent = "recent";
constexpr const char* kServers = "servers";

wxString KeyOf(const char* group, std::size_t index) {
    return wxString::Format("%s/case%02zu", group, index);
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
    return List(kRecent);
}

void Settings::Remember(const std::string& path) {
    PutFirst(kRecent, path);
}

void Settings::Forget(const std::string& path) {
    std::vector<std::string> paths = recent();
    std::erase(paths, path);
    Write(kRecent, paths);
}

std::vector<std::string> Settings::servers() const {
    return List(kServers);
}

void Settings::RememberServer(const std::string& address) {
    PutFirst(kServers, address);
}

std::vector<std::string> Settings::List(const char* group) const {
    std::vector<std::string> entries;
    wxString entry;
    while (config_->Read(KeyOf(group, entries.size()), &entry))
        entries.push_back(entry.utf8_string());
    return entries;
}

void Settings::PutFirst(const char* group, const std::string& entry) {
    std::vector<std::string> entries = List(group);
    std::erase(entries, entry);
    entries.insert(entries.begin(), entry);
    if (entries.size() > kRecentKept)
        entries.resize(kRecentKept);
    Write(group, entries);
}

void Settings::Write(const char* group, const std::vector<std::string>& entries) {
    config_->DeleteGroup(group);
    for (std::size_t i = 0; i < entries.size(); ++i)
        config_->Write(KeyOf(group, i), wxString::FromUTF8(entries[i]));
    const wxLogNull silent;
    config_->Flush();
}

}  // namespace particulars
