-- SQLite's part of 0010: documents by the million.
--
-- A document has a place besides its id: the number under which the search index knows it, which
-- no VACUUM changes. The text comes last, so that lists never read it. The batch is no foreign key,
-- which would be looked up for each of a million rows: the digest of the import watches over it.

CREATE TABLE document_before AS SELECT * FROM document;
CREATE TABLE link_before AS SELECT * FROM link;
DELETE FROM link;
DELETE FROM document;
DROP TABLE link;
DROP TABLE document;

CREATE TABLE document (
    place         INTEGER  NOT NULL PRIMARY KEY,
    id            TEXT     NOT NULL,
    matter        TEXT     NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    production    TEXT     NOT NULL,
    bates_begin   TEXT     NOT NULL,
    bates_end     TEXT     NOT NULL,
    bates_key     TEXT     NOT NULL,
    family_begin  TEXT     NOT NULL,
    family_end    TEXT     NOT NULL,
    pages         BIGINT   NOT NULL,
    title         TEXT     NOT NULL,
    kind          TEXT     NOT NULL,
    custodian     TEXT     NOT NULL COLLATE NOCASE,
    author        TEXT     NOT NULL,
    recipients    TEXT     NOT NULL,
    dated         TEXT,
    tier          TEXT     NOT NULL,
    path          TEXT     NOT NULL,
    sha256        TEXT     NOT NULL,
    file_size     BIGINT   NOT NULL,
    more          TEXT     NOT NULL,
    batch         TEXT,
    revision      BIGINT   NOT NULL,
    text          TEXT     NOT NULL,
    sort_date     TEXT     GENERATED ALWAYS AS (coalesce(dated, '')) VIRTUAL,
    sort_title    TEXT     COLLATE NOCASE GENERATED ALWAYS AS (substr(title, 1, 80)) VIRTUAL,

    CONSTRAINT document_id_is_unique UNIQUE (id),
    CONSTRAINT document_begin_is_unique UNIQUE (production, bates_key),
    CONSTRAINT document_dated_is_a_date CHECK (dated LIKE '____-__-__'),
    CONSTRAINT document_tier_is_known CHECK (tier IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT document_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX document_by_bates ON document (bates_key, place);
CREATE INDEX document_by_date ON document (sort_date, place);
CREATE INDEX document_by_custodian ON document (custodian, place);
CREATE INDEX document_by_title ON document (sort_title, place);
CREATE INDEX document_by_batch ON document (batch) WHERE batch IS NOT NULL;
CREATE INDEX document_by_sha256 ON document (sha256) WHERE sha256 <> '';

-- The index holds no text of its own: what it finds is read from the documents.
CREATE VIRTUAL TABLE document_search USING fts5 (
    bates, title, custodian, author, recipients, kind, more, text,
    content = '', contentless_delete = 1, prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO document_tally (documents) VALUES (0);

CREATE TRIGGER document_is_indexed AFTER INSERT ON document
BEGIN
    INSERT INTO document_search (rowid, bates, title, custodian, author, recipients, kind, more,
                                 text)
    VALUES (NEW.place, NEW.bates_begin, NEW.title, NEW.custodian, NEW.author, NEW.recipients,
            NEW.kind, NEW.more, NEW.text);
END;

CREATE TRIGGER document_is_indexed_again AFTER UPDATE ON document
BEGIN
    DELETE FROM document_search WHERE rowid = OLD.place;
    INSERT INTO document_search (rowid, bates, title, custodian, author, recipients, kind, more,
                                 text)
    VALUES (NEW.place, NEW.bates_begin, NEW.title, NEW.custodian, NEW.author, NEW.recipients,
            NEW.kind, NEW.more, NEW.text);
END;

CREATE TRIGGER document_leaves_the_index AFTER DELETE ON document
BEGIN
    DELETE FROM document_search WHERE rowid = OLD.place;
END;

CREATE TRIGGER document_is_counted AFTER INSERT ON document
BEGIN
    UPDATE document_tally SET documents = documents + 1;
END;

CREATE TRIGGER document_is_counted_off AFTER DELETE ON document
BEGIN
    UPDATE document_tally SET documents = documents - 1;
END;

INSERT INTO document (id, matter, production, bates_begin, bates_end, bates_key, family_begin,
                      family_end, pages, title, kind, custodian, author, recipients, dated, tier,
                      path, sha256, file_size, more, revision, text)
SELECT id, matter, production, bates_begin, bates_end,
       -- Twice the same number in a volume was possible before.
       CASE WHEN row_number() OVER (PARTITION BY production, bates_begin ORDER BY id) = 1
            THEN bates_begin ELSE bates_begin || ' ' || id END,
       '', '', 0, title, '', custodian, '', '', dated, tier, path, sha256, 0, '[]', revision, ''
  FROM document_before ORDER BY bates_begin, id;
DROP TABLE document_before;

CREATE TABLE link (
    id             TEXT    NOT NULL PRIMARY KEY,
    matter         TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    secret         TEXT    NOT NULL REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    particular     TEXT    REFERENCES particular (id) DEFERRABLE INITIALLY DEFERRED,
    document       TEXT    REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    code_citation  TEXT    REFERENCES code_citation (id) DEFERRABLE INITIALLY DEFERRED,
    testimony      TEXT    REFERENCES testimony (id) DEFERRABLE INITIALLY DEFERRED,
    role           TEXT    NOT NULL,
    pinpoint       TEXT    NOT NULL,
    locator        TEXT    NOT NULL,
    place_start    BIGINT  NOT NULL,
    place_end      BIGINT  NOT NULL,
    note           TEXT    NOT NULL,
    author         TEXT    NOT NULL,
    created_at     TEXT    NOT NULL,
    revision       BIGINT  NOT NULL,

    CONSTRAINT link_role_is_known CHECK (role IN (
        'contains', 'refers to', 'incorporates by reference', 'shows creation', 'shows measure',
        'shows access', 'shows use', 'shows value', 'contrary or public')),
    CONSTRAINT link_locator_is_known CHECK (locator IN (
        'whole', 'page', 'page and line', 'paragraph', 'time', 'line')),
    CONSTRAINT link_has_one_target CHECK (
        (document IS NOT NULL) + (code_citation IS NOT NULL) + (testimony IS NOT NULL) = 1),
    CONSTRAINT link_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX link_by_secret ON link (secret);
CREATE INDEX link_by_particular ON link (particular);
CREATE INDEX link_by_document ON link (document);
CREATE INDEX link_by_code_citation ON link (code_citation);
CREATE INDEX link_by_testimony ON link (testimony);
INSERT INTO link (id, matter, secret, particular, document, role, pinpoint, locator, place_start,
                  place_end, note, author, created_at, revision)
SELECT id, matter, secret, particular, document, role, pinpoint, 'whole', 0, 0, note, author, '',
       revision
  FROM link_before;
DROP TABLE link_before;

CREATE TABLE document_review (
    id           TEXT    NOT NULL PRIMARY KEY,
    matter       TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    secret       TEXT    NOT NULL REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    document     TEXT    NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    reason       TEXT    NOT NULL,
    author       TEXT    NOT NULL,
    reviewed_at  TEXT    NOT NULL,
    revision     BIGINT  NOT NULL,

    CONSTRAINT document_review_is_unique UNIQUE (secret, document),
    CONSTRAINT document_review_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX document_review_by_document ON document_review (document);
