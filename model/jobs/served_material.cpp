#include "model/jobs/served_material.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <tuple>

#include "model/core/text.h"
#include "model/jobs/load_case.h"
#include "model/particularity/checklist.h"
#include "model/store/records.h"

namespace particulars {
namespace {

/// On one line, as particulars and support are kept one to a line: a line end, with the indents
/// beside it, becomes a space.
std::string Flat(std::string_view text) {
    std::string flat;
    bool after_break = false;
    for (const char character : Trim(text)) {
        const bool breaks = character == '\n' || character == '\r' || character == '\t';
        if (breaks || (after_break && character == ' ')) {
            after_break = true;
            continue;
        }
        if (after_break && !flat.ends_with(' '))
            flat += ' ';
        after_break = false;
        flat += character;
    }
    return flat;
}

bool IsStated(const Particular& particular) {
    return particular.state == ParticularState::kStated ||
           particular.state == ParticularState::kSupported ||
           particular.state == ParticularState::kAccepted;
}

/// Those of `secret` that were stated, in the order of the questions of its kind, the others last.
std::vector<const Particular*> StatedParticulars(const CaseRecords& records,
                                                 const TradeSecret& secret) {
    std::vector<const Particular*> stated;
    for (const Particular& particular : records.particulars)
        if (particular.secret == secret.id && IsStated(particular))
            stated.push_back(&particular);
    const auto& questions = ParticularQuestions(secret.kind);
    const auto place = [&](const Particular* particular) {
        return std::find_if(questions.begin(), questions.end(), [&](const auto& question) {
            return question.element == particular->element;
        });
    };
    std::stable_sort(
        stated.begin(), stated.end(),
        [&](const Particular* one, const Particular* other) { return place(one) < place(other); });
    return stated;
}

std::string QuestionOf(const TradeSecret& secret, const Particular& particular) {
    for (const ParticularQuestion& question : ParticularQuestions(secret.kind))
        if (question.element == particular.element)
            return question.question;
    return particular.element;
}

void AddLine(std::string& lines, const std::string& line) {
    if (!lines.empty())
        lines += '\n';
    lines += line;
}

std::string BatesOf(const Document& document) {
    if (document.bates_end.empty() || document.bates_end == document.bates_begin)
        return document.bates_begin;
    return document.bates_begin + "-" + document.bates_end;
}

/// "LP00012345-LP00012350, at 3 (contains)".
std::string SupportLine(const Document& document, const Link& link) {
    std::string place = document.bates_begin.empty() ? document.title : BatesOf(document);
    if (!Trim(link.pinpoint).empty())
        place += (place.empty() ? "" : ", ") + link.pinpoint;
    return fmt::format("{} ({})", Flat(place), ToText(link.role));
}

void AddSupport(const SetMaterial& material, const TradeSecret& secret, ServedItem& item) {
    for (const Link& link : material.links) {
        if (link.secret != secret.id.text() || link.role == LinkRole::kContrary)
            continue;
        const auto document =
            std::find_if(material.documents.begin(), material.documents.end(),
                         [&](const Document& candidate) { return candidate.id == link.document; });
        if (document == material.documents.end())
            continue;
        AddLine(item.support, SupportLine(*document, link));
        item.tier = std::max(item.tier, document->tier);
    }
}

}  // namespace

SetMaterial MaterialOf(Database& db, const std::vector<TradeSecretId>& secrets) {
    const Snapshot snapshot(db);
    SetMaterial material;
    std::set<std::string> documents;
    for (const TradeSecretId& secret : secrets) {
        for (Version& version : VersionsOf(db, secret))
            material.versions.push_back(std::move(version));
        for (Link& link : AllWhere<Link>(db, "secret", secret.text())) {
            documents.insert(link.document.text());
            material.links.push_back(std::move(link));
        }
    }
    for (const std::string& id : documents)
        if (auto document = Find<Document>(db, id))
            material.documents.push_back(std::move(*document));
    return material;
}

const Version* FindVersion(const SetMaterial& material, const VersionId& version) {
    const auto found =
        std::find_if(material.versions.begin(), material.versions.end(),
                     [&](const Version& candidate) { return candidate.id == version; });
    return found == material.versions.end() ? nullptr : &*found;
}

ServedItem ItemOf(const CaseRecords& records, const SetMaterial& material,
                  const TradeSecret& secret, const Version& version, int position) {
    ServedItem item;
    item.secret = secret.id;
    item.version = version.id;
    item.position = position;
    item.designation = Designation(secret);
    item.title = secret.title;
    item.tier = secret.tier;
    item.text = version.text;
    AddSupport(material, secret, item);
    for (const Particular* particular : StatedParticulars(records, secret)) {
        const std::string question = Flat(QuestionOf(secret, *particular));
        AddLine(item.particulars, question + ": " + Flat(particular->text));
        if (!Trim(particular->pinpoints).empty())
            AddLine(item.support, fmt::format("{} ({})", Flat(particular->pinpoints), question));
        item.tier = std::max(item.tier, particular->tier);
    }
    return item;
}

bool SameContent(const ServedItem& one, const ServedItem& other) {
    const auto content = [](const ServedItem& item) {
        return std::tie(item.secret, item.version, item.position, item.designation, item.title,
                        item.tier, item.text, item.particulars, item.support);
    };
    return content(one) == content(other);
}

}  // namespace particulars
