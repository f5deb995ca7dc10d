#include "model/jobs/make_sample.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "model/core/resource.h"
#include "model/jobs/accept_order.h"
#include "model/jobs/load_case.h"
#include "model/jobs/sample_history.h"
#include "model/jobs/sample_json.h"
#include "model/jobs/save_records.h"

namespace particulars {
namespace {

using Json = nlohmann::json;

Json ReadJson(std::string_view name) {
    return Json::parse(Resource(name));
}

/// Builds the sample in three acts: the matter, the order as read, the lawyer's judgments.
class Sample {
public:
    Sample(Database& db, const Clock& clock, const std::string& user)
        : db_(db), clock_(clock), user_(user) {}

    void Make() {
        SaveMatter();
        SaveOrder();
        SaveJudgments();
    }

private:
    void Commit(const std::string& label, std::vector<AnyRecord> records) {
        Edit edit(db_, clock_, user_, label);
        NoProgress progress;
        SaveRecords(edit, matter_.id, records, progress);
        edit.Commit();
    }

    void SaveMatter() {
        const Json& matter = facts_.at("matter");
        matter_.id = NewId<MatterId>(clock_);
        matter_.caption = matter.at("caption");
        matter_.court = matter.at("court");
        matter_.docket_number = matter.at("docket_number");
        matter_.judge = matter.at("judge");
        matter_.side = EnumFrom<Side>(matter.at("side"));
        matter_.stage = EnumFrom<Stage>(matter.at("stage"));
        matter_.claims = matter.at("claims").get<std::vector<std::string>>();
        std::vector<AnyRecord> records = {matter_};
        for (const Json& json : facts_.at("related_dockets")) {
            RelatedDocket docket;
            docket.court = json.at("court");
            docket.docket_number = json.at("docket_number");
            docket.note = json.at("note");
            records.emplace_back(docket);
        }
        for (const Json& json : facts_.at("parties")) {
            Party party;
            party.name = json.at("name");
            party.role = EnumFrom<PartyRole>(json.at("role"));
            party.aliases = json.at("aliases").get<std::vector<std::string>>();
            records.emplace_back(party);
        }
        Commit("make the worked example", std::move(records));
    }

    void SaveOrder() {
        AcceptedOrder accepted;
        accepted.text = Resource("samples/liveperson/order-2016-06-22.txt");
        accepted.reading = ReadOrder(accepted.text);
        accepted.reading.challenges.clear();  // The judgments hold them, with what became of them.
        accepted.entry.title = "Sealed opinion of June 22, 2016";
        accepted.entry.kind = "order";
        accepted.entry.dated = accepted.reading.dated;
        accepted.entry.sealed = accepted.reading.sealed;
        accepted.items_source = "Answer to Interrogatory No. 9";
        accepted.items = AnsweredItems(accepted);
        Edit edit(db_, clock_, user_, "accept the reading of the opinion of June 22, 2016");
        AcceptOrder(edit, LoadCase(db_), accepted);
        edit.Commit();
    }

    std::vector<AcceptedItem> AnsweredItems(const AcceptedOrder& accepted) const {
        std::vector<AcceptedItem> items;
        for (const ProposedRequest& request : accepted.reading.requests) {
            if (!request.answer)
                continue;
            for (AnswerItem& item : ReadAnswer(Slice(accepted.text, *request.answer)))
                items.push_back(WithTitle(std::move(item)));
        }
        return items;
    }

    AcceptedItem WithTitle(AnswerItem item) const {
        for (const Json& json : facts_.at("secrets"))
            if (json.at("number").get<int>() == item.number)
                return {std::move(item), json.at("title"), EnumFrom<SecretKind>(json.at("kind"))};
        const std::string title = "Item " + std::to_string(item.number) + " of the answer";
        return {std::move(item), title, SecretKind::kTechnical};
    }

    void SaveJudgments() {
        const CaseRecords records = LoadCase(db_);
        for (const TradeSecret& secret : records.secrets)
            secrets_.emplace(secret.number, secret);
        for (const Version& version : records.versions)
            versions_.emplace(version.secret, version.id);
        std::vector<AnyRecord> judged;
        AddSecretFacts(judged);
        for (const Json& json : judgments_.at("assessments"))
            AddAssessments(json, judged);
        for (const Json& json : judgments_.at("particulars"))
            AddParticular(json, judged);
        for (const Json& json : judgments_.at("challenges"))
            judged.emplace_back(ChallengeFrom(json));
        Commit("judge the eight items", std::move(judged));
    }

    void AddSecretFacts(std::vector<AnyRecord>& judged) {
        for (const Json& json : facts_.at("secrets")) {
            const auto found = secrets_.find(json.at("number").get<int>());
            if (found == secrets_.end())
                continue;
            TradeSecret secret = found->second;
            secret.status = EnumFrom<SecretStatus>(json.at("status"));
            secret.tier = EnumFrom<Tier>(json.at("tier"));
            secret.holder = facts_.at("holder");
            secret.note = facts_.at("note");
            judged.emplace_back(secret);
        }
    }

    void AddAssessments(const Json& json, std::vector<AnyRecord>& judged) {
        for (const int number : json.at("secrets")) {
            const auto found = secrets_.find(number);
            if (found == secrets_.end())
                continue;
            Assessment assessment;
            assessment.secret = found->second.id;
            assessment.version = versions_.at(assessment.secret);
            assessment.element = json.at("element");
            assessment.standard = json.at("standard");
            assessment.verdict = EnumFrom<Verdict>(json.at("verdict"));
            assessment.note = json.at("note");
            assessment.reviewer = judgments_.at("reviewer");
            assessment.assessed_on =
                DateFromIso(judgments_.at("assessed_on").get<std::string>()).value();
            judged.emplace_back(assessment);
        }
    }

    void AddParticular(const Json& json, std::vector<AnyRecord>& judged) const {
        Particular particular;
        particular.secret = secrets_.at(json.at("secret").get<int>()).id;
        particular.element = json.at("element");
        particular.state = EnumFrom<ParticularState>(json.at("state"));
        judged.emplace_back(particular);
    }

    Challenge ChallengeFrom(const Json& json) const {
        Challenge challenge;
        challenge.blanket = json.at("blanket");
        if (!json.at("secret").is_null())
            challenge.secret = secrets_.at(json.at("secret").get<int>()).id;
        challenge.element = json.at("element");
        challenge.words = json.at("words");
        challenge.paper = json.at("paper");
        challenge.first_raised = DateFromIso(json.at("first_raised").get<std::string>());
        challenge.response = json.at("response");
        challenge.ruling = json.at("ruling");
        challenge.state = EnumFrom<ChallengeState>(json.at("state"));
        return challenge;
    }

    Database& db_;
    const Clock& clock_;
    std::string user_;
    Json facts_ = ReadJson("samples/liveperson/secrets.json");
    Json judgments_ = ReadJson("samples/liveperson/assessments.json");
    Matter matter_;
    std::map<int, TradeSecret> secrets_;
    std::map<TradeSecretId, VersionId> versions_;
};

}  // namespace

void MakeSample(Database& db, const Clock& clock, const std::string& user, SampleSpan span) {
    Sample(db, clock, user).Make();
    if (span == SampleSpan::kToTrial)
        CarrySampleToTrial(db, clock, user);
}

}  // namespace particulars
