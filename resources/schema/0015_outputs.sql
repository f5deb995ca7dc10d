-- 0015, since Particulars 0.2.0: what leaves the program: who is cleared to receive it, what each copy
-- held, books of papers, and what a sealing chart says.

ALTER TABLE distribution ADD COLUMN audience TEXT NOT NULL DEFAULT 'own team'
    CONSTRAINT distribution_audience_is_known CHECK (audience IN (
        'own team', 'court sealed', 'court public', 'opponent', 'expert'));
ALTER TABLE distribution ADD COLUMN secrets TEXT NOT NULL DEFAULT '[]';
ALTER TABLE distribution ADD COLUMN copy_number INTEGER NOT NULL DEFAULT 0;

ALTER TABLE redaction ADD COLUMN injury TEXT NOT NULL DEFAULT '';
ALTER TABLE redaction ADD COLUMN declaration TEXT NOT NULL DEFAULT '';

CREATE TABLE clearance (
    id            TEXT    NOT NULL PRIMARY KEY,
    matter        TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    person        TEXT    NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    cleared_for   TEXT    NOT NULL,
    undertaking   TEXT    NOT NULL,
    signed_on     TEXT,
    announced_on  TEXT,
    objection     TEXT    NOT NULL,
    cleared_on    TEXT,
    ended_on      TEXT,
    revision      BIGINT  NOT NULL,

    CONSTRAINT clearance_cleared_for_is_known CHECK (cleared_for IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT clearance_signed_on_is_a_date CHECK (signed_on LIKE '____-__-__'),
    CONSTRAINT clearance_announced_on_is_a_date CHECK (announced_on LIKE '____-__-__'),
    CONSTRAINT clearance_cleared_on_is_a_date CHECK (cleared_on LIKE '____-__-__'),
    CONSTRAINT clearance_ended_on_is_a_date CHECK (ended_on LIKE '____-__-__'),
    CONSTRAINT clearance_needs_an_undertaking CHECK (
        cleared_on IS NULL OR signed_on IS NOT NULL),
    CONSTRAINT clearance_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX clearance_by_person ON clearance (person);

CREATE TABLE report_book (
    id           TEXT    NOT NULL PRIMARY KEY,
    matter       TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    name         TEXT    NOT NULL,
    papers       TEXT    NOT NULL,
    audience     TEXT    NOT NULL,
    holds_up_to  TEXT    NOT NULL,
    revision     BIGINT  NOT NULL,

    CONSTRAINT report_book_name_is_unique UNIQUE (matter, name),
    CONSTRAINT report_book_audience_is_known CHECK (audience IN (
        'own team', 'court sealed', 'court public', 'opponent', 'expert')),
    CONSTRAINT report_book_holds_up_to_is_known CHECK (holds_up_to IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT report_book_revision_counts_from_one CHECK (revision > 0)
);
