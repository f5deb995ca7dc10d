-- 0004, since Particulars 0.1.0: what happened when, and what is due when, with the working.

CREATE TABLE event (
    id         TEXT    NOT NULL PRIMARY KEY,
    matter     TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    title      TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    date       TEXT    NOT NULL,
    time       TEXT    NOT NULL,
    time_zone  TEXT    NOT NULL,
    source     TEXT    NOT NULL,
    revision   BIGINT  NOT NULL,

    CONSTRAINT event_date_is_a_date CHECK (date LIKE '____-__-__'),
    CONSTRAINT event_revision_counts_from_one CHECK (revision > 0)
);

CREATE TABLE deadline (
    id               TEXT     NOT NULL PRIMARY KEY,
    matter           TEXT     NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    number           INTEGER  NOT NULL,
    title            TEXT     NOT NULL,
    obligation       TEXT     REFERENCES obligation (id) DEFERRABLE INITIALLY DEFERRED,
    rule             TEXT     NOT NULL,
    event            TEXT     REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    authority        TEXT     NOT NULL,
    court            TEXT     NOT NULL,
    trigger          TEXT,
    trigger_time     TEXT     NOT NULL,
    basis            TEXT     NOT NULL,
    period           TEXT     NOT NULL,
    direction        TEXT     NOT NULL,
    service          TEXT,
    usual            TEXT,
    safe             TEXT,
    latest           TEXT,
    time             TEXT     NOT NULL,
    working          TEXT     NOT NULL,  -- JSON: a list of {step, date, authority}.
    warnings         TEXT     NOT NULL,  -- JSON: a list of texts.
    override_date    TEXT,
    override_reason  TEXT     NOT NULL,
    state            TEXT     NOT NULL,
    responsible      TEXT     NOT NULL,
    verified_by      TEXT     NOT NULL,
    verified_on      TEXT,
    completed_on     TEXT,
    completion       TEXT     NOT NULL,
    entered_by       TEXT     NOT NULL,
    revision         BIGINT   NOT NULL,

    CONSTRAINT deadline_number_is_unique UNIQUE (matter, number),
    CONSTRAINT deadline_number_counts_from_one CHECK (number > 0),
    CONSTRAINT deadline_basis_is_known CHECK (basis IN (
        'order', 'entry', 'service', 'receipt', 'event', 'fixed', 'none')),
    CONSTRAINT deadline_direction_is_known CHECK (direction IN ('after', 'before')),
    CONSTRAINT deadline_service_is_known CHECK (service IN (
        'personal', 'electronic', 'mail', 'clerk', 'overnight', 'fax', 'other',
        'mail from another state', 'mail from abroad')),
    CONSTRAINT deadline_trigger_is_a_date CHECK (trigger LIKE '____-__-__'),
    CONSTRAINT deadline_usual_is_a_date CHECK (usual LIKE '____-__-__'),
    CONSTRAINT deadline_safe_is_a_date CHECK (safe LIKE '____-__-__'),
    CONSTRAINT deadline_latest_is_a_date CHECK (latest LIKE '____-__-__'),
    CONSTRAINT deadline_override_date_is_a_date CHECK (override_date LIKE '____-__-__'),
    CONSTRAINT deadline_verified_on_is_a_date CHECK (verified_on LIKE '____-__-__'),
    CONSTRAINT deadline_completed_on_is_a_date CHECK (completed_on LIKE '____-__-__'),
    CONSTRAINT deadline_state_is_known CHECK (state IN (
        'open', 'satisfied', 'vacated', 'superseded', 'moot', 'entered in error')),
    CONSTRAINT deadline_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX deadline_by_obligation ON deadline (obligation);
