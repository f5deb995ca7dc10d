// The window program: reads its command line, builds the desk and the window, and is the last place
// where an exception is worded for the user.
//
//   particulars [CASE] [--sample]

#pragma once

#include <memory>
#include <string>

#include <wx/app.h>

#include "app/gui/case_desk.h"
#include "app/gui/settings.h"
#include "forms/accessible_names.h"
#include "model/core/clock.h"

class wxCmdLineParser;

namespace particulars {

class MainFrame;

class App final : public wxApp {
public:
    bool OnInit() override;
    bool OnExceptionInMainLoop() override;
    void OnInitCmdLine(wxCmdLineParser& parser) override;
    bool OnCmdLineParsed(wxCmdLineParser& parser) override;

private:
    void OpenWanted();
    void ListenToOthers();

    SystemClock clock_;
    AccessibleNames names_;
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<CaseDesk> desk_;
    MainFrame* frame_ = nullptr;
    std::string wanted_path_;
    bool wants_sample_ = false;
};

}  // namespace particulars
