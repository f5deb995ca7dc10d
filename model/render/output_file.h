// A file that appears whole or not at all.
//
// Written under a random name beside its place and renamed by Commit; without it, the destructor
// takes the unfinished file away. What stood there before stays until then.

#pragma once

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace particulars {

class OutputFile {
public:
    /// Throws kNotFound for a missing folder, kUsage for a path that is a folder, kUnavailable
    /// where nothing may be written.
    explicit OutputFile(const std::string& path);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    /// Throws kUnavailable on a full disk and the like.
    void Write(std::string_view bytes);

    /// Waits until the disk has the bytes, then puts the file in its place.
    void Commit();

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    std::string path_;
    std::string unfinished_path_;  ///< Empty once there is nothing to take away.
    std::unique_ptr<std::FILE, Close> file_;
};

}  // namespace particulars
