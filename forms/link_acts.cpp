#include "forms/link_acts.h"

#include <sstream>

#include "forms/announcer.h"
#include "forms/ask_and_save.h"
#include "forms/document_list.h"
#include "forms/evidence_access.h"
#include "forms/evidence_words.h"
#include "forms/link_question.h"
#include "forms/permits.h"
#include "forms/record_choice.h"
#include "forms/words.h"

namespace particulars {
namespace {

Link NewLink(const CaseAccess& access, const TradeSecretId& secret) {
    Link link;
    link.matter = access.records().matter.id;
    link.secret = secret.text();
    link.author = access.user();
    link.created_at = ToIso(access.clock().Now());
    return link;
}

/// Of the shortest one whose length is known; 0 if none is.
std::int64_t FewestPages(EvidenceAccess& evidence, const std::vector<DocumentId>& documents) {
    std::int64_t fewest = 0;
    for (const DocumentId& id : documents)
        if (const auto document = evidence.Find(id); document && document->pages > 0)
            fewest = fewest == 0 ? document->pages : std::min(fewest, document->pages);
    return fewest;
}

bool HasSecrets(wxWindow& parent, const CaseAccess& access) {
    if (access.records().secrets.empty())
        Announce(parent, _("There is no secret to link to yet."));
    return !access.records().secrets.empty();
}

}  // namespace

void LinkDocuments(wxWindow& parent, CaseAccess& access, const std::vector<DocumentId>& documents,
                   const TradeSecretId& secret) {
    if (documents.empty() || !MayDo(parent, access, Task::kContribute) ||
        !HasSecrets(parent, access))
        return;
    const auto count = static_cast<std::int64_t>(documents.size());
    LinkQuestion question;
    question.title = _("Link to a secret");
    question.intro = Wx(count == 1 ? "One document is linked."
                                   : Grouped(count) +
                                         " documents are linked, all in the same role, at the "
                                         "same place and with the same note.");
    question.link = NewLink(access, secret);
    question.link.document = documents.front();
    question.pages = FewestPages(access.evidence(), documents);
    const auto answered = AskForLink(parent, access, question);
    if (!answered)
        return;
    std::vector<AnyRecord> records;
    for (const DocumentId& document : documents) {
        Link link = *answered;
        link.document = document;
        records.emplace_back(std::move(link));
    }
    access.Save("link " + DocumentsInWords(count) + " to " +
                    DesignationOf(access.records(), TradeSecretId(answered->secret)),
                std::move(records));
}

void LinkToSecret(wxWindow& parent, CaseAccess& access, const TradeSecretId& secret) {
    if (!MayDo(parent, access, Task::kContribute))
        return;
    const std::string designation = DesignationOf(access.records(), secret);
    LinkQuestion question;
    question.title = Wx("Link evidence to " + designation);
    question.link = NewLink(access, secret);
    question.is_about_secret = true;
    if (const auto link = AskForLink(parent, access, question))
        access.Save("link evidence to " + designation, {*link});
}

void EditLinkOf(wxWindow& parent, CaseAccess& access, const Link& link) {
    if (!MayDo(parent, access, Task::kContribute))
        return;
    LinkQuestion question;
    question.title = _("Edit link");
    question.intro = Wx(CiteOfLink(access.records(), access.evidence(), link));
    question.link = link;
    if (!link.document.empty())
        question.pages = FewestPages(access.evidence(), {link.document});
    if (const auto edited = AskForLink(parent, access, question))
        access.Save(
            "edit a link of " + DesignationOf(access.records(), TradeSecretId(edited->secret)),
            {*edited});
}

void RemoveLinksOf(wxWindow& parent, CaseAccess& access, const std::vector<Link>& links) {
    if (links.empty() || !MayDo(parent, access, Task::kContribute))
        return;
    const std::string secret = DesignationOf(access.records(), TradeSecretId(links.front().secret));
    access.evidence().RemoveLinks(
        links.size() == 1 ? "remove a link of " + secret : "remove links of " + secret, links);
}

void LeaveOut(wxWindow& parent, CaseAccess& access, const std::vector<DocumentId>& documents) {
    if (documents.empty() || !MayDo(parent, access, Task::kContribute) ||
        !HasSecrets(parent, access))
        return;
    RecordChoice secrets;
    for (const TradeSecret& secret : access.records().secrets)
        secrets.Add(Designation(secret) + "  " + secret.title, secret.id.text());
    DocumentReview review;
    review.matter = access.records().matter.id;
    review.document = documents.front();
    review.author = access.user();
    review.reviewed_at = ToIso(access.clock().Now());
    const auto count = static_cast<std::int64_t>(documents.size());
    FieldsDialog dialog(
        &parent, _("Read and left out"),
        Wx(DocumentsInWords(count) + (count == 1 ? " was" : " were") +
           " read for this secret and bear nothing on it. The schedule of documents says so."),
        {{"secret", "S&ecret", FieldKind::kChoice, "", secrets.names()},
         {"reason", "&Reason", FieldKind::kText}},
        [&](const FieldValues& values) {
            review.secret = secrets.IdOf(values.at("secret"));
            review.reason = std::string(Trim(values.at("reason")));
            return Check(review);
        },
        _("&Save"));
    if (dialog.ShowModal() != wxID_OK)
        return;
    std::vector<AnyRecord> records;
    for (const DocumentId& document : documents) {
        review.document = document;
        records.emplace_back(review);
    }
    access.Save("leave " + DocumentsInWords(count) + " out of " +
                    DesignationOf(access.records(), TradeSecretId(review.secret)),
                std::move(records));
}

std::string PinpointInWords(const Link& link) {
    return link.locator == Locator::kWhole
               ? link.pinpoint
               : ToText(Pinpoint{link.locator, link.place_start, link.place_end});
}

std::string AuthorInWords(const Link& link) {
    return link.created_at.empty() ? link.author
                                   : link.author + ", " + MomentInWords(link.created_at);
}

std::vector<DocumentId> DocumentsIn(const std::string& carried) {
    std::istringstream lines(carried);
    std::string line;
    std::vector<DocumentId> documents;
    if (!std::getline(lines, line) || line != DocumentList::kDragHead)
        return documents;
    while (std::getline(lines, line))
        if (!line.empty())
            documents.emplace_back(line);
    return documents;
}

}  // namespace particulars
