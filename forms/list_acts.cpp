#include "forms/list_acts.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <sstream>

#include <wx/msgdlg.h>

#include "forms/case_access.h"
#include "forms/fields_dialog.h"
#include "forms/tier_words.h"
#include "forms/words.h"
#include "model/core/error.h"
#include "model/jobs/approve_wording.h"
#include "model/jobs/list_acts.h"

namespace particulars {
namespace {

constexpr const char* kEveryone = "every defendant";

/// Makes an act and saves it; what the act refuses is told.
bool SaveAct(wxWindow& parent, CaseAccess& access, const std::string& reason,
             const std::function<ListAct()>& make) {
    try {
        ListAct act = make();
        return access.Save(act.label, std::move(act.records), reason);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::kUsage)
            throw;
        wxMessageBox(Wx(error.what()), _("Not possible"), wxOK | wxICON_INFORMATION, &parent);
        return false;
    }
}

ListChange ChangeFrom(const CaseAccess& access, const FieldValues& values) {
    ListChange change;
    if (const auto on = DateFromIso(values.at("on")))
        change.on = *on;
    change.reason = std::string(Trim(values.at("reason")));
    change.authority = std::string(Trim(values.at("authority")));
    change.author = access.user();
    return change;
}

/// The fields of the act itself, then those that every change of the list has.
std::vector<Field> WithChange(const CaseAccess& access, std::vector<Field> fields) {
    fields.push_back({"on", "&On", FieldKind::kDate, ToIso(access.clock().Today())});
    fields.push_back({"authority",
                      "&Paper or order",
                      FieldKind::kLine,
                      "",
                      {},
                      "Such as \u201cAmended Answer of July 13, 2016\u201d."});
    fields.push_back({"reason", "&Reason", FieldKind::kText, ""});
    return fields;
}

/// One question with the fields of a change; the values, or nullopt where the user gave up.
std::optional<FieldValues> AskForChange(
    wxWindow& parent, CaseAccess& access, const wxString& title, const wxString& intro,
    std::vector<Field> fields, const wxString& accept,
    const std::function<Violations(const FieldValues&)>& check = nullptr) {
    FieldsDialog dialog(
        &parent, title, intro, WithChange(access, std::move(fields)),
        [&](const FieldValues& values) {
            Violations found = check ? check(values) : Violations();
            const Violations change = Check(ChangeFrom(access, values));
            found.insert(found.end(), change.begin(), change.end());
            return found;
        },
        accept);
    if (dialog.ShowModal() != wxID_OK)
        return std::nullopt;
    return dialog.values();
}

std::vector<std::string> LinesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        if (!Trim(line).empty())
            lines.emplace_back(Trim(line));
    return lines;
}

/// Those of an act, given for each word of an enumeration.
template <NamedEnum Enum>
std::vector<std::string> WordsOf() {
    std::vector<std::string> words;
    for (const auto& [value, name] : EnumText<Enum>::kNames)
        words.emplace_back(name);
    return words;
}

std::vector<std::string> Defendants(const CaseRecords& records) {
    std::vector<std::string> names = {kEveryone};
    for (const Party& party : records.parties)
        if (party.role == PartyRole::kDefendant)
            names.push_back(party.name);
    return names;
}

PartyId PartyNamed(const CaseRecords& records, const std::string& name) {
    for (const Party& party : records.parties)
        if (party.name == name)
            return party.id;
    return {};
}

/// Those of "TS-001, TS-004" that the case has, each once.
std::vector<TradeSecret> EntriesNamed(const CaseRecords& records, std::string typed) {
    std::replace(typed.begin(), typed.end(), ',', '\n');
    std::vector<TradeSecret> named;
    for (const std::string& designation : LinesOf(typed)) {
        const auto number = NumberFromDesignation(designation);
        for (const TradeSecret& secret : records.secrets)
            if (secret.number == number)
                named.push_back(secret);
    }
    const auto same = [](const TradeSecret& one, const TradeSecret& other) {
        return one.id == other.id;
    };
    std::sort(named.begin(), named.end(),
              [](const auto& one, const auto& other) { return one.number < other.number; });
    named.erase(std::unique(named.begin(), named.end(), same), named.end());
    return named;
}

Violations CheckMerge(const CaseRecords& records, const FieldValues& typed) {
    const auto commas = std::count(typed.at("entries").begin(), typed.at("entries").end(), ',');
    const auto named =
        static_cast<std::ptrdiff_t>(EntriesNamed(records, typed.at("entries")).size());
    if (named < 2 || named < commas + (Trim(typed.at("entries")).ends_with(',') ? 0 : 1))
        return {{"entries", "Name at least two entries of the case, each once: TS-001, TS-004."}};
    if (Trim(typed.at("title")).empty())
        return {{"title", "Give the new entry a title."}};
    return {};
}

