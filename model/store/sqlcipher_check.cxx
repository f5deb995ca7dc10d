// Run once while configuring: is this really SQLCipher 4.5 or newer, and can it do what we need?
// Prints its version, or what is missing. In memory, so that it leaves nothing behind.

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>
#include <string>

namespace {

std::string OneValue(sqlite3* database, const char* sql) {
    std::string value;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_text(statement, 0) != nullptr) {
        value = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    }
    sqlite3_finalize(statement);
    return value;
}

int Fail(const char* what) {
    std::printf("%s\n", what);
    return EXIT_FAILURE;
}

}  // namespace

int main() {
    if (std::string(SQLITE_VERSION) != sqlite3_libversion())
        return Fail("the header and the library are of two versions");

    sqlite3* database = nullptr;
    if (sqlite3_open(":memory:", &database) != SQLITE_OK)
        return Fail("cannot open a database");
    if (sqlite3_key_v2(database, "main", "password", 8) != SQLITE_OK)
        return Fail("sqlite3_key_v2 fails");

    const std::string version = OneValue(database, "PRAGMA cipher_version");
    int major = 0;
    int minor = 0;
    if (std::sscanf(version.c_str(), "%d.%d", &major, &minor) != 2 || major < 4 ||
        (major == 4 && minor < 5))
        return Fail("it is not SQLCipher 4.5 or newer");
    if (OneValue(database, "SELECT sqlite_compileoption_used('ENABLE_FTS5')") != "1")
        return Fail("it has no full-text search (FTS5)");
    const std::string temp_store = OneValue(database,
                                            "SELECT sqlite_compileoption_used('TEMP_STORE=2') "
                                            "OR sqlite_compileoption_used('TEMP_STORE=3')");
    if (temp_store != "1")
        return Fail("it may write temporary files in the clear (TEMP_STORE)");

    std::printf("%s", version.c_str());
    sqlite3_close(database);
    return EXIT_SUCCESS;
}
