#include "forms/transcript_list.h"

#include <algorithm>
#include <fmt/format.h>

#include <wx/filedlg.h>
#include <wx/msgdlg.h>

#include "forms/ask_and_save.h"
#include "forms/evidence_access.h"
#include "forms/evidence_words.h"
#include "forms/permits.h"
#include "forms/record_choice.h"
#include "forms/text_dialog.h"
#include "forms/tier_words.h"
#include "forms/words.h"
#include "model/evidence/transcript_text.h"

namespace particulars {
namespace {

constexpr const char* kNobody = "(not among the people)";

std::string NameOfTranscript(const Transcript& transcript) {
    return transcript.deponent + (transcript.volume.empty() ? "" : ", " + transcript.volume) +
           (transcript.taken_on ? ", " + ToShortWords(*transcript.taken_on) : "");
}

RecordChoice TranscriptChoice(const CaseRecords& records) {
    RecordChoice choice;
    for (const Transcript& transcript : records.transcripts)
        choice.Add(NameOfTranscript(transcript), transcript.id.text());
    return choice;
}

RecordChoice PersonChoice(const CaseRecords& records) {
    RecordChoice choice(kNobody);
    for (const Person& person : records.people)
        choice.Add(person.name, person.id.text());
    return choice;
}

void KeepTranscript(wxWindow& parent, CaseAccess& access, const Transcript& before,
                    const std::string& intro) {
    const CaseRecords& records = access.records();
    const RecordChoice people = PersonChoice(records);
    AskAndSave(
        parent, access, before.id.empty() ? _("Import transcript") : _("Edit transcript"),
        Wx(intro),
        {{"deponent",
          "&Deponent",
          FieldKind::kLine,
          before.deponent,
          {},
          "As the transcript says."},
         {"person", "&Person", FieldKind::kChoice, people.NameOf(before.person.text()),
          people.names()},
         {"volume", "&Volume", FieldKind::kLine, before.volume, {}, "Empty if there is one only."},
         {"taken_on", "&Taken on", FieldKind::kDate, IsoOrBlank(before.taken_on)},
         TierField(records, before.tier, "T&ier")},
        before, before.id.empty() ? "import a transcript" : "edit a transcript",
        [&](Transcript& typed, const FieldValues& values) {
            typed.matter = records.matter.id;
            typed.deponent = std::string(Trim(values.at("deponent")));
            typed.person = PersonId(people.IdOf(values.at("person")));
            typed.volume = std::string(Trim(values.at("volume")));
            typed.taken_on = DateFromIso(values.at("taken_on"));
            typed.tier = TierChosen(records, values.at("tier"));
        });
}

std::string ReadingInWords(const TranscriptReading& reading) {
    std::string words = fmt::format(
        "{} lines on pages {} to {}, {}.", Grouped(static_cast<std::int64_t>(reading.lines.size())),
        reading.first_page, reading.last_page,
        reading.numbered ? "numbered by the file" : "counted, since the file has no line numbers");
    for (const std::string& warning : reading.warnings)
        words += " " + warning;
    return words;
}

void AskForFile(wxWindow& parent, CaseAccess& access) {
    wxFileDialog dialog(&parent, _("Choose the ASCII transcript"), wxString(), wxString(),
                        _("Transcripts (*.txt;*.asc)|*.txt;*.TXT;*.asc;*.ASC|All files|*"),
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK)
        ImportTranscript(parent, access, Utf8(dialog.GetPath()));
}

/// With its text, which the records do not hold.
void EditTranscript(wxWindow& parent, CaseAccess& access, const std::string& id) {
    if (const auto transcript = access.evidence().FindTranscript(TranscriptId(id)))
        KeepTranscript(parent, access, *transcript, {});
}

void ShowTranscript(wxWindow& parent, CaseAccess& access, const std::string& id) {
    if (const auto transcript = access.evidence().FindTranscript(TranscriptId(id)))
        TextDialog(&parent, _("Transcript"), Wx(transcript->text)).ShowModal();
}

std::string PassageOf(CaseAccess& access, const Testimony& testimony) {
    const auto transcript = access.evidence().FindTranscript(testimony.transcript);
    return transcript ? PassageText(FromStoredText(transcript->text), testimony) : std::string();
}

Violations TakePassage(const CaseRecords& records, Testimony& typed, const FieldValues& values,
                       const RecordChoice& transcripts) {
    typed.matter = records.matter.id;
    typed.transcript = TranscriptId(transcripts.IdOf(values.at("transcript")));
    typed.quote = values.at("quote");
    typed.note = values.at("note");
    const auto passage = ReadPassage(values.at("passage"));
    if (!passage)
        return {{"passage", "Enter page and line, such as 112:4-113:9."}};
    typed.start_page = passage->first.page;
    typed.start_line = passage->first.line;
    typed.end_page = passage->second.page;
    typed.end_line = passage->second.line;
    return {};
}

void KeepTestimony(wxWindow& parent, CaseAccess& access, const Testimony& before) {
    const CaseRecords& records = access.records();
    const RecordChoice transcripts = TranscriptChoice(records);
    std::string passage;
    if (!before.id.empty())
        passage = CiteOf(before).substr(std::string_view("Tr. ").size());
    Violations typing;
    AskAndSave(
        parent, access, before.id.empty() ? _("New testimony") : _("Edit testimony"),
        _("A passage of a deposition by page and line."),
        {{"transcript", "&Transcript", FieldKind::kChoice,
          transcripts.NameOf(before.transcript.text()), transcripts.names()},
         {"passage", "&Passage", FieldKind::kLine, passage, {}, "Such as 112:4-113:9."},
         {"quote",
          "&Words",
          FieldKind::kText,
          before.quote,
          {},
          "Where they are wanted beside the place; the passage itself is in the transcript."},
         {"note", "&Note", FieldKind::kText, before.note, {}, "Work product."}},
        before, "keep testimony",
        [&](Testimony& typed, const FieldValues& values) {
            typing = TakePassage(records, typed, values, transcripts);
        },
        [&](const Testimony& typed) {
            if (!typing.empty())
                return typing;
            Violations found = Check(typed, FoundIn(records.transcripts, typed.transcript.text()));
            for (Violation& violation : found)
                if (violation.field != "transcript")
                    violation.field = "passage";
            return found;
        });
}

std::vector<RecordList::Row> TranscriptRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const Transcript& transcript : records.transcripts) {
        const auto passages = std::count_if(
            records.testimonies.begin(), records.testimonies.end(),
            [&](const Testimony& testimony) { return testimony.transcript == transcript.id; });
        rows.push_back({transcript.id.text(),
                        {transcript.deponent, transcript.volume,
                         transcript.taken_on ? ToShortWords(*transcript.taken_on) : "",
                         fmt::format("{}\u2013{}", transcript.first_page, transcript.last_page),
                         Capitalized(TierWord(records, transcript.tier)), Grouped(passages)}});
    }
    return rows;
}

