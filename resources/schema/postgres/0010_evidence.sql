-- PostgreSQL's part of 0010: documents by the million.

ALTER TABLE document ADD COLUMN place BIGINT GENERATED ALWAYS AS IDENTITY;
ALTER TABLE document ADD COLUMN bates_key TEXT COLLATE "C" NOT NULL DEFAULT '';
-- Twice the same number in a volume was possible before.
UPDATE document d SET bates_key = k.key
  FROM (SELECT id, CASE WHEN row_number() OVER (PARTITION BY matter, production, bates_begin
                                                ORDER BY id) = 1
                        THEN bates_begin ELSE bates_begin || ' ' || id END AS key
          FROM document) k
 WHERE k.id = d.id;
ALTER TABLE document ADD COLUMN family_begin TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN family_end TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN recipients TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN text TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN more TEXT NOT NULL DEFAULT '[]';
ALTER TABLE document ADD COLUMN pages BIGINT NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN file_size BIGINT NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN batch TEXT;
ALTER TABLE document ADD COLUMN sort_date TEXT GENERATED ALWAYS AS (coalesce(dated, '')) STORED;
ALTER TABLE document ADD COLUMN sort_title TEXT
    GENERATED ALWAYS AS (substr(title, 1, 80)) STORED;
ALTER TABLE document ADD CONSTRAINT document_begin_is_unique
    UNIQUE (matter, production, bates_key);
DROP INDEX document_by_bates;
CREATE INDEX document_by_bates ON document (matter, bates_key, place);
CREATE INDEX document_by_date ON document (matter, sort_date, place);
CREATE INDEX document_by_custodian ON document (matter, custodian, place);
CREATE INDEX document_by_title ON document (matter, sort_title, place);
CREATE INDEX document_by_batch ON document (batch) WHERE batch IS NOT NULL;
CREATE INDEX document_by_sha256 ON document (matter, sha256) WHERE sha256 <> '';

-- Where a list that is sorted by production goes on.
CREATE INDEX document_by_production ON document (matter, production, bates_key, place);

-- A vector of words is at most 1 MB, so of a long text the first part is indexed.
ALTER TABLE document ADD COLUMN words TSVECTOR GENERATED ALWAYS AS (
    to_tsvector('simple', left(bates_begin || ' ' || title || ' ' || custodian || ' ' || author
                               || ' ' || recipients || ' ' || kind || ' ' || more || ' ' || text,
                               250000))) STORED;
CREATE INDEX document_by_words ON document USING gin (words);

-- The server counts through the index: a count of what each user may see cannot be kept.
DROP TABLE document_tally;
CREATE VIEW document_tally WITH (security_invoker = true) AS
    SELECT count(*) AS documents FROM document;

ALTER TABLE link ALTER COLUMN document DROP NOT NULL;
ALTER TABLE link ADD COLUMN code_citation TEXT
    REFERENCES code_citation (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE link ADD COLUMN testimony TEXT
    REFERENCES testimony (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE link ADD COLUMN locator TEXT NOT NULL DEFAULT 'whole';
ALTER TABLE link ADD COLUMN place_start BIGINT NOT NULL DEFAULT 0;
ALTER TABLE link ADD COLUMN place_end BIGINT NOT NULL DEFAULT 0;
ALTER TABLE link ADD COLUMN created_at TEXT NOT NULL DEFAULT '';
ALTER TABLE link ADD CONSTRAINT link_locator_is_known CHECK (locator IN (
    'whole', 'page', 'page and line', 'paragraph', 'time', 'line'));
ALTER TABLE link ADD CONSTRAINT link_has_one_target CHECK (
    num_nonnulls(document, code_citation, testimony) = 1);
CREATE INDEX link_by_code_citation ON link (code_citation);
CREATE INDEX link_by_testimony ON link (testimony);

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
