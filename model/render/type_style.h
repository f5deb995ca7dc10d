// The look of each kind of text: one place for sizes, leading and space, in points.
//
// Every line of a role has the same leading, whatever glyphs it holds, so that heights are counted
// in lines and a missing glyph or an emoji cannot push a row apart.

#pragma once

namespace particulars {

enum class TypeRole {
    kHeading1,
    kHeading2,
    kHeading3,
    kBody,
    kQuote,
    kNote,
    kCaption,
    kLabel,
    kWarning,
    kCell,
    kFact,
    kColumnTitle,
    kDayName,
    kDayNumber,
    kFaintDayNumber,
    kDayNote,
    kDayEntry,
    kSignature,
    kFootnote,
    kHead,
    kDraft,
    kLegend,
    kCopy,
    kFoot,
    kFootCenter,
    kFootRight
};

enum class Align { kLeft, kCenter, kRight };

struct TypeStyle {
    double size = 10.5;
    double leading = 14;
    double before = 0;  ///< Space above, dropped at the top of a page.
    double after = 0;
    double indent = 0;  ///< From both sides.
    Align align = Align::kLeft;
    bool bold = false;
    bool italic = false;
    double letter_spacing = 0;
    bool one_line = false;  ///< Cut with an ellipsis rather than broken.
};

/// The families tried in turn.
inline constexpr const char* kTextFamilies =
    "Liberation Serif, Tinos, Times New Roman, DejaVu Serif, serif";

const TypeStyle& StyleOf(TypeRole role);

}  // namespace particulars
