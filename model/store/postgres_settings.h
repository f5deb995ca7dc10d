// What every connection to a team server says first.

#pragma once

namespace particulars {

// Said for each connection. A writer waits for its turn as long as for a case file; a program that
// was cut off in the middle of a transaction gives its locks back within a minute; and no zone or
// format of the server's can creep into a text. Statements are planned once: each asks for one row
// or one page, and planning it again would take as long as running it.
inline constexpr const char* kPostgresSettings = R"sql(
    SET client_min_messages = error;
    SET client_encoding = 'UTF8';
    SET standard_conforming_strings = on;
    SET lock_timeout = '5s';
    SET idle_in_transaction_session_timeout = '60s';
    SET TimeZone = 'UTC';
    SET DateStyle = 'ISO, YMD';
    SET search_path = public, pg_temp;
    SET default_transaction_isolation = 'read committed';
    SET plan_cache_mode = force_generic_plan;
)sql";

}  // namespace particulars
