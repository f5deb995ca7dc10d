-- 0006, since Particulars 0.1.0: settings of the case, the numbers given out, and the change log.
--
-- The log is append-only. Each database refuses UPDATE and DELETE in its own words, so that part is
-- in sqlite/0006_change.sql and postgres/0006_change.sql, run in the same transaction after this.

CREATE TABLE setting (
    id        TEXT    NOT NULL PRIMARY KEY,
    name      TEXT    NOT NULL,
    value     TEXT    NOT NULL,
    revision  BIGINT  NOT NULL,

    CONSTRAINT setting_name_is_unique UNIQUE (name),
    CONSTRAINT setting_revision_counts_from_one CHECK (revision > 0)
);

-- The last number given out in each series. It never goes back, not even when an act is undone.
CREATE TABLE designation_counter (
    series  TEXT     NOT NULL PRIMARY KEY,
    latest  INTEGER  NOT NULL,

    CONSTRAINT designation_counter_counts_from_one CHECK (latest > 0)
);

CREATE TABLE change (
    sequence     BIGINT  NOT NULL PRIMARY KEY,
    action       TEXT    NOT NULL,  -- The rows of one act share it.
    kind         TEXT    NOT NULL,
    reverts      TEXT    NOT NULL,  -- The action that an undo or redo takes back, else empty.
    label        TEXT    NOT NULL,
    changed_at   TEXT    NOT NULL,
    actor        TEXT    NOT NULL,
    record_type  TEXT    NOT NULL,
    record       TEXT    NOT NULL,
    before_row   TEXT    NOT NULL,  -- JSON; empty for an insertion.
    after_row    TEXT    NOT NULL,  -- JSON; empty for a removal.
    reason       TEXT    NOT NULL,
    hash         TEXT    NOT NULL,

    CONSTRAINT change_sequence_counts_from_one CHECK (sequence > 0),
    CONSTRAINT change_kind_is_known CHECK (kind IN ('do', 'undo', 'redo')),
    CONSTRAINT change_reverts_belongs_to_undo_and_redo CHECK ((kind = 'do') = (reverts = ''))
);
CREATE INDEX change_by_record ON change (record, sequence);
CREATE INDEX change_by_action ON change (action, sequence);
CREATE INDEX change_by_kind ON change (kind, sequence);
CREATE INDEX change_by_reverted_action ON change (reverts) WHERE reverts <> '';

-- Where the chain ends. Writers queue at this row, and rows cut off the end of the log are missed.
CREATE TABLE change_head (
    chain     TEXT    NOT NULL PRIMARY KEY,
    sequence  BIGINT  NOT NULL,
    hash      TEXT    NOT NULL
);
INSERT INTO change_head (chain, sequence, hash) VALUES ('case', 0, '');
