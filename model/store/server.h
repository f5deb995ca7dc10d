// A team server: one PostgreSQL database that holds many matters, opened one matter at a time.
//
// An address is "postgres://[user@]host[:port]/database[?matter=…&sslmode=…]", as libpq takes it,
// with the matter named by its id, its docket number or its neutral name. Without a host it is the
// Unix socket of this machine (or host=/folder). For any other host the connection is encrypted,
// and the server's certificate checked wherever a root certificate is there (sslrootcert, or
// libpq's own ~/.postgresql/root.crt). Passwords come from libpq's own places (.pgpass, service
// file, PGPASSWORD) or from a prompt; one in an address is refused, as addresses are remembered and
// shown.

#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/clock.h"
#include "model/matter/member.h"
#include "model/store/database.h"

namespace particulars {

/// Whether this names a server rather than a file: "postgres://…" or "postgresql://…".
bool IsServerAddress(std::string_view text);

/// Connects as the user that the address or libpq names. `password` may be empty: then libpq looks
/// in its own places. Throws kUsage for an address that is none, kWrongPassword if the server wants
/// a password or another one, kDisconnected if it does not answer, kIncompatible if its schema is
/// newer than this program or has not been set up or upgraded yet (see server_setup.h).
std::unique_ptr<Database> ConnectServer(const std::string& address, const std::string& password);

/// A matter that the connected user is a member of.
struct ServerMatter {
    MatterId id;
    std::string caption;
    std::string court;
    std::string docket_number;
    Role role = Role::kViewer;
};

/// By caption.
std::vector<ServerMatter> MattersOn(Database& server);

/// Opens one matter on this connection. Throws kNotFound for one that is not there or that the user
/// has no part in: which of the two is not said.
void OpenMatter(Database& server, const MatterId& matter);

/// Opens a place for a new matter, with the connected user as its only administrator until its
/// first Member is saved. Call it within the transaction that saves the matter.
void FoundMatter(Database& server, const MatterId& matter);

/// Connects and opens the matter that the address names, or the only one there is. Throws kUsage,
/// listing the matters, where the address leaves it open.
std::unique_ptr<Database> OpenServerCase(const std::string& address, const std::string& password);

/// The address with `matter` in it, fit to be remembered: no password.
std::string AddressOf(const std::string& address, const MatterId& matter);

/// The server's own time, which the change log bears: clocks of desks differ. Reads the difference
/// once, when made. `local` must outlive it.
std::unique_ptr<Clock> ServerClock(Database& server, const Clock& local);

}  // namespace particulars
