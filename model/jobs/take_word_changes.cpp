#include "model/jobs/take_word_changes.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <optional>
#include <set>
#include <utility>

#include "model/core/bookmark_name.h"
#include "model/core/error.h"

namespace particulars {
namespace {

constexpr std::size_t kMarkDigits = 12;

std::string MarkIn(const std::string& bookmark) {
    return bookmark.size() < kMarkDigits ? std::string()
                                         : bookmark.substr(bookmark.size() - kMarkDigits);
}

/// Whether a bookmark is around a text that we printed; LibreOffice may add a number to the name of
/// a copied one.
bool EndsInMark(const std::string& bookmark) {
    const std::string mark = MarkIn(bookmark);
    return bookmark.size() > kMarkDigits && bookmark[bookmark.size() - kMarkDigits - 1] == '_' &&
           mark.find_first_not_of("0123456789abcdef") == std::string::npos;
}

std::string TextOf(const WordPassage& passage) {
    return fmt::format("{}", fmt::join(passage.paragraphs, "\n\n"));
}

std::vector<const WordPassage*> PassagesOf(const WordCopy& copy, const std::string& stem) {
    std::vector<const WordPassage*> found;
    for (const WordPassage& passage : copy.passages)
        if (passage.bookmark.starts_with(stem))
            found.push_back(&passage);
    return found;
}

bool HasBookmark(const WordCopy& copy, const std::string& name) {
    return std::any_of(copy.passages.begin(), copy.passages.end(),
                       [&](const WordPassage& passage) { return passage.bookmark == name; });
}

/// What the copy did to the newest text, `mark` being that of the text that was printed.
CopiedTextState StateOf(const CopiedText& text, const std::string& mark) {
    const std::string edited = WordsMark(text.edited);
    if (edited == mark || edited == WordsMark(text.now))
        return CopiedTextState::kUnchanged;
    if (WordsOnly(text.edited).empty())
        return CopiedTextState::kGone;
    return WordsMark(text.now) == mark ? CopiedTextState::kChanged : CopiedTextState::kConflict;
}

CopiedText Compare(const TradeSecret& secret, const std::vector<const WordPassage*>& passages,
                   const std::vector<Version>& versions) {
    CopiedText text;
    text.secret = secret.id;
    text.designation = Designation(secret);
    if (!versions.empty()) {
        text.newest = versions.front().number;
        text.now = versions.front().text;
    }
    if (passages.size() != 1 || !passages.front()->closed) {
        text.state = passages.size() > 1 ? CopiedTextState::kTwice : CopiedTextState::kGone;
        return text;
    }
    const WordPassage& passage = *passages.front();
    const std::string mark = MarkIn(passage.bookmark);
    for (const Version& version : versions)
        if (text.printed == 0 && WordsMark(version.text) == mark)
            text.printed = version.number;
    text.edited = TextOf(passage);
    if (const std::size_t end = text.now.find_last_not_of(" \r\n"); end != std::string::npos)
        text.edited += text.now.substr(end + 1);  // A last line end does not go onto paper.
    text.tracked = passage.tracked;
    text.state = StateOf(text, mark);
    return text;
}

}  // namespace

std::string DescriptionAnchor(const std::string& designation) {
    return designation + " description";
}

WordReading CompareWordCopy(const WordCopy& copy, const std::string& path,
                            const std::vector<TradeSecret>& secrets,
                            const VersionsOfSecret& versions_of) {
    WordReading reading;
    reading.file = std::filesystem::path(path).filename().string();
    std::set<std::string> known;
    for (const TradeSecret& secret : secrets) {
        const std::string stem = BookmarkStem(DescriptionAnchor(Designation(secret)));
        const std::vector<const WordPassage*> passages = PassagesOf(copy, stem);
        for (const WordPassage* passage : passages)
            known.insert(passage->bookmark);
        // The heading is still there, so that its text was there, too.
        if (passages.empty() && !HasBookmark(copy, BookmarkName(Designation(secret))))
            continue;
        reading.texts.push_back(Compare(secret, passages, versions_of(secret.id)));
    }
    for (const WordPassage& passage : copy.passages)
        if (EndsInMark(passage.bookmark) && known.insert(passage.bookmark).second) {
            CopiedText text;
            text.designation = passage.bookmark;
            text.state = CopiedTextState::kUnknown;
            text.edited = TextOf(passage);
            reading.texts.push_back(std::move(text));
        }
    return reading;
}

std::string StateInWords(const CopiedText& text) {
    switch (text.state) {
        case CopiedTextState::kChanged:
            return text.tracked ? "Changed in the copy; tracked changes count as taken."
                                : "Changed in the copy.";
        case CopiedTextState::kUnchanged:
            return "Not changed.";
        case CopiedTextState::kConflict:
            return text.printed > 0
                       ? fmt::format(
                             "Conflict: the copy was printed from version {}, and the case has "
                             "version {} now. It cannot be taken; bring the change over by hand.",
                             text.printed, text.newest)
                       : "Conflict: the text that the copy was printed from is not in the case any "
                         "more. It cannot be taken; bring the change over by hand.";
        case CopiedTextState::kGone:
            return "The text, or the bookmark around it, is gone from the copy.";
        case CopiedTextState::kTwice:
            return "The copy has the text twice, so that it is not certain which one counts.";
        case CopiedTextState::kUnknown:
            return "The case has no such entry.";
    }
    return {};
}

std::vector<Version> DraftsOf(const WordReading& reading, const std::vector<TradeSecretId>& chosen,
                              const VersionsOfSecret& versions_of, const std::string& user,
                              const std::string& now) {
    std::vector<Version> drafts;
    for (const TradeSecretId& secret : chosen) {
        const auto text = std::find_if(reading.texts.begin(), reading.texts.end(),
                                       [&](const CopiedText& one) { return one.secret == secret; });
        if (text == reading.texts.end())
            throw Error(ErrorKind::kNotFound, "The copy does not hold that entry.");
        const std::vector<Version> versions = versions_of(secret);
        const bool is_newest = !versions.empty() && versions.front().number == text->newest &&
                               versions.front().text == text->now;
        if (text->state != CopiedTextState::kChanged || !is_newest)
            throw Error(ErrorKind::kConflict,
                        fmt::format("{} was not taken, and nothing else. {}", text->designation,
                                    text->state == CopiedTextState::kChanged
                                        ? "The case has changed since the copy was read."
                                        : StateInWords(*text)));
        Version draft;
        draft.secret = secret;
        draft.number = text->newest + 1;
        draft.text = text->edited;
        draft.public_text = versions.front().public_text;
        draft.kind = AmendmentKind::kClarify;
        draft.ground = "edited in Word: " + reading.file;
        draft.author = user;
        draft.created_at = now;
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

std::string TakingLabel(std::size_t texts) {
    return texts == 1 ? "take a text edited in Word"
                      : fmt::format("take {} texts edited in Word", texts);
}

}  // namespace particulars
