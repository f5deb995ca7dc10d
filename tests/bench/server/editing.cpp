#include "tests/bench/server/editing.h"

#include <fmt/format.h>
#include <stdexcept>
#include <utility>

#include "model/core/edit_conflict.h"
#include "model/core/error.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars::bench {
namespace {

constexpr int kMostTries = 20;

template <typename Record>
class ChangedField final : public OpenEditor {
public:
    ChangedField(std::string id, std::string Record::*field, std::string mark)
        : id_(std::move(id)), field_(field), mark_(std::move(mark)) {}

    std::string_view table() const override { return RecordMap<Record>::kTable; }

    void Read(Database& db) override {
        std::optional<Record> found = Find<Record>(db, id_);
        if (!found)
            throw std::runtime_error("A record that was in the case is gone.");
        record_ = std::move(*found);
        record_.*field_ += mark_;
    }

    std::string Save(Edit& edit) override {
        edit.Save(record_);
        return id_;
    }

private:
    std::string id_;
    std::string Record::*field_;
    std::string mark_;
    Record record_;
};

template <typename Record>
class NewRecord final : public OpenEditor {
public:
    explicit NewRecord(Record record) : typed_(std::move(record)) {}

    std::string_view table() const override { return RecordMap<Record>::kTable; }
    void Read(Database&) override {}

    std::string Save(Edit& edit) override {
        Record record = typed_;
        if constexpr (std::is_same_v<Record, TradeSecret>)
            record.number = edit.NextNumber("trade_secret");
        edit.Save(record);
        return record.id.text();
    }

private:
    Record typed_;
};

template <typename Record>
std::unique_ptr<OpenEditor> New(Record record) {
    return std::make_unique<NewRecord<Record>>(std::move(record));
}

/// A link of evidence. Any document of the matter that the user sees will do.
std::unique_ptr<OpenEditor> NewLink(const Desk& desk, const TradeSecret& secret,
                                    const std::string& mark, std::uint64_t number) {
    Link link;
    link.matter = desk.records.matter.id;
    link.secret = secret.id.text();
    link.note = mark;
    link.author = desk.login;
    desk.db.Query("SELECT id FROM document WHERE bates_key >= $1 ORDER BY bates_key LIMIT 1",
                  {fmt::format("P{:08}", number % 5000)},
                  [&](const Row& row) { link.document = DocumentId(row.Text(0)); });
    if (link.document.empty())
        return nullptr;
    return New(std::move(link));
}

}  // namespace

bool Typist::MayEdit(const Desk& desk) {
    return desk.db.membership()->role >= Role::kContributor && !desk.records.secrets.empty();
}

std::unique_ptr<OpenEditor> Typist::Open(const Desk& desk) {
    mark_ = fmt::format(" ‹{}·{}›", login_, ++typed_);
    const std::vector<TradeSecret>& secrets = desk.records.secrets;
    // A third of the work goes into the same few entries, as before a filing.
    const std::size_t shown = secrets.size();
    const TradeSecret& secret =
        secrets[Below(3) == 0 ? Below(std::min<std::size_t>(5, shown)) : Below(shown)];
    const std::size_t kind = Below(100);
    std::unique_ptr<OpenEditor> editor;
    if (kind < 25)
        editor = std::make_unique<ChangedField<TradeSecret>>(secret.id.text(), &TradeSecret::note,
                                                             mark_);
    else if (kind < 45)
        editor = std::make_unique<ChangedField<TradeSecret>>(secret.id.text(), &TradeSecret::holder,
                                                             mark_);
    else if (kind < 70 && !desk.records.particulars.empty())
        editor = std::make_unique<ChangedField<Particular>>(
            desk.records.particulars[Below(desk.records.particulars.size())].id.text(),
            &Particular::text, mark_);
    else
        editor = NewEntry(desk, secret);
    if (editor)
        editor->Read(desk.db);
    return editor;
}

std::unique_ptr<OpenEditor> Typist::NewEntry(const Desk& desk, const TradeSecret& secret) {
    const std::size_t kind = Below(3);
    if (kind == 0)
        return NewLink(desk, secret, mark_, random_());
    const Version* latest = LatestVersion(desk.records, secret.id);
    if (kind == 1 && latest && desk.db.membership()->role >= Role::kReviewer) {
        Assessment assessment;
        assessment.secret = secret.id;
        assessment.version = latest->id;
        assessment.element = "data_portions";
        assessment.verdict = Verdict::kDoubtful;
        assessment.note = mark_;
        assessment.reviewer = desk.login;
        assessment.assessed_on = desk.clock.Today();
        return New(std::move(assessment));
    }
    TradeSecret entry;
    entry.matter = desk.records.matter.id;
    entry.title = "Entry under discussion";
    entry.tier = secret.tier;  // One that the user may see.
    entry.note = mark_;
    return New(std::move(entry));
}

void Typist::Save(const Desk& desk, OpenEditor& editor, Samples& times) {
    for (int tries = 0; tries < kMostTries; ++tries) {
        bool saved = false;
        times.Add(MillisecondsOf([&] { saved = SaveOnce(desk, editor); }));
        if (saved)
            return;
        editor.Read(desk.db);
    }
    throw std::runtime_error("A user typed the same in twenty times.");
}

bool Typist::SaveOnce(const Desk& desk, OpenEditor& editor) {
    try {
        Edit edit(desk.db, desk.clock, desk.login, "edit");
        const std::string record = editor.Save(edit);
        edit.Commit();
        counts_.merges += static_cast<std::int64_t>(edit.merges().size());
        counts_.saved.push_back({desk.records.matter.id.text(), std::string(editor.table()), record,
                                 desk.login, mark_});
        return true;
    } catch (const ConflictError&) {
        ++counts_.conflicts;
    } catch (const Error& failure) {
        if (failure.kind() != ErrorKind::kUnavailable)
            throw;
        ++counts_.refused;
    }
    return false;
}

}  // namespace particulars::bench
