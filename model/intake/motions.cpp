// FindMotions: the motions before the court, from the rulings on them and from what the order tells
// of their filing.

#include <algorithm>

#include "model/intake/date_phrase.h"
#include "model/intake/duty_subject.h"
#include "model/intake/motion_title.h"
#include "model/intake/pattern.h"
#include "model/intake/rulings.h"

namespace particulars {
namespace {

// "Defendant filed the instant motion to compel ... on April 1, 2016".
const LazyRE2 kFiled = {
    "(?i)\\b(?:filed|submitted|brought|served)\\s+(?:(?:a|an|the|its|their|his|her|this|these|two|"
    "instant|present|"
    "opposition\\s+and)\\s+)*((?:cross-?)?(?:motions?|applications?|petitions?)\\b.*)$"};

// "On April 1, 2016, Defendant moved to compel".
const LazyRE2 kMoved = {"(?i)\\b(?:has\\s+|have\\s+)?(cross-)?moved\\s+((?:to|for)\\s+.*)$"};

std::size_t EndOfTitle(std::string_view words) {
    static constexpr LazyRE2 kEnd = {
        "(?i)\\s+on\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d)|[.;]|,\\s+(?:and\\s+"
        "has|on|which|arguing|seeking|after|defendants?|plaintiffs?|the|complaining|in\\s+which)"
        "\\b|,\\s+and\\s|\\s(?:complaining|arguing|contending)\\s"};
    const auto end = Find(kEnd, words);
    return end ? end->start() : words.size();
}

/// "Defendants have" and "Plaintiff subsequently", before "filed".
std::string WithoutAuxiliary(std::string_view name) {
    static constexpr LazyRE2 kAuxiliary = {
        "(?i)(?:\\s+(?:have|has|had|also|subsequently|then|timely|now|thereafter|each|jointly))+$"};
    const auto auxiliary = Find(kAuxiliary, name);
    return std::string(auxiliary ? name.substr(0, auxiliary->start()) : name);
}

void Note(std::vector<ProposedMotion>& motions, ProposedMotion found) {
    const auto same = std::ranges::find_if(motions, [&found](const ProposedMotion& motion) {
        return IsSameMotion({motion.title, motion.movant}, {found.title, found.movant});
    });
    if (same == motions.end()) {
        motions.push_back(std::move(found));
        return;
    }
    // A paper with two motions in it is noted for each of them.
    for (ProposedMotion& motion : motions)
        if (!motion.filed &&
            IsSameMotion({motion.title, motion.movant}, {found.title, found.movant}))
            motion.filed = found.filed;
}

}  // namespace

std::vector<ProposedMotion> FindMotions(const PlainText& plain,
                                        const std::vector<Sentence>& sentences,
                                        const std::vector<ProposedRuling>& rulings) {
    constexpr std::size_t kMost = 200;
    std::vector<ProposedMotion> motions;
    for (const ProposedRuling& ruling : rulings)
        motions.push_back({ruling.motion, ruling.movant, std::nullopt, ruling.place});
    for (const Sentence& sentence : sentences) {
        const auto filed = Find(kFiled, sentence.unquoted);
        const auto moved = filed ? std::nullopt : Find(kMoved, sentence.unquoted);
        if ((!filed && !moved) || motions.size() > kMost)
            continue;
        const TextSpan words = filed ? *filed->group[1] : *moved->group[2];
        const std::string_view rest = Slice(sentence.text, words);
        const Subject movant =
            ReadSubject(sentence.unquoted, {0, filed ? filed->start() : moved->start()});
        ProposedMotion motion;
        motion.title = std::string(rest.substr(0, EndOfTitle(rest)));
        if (moved)
            motion.title = (moved->Has(1) ? "cross-motion " : "motion ") + motion.title;
        if (movant.kind == SubjectKind::kParty || movant.kind == SubjectKind::kProperName)
            motion.movant = WithoutAuxiliary(Slice(sentence.text, movant.place));
        for (const DatePhrase& date : FindDates(sentence.text))
            motion.filed = date.date;
        motion.place = plain.ToRaw({sentence.place.start + words.start,
                                    sentence.place.start + words.start + EndOfTitle(rest)});
        const bool plausible = motion.movant.size() < 60 && !TellingWords(motion.title).empty();
        if (plausible)
            Note(motions, std::move(motion));
    }
    return motions;
}

}  // namespace particulars
