#include "model/particularity/standard.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>
#include <utility>

#include "model/core/error.h"
#include "model/core/resource.h"
#include "model/core/text.h"
#include "model/particularity/json_record.h"
#include "model/particularity/kind_list.h"
#include "model/particularity/standard_defaults.h"

namespace particulars {
namespace {

constexpr std::array<std::string_view, 3> kChecks = {"V", "P", "K"};

Element ReadElement(const JsonRecord& record) {
    return {record.Text("id"), record.Text("question"), record.Text("why"),
            ReadKinds(record, "types")};
}

std::string ReadStage(const JsonRecord& record) {
    std::string stage = record.Text("stage");
    if (!FromText<Stage>(stage))
        record.Refuse(fmt::format("there is no stage \"{}\"", stage), stage);
    return stage;
}

std::string ReadCheck(const JsonRecord& record) {
    std::string check = record.Text("verification");
    if (std::find(kChecks.begin(), kChecks.end(), check) == kChecks.end())
        record.Refuse("\"verification\" is V, P or K", check);
    return check;
}

StandardElement ReadStandardElement(const JsonRecord& record) {
    StandardElement element{record.Text("element"), false,
                            record.OptionalText("authority").value_or("")};
    const std::string level = record.Text("level");
    if (level != "required" && level != "recommended")
        record.Refuse("\"level\" is required or recommended");
    element.required = level == "required";
    if (element.authority == "-")
        element.authority.clear();
    return element;
}

Standard ReadStandard(const JsonSource& source, const JsonRecord& record,
                      const std::vector<Element>& elements) {
    Standard standard{record.Text("id"),   record.Text("name"), record.Text("jurisdiction"),
                      record.Text("law"),  ReadStage(record),   record.Text("authority"),
                      record.Text("gist"), ReadCheck(record),   {}};
    if (!record.Has("elements"))
        record.Refuse("\"elements\" is missing");
    const std::string what = fmt::format("{} of {}, row", "elements", standard.id);
    for (const JsonRecord& row : ReadList(source, record.value()["elements"], what)) {
        StandardElement element = ReadStandardElement(row);
        const auto is_it = [&](const Element& known) { return known.id == element.element; };
        if (std::none_of(elements.begin(), elements.end(), is_it))
            record.Refuse(fmt::format("there is no element \"{}\"", element.element),
                          element.element);
        for (const StandardElement& earlier : standard.elements)
            if (earlier.element == element.element)
                record.Refuse(fmt::format("the element {} stands there twice", element.element));
        standard.elements.push_back(std::move(element));
    }
    if (standard.elements.empty())
        record.Refuse("a standard needs at least one element");
    return standard;
}

/// Puts `record` in place of the one with its id, or behind the others.
template <typename Record>
void Put(std::vector<Record>& list, Record record) {
    const auto same = std::find_if(list.begin(), list.end(),
                                   [&](const Record& known) { return known.id == record.id; });
    if (same != list.end())
        *same = std::move(record);
    else
        list.push_back(std::move(record));
}

/// Reads a list with `read` into `list`; an id that stands twice in the file is a finding.
template <typename Record, typename Reader>
void PutAll(const std::vector<JsonRecord>& rows, const Reader& read, std::vector<Record>& list,
            std::vector<std::string>& findings) {
    std::set<std::string> ids;
    for (const JsonRecord& row : rows) {
        try {
            Record record = read(row);
            if (!ids.insert(record.id).second)
                row.Refuse(fmt::format("the id {} stands there twice", record.id));
            Put(list, std::move(record));
        } catch (const Error& mistake) {
            findings.emplace_back(mistake.what());
        }
    }
}

}  // namespace

bool AppliesTo(const Element& element, SecretKind kind) {
    return element.kinds.empty() ||
           std::find(element.kinds.begin(), element.kinds.end(), kind) != element.kinds.end();
}

StandardLibrary StandardLibrary::Shipped() {
    constexpr const char* kName = "standards/standards.json";
    try {
        return Read(Resource(kName), kName);
    } catch (const Error& failure) {
        throw Error(ErrorKind::kInternal, "The standards that come with the program are damaged.",
                    failure.what());
    }
}

StandardLibrary StandardLibrary::Read(std::string_view json, std::string_view name) {
    StandardLibrary library;
    const std::vector<std::string> findings = library.Add(json, name);
    if (!findings.empty())
        throw Error(ErrorKind::kUnreadable, findings.front());
    return library;
}

std::vector<std::string> StandardLibrary::Add(std::string_view json, std::string_view name) {
    std::vector<std::string> findings;
    StandardLibrary added = *this;
    try {
        const JsonSource source{json, name};
        const nlohmann::ordered_json file = ParseJson(source);
        const JsonRecord top(source, file, "at the top");
        if (!top.Has("elements") && !top.Has("standards"))
            top.Refuse("\"elements\" and \"standards\" are expected");
        if (top.Has("elements"))
            PutAll(ReadList(source, file["elements"], "element"), ReadElement, added.elements_,
                   findings);
        const auto read_standard = [&](const JsonRecord& row) {
            return ReadStandard(source, row, added.elements_);
        };
        if (top.Has("standards"))
            PutAll(ReadList(source, file["standards"], "standard"), read_standard, added.standards_,
                   findings);
    } catch (const Error& mistake) {
        findings.emplace_back(mistake.what());
    }
    if (findings.empty())
        *this = std::move(added);
    return findings;
}

const Element* StandardLibrary::FindElement(std::string_view id) const {
    const auto found = std::find_if(elements_.begin(), elements_.end(),
                                    [&](const Element& element) { return element.id == id; });
    return found == elements_.end() ? nullptr : &*found;
}

const Standard* StandardLibrary::FindStandard(std::string_view id) const {
    const auto found = std::find_if(standards_.begin(), standards_.end(),
                                    [&](const Standard& standard) { return standard.id == id; });
    return found == standards_.end() ? nullptr : &*found;
}

std::vector<std::string> StandardLibrary::DefaultsFor(const Matter& matter) const {
    std::vector<std::string> defaults;
    for (const StandardChoice& choice : DefaultChoices(matter))
        if (FindStandard(choice.standard) != nullptr)
            defaults.push_back(choice.standard);
    if (!defaults.empty())
        return defaults;
    for (const Standard& standard : standards_)
        if (standard.stage == ToText(matter.stage))
            defaults.push_back(standard.id);
    return defaults;
}

}  // namespace particulars
