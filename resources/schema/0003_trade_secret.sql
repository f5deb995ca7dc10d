-- 0003, since Particulars 0.1.0: the trade secrets, every wording of them, and what is said of them.

CREATE TABLE trade_secret (
    id            TEXT     NOT NULL PRIMARY KEY,
    matter        TEXT     NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    number        INTEGER  NOT NULL,
    title         TEXT     NOT NULL,
    kind          TEXT     NOT NULL,
    status        TEXT     NOT NULL,
    tier          TEXT     NOT NULL,
    level         TEXT,
    holder        TEXT     NOT NULL,
    parent        TEXT     REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER  NOT NULL,
    asserted_on   TEXT,
    ended_on      TEXT,
    ended_reason  TEXT     NOT NULL,
    note          TEXT     NOT NULL,
    revision      BIGINT   NOT NULL,

    CONSTRAINT trade_secret_number_is_unique UNIQUE (matter, number),
    CONSTRAINT trade_secret_number_counts_from_one CHECK (number > 0),
    CONSTRAINT trade_secret_kind_is_known CHECK (kind IN (
        'technical', 'source code', 'data', 'business', 'combination', 'negative')),
    CONSTRAINT trade_secret_status_is_known CHECK (status IN (
        'candidate', 'asserted', 'challenged', 'ordered to particularize', 'operative',
        'withdrawn', 'struck', 'adjudicated')),
    CONSTRAINT trade_secret_tier_is_known CHECK (tier IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT trade_secret_level_is_known CHECK (level IN ('idea', 'design', 'implementation')),
    CONSTRAINT trade_secret_is_not_its_own_parent CHECK (parent <> id),
    CONSTRAINT trade_secret_asserted_on_is_a_date CHECK (asserted_on LIKE '____-__-__'),
    CONSTRAINT trade_secret_ended_on_is_a_date CHECK (ended_on LIKE '____-__-__'),
    CONSTRAINT trade_secret_revision_counts_from_one CHECK (revision > 0)
);

CREATE TABLE secret_alias (
    id        TEXT    NOT NULL PRIMARY KEY,
    secret    TEXT    NOT NULL REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    source    TEXT    NOT NULL,
    label     TEXT    NOT NULL,
    revision  BIGINT  NOT NULL,

    CONSTRAINT secret_alias_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX secret_alias_by_secret ON secret_alias (secret);

CREATE TABLE version (
    id           TEXT     NOT NULL PRIMARY KEY,
    secret       TEXT     NOT NULL REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    number       INTEGER  NOT NULL,
    text         TEXT     NOT NULL,
    public_text  TEXT     NOT NULL,
    state        TEXT     NOT NULL,
    kind         TEXT     NOT NULL,
    ground       TEXT     NOT NULL,
    author       TEXT     NOT NULL,
    created_at   TEXT     NOT NULL,
    source       TEXT     NOT NULL,
    revision     BIGINT   NOT NULL,

    CONSTRAINT version_number_is_unique UNIQUE (secret, number),
    CONSTRAINT version_number_counts_from_one CHECK (number > 0),
    CONSTRAINT version_state_is_known CHECK (state IN (
        'draft', 'in review', 'approved', 'served', 'superseded')),
    CONSTRAINT version_kind_is_known CHECK (kind IN (
        'first', 'clarify', 'narrow', 'broaden', 'split', 'merge', 'add', 'correct')),
    CONSTRAINT version_revision_counts_from_one CHECK (revision > 0)
);

CREATE TABLE particular (
    id         TEXT    NOT NULL PRIMARY KEY,
    secret     TEXT    NOT NULL REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    element    TEXT    NOT NULL,
    text       TEXT    NOT NULL,
    tier       TEXT    NOT NULL,
    state      TEXT    NOT NULL,
    pinpoints  TEXT    NOT NULL,
    revision   BIGINT  NOT NULL,

    CONSTRAINT particular_tier_is_known CHECK (tier IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT particular_state_is_known CHECK (state IN (
        'not stated', 'stated', 'supported', 'accepted', 'not applicable')),
    CONSTRAINT particular_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX particular_by_secret ON particular (secret);

CREATE TABLE assessment (
    id           TEXT    NOT NULL PRIMARY KEY,
    secret       TEXT    NOT NULL REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    version      TEXT    NOT NULL REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    element      TEXT    NOT NULL,
    standard     TEXT    NOT NULL,
    verdict      TEXT    NOT NULL,
    note         TEXT    NOT NULL,
    reviewer     TEXT    NOT NULL,
    assessed_on  TEXT    NOT NULL,
    revision     BIGINT  NOT NULL,

    CONSTRAINT assessment_verdict_is_known CHECK (verdict IN (
        'not assessed', 'met', 'doubtful', 'not met', 'not applicable')),
    CONSTRAINT assessment_assessed_on_is_a_date CHECK (assessed_on LIKE '____-__-__'),
    CONSTRAINT assessment_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX assessment_by_secret ON assessment (secret);
CREATE INDEX assessment_by_version ON assessment (version);

CREATE TABLE hint_dismissal (
    id            TEXT    NOT NULL PRIMARY KEY,
    secret        TEXT    NOT NULL REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    hint          TEXT    NOT NULL,
    words         TEXT    NOT NULL,
    reason        TEXT    NOT NULL,
    author        TEXT    NOT NULL,
    dismissed_at  TEXT    NOT NULL,
    revision      BIGINT  NOT NULL,

    CONSTRAINT hint_dismissal_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX hint_dismissal_by_secret ON hint_dismissal (secret);

CREATE TABLE challenge (
    id            TEXT     NOT NULL PRIMARY KEY,
    matter        TEXT     NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    secret        TEXT     REFERENCES trade_secret (id) DEFERRABLE INITIALLY DEFERRED,
    element       TEXT     NOT NULL,
    words         TEXT     NOT NULL,
    blanket       INTEGER  NOT NULL,
    paper         TEXT     NOT NULL,
    first_raised  TEXT,
    response      TEXT     NOT NULL,
    ruling        TEXT     NOT NULL,
    state         TEXT     NOT NULL,
    revision      BIGINT   NOT NULL,

    CONSTRAINT challenge_is_blanket_or_not CHECK (blanket IN (0, 1)),
    CONSTRAINT challenge_names_a_secret_unless_blanket CHECK (secret IS NOT NULL OR blanket = 1),
    CONSTRAINT challenge_first_raised_is_a_date CHECK (first_raised LIKE '____-__-__'),
    CONSTRAINT challenge_state_is_known CHECK (state IN (
        'open', 'answered', 'withdrawn', 'sustained', 'overruled')),
    CONSTRAINT challenge_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX challenge_by_secret ON challenge (secret);
