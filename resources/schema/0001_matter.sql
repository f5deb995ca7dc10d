-- 0001, since Particulars 0.1.0: the case as its caption names it, and who is in it.
--
-- Runs unchanged on SQLite and PostgreSQL, and is never edited once released: a later change is a
-- later migration. Dates are ISO text, so that both databases compare and sort them alike. References
-- are checked when a transaction ends, so that one act may save its records in any order.

CREATE TABLE matter (
    id             TEXT    NOT NULL PRIMARY KEY,
    caption        TEXT    NOT NULL,
    court          TEXT    NOT NULL,
    docket_number  TEXT    NOT NULL,
    judge          TEXT    NOT NULL,
    side           TEXT    NOT NULL,
    stage          TEXT    NOT NULL,
    claims         TEXT    NOT NULL,  -- JSON: a list of texts.
    revision       BIGINT  NOT NULL,

    CONSTRAINT matter_side_is_known CHECK (side IN ('plaintiff', 'defendant')),
    CONSTRAINT matter_stage_is_known CHECK (stage IN (
        'pleading', 'before discovery', 'discovery', 'preliminary injunction', 'summary judgment',
        'trial')),
    CONSTRAINT matter_revision_counts_from_one CHECK (revision > 0)
);

CREATE TABLE related_docket (
    id             TEXT    NOT NULL PRIMARY KEY,
    matter         TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    court          TEXT    NOT NULL,
    docket_number  TEXT    NOT NULL,
    note           TEXT    NOT NULL,
    revision       BIGINT  NOT NULL,

    CONSTRAINT related_docket_revision_counts_from_one CHECK (revision > 0)
);

CREATE TABLE party (
    id        TEXT    NOT NULL PRIMARY KEY,
    matter    TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    name      TEXT    NOT NULL,
    role      TEXT    NOT NULL,
    aliases   TEXT    NOT NULL,  -- JSON: a list of texts.
    revision  BIGINT  NOT NULL,

    CONSTRAINT party_role_is_known CHECK (role IN ('plaintiff', 'defendant', 'third party')),
    CONSTRAINT party_revision_counts_from_one CHECK (revision > 0)
);

CREATE TABLE person (
    id                 TEXT    NOT NULL PRIMARY KEY,
    matter             TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    name               TEXT    NOT NULL,
    role               TEXT    NOT NULL,
    party              TEXT    REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    employer           TEXT    NOT NULL,
    employment_status  TEXT    NOT NULL,
    address            TEXT    NOT NULL,
    address_detail     TEXT    NOT NULL,
    address_as_of      TEXT,
    phone              TEXT    NOT NULL,
    identified_by      TEXT    NOT NULL,
    note               TEXT    NOT NULL,
    revision           BIGINT  NOT NULL,

    CONSTRAINT person_role_is_known CHECK (role IN (
        'counsel', 'judge', 'custodian', 'witness', 'expert', 'inventor', 'other')),
    CONSTRAINT person_address_detail_is_known CHECK (address_detail IN (
        'unknown', 'country', 'state', 'city', 'street', 'full')),
    CONSTRAINT person_address_as_of_is_a_date CHECK (address_as_of LIKE '____-__-__'),
    CONSTRAINT person_revision_counts_from_one CHECK (revision > 0)
);
