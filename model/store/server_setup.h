// Makes a PostgreSQL database into a team server, and keeps it up to date: what a firm's
// administrator of databases does, not what a lawyer does.
//
// Two roles are made, neither of which can sign in: particulars_owner owns the tables,
// particulars_app is what the people's logins are members of. People are logins of their own, never
// a shared one: walls and log go by the login.

#pragma once

#include <string>

namespace particulars {

struct ServerSetup {
    int applied = 0;  ///< Migrations; 0 if it was up to date.
    bool made_roles = false;
};

/// Sets the database up, or brings it up to date; may be run again at any time, and by two people
/// at once, who then wait for each other. The address must be that of somebody who may make roles.
/// Throws kForbidden if not, kIncompatible for a server newer than this program, and for one whose
/// encoding is not UTF-8. Nothing is left half done.
ServerSetup SetUpServer(const std::string& address, const std::string& password);

/// Makes a login for a person, or lets an existing one in. `new_password` may be empty where the
/// server knows its people otherwise (peer, certificates, LDAP); it is scrambled here, so that
/// neither the server nor its log sees it.
void AddServerUser(const std::string& address, const std::string& password,
                   const std::string& login, const std::string& new_password);

/// Takes the right to sign in to the program from a login. What the person did stays in the log.
void RemoveServerUser(const std::string& address, const std::string& password,
                      const std::string& login);

}  // namespace particulars
