#include "model/render/color_profile.h"

#include <lcms2.h>
#include <memory>
#include <type_traits>

#include "model/core/error.h"

namespace particulars {
namespace {

struct Close {
    void operator()(void* profile) const { cmsCloseProfile(profile); }
};

/// In the header of a profile: the time at which it was made, six numbers of two bytes each.
constexpr std::size_t kTimeStart = 24;
constexpr std::size_t kTimeLength = 12;

}  // namespace

std::string StandardRgbProfile() {
    const std::unique_ptr<std::remove_pointer_t<cmsHPROFILE>, Close> profile(
        cmsCreate_sRGBProfile());
    cmsUInt32Number size = 0;
    std::string bytes;
    if (profile) {
        cmsSetProfileVersion(profile.get(), 2.1);
        cmsSaveProfileToMem(profile.get(), nullptr, &size);
        bytes.resize(size);
    }
    if (size < kTimeStart + kTimeLength || !cmsSaveProfileToMem(profile.get(), bytes.data(), &size))
        throw Error(ErrorKind::kInternal,
                    "The PDF could not be finished, because of a defect in the program. Nothing "
                    "was written.",
                    "no color profile");
    const std::string first_of_january_2000("\x07\xd0\0\x01\0\x01\0\0\0\0\0\0", kTimeLength);
    bytes.replace(kTimeStart, kTimeLength, first_of_january_2000);
    return bytes;
}

}  // namespace particulars
