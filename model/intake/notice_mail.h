// The words of a saved e-mail: its text part, or its HTML part without marks.
//
// Read as RFC 5322 and MIME have it, as far as a notice needs: folded headers, nested parts,
// quoted-printable and base64. Attachments are passed over and nothing is fetched. Time and memory
// grow with the size of the message only; parts nested too deep or too many are passed over too.

#pragma once

#include <string>
#include <string_view>

namespace particulars {

/// What is no e-mail, a notice copied into a text file or saved as a web page, comes back as its
/// words.
std::string WordsOfMail(std::string_view message);

/// `html` without tags, scripts and styles; rows, paragraphs and breaks become line ends, common
/// entities their characters.
std::string WordsOfHtml(std::string_view html);

}  // namespace particulars
