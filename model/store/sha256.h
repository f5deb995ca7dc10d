// SHA-256, as lower-case hex: what stands for a line of the change log, or for a file given out.

#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace particulars {

/// Of bytes that come piece by piece. After Finish it begins anew.
class Sha256Hasher {
public:
    using Digest = std::array<std::uint8_t, 32>;

    Sha256Hasher();
    Sha256Hasher(Sha256Hasher&&) noexcept;
    Sha256Hasher& operator=(Sha256Hasher&&) noexcept;
    ~Sha256Hasher();

    void Add(std::string_view bytes);
    Digest Finish();
    std::string FinishAsHex();

private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> context_;
};

std::string Sha256(std::string_view text);

/// Of a file, read piece by piece. Throws kUnreadable if it cannot be read.
std::string Sha256OfFile(const std::string& path);

}  // namespace particulars
