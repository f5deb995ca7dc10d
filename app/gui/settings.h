// What the program remembers between sittings, outside any case: where cases lie, and the team
// servers that were reached. Never a password, a caption, a docket number or anything else of a
// matter.

#pragma once

#include <memory>
#include <string>
#include <vector>

class wxConfigBase;

namespace particulars {

class Settings {
public:
    /// Reads and writes the file at `path`; the user's own where it is empty.
    explicit Settings(const std::string& path = {});
    ~Settings();

    /// Paths and addresses, the last opened first.
    std::vector<std::string> recent() const;
    void Remember(const std::string& path);
    void Forget(const std::string& path);

    /// Addresses of team servers, the last reached first.
    std::vector<std::string> servers() const;
    void RememberServer(const std::string& address);

private:
    std::vector<std::string> List(const char* group) const;
    void PutFirst(const char* group, const std::string& entry);
    void Write(const char* group, const std::vector<std::string>& entries);

    std::unique_ptr<wxConfigBase> config_;
};

}  // namespace particulars
