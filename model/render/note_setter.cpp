#include "model/render/note_setter.h"

#include <algorithm>
#include <utility>

namespace particulars {

int NoteCount(const RichText& text) {
    return static_cast<int>(std::count_if(
        text.begin(), text.end(), [](const TextRun& run) { return !run.footnote.empty(); }));
}

std::vector<Footnote> NotesOf(const TextShaper& shaper, const RichText& text, int first_note,
                              Origin origin, double width) {
    std::vector<Footnote> notes;
    for (const TextRun& run : text) {
        if (run.footnote.empty())
            continue;
        Footnote note;
        note.origin = origin;
        note.origin.note = first_note + static_cast<int>(notes.size());
        TextRun number;
        number.footnote = "number";
        note.text = {std::move(number), {"\u2009" + run.footnote}};
        note.line_count = shaper.LineCount(note.text, TypeRole::kFootnote, width, note.origin.note);
        notes.push_back(std::move(note));
    }
    return notes;
}

}  // namespace particulars
