// The digest of an import: one number for all the documents that it brought, whatever their order.
//
// Each document gives a SHA-256 of its fields; the numbers are added modulo 2^256. So a document
// that was edited since can be taken for what the change log says it was, and one that was changed,
// added or removed behind the program's back shows. It is no proof against somebody who can compute
// a great many documents to fit; the encryption of the file and the change log's chain stand before
// it.

#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "model/store/database.h"
#include "model/store/sha256.h"

namespace particulars {

class DocumentDigest {
public:
    /// Of one document: its values in the order of its record map. The revision, which comes last,
    /// does not count.
    static Sha256Hasher::Digest Of(const Values& values, Sha256Hasher& hasher);

    void Add(const Sha256Hasher::Digest& document);

    /// 64 digits, lower case; of no documents, all zeros.
    std::string Text() const;

private:
    std::array<std::uint64_t, 4> sum_ = {};  ///< Lowest first.
};

/// Of the documents of one import as it brought them: what was edited since counts as it was before
/// its first edit.
std::string DigestOfImport(Database& db, const std::string& import);

}  // namespace particulars
