#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/password.h"
#include "app/cli/server_password.h"
#include "app/cli/table.h"
#include "model/store/server.h"
#include "model/store/server_setup.h"

namespace particulars {
namespace {

struct ServerOptions {
    std::string address;
    std::string login;
    std::string password_file;
    bool no_password = false;
    bool json = false;
};

void AddAddress(CLI::App& command, ServerOptions& options, const char* who) {
    command.add_option("address", options.address, who)->required();
}

void RunInit(const ServerOptions& options) {
    WithServerPassword([&](const std::string& password) {
        const ServerSetup setup = SetUpServer(options.address, password);
        if (setup.applied == 0)
            std::cerr << "The server is up to date. Nothing was changed.\n";
        else
            std::cerr << fmt::format(
                "Set the server up: {} steps{}.\n", setup.applied,
                setup.made_roles ? ", with the roles particulars_owner and particulars_app" : "");
    });
}

void RunAddUser(const ServerOptions& options) {
    const std::string new_password =
        options.no_password ? std::string() : PasswordSource(options.password_file).GetNew();
    WithServerPassword([&](const std::string& password) {
        AddServerUser(options.address, password, options.login, new_password);
    });
    std::cerr << fmt::format(
        "{} can sign in now. An administrator of a case adds people to it "
        "(particulars-cli member).\n",
        options.login);
}

void RunRemoveUser(const ServerOptions& options) {
    WithServerPassword([&](const std::string& password) {
        RemoveServerUser(options.address, password, options.login);
    });
    std::cerr << fmt::format("{} cannot open cases on this server any more.\n", options.login);
}

void RunMatters(const ServerOptions& options) {
    std::vector<ServerMatter> matters;
    WithServerPassword([&](const std::string& password) {
        matters = MattersOn(*ConnectServer(options.address, password));
    });
    if (options.json) {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const ServerMatter& matter : matters)
            list.push_back({{"id", matter.id.text()},
                            {"caption", matter.caption},
                            {"court", matter.court},
                            {"docket", matter.docket_number},
                            {"role", ToText(matter.role)},
                            {"address", AddressOf(options.address, matter.id)}});
        std::cout << nlohmann::ordered_json{{"matters", list}}.dump(2) << '\n';
        return;
    }
    if (matters.empty()) {
        std::cout << "You have no part in any case on this server.\n";
        return;
    }
    std::vector<std::vector<std::string>> rows;
    for (const ServerMatter& matter : matters)
        rows.push_back(
            {matter.docket_number, matter.court, std::string(ToText(matter.role)), matter.caption});
    PrintTable(std::cout, {"Docket", "Court", "Your role", "Caption"}, rows);
}

}  // namespace

void AddServerCommand(CLI::App& app, CommandContext&) {
    CLI::App* server = app.add_subcommand("server", "Set up and look after a team server");
    server->require_subcommand(1);
    const auto options = std::make_shared<ServerOptions>();

    CLI::App* init = server->add_subcommand(
        "init", "Make a PostgreSQL database a team server, or bring it up to date");
    AddAddress(*init, *options, "postgres://… of somebody who may make roles");
    init->callback([options] { RunInit(*options); });

    CLI::App* add = server->add_subcommand("add-user", "Make a login, or let one in");
    AddAddress(*add, *options, "postgres://… of somebody who may make roles");
    add->add_option("login", options->login, "The name to sign in with")->required();
    add->add_option("--new-password-file", options->password_file,
                    "File whose first line is the new password (else a prompt, twice)");
    add->add_flag("--no-password", options->no_password,
                  "The server knows the person otherwise: peer, certificate, LDAP");
    add->callback([options] { RunAddUser(*options); });

    CLI::App* remove = server->add_subcommand("remove-user", "Let a login in no more");
    AddAddress(*remove, *options, "postgres://… of somebody who may make roles");
    remove->add_option("login", options->login, "The name to sign in with")->required();
    remove->callback([options] { RunRemoveUser(*options); });

    CLI::App* matters = server->add_subcommand("matters", "List the cases you have a part in");
    AddAddress(*matters, *options, "postgres://…");
    matters->add_flag("--json", options->json, "Print JSON (resources/help/json.md)");
    matters->callback([options] { RunMatters(*options); });
}

}  // namespace particulars
