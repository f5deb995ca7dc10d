#include "model/papers/tailoring_report.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"
#include "model/secrets/redline.h"

namespace particulars {
namespace {

/// The day, in UTC, on which a wording was written; not a date where its time cannot be read.
Date DayOf(const Version& version) {
    return DateFromIso(version.created_at.substr(0, 10))
        .value_or(Date(boost::gregorian::not_a_date_time));
}

const MaterialAccess* FirstAccess(const WordingsAndAccess& records) {
    const auto first = std::min_element(
        records.accesses.begin(), records.accesses.end(),
        [](const auto& one, const auto& other) { return one.first_on < other.first_on; });
    return first == records.accesses.end() ? nullptr : &*first;
}

const MaterialAccess* AccessOf(const WordingsAndAccess& records, const std::string& login,
                               Date day) {
    const MaterialAccess* earliest = nullptr;
    for (const MaterialAccess& access : records.accesses)
        if (access.login == login && access.first_on <= day &&
            (!earliest || access.first_on < earliest->first_on))
            earliest = &access;
    return earliest;
}

const TradeSecret* SecretOf(const WordingsAndAccess& records, const TradeSecretId& id) {
    const auto found = std::find_if(records.secrets.begin(), records.secrets.end(),
                                    [&](const TradeSecret& one) { return one.id == id; });
    return found == records.secrets.end() ? nullptr : &*found;
}

void CountWords(const std::string& before, const Version& version, LaterWording& later) {
    for (const RedlineRun& run : Redline(before, version.text)) {
        if (run.kind == RunKind::kInserted)
            later.words_inserted += WordCount(run.text);
        if (run.kind == RunKind::kDeleted)
            later.words_deleted += WordCount(run.text);
    }
}

std::string PersonOf(const WordingsAndAccess& records, const MaterialAccess& access) {
    for (const Person& person : records.people)
        if (person.id == access.person)
            return person.name;
    return access.login;
}

Table AccessTable(const WordingsAndAccess& records) {
    Table table;
    table.columns = {{"Person", 1.5}, {"Had", 2.4}, {"First", 1.1}, {"Until", 1.1}, {"From", 1.6}};
    std::vector<const MaterialAccess*> ordered;
    for (const MaterialAccess& access : records.accesses)
        ordered.push_back(&access);
    std::sort(ordered.begin(), ordered.end(),
              [](const auto* one, const auto* other) { return one->first_on < other->first_on; });
    for (const MaterialAccess* access : ordered)
        table.rows.push_back(
            {{TextCell(Plain(PersonOf(records, *access))), TextCell(Plain(access->material)),
              TextCell(Plain(ToShortWords(access->first_on))),
              TextCell(Plain(access->last_on ? ToShortWords(*access->last_on) : "still")),
              TextCell(Plain(access->source))}});
    return table;
}

Table WordingTable(const std::vector<LaterWording>& wordings) {
    Table table;
    table.columns = {{"Entry", 1.1},      {"Written", 1.1}, {"By", 1.2},
                     {"Had access", 1.4}, {"Words", 0.9},   {"Change and stated reason", 2.6}};
    for (const LaterWording& later : wordings) {
        const std::string access =
            later.access ? "yes, since " + ToShortWords(later.access->first_on) : "not logged";
        std::string reason(ToText(later.version->kind));
        if (!later.version->ground.empty())
            reason += ": " + later.version->ground;
        table.rows.push_back(
            {{TextCell(Plain(fmt::format("{}, version {}", Designation(*later.secret),
                                         later.version->number))),
              TextCell(Plain(ToShortWords(later.written_on))),
              TextCell(Plain(later.version->author)), TextCell(Plain(access)),
              TextCell(
                  Plain(fmt::format("+{} \u2212{}", later.words_inserted, later.words_deleted))),
              TextCell(Plain(reason))}});
    }
    return table;
}

Tier TierOf(const WordingsAndAccess& records, const std::vector<LaterWording>& wordings) {
    Tier highest = Tier::kPublic;
    for (const MaterialAccess& access : records.accesses)
        highest = std::max(highest, access.tier);
    for (const LaterWording& later : wordings)
        highest = std::max(highest, later.secret->tier);
    return highest;
}

}  // namespace

std::vector<LaterWording> WordingsSinceAccess(const WordingsAndAccess& records) {
    const MaterialAccess* first = FirstAccess(records);
    if (!first)
        return {};
    std::map<std::pair<TradeSecretId, int>, const Version*> by_number;
    for (const Version& version : records.versions)
        by_number[{version.secret, version.number}] = &version;
    std::vector<LaterWording> found;
    for (const auto& [key, version] : by_number) {
        const Date written = DayOf(*version);
        const TradeSecret* secret = SecretOf(records, version->secret);
        if (!secret || written.is_special() || written < first->first_on)
            continue;
        LaterWording later;
        later.secret = secret;
        later.version = version;
        later.written_on = written;
        later.access = AccessOf(records, version->author, written);
        const auto before = by_number.find({key.first, key.second - 1});
        CountWords(before == by_number.end() ? std::string() : before->second->text, *version,
                   later);
        found.push_back(later);
    }
    std::sort(found.begin(), found.end(), [](const LaterWording& one, const LaterWording& other) {
        return std::tie(one.version->created_at, one.secret->number) <
               std::tie(other.version->created_at, other.secret->number);
    });
    return found;
}

PaperDocument ComposeTailoringReport(const WordingsAndAccess& records) {
    const std::vector<LaterWording> wordings = WordingsSinceAccess(records);
    const std::string name = "Wordings written after access to the other side\u2019s files";
    PaperDocument paper;
    paper.title = PaperTitle("Tailoring report", *records.matter);
    paper.running_head = RunningHead(*records.matter);
    SetTier(TierOf(records, wordings), paper);
    paper.stamp = records.stamp;
    paper.draft = false;
    AppendTitleBlock(*records.matter, CourtInWords(*records.matter), name, paper.blocks);
    if (records.accesses.empty()) {
        paper.blocks.push_back(Paragraph{
            ParagraphRole::kWarning,
            Plain("No access to the other side\u2019s files has been logged. This report then says "
                  "nothing: log for each person the first day, or that there was none.")});
        return paper;
    }
    paper.blocks.push_back(Heading{2, Plain("Who had what, since when")});
    paper.blocks.push_back(AccessTable(records));
    paper.blocks.push_back(
        Heading{2, Plain("Wordings written on or after the first of these days")});
    if (wordings.empty())
        paper.blocks.push_back(
            Paragraph{ParagraphRole::kBody,
                      Plain(fmt::format("None. Every wording on record was written before {}.",
                                        ToWords(FirstAccess(records)->first_on)))});
    else
        paper.blocks.push_back(WordingTable(wordings));
    paper.blocks.push_back(Paragraph{
        ParagraphRole::kNote,
        Plain("Days of writing are those of Coordinated Universal Time, as the change log keeps "
              "them. Access is what was logged; authors are known by their login.")});
    return paper;
}

}  // namespace particulars
