// A sealed paper of a made-up case with passages that are to be kept from the public.

#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "model/matter/redaction.h"

namespace particulars {

struct SealedPaper {
    explicit SealedPaper(std::string text) {
        entry.id = DocketEntryId("0190a1b2-0000-7000-8000-000000000100");
        entry.ecf_number = "100";
        entry.kind = "order";
        entry.title = "Sealed opinion";
        entry.sealed = true;
        entry.text = std::move(text);
    }

    /// Marks the first place where these words stand. Keeps `passages` in order of marking.
    Redaction& KeepBack(const std::string& words) {
        const std::size_t start = entry.text.find(words);
        if (start == std::string::npos)
            throw std::logic_error("the paper does not say: " + words);
        Redaction redaction;
        redaction.id = RedactionId("redaction " + std::to_string(passages.size() + 1));
        redaction.entry = entry.id;
        redaction.place = {start, start + words.size()};
        redaction.passage = words;
        redaction.reason = "A competitor could copy the process.";
        passages.push_back(redaction);
        return passages.back();
    }

    DocketEntry entry;
    std::vector<Redaction> passages;
};

}  // namespace particulars
