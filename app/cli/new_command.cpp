#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "app/cli/commands.h"
#include "app/cli/enum_option.h"
#include "app/cli/password.h"
#include "app/cli/server_password.h"
#include "app/session.h"
#include "model/store/server.h"

namespace particulars {
namespace {

struct NewOptions {
    std::string path;
    PasswordSource password;
    std::string caption;
    std::string court;
    std::string docket;
    std::string judge;
    std::string side;
    std::string stage = "discovery";
    std::vector<std::string> claims;
    bool on_share = false;
};

void OfferShare(CLI::App& command, bool& on_share) {
    command.add_flag("--on-share", on_share,
                     "Make it even on a network drive or in a synchronized folder");
}

void RunNew(const NewOptions& options, const CommandContext& context) {
    Matter matter;
    matter.caption = options.caption;
    matter.court = options.court;
    matter.docket_number = options.docket;
    matter.judge = options.judge;
    matter.side = EnumOption<Side>("--side", options.side);
    matter.stage = EnumOption<Stage>("--stage", options.stage);
    matter.claims = options.claims;
    if (IsServerAddress(options.path)) {
        WithServerPassword([&](const std::string& password) {
            const Session session =
                Session::CreateOnServer(options.path, password, matter, context.clock);
            std::cerr << "Made the case on the server. Open it as " << session.path() << '\n';
        });
        return;
    }
    Session::Create(options.path, options.password.Get("Password for the new case: "), matter,
                    context.clock, CurrentUser(), options.on_share);
    std::cerr << "Made the encrypted case file " << options.path
              << ". There is no way to recover a lost password.\n";
}

struct SampleOptions {
    std::string path;
    PasswordSource password;
    bool through_trial = false;
    bool on_share = false;
};

void RunSample(const SampleOptions& options, const CommandContext& context) {
    const Session session = Session::CreateSample(
        options.path, options.password.Get("Password for the sample case: "), context.clock,
        CurrentUser(), options.through_trial ? SampleSpan::kToTrial : SampleSpan::kToOpinion,
        options.on_share);
    const CaseRecords records = session.Load();
    std::cerr << "Made the worked example " << options.path << ": " << records.secrets.size()
              << " asserted secrets, " << records.obligations.size() << " obligations, "
              << records.rulings.size() << " rulings.\n";
}

}  // namespace

void AddNewCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<NewOptions>();
    CLI::App* command = app.add_subcommand("new", "Make an encrypted case file");
    command
        ->add_option("case", options->path, "The file to make, *.particulars, or postgres://\u2026")
        ->required();
    options->password.AddTo(*command);
    command
        ->add_option("--caption", options->caption, "\"LivePerson, Inc. v. 24/7 Customer, Inc.\"")
        ->required();
    command->add_option("--court", options->court, "Short id of the court, such as nysd")
        ->required();
    command->add_option("--docket", options->docket, "Docket number, such as \"14 Civ. 1559\"")
        ->required();
    command->add_option("--side", options->side, "Our side: plaintiff or defendant")->required();
    command->add_option("--judge", options->judge, "The judge");
    command->add_option("--stage", options->stage,
                        "pleading, before-discovery, discovery (default), preliminary-injunction, "
                        "summary-judgment or trial");
    command
        ->add_option("--claim", options->claims, "A claim, such as DTSA or CUTSA; may be repeated")
        ->take_all();
    OfferShare(*command, options->on_share);
    command->callback([options, &context] { RunNew(*options, context); });
}

void AddSampleCommand(CLI::App& app, CommandContext& context) {
    const auto options = std::make_shared<SampleOptions>();
    CLI::App* command = app.add_subcommand(
        "sample", "Make the worked example: LivePerson v. 24/7 Customer, from the 2016 order");
    command->add_option("case", options->path, "The file to make, *.particulars")->required();
    options->password.AddTo(*command);
    command->add_flag("--through-trial", options->through_trial,
                      "Add what became of the list: 28 entries, of which 15 were tried");
    OfferShare(*command, options->on_share);
    command->callback([options, &context] { RunSample(*options, context); });
}

}  // namespace particulars
