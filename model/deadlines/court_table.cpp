#include <algorithm>
#include <cctype>

#include "model/deadlines/court_tables.h"
#include "model/deadlines/time_zone.h"

namespace particulars {
namespace {

std::string ReadZone(DataRow& row, std::string_view key) {
    const std::string zone = row.Text(key);
    if (!zone.empty() && !IsTimeZone(zone))
        row.Refuse(key,
                   fmt::format("\"{}\" is no time zone; write one such as America/New_York", zone));
    return zone;
}

std::string ReadState(DataRow& row, std::string_view key) {
    const std::string state = row.Text(key);
    const bool postal = state.size() == 2 && std::all_of(state.begin(), state.end(), [](char c) {
                            return c >= 'A' && c <= 'Z';
                        });
    if (!state.empty() && !postal)
        row.Refuse(key, "write the two capital letters of the postal service, such as NY");
    return state;
}

bool IsShortId(const std::string& id) {
    return std::all_of(id.begin(), id.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

std::string ReadRegimeOf(DataRow& row, const CourtTables& tables) {
    const std::string regime = row.Text("regime");
    const bool known =
        std::any_of(tables.regimes.begin(), tables.regimes.end(),
                    [&regime](const Regime& candidate) { return candidate.id == regime; });
    if (!regime.empty() && !known)
        row.Refuse("regime", fmt::format("\"{}\" is no row of regimes.json", regime));
    return regime;
}

Court ReadCourt(const LocatedJson& json, bool federal, const std::optional<Date>& checked,
                const CourtTables& tables, Report& report) {
    DataRow row(json, report);
    Court court;
    court.id = row.Text("id");
    if (!IsShortId(court.id))
        row.Refuse("id", "small letters and figures only, such as nysd");
    court.name = row.Text("name");
    court.short_name = row.Text("short");
    court.state = ReadState(row, federal ? "holiday_state" : "state");
    court.state_name = row.Text("state_name");
    court.federal = federal;
    court.regime = federal ? "frcp6" : ReadRegimeOf(row, tables);
    court.time_zone = ReadZone(row, "time_zone");
    court.safe_zone = ReadZone(row, "safe_zone");
    for (const LocatedJson& other : row.List("other_time_zones")) {
        DataRow zone(other, report);
        court.other_zones.push_back({ReadZone(zone, "zone"), zone.Text("where")});
        zone.Ignore({"source", "verification"});
    }
    const Provenance provenance = ReadProvenance(row, checked);
    court.source = provenance.source;
    court.verification = provenance.verification;
    court.checked = provenance.checked;
    court.note = row.TextOr("note");
    row.Ignore({"state", "circuit", "circuit_id", "zone_verification", "seats"});
    return court;
}

/// The long names of zones, each asked for once: it is slow.
void NameZones(std::vector<Court>& courts) {
    std::map<std::string, std::string> names;
    for (Court& court : courts) {
        std::string& name = names[court.time_zone];
        if (name.empty())
            name = ZoneName(court.time_zone);
        court.zone_name = name;
    }
}

}  // namespace

void AddCourts(const LocatedJson& root, bool federal, CourtTables& tables, Report& report) {
    std::vector<Located<Court>> rows;
    {
        DataRow file(root, report);
        file.Ignore({"about"});
        const auto checked = file.OptionalDay("checked");
        for (const LocatedJson& json : file.List("courts"))
            rows.push_back({ReadCourt(json, federal, checked, tables, report), json.line});
    }
    RefuseDoubles(rows, report);
    if (!report.empty())
        return;
    ReplaceById(std::move(rows), tables.courts);
    std::stable_partition(tables.courts.begin(), tables.courts.end(),
                          [](const Court& court) { return court.federal; });
    NameZones(tables.courts);
}

}  // namespace particulars
