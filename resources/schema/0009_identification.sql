-- 0009, since Particulars 0.2.0: how a list of trade secrets is sorted, approved, served, changed
-- and challenged over time.

CREATE TABLE classification (
    id        TEXT     NOT NULL PRIMARY KEY,
    matter    TEXT     NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    list      TEXT     NOT NULL,
    name      TEXT     NOT NULL,
    position  INTEGER  NOT NULL,
    revision  BIGINT   NOT NULL,

    CONSTRAINT classification_name_is_unique UNIQUE (matter, list, name),
    CONSTRAINT classification_list_is_known CHECK (list IN (
        'category', 'subject', 'format', 'product')),
    CONSTRAINT classification_revision_counts_from_one CHECK (revision > 0)
);

ALTER TABLE trade_secret ADD COLUMN category TEXT
    REFERENCES classification (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE trade_secret ADD COLUMN subject TEXT
    REFERENCES classification (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE trade_secret ADD COLUMN format TEXT
    REFERENCES classification (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE trade_secret ADD COLUMN product TEXT
    REFERENCES classification (id) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE status_step (
    id           TEXT    NOT NULL PRIMARY KEY,
    secret       TEXT    NOT NULL REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    defendant    TEXT    REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    status       TEXT    NOT NULL,
    happened_on  TEXT    NOT NULL,
    entry        TEXT    REFERENCES docket_entry (id) DEFERRABLE INITIALLY DEFERRED,
    paper        TEXT    NOT NULL,
    reason       TEXT    NOT NULL,
    author       TEXT    NOT NULL,
    revision     BIGINT  NOT NULL,

    CONSTRAINT status_step_status_is_known CHECK (status IN (
        'candidate', 'asserted', 'challenged', 'ordered to particularize', 'operative',
        'withdrawn', 'struck', 'adjudicated')),
    CONSTRAINT status_step_happened_on_is_a_date CHECK (happened_on LIKE '____-__-__'),
    CONSTRAINT status_step_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX status_step_by_secret ON status_step (secret);
CREATE INDEX status_step_by_defendant ON status_step (defendant);
CREATE INDEX status_step_by_entry ON status_step (entry);

CREATE TABLE lineage_step (
    id           TEXT    NOT NULL PRIMARY KEY,
    matter       TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    kind         TEXT    NOT NULL,
    predecessor  TEXT    NOT NULL REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    successor    TEXT    REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    happened_on  TEXT    NOT NULL,
    reason       TEXT    NOT NULL,
    authority    TEXT    NOT NULL,
    revision     BIGINT  NOT NULL,

    CONSTRAINT lineage_step_kind_is_known CHECK (kind IN (
        'split', 'merge', 'rename', 'narrow', 'broaden', 'continue', 'withdraw', 'strike')),
    CONSTRAINT lineage_step_happened_on_is_a_date CHECK (happened_on LIKE '____-__-__'),
    CONSTRAINT lineage_step_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX lineage_step_by_predecessor ON lineage_step (predecessor);
CREATE INDEX lineage_step_by_successor ON lineage_step (successor);

CREATE TABLE approval (
    id        TEXT    NOT NULL PRIMARY KEY,
    version   TEXT    NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    stage     TEXT    NOT NULL,
    author    TEXT    NOT NULL,
    given_at  TEXT    NOT NULL,
    note      TEXT    NOT NULL,
    revision  BIGINT  NOT NULL,

    CONSTRAINT approval_stage_is_known CHECK (stage IN ('reviewed', 'approved', 'returned')),
    CONSTRAINT approval_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX approval_by_version ON approval (version);

CREATE TABLE served_set (
    id                 TEXT     NOT NULL PRIMARY KEY,
    matter             TEXT     NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    number             INTEGER  NOT NULL,
    title              TEXT     NOT NULL,
    state              TEXT     NOT NULL,
    tier               TEXT     NOT NULL,
    served_on          TEXT,
    method             TEXT     NOT NULL,
    recipients         TEXT     NOT NULL,
    entry              TEXT     REFERENCES docket_entry (id) DEFERRABLE INITIALLY DEFERRED,
    reference          TEXT     NOT NULL,
    signer             TEXT     NOT NULL,
    verifier           TEXT     NOT NULL,
    approver           TEXT     NOT NULL,
    approved_at        TEXT     NOT NULL,
    unapproved_reason  TEXT     NOT NULL,
    closed_on          TEXT,
    closed_by          TEXT     NOT NULL,
    sha256             TEXT     NOT NULL,
    revision           BIGINT   NOT NULL,

    CONSTRAINT served_set_number_is_unique UNIQUE (matter, number),
    CONSTRAINT served_set_number_counts_from_one CHECK (number > 0),
    CONSTRAINT served_set_state_is_known CHECK (state IN ('composing', 'approved', 'served')),
    CONSTRAINT served_set_tier_is_known CHECK (tier IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT served_set_served_on_is_a_date CHECK (served_on LIKE '____-__-__'),
    CONSTRAINT served_set_closed_on_is_a_date CHECK (closed_on LIKE '____-__-__'),
    CONSTRAINT served_set_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX served_set_by_entry ON served_set (entry);

CREATE TABLE served_item (
    id           TEXT     NOT NULL PRIMARY KEY,
    served_set   TEXT     NOT NULL REFERENCES served_set (id) DEFERRABLE INITIALLY DEFERRED,
    secret       TEXT     NOT NULL REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    version      TEXT     NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    position     INTEGER  NOT NULL,
    designation  TEXT     NOT NULL,
    title        TEXT     NOT NULL,
    tier         TEXT     NOT NULL,
    text         TEXT     NOT NULL,
    particulars  TEXT     NOT NULL,
    support      TEXT     NOT NULL,
    sha256       TEXT     NOT NULL,
    revision     BIGINT   NOT NULL,

    CONSTRAINT served_item_position_is_unique UNIQUE (served_set, position),
    CONSTRAINT served_item_position_counts_from_one CHECK (position > 0),
    CONSTRAINT served_item_tier_is_known CHECK (tier IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT served_item_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX served_item_by_secret ON served_item (secret);
CREATE INDEX served_item_by_version ON served_item (version);

CREATE TABLE tier_change (
    id           TEXT    NOT NULL PRIMARY KEY,
    secret       TEXT    NOT NULL REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    was          TEXT    NOT NULL,
    now          TEXT    NOT NULL,
    happened_on  TEXT    NOT NULL,
    authority    TEXT    NOT NULL,
    author       TEXT    NOT NULL,
    revision     BIGINT  NOT NULL,

    CONSTRAINT tier_change_was_is_known CHECK (was IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT tier_change_now_is_known CHECK (now IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT tier_change_happened_on_is_a_date CHECK (happened_on LIKE '____-__-__'),
    CONSTRAINT tier_change_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX tier_change_by_secret ON tier_change (secret);

CREATE TABLE secrecy_score (
    id               TEXT     NOT NULL PRIMARY KEY,
    secret           TEXT     NOT NULL REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    unknown_outside  INTEGER,
    unknown_inside   INTEGER,
    measures         INTEGER,
    value            INTEGER,
    effort           INTEGER,
    hard_to_acquire  INTEGER,
    note             TEXT     NOT NULL,
    scorer           TEXT     NOT NULL,
    scored_on        TEXT     NOT NULL,
    revision         BIGINT   NOT NULL,

    CONSTRAINT secrecy_score_scored_on_is_a_date CHECK (scored_on LIKE '____-__-__'),
    CONSTRAINT secrecy_score_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX secrecy_score_by_secret ON secrecy_score (secret);

CREATE TABLE material_access (
    id        TEXT    NOT NULL PRIMARY KEY,
    matter    TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    person    TEXT    NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    login     TEXT    NOT NULL,
    material  TEXT    NOT NULL,
    tier      TEXT    NOT NULL,
    first_on  TEXT    NOT NULL,
    last_on   TEXT,
    source    TEXT    NOT NULL,
    revision  BIGINT  NOT NULL,

    CONSTRAINT material_access_tier_is_known CHECK (tier IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT material_access_first_on_is_a_date CHECK (first_on LIKE '____-__-__'),
    CONSTRAINT material_access_last_on_is_a_date CHECK (last_on LIKE '____-__-__'),
    CONSTRAINT material_access_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX material_access_by_person ON material_access (person);

CREATE TABLE fact (
    id           TEXT    NOT NULL PRIMARY KEY,
    matter       TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    secret       TEXT    REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    question     TEXT    NOT NULL,
    resolution   TEXT    NOT NULL,
    resolved_by  TEXT    NOT NULL,
    resolved_on  TEXT,
    tier         TEXT    NOT NULL,
    revision     BIGINT  NOT NULL,

    CONSTRAINT fact_resolved_on_is_a_date CHECK (resolved_on LIKE '____-__-__'),
    CONSTRAINT fact_tier_is_known CHECK (tier IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT fact_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX fact_by_secret ON fact (secret);

CREATE TABLE fact_value (
    id        TEXT    NOT NULL PRIMARY KEY,
    fact      TEXT    NOT NULL REFERENCES fact (id) DEFERRABLE INITIALLY DEFERRED,
    value     TEXT    NOT NULL,
    source    TEXT    NOT NULL,
    pinpoint  TEXT    NOT NULL,
    note      TEXT    NOT NULL,
    revision  BIGINT  NOT NULL,

    CONSTRAINT fact_value_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX fact_value_by_fact ON fact_value (fact);
