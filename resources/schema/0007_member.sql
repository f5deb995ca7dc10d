-- 0007, since Particulars 0.2.0: who takes part in the case and what they may see, who saw or
-- received what, and the tier of papers that hold the words of secrets.

CREATE TABLE member (
    id        TEXT     NOT NULL PRIMARY KEY,
    matter    TEXT     NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    login     TEXT     NOT NULL,
    name      TEXT     NOT NULL,
    role      TEXT     NOT NULL,
    tiers     TEXT     NOT NULL,  -- JSON: a list of tiers beyond public.
    active    INTEGER  NOT NULL,
    revision  BIGINT   NOT NULL,

    CONSTRAINT member_login_is_unique UNIQUE (matter, login),
    CONSTRAINT member_role_is_known CHECK (role IN (
        'viewer', 'contributor', 'reviewer', 'approver', 'administrator')),
    CONSTRAINT member_is_active_or_not CHECK (active IN (0, 1)),
    CONSTRAINT member_revision_counts_from_one CHECK (revision > 0)
);

CREATE TABLE distribution (
    id           TEXT    NOT NULL PRIMARY KEY,
    matter       TEXT    NOT NULL REFERENCES matter (id) DEFERRABLE INITIALLY DEFERRED,
    handling     TEXT    NOT NULL,
    what         TEXT    NOT NULL,
    subject      TEXT    NOT NULL,
    tier         TEXT    NOT NULL,
    recipient    TEXT    NOT NULL,
    sha256       TEXT    NOT NULL,
    row_count    BIGINT  NOT NULL,
    happened_at  TEXT    NOT NULL,
    actor        TEXT    NOT NULL,
    revision     BIGINT  NOT NULL,

    CONSTRAINT distribution_handling_is_known CHECK (handling IN (
        'view', 'print', 'export', 'copy')),
    CONSTRAINT distribution_tier_is_known CHECK (tier IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code')),
    CONSTRAINT distribution_revision_counts_from_one CHECK (revision > 0)
);
CREATE INDEX distribution_by_subject ON distribution (matter, subject, happened_at);

ALTER TABLE docket_entry ADD COLUMN tier TEXT NOT NULL DEFAULT 'public'
    CONSTRAINT docket_entry_tier_is_known CHECK (tier IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code'));
ALTER TABLE discovery_request ADD COLUMN tier TEXT NOT NULL DEFAULT 'public'
    CONSTRAINT discovery_request_tier_is_known CHECK (tier IN (
        'public', 'confidential', 'attorneys'' eyes only', 'source code'));
