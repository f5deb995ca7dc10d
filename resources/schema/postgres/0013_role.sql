-- 0013, since Particulars 0.2.0, PostgreSQL only: who may do what, by role, and who sees which rows.
--
-- Row security is forced on every table. The owner has a policy of its own, because the triggers
-- that keep walls and log run as the owner; nobody signs in as the owner. A login of the program is
-- a member of particulars_app, and sees the rows of the open matter that no wall keeps from it.

-- The least rank that may write a table. The same is said in model/store/permission.cpp, and a test
-- holds one against the other.
CREATE FUNCTION rank_to_write(table_name text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT CASE WHEN table_name IN ('matter', 'member') THEN 5
                WHEN table_name = 'tier_name' THEN 4
                WHEN table_name IN ('assessment', 'approval') THEN 3
                WHEN table_name = 'distribution' THEN 1
                ELSE 2 END
$$;

-- What a change of one row takes beyond the right to write its table.
CREATE FUNCTION rank_to_change(table_name text, before jsonb, after jsonb) RETURNS integer
    LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN table_name = 'version'
             AND (after ->> 'state' IN ('approved', 'served', 'superseded')
                  OR before ->> 'state' IN ('approved', 'served', 'superseded')) THEN 4
        WHEN table_name = 'served_set'
             AND (after ->> 'state' IN ('approved', 'served')
                  OR before ->> 'state' IN ('approved', 'served')) THEN 4
        WHEN table_name = 'approval'
             AND (after ->> 'stage' = 'approved' OR before ->> 'stage' = 'approved') THEN 4
        WHEN before IS NOT NULL AND after IS NOT NULL
             AND before ->> 'tier' IS DISTINCT FROM after ->> 'tier' THEN 4
        WHEN table_name = 'deadline'
             AND (coalesce(after ->> 'verified_by', '') <> coalesce(before ->> 'verified_by', '')
                  OR coalesce(after ->> 'override_date', '')
                     <> coalesce(before ->> 'override_date', '')) THEN 3
        ELSE rank_to_write(table_name)
    END
$$;

CREATE FUNCTION require_rank() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    needed integer := rank_to_change(TG_TABLE_NAME, before, after);
BEGIN
    -- What it takes to write the table at all is asked by its policies; a wall that follows
    -- another's, and the owner at work on the schema, are asked nothing.
    IF needed = rank_to_write(TG_TABLE_NAME) OR pg_trigger_depth() > 1
       OR NOT row_security_active(TG_RELID) OR coalesce(my_rank(), needed) >= needed THEN
        RETURN coalesce(NEW, OLD);
    END IF;
    RAISE EXCEPTION 'Your role in this case does not allow this. Nothing was changed.'
        USING ERRCODE = 'insufficient_privilege';
END $$;

-- Nobody locks the last one out.
CREATE FUNCTION require_an_administrator() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM member WHERE matter = OLD.matter)
       AND NOT EXISTS (SELECT 1 FROM member
                        WHERE matter = OLD.matter AND role = 'administrator' AND active = 1) THEN
        RAISE EXCEPTION 'A case needs an administrator. Make somebody else one first. Nothing was changed.'
            USING ERRCODE = 'PT001';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER member_leaves_an_administrator AFTER UPDATE OR DELETE ON member
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_an_administrator();

-- The wall's comparison stands in a CASE because the planner takes that for nearly always true, and
-- a bare "wall & x = 0" for nearly never, with which it sorts a million rows to show two hundred.
DO $$
DECLARE
    name text;
    sees constant text := 'matter = (SELECT current_matter()) AND '
                          'CASE WHEN wall & (SELECT my_blindness()) = 0 THEN 1 ELSE 0 END <> 0';
    may_write text;
BEGIN
    FOREACH name IN ARRAY record_tables() LOOP
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
    END LOOP;
END $$;

-- Counters tell how many there are, also of what is behind a wall: a viewer does not see them, and
-- whoever adds entries learns no more than the next number tells.
ALTER TABLE designation_counter ENABLE ROW LEVEL SECURITY;
ALTER TABLE designation_counter FORCE ROW LEVEL SECURITY;
CREATE POLICY designation_counter_is_kept_by_its_owner ON designation_counter
    TO CURRENT_USER USING (true);
CREATE POLICY designation_counter_is_used ON designation_counter TO particulars_app
    USING (matter = (SELECT current_matter()) AND (SELECT my_rank()) >= 2);
GRANT SELECT, INSERT, UPDATE ON designation_counter TO particulars_app;

ALTER TABLE change ENABLE ROW LEVEL SECURITY;
ALTER TABLE change FORCE ROW LEVEL SECURITY;
CREATE POLICY change_is_kept_by_its_owner ON change TO CURRENT_USER USING (true);
CREATE POLICY change_is_seen ON change FOR SELECT TO particulars_app
    USING (matter = (SELECT current_matter())
           AND CASE WHEN wall & (SELECT my_blindness()) = 0 THEN 1 ELSE 0 END <> 0);
CREATE POLICY change_is_added ON change FOR INSERT TO particulars_app
    WITH CHECK (matter = (SELECT current_matter()) AND (SELECT my_rank()) >= 1);
GRANT SELECT, INSERT ON change TO particulars_app;

ALTER TABLE change_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE change_head FORCE ROW LEVEL SECURITY;
CREATE POLICY change_head_is_kept_by_its_owner ON change_head TO CURRENT_USER USING (true);
CREATE POLICY change_head_is_seen ON change_head FOR SELECT TO particulars_app
    USING (matter = (SELECT current_matter()) AND (SELECT my_rank()) >= 1);
CREATE POLICY change_head_moves ON change_head FOR UPDATE TO particulars_app
    USING (matter = (SELECT current_matter()) AND (SELECT my_rank()) >= 1);
GRANT SELECT (chain, sequence, hash, matter, brought_to), UPDATE (sequence, hash) ON change_head
    TO particulars_app;

GRANT SELECT ON schema_migration, document_tally TO particulars_app;
