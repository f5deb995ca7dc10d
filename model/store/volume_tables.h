// What network file systems and copying programs are known by: types and numbers of file systems,
// names and hidden marker files of synchronized folders. Data for volume.cpp, kept apart from it.
//
// Where in doubt a place counts as remote: reading only is a nuisance, which an option lifts; a
// lost change is not.

#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace particulars {

struct NetworkType {
    std::string_view type;  ///< Of the mount; one * stands for anything.
    std::string_view name;
};

/// FUSE types that are not in LocalFuseTypes count as remote too.
std::span<const NetworkType> NetworkTypes();
std::span<const std::string_view> LocalFuseTypes();

struct NetworkMagic {
    std::int64_t magic;  ///< f_type of statfs(2), as in linux/magic.h.
    std::string_view name;
};

std::span<const NetworkMagic> NetworkMagics();

struct SyncName {
    std::string_view folder;  ///< One * stands for anything; upper or lower case.
    std::string_view service;
    bool in_home_only = false;  ///< A word that other folders bear as well.
};

std::span<const SyncName> SyncNames();

struct SyncMarker {
    std::string_view name;  ///< In the root of the folder; of a folder if it ends in "/".
    std::string_view service;
};

std::span<const SyncMarker> SyncMarkers();

}  // namespace particulars
