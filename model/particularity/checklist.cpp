#include "model/particularity/checklist.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <utility>

#include "model/core/error.h"
#include "model/core/resource.h"
#include "model/particularity/json_record.h"

namespace particulars {
namespace {

constexpr const char* kParticulars = "standards/particulars.json";

/// Newest first; of one day, the one stored later (ids sort by age).
bool IsNewer(const Assessment& left, const Assessment& right) {
    if (left.assessed_on != right.assessed_on)
        return left.assessed_on > right.assessed_on;
    return left.id > right.id;
}

/// The latest answer of each reviewer. One given for `standard` goes before a general one of the
/// same reviewer, however old.
std::vector<Assessment> LatestAnswers(const std::vector<Assessment>& assessments,
                                      const TradeSecretId& secret, const VersionId& version,
                                      const std::string& element, const std::string& standard) {
    std::map<std::string, const Assessment*> by_reviewer;
    for (const Assessment& answer : assessments) {
        const bool holds = answer.secret == secret && answer.version == version &&
                           answer.element == element &&
                           (answer.standard.empty() || answer.standard == standard);
        if (!holds)
            continue;
        const Assessment*& kept = by_reviewer[answer.reviewer];
        const bool replaces = kept == nullptr || (kept->standard.empty() != answer.standard.empty()
                                                      ? kept->standard.empty()
                                                      : IsNewer(answer, *kept));
        if (replaces)
            kept = &answer;
    }
    std::vector<Assessment> answers;
    for (const auto& [reviewer, answer] : by_reviewer)
        answers.push_back(*answer);
    std::sort(answers.begin(), answers.end(), IsNewer);
    return answers;
}

/// Of the answers that speak to the standard, the newest; only without any, the newest general one.
Verdict LatestVerdict(const std::vector<Assessment>& answers) {
    if (answers.empty())
        return Verdict::kNotAssessed;
    const auto specific =
        std::find_if(answers.begin(), answers.end(),
                     [](const Assessment& answer) { return !answer.standard.empty(); });
    return specific != answers.end() ? specific->verdict : answers.front().verdict;
}

std::vector<Challenge> OpenChallenges(const std::vector<Challenge>& challenges,
                                      const TradeSecretId& secret, const std::string& element) {
    std::vector<Challenge> open;
    for (const Challenge& challenge : challenges)
        if (challenge.secret == secret && !challenge.blanket && challenge.element == element &&
            challenge.state == ChallengeState::kOpen)
            open.push_back(challenge);
    return open;
}

std::vector<Challenge> BlanketChallenges(const std::vector<Challenge>& challenges,
                                         const TradeSecret& secret) {
    std::vector<Challenge> blanket;
    for (const Challenge& challenge : challenges)
        if (challenge.blanket && challenge.matter == secret.matter &&
            (challenge.secret.empty() || challenge.secret == secret.id))
            blanket.push_back(challenge);
    return blanket;
}

using QuestionsByKind = std::map<SecretKind, std::vector<ParticularQuestion>>;

QuestionsByKind ReadQuestions() {
    try {
        QuestionsByKind questions;
        for (const auto& [kind, name] : EnumText<SecretKind>::kNames)
            questions[kind];
        const JsonSource source{Resource(kParticulars), kParticulars};
        const nlohmann::ordered_json file = ParseJson(source);
        for (const JsonRecord& record : ReadList(source, file.at("particulars"), "particular")) {
            const auto kind = FromText<SecretKind>(record.Text("kind"));
            if (!kind)
                record.Refuse("there is no such kind of secret");
            questions[*kind].push_back(
                {record.Text("element"), record.Text("question"), record.Text("authority")});
        }
        return questions;
    } catch (const std::exception& failure) {
        throw Error(ErrorKind::kInternal, "The questions that come with the program are damaged.",
                    failure.what());
    }
}

}  // namespace

Checklist BuildChecklist(const StandardLibrary& library, const Standard& standard,
                         const TradeSecret& secret, const VersionId& version,
                         const std::vector<Assessment>& assessments,
                         const std::vector<Challenge>& challenges) {
    Checklist checklist{secret.id, standard.id, {}, BlanketChallenges(challenges, secret)};
    for (const StandardElement& asked : standard.elements) {
        const Element* const element = library.FindElement(asked.element);
        if (element == nullptr)
            throw Error(ErrorKind::kInternal, "A standard asks for an element that is missing.",
                        fmt::format("{} of {}", asked.element, standard.id));
        if (!AppliesTo(*element, secret.kind))
            continue;
        auto answers = LatestAnswers(assessments, secret.id, version, element->id, standard.id);
        const Verdict verdict = LatestVerdict(answers);
        checklist.rows.push_back({element->id, element->question, element->why, asked.required,
                                  asked.authority, verdict, std::move(answers),
                                  OpenChallenges(challenges, secret.id, element->id)});
    }
    return checklist;
}

const std::vector<ParticularQuestion>& ParticularQuestions(SecretKind kind) {
    static const QuestionsByKind questions = ReadQuestions();
    return questions.at(kind);
}

}  // namespace particulars
