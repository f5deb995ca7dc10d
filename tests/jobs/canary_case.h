// The sample case with a canary in every text of every record: words that stand nowhere else, and
// say of which table and column they are.

#pragma once

#include <fmt/format.h>
#include <map>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

#include "model/jobs/any_record.h"
#include "model/jobs/load_case.h"
#include "model/jobs/make_sample.h"
#include "model/store/record_maps.h"
#include "model/store/record_table.h"
#include "tests/jobs/scratch_case.h"

namespace particulars {

struct Canary {
    std::string words;
    std::string place;  ///< "version.text".
    bool is_work_product = false;
};

class CanaryCase : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        MakeSample(*db_, clock_, "tester", SampleSpan::kToTrial);
        for (const std::string& trigger : Triggers())
            db_->RunScript("DROP TRIGGER " + trigger);
        AddWhatTheSampleLacks();
#define PARTICULARS_PLANT(Record) Plant<Record>();
        PARTICULARS_EACH_RECORD(PARTICULARS_PLANT)
#undef PARTICULARS_PLANT
        for (const RecordTable* table : AllTables())
            if (table->Position("tier") && table->name != "tier_name" &&
                table->name != "distribution")
                db_->RunScript(
                    fmt::format("UPDATE {} SET tier = 'attorneys'' eyes only'", table->name));
    }

    FixedClock clock_{"2022-01-03"};  // After the trial.
    std::vector<Canary> canaries_;

private:
    /// Served sets are never changed, but for a test.
    std::vector<std::string> Triggers() {
        std::vector<std::string> names;
        db_->Query("SELECT name FROM sqlite_master WHERE type = 'trigger'", {},
                   [&](const Row& row) { names.push_back(row.Text(0)); });
        return names;
    }

    void AddWhatTheSampleLacks() {
        const CaseRecords records = LoadCase(*db_);
        const TradeSecretId secret = records.secrets.front().id;
        Document document;
        document.id = DocumentId("document");
        document.bates_begin = document.bates_end = document.bates_key = "LP00000007";
        Link link;
        link.secret = secret.text();
        link.document = document.id;
        link.role = LinkRole::kContains;
        DocumentReview review;
        review.secret = records.secrets[1].id.text();
        review.document = document.id;
        CodeCitation citation;
        citation.id = CodeCitationId("citation");
        citation.path = "src/tag.js";
        Link to_code = link;
        to_code.document = {};
        to_code.code_citation = citation.id;
        Transcript transcript;
        transcript.id = TranscriptId("transcript");
        Testimony testimony;
        testimony.id = TestimonyId("testimony");
        testimony.transcript = transcript.id;
        Link to_words = link;
        to_words.document = {};
        to_words.testimony = testimony.id;
        Person custodian;
        custodian.role = PersonRole::kCustodian;
        Defense defense;
        defense.secret = secret;
        Redaction redaction;
        redaction.entry = records.obligations.front().order;
        for (const DocketEntry& entry : records.docket_entries)
            if (entry.id == redaction.entry)
                redaction.passage = entry.text.substr(2000, 120);
        redaction.place = {2000, 2120};
        Particular particular;
        particular.secret = secret;
        particular.element = "data_purpose";
        particular.text = "to be planted";
        Challenge challenge;
        challenge.secret = secret;
        challenge.element = "content";
        Production production;
        production.volume = "LP-VOL001";
        document.production = production.volume;
        for (AnyRecord record : std::vector<AnyRecord>{
                 document, citation, transcript, testimony, production, link, to_code, to_words,
                 review, custodian, defense, redaction, particular, challenge}) {
            std::visit([&](auto& one) { Insert(one); }, record.held());
        }
        Distribution line;
        line.what = "view";
        Insert(line);
    }

    /// Past the checks, which want more than a canary needs.
    template <typename Record>
    void Insert(Record& record) {
        if (record.id.empty())
            record.id = NewId<decltype(record.id)>(clock_);
        if constexpr (requires { record.matter; })
            record.matter = MatterOf(*db_);
        record.revision = 1;
        db_->Execute(TableOf<Record>().insert, ValuesOf(record));
    }

    /// What is written in a code, a number or a name that something else looks up.
    static bool IsCoded(const std::string& place) {
        static const std::set<std::string> kCoded = {
            "matter.court",
            "related_docket.court",
            "docket_entry.ecf_number",
            "docket_entry.kind",
            "docket_entry.text",  // Redactions point into it; its own words are canaries enough.
            "redaction.passage",
            "obligation.period",
            "obligation.direction",
            "obligation.basis",
            "particular.element",
            "assessment.element",
            "assessment.standard",
            "challenge.element",
            "hint_dismissal.hint",
            "event.kind",
            "event.time",
            "event.time_zone",
            "deadline.rule",
            "deadline.court",
            "deadline.period",
            "deadline.time",
            "deadline.trigger_time",
            "deadline.reminders",
            "closure.court",
            "document.bates_begin",
            "document.bates_end",
            "document.bates_key",
            "document.family_begin",
            "document.family_end",
            "document.sha256",
            "document.text",
            "code_citation.sha256",
            "code_citation.bates_begin",
            "code_citation.bates_end",
            "print_request.bates_begin",
            "print_request.bates_end",
            "transcript.text",
            "transcript.sha256",
            "link.secret",
            "link.particular",
            "link.pinpoint",
            "document_review.secret",
            "saved_view.query",
            "saved_view.sort",
            "saved_view.list",
            "saved_view.grouped_by",
            "setting.name",
            "setting.value",
            "served_item.designation",
            "served_item.sha256",
            "served_set.sha256",
            "distribution.subject",
            "distribution.sha256",
            "discovery_request.number",
            "review_session.time_in",
            "review_session.time_out",
            "document_import.sha256",
            "document_import.digest",
            "tier_name.name",
            "tier_name.legend",
            "production.volume",
            "production.prefixes",
            "document.production",
            "served_item.particulars",
            "served_item.support"};
        return kCoded.contains(place) || place.ends_with("_at");
    }

    template <typename Record>
    void Plant() {
        const std::string table(RecordMap<Record>::kTable);
        ForEachColumn<Record>([&](const auto& column) {
            using Held = std::remove_cvref_t<decltype(MemberType(column))>;
            const std::string place = table + "." + std::string(column.name);
            if constexpr (std::is_same_v<Held, std::string>) {
                if (column.empty_is_null || IsCoded(place))
                    return;
                // No run of five words of one is in another.
                std::string words =
                    fmt::format("{0} quebec {1} {0} zulu canary", column.name, table);
                for (char& c : words)
                    if (c == '_')
                        c = ' ';
                db_->RunScript(fmt::format("UPDATE {0} SET {1} = '{2} ' || replace(id, '-', '')",
                                           table, column.name, words));
                canaries_.push_back({words, place, column.privilege == Privilege::kWorkProduct});
            }
        });
    }
};

}  // namespace particulars