/// By transcript, and in it as numbers.
std::vector<Testimony> InOrder(std::vector<Testimony> testimonies) {
    std::sort(testimonies.begin(), testimonies.end(),
              [](const Testimony& one, const Testimony& other) {
                  return std::tuple(one.transcript, one.start_page, one.start_line) <
                         std::tuple(other.transcript, other.start_page, other.start_line);
              });
    return testimonies;
}

std::vector<RecordList::Row> TestimonyRows(CaseAccess& access) {
    const CaseRecords& records = access.records();
    std::vector<RecordList::Row> rows;
    for (const Testimony& testimony : InOrder(records.testimonies))
        rows.push_back(
            {testimony.id.text(),
             {FoundIn(records.transcripts, testimony.transcript.text()).deponent, CiteOf(testimony),
              std::to_string(access.evidence().LinksOf(testimony.id).size()), testimony.quote,
              testimony.note}});
    return rows;
}

void ShowPassage(wxWindow& parent, CaseAccess& access, const std::string& id) {
    const Testimony testimony = FoundIn(access.records().testimonies, id);
    if (testimony.id.empty())
        return;
    const std::string passage = PassageOf(access, testimony);
    TextDialog(&parent, Wx(CiteOf(testimony)),
               passage.empty() ? _("The text of these lines is not in the case.") : Wx(passage))
        .ShowModal();
}

}  // namespace

