#include "model/archive/zip_writer.h"

#include <algorithm>
#include <exception>
#include <memory>
#include <zip.h>

#include "model/core/error.h"

namespace particulars {
namespace {

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

/// What was thrown under the packing library, which is C and must not be unwound.
class Caught {
public:
    /// -1 with the exception kept where `act` throws.
    template <typename Act>
    zip_int64_t Try(Act&& act) noexcept {
        try {
            return act();
        } catch (...) {
            if (!thrown_)
                thrown_ = std::current_exception();
            return -1;
        }
    }

    [[noreturn]] void Rethrow() const {
        if (thrown_)
            std::rethrow_exception(thrown_);
        throw Error(ErrorKind::kInternal,
                    "The file could not be put together. Nothing was written.");
    }

private:
    std::exception_ptr thrown_;
};

zip_int64_t GiveError(void* data, zip_uint64_t size) {
    zip_error_t error;
    zip_error_init_with_code(&error, ZIP_ER_INTERNAL);
    const zip_int64_t given = zip_error_to_data(&error, data, size);
    zip_error_fini(&error);
    return given;
}

/// A member on its way into the file.
struct Feed {
    const ZipMember* member = nullptr;
    Caught* caught = nullptr;
    std::string block;
    std::size_t given = 0;
    bool ended = false;  ///< It may be asked again after its end.

    zip_int64_t Read(char* to, std::size_t size) {
        if (given == block.size() && !ended) {
            block = member->next();
            given = 0;
            ended = block.empty();
        }
        const std::size_t count = std::min(size, block.size() - given);
        std::copy_n(block.data() + given, count, to);
        given += count;
        return static_cast<zip_int64_t>(count);
    }
};

zip_int64_t AnswerForMember(void* state, void* data, zip_uint64_t size, zip_source_cmd_t command) {
    auto* feed = static_cast<Feed*>(state);
    switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ,
                                                  ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                                  ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
        case ZIP_SOURCE_STAT:
            zip_stat_init(static_cast<zip_stat_t*>(data));
            return sizeof(zip_stat_t);
        case ZIP_SOURCE_READ:
            return feed->caught->Try([&] { return feed->Read(static_cast<char*>(data), size); });
        case ZIP_SOURCE_ERROR:
            return GiveError(data, size);
        case ZIP_SOURCE_OPEN:
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE:
            return 0;
        default:
            return -1;
    }
}

/// The file that is written.
struct Goal {
    ZipTarget* target = nullptr;
    Caught* caught = nullptr;
    zip_int64_t position = 0;
    zip_int64_t end = 0;

    zip_int64_t Write(const char* bytes, std::size_t size) {
        target->Write({bytes, size});
        position += static_cast<zip_int64_t>(size);
        end = std::max(end, position);
        return static_cast<zip_int64_t>(size);
    }

    zip_int64_t Seek(void* data, zip_uint64_t size) {
        const zip_int64_t to =
            zip_source_seek_compute_offset(static_cast<zip_uint64_t>(position),
                                           static_cast<zip_uint64_t>(end), data, size, nullptr);
        if (to < 0)
            return -1;
        target->Seek(to);
        position = to;
        return 0;
    }
};

zip_int64_t AnswerForTarget(void* state, void* data, zip_uint64_t size, zip_source_cmd_t command) {
    auto* goal = static_cast<Goal*>(state);
    switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(
                ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL,
                ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_WRITE, ZIP_SOURCE_SEEK_WRITE,
                ZIP_SOURCE_TELL_WRITE, ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE,
                ZIP_SOURCE_REMOVE, -1);
        case ZIP_SOURCE_STAT: {
            auto* stat = static_cast<zip_stat_t*>(data);
            zip_stat_init(stat);
            stat->size = 0;
            stat->valid |= ZIP_STAT_SIZE;
            return sizeof(zip_stat_t);
        }
        case ZIP_SOURCE_WRITE:
            return goal->caught->Try([&] { return goal->Write(static_cast<char*>(data), size); });
        case ZIP_SOURCE_SEEK_WRITE:
            return goal->caught->Try([&] { return goal->Seek(data, size); });
        case ZIP_SOURCE_TELL_WRITE:
            return goal->position;
        case ZIP_SOURCE_ERROR:
            return GiveError(data, size);
        default:  // Nothing is read back, and opening and closing are the target's own.
            return 0;
    }
}

void AddMember(zip_t* archive, Feed& feed, const Caught& caught) {
    zip_source_t* source = zip_source_function(archive, AnswerForMember, &feed);
    const zip_int64_t index = source == nullptr ? -1
                                                : zip_file_add(archive, feed.member->name.c_str(),
                                                               source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        caught.Rethrow();
    }
    // The first day that a ZIP file knows, so that the bytes do not depend on the clock.
    constexpr zip_uint16_t kNoTime = 0;
    constexpr zip_uint16_t kFirstDay = 33;
    if (zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), kNoTime, kFirstDay, 0) < 0)
        caught.Rethrow();
}

}  // namespace

void WriteZip(const std::vector<ZipMember>& members, ZipTarget& target) {
    Caught caught;
    Goal goal{&target, &caught};
    std::vector<Feed> feeds;  // Before the archive, which reads them to its end.
    feeds.reserve(members.size());
    const std::unique_ptr<zip_source_t, FreeSource> source(
        zip_source_function_create(AnswerForTarget, &goal, nullptr));
    if (!source)
        caught.Rethrow();
    std::unique_ptr<zip_t, Discard> archive(
        zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive)
        caught.Rethrow();
    zip_source_keep(source.get());  // The archive would free it when it closes.
    for (const ZipMember& member : members)
        AddMember(archive.get(), feeds.emplace_back(Feed{&member, &caught, {}, 0, false}), caught);
    if (zip_close(archive.get()) < 0)
        caught.Rethrow();
    static_cast<void>(archive.release());  // NOLINT(bugprone-unused-return-value): closed.
}

}  // namespace particulars
