#include "tests/bench/evidence/bare_import.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <sqlite3.h>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace particulars {
namespace {

constexpr std::size_t kFields = 20;
constexpr std::size_t kPiece = 1U << 20U;
constexpr char kSeparator = '\x14';
constexpr std::size_t kQualifierBytes = 2;  // The thorn in UTF-8.

// The same memory for the database's pages as the program gives itself for an import.
constexpr const char* kOpen = R"sql(
    PRAGMA cipher_memory_security = OFF;
    PRAGMA temp_store = MEMORY;
    PRAGMA secure_delete = ON;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA recursive_triggers = ON;
    PRAGMA cell_size_check = ON;
    PRAGMA cache_size = -65536;
    BEGIN IMMEDIATE;
)sql";

constexpr const char* kInsert = R"sql(
    INSERT INTO document (place, id, matter, production, bates_begin, bates_end, bates_key, family_begin,
                          family_end, pages, title, kind, custodian, author, recipients, dated,
                          tier, path, sha256, file_size, more, batch, revision, text)
    VALUES (?19, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, '', 0, ?18,
            'bare', 1, '')
)sql";

// As the program does it: the index by a statement of its own, the triggers off meanwhile.
constexpr const char* kPrepare = R"sql(
    DROP TRIGGER document_is_indexed;
    DROP TRIGGER document_is_counted;
)sql";

constexpr const char* kIndex = R"sql(
    INSERT INTO document_search (rowid, bates, title, custodian, author, recipients, kind, more,
                                 text)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, '')
)sql";

void Require(bool success, sqlite3* db) {
    if (!success)
        throw std::runtime_error(sqlite3_errmsg(db));
}

std::string_view Cell(const char* begin, const char* end) {
    if (end - begin < static_cast<std::ptrdiff_t>(2 * kQualifierBytes))
        return {};
    return {begin + kQualifierBytes, static_cast<std::size_t>(end - begin) - 2 * kQualifierBytes};
}

class BareImport {
public:
    BareImport(const std::string& case_file, const std::string& password, std::string matter)
        : matter_(std::move(matter)) {
        Require(sqlite3_open(case_file.c_str(), &db_) == SQLITE_OK, db_);
        Require(sqlite3_key(db_, password.data(), static_cast<int>(password.size())) == SQLITE_OK,
                db_);
        Require(sqlite3_exec(db_, kOpen, nullptr, nullptr, nullptr) == SQLITE_OK, db_);
        Require(sqlite3_exec(db_, kPrepare, nullptr, nullptr, nullptr) == SQLITE_OK, db_);
        Require(sqlite3_prepare_v2(db_, kIndex, -1, &index_, nullptr) == SQLITE_OK, db_);
        Require(sqlite3_prepare_v2(db_, kInsert, -1, &insert_, nullptr) == SQLITE_OK, db_);
    }
    BareImport(const BareImport&) = delete;
    BareImport& operator=(const BareImport&) = delete;
    ~BareImport() {
        sqlite3_finalize(insert_);
        sqlite3_finalize(index_);
        sqlite3_close(db_);
    }

    void Insert(const std::array<std::string_view, kFields>& cells) {
        std::array<char, 64> id{};
        const int id_size = std::snprintf(id.data(), id.size(), "00000000-0000-7000-8000-%012lld",
                                          static_cast<long long>(++rows_));
        std::array<char, 64> key{};
        const int key_size = std::snprintf(key.data(), key.size(), "LP %018lld",
                                           std::atoll(std::string(cells[0].substr(2)).c_str()));
        std::string date(cells[11]);
        if (date.size() == 10)
            date = date.substr(6) + "-" + date.substr(0, 2) + "-" + date.substr(3, 2);
        std::string more;
        for (const auto& [name, column] : {std::pair{"DATEMOD", 12},
                                           {"CC", 9},
                                           {"FILENAME", 15},
                                           {"MD5HASH", 18},
                                           {"NOTES", 19}}) {
            more += more.empty() ? "[[\"" : ",[\"";
            more += name;
            more += "\",\"";
            for (const char c : cells[static_cast<std::size_t>(column)]) {
                if (c == '"' || c == '\\')
                    more += '\\';
                more += c;
            }
            more += "\"]";
        }
        more += "]";
        const std::array<std::string_view, 18> values = {
            std::string_view(id.data(), static_cast<std::size_t>(id_size)),
            matter_,
            cells[4],
            cells[0],
            cells[1],
            std::string_view(key.data(), static_cast<std::size_t>(key_size)),
            cells[2],
            cells[3],
            cells[5],
            cells[10],
            cells[13],
            cells[6],
            cells[7],
            cells[8],
            date,
            "confidential",
            cells[16],
            more};
        for (std::size_t i = 0; i < values.size(); ++i)
            sqlite3_bind_text(insert_, static_cast<int>(i) + 1, values[i].data(),
                              static_cast<int>(values[i].size()), SQLITE_STATIC);
        sqlite3_bind_int64(insert_, 19, rows_);
        Require(sqlite3_step(insert_) == SQLITE_DONE, db_);
        sqlite3_reset(insert_);
        const std::array<std::string_view, 7> indexed = {cells[0], cells[10], cells[6], cells[7],
                                                         cells[8], cells[13], more};
        sqlite3_bind_int64(index_, 1, rows_);
        for (std::size_t i = 0; i < indexed.size(); ++i)
            sqlite3_bind_text(index_, static_cast<int>(i) + 2, indexed[i].data(),
                              static_cast<int>(indexed[i].size()), SQLITE_STATIC);
        Require(sqlite3_step(index_) == SQLITE_DONE, db_);
        sqlite3_reset(index_);
    }

    std::int64_t Commit() {
        Require(sqlite3_exec(db_, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK, db_);
        return rows_;
    }

private:
    sqlite3* db_ = nullptr;
    sqlite3_stmt* insert_ = nullptr;
    sqlite3_stmt* index_ = nullptr;
    std::string matter_;
    std::int64_t rows_ = 0;
};

}  // namespace

std::int64_t ImportBare(const std::string& case_file, const std::string& password,
                        const std::string& matter, const std::string& load_file) {
    BareImport import(case_file, password, matter);
    std::ifstream stream(load_file, std::ios::binary);
    std::vector<char> buffer(kPiece);
    std::size_t held = 0;
    bool in_headings = true;
    while (stream) {
        if (held == buffer.size())
            buffer.resize(2 * buffer.size());
        stream.read(buffer.data() + held, static_cast<std::streamsize>(buffer.size() - held));
        held += static_cast<std::size_t>(stream.gcount());
        const char* at = buffer.data();
        const char* const end = at + held;
        while (const auto* line_end = static_cast<const char*>(
                   std::memchr(at, '\n', static_cast<std::size_t>(end - at)))) {
            std::array<std::string_view, kFields> cells;
            const char* field = at;
            const char* const last =
                line_end > at && line_end[-1] == '\r' ? line_end - 1 : line_end;
            for (std::size_t i = 0; i < kFields && field <= last; ++i) {
                const auto* stop = static_cast<const char*>(
                    std::memchr(field, kSeparator, static_cast<std::size_t>(last - field)));
                if (!stop)
                    stop = last;
                cells[i] = Cell(field, stop);
                field = stop + 1;
            }
            if (!in_headings)
                import.Insert(cells);
            in_headings = false;
            at = line_end + 1;
        }
        held = static_cast<std::size_t>(end - at);
        std::memmove(buffer.data(), at, held);
    }
    return import.Commit();
}

}  // namespace particulars
