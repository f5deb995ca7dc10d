#include "model/store/scram.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#include "model/core/error.h"

namespace particulars {
namespace {

constexpr std::size_t kSaltSize = 16;
constexpr int kIterations = 4096;  // What PostgreSQL itself uses.

using Digest = std::array<unsigned char, SHA256_DIGEST_LENGTH>;

[[noreturn]] void Fail() {
    throw Error(ErrorKind::kInternal, "The password cannot be prepared. Nothing was changed.");
}

Digest Keyed(const Digest& key, std::string_view text) {
    Digest digest{};
    unsigned size = 0;
    if (HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
             reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data(),
             &size) == nullptr)
        Fail();
    return digest;
}

std::string Base64(const unsigned char* bytes, std::size_t size) {
    std::string text(4 * ((size + 2) / 3) + 1, '\0');
    const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), bytes,
                                       static_cast<int>(size));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

}  // namespace

std::string ScramVerifier(const std::string& password, const std::string& salt, int iterations) {
    if (password.empty() || !std::all_of(password.begin(), password.end(), [](char character) {
            return character >= ' ' && character <= '~';
        }))
        throw Error(ErrorKind::kUsage,
                    "A password for the server consists of letters, digits, spaces and signs of "
                    "the English keyboard. Nothing was changed.");
    const auto* salt_bytes = reinterpret_cast<const unsigned char*>(salt.data());
    Digest salted{};
    if (PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()), salt_bytes,
                          static_cast<int>(salt.size()), iterations, EVP_sha256(),
                          static_cast<int>(salted.size()), salted.data()) != 1)
        Fail();
    const Digest client = Keyed(salted, "Client Key");
    const Digest server = Keyed(salted, "Server Key");
    Digest stored{};
    SHA256(client.data(), client.size(), stored.data());
    return fmt::format("SCRAM-SHA-256${}:{}${}:{}", iterations, Base64(salt_bytes, salt.size()),
                       Base64(stored.data(), stored.size()), Base64(server.data(), server.size()));
}

std::string ScramVerifier(const std::string& password) {
    std::string salt(kSaltSize, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(salt.data()), static_cast<int>(salt.size())) !=
        1)
        Fail();
    return ScramVerifier(password, salt, kIterations);
}

}  // namespace particulars
