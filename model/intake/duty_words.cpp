#include "model/intake/duty_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace particulars {
namespace {

constexpr std::array kDutyVerbs = std::to_array<std::string_view>({
    "abide",      "address",     "advise",     "agree",    "amend",    "answer",    "appear",
    "arrange",    "attach",      "attempt",    "attend",   "bear",     "brief",     "bring",
    "call",       "cease",       "certify",    "clarify",  "close",    "collect",   "complete",
    "comply",     "conduct",     "confer",     "contact",  "continue", "convene",   "cooperate",
    "coordinate", "correct",     "deliver",    "deposit",  "depose",   "describe",  "designate",
    "destroy",    "discuss",     "explain",    "disclose", "dismiss",  "docket",    "e-file",
    "e-mail",     "email",       "enter",      "ensure",   "exchange", "execute",   "file",
    "finalize",   "follow",      "forward",    "furnish",  "give",     "identify",  "include",
    "inform",     "initiate",    "issue",      "join",     "label",    "limit",     "list",
    "lodge",      "mail",        "make",       "mark",     "mediate",  "meet",      "move",
    "negotiate",  "note",        "notice",     "notify",   "obtain",   "object",    "omit",
    "oppose",     "participate", "pay",        "perform",  "place",    "post",      "prepare",
    "present",    "preserve",    "proceed",    "produce",  "propose",  "propound",  "provide",
    "publish",    "raise",       "re-file",    "redact",   "refile",   "refrain",   "reimburse",
    "release",    "remit",       "remove",     "renew",    "reply",    "report",    "request",
    "reschedule", "respond",     "retain",     "return",   "review",   "revise",    "run",
    "schedule",   "seal",        "search",     "secure",   "select",   "send",      "serve",
    "set",        "settle",      "show",       "sign",     "specify",  "state",     "stipulate",
    "submit",     "substitute",  "supplement", "supply",   "take",     "telephone", "tender",
    "terminate",  "transmit",    "turn",       "unseal",   "update",   "upload",    "use",
    "verify",     "withdraw",
});

constexpr std::array kDutyParticiples = std::to_array<std::string_view>({
    "accompanied",  "added",      "amended",   "answered",   "briefed",     "called",
    "collected",    "commenced",  "completed", "concluded",  "conducted",   "deposed",
    "delivered",    "designated", "destroyed", "directed",   "disclosed",   "e-filed",
    "emailed",      "exchanged",  "exhausted", "filed",      "finished",    "followed",
    "furnished",    "given",      "held",      "identified", "initiated",   "issued",
    "joined",       "kept",       "labeled",   "limited",    "lodged",      "made",
    "mailed",       "maintained", "marked",    "moved",      "noticed",     "paid",
    "placed",       "posted",     "prepared",  "presented",  "produced",    "propounded",
    "provided",     "raised",     "redacted",  "removed",    "returned",    "scheduled",
    "sent",         "served",     "signed",    "stamped",    "stored",      "submitted",
    "supplemented", "supplied",   "supported", "taken",      "transmitted", "tried",
    "updated",      "uploaded",   "used",      "withdrawn",
});

constexpr std::array kReasoningVerbs = std::to_array<std::string_view>({
    "accept",   "address",     "allege",     "apply",    "articulate", "ask",       "assert",
    "assess",   "assume",      "await",      "balance",  "be",         "bear",      "begin",
    "carry",    "comport",     "consider",   "construe", "contain",    "convince",  "decide",
    "defer",    "demonstrate", "determine",  "do",       "draw",       "establish", "evaluate",
    "examine",  "exercise",    "exhaust",    "exist",    "explain",    "fail",      "fall",
    "find",     "first",       "give",       "go",       "grant",      "have",      "identify",
    "infer",    "know",        "lie",        "look",     "make",       "meet",      "offer",
    "outweigh", "overcome",    "persuade",   "plead",    "point",      "possess",   "present",
    "presume",  "prevail",     "prove",      "raise",    "rebut",      "reflect",   "relate",
    "rely",     "resolve",     "rest",       "rise",     "satisfy",    "set",       "show",
    "state",    "succeed",     "suffer",     "suffice",  "suggest",    "support",   "survive",
    "take",     "turn",        "understand", "view",     "weigh",      "win",
});

constexpr std::array kSelfActingParticiples = std::to_array<std::string_view>({
    "afforded",    "allowed",     "applicable", "applied",   "based",      "binding",
    "bound",       "charged",     "considered", "construed", "decided",    "deemed",
    "defined",     "denied",      "determined", "dismissed", "drawn",      "effective",
    "enforceable", "entitled",    "entered",    "governed",  "granted",    "imposed",
    "inferred",    "interpreted", "known",      "measured",  "necessary",  "no",
    "permitted",   "presumed",    "read",       "regarded",  "required",   "resolved",
    "responsible", "subject",     "sufficient", "treated",   "understood", "upheld",
    "valid",       "viewed",      "void",       "waived",    "without",    "weighed",
    "asked",       "liable",      "the",        "a",         "an",         "in",
    "of",          "free",        "able",       "unable",    "excused",    "admissible",
    "excluded",    "awarded",
});

constexpr std::array kPaperVerbs = std::to_array<std::string_view>({
    "accompany", "address", "attach",   "bear",    "cite",   "close",   "commence", "comply",
    "conclude",  "conform", "consist",  "discuss", "inform", "certify", "reflect",  "summarize",
    "contain",   "cover",   "describe", "end",     "exceed", "expire",  "explain",  "follow",
    "identify",  "include", "indicate", "list",    "occur",  "proceed", "provide",  "reference",
    "relate",    "specify", "state",    "set",     "take",
});

template <typename Words>
bool Holds(const Words& words, std::string_view word) {
    std::string lower(word);
    for (char& letter : lower)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter | 0x20);
    return std::ranges::find(words, std::string_view(lower)) != words.end();
}

}  // namespace

bool IsDutyVerb(std::string_view word) {
    return Holds(kDutyVerbs, word);
}

bool IsDutyParticiple(std::string_view word) {
    return Holds(kDutyParticiples, word);
}

bool IsReasoningVerb(std::string_view word) {
    return Holds(kReasoningVerbs, word);
}

bool IsSelfActingParticiple(std::string_view word) {
    return Holds(kSelfActingParticiples, word);
}

bool IsPaperVerb(std::string_view word) {
    return Holds(kPaperVerbs, word);
}

}  // namespace particulars
