// The bytes of a load file, a piece at a time: never the whole file, whatever its size.
//
// A piece is good until the next call. Finding the encoding reads the file to its end before the
// records are read, so every source can start over.

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace particulars {

constexpr std::size_t kPieceOfFile = 256U << 10U;

class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// The next bytes; empty once there are no more. Throws kUnreadable.
    virtual std::string_view Next() = 0;
    virtual void Rewind() = 0;

    /// Bytes in all.
    virtual std::int64_t size() const = 0;

    /// Bytes given out since the start.
    virtual std::int64_t position() const = 0;
};

class FileBytes final : public ByteSource {
public:
    /// Told every piece, so that a digest of the file can be made while it is read.
    using Witness = std::function<void(std::string_view)>;

    /// Throws kNotFound or kUnreadable.
    explicit FileBytes(std::string path, std::size_t piece = kPieceOfFile, Witness witness = {});

    std::string_view Next() override;
    void Rewind() override;
    std::int64_t size() const override { return size_; }
    std::int64_t position() const override { return position_; }

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    std::string path_;
    Witness witness_;
    std::vector<char> piece_;
    std::int64_t size_ = 0;
    std::int64_t position_ = 0;
    std::unique_ptr<std::FILE, Close> file_;
};

/// Bytes that are in memory already, which must outlive the source.
class MemoryBytes final : public ByteSource {
public:
    explicit MemoryBytes(std::string_view bytes, std::size_t piece = kPieceOfFile)
        : bytes_(bytes), piece_(piece) {}

    std::string_view Next() override;
    void Rewind() override { position_ = 0; }
    std::int64_t size() const override { return static_cast<std::int64_t>(bytes_.size()); }
    std::int64_t position() const override { return static_cast<std::int64_t>(position_); }

private:
    std::string_view bytes_;
    std::size_t piece_;
    std::size_t position_ = 0;
};

}  // namespace particulars
