-- 0010, since Particulars 0.2.0: the evidence: productions, load files taken in, testimony, source
-- code and its review, what was read and left out; what the protective order calls its tiers; and
-- what a defendant holds against the list.

CREATE TABLE tier_name (
    id         TEXT    NOT NULL PRIMARY KEY,
    matter     TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    tier       TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    legend     TEXT    NOT NULL,
    authority  TEXT    NOT NULL,
    revision   BIGINT  NOT NULL,

    CONSTRAINT tier_name_tier_is_unique UNIQUE (matter, tier),
    CONSTRAINT tier_name_tier_is_known CHECK (tier IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT tier_name_revision_counts_from_one CHECK (revision > 0)
);

CREATE TABLE defense (
    id            TEXT    NOT NULL PRIMARY KEY,
    matter        TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    secret        TEXT    NOT NULL REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    kind          TEXT    NOT NULL,
    source        TEXT    NOT NULL,
    happened_on   TEXT,
    shows         TEXT    NOT NULL,
    person        TEXT    REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    disclosed_in  TEXT    NOT NULL,
    disclosed_on  TEXT,
    tier          TEXT    NOT NULL,
    note          TEXT    NOT NULL,
    revision      BIGINT  NOT NULL,

    CONSTRAINT defense_kind_is_known CHECK (kind IN (
        'public domain', 'independent development', 'readily ascertainable', 'prior knowledge',
        'permission', 'motion to compel', 'answer about use')),
    CONSTRAINT defense_happened_on_is_a_date CHECK (happened_on LIKE '____-__-__'),
    CONSTRAINT defense_disclosed_on_is_a_date CHECK (disclosed_on LIKE '____-__-__'),
    CONSTRAINT defense_tier_is_known CHECK (tier IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT defense_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX defense_by_secret ON defense (secret);
CREATE INDEX defense_by_person ON defense (person);

CREATE TABLE production (
    id           TEXT    NOT NULL PRIMARY KEY,
    matter       TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    volume       TEXT    NOT NULL,
    producer     TEXT    REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    produced_on  TEXT,
    received_on  TEXT,
    prefixes     TEXT    NOT NULL,
    replaces     TEXT    REFERENCES production (id) DEFERRABLE INITIALLY DEFERRED,
    reason       TEXT    NOT NULL,
    note         TEXT    NOT NULL,
    revision     BIGINT  NOT NULL,

    CONSTRAINT production_volume_is_unique UNIQUE (matter, volume),
    CONSTRAINT production_produced_on_is_a_date CHECK (produced_on LIKE '____-__-__'),
    CONSTRAINT production_received_on_is_a_date CHECK (received_on LIKE '____-__-__'),
    CONSTRAINT production_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX production_by_producer ON production (producer);
CREATE INDEX production_by_replaces ON production (replaces);

CREATE TABLE document_import (
    id              TEXT    NOT NULL PRIMARY KEY,
    matter          TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    file            TEXT    NOT NULL,
    sha256          TEXT    NOT NULL,
    format          TEXT    NOT NULL,
    profile         TEXT    NOT NULL,
    record_count    BIGINT  NOT NULL,
    added_count     BIGINT  NOT NULL,
    rejected_count  BIGINT  NOT NULL,
    digest          TEXT    NOT NULL,
    imported_at     TEXT    NOT NULL,
    imported_by     TEXT    NOT NULL,
    revision        BIGINT  NOT NULL,

    CONSTRAINT document_import_revision_counts_from_one CHECK (revision > 0)
);

CREATE TABLE code_citation (
    id             TEXT    NOT NULL PRIMARY KEY,
    matter         TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    party          TEXT    REFERENCES party (id) DEFERRABLE INITIALLY DEFERRED,
    repository     TEXT    NOT NULL,
    path           TEXT    NOT NULL,
    code_revision  TEXT    NOT NULL,
    first_line     BIGINT  NOT NULL,
    last_line      BIGINT  NOT NULL,
    sha256         TEXT    NOT NULL,
    bates_begin    TEXT    NOT NULL,
    bates_end      TEXT    NOT NULL,
    tier           TEXT    NOT NULL,
    note           TEXT    NOT NULL,
    revision       BIGINT  NOT NULL,

    CONSTRAINT code_citation_tier_is_known CHECK (tier IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT code_citation_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX code_citation_by_party ON code_citation (party);
CREATE INDEX code_citation_by_path ON code_citation (repository, path, first_line);

CREATE TABLE review_session (
    id          TEXT    NOT NULL PRIMARY KEY,
    matter      TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    repository  TEXT    NOT NULL,
    reviewer    TEXT    NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    held_on     TEXT    NOT NULL,
    time_in     TEXT    NOT NULL,
    time_out    TEXT    NOT NULL,
    noticed_on  TEXT,
    note        TEXT    NOT NULL,
    revision    BIGINT  NOT NULL,

    CONSTRAINT review_session_held_on_is_a_date CHECK (held_on LIKE '____-__-__'),
    CONSTRAINT review_session_noticed_on_is_a_date CHECK (noticed_on LIKE '____-__-__'),
    CONSTRAINT review_session_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX review_session_by_reviewer ON review_session (reviewer);

CREATE TABLE print_request (
    id            TEXT    NOT NULL PRIMARY KEY,
    matter        TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    session       TEXT    REFERENCES review_session (id) DEFERRABLE INITIALLY DEFERRED,
    repository    TEXT    NOT NULL,
    path          TEXT    NOT NULL,
    first_line    BIGINT  NOT NULL,
    last_line     BIGINT  NOT NULL,
    pages         BIGINT  NOT NULL,
    requested_on  TEXT    NOT NULL,
    delivered_on  TEXT,
    bates_begin   TEXT    NOT NULL,
    bates_end     TEXT    NOT NULL,
    objection     TEXT    NOT NULL,
    revision      BIGINT  NOT NULL,

    CONSTRAINT print_request_requested_on_is_a_date CHECK (requested_on LIKE '____-__-__'),
    CONSTRAINT print_request_delivered_on_is_a_date CHECK (delivered_on LIKE '____-__-__'),
    CONSTRAINT print_request_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX print_request_by_session ON print_request (session);

CREATE TABLE page_budget (
    id           TEXT    NOT NULL PRIMARY KEY,
    matter       TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    repository   TEXT    NOT NULL,
    total        BIGINT  NOT NULL,
    consecutive  BIGINT  NOT NULL,
    authority    TEXT    NOT NULL,
    revision     BIGINT  NOT NULL,

    CONSTRAINT page_budget_repository_is_unique UNIQUE (matter, repository),
    CONSTRAINT page_budget_revision_counts_from_one CHECK (revision > 0)
);

CREATE TABLE transcript (
    id              TEXT     NOT NULL PRIMARY KEY,
    matter          TEXT     NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    deponent        TEXT     NOT NULL,
    person          TEXT     REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    volume          TEXT     NOT NULL,
    taken_on        TEXT,
    first_page      INTEGER  NOT NULL,
    last_page       INTEGER  NOT NULL,
    lines_per_page  INTEGER  NOT NULL,
    tier            TEXT     NOT NULL,
    text            TEXT     NOT NULL,
    sha256          TEXT     NOT NULL,
    revision        BIGINT   NOT NULL,

    CONSTRAINT transcript_taken_on_is_a_date CHECK (taken_on LIKE '____-__-__'),
    CONSTRAINT transcript_tier_is_known CHECK (tier IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT transcript_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX transcript_by_person ON transcript (person);

CREATE TABLE testimony (
    id          TEXT     NOT NULL PRIMARY KEY,
    matter      TEXT     NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    transcript  TEXT     NOT NULL REFERENCES transcript (id) DEFERRABLE INITIALLY DEFERRED,
    start_page  INTEGER  NOT NULL,
    start_line  INTEGER  NOT NULL,
    end_page    INTEGER  NOT NULL,
    end_line    INTEGER  NOT NULL,
    quote       TEXT     NOT NULL,
    note        TEXT     NOT NULL,
    revision    BIGINT   NOT NULL,

    CONSTRAINT testimony_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX testimony_by_transcript ON testimony (transcript);

CREATE TABLE saved_view (
    id        TEXT    NOT NULL PRIMARY KEY,
    matter    TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    name      TEXT    NOT NULL,
    owner     TEXT    NOT NULL,
    query     TEXT    NOT NULL,
    sort      TEXT    NOT NULL,
    columns   TEXT    NOT NULL,
    revision  BIGINT  NOT NULL,

    CONSTRAINT saved_view_name_is_unique UNIQUE (matter, owner, name),
    CONSTRAINT saved_view_revision_counts_from_one CHECK (revision > 0)
);

-- How many documents there are: counting a million takes longer than opening the rest of the case.
CREATE TABLE document_tally (
    documents  BIGINT  NOT NULL
);