/// The entries beside `secret` in the outline, in its order.
std::vector<TradeSecret> Siblings(const CaseRecords& records, const TradeSecret& secret) {
    std::vector<TradeSecret> siblings;
    for (const TradeSecret& other : records.secrets)
        if (other.parent == secret.parent && other.category == secret.category)
            siblings.push_back(other);
    std::sort(siblings.begin(), siblings.end(), [](const auto& one, const auto& other) {
        return std::pair(one.position, one.number) < std::pair(other.position, other.number);
    });
    return siblings;
}

std::size_t PlaceOf(const std::vector<TradeSecret>& siblings, const TradeSecretId& id) {
    const auto found = std::find_if(siblings.begin(), siblings.end(),
                                    [&](const TradeSecret& one) { return one.id == id; });
    return static_cast<std::size_t>(found - siblings.begin());
}

/// Saves the order as one act; entries that keep their place are left alone.
bool SaveOrder(CaseAccess& access, const TradeSecret& moved, std::vector<TradeSecret> siblings) {
    std::vector<AnyRecord> changed;
    int position = 0;
    for (TradeSecret& one : siblings) {
        if (one.position == ++position)
            continue;
        one.position = position;
        changed.emplace_back(one);
    }
    return !changed.empty() &&
           access.Save("move " + Designation(moved) + " in the outline", std::move(changed));
}

}  // namespace

bool AskToSplit(wxWindow& parent, CaseAccess& access, const TradeSecret& secret) {
    const TradeSecret before = secret;
    const auto values = AskForChange(
        parent, access, _("Split ") + Wx(Designation(before)),
        _("Each part gets a number of its own and a draft that starts from the wording of this "
          "entry, which keeps its number."),
        {{"titles", "&Titles of the parts, one to a line", FieldKind::kText, ""}}, _("&Split"),
        [](const FieldValues& typed) -> Violations {
            if (LinesOf(typed.at("titles")).size() < 2)
                return {{"titles", "Give a title for each of at least two parts."}};
            return {};
        });
    return values && SaveAct(parent, access, values->at("reason"), [&] {
               return SplitSecret(access.records(), before, LinesOf(values->at("titles")),
                                  ChangeFrom(access, *values), access.clock());
           });
}

bool AskToMerge(wxWindow& parent, CaseAccess& access, const TradeSecret& secret) {
    const auto values = AskForChange(
        parent, access, _("Merge entries"),
        _("The new entry gets a number of its own and a draft with the wordings one after the "
          "other. The merged ones keep their numbers."),
        {{"entries",
          "&Entries to merge",
          FieldKind::kLine,
          Designation(secret) + ", ",
          {},
          "With commas between them: TS-001, TS-004."},
         {"title", "&Title of the new entry", FieldKind::kLine, ""}},
        _("&Merge"), [&](const FieldValues& typed) { return CheckMerge(access.records(), typed); });
    return values && SaveAct(parent, access, values->at("reason"), [&] {
               return MergeSecrets(
                   access.records(), EntriesNamed(access.records(), values->at("entries")),
                   values->at("title"), ChangeFrom(access, *values), access.clock());
           });
}

bool AskToRename(wxWindow& parent, CaseAccess& access, const TradeSecret& secret) {
    const TradeSecret before = secret;
    const auto values = AskForChange(parent, access, _("Rename ") + Wx(Designation(before)),
                                     _("The former title stays as another name of the entry."),
                                     {{"title", "&New title", FieldKind::kLine, before.title}},
                                     _("&Rename"), [before](const FieldValues& typed) {
                                         TradeSecret renamed = before;
                                         renamed.title = typed.at("title");
                                         return Check(renamed);
                                     });
    return values && SaveAct(parent, access, values->at("reason"), [&] {
               return RenameSecret(before, values->at("title"), ChangeFrom(access, *values));
           });
}

bool AskToReword(wxWindow& parent, CaseAccess& access, const TradeSecret& secret,
                 LineageKind kind) {
    const TradeSecret before = secret;
    const std::string verb = Capitalized(ToText(kind));
    const auto values = AskForChange(
        parent, access, Wx(verb + " " + Designation(before)),
        _("A draft is started from the wording as it stands; change its words afterwards. The "
          "reason is kept as the ground of the amendment."),
        {}, _("&Start the draft"));
    return values && SaveAct(parent, access, values->at("reason"), [&] {
               return RewordSecret(access.records(), before, kind, ChangeFrom(access, *values),
                                   access.clock());
           });
}

