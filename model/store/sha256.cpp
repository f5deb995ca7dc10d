#include "model/store/sha256.h"

#include <array>
#include <fstream>
#include <openssl/evp.h>

#include "model/core/error.h"
#include "model/store/hex.h"

namespace particulars {
namespace {

void Require(bool success) {
    if (!success)
        throw Error(ErrorKind::kInternal, "A hash cannot be computed. Nothing was saved.");
}

}  // namespace

void Sha256Hasher::Free::operator()(evp_md_ctx_st* context) const {
    EVP_MD_CTX_free(context);
}

Sha256Hasher::Sha256Hasher() : context_(EVP_MD_CTX_new()) {
    Require(context_ && EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr) == 1);
}

Sha256Hasher::Sha256Hasher(Sha256Hasher&&) noexcept = default;
Sha256Hasher& Sha256Hasher::operator=(Sha256Hasher&&) noexcept = default;
Sha256Hasher::~Sha256Hasher() = default;

void Sha256Hasher::Add(std::string_view bytes) {
    Require(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()) == 1);
}

Sha256Hasher::Digest Sha256Hasher::Finish() {
    Digest digest{};
    unsigned size = 0;
    Require(EVP_DigestFinal_ex(context_.get(), digest.data(), &size) == 1 &&
            size == digest.size() && EVP_DigestInit_ex(context_.get(), nullptr, nullptr) == 1);
    return digest;
}

std::string Sha256Hasher::FinishAsHex() {
    const Digest digest = Finish();
    return Hex({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

std::string Sha256(std::string_view text) {
    Sha256Hasher hasher;
    hasher.Add(text);
    return hasher.FinishAsHex();
}

std::string Sha256OfFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    Sha256Hasher hasher;
    std::array<char, 65536> piece{};
    while (file.read(piece.data(), piece.size()) || file.gcount() > 0)
        hasher.Add({piece.data(), static_cast<std::size_t>(file.gcount())});
    if (!file.eof())
        throw Error(ErrorKind::kUnreadable, "The file cannot be read: " + path);
    return hasher.FinishAsHex();
}

}  // namespace particulars
