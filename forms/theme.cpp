#include "forms/theme.h"

#include <algorithm>
#include <cmath>

#include <wx/settings.h>

namespace particulars {
namespace {

wxColour Rgb(unsigned long value) {
    return wxColour(static_cast<unsigned char>(value >> 16U & 0xFFU),
                    static_cast<unsigned char>(value >> 8U & 0xFFU),
                    static_cast<unsigned char>(value & 0xFFU));
}

double Linear(unsigned char channel) {
    const double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double Luminance(const wxColour& color) {
    return 0.2126 * Linear(color.Red()) + 0.7152 * Linear(color.Green()) +
           0.0722 * Linear(color.Blue());
}

}  // namespace

const Palette& LightPalette() {
    static const Palette palette = {
        .window = Rgb(0xF6F5F4),
        .field = Rgb(0xFFFFFF),
        .text = Rgb(0x2E3436),
        .muted = Rgb(0x5C5A63),
        .accent = Rgb(0x1A5FB4),
        .urgent = Rgb(0xA51D2D),
        .warning = Rgb(0x7A4B00),
        .good = Rgb(0x1B6E3C),
        .line = Rgb(0xCDC7C2),
        .hint = Rgb(0xFDF0CC),
        .inserted = Rgb(0xDCEFE2),
        .deleted = Rgb(0xF9DFDD),
        .met = {Rgb(0xD8EDDF), Rgb(0x14532D)},
        .doubtful = {Rgb(0xFBE9BF), Rgb(0x6B4400)},
        .not_met = {Rgb(0xF8D6D3), Rgb(0x8C1D18)},
        .not_applicable = {Rgb(0xE6E5E8), Rgb(0x55535C)},
        .not_assessed = {Rgb(0xFFFFFF), Rgb(0x5C5A63)},
    };
    return palette;
}

const Palette& DarkPalette() {
    static const Palette palette = {
        .window = Rgb(0x353535),
        .field = Rgb(0x2D2D2D),
        .text = Rgb(0xEEEEEC),
        .muted = Rgb(0xB9B7C0),
        .accent = Rgb(0x99C1F1),
        .urgent = Rgb(0xFF9F99),
        .warning = Rgb(0xF8CC70),
        .good = Rgb(0x8FE0AD),
        .line = Rgb(0x55545A),
        .hint = Rgb(0x54420F),
        .inserted = Rgb(0x1E4630),
        .deleted = Rgb(0x5A2523),
        .met = {Rgb(0x1F4A31), Rgb(0xB9EDCB)},
        .doubtful = {Rgb(0x54410F), Rgb(0xFFE2A0)},
        .not_met = {Rgb(0x602522), Rgb(0xFFCDC8)},
        .not_applicable = {Rgb(0x434248), Rgb(0xCBC9D2)},
        .not_assessed = {Rgb(0x2D2D2D), Rgb(0xB9B7C0)},
    };
    return palette;
}

const Palette& CurrentPalette() {
    return wxSystemSettings::GetAppearance().IsUsingDarkBackground() ? DarkPalette()
                                                                     : LightPalette();
}

const VerdictColors& ColorsOf(const Palette& palette, Verdict verdict) {
    switch (verdict) {
        case Verdict::kMet:
            return palette.met;
        case Verdict::kDoubtful:
            return palette.doubtful;
        case Verdict::kNotMet:
            return palette.not_met;
        case Verdict::kNotApplicable:
            return palette.not_applicable;
        case Verdict::kNotAssessed:
            break;
    }
    return palette.not_assessed;
}

double Contrast(const wxColour& one, const wxColour& other) {
    const auto [darker, lighter] = std::minmax({Luminance(one), Luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace particulars
