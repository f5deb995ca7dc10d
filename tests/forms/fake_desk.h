// A desk without a program behind it: it answers as a test has prepared it, and keeps what it was
// asked for.

#pragma once

#include <string>
#include <utility>
#include <vector>

#include "forms/desk.h"
#include "forms/restore_dialog.h"
#include "model/jobs/open_export.h"

namespace particulars {

class FakeDesk : public Desk {
public:
    CaseAccess* access() override { return access_; }
    std::string path() const override { return path_; }
    std::vector<RecentCase> RecentCases() const override { return {}; }
    void Forget(const std::string&) override {}
    bool Create(const NewCase&) override { return false; }
    std::string StrengthInWords(const std::string&) const override { return {}; }
    Opened Open(const std::string& path, const std::string& password) override {
        asked_.emplace_back(path, password);
        return password == password_ ? Opened::kYes : Opened::kWrongPassword;
    }
    bool IsServer(const std::string& path) const override { return path.starts_with("postgres:"); }
    std::vector<std::string> Servers() const override { return servers_; }
    ServerCases AskServer(const std::string& address, const std::string& password) const override {
        asked_.emplace_back(address, password);
        return answer_;
    }
    bool CreateOnServer(const NewCase& wanted) override {
        created_.push_back(wanted);
        return true;
    }
    Opened OpenForWriting(const std::string& password, bool take_over) override {
        took_over_ = take_over;
        return Open(path_, password);
    }
    bool CheckOut(const std::string& path) override {
        copies_.push_back(path);
        return true;
    }
    std::function<std::any(Progress&)> ExportWork(const std::string& path,
                                                  bool with_files) override {
        exported_.emplace_back(path, with_files);
        return [this](Progress&) -> std::any { return export_; };
    }
    std::function<std::any(Progress&)> RestoreWork(const WantedRestore& wanted) override {
        restored_.push_back(wanted);
        return [](Progress&) -> std::any { return RestoredCase(); };
    }
    bool OpenSample(SampleSpan) override { return false; }
    void Close() override {}
    void ReleaseFormer() override {}
    std::optional<std::string> UndoLabel() override { return std::nullopt; }
    std::optional<std::string> RedoLabel() override { return std::nullopt; }
    bool Undo(Progress&) override { return false; }
    bool Redo(Progress&) override { return false; }
    std::vector<KeptChange> KeptChanges() const override { return kept_; }
    bool SaveKept(std::size_t index) override {
        if (!saves_)
            return false;
        saved_.push_back(kept_[index].label);
        DiscardKept(index);
        return true;
    }
    void DiscardKept(std::size_t index) override {
        kept_.erase(kept_.begin() + static_cast<std::ptrdiff_t>(index));
    }
    void TryServer() override { ++tries_; }
    std::string saved_at() const override { return {}; }

    CaseAccess* access_ = nullptr;
    std::string path_;
    std::string password_;
    std::vector<std::string> servers_;
    ServerCases answer_;
    std::vector<KeptChange> kept_;
    bool saves_ = true;
    int tries_ = 0;
    bool took_over_ = false;
    std::vector<std::string> copies_;
    std::vector<std::string> saved_;
    std::vector<NewCase> created_;
    OpenExport export_;
    std::vector<std::pair<std::string, bool>> exported_;
    std::vector<WantedRestore> restored_;
    mutable std::vector<std::pair<std::string, std::string>> asked_;  ///< Address and password.
};

}  // namespace particulars
