-- 0008, since Particulars 0.2.0: chains of deadlines, who answers for them and what became of them;
-- days on which a court was closed; pairs of sealed and public papers, and what is kept back.

ALTER TABLE deadline ADD COLUMN parent TEXT
    REFERENCES deadline (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE deadline ADD COLUMN parent_day TEXT NOT NULL DEFAULT 'done'
    CONSTRAINT deadline_parent_day_is_known CHECK (parent_day IN ('done', 'due'));
ALTER TABLE deadline ADD COLUMN override_by TEXT NOT NULL DEFAULT '';
ALTER TABLE deadline ADD COLUMN override_on TEXT
    CONSTRAINT deadline_override_on_is_a_date CHECK (override_on LIKE '____-__-__');
ALTER TABLE deadline ADD COLUMN successor TEXT
    REFERENCES deadline (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE deadline ADD COLUMN backup TEXT NOT NULL DEFAULT '';
ALTER TABLE deadline ADD COLUMN reminders TEXT NOT NULL DEFAULT '';
ALTER TABLE deadline ADD COLUMN snoozed_until TEXT
    CONSTRAINT deadline_snoozed_until_is_a_date CHECK (snoozed_until LIKE '____-__-__');
CREATE INDEX deadline_by_parent ON deadline (parent);
CREATE INDEX deadline_by_successor ON deadline (successor);

ALTER TABLE docket_entry ADD COLUMN public_version TEXT
    REFERENCES docket_entry (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE docket_entry ADD COLUMN responds_to TEXT
    REFERENCES docket_entry (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX docket_entry_by_public_version ON docket_entry (public_version);
CREATE INDEX docket_entry_by_responds_to ON docket_entry (responds_to);

CREATE TABLE closure (
    id         TEXT     NOT NULL PRIMARY KEY,
    matter     TEXT     NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    court      TEXT     NOT NULL,
    kind       TEXT     NOT NULL,
    first_day  TEXT     NOT NULL,
    last_day   TEXT     NOT NULL,
    title      TEXT     NOT NULL,
    counts     INTEGER  NOT NULL,
    disputed   INTEGER  NOT NULL,
    source     TEXT     NOT NULL,
    revision   BIGINT   NOT NULL,

    CONSTRAINT closure_kind_is_known CHECK (kind IN ('holiday', 'closed', 'inaccessible')),
    CONSTRAINT closure_first_day_is_a_date CHECK (first_day LIKE '____-__-__'),
    CONSTRAINT closure_last_day_is_a_date CHECK (last_day LIKE '____-__-__'),
    CONSTRAINT closure_runs_forward CHECK (first_day <= last_day),
    CONSTRAINT closure_counts_or_not CHECK (counts IN (0, 1)),
    CONSTRAINT closure_is_disputed_or_not CHECK (disputed IN (0, 1)),
    CONSTRAINT closure_revision_counts_from_one CHECK (revision > 0)
);

CREATE TABLE redaction (
    id           TEXT    NOT NULL PRIMARY KEY,
    matter       TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    entry        TEXT    NOT NULL REFERENCES docket_entry (id) DEFERRABLE INITIALLY DEFERRED,
    place_start  BIGINT  NOT NULL,
    place_end    BIGINT  NOT NULL,
    passage      TEXT    NOT NULL,
    tier         TEXT    NOT NULL,
    reason       TEXT    NOT NULL,
    narrower     TEXT    NOT NULL,
    state        TEXT    NOT NULL,
    revision     BIGINT  NOT NULL,

    CONSTRAINT redaction_place_runs_forward CHECK (0 <= place_start AND place_start <= place_end),
    CONSTRAINT redaction_tier_is_known CHECK (tier IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT redaction_state_is_known CHECK (state IN (
        'proposed', 'allowed', 'refused', 'withdrawn')),
    CONSTRAINT redaction_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX redaction_by_entry ON redaction (entry);
