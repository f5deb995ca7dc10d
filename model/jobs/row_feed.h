// Reads a load file on a thread of its own and hands on its rows in batches, ready to be written:
// while one batch is written the next is being read.
//
// At most a few batches wait, so that memory does not grow with the file. Destroying the feed stops
// the reading.

#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "model/core/clock.h"
#include "model/jobs/import_documents.h"
#include "model/store/database.h"
#include "model/store/sha256.h"

namespace particulars {

/// A row of a load file on its way into the case.
struct FedRow {
    std::int64_t line = 0;
    Values values;                  ///< Of the document; empty if the row is blocked.
    Sha256Hasher::Digest digest{};  ///< Of `values`.
    Document document;              ///< For an overlay only.
    Violations blocking;
    Violations warnings;
    std::string cells;              ///< As they stand in the file, one behind the other.
    std::vector<std::size_t> ends;  ///< Of each cell in `cells`.
};

/// The row as the reject file wants it; its fields point into `row`.
SourceRecord RecordOf(const FedRow& row);

struct FedBatch {
    std::vector<FedRow> rows;
    std::int64_t position = 0;  ///< Bytes of the file read so far.
};

class RowFeed {
public:
    /// Opens the file and starts. Throws kNotFound or kUnreadable.
    RowFeed(const ImportOptions& options, RowOptions row_options, DocumentImportId batch,
            const Clock& clock);
    ~RowFeed();

    const std::vector<std::string>& headings() const { return headings_; }
    std::string Format() const { return file_.Format(); }
    std::int64_t size() const { return file_.size(); }

    /// The next batch; false at the end. Throws what reading threw.
    bool Next(FedBatch& batch);

    /// Once Next has returned false.
    const ReadingCounts& counts() const { return counts_; }
    std::string sha256() { return hasher_.FinishAsHex(); }

private:
    void Read(const std::stop_token& stop);
    bool Fill(FedBatch& batch);
    void Prepare(const MappedRow& mapped, const SourceRecord& record, FedRow& row);
    bool Push(FedBatch batch, const std::stop_token& stop);

    ImportOptions options_;
    DocumentImportId batch_;
    const Clock& clock_;
    Sha256Hasher hasher_;
    Sha256Hasher row_hasher_;
    LoadFile file_;
    std::unique_ptr<RecordStream> records_;
    std::vector<std::string> headings_;
    RowMapper mapper_;
    std::string folder_;
    ReadingCounts counts_;

    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<FedBatch> full_;
    std::deque<FedBatch> empty_;  ///< Used before, with room in their texts.
    bool ended_ = false;
    std::exception_ptr failure_;
    std::jthread thread_;  ///< Last: it uses all the others.
};

}  // namespace particulars
