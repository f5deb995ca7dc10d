-- 0002, since Particulars 0.1.0: what is on the docket, what was ruled, and what was ordered.

CREATE TABLE docket_entry (
    id          TEXT     NOT NULL PRIMARY KEY,
    matter      TEXT     NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    ecf_number  TEXT     NOT NULL,
    kind        TEXT     NOT NULL,
    title       TEXT     NOT NULL,
    dated       TEXT,
    filed       TEXT,
    entered     TEXT,
    received    TEXT,
    sealed      INTEGER  NOT NULL,
    text        TEXT     NOT NULL,
    revision    BIGINT   NOT NULL,

    CONSTRAINT docket_entry_dated_is_a_date CHECK (dated LIKE '____-__-__'),
    CONSTRAINT docket_entry_filed_is_a_date CHECK (filed LIKE '____-__-__'),
    CONSTRAINT docket_entry_entered_is_a_date CHECK (entered LIKE '____-__-__'),
    CONSTRAINT docket_entry_received_is_a_date CHECK (received LIKE '____-__-__'),
    CONSTRAINT docket_entry_is_sealed_or_not CHECK (sealed IN (0, 1)),
    CONSTRAINT docket_entry_revision_counts_from_one CHECK (revision > 0)
);

CREATE TABLE motion (
    id        TEXT    NOT NULL PRIMARY KEY,
    matter    TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    entry     TEXT    REFERENCES docket_entry (id) DEFERRABLE INITIALLY DEFERRED,
    title     TEXT    NOT NULL,
    movant    TEXT    REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    filed     TEXT,
    revision  BIGINT  NOT NULL,

    CONSTRAINT motion_filed_is_a_date CHECK (filed LIKE '____-__-__'),
    CONSTRAINT motion_revision_counts_from_one CHECK (revision > 0)
);

CREATE TABLE ruling (
    id           TEXT    NOT NULL PRIMARY KEY,
    matter       TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    motion       TEXT    NOT NULL REFERENCES motion (id) DEFERRABLE INITIALLY DEFERRED,
    order_entry  TEXT    NOT NULL REFERENCES docket_entry (id) DEFERRABLE INITIALLY DEFERRED,
    outcome      TEXT    NOT NULL,
    sentence     TEXT    NOT NULL,
    place_start  BIGINT  NOT NULL,
    place_end    BIGINT  NOT NULL,
    revision     BIGINT  NOT NULL,

    CONSTRAINT ruling_outcome_is_known CHECK (outcome IN (
        'granted', 'denied', 'in part', 'moot', 'withdrawn', 'other')),
    CONSTRAINT ruling_place_runs_forward CHECK (0 <= place_start AND place_start <= place_end),
    CONSTRAINT ruling_revision_counts_from_one CHECK (revision > 0)
);

CREATE TABLE obligation (
    id            TEXT     NOT NULL PRIMARY KEY,
    matter        TEXT     NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    number        INTEGER  NOT NULL,
    order_entry   TEXT     REFERENCES docket_entry (id) DEFERRABLE INITIALLY DEFERRED,
    obligor       TEXT     NOT NULL,
    act           TEXT     NOT NULL,
    condition     TEXT     NOT NULL,
    alternative   TEXT     NOT NULL,
    period        TEXT     NOT NULL,
    direction     TEXT     NOT NULL,
    basis         TEXT     NOT NULL,
    event         TEXT     NOT NULL,
    fixed_date    TEXT,
    sentence      TEXT     NOT NULL,
    place_start   BIGINT   NOT NULL,
    place_end     BIGINT   NOT NULL,
    state         TEXT     NOT NULL,
    satisfied_by  TEXT     NOT NULL,
    revision      BIGINT   NOT NULL,

    CONSTRAINT obligation_number_is_unique UNIQUE (matter, number),
    CONSTRAINT obligation_number_counts_from_one CHECK (number > 0),
    CONSTRAINT obligation_fixed_date_is_a_date CHECK (fixed_date LIKE '____-__-__'),
    CONSTRAINT obligation_place_runs_forward CHECK (0 <= place_start AND place_start <= place_end),
    CONSTRAINT obligation_state_is_known CHECK (state IN (
        'open', 'claimed satisfied', 'satisfied', 'vacated')),
    CONSTRAINT obligation_revision_counts_from_one CHECK (revision > 0)
);

CREATE TABLE discovery_request (
    id           TEXT    NOT NULL PRIMARY KEY,
    matter       TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    kind         TEXT    NOT NULL,
    number       TEXT    NOT NULL,
    request_set  TEXT    NOT NULL,
    text         TEXT    NOT NULL,
    answer       TEXT    NOT NULL,
    asked_by     TEXT    REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    asked_of     TEXT    REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    served       TEXT,
    answered     TEXT,
    source       TEXT    NOT NULL,
    revision     BIGINT  NOT NULL,

    CONSTRAINT discovery_request_kind_is_known CHECK (kind IN (
        'interrogatory', 'production', 'admission', 'deposition')),
    CONSTRAINT discovery_request_served_is_a_date CHECK (served LIKE '____-__-__'),
    CONSTRAINT discovery_request_answered_is_a_date CHECK (answered LIKE '____-__-__'),
    CONSTRAINT discovery_request_revision_counts_from_one CHECK (revision > 0)
);
