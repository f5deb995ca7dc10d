#include "model/papers/lineage_chart.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace particulars {
namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

const TradeSecret* SecretOf(const Lineage& lineage, const TradeSecretId& id) {
    const auto found = std::find_if(lineage.secrets.begin(), lineage.secrets.end(),
                                    [&](const TradeSecret& secret) { return secret.id == id; });
    return found == lineage.secrets.end() ? nullptr : &*found;
}

std::string NameOf(const Lineage& lineage, const TradeSecretId& id) {
    const TradeSecret* secret = SecretOf(lineage, id);
    return secret ? Designation(*secret) + " " + secret->title : std::string("another entry");
}

/// Lays out the boxes column by column.
class ChartMaker {
public:
    explicit ChartMaker(const Lineage& lineage) : lineage_(lineage) {
        for (const LineageStep& step : lineage.steps)
            days_.insert(step.happened_on);
    }

    LineageChart Make() {
        if (lineage_.secrets.empty())
            return {};
        AddFirstColumn();
        std::size_t column = 0;
        for (const Date& day : days_)
            AddColumn(day, ++column);
        return std::move(chart_);
    }

private:
    /// What no step leads to from another entry: it stood on the list from the first.
    void AddFirstColumn() {
        std::set<TradeSecretId> later;
        for (const LineageStep& step : lineage_.steps)
            if (!step.successor.empty() && step.successor != step.predecessor)
                later.insert(step.successor);
        LineageColumn first;
        std::vector<const TradeSecret*> secrets;
        for (const TradeSecret& secret : lineage_.secrets)
            if (later.count(secret.id) == 0)
                secrets.push_back(&secret);
        std::sort(secrets.begin(), secrets.end(), [](const auto* a, const auto* b) {
            return std::pair(a->position, a->number) < std::pair(b->position, b->number);
        });
        for (const TradeSecret* secret : secrets) {
            if (secret->asserted_on && (!first.day || *secret->asserted_on < *first.day))
                first.day = secret->asserted_on;
            Place(*secret, first, 0);
        }
        chart_.columns.push_back(std::move(first));
    }

    void AddColumn(const Date& day, std::size_t column) {
        std::vector<const LineageStep*> steps;
        std::map<TradeSecretId, std::vector<std::size_t>> sources;  // Rows of where each came from.
        for (const LineageStep& step : lineage_.steps) {
            if (step.happened_on != day)
                continue;
            steps.push_back(&step);
            if (!step.successor.empty())
                sources[step.successor].push_back(RowOf(step.predecessor));
        }
        std::map<TradeSecretId, LineagePlace> before = places_;
        LineageColumn made;
        made.day = day;
        for (const TradeSecret* secret : InOrder(sources))
            Place(*secret, made, column);
        chart_.columns.push_back(std::move(made));
        for (const LineageStep* step : steps)
            Join(*step, before);
    }

    std::size_t RowOf(const TradeSecretId& secret) const {
        const auto found = places_.find(secret);
        return found == places_.end() ? kNowhere : found->second.row;
    }

    /// By the mean of the rows that each comes from, then by number.
    std::vector<const TradeSecret*> InOrder(
        const std::map<TradeSecretId, std::vector<std::size_t>>& sources) const {
        struct Ordered {
            double mean;
            const TradeSecret* secret;
        };
        std::vector<Ordered> ordered;
        for (const auto& [id, rows] : sources) {
            const TradeSecret* secret = SecretOf(lineage_, id);
            if (!secret)
                continue;
            double sum = 0;
            for (const std::size_t row : rows)
                sum += row == kNowhere ? 0.0 : static_cast<double>(row);
            ordered.push_back({sum / static_cast<double>(rows.size()), secret});
        }
        std::sort(ordered.begin(), ordered.end(), [](const Ordered& a, const Ordered& b) {
            return std::pair(a.mean, a.secret->number) < std::pair(b.mean, b.secret->number);
        });
        std::vector<const TradeSecret*> secrets;
        for (const Ordered& one : ordered)
            secrets.push_back(one.secret);
        return secrets;
    }

    void Place(const TradeSecret& secret, LineageColumn& made, std::size_t column) {
        LineageBox box{secret.id, Designation(secret), secret.title, {}};
        places_[secret.id] = {column, made.boxes.size()};
        made.boxes.push_back(std::move(box));
    }

