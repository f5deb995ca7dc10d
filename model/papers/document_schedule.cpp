#include "model/papers/document_schedule.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string>
#include <utility>

#include "model/core/capitalized.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"
#include "model/secrets/status_step.h"

namespace particulars {
namespace {

constexpr const char* kName = "Schedule of documents";

struct ListOfRole {
    LinkRole role;
    const char* heading;
    const char* nothing;
};

constexpr std::array<ListOfRole, 3> kLists = {{
    {LinkRole::kContains, "Documents that contain it", "No document is listed as containing it."},
    {LinkRole::kRefersTo, "Documents that refer to it",
     "No document is listed as referring to it."},
    {LinkRole::kIncorporates, "Documents that incorporate it by reference",
     "No document is listed as incorporating it by reference."},
}};

bool IsOfOrder(LinkRole role) {
    return std::any_of(kLists.begin(), kLists.end(),
                       [role](const ListOfRole& list) { return list.role == role; });
}

Cell TitleCell(const CitedEvidence& cited, bool with_notes) {
    Cell cell = TextCell(Plain(cited.title));
    if (with_notes)
        for (const std::string& note : cited.notes)
            cell.paragraphs.push_back(Italic(note));
    return cell;
}

std::string DayOf(const CitedEvidence& cited) {
    return cited.dated ? ToShortWords(*cited.dated) : std::string();
}

std::string PlacesOf(const CitedEvidence& cited) {
    return fmt::format("{}", fmt::join(cited.pinpoints, ", "));
}

void RaiseTo(const std::vector<CitedEvidence>& list, PaperDocument& paper) {
    for (const CitedEvidence& cited : list)
        RaiseTier(cited.tier, paper);
}

Table ListTable(const std::vector<CitedEvidence>& list, bool with_notes) {
    Table table;
    table.columns = {{"Document", 2.2}, {"At", 1.2}, {"Date", 1.0}, {"Title", 2.6}};
    for (const CitedEvidence& cited : list)
        table.rows.push_back({{TextCell(Plain(cited.cite)), TextCell(Plain(PlacesOf(cited))),
                               TextCell(Plain(DayOf(cited))), TitleCell(cited, with_notes)}});
    return table;
}

void AppendLists(const EvidenceIndex& evidence, const TradeSecret& secret, bool with_notes,
                 PaperDocument& paper) {
    if (evidence.LinkedTo(secret.id, IsOfOrder).empty()) {
        paper.blocks.push_back(
            Paragraph{with_notes ? ParagraphRole::kWarning : ParagraphRole::kBody,
                      Plain("No document is listed as containing it, referring to it or "
                            "incorporating it by reference.")});
        return;
    }
    for (const ListOfRole& wanted : kLists) {
        const std::vector<CitedEvidence> list =
            evidence.LinkedTo(secret.id, [&](LinkRole role) { return role == wanted.role; });
        paper.blocks.push_back(Heading{3, Plain(wanted.heading)});
        if (list.empty()) {
            paper.blocks.push_back(
                Paragraph{with_notes ? ParagraphRole::kWarning : ParagraphRole::kBody,
                          Plain(wanted.nothing)});
            continue;
        }
        RaiseTo(list, paper);
        paper.blocks.push_back(ListTable(list, with_notes));
    }
}

std::string RolesOf(const CitedEvidence& cited) {
    std::vector<std::string_view> words;
    for (const LinkRole role : cited.roles)
        words.push_back(ToText(role));
    return Capitalized(fmt::format("{}", fmt::join(words, "; ")));
}

/// Evidence that the team has linked, but in no role of which the order speaks: somebody must say
/// whether it belongs in one of the lists.
void AppendOtherRoles(const EvidenceIndex& evidence, const TradeSecret& secret,
                      PaperDocument& paper) {
    const std::vector<CitedEvidence> listed = evidence.LinkedTo(secret.id, IsOfOrder);
    std::vector<CitedEvidence> others =
        evidence.LinkedTo(secret.id, [](LinkRole role) { return !IsOfOrder(role); });
    std::erase_if(others, [&](const CitedEvidence& cited) {
        return std::any_of(listed.begin(), listed.end(),
                           [&](const CitedEvidence& one) { return one.id == cited.id; });
    });
    if (others.empty())
        return;
    RaiseTo(others, paper);
    paper.blocks.push_back(Heading{3, Plain("Linked in none of the three roles")});
    Table table;
    table.columns = {{"Document", 2.2}, {"Linked as", 2.2}, {"Title", 2.6}};
    for (const CitedEvidence& cited : others)
        table.rows.push_back({{TextCell(Plain(cited.cite)), TextCell(Plain(RolesOf(cited))),
                               TitleCell(cited, true)}});
    paper.blocks.push_back(std::move(table));
}

void AppendWithoutPinpoint(const EvidenceIndex& evidence, const TradeSecret& secret,
                           std::vector<Block>& blocks) {
    std::vector<std::string> cites;
    for (const CitedEvidence& cited : evidence.LinkedTo(secret.id, IsOfOrder))
        if (cited.lacks_pinpoint)
            cites.push_back(cited.cite);
    if (cites.empty())
        return;
    blocks.push_back(Heading{3, Plain("Cited without a pinpoint")});
    blocks.push_back(
        Paragraph{ParagraphRole::kWarning, Plain(fmt::format("{}.", fmt::join(cites, "; ")))});
}

void AppendExcluded(const EvidenceIndex& evidence, const TradeSecret& secret,
                    PaperDocument& paper) {
    const std::vector<CitedEvidence> excluded = evidence.ExcludedFrom(secret.id);
    if (excluded.empty())
        return;
    RaiseTo(excluded, paper);
    paper.blocks.push_back(Heading{3, Plain("Reviewed and excluded")});
    Table table;
    table.columns = {{"Document", 2.2}, {"Title", 2.2}, {"Why it is left out", 2.6}};
    for (const CitedEvidence& cited : excluded)
        table.rows.push_back({{TextCell(Plain(cited.cite)), TextCell(Plain(cited.title)),
                               TextCell(Plain(fmt::format("{}", fmt::join(cited.notes, "; "))))}});
    paper.blocks.push_back(std::move(table));
}

bool HasEvidence(const EvidenceIndex& evidence, const TradeSecret& secret) {
    return !evidence.LinkedTo(secret.id, [](LinkRole) { return true; }).empty() ||
           !evidence.ExcludedFrom(secret.id).empty();
}

void AppendSecretHeading(const TradeSecret& secret, bool with_status, PaperDocument& paper) {
    RaiseTier(secret.tier, paper);
    paper.blocks.push_back(
        Heading{2, Plain(fmt::format("{}\u2002{}", Designation(secret), secret.title))});
    if (with_status && IsOver(secret.status))
        paper.blocks.push_back(
            Paragraph{ParagraphRole::kNote, Italic(Capitalized(ToText(secret.status)) + ".")});
}

/// How far the schedule is, at its head.
void AppendCounts(const EvidenceIndex& evidence, const std::vector<const TradeSecret*>& shown,
                  std::vector<Block>& blocks) {
    std::size_t listed = 0;
    std::size_t bare = 0;
    std::size_t excluded = 0;
    std::vector<std::string> without;
    for (const TradeSecret* secret : shown) {
        const std::vector<CitedEvidence> cited = evidence.LinkedTo(secret->id, IsOfOrder);
        listed += cited.size();
        excluded += evidence.ExcludedFrom(secret->id).size();
        bare += static_cast<std::size_t>(
            std::count_if(cited.begin(), cited.end(),
                          [](const CitedEvidence& one) { return one.lacks_pinpoint; }));
        if (cited.empty())
            without.push_back(Designation(*secret));
    }
    Table facts = FactsTable(0.28);
    AddFact(facts, "Entries", std::to_string(shown.size()));
    AddFact(facts, "Cites in the three roles", std::to_string(listed));
    AddFact(facts, "Without a pinpoint", std::to_string(bare));
    AddFact(facts, "Excluded after review", std::to_string(excluded));
    AddFact(facts, "Entries without a document", fmt::format("{}", fmt::join(without, ", ")));
    blocks.push_back(std::move(facts));
}

PaperDocument NewSchedule(const EvidenceOfCase& evidence, const char* name) {
    PaperDocument paper;
    paper.title = PaperTitle(kName, *evidence.matter);
    paper.running_head = RunningHead(*evidence.matter);
    paper.stamp = evidence.stamp;
    AppendTitleBlock(*evidence.matter, CourtInWords(*evidence.matter), name, paper.blocks);
    return paper;
}

}  // namespace

PaperDocument ComposeSchedule(const EvidenceOfCase& evidence) {
    const EvidenceIndex index(evidence);
    PaperDocument paper = NewSchedule(evidence, kName);
    paper.notice = "Attorney work product";
    paper.draft = false;
    std::vector<const TradeSecret*> shown;
    for (const TradeSecret& secret : evidence.secrets)
        if (!IsOver(secret.status) || HasEvidence(index, secret))
            shown.push_back(&secret);
    AppendCounts(index, shown, paper.blocks);
    for (const TradeSecret* secret : shown) {
        AppendSecretHeading(*secret, true, paper);
        AppendLists(index, *secret, true, paper);
        AppendWithoutPinpoint(index, *secret, paper.blocks);
        AppendOtherRoles(index, *secret, paper);
        AppendExcluded(index, *secret, paper);
    }
    return paper;
}

PaperDocument ComposeScheduleToServe(const EvidenceOfCase& evidence, bool is_final) {
    const EvidenceIndex index(evidence);
    PaperDocument paper = NewSchedule(evidence, kScheduleToServe);
    paper.draft = !is_final;
    for (const TradeSecret& secret : evidence.secrets) {
        if (IsOver(secret.status) || secret.status == SecretStatus::kCandidate)
            continue;
        AppendSecretHeading(secret, false, paper);
        AppendLists(index, secret, false, paper);
    }
    return paper;
}

}  // namespace particulars
