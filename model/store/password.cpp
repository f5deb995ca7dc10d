#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <set>
#include <string_view>

#include "model/core/text.h"
#include "model/store/case_file.h"

namespace particulars {
namespace {

// What is tried first. Compared folded, and also with digits and signs taken off the end.
constexpr std::array<std::string_view, 24> kCommon = {
    "password", "passwort",   "passw0rd",     "letmein",     "welcome",  "qwerty",
    "qwertz",   "azerty",     "asdfgh",       "admin",       "secret",   "tradesecret",
    "lawyer",   "litigation", "confidential", "particulars", "iloveyou", "monkey",
    "dragon",   "abc",        "abcdef",       "changeme",    "default",  "summer"};

/// How many times longer the list of passwords to try gets, in bits, if characters are drawn freely
/// from the kinds that appear. Repetitions count little.
double Bits(const std::string& password) {
    bool lower = false, upper = false, digit = false, sign = false, other = false;
    for (const char character : password) {
        const auto byte = static_cast<unsigned char>(character);
        lower = lower || (byte >= 'a' && byte <= 'z');
        upper = upper || (byte >= 'A' && byte <= 'Z');
        digit = digit || (byte >= '0' && byte <= '9');
        other = other || byte >= 0x80;
        sign = sign || (byte < 0x80 && byte >= 0x20 && !std::isalnum(byte));
    }
    const int pool = 26 * lower + 26 * upper + 10 * digit + 20 * sign + 60 * other;
    const auto characters = CharacterCount(password);
    const std::set<char> distinct(password.begin(), password.end());
    const auto counted = std::min<std::size_t>(characters, 2 * distinct.size());
    return static_cast<double>(counted) * std::log2(std::max(pool, 1));
}

bool IsCommon(const std::string& password) {
    std::string folded = Fold(password);
    const bool known = std::find(kCommon.begin(), kCommon.end(), folded) != kCommon.end();
    while (!folded.empty() && !std::isalpha(static_cast<unsigned char>(folded.back())))
        folded.pop_back();
    return known || folded.empty() ||
           std::find(kCommon.begin(), kCommon.end(), folded) != kCommon.end();
}

}  // namespace

PasswordStrength Strength(const std::string& password) {
    if (password.empty())
        return PasswordStrength::kEmpty;
    const double bits = Bits(password);
    if (bits < 50 || IsCommon(password))
        return PasswordStrength::kWeak;
    return bits < 75 ? PasswordStrength::kFair : PasswordStrength::kStrong;
}

}  // namespace particulars
