#include "model/intake/duty_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace particulars {
namespace {

constexpr std::array kDutyVerbs = std::to_array<std::string_view>({
    "abide",      "address",     "adhere",     "advise",    "agree",      "amend",
    "answer",     "appear",      "appoint",    "apprise",   "arrange",    "assist",
    "attach",     "attempt",     "attend",     "bear",      "brief",      "bring",
    "call",       "caption",     "cease",      "certify",   "circulate",  "clarify",
    "close",      "collect",     "commence",   "compile",   "complete",   "comply",
    "conduct",    "confer",      "confirm",    "consult",   "contact",    "continue",
    "convene",    "cooperate",   "coordinate", "correct",   "create",     "cure",
    "deliver",    "depose",      "deposit",    "describe",  "designate",  "desist",
    "destroy",    "dial",        "direct",     "disable",   "disclose",   "discuss",
    "dismiss",    "docket",      "download",   "draft",     "e-file",     "e-mail",
    "edit",       "email",       "engage",     "ensure",    "enter",      "exchange",
    "exclude",    "execute",     "expedite",   "explain",   "explore",    "familiarize",
    "fax",        "file",        "finalize",   "follow",    "forward",    "furnish",
    "give",       "hold",        "identify",   "implement", "include",    "indicate",
    "inform",     "initiate",    "inspect",    "install",   "issue",      "itemize",
    "join",       "keep",        "label",      "limit",     "list",       "lodge",
    "log",        "mail",        "maintain",   "make",      "mark",       "mediate",
    "meet",       "monitor",     "move",       "narrow",    "negotiate",  "note",
    "notice",     "notify",      "object",     "obtain",    "omit",       "oppose",
    "organize",   "participate", "pay",        "perform",   "photograph", "place",
    "post",       "prepare",     "present",    "preserve",  "print",      "proceed",
    "produce",    "propose",     "propound",   "provide",   "publish",    "purge",
    "pursue",     "quarantine",  "raise",      "re-file",   "re-notice",  "re-serve",
    "redact",     "refile",      "refrain",    "reimburse", "release",    "remedy",
    "remit",      "remove",      "renew",      "reply",     "report",     "request",
    "reschedule", "respond",     "resubmit",   "retain",    "return",     "review",
    "revise",     "run",         "schedule",   "seal",      "search",     "secure",
    "segregate",  "select",      "send",       "sequester", "serve",      "set",
    "settle",     "share",       "show",       "sign",      "specify",    "stamp",
    "state",      "stipulate",   "stop",       "store",     "submit",     "subpoena",
    "substitute", "supplement",  "supply",     "surrender", "take",       "telephone",
    "tender",     "terminate",   "transfer",   "translate", "transmit",   "turn",
    "unseal",     "update",      "upload",     "use",       "vacate",     "verify",
    "withdraw",   "withhold",
});

constexpr std::array kDutyParticiples = std::to_array<std::string_view>({
    "accompanied", "added",     "addressed",  "amended",      "answered",    "briefed",
    "brought",     "called",    "certified",  "circulated",   "collected",   "commenced",
    "completed",   "concluded", "conducted",  "corrected",    "cured",       "delivered",
    "deposed",     "deposited", "designated", "destroyed",    "directed",    "disclosed",
    "discussed",   "docketed",  "drafted",    "e-filed",      "emailed",     "exchanged",
    "executed",    "exhausted", "filed",      "finished",     "followed",    "furnished",
    "given",       "heard",     "held",       "identified",   "included",    "initiated",
    "issued",      "joined",    "kept",       "labeled",      "limited",     "lodged",
    "logged",      "made",      "mailed",     "maintained",   "marked",      "moved",
    "narrowed",    "noted",     "noticed",    "numbered",     "paid",        "placed",
    "posted",      "prepared",  "presented",  "printed",      "produced",    "propounded",
    "provided",    "raised",    "recorded",   "redacted",     "refiled",     "removed",
    "reported",    "requested", "returned",   "reviewed",     "revised",     "scheduled",
    "searched",    "selected",  "sent",       "served",       "signed",      "sought",
    "stamped",     "stated",    "specified",  "attached",     "cited",       "explained",
    "sealed",      "stored",    "submitted",  "supplemented", "supplied",    "supported",
    "surrendered", "taken",     "tendered",   "translated",   "transmitted", "tried",
    "unsealed",    "updated",   "uploaded",   "used",         "verified",    "withdrawn",
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
    "accompany", "address",  "adhere",   "attach",  "bear",      "certify", "cite",    "close",
    "commence",  "comply",   "conclude", "conform", "consist",   "contain", "cover",   "describe",
    "detail",    "disclose", "discuss",  "end",     "enumerate", "exceed",  "expire",  "explain",
    "follow",    "give",     "identify", "include", "indicate",  "inform",  "itemize", "list",
    "name",      "note",     "occur",    "outline", "present",   "proceed", "propose", "provide",
    "reference", "reflect",  "relate",   "remain",  "set",       "show",    "specify", "state",
    "summarize", "take",     "use",
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
