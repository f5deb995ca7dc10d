// A file that appears whole or not at all.
//
// Written under a random name beside its place and renamed by Commit; without it, the destructor
// takes the unfinished file away. What stood there before stays until then.

#pragma once

#include <cstdint>
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

    /// What was written, from `start` on; fewer bytes at the end. What follows is written there.
    std::string Read(std::size_t start, std::size_t length);

    /// In bytes, so far.
    std::size_t Size();

    /// What follows is written there, counted in bytes from the beginning.
    void Seek(std::int64_t position);

    /// Waits until the disk has the bytes, then puts the file in its place.
    void Commit();

private:
    void SeekEnd();

    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    std::string path_;
    std::string unfinished_path_;  ///< Empty once there is nothing to take away.
    std::unique_ptr<std::FILE, Close> file_;
};

}  // namespace particulars
