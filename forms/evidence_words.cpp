#include "forms/evidence_words.h"

#include <fmt/format.h>

#include <wx/filename.h>

#include "forms/ask_and_save.h"
#include "forms/evidence_access.h"
#include "forms/link_acts.h"
#include "forms/tier_words.h"
#include "forms/words.h"
#include "model/core/grouped.h"
#include "model/evidence/bates.h"

namespace particulars {
namespace {

class Lines {
public:
    void Add(const std::string& label, const std::string& value) {
        if (!value.empty())
            text_ += (text_.empty() ? "" : "\n") + label + ": " + value;
    }
    std::string Take() { return std::move(text_); }

private:
    std::string text_;
};

const Production* ProductionOf(const CaseRecords& records, const std::string& volume) {
    for (const Production& production : records.productions)
        if (!volume.empty() && production.volume == volume)
            return &production;
    return nullptr;
}

std::string Reasoned(const Production& production, const std::string& reason) {
    return production.volume + (reason.empty() ? "" : " (" + reason + ")");
}

void AddProduction(Lines& lines, const CaseRecords& records, const Document& document) {
    lines.Add("Volume", document.production);
    const Production* production = ProductionOf(records, document.production);
    if (!production)
        return;
    for (const Production& other : records.productions) {
        if (other.replaces == production->id && !production->id.empty())
            lines.Add("Replaced by volume", Reasoned(other, other.reason));
        if (production->replaces == other.id && !other.id.empty())
            lines.Add("Replaces volume", Reasoned(other, production->reason));
    }
}

std::string StateOfFile(const Document& document, const std::string& folder) {
    if (document.path.empty())
        return "none is linked";
    if (LeavesCaseFolder(document.path))
        return document.path + ": leads out of the case folder and is not opened";
    if (folder.empty())
        return document.path;
    wxFileName file(Wx(folder + "/" + document.path));
    if (!file.FileExists())
        return document.path + ": not found in the case folder";
    const auto size = static_cast<std::int64_t>(file.GetSize().GetValue());
    return document.path + (document.file_size > 0 && size != document.file_size
                                ? ": there, but not as long as when it was linked"
                                : ": there, " + Grouped(size) + " bytes");
}

}  // namespace

std::string DocumentsInWords(std::int64_t count) {
    return Grouped(count) + (count == 1 ? " document" : " documents");
}

std::string DocumentInWords(const CaseRecords& records, const Document& document,
                            const std::string& folder) {
    Lines lines;
    lines.Add("Bates", RangeInWords(document.bates_begin, document.bates_end));
    lines.Add("Title", document.title);
    lines.Add("Tier", Capitalized(TierWord(records, document.tier)));
    lines.Add("Dated", document.dated ? ToWords(*document.dated) : std::string());
    lines.Add("Custodian", document.custodian);
    lines.Add("Author", document.author);
    lines.Add("Recipients", document.recipients);
    lines.Add("Kind", document.kind);
    lines.Add("Pages", document.pages > 0 ? Grouped(document.pages) : std::string());
    lines.Add("Family", RangeInWords(document.family_begin, document.family_end));
    AddProduction(lines, records, document);
    lines.Add("File", StateOfFile(document, folder));
    lines.Add("SHA-256", document.sha256);
    for (const auto& [name, value] : document.more)
        lines.Add(name, value);
    const DocumentImport import = FoundIn(records.imports, document.batch.text());
    if (!document.batch.empty() && !import.file.empty())
        lines.Add("From", import.file + ", " + MomentInWords(import.imported_at));
    if (!document.text.empty())
        lines.Add("\nText", "\n" + document.text);
    return lines.Take();
}

std::string CiteOfLink(const CaseRecords& records, EvidenceAccess& evidence, const Link& link) {
    std::string cite = "a document that cannot be shown";
    if (!link.code_citation.empty())
        cite = CiteOf(FoundIn(records.code_citations, link.code_citation.text()));
    else if (!link.testimony.empty()) {
        const Testimony testimony = FoundIn(records.testimonies, link.testimony.text());
        const Transcript transcript = FoundIn(records.transcripts, testimony.transcript.text());
        cite = transcript.deponent + (transcript.volume.empty() ? "" : " " + transcript.volume) +
               ", " + CiteOf(testimony);
    } else if (const auto document = evidence.Find(link.document))
        cite = RangeInWords(document->bates_begin, document->bates_end);
    const std::string pinpoint = PinpointInWords(link);
    return pinpoint.empty() ? cite : cite + ", " + pinpoint;
}

std::vector<std::pair<LinkRole, std::int64_t>> CountsByRole(const std::vector<Link>& links) {
    std::vector<std::pair<LinkRole, std::int64_t>> counts;
    for (const auto& [role, name] : EnumText<LinkRole>::kNames) {
        std::int64_t count = 0;
        for (const Link& link : links)
            count += link.role == role ? 1 : 0;
        if (count > 0)
            counts.emplace_back(role, count);
    }
    return counts;
}

}  // namespace particulars
