// Files as a whole: written so that a power cut leaves the old one or the new one, never half of
// one.

#pragma once

#include <functional>
#include <string>

namespace particulars {

/// Removes a file, and the rollback journal that belongs to it, when it goes out of scope.
class TemporaryFile {
public:
    /// Whatever an earlier attempt left at `path` is removed first.
    explicit TemporaryFile(std::string path);
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();

    const std::string& path() const { return path_; }

    /// Gives the file its final name. PlaceNew throws kConflict if the name is taken; Replace puts
    /// it in the place of the other file.
    void PlaceNew(const std::string& path);
    void Replace(const std::string& path);

private:
    std::string path_;
};

/// The folder that `path` lies in, "." if none is named.
std::string FolderOf(const std::string& path);

/// "/cases/acme.particulars" with ".before-v1" is "/cases/acme.before-v1.particulars".
std::string WithSuffix(const std::string& path, const std::string& suffix);

/// False where this user may surely not create files in `folder`.
bool MayWriteFolder(const std::string& folder);

/// Waits until all of the file is on the disk. Throws kUnavailable.
void SyncFile(const std::string& path);

/// Writes a file from the blocks that `next` returns until an empty one, and waits until it is on
/// the disk. Throws kUnavailable.
void WriteFile(const std::string& path, const std::function<std::string()>& next);

}  // namespace particulars