    void Join(const LineageStep& step, const std::map<TradeSecretId, LineagePlace>& before) {
        const auto from = before.find(step.predecessor);
        if (from == before.end())
            return;
        const auto successor = places_.find(step.successor);
        if (!step.successor.empty() && successor == places_.end())
            return;  // An entry that this user may not see.
        chart_.lines.push_back(
            {from->second, step.successor.empty() ? from->second : successor->second, step.kind});
        if (EndsAnEntry(step.kind)) {
            const LineagePlace place = from->second;
            chart_.columns[place.column].boxes[place.row].outcome =
                step.kind == LineageKind::kWithdraw ? "withdrawn" : "struck";
        }
    }

    const Lineage& lineage_;
    std::set<Date> days_;
    std::map<TradeSecretId, LineagePlace> places_;  ///< Where each entry was drawn last.
    LineageChart chart_;
};

/// The outcome of an entry stands in its last box.
void AddOutcomes(const Lineage& lineage, LineageChart& chart) {
    std::map<TradeSecretId, LineageBox*> last;
    for (LineageColumn& column : chart.columns)
        for (LineageBox& box : column.boxes)
            last[box.secret] = &box;
    for (auto& [id, box] : last) {
        const TradeSecret* secret = SecretOf(lineage, id);
        if (secret && box->outcome.empty() && secret->status == SecretStatus::kAdjudicated)
            box->outcome = ToText(secret->status);
    }
}

/// "by split from TS-003 Data item" for a step that leads here.
std::string Coming(const Lineage& lineage, const LineageStep& step) {
    if (step.predecessor == step.successor)
        return fmt::format("{} ({})", ToText(step.kind), ToWords(step.happened_on));
    return fmt::format("by {} from {} ({})", ToText(step.kind), NameOf(lineage, step.predecessor),
                       ToWords(step.happened_on));
}

std::string Going(const Lineage& lineage, const LineageStep& step) {
    if (step.successor.empty() || step.predecessor == step.successor)
        return fmt::format("{} ({})", ToText(step.kind), ToWords(step.happened_on));
    return fmt::format("by {} to {} ({})", ToText(step.kind), NameOf(lineage, step.successor),
                       ToWords(step.happened_on));
}

void AddList(std::string& text, const std::string& lead, const std::vector<std::string>& parts) {
    if (!parts.empty())
        text += fmt::format(" {} {}.", lead, fmt::join(parts, "; "));
}

}  // namespace

LineageChart MakeLineageChart(const Lineage& lineage) {
    LineageChart chart = ChartMaker(lineage).Make();
    AddOutcomes(lineage, chart);
    return chart;
}

std::string BoxInWords(const Lineage& lineage, const LineageChart& chart, LineagePlace place) {
    const LineageBox& box = chart.at(place);
    const std::optional<Date>& day = chart.columns[place.column].day;
    std::string text = box.designation + " " + box.title;
    text += place.column == 0 ? ", on the first list" : ", on the list";
    if (day)
        text += " of " + ToWords(*day);
    text += box.outcome.empty() ? "." : ": " + box.outcome + ".";
    std::vector<std::string> came;
    std::vector<std::string> went;
    std::set<std::string> reasons;
    for (const LineageStep& step : lineage.steps) {
        const bool comes = step.successor == box.secret && day && step.happened_on == *day;
        const bool goes = step.predecessor == box.secret && (!day || step.happened_on > *day);
        if (comes)
            came.push_back(Coming(lineage, step));
        else if (goes)
            went.push_back(Going(lineage, step));
        if (comes)
            reasons.insert(step.authority.empty() ? step.reason
                                                  : step.authority + ": " + step.reason);
    }
    AddList(text, "Came", came);
    AddList(text, "Went on", went);
    for (const std::string& reason : reasons)
        text += " " + reason;
    return text;
}

LineagePlace Along(const LineageChart& chart, LineagePlace place, bool forward) {
    for (const LineageLine& line : chart.lines) {
        if (line.from == line.to)
            continue;
        if (forward && line.from == place)
            return line.to;
        if (!forward && line.to == place)
            return line.from;
    }
    return place;
}

}  // namespace particulars
