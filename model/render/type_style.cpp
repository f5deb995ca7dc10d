#include "model/render/type_style.h"

#include "model/core/error.h"

namespace particulars {
namespace {

constexpr TypeStyle kHeading1 = {
    .size = 21, .leading = 26, .before = 20, .after = 16, .align = Align::kCenter};
constexpr TypeStyle kHeading2 = {.size = 15, .leading = 19, .before = 24, .after = 6};
constexpr TypeStyle kHeading3 = {
    .size = 11.5, .leading = 15, .before = 18, .after = 3, .bold = true};
constexpr TypeStyle kBody = {.size = 10.5, .leading = 14, .after = 7};
constexpr TypeStyle kQuote = {.size = 10.5, .leading = 14, .before = 2, .after = 9, .indent = 20};
constexpr TypeStyle kNote = {.size = 9, .leading = 12, .after = 6};
constexpr TypeStyle kCaption = {.size = 11, .leading = 15, .after = 0, .align = Align::kCenter};
constexpr TypeStyle kLabel = {
    .size = 9, .leading = 12, .before = 12, .after = 4, .bold = true, .letter_spacing = 0.2};
constexpr TypeStyle kWarning = {.size = 9.5, .leading = 13, .before = 3, .after = 8, .indent = 10};
constexpr TypeStyle kCell = {.size = 9, .leading = 12};
constexpr TypeStyle kFact = {.size = 10, .leading = 14};
constexpr TypeStyle kColumnTitle = {.size = 8.5, .leading = 11, .bold = true};
constexpr TypeStyle kDayName = {
    .size = 8.5, .leading = 11, .align = Align::kCenter, .bold = true, .one_line = true};
constexpr TypeStyle kDayNumber = {.size = 10, .leading = 12, .bold = true, .one_line = true};
constexpr TypeStyle kFaintDayNumber = {.size = 9, .leading = 12, .italic = true, .one_line = true};
constexpr TypeStyle kDayNote = {
    .size = 7.5, .leading = 9, .align = Align::kRight, .italic = true, .one_line = true};
constexpr TypeStyle kDayEntry = {.size = 8, .leading = 10, .one_line = true};
constexpr TypeStyle kSignature = {.size = 8.5, .leading = 11, .italic = true};
constexpr TypeStyle kFootnote = {.size = 8.5, .leading = 10.5};
constexpr TypeStyle kHead = {.size = 9, .leading = 12, .italic = true, .one_line = true};
constexpr TypeStyle kDraft = {.size = 9,
                              .leading = 12,
                              .align = Align::kRight,
                              .bold = true,
                              .letter_spacing = 2,
                              .one_line = true};
constexpr TypeStyle kLegend = {
    .size = 9, .leading = 12, .align = Align::kCenter, .bold = true, .letter_spacing = 0.4};
constexpr TypeStyle kCopy = {.size = 8.5, .leading = 11, .align = Align::kCenter};
constexpr TypeStyle kFoot = {.size = 8.5, .leading = 11, .one_line = true};
constexpr TypeStyle kFootCenter = {
    .size = 8.5, .leading = 11, .align = Align::kCenter, .one_line = true};
constexpr TypeStyle kFootRight = {
    .size = 8.5, .leading = 11, .align = Align::kRight, .one_line = true};

}  // namespace

const TypeStyle& StyleOf(TypeRole role) {
    switch (role) {
        case TypeRole::kHeading1:
            return kHeading1;
        case TypeRole::kHeading2:
            return kHeading2;
        case TypeRole::kHeading3:
            return kHeading3;
        case TypeRole::kBody:
            return kBody;
        case TypeRole::kQuote:
            return kQuote;
        case TypeRole::kNote:
            return kNote;
        case TypeRole::kCaption:
            return kCaption;
        case TypeRole::kLabel:
            return kLabel;
        case TypeRole::kWarning:
            return kWarning;
        case TypeRole::kCell:
            return kCell;
        case TypeRole::kFact:
            return kFact;
        case TypeRole::kColumnTitle:
            return kColumnTitle;
        case TypeRole::kDayName:
            return kDayName;
        case TypeRole::kDayNumber:
            return kDayNumber;
        case TypeRole::kFaintDayNumber:
            return kFaintDayNumber;
        case TypeRole::kDayNote:
            return kDayNote;
        case TypeRole::kDayEntry:
            return kDayEntry;
        case TypeRole::kSignature:
            return kSignature;
        case TypeRole::kFootnote:
            return kFootnote;
        case TypeRole::kHead:
            return kHead;
        case TypeRole::kDraft:
            return kDraft;
        case TypeRole::kLegend:
            return kLegend;
        case TypeRole::kCopy:
            return kCopy;
        case TypeRole::kFoot:
            return kFoot;
        case TypeRole::kFootCenter:
            return kFootCenter;
        case TypeRole::kFootRight:
            return kFootRight;
    }
    throw Error(ErrorKind::kInternal, "A kind of text has no style.");
}

}  // namespace particulars
