#include "model/papers/verification_page.h"

#include <fmt/format.h>

#include "model/papers/rich_text.h"

namespace particulars {
namespace {

constexpr const char* kLine = "______________________________";

void AppendBody(std::string text, std::vector<Block>& blocks) {
    blocks.push_back(Paragraph{ParagraphRole::kBody, Plain(std::move(text))});
}

/// The sentence that makes it an oath or stands in for one.
std::string OathOf(OathForm form) {
    switch (form) {
        case OathForm::kFederal:
            return "I declare under penalty of perjury under the laws of the United States of "
                   "America that the foregoing is true and correct.";
        case OathForm::kCalifornia:
            return "I declare under penalty of perjury under the laws of the State of California "
                   "that the foregoing is true and correct.";
        case OathForm::kNewYork:
            return fmt::format(
                "I affirm this ____ day of {}, under the penalties of perjury under the laws of "
                "New York, which may include a fine or imprisonment, that the foregoing is true, "
                "and I understand that this document may be filed in an action or proceeding in a "
                "court of law.",
                kLine);
        case OathForm::kNotary:
            break;
    }
    return "I swear that the foregoing is true and correct.";
}

void AppendSignature(const AnswerLaw& law, const VerificationContent& content,
                     std::vector<Block>& blocks) {
    if (content.is_done && !content.verifier.empty()) {
        Table facts = FactsTable(0.3);
        AddFact(facts, "Verified under oath", content.verifier);
        blocks.push_back(std::move(facts));
        return;
    }
    if (law.oath == OathForm::kNotary) {
        blocks.push_back(SignatureLines{{"Signature", "Name and title"}});
        AppendBody("Sworn to before me on the date below.", blocks);
        blocks.push_back(SignatureLines{{"Notary public", "Date, state and county"}});
        return;
    }
    blocks.push_back(SignatureLines{
        {"Signature", "Name and title", "Executed on (date)", "At (city and state)"}});
}

}  // namespace

void AppendVerification(const AnswerLaw& law, const VerificationContent& content,
                        std::vector<Block>& blocks) {
    blocks.push_back(PageBreak{});
    Heading heading{2, Plain("Verification")};
    if (!law.verified_under.empty())
        heading.text.front().footnote = law.verified_under;
    blocks.push_back(std::move(heading));
    const std::string party = content.party.empty() ? "the answering party" : content.party;
    AppendBody(
        fmt::format("I, {}, make this verification as {} or as its officer or agent. I have "
                    "read the {}. What is not within my own knowledge was gathered from "
                    "the information that is available to the party.",
                    content.verifier.empty() ? kLine : content.verifier, party, content.paper),
        blocks);
    AppendBody(OathOf(law.oath), blocks);
    AppendSignature(law, content, blocks);
}

}  // namespace particulars
