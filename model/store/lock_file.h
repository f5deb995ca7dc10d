// A file that programs hold one at a time, and in which the holder says who it is.
//
// The lock is the kernel's and belongs to this opening of the file (an open file description lock):
// it goes when the program ends, however it ends, and does not mind the same file being opened and
// closed elsewhere in the program, as POSIX locks do. It lies on a byte far behind the text, so
// that the text can be read while it is held even where locks are mandatory, as on Windows servers.
// A second byte is locked while the text is written or read, so that nobody reads the name of the
// holder before.

#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace particulars {

class LockFile {
public:
    /// Opens the file, making it with the permissions of `like` (if that is there) where it is
    /// missing. Throws kUnavailable.
    static LockFile Make(const std::string& path, const std::string& like);

    /// Opens it for looking only; nullopt where there is none or it may not be read.
    static std::optional<LockFile> Find(const std::string& path);

    LockFile(LockFile&& other) noexcept;
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;
    LockFile& operator=(LockFile&&) = delete;
    ~LockFile();

    /// False once another file, or none, has the name: a lock on it then means nothing.
    bool IsAt(const std::string& path) const;

    /// Takes the lock for as long as this lives; false if another opening has it. Throws
    /// kUnavailable where the disk keeps no locks.
    bool Hold();

    bool IsHeldElsewhere() const;

    /// At most 4,096 bytes.
    std::string Text() const;

    /// Throws kUnavailable, also for a full disk.
    void Write(const std::string& text) const;

    /// Makes this the only opening that may put another file in the place of this one, until it is
    /// closed; false if another opening is.
    bool ClaimPlace();

    /// Says that the holder is alive, by the file's time.
    void Touch() const;

    /// How long ago that was, by the clock of the disk where it can be asked.
    std::chrono::seconds SinceTouched(const std::string& path) const;

private:
    LockFile(int descriptor, std::string name);
    bool Lock(int byte, short type) const;

    int descriptor_;
    std::string name_;
};

}  // namespace particulars
