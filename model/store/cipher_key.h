// The key of one case file, derived from the password once per opening, and what can be told with
// it about a file that SQLCipher refuses.
//
// These are SQLCipher 4's own parameters, so that its tools open the files too: PBKDF2-HMAC-SHA512,
// 256,000 rounds, over the salt that is the first 16 bytes of the file; AES-256; and on every page
// of 4,096 bytes an HMAC-SHA512 over what is encrypted and the page's number.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace particulars {

inline constexpr std::size_t kSaltSize = 16;
inline constexpr std::size_t kPageSize = 4096;

class CipherKey {
public:
    /// Takes about 0.1 s. Throws kInternal if `salt` is not kSaltSize bytes.
    CipherKey(std::string_view password, std::string_view salt);

    CipherKey(const CipherKey&) = default;
    CipherKey(CipherKey&&) = default;
    CipherKey& operator=(const CipherKey&) = default;
    CipherKey& operator=(CipherKey&&) = default;

    /// Wipes the key from memory.
    ~CipherKey();

    static std::string NewSalt();

    const std::string& salt() const { return salt_; }

    /// Key and salt as sqlite3_key_v2 takes them without deriving anything: x'…'.
    std::string ForSqlCipher() const;

    /// Whether `page` was written with this key and is whole. Pages count from 1.
    bool Authenticates(std::string_view page, std::uint32_t number) const;

private:
    std::string key_;   // 32 bytes.
    std::string salt_;  // kSaltSize bytes.
};

}  // namespace particulars
