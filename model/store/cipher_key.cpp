#include "model/store/cipher_key.h"

#include <array>
#include <climits>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include "model/core/error.h"
#include "model/store/hex.h"

namespace particulars {
namespace {

constexpr std::size_t kKeySize = 32;
constexpr std::size_t kHmacSize = 64;
constexpr int kRounds = 256000;

// How SQLCipher makes the key of the page HMACs out of the key of the pages.
constexpr int kHmacKeyRounds = 2;
constexpr unsigned char kHmacSaltMask = 0x3a;

const unsigned char* Bytes(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::string Stretch(std::string_view secret, std::string_view salt, int rounds) {
    std::string key(kKeySize, '\0');
    if (secret.size() > INT_MAX ||
        PKCS5_PBKDF2_HMAC(secret.data(), static_cast<int>(secret.size()), Bytes(salt),
                          static_cast<int>(salt.size()), rounds, EVP_sha512(),
                          static_cast<int>(kKeySize),
                          reinterpret_cast<unsigned char*>(key.data())) != 1)
        throw Error(ErrorKind::kInternal, "The key of the case file cannot be derived.");
    return key;
}

}  // namespace

CipherKey::CipherKey(std::string_view password, std::string_view salt) : salt_(salt) {
    if (salt.size() != kSaltSize)
        throw Error(ErrorKind::kInternal, "The key of the case file cannot be derived.", "salt");
    key_ = Stretch(password, salt, kRounds);
}

CipherKey::~CipherKey() {
    OPENSSL_cleanse(key_.data(), key_.size());
}

std::string CipherKey::NewSalt() {
    std::string salt(kSaltSize, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(salt.data()), static_cast<int>(kSaltSize)) != 1)
        throw Error(ErrorKind::kInternal, "This computer gives no random numbers.");
    return salt;
}

std::string CipherKey::ForSqlCipher() const {
    return "x'" + Hex(key_) + Hex(salt_) + "'";
}

bool CipherKey::Authenticates(std::string_view page, std::uint32_t number) const {
    if (page.size() != kPageSize)
        return false;
    std::string mask = salt_;
    for (char& byte : mask)
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ kHmacSaltMask);
    const std::string hmac_key = Stretch(key_, mask, kHmacKeyRounds);

    const std::size_t begin = number == 1 ? kSaltSize : 0;
    std::string message(page.substr(begin, kPageSize - kHmacSize - begin));
    for (unsigned shift = 0; shift < 32; shift += 8)
        message.push_back(static_cast<char>((number >> shift) & 0xFFU));

    std::array<unsigned char, kHmacSize> hmac{};
    if (!HMAC(EVP_sha512(), hmac_key.data(), static_cast<int>(hmac_key.size()), Bytes(message),
              message.size(), hmac.data(), nullptr))
        throw Error(ErrorKind::kInternal, "A page of the case file cannot be checked.");
    return CRYPTO_memcmp(hmac.data(), page.data() + kPageSize - kHmacSize, kHmacSize) == 0;
}

}  // namespace particulars