bool AskForStatus(wxWindow& parent, CaseAccess& access, const TradeSecret& secret) {
    const TradeSecret before = secret;
    const auto values = AskForChange(
        parent, access, _("Status of ") + Wx(Designation(before)),
        _("A step as against one defendant leaves the entry itself as it is."),
        {{"status", "&Status", FieldKind::kChoice, std::string(ToText(before.status)),
          WordsOf<SecretStatus>()},
         {"against", "&As against", FieldKind::kChoice, kEveryone, Defendants(access.records())}},
        _("&Record"));
    return values && SaveAct(parent, access, values->at("reason"), [&] {
               return MoveStatus(before, FromText<SecretStatus>(values->at("status")).value(),
                                 PartyNamed(access.records(), values->at("against")), {},
                                 ChangeFrom(access, *values));
           });
}

bool AskForTier(wxWindow& parent, CaseAccess& access, const TradeSecret& secret) {
    const TradeSecret before = secret;
    const auto values =
        AskForChange(parent, access, _("Designate ") + Wx(Designation(before)),
                     _("The tier under the protective order, with its history: now ") +
                         Wx(TierWord(access.records(), before.tier)) + ".",
                     {TierField(access.records(), before.tier)}, _("&Designate"));
    return values && SaveAct(parent, access, values->at("reason"), [&] {
               return DesignateTier(before, TierChosen(access.records(), values->at("tier")),
                                    ChangeFrom(access, *values));
           });
}

bool Submit(wxWindow& parent, CaseAccess& access, const TradeSecret& secret) {
    const Version* newest = NewestVersion(access.records(), secret.id);
    return SaveAct(parent, access, {}, [&]() -> ListAct {
        if (!newest)
            throw Error(ErrorKind::kUsage, Designation(secret) + " has no wording yet.");
        return SubmitWording(secret, *newest);
    });
}

bool AskForAnswer(wxWindow& parent, CaseAccess& access, const TradeSecret& secret) {
    const TradeSecret before = secret;
    const Version* newest = NewestVersion(access.records(), before.id);
    if (!newest || newest->state != VersionState::kInReview) {
        wxMessageBox(_("No wording of this entry waits for an answer. Submit its draft first."),
                     _("Not possible"), wxOK | wxICON_INFORMATION, &parent);
        return false;
    }
    const Version version = *newest;
    FieldsDialog dialog(
        &parent, _("Answer for ") + Wx(Designation(before)),
        Wx(fmt::format("Version {} is {}. Reviewed by one, approved by another, neither of them "
                       "its author.",
                       version.number, ApprovalInWords(access.records(), version))),
        {{"stage", "&Answer", FieldKind::kChoice, std::string(ToText(ApprovalStage::kReviewed)),
          WordsOf<ApprovalStage>()},
         {"note", "&Note", FieldKind::kText, "", {}, "Work product. Needed where it is returned."}},
        [](const FieldValues&) { return Violations(); }, _("&Answer"));
    return dialog.ShowModal() == wxID_OK && SaveAct(parent, access, {}, [&] {
               return AnswerSubmission(access.records(), before, version,
                                       FromText<ApprovalStage>(dialog.values().at("stage")).value(),
                                       dialog.values().at("note"), access.user(), access.clock());
           });
}

bool MoveInOutline(CaseAccess& access, const TradeSecret& secret, int by) {
    std::vector<TradeSecret> siblings = Siblings(access.records(), secret);
    const std::size_t place = PlaceOf(siblings, secret.id);
    if ((by < 0 && place == 0) || (by > 0 && place + 1 >= siblings.size()))
        return false;
    std::swap(siblings[place], siblings[by < 0 ? place - 1 : place + 1]);
    return SaveOrder(access, secret, std::move(siblings));
}

bool MoveBeside(CaseAccess& access, const TradeSecret& secret, const TradeSecret& other) {
    std::vector<TradeSecret> siblings = Siblings(access.records(), other);
    const std::size_t to = PlaceOf(siblings, other.id);
    const std::size_t from = PlaceOf(siblings, secret.id);
    if (from == siblings.size() || from == to)
        return false;
    const TradeSecret moved = siblings[from];
    siblings.erase(siblings.begin() + static_cast<std::ptrdiff_t>(from));
    siblings.insert(siblings.begin() + static_cast<std::ptrdiff_t>(to), moved);
    return SaveOrder(access, moved, std::move(siblings));
}

}  // namespace particulars
