#include "model/store/sha256.h"

#include <array>
#include <fstream>
#include <memory>
#include <openssl/evp.h>

#include "model/core/error.h"
#include "model/store/hex.h"

namespace particulars {
namespace {

class Hasher {
public:
    Hasher() : context_(EVP_MD_CTX_new(), &EVP_MD_CTX_free) {
        Require(context_ && EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr) == 1);
    }

    void Add(std::string_view bytes) {
        Require(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()) == 1);
    }

    std::string Finish() {
        std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
        unsigned size = 0;
        Require(EVP_DigestFinal_ex(context_.get(), digest.data(), &size) == 1);
        return Hex({reinterpret_cast<const char*>(digest.data()), size});
    }

private:
    static void Require(bool success) {
        if (!success)
            throw Error(ErrorKind::kInternal, "A hash cannot be computed. Nothing was saved.");
    }

    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context_;
};

}  // namespace

std::string Sha256(std::string_view text) {
    Hasher hasher;
    hasher.Add(text);
    return hasher.Finish();
}

std::string Sha256OfFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    Hasher hasher;
    std::array<char, 65536> piece{};
    while (file.read(piece.data(), piece.size()) || file.gcount() > 0)
        hasher.Add({piece.data(), static_cast<std::size_t>(file.gcount())});
    if (!file.eof())
        throw Error(ErrorKind::kUnreadable, "The file cannot be read: " + path);
    return hasher.Finish();
}

}  // namespace particulars