void ImportTranscript(wxWindow& parent, CaseAccess& access, const std::string& path) {
    if (!MayDo(parent, access, Task::kContribute))
        return;
    try {
        const TranscriptReading reading = ReadTranscript(ReadTextFile(path).text);
        if (reading.lines.empty())
            throw Error(ErrorKind::kUnreadable,
                        "No line of testimony was found in this file. Nothing was changed.");
        Transcript transcript;
        transcript.first_page = reading.first_page;
        transcript.last_page = reading.last_page;
        transcript.lines_per_page = reading.lines_per_page;
        transcript.text = ToStoredText(reading.lines);
        KeepTranscript(parent, access, transcript, ReadingInWords(reading));
    } catch (const Error& error) {
        wxMessageBox(Wx(error.what()), _("Import transcript"), wxOK | wxICON_INFORMATION, &parent);
    }
}

void AddTestimony(wxWindow& parent, CaseAccess& access, const std::string& transcript) {
    if (access.records().transcripts.empty()) {
        wxMessageBox(_("Import a transcript first: testimony is cited from one."),
                     _("New testimony"), wxOK | wxICON_INFORMATION, &parent);
        return;
    }
    Testimony testimony;
    testimony.transcript = TranscriptId(transcript);
    KeepTestimony(parent, access, testimony);
}

ListDialogPlan TranscriptPlan(CaseAccess& access) {
    ListDialogPlan plan;
    plan.title = _("Transcripts");
    plan.intro =
        _("Depositions, imported from the reporter's ASCII file with its page and line "
          "numbers.");
    plan.empty = plan.intro;
    plan.list = "Transcripts";
    plan.columns = {{_("Deponent"), 200}, {_("Volume"), 90}, {_("Taken on"), 120},
                    {_("Pages"), 90},     {_("Tier"), 180},  {_("Passages"), 0}};
    plan.rows = [&access] { return TranscriptRows(access.records()); };
    plan.acts = {
        {_("&Import..."), Task::kContribute,
         [&access](wxWindow& from, const std::string&) { AskForFile(from, access); }},
        {_("&Edit..."), Task::kContribute,
         [&access](wxWindow& from, const std::string& id) { EditTranscript(from, access, id); }},
        {_("&Read"), Task::kRead,
         [&access](wxWindow& from, const std::string& id) { ShowTranscript(from, access, id); }},
        {_("&Cite a passage..."), Task::kContribute,
         [&access](wxWindow& from, const std::string& id) { AddTestimony(from, access, id); }}};
    plan.opens = 2;
    return plan;
}

ListDialogPlan TestimonyPlan(CaseAccess& access) {
    ListDialogPlan plan;
    plan.title = _("Testimony");
    plan.intro = _("Passages by page and line. Link them under a secret's Evidence.");
    plan.empty = _("No passage is cited yet. Import the transcript first, then cite from it.");
    plan.list = "Testimony";
    plan.columns = {{_("Deponent"), 170},
                    {_("Passage"), 150},
                    {_("Links"), 60},
                    {_("Words"), 250},
                    {_("Note"), 0}};
    plan.rows = [&access] { return TestimonyRows(access); };
    plan.acts = {
        {_("&New..."), Task::kContribute,
         [&access](wxWindow& from, const std::string&) { AddTestimony(from, access, {}); }},
        {_("&Edit..."), Task::kContribute,
         [&access](wxWindow& from, const std::string& id) {
             const Testimony testimony = FoundIn(access.records().testimonies, id);
             if (!testimony.id.empty())
                 KeepTestimony(from, access, testimony);
         }},
        {_("&Read"), Task::kRead,
         [&access](wxWindow& from, const std::string& id) { ShowPassage(from, access, id); }}};
    plan.opens = 2;
    return plan;
}

}  // namespace particulars
