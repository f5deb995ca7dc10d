-- 0005, since Particulars 0.1.0: the produced documents, and what ties them to the secrets.

CREATE TABLE document (
    id           TEXT    NOT NULL PRIMARY KEY,
    matter       TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    production   TEXT    NOT NULL,
    bates_begin  TEXT    NOT NULL,
    bates_end    TEXT    NOT NULL,
    title        TEXT    NOT NULL,
    custodian    TEXT    NOT NULL,
    dated        TEXT,
    tier         TEXT    NOT NULL,
    path         TEXT    NOT NULL,
    sha256       TEXT    NOT NULL,
    revision     BIGINT  NOT NULL,

    CONSTRAINT document_dated_is_a_date CHECK (dated LIKE '____-__-__'),
    CONSTRAINT document_tier_is_known CHECK (tier IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT document_revision_counts_from_one CHECK (revision > 0)
);
-- Also what pages through a production in the order of its stamps.
CREATE INDEX document_by_bates ON document (matter, bates_begin, id);

CREATE TABLE link (
    id          TEXT    NOT NULL PRIMARY KEY,
    matter      TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    secret      TEXT    NOT NULL REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    particular  TEXT    REFERENCES particular (id) DEFERRABLE INITIALLY DEFERRED,
    document    TEXT    NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    role        TEXT    NOT NULL,
    pinpoint    TEXT    NOT NULL,
    note        TEXT    NOT NULL,
    author      TEXT    NOT NULL,
    revision    BIGINT  NOT NULL,

    CONSTRAINT link_role_is_known CHECK (role IN (
        'contains', 'refers to', 'incorporates by reference', 'shows creation', 'shows measure',
        'shows access', 'shows use', 'shows value', 'contrary or public')),
    CONSTRAINT link_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX link_by_secret ON link (secret);
CREATE INDEX link_by_document ON link (document);
