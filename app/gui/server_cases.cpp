#include "app/gui/server_cases.h"

#include "model/core/error.h"
#include "model/store/server.h"
#include "model/store/server_address.h"

namespace particulars {
namespace {

std::string IdIn(const ServerCase& one) {
    return ParseServerAddress(one.address).matter;
}

bool IsNamed(const ServerCase& one, const std::string& name) {
    Matter matter;
    matter.docket_number = one.docket_number;
    return IdIn(one) == name || one.docket_number == name || NeutralName(matter) == name;
}

void FindWanted(const std::string& name, ServerCases& answer) {
    if (name.empty())
        return;
    for (const ServerCase& one : answer.cases)
        if (IsNamed(one, name))
            answer.wanted = one.address;
    if (answer.wanted.empty())
        answer.problem =
            "You are not a member of that case, or it is not there any more. These are yours:";
}

}  // namespace

ServerCases FindServerCases(const std::string& address, const std::string& password) {
    ServerCases answer;
    try {
        const std::unique_ptr<Database> server = ConnectServer(address, password);
        for (const ServerMatter& matter : MattersOn(*server))
            answer.cases.push_back({AddressOf(address, matter.id), matter.caption, matter.court,
                                    matter.docket_number, matter.role});
        answer.outcome = Opened::kYes;
        FindWanted(ParseServerAddress(address).matter, answer);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::kWrongPassword)
            answer.outcome = Opened::kWrongPassword;
        answer.problem = error.what();
    }
    return answer;
}

std::string ServerOf(const std::string& address) {
    ServerAddress parts = ParseServerAddress(address);
    parts.matter.clear();
    return parts.Text();
}

}  // namespace particulars
