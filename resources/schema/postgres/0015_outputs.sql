-- PostgreSQL's part of 0015: the new tables under the walls, the roles and the log, as 0011 to 0014
-- put all others.

CREATE INDEX clearance_by_matter ON clearance (matter);

CREATE OR REPLACE FUNCTION record_tables() RETURNS name[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT ARRAY['matter', 'related_docket', 'party', 'person', 'docket_entry', 'motion',
                 'ruling', 'obligation', 'discovery_request', 'classification', 'trade_secret',
                 'secret_alias', 'version', 'particular', 'assessment', 'hint_dismissal',
                 'challenge', 'event', 'deadline', 'production', 'document_import', 'document',
                 'code_citation', 'review_session', 'print_request', 'page_budget',
                 'transcript', 'testimony', 'link', 'document_review', 'saved_view', 'setting',
                 'member',
                 'distribution', 'closure', 'redaction', 'status_step', 'lineage_step',
                 'approval', 'served_set', 'served_item', 'tier_change', 'secrecy_score',
                 'material_access', 'fact', 'fact_value', 'tier_name', 'defense',
                 'clearance', 'report_book']::name[]
$$;

DO $$
DECLARE
    name text;
    referred record;
    arguments text;
    sees constant text := 'matter = (SELECT current_matter()) AND '
                          'CASE WHEN wall & (SELECT my_blindness()) = 0 THEN 1 ELSE 0 END <> 0';
    may_write text;
BEGIN
    FOREACH name IN ARRAY ARRAY['clearance', 'report_book'] LOOP
        EXECUTE format('ALTER TABLE %I ADD COLUMN wall INTEGER NOT NULL DEFAULT 0', name);
        SELECT coalesce(string_agg(format('%L, %L', from_column, to_table::text), ', '), '')
          INTO arguments
          FROM record_references(name::regclass) WHERE from_table = name::regclass;
        EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE ON %I FOR EACH ROW '
                       'EXECUTE FUNCTION set_wall(%s)', name || '_sets_its_wall', name, arguments);
        EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I FOR EACH ROW '
                       'WHEN (NEW.wall <> 0) EXECUTE FUNCTION pass_wall_on()',
                       name || '_passes_its_wall_on', name);
        EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I FOR EACH ROW '
                       'WHEN (NEW.wall <> OLD.wall) EXECUTE FUNCTION pass_wall_on()',
                       name || '_passes_its_new_wall_on', name);
        FOR referred IN SELECT * FROM record_references(name::regclass)
                         WHERE from_table = name::regclass LOOP
            EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT ON %I '
                           'DEFERRABLE INITIALLY DEFERRED FOR EACH ROW '
                           'EXECUTE FUNCTION require_sight(%L, %L)',
                           'A new ' || name || ' sees its ' || referred.from_column, name,
                           referred.from_column, referred.to_table::text);
            EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER UPDATE ON %I '
                           'DEFERRABLE INITIALLY DEFERRED FOR EACH ROW '
                           'WHEN (NEW.%I IS DISTINCT FROM OLD.%I) '
                           'EXECUTE FUNCTION require_sight(%L, %L)',
                           'A changed ' || name || ' sees its ' || referred.from_column, name,
                           referred.from_column, referred.from_column, referred.from_column,
                           referred.to_table::text);
        END LOOP;
        may_write := format('%s AND (SELECT my_rank()) >= %s', sees, rank_to_write(name));
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY %I ON %I TO CURRENT_USER USING (true)',
                       name || '_is_kept_by_its_owner', name);
        EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO particulars_app USING (%s)',
                       name || '_is_seen', name, sees);
        EXECUTE format('CREATE POLICY %I ON %I FOR INSERT TO particulars_app WITH CHECK (%s)',
                       name || '_is_added', name, may_write);
        EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE TO particulars_app '
                       'USING (%s) WITH CHECK (%s)',
                       name || '_is_changed', name, may_write, may_write);
        EXECUTE format('CREATE POLICY %I ON %I FOR DELETE TO particulars_app USING (%s)',
                       name || '_is_taken_back', name, may_write);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO particulars_app', name);
        EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW '
                       'EXECUTE FUNCTION require_rank()', name || '_requires_a_rank', name);
        EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I '
                       'DEFERRABLE INITIALLY DEFERRED FOR EACH ROW '
                       'EXECUTE FUNCTION require_a_line()', name || '_has_its_line', name);
    END LOOP;
END $$;
