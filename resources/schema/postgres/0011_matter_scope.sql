-- 0011, since Particulars 0.2.0, PostgreSQL only: many matters in one database.
--
-- Every table gets the column "matter". The program never names it: it opens one matter on its
-- connection (particulars.matter), and the policies of 0013 let it see and write that one alone.

CREATE FUNCTION current_matter() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('particulars.matter', true), '') $$;

ALTER TABLE matter ADD COLUMN matter TEXT NOT NULL DEFAULT current_matter();
ALTER TABLE matter ADD CONSTRAINT matter_stands_in_itself CHECK (matter = id);
ALTER TABLE secret_alias ADD COLUMN matter TEXT NOT NULL DEFAULT current_matter();
ALTER TABLE version ADD COLUMN matter TEXT NOT NULL DEFAULT current_matter();
ALTER TABLE particular ADD COLUMN matter TEXT NOT NULL DEFAULT current_matter();
ALTER TABLE assessment ADD COLUMN matter TEXT NOT NULL DEFAULT current_matter();
ALTER TABLE hint_dismissal ADD COLUMN matter TEXT NOT NULL DEFAULT current_matter();
ALTER TABLE status_step ADD COLUMN matter TEXT NOT NULL DEFAULT current_matter();
ALTER TABLE approval ADD COLUMN matter TEXT NOT NULL DEFAULT current_matter();
ALTER TABLE served_item ADD COLUMN matter TEXT NOT NULL DEFAULT current_matter();
ALTER TABLE tier_change ADD COLUMN matter TEXT NOT NULL DEFAULT current_matter();
ALTER TABLE secrecy_score ADD COLUMN matter TEXT NOT NULL DEFAULT current_matter();
ALTER TABLE fact_value ADD COLUMN matter TEXT NOT NULL DEFAULT current_matter();
ALTER TABLE setting ADD COLUMN matter TEXT NOT NULL DEFAULT current_matter();
ALTER TABLE setting DROP CONSTRAINT setting_name_is_unique;
ALTER TABLE setting ADD CONSTRAINT setting_name_is_unique UNIQUE (matter, name);

-- Counters and the log count within their matter.
ALTER TABLE designation_counter ADD COLUMN matter TEXT NOT NULL DEFAULT current_matter();
ALTER TABLE designation_counter DROP CONSTRAINT designation_counter_pkey;
ALTER TABLE designation_counter ADD PRIMARY KEY (matter, series);

-- now() is when a transaction began: equal for what one transaction writes. (A transaction's number
-- would do until a dump is restored on a server that counts anew.)
ALTER TABLE change ADD COLUMN matter TEXT NOT NULL DEFAULT current_matter();
ALTER TABLE change ADD COLUMN written_at TIMESTAMPTZ NOT NULL DEFAULT now();
ALTER TABLE change DROP CONSTRAINT change_pkey;
ALTER TABLE change ADD PRIMARY KEY (matter, sequence);
DROP INDEX change_by_record;
DROP INDEX change_by_action;
DROP INDEX change_by_kind;
DROP INDEX change_by_reverted_action;
CREATE INDEX change_by_record ON change (record, sequence);
CREATE INDEX change_by_action ON change (matter, action, sequence);
CREATE INDEX change_by_reverted_action ON change (matter, reverts) WHERE reverts <> '';
CREATE INDEX change_by_actor ON change (matter, actor, sequence);

-- Each matter has a chain of its own, which begins when the matter is founded. Where a matter was
-- brought from a file, the lines up to brought_to were written elsewhere.
DELETE FROM change_head;
ALTER TABLE change_head ADD COLUMN matter TEXT NOT NULL DEFAULT current_matter();
ALTER TABLE change_head ADD COLUMN founder TEXT NOT NULL DEFAULT session_user;
ALTER TABLE change_head ADD COLUMN founded_at TIMESTAMPTZ NOT NULL DEFAULT now();
ALTER TABLE change_head ADD COLUMN brought_to BIGINT NOT NULL DEFAULT 0;
ALTER TABLE change_head DROP CONSTRAINT change_head_pkey;
ALTER TABLE change_head ADD PRIMARY KEY (matter, chain);

-- What the policies and the foreign keys look up.
CREATE INDEX related_docket_by_matter ON related_docket (matter);
CREATE INDEX party_by_matter ON party (matter);
CREATE INDEX person_by_matter ON person (matter);
CREATE INDEX docket_entry_by_matter ON docket_entry (matter);
CREATE INDEX motion_by_matter ON motion (matter);
CREATE INDEX ruling_by_matter ON ruling (matter);
CREATE INDEX discovery_request_by_matter ON discovery_request (matter);
CREATE INDEX secret_alias_by_matter ON secret_alias (matter);
CREATE INDEX version_by_matter ON version (matter);
CREATE INDEX particular_by_matter ON particular (matter);
CREATE INDEX assessment_by_matter ON assessment (matter);
CREATE INDEX hint_dismissal_by_matter ON hint_dismissal (matter);
CREATE INDEX challenge_by_matter ON challenge (matter);
CREATE INDEX event_by_matter ON event (matter);
CREATE INDEX link_by_matter ON link (matter);
CREATE INDEX member_by_login ON member (login);
CREATE INDEX link_by_particular ON link (particular);
CREATE INDEX obligation_by_order ON obligation (order_entry);
CREATE INDEX ruling_by_order ON ruling (order_entry);
CREATE INDEX ruling_by_motion ON ruling (motion);
CREATE INDEX motion_by_entry ON motion (entry);
CREATE INDEX deadline_by_event ON deadline (event);
CREATE INDEX trade_secret_by_parent ON trade_secret (parent);
CREATE INDEX closure_by_matter ON closure (matter);
CREATE INDEX redaction_by_matter ON redaction (matter);
CREATE INDEX status_step_by_matter ON status_step (matter);
CREATE INDEX lineage_step_by_matter ON lineage_step (matter);
CREATE INDEX approval_by_matter ON approval (matter);
CREATE INDEX served_item_by_matter ON served_item (matter);
CREATE INDEX tier_change_by_matter ON tier_change (matter);
CREATE INDEX secrecy_score_by_matter ON secrecy_score (matter);
CREATE INDEX material_access_by_matter ON material_access (matter);
CREATE INDEX fact_by_matter ON fact (matter);
CREATE INDEX fact_value_by_matter ON fact_value (matter);
CREATE INDEX defense_by_matter ON defense (matter);
CREATE INDEX document_import_by_matter ON document_import (matter);
CREATE INDEX code_citation_by_matter ON code_citation (matter);
CREATE INDEX review_session_by_matter ON review_session (matter);
CREATE INDEX print_request_by_matter ON print_request (matter);
CREATE INDEX transcript_by_matter ON transcript (matter);
CREATE INDEX testimony_by_matter ON testimony (matter);
CREATE INDEX document_review_by_matter ON document_review (matter);
CREATE INDEX trade_secret_by_category ON trade_secret (category);
CREATE INDEX trade_secret_by_subject ON trade_secret (subject);
CREATE INDEX trade_secret_by_format ON trade_secret (format);
CREATE INDEX trade_secret_by_product ON trade_secret (product);
