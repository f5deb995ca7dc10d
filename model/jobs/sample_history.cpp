#include "model/jobs/sample_history.h"

#include <map>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "model/core/resource.h"
#include "model/jobs/load_case.h"
#include "model/jobs/sample_json.h"
#include "model/jobs/save_records.h"
#include "model/jobs/served_set.h"

namespace particulars {
namespace {

using Json = nlohmann::json;

/// A step of the whole list: its day, paper and reason.
struct ListStep {
    std::string title;
    Date date{boost::gregorian::not_a_date_time};
    std::string paper;
    std::string method;
    std::string reason;
};

ListStep StepFrom(const Json& json) {
    return {json.at("title"), DateFromIso(json.at("date").get<std::string>()).value(),
            json.at("paper"), json.at("method"), json.value("reason", "")};
}

class SampleHistory {
public:
    SampleHistory(Database& db, const Clock& clock, std::string user)
        : db_(db), clock_(clock), user_(std::move(user)), records_(LoadCase(db)) {
        for (const TradeSecret& secret : records_.secrets)
            entries_.emplace(secret.number, secret.id);
    }

    void Carry() {
        AddCategories();
        Commit("sort the entries into categories");
        std::vector<ChosenWording> answer;
        for (const TradeSecret& secret : records_.secrets)
            answer.push_back({secret.id, {}});
        Serve(StepFrom(later_.at("first")), answer);
        std::vector<ChosenWording> all;
        std::vector<ChosenWording> tried;
        for (const Json& entry : later_.at("entries")) {
            all.push_back({AddEntry(entry), {}});
            if (entry.at("tried").get<bool>())
                tried.push_back(all.back());
        }
        Commit("write the 28 entries");
        Serve(listed_, all);
        Serve(tried_, tried);
        AddOutcomes();
        Commit("record what was tried");
        for (const Json& fact : later_.at("facts"))
            AddFact(fact);
        Commit("note where the reports differ");
    }

private:
    void Commit(const std::string& label) {
        Edit edit(db_, clock_, user_, label);
        NoProgress progress;
        GiveIds(acts_, clock_);
        SaveRecords(edit, records_.matter.id, acts_, progress);
        edit.Commit();
        acts_.clear();
    }

    void AddCategories() {
        int position = 0;
        for (const Json& name : later_.at("categories")) {
            Classification category;
            category.id = NewId<ClassificationId>(clock_);
            category.name = name;
            category.position = ++position;
            categories_.emplace(category.name, category.id);
            acts_.emplace_back(category);
        }
        for (TradeSecret secret : records_.secrets) {
            secret.category = categories_.at(later_.at("first_category"));
            acts_.emplace_back(secret);
        }
    }

    void Serve(const ListStep& step, const std::vector<ChosenWording>& wordings) {
        SetComposition composition;
        composition.title = step.title;
        composition.wordings = wordings;
        const ServedSet composed = ActOnSet(db_, clock_, user_, composition);
        SetApproval approval;
        approval.set = composed.id;
        ActOnSet(db_, clock_, user_, approval);
        SetService service;
        service.set = composed.id;
        service.title = step.title;
        service.served_on = step.date;
        service.method = step.method;
        service.recipients = later_.at("recipients");
        service.reference = step.paper;
        service.signer = later_.at("signer");
        service.verifier = later_.at("verifier");
        service.reason = later_.at("unapproved");
        ActOnSet(db_, clock_, user_, service);
    }

    TradeSecretId AddEntry(const Json& json) {
        TradeSecret secret;
        secret.id = NewId<TradeSecretId>(clock_);
        secret.matter = records_.matter.id;
        secret.title = json.at("title");
        secret.kind = EnumFrom<SecretKind>(json.at("kind"));
        secret.category = categories_.at(json.at("category"));
        secret.holder = records_.secrets.front().holder;
        secret.position = json.at("number");
        secret.note = later_.at("about");
        entries_.emplace(json.at("number").get<int>(), secret.id);
        acts_.emplace_back(secret);
        acts_.emplace_back(FirstWording(secret, json.at("category")));
        for (const int from : json.at("from"))
            acts_.emplace_back(LineageTo(secret.id, from, json.at("from").size()));
        return secret.id;
    }

    Version FirstWording(const TradeSecret& secret, const std::string& category) const {
        Version version;
        version.id = NewId<VersionId>(clock_);
        version.secret = secret.id;
        version.number = 1;
        version.text = later_.at("text").at(category);
        version.state = VersionState::kApproved;
        version.author = user_;
        version.created_at = ToIso(clock_.Now());
        version.source = listed_.paper;
        return version;
    }

    StatusStep StatusOf(const TradeSecretId& secret, SecretStatus status,
                        const ListStep& step) const {
        StatusStep taken;
        taken.secret = secret;
        taken.status = status;
        taken.happened_on = step.date;
        taken.paper = step.paper;
        taken.reason = step.reason;
        taken.author = user_;
        return taken;
    }

    LineageStep LineageTo(const TradeSecretId& secret, int from, std::size_t sources) const {
        LineageStep step;
        step.kind = sources > 1 ? LineageKind::kMerge : LineageKind::kSplit;
        step.predecessor = entries_.at(from);
        step.successor = secret;
        step.happened_on = listed_.date;
        step.reason = listed_.reason;
        step.authority = listed_.paper;
        return step;
    }

    /// What was tried goes on to the verdict as it is.
    void AddOutcomes() {
        const CaseRecords served = LoadCase(db_);
        for (const Json& json : later_.at("entries"))
            for (TradeSecret secret : served.secrets)
                if (json.at("tried").get<bool>() && json.at("number") == secret.number)
                    AddOutcome(std::move(secret));
    }

    void AddOutcome(TradeSecret secret) {
        LineageStep step;
        step.kind = LineageKind::kContinue;
        step.predecessor = secret.id;
        step.successor = secret.id;
        step.happened_on = tried_.date;
        step.reason = tried_.reason;
        step.authority = tried_.paper;
        acts_.emplace_back(step);
        acts_.emplace_back(StatusOf(secret.id, SecretStatus::kAdjudicated, tried_));
        secret.status = SecretStatus::kAdjudicated;
        acts_.emplace_back(std::move(secret));
    }

    void AddFact(const Json& json) {
        Fact fact;
        fact.id = NewId<FactId>(clock_);
        fact.question = json.at("question");
        fact.tier = EnumFrom<Tier>(json.at("tier"));
        acts_.emplace_back(fact);
        for (const Json& reported : json.at("values")) {
            FactValue value;
            value.fact = fact.id;
            value.value = reported.at("value");
            value.source = reported.at("source");
            value.note = reported.at("note");
            acts_.emplace_back(value);
        }
    }

    Database& db_;
    const Clock& clock_;
    std::string user_;
    CaseRecords records_;
    Json later_ = Json::parse(Resource("samples/liveperson/later.json"));
    ListStep listed_ = StepFrom(later_.at("listed"));
    ListStep tried_ = StepFrom(later_.at("tried"));
    std::map<std::string, ClassificationId> categories_;
    std::map<int, TradeSecretId> entries_;  ///< By number.
    std::vector<AnyRecord> acts_;
};

}  // namespace

void CarrySampleToTrial(Database& db, const Clock& clock, const std::string& user) {
    SampleHistory(db, clock, user).Carry();
}

}  // namespace particulars
