#include "model/jobs/any_record.h"

#include <utility>

namespace particulars {

template <typename Record>
requires IsOneOf<Record, AnyRecord::Held> AnyRecord::AnyRecord(Record record)
    : held_(std::make_unique<Held>(std::in_place_type<Record>, std::move(record))) {}

AnyRecord::AnyRecord(const AnyRecord& other) : held_(std::make_unique<Held>(other.held())) {}
AnyRecord::AnyRecord(AnyRecord&&) noexcept = default;
AnyRecord& AnyRecord::operator=(AnyRecord&&) noexcept = default;
AnyRecord::~AnyRecord() = default;

AnyRecord& AnyRecord::operator=(const AnyRecord& other) {
    *this = AnyRecord(other);
    return *this;
}

template AnyRecord::AnyRecord(Matter);
template AnyRecord::AnyRecord(RelatedDocket);
template AnyRecord::AnyRecord(Party);
template AnyRecord::AnyRecord(Person);
template AnyRecord::AnyRecord(DocketEntry);
template AnyRecord::AnyRecord(Motion);
template AnyRecord::AnyRecord(Ruling);
template AnyRecord::AnyRecord(Obligation);
template AnyRecord::AnyRecord(DiscoveryRequest);
template AnyRecord::AnyRecord(Event);
template AnyRecord::AnyRecord(Deadline);
template AnyRecord::AnyRecord(TradeSecret);
template AnyRecord::AnyRecord(SecretAlias);
template AnyRecord::AnyRecord(Version);
template AnyRecord::AnyRecord(Particular);
template AnyRecord::AnyRecord(Assessment);
template AnyRecord::AnyRecord(HintDismissal);
template AnyRecord::AnyRecord(Challenge);
template AnyRecord::AnyRecord(Document);
template AnyRecord::AnyRecord(Link);
template AnyRecord::AnyRecord(Member);
template AnyRecord::AnyRecord(Distribution);
template AnyRecord::AnyRecord(Closure);
template AnyRecord::AnyRecord(Redaction);
template AnyRecord::AnyRecord(Classification);
template AnyRecord::AnyRecord(StatusStep);
template AnyRecord::AnyRecord(LineageStep);
template AnyRecord::AnyRecord(Approval);
template AnyRecord::AnyRecord(ServedSet);
template AnyRecord::AnyRecord(ServedItem);
template AnyRecord::AnyRecord(TierChange);
template AnyRecord::AnyRecord(SecrecyScore);
template AnyRecord::AnyRecord(MaterialAccess);
template AnyRecord::AnyRecord(Fact);
template AnyRecord::AnyRecord(FactValue);
template AnyRecord::AnyRecord(TierName);
template AnyRecord::AnyRecord(Defense);
template AnyRecord::AnyRecord(Production);
template AnyRecord::AnyRecord(CodeCitation);
template AnyRecord::AnyRecord(ReviewSession);
template AnyRecord::AnyRecord(PrintRequest);
template AnyRecord::AnyRecord(PageBudget);
template AnyRecord::AnyRecord(Transcript);
template AnyRecord::AnyRecord(Testimony);
template AnyRecord::AnyRecord(DocumentReview);
template AnyRecord::AnyRecord(SavedView);
template AnyRecord::AnyRecord(Clearance);
template AnyRecord::AnyRecord(ReportBook);

}  // namespace particulars
