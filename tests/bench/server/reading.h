// What reading costs on a large server: the same question on a server of ten matters, and past the
// walls.

#pragma once

#include <string>

namespace particulars::bench {

struct ReadingCosts {
    double load_few = 0;    ///< ms, LoadCase of a matter of 100 secrets among ten matters.
    double load_many = 0;   ///< ms, the same among all.
    double first_load = 0;  ///< ms, as the first thing on a new connection.
    double page = 0;        ///< ms, 200 documents from the middle of 25,000.
    double page_as_owner = 0;
    double secrets = 0;  ///< ms, all secrets of the matter.
    double secrets_as_owner = 0;
};

/// Medians. The addresses are those of the superuser.
ReadingCosts MeasureReading(const std::string& few, const std::string& many);

}  // namespace particulars::bench
