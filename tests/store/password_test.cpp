#include <gtest/gtest.h>

#include "model/store/case_file.h"

namespace particulars {
namespace {

TEST(PasswordStrength, IsNothingForAnEmptyPassword) {
    EXPECT_EQ(Strength(""), PasswordStrength::kEmpty);
}

TEST(PasswordStrength, IsWeakForWhatIsTriedFirst) {
    for (const char* password : {"Password2024!", "letmein", "1234567890123456", "Litigation#1"})
        EXPECT_EQ(Strength(password), PasswordStrength::kWeak) << password;
}

TEST(PasswordStrength, IsWeakForAShortOrRepeatedPassword) {
    EXPECT_EQ(Strength("xK7$"), PasswordStrength::kWeak);
    EXPECT_EQ(Strength("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), PasswordStrength::kWeak);
}

TEST(PasswordStrength, GrowsWithLength) {
    EXPECT_EQ(Strength("harbor tulip"), PasswordStrength::kFair);
    EXPECT_EQ(Strength("harbor tulip granite seven"), PasswordStrength::kStrong);
}

TEST(PasswordStrength, CountsLettersBeyondEnglish) {
    EXPECT_EQ(Strength("\u00DCbergr\u00F6\u00DFe \u017Bubr \u0394\u03AD\u03BB\u03C4\u03B1"),
              PasswordStrength::kStrong);
}

}  // namespace
}  // namespace particulars
