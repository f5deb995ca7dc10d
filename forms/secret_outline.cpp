#include "forms/secret_outline.h"

#include <algorithm>
#include <sstream>

#include "forms/tier_words.h"
#include "forms/words.h"
#include "model/particularity/checklist.h"

namespace particulars {
namespace {

constexpr std::string_view kGroup = "group:";
constexpr std::string_view kElement = "element:";
constexpr std::size_t kIndent = 3;

std::string Indented(int depth, const std::string& text) {
    return std::string(static_cast<std::size_t>(depth) * kIndent, ' ') + text;
}

std::string Folded(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char letter) {
        return letter < 0x80 ? static_cast<char>(std::tolower(letter)) : static_cast<char>(letter);
    });
    return text;
}

bool HoldsAll(const std::string& text, const std::string& words) {
    const std::string folded = Folded(text);
    std::istringstream stream(Folded(words));
    for (std::string word; stream >> word;)
        if (folded.find(word) == std::string::npos)
            return false;
    return true;
}

class OutlineMaker {
public:
    OutlineMaker(const CaseRecords& records, const OutlineView& view)
        : records_(records), view_(view) {}

    std::vector<RecordList::Row> Make() {
        if (!view_.groups || !IsInUse(*view_.groups)) {
            AddEntries(TradeSecretId(), nullptr, 0);
            return std::move(rows_);
        }
        for (const Classification& value : records_.classifications)
            if (value.list == *view_.groups)
                AddGroup(value.id, value.name);
        AddGroup({}, "No " + std::string(ToText(*view_.groups)));
        return std::move(rows_);
    }

private:
    bool IsInUse(ClassificationList list) const {
        return std::any_of(records_.secrets.begin(), records_.secrets.end(),
                           [&](const TradeSecret& one) { return !(one.*MemberOf(list)).empty(); });
    }

    void AddGroup(const ClassificationId& value, const std::string& name) {
        const std::size_t head = rows_.size();
        rows_.push_back({std::string(kGroup) + value.text(), {"", name, ""}});
        AddEntries(TradeSecretId(), &value, 1);
        const auto entries =
            std::count_if(rows_.begin() + static_cast<std::ptrdiff_t>(head) + 1, rows_.end(),
                          [](const RecordList::Row& row) { return ElementOfRow(row.id).empty(); });
        rows_[head].cells[2] = std::to_string(entries) + (entries == 1 ? " entry" : " entries");
        if (entries == 0)
            rows_.resize(head);
    }

    /// Those at the top belong to `group` by their own value, those below go with the one above.
    void AddEntries(const TradeSecretId& parent, const ClassificationId* group, int depth) {
        std::vector<const TradeSecret*> siblings;
        for (const TradeSecret& secret : records_.secrets)
            if (secret.parent == parent &&
                (!group || !parent.empty() || secret.*MemberOf(*view_.groups) == *group))
                siblings.push_back(&secret);
        std::sort(siblings.begin(), siblings.end(), [](const auto* one, const auto* other) {
            return std::pair(one->position, one->number) <
                   std::pair(other->position, other->number);
        });
        for (const TradeSecret* secret : siblings) {
            if (HoldsAll(WordsOf(*secret), view_.words))
                AddEntry(*secret, depth);
            AddEntries(secret->id, group, depth + 1);
        }
    }

    std::string WordsOf(const TradeSecret& secret) const {
        std::string words =
            Designation(secret) + " " + secret.title + " " + std::string(ToText(secret.status)) +
            " " + std::string(ToText(secret.kind)) + " " + TierWord(records_, secret.tier);
        for (const auto& [list, name] : EnumText<ClassificationList>::kNames)
            words += " " + NameOf(records_, secret.*MemberOf(list));
        return words;
    }

    void AddEntry(const TradeSecret& secret, int depth) {
        rows_.push_back({secret.id.text(),
                         {Designation(secret), Indented(depth, secret.title),
                          std::string(ToText(secret.status))}});
        if (!view_.elements)
            return;
        for (const ParticularQuestion& question : ParticularQuestions(secret.kind))
            AddElement(secret, question.element, question.question, depth + 1);
    }

    void AddElement(const TradeSecret& secret, const std::string& element, const std::string& label,
                    int depth) {
        ParticularState state = ParticularState::kNotStated;
        for (const Particular& particular : records_.particulars)
            if (particular.secret == secret.id && particular.element == element)
                state = particular.state;
        rows_.push_back({std::string(kElement) + secret.id.text() + ":" + element,
                         {"", Indented(depth, label), std::string(ToText(state))}});
    }

    const CaseRecords& records_;
    const OutlineView& view_;
    std::vector<RecordList::Row> rows_;
};

}  // namespace

std::vector<RecordList::Row> OutlineRows(const CaseRecords& records, const OutlineView& view) {
    return OutlineMaker(records, view).Make();
}

TradeSecretId SecretOfRow(const std::string& row) {
    if (row.starts_with(kGroup))
        return {};
    if (!row.starts_with(kElement))
        return TradeSecretId(row);
    const std::string rest = row.substr(kElement.size());
    return TradeSecretId(rest.substr(0, rest.find(':')));
}

std::string ElementOfRow(const std::string& row) {
    return row.starts_with(kElement) ? row.substr(row.rfind(':') + 1) : std::string();
}

ClassificationId TradeSecret::*MemberOf(ClassificationList list) {
    switch (list) {
        case ClassificationList::kSubject:
            return &TradeSecret::subject;
        case ClassificationList::kFormat:
            return &TradeSecret::format;
        case ClassificationList::kProduct:
            return &TradeSecret::product;
        case ClassificationList::kCategory:
            break;
    }
    return &TradeSecret::category;
}

std::string NameOf(const CaseRecords& records, const ClassificationId& value) {
    for (const Classification& one : records.classifications)
        if (one.id == value)
            return one.name;
    return {};
}

}  // namespace particulars
