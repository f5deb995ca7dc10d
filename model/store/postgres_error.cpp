#include "model/store/postgres_error.h"

#include <algorithm>
#include <fmt/format.h>

namespace particulars {
namespace {

bool Says(std::string_view message, std::string_view words) {
    return message.find(words) != std::string_view::npos;
}

Error Conflict(const char* message, std::string_view sqlstate) {
    return {ErrorKind::kConflict, message, std::string(sqlstate)};
}

Error Unavailable(const char* message, std::string_view sqlstate) {
    return {ErrorKind::kUnavailable, message, std::string(sqlstate)};
}

}  // namespace

Error ServerError(std::string_view sqlstate, const std::string& message) {
    if (sqlstate == "23505")
        return Conflict("This number or name is already taken by another entry. Nothing was saved.",
                        sqlstate);
    if (sqlstate == "23503")
        return Conflict(
            "The entry refers to another one that is no longer there, or another one still refers "
            "to it. Nothing was saved.",
            sqlstate);
    if (sqlstate == "40001" || sqlstate == "40P01")
        return Conflict(
            "Someone else was saving the same entries at this moment. Nothing was saved. Try "
            "again.",
            sqlstate);
    if (sqlstate == "42501")
        return {ErrorKind::kForbidden,
                "Your role or your tiers in this case do not allow this. Nothing was changed. Ask "
                "an administrator of the case.",
                std::string(sqlstate)};
    // Nothing in the database is found by a login that may not use it.
    if (sqlstate == "42P01" || sqlstate == "42883" || sqlstate == "3F000")
        return {ErrorKind::kForbidden,
                "The team server does not let this user open cases any more, or has not been set "
                "up. Nothing was changed. Ask whoever looks after the server.",
                std::string(sqlstate)};
    if (sqlstate == "55P03")
        return Unavailable(
            "Someone else is saving a large change to this case. Nothing was changed. Try again in "
            "a moment.",
            sqlstate);
    if (sqlstate == "25P02")
        return Unavailable("An earlier step of this change failed. Nothing of it was saved.",
                           sqlstate);
    if (sqlstate.starts_with("53"))
        return Unavailable(
            "The team server has run out of disk space, memory or connections. Nothing was saved, "
            "and what was saved before is safe. Tell whoever looks after the server, then try "
            "again.",
            sqlstate);
    if (sqlstate.starts_with("58"))
        return Unavailable(
            "The team server cannot use its disk. Nothing was saved. Tell whoever looks after the "
            "server.",
            sqlstate);
    if (sqlstate == "57014")
        return Unavailable(
            "The team server stopped a request that took long. Nothing was changed. Try again.",
            sqlstate);
    if (sqlstate == "25006")
        return Unavailable(
            "The team server takes no changes at present. Nothing was changed. Tell whoever looks "
            "after the server.",
            sqlstate);
    // Raised by our own triggers, in words of our own that hold no text of a matter.
    if (sqlstate == "PT001") {
        const std::string_view text = message;
        const std::size_t start = text.starts_with("ERROR:") ? text.find_first_not_of(' ', 6) : 0;
        return {ErrorKind::kForbidden, std::string(text.substr(start, text.find('\n') - start)),
                std::string(sqlstate)};
    }
    return {ErrorKind::kInternal, "The team server refused a request.", std::string(sqlstate)};
}

Error ConnectionError(const std::string& message) {
    if (Says(message, "no password supplied"))
        return {ErrorKind::kWrongPassword,
                "The team server asks for a password. Give it when asked, or keep it in libpq's "
                "password file (.pgpass)."};
    if (Says(message, "password authentication failed"))
        return {ErrorKind::kWrongPassword,
                "The team server does not accept this user name and password."};
    if (Says(message, "root certificate file"))
        return {ErrorKind::kForbidden,
                "The root certificate by which the team server would be known cannot be read. "
                "Nothing was sent. Check the address (sslrootcert)."};
    if (Says(message, "does not exist") || Says(message, "no pg_hba.conf entry") ||
        Says(message, "Peer authentication failed") || Says(message, "permission denied"))
        return {ErrorKind::kForbidden,
                "The team server does not let this user in, or has no such database. Check the "
                "address and the user name, or ask whoever looks after the server."};
    if (Says(message, "certificate") || Says(message, "SSL"))
        return {ErrorKind::kForbidden,
                "The connection to the team server cannot be protected: it does not offer TLS, or "
                "its certificate is not the one expected. Nothing was sent. Ask whoever looks "
                "after the server."};
    if (Says(message, "too many"))
        return {ErrorKind::kDisconnected,
                "The team server has no room for another connection. Try again in a moment."};
    return {ErrorKind::kDisconnected,
            "The team server does not answer. Check the address and the network, or ask whoever "
            "looks after the server."};
}

Error LostServer(bool in_transaction) {
    return {ErrorKind::kDisconnected,
            in_transaction ? "The connection to the team server was lost while it was saving. What "
                             "was saved before is safe; whether this last change was saved shows "
                             "when the server answers again."
                           : "The connection to the team server was lost. What was saved before is "
                             "safe. The program tries to connect again by itself."};
}

std::string QuotedForConninfo(std::string_view value) {
    std::string quoted = "'";
    for (const char character : value) {
        if (character == '\'' || character == '\\')
            quoted.push_back('\\');
        quoted.push_back(character);
    }
    return quoted + "'";
}

std::string ChannelOf(std::string_view matter) {
    std::string channel = "particulars_";
    std::copy_if(matter.begin(), matter.end(), std::back_inserter(channel),
                 [](char character) { return character != '-'; });
    return channel;
}

}  // namespace particulars
