// What the program remembers between sittings, outside any case: where case files lie. Never a
// caption, a docket number or anything else of a matter.

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

    /// Paths, the last opened first.
    std::vector<std::string> recent() const;
    void Remember(const std::string& path);
    void Forget(const std::string& path);

private:
    void Write(const std::vector<std::string>& paths);

    std::unique_ptr<wxConfigBase> config_;
};

}  // namespace particulars
