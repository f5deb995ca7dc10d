#include "model/particularity/standard.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
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

/// Keeps the ids of a file apart.
template <typename Record>
void RefuseRepeated(const std::vector<Record>& read, const std::string& id,
                    const JsonRecord& source) {
    for (const Record& earlier : read)
        if (earlier.id == id)
            source.Refuse(fmt::format("the id {} stands there twice", id));
}

Element ReadElement(const JsonRecord& record) {
    return {record.Text("id"), record.Text("question"), record.Text("why"),
            ReadKinds(record, "types")};
}

std::string ReadStage(const JsonRecord& record) {
    std::string stage = record.Text("stage");
    if (!FromText<Stage>(stage))
        record.Refuse(fmt::format("there is no stage \"{}\"", stage));
    return stage;
}

std::string ReadCheck(const JsonRecord& record) {
    std::string check = record.Text("verification");
    if (std::find(kChecks.begin(), kChecks.end(), check) == kChecks.end())
        record.Refuse("\"verification\" is V, P or K");
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
            record.Refuse(fmt::format("there is no element \"{}\"", element.element));
        for (const StandardElement& earlier : standard.elements)
            if (earlier.element == element.element)
                record.Refuse(fmt::format("the element {} stands there twice", element.element));
        standard.elements.push_back(std::move(element));
    }
    if (standard.elements.empty())
        record.Refuse("a standard needs at least one element");
    return standard;
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
    const JsonSource source{json, name};
    const nlohmann::ordered_json file = ParseJson(source);
    const JsonRecord top(source, file, "at the top");
    if (!top.Has("elements") || !top.Has("standards"))
        top.Refuse("\"elements\" and \"standards\" are expected");
    StandardLibrary library;
    for (const JsonRecord& record : ReadList(source, file["elements"], "element")) {
        Element element = ReadElement(record);
        RefuseRepeated(library.elements_, element.id, record);
        library.elements_.push_back(std::move(element));
    }
    for (const JsonRecord& record : ReadList(source, file["standards"], "standard")) {
        Standard standard = ReadStandard(source, record, library.elements_);
        RefuseRepeated(library.standards_, standard.id, record);
        library.standards_.push_back(std::move(standard));
    }
    return library;
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
