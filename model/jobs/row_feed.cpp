#include "model/jobs/row_feed.h"

#include <filesystem>
#include <fstream>
#include <utility>

#include "model/core/text.h"
#include "model/loadfiles/heading.h"
#include "model/store/document_digest.h"
#include "model/store/record_maps.h"
#include "model/store/record_table.h"

namespace particulars {
namespace {

constexpr std::size_t kRowsInBatch = 512;
constexpr std::size_t kBytesInBatch = 4U << 20U;
constexpr std::size_t kBatchesWaiting = 4;
constexpr std::uintmax_t kLargestText = 16U << 20U;

/// The text of a file beside the load file; nullopt, with a warning, if it cannot be taken.
std::optional<std::string> TextOf(const std::string& folder, const std::string& path,
                                  Violations& warnings) {
    const std::filesystem::path file = std::filesystem::path(folder) / path;
    std::error_code failure;
    const std::uintmax_t size = std::filesystem::file_size(file, failure);
    if (failure) {
        warnings.push_back({"text_path", "The file with the extracted text is not there."});
        return std::nullopt;
    }
    if (size > kLargestText) {
        warnings.push_back({"text_path", "The extracted text is over 16 MB and was left out."});
        return std::nullopt;
    }
    std::ifstream stream(file, std::ios::binary);
    std::string text(static_cast<std::size_t>(size), '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!stream || !IsValidUtf8(text) || text.find('\0') != std::string::npos) {
        warnings.push_back({"text_path", "The extracted text cannot be read as UTF-8."});
        return std::nullopt;
    }
    return text;
}

}  // namespace

SourceRecord RecordOf(const FedRow& row) {
    SourceRecord record;
    record.line = row.line;
    std::size_t begin = 0;
    for (const std::size_t end : row.ends) {
        record.fields.push_back(std::string_view(row.cells).substr(begin, end - begin));
        begin = end;
    }
    return record;
}

RowFeed::RowFeed(const ImportOptions& options, RowOptions row_options, DocumentImportId batch,
                 const Clock& clock)
    : options_(options),
      batch_(std::move(batch)),
      clock_(clock),
      file_(options.path, options.choices, [this](std::string_view bytes) { hasher_.Add(bytes); }),
      records_(file_.OpenRecords()),
      headings_(UniqueHeadings(records_->headings())),
      mapper_(options.mapping, std::move(row_options)),
      folder_(std::filesystem::path(options.path).parent_path().string()),
      thread_([this](const std::stop_token& stop) { Read(stop); }) {}

RowFeed::~RowFeed() {
    thread_.request_stop();
    thread_.join();
}

bool RowFeed::Next(FedBatch& batch) {
    std::unique_lock lock(mutex_);
    if (!batch.rows.empty())
        empty_.push_back(std::move(batch));
    changed_.notify_all();
    changed_.wait(lock, [this] { return !full_.empty() || ended_; });
    if (full_.empty()) {
        if (failure_)
            std::rethrow_exception(failure_);
        return false;
    }
    batch = std::move(full_.front());
    full_.pop_front();
    changed_.notify_all();
    return true;
}

void RowFeed::Read(const std::stop_token& stop) {
    std::exception_ptr failure;
    try {
        bool more = true;
        while (more && !stop.stop_requested()) {
            FedBatch batch;
            {
                const std::scoped_lock lock(mutex_);
                if (!empty_.empty()) {
                    batch = std::move(empty_.front());
                    empty_.pop_front();
                }
            }
            more = Fill(batch);
            if (!batch.rows.empty() && !Push(std::move(batch), stop))
                return;
        }
        counts_ = records_->counts();
    } catch (...) {
        failure = std::current_exception();
    }
    const std::scoped_lock lock(mutex_);
    failure_ = failure;
    ended_ = true;
    changed_.notify_all();
}

bool RowFeed::Push(FedBatch batch, const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    const bool has_room =
        changed_.wait(lock, stop, [this] { return full_.size() < kBatchesWaiting; });
    if (!has_room)
        return false;
    full_.push_back(std::move(batch));
    changed_.notify_all();
    return true;
}

bool RowFeed::Fill(FedBatch& batch) {
    std::size_t used = 0;
    std::size_t bytes = 0;
    SourceRecord record;
    bool more = true;
    while (used < kRowsInBatch && bytes < kBytesInBatch && (more = records_->Next(record))) {
        if (used == batch.rows.size())
            batch.rows.emplace_back();
        FedRow& row = batch.rows[used++];
        Prepare(mapper_.Map(record), record, row);
        bytes += row.cells.size() + row.document.text.size();
    }
    batch.rows.resize(used);
    batch.position = records_->position();
    return more;
}

void RowFeed::Prepare(const MappedRow& mapped, const SourceRecord& record, FedRow& row) {
    row.line = record.line;
    row.blocking = mapped.blocking;
    row.warnings = mapped.warnings;
    row.cells.clear();
    row.ends.clear();
    for (const std::string_view field : record.fields) {
        row.cells += field;
        row.ends.push_back(row.cells.size());
    }
    row.values.clear();
    if (!row.blocking.empty())
        return;
    row.document = mapped.document;
    row.document.id = NewId<DocumentId>(clock_);
    row.document.batch = batch_;
    row.document.revision = 1;
    if (options_.reads_texts && !mapped.text_path.empty() && row.document.text.empty())
        if (auto text = TextOf(folder_, mapped.text_path, row.warnings))
            row.document.text = std::move(*text);
    if (options_.mode == ImportMode::kOverlay)
        return;
    row.values = ValuesOf(row.document);
    row.digest = DocumentDigest::Of(row.values, row_hasher_);
}

}  // namespace particulars
