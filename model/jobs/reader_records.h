// The records of a case as one reader may see them: what a paper for that reader is composed of.
//
// Made afresh, record by record, of what is allowed: a composer cannot print what it was not given.
// Words above the tier of the copy are replaced by a note that says so, or by the public wording
// where there is one. Whoever is not of our own side gets no work product: no drafts, candidates,
// assessments, hints, notes or reasons.
//
// Do not compare texts taken from here: two that were withheld are equal. A paper that counts what
// changed counts in the records of the case, and prints from here.

#pragma once

#include <vector>

#include "model/jobs/for_reader.h"

namespace particulars {

class ReaderRecords {
public:
    /// `records` are all of the case, and must outlive this.
    ReaderRecords(const CaseRecords& records, const Reader& reader);

    const CaseRecords& records() const { return seen_; }

    /// What the reader may see of `all`, a list that CaseRecords does not hold: versions,
    /// documents, links, reviews of documents.
    template <typename Record>
    std::vector<Record> Of(const std::vector<Record>& all) const {
        std::vector<Record> kept;
        for (const Record& record : all)
            if (auto seen = ForReader(sieve_, record))
                kept.push_back(std::move(*seen));
        return kept;
    }

private:
    void TakeCase(const CaseRecords& records);
    void TakeDocket(const CaseRecords& records);
    void TakeList(const CaseRecords& records);
    void TakeEvidence(const CaseRecords& records);
    void TakeOurOwn(const CaseRecords& records);

    TierSieve sieve_;
    CaseRecords seen_;
};

}  // namespace particulars
