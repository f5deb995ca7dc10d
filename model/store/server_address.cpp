#include "model/store/server_address.h"

#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <set>

#include "model/core/error.h"
#include "model/store/postgres_error.h"

namespace particulars {
namespace {

constexpr std::string_view kSafe =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

Error NoAddress(const std::string& what) {
    return {ErrorKind::kUsage,
            what + " Give an address such as postgres://server.example/particulars."};
}

int HexDigit(char character) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    const char lower =
        character >= 'A' && character <= 'F' ? static_cast<char>(character - 'A' + 'a') : character;
    const std::size_t digit = kDigits.find(lower);
    return digit == std::string_view::npos ? -1 : static_cast<int>(digit);
}

std::string Decoded(std::string_view text) {
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded.push_back(text[i]);
            continue;
        }
        const int high = i + 2 < text.size() ? HexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? HexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0 || high + low == 0)
            throw NoAddress("A % in an address is followed by two hexadecimal digits.");
        decoded.push_back(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return decoded;
}

std::string Encoded(std::string_view text, std::string_view also = {}) {
    std::string encoded;
    for (const char character : text) {
        if (kSafe.find(character) != std::string_view::npos ||
            also.find(character) != std::string_view::npos)
            encoded.push_back(character);
        else
            encoded += fmt::format("%{:02X}", static_cast<unsigned char>(character));
    }
    return encoded;
}

/// Takes what stands before `mark` off the front of `rest`; all of it where there is no mark.
std::string_view Cut(std::string_view& rest, char mark) {
    const std::size_t at = rest.find(mark);
    const std::string_view head = rest.substr(0, at);
    rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + 1);
    return head;
}

void ReadHost(std::string_view text, ServerAddress& address) {
    if (const std::size_t at = text.rfind('@'); at != std::string_view::npos) {
        const std::string_view user = text.substr(0, at);
        if (user.find(':') != std::string_view::npos)
            throw Error(ErrorKind::kUsage,
                        "The address holds a password. Leave it out: addresses are shown and "
                        "remembered. Keep the password in libpq's password file (.pgpass), or "
                        "give it when asked.");
        address.user = Decoded(user);
        text.remove_prefix(at + 1);
    }
    if (text.starts_with('[')) {  // An IPv6 address.
        const std::size_t end = text.find(']');
        if (end == std::string_view::npos)
            throw NoAddress("The host's [ is not closed.");
        address.host = std::string(text.substr(1, end - 1));
        text.remove_prefix(end + 1);
        if (text.starts_with(':'))
            address.port = std::string(text.substr(1));
        return;
    }
    address.host = Decoded(Cut(text, ':'));
    address.port = std::string(text);
}

void ReadOption(std::string_view text, ServerAddress& address) {
    static const std::set<std::string, std::less<>> known = {
        "sslmode",    "sslrootcert",     "sslcert",
        "sslkey",     "sslcrl",          "connect_timeout",
        "service",    "passfile",        "target_session_attrs",
        "gssencmode", "channel_binding", "application_name"};
    const std::string_view name = Cut(text, '=');
    const std::string value = Decoded(text);
    if (name == "matter")
        address.matter = value;
    else if (name == "host")
        address.host = value;
    else if (name == "port")
        address.port = value;
    else if (name == "user")
        address.user = value;
    else if (known.contains(name))
        address.options[std::string(name)] = value;
    else
        throw NoAddress(fmt::format("The address says \"{}\", which is not known here.", name));
}

bool IsSocket(const std::string& host) {
    return host.empty() || host.starts_with('/') || host.starts_with('@');
}

bool HasRootCertificate(const std::map<std::string, std::string>& options) {
    if (options.contains("sslrootcert") || std::getenv("PGSSLROOTCERT") != nullptr)
        return true;
    const char* home = std::getenv("HOME");
    std::error_code failure;
    return home != nullptr &&
           std::filesystem::exists(std::filesystem::path(home) / ".postgresql/root.crt", failure);
}

}  // namespace

ServerAddress ParseServerAddress(std::string_view text) {
    const std::size_t scheme = text.find("://");
    const std::string_view name = text.substr(0, scheme);
    if (scheme == std::string_view::npos || (name != "postgres" && name != "postgresql"))
        throw NoAddress("This is no address of a team server.");
    std::string_view options = text.substr(scheme + 3);
    std::string_view place = Cut(options, '?');
    ServerAddress address;
    ReadHost(Cut(place, '/'), address);
    address.database = Decoded(place);
    while (!options.empty())
        ReadOption(Cut(options, '&'), address);
    if (address.database.empty() && !address.options.contains("service"))
        throw NoAddress("The address names no database.");
    if (address.port.find_first_not_of("0123456789") != std::string::npos)
        throw NoAddress("The port is a number.");
    return address;
}

std::string ServerAddress::Conninfo() const {
    std::map<std::string, std::string> parameters = options;
    const auto add = [&](const char* name, const std::string& value) {
        if (!value.empty())
            parameters.emplace(name, value);
    };
    add("host", host);
    add("port", port);
    add("dbname", database);
    add("user", user);
    if (!IsSocket(host))
        add("sslmode", HasRootCertificate(options) ? "verify-full" : "require");
    add("connect_timeout", "10");
    add("application_name", "Particulars");
    // So that a cut cable is noticed within half a minute, also in the middle of an answer.
    for (const auto& [name, value] : {std::pair{"keepalives_idle", "10"},
                                      {"keepalives_interval", "5"},
                                      {"keepalives_count", "3"},
                                      {"tcp_user_timeout", "25000"}})
        add(name, value);
    std::string conninfo;
    for (const auto& [name, value] : parameters)
        conninfo += (conninfo.empty() ? "" : " ") + name + "=" + QuotedForConninfo(value);
    return conninfo;
}

std::string ServerAddress::Text() const {
    std::string text = "postgres://";
    if (!user.empty())
        text += Encoded(user) + "@";
    const bool in_query = host.starts_with('/') || host.starts_with('@');
    if (!in_query)
        text += host.find(':') != std::string::npos ? "[" + host + "]" : Encoded(host);
    if (!port.empty())
        text += ":" + port;
    text += "/" + Encoded(database);
    std::string query;
    const auto add = [&](const std::string& name, const std::string& value) {
        if (!value.empty())
            query += (query.empty() ? "?" : "&") + name + "=" + Encoded(value, "/");
    };
    if (in_query)
        add("host", host);
    for (const auto& [name, value] : options)
        add(name, value);
    add("matter", matter);
    return text + query;
}

}  // namespace particulars
