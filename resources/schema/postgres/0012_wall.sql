-- 0012, since Particulars 0.2.0, PostgreSQL only: walls by the tiers of the protective order.
--
-- Every row carries its wall: the tiers one must have to see it, as bits (1 confidential, 2
-- attorneys' eyes only, 4 source code). A row is behind its own tier and behind the walls of all it
-- refers to, so that a wording, a link or a challenge is never seen where its secret is not. The
-- database keeps the walls; what a client says about them is overwritten.

CREATE FUNCTION wall_of_tier(tier text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE tier WHEN 'confidential' THEN 1 WHEN 'attorneys'' eyes only' THEN 2
                     WHEN 'source code' THEN 4 ELSE 0 END
$$;

-- What a row of any table asks for by itself. A sealed paper without a tier counts as attorneys'
-- eyes only.
CREATE FUNCTION own_wall(row_values jsonb) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT wall_of_tier(row_values ->> 'tier')
           | CASE WHEN row_values ->> 'sealed' = '1' AND wall_of_tier(row_values ->> 'tier') = 0
                  THEN 2 ELSE 0 END
$$;

-- The role of the user in the open matter; null for somebody who has no part in it. Whoever founds
-- a matter stands in for its administrator while founding it, and until it has a first member.
--
-- PL/pgSQL keeps its plans for the session; SQL functions that run as their owner are planned anew
-- at each call, ten times as slow.
CREATE FUNCTION my_role() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    open_matter constant text := current_matter();
    mine text;
BEGIN
    SELECT role INTO mine FROM member
     WHERE matter = open_matter AND login = session_user AND active = 1;
    IF mine = 'administrator' THEN
        RETURN mine;
    END IF;
    IF EXISTS (SELECT 1 FROM change_head h
                WHERE h.matter = open_matter AND h.founder = session_user
                  AND (h.founded_at = now()
                       OR NOT EXISTS (SELECT 1 FROM member m WHERE m.matter = open_matter))) THEN
        RETURN 'administrator';
    END IF;
    RETURN mine;
END $$;

CREATE FUNCTION rank_of(role text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE role WHEN 'viewer' THEN 1 WHEN 'contributor' THEN 2 WHEN 'reviewer' THEN 3
                     WHEN 'approver' THEN 4 WHEN 'administrator' THEN 5 END
$$;

CREATE FUNCTION my_rank() RETURNS integer LANGUAGE sql STABLE AS $$ SELECT rank_of(my_role()) $$;

-- The bits of the tiers the user does not have; null for somebody who has no part in the matter, so
-- that no comparison with it comes out true.
CREATE FUNCTION my_blindness() RETURNS integer LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    open_matter constant text := current_matter();
    bits integer;
BEGIN
    SELECT CASE WHEN tiers::jsonb ? 'confidential' THEN 0 ELSE 1 END
           | CASE WHEN tiers::jsonb ? 'attorneys'' eyes only' THEN 0 ELSE 2 END
           | CASE WHEN tiers::jsonb ? 'source code' THEN 0 ELSE 4 END
      INTO bits
      FROM member
     WHERE matter = open_matter AND login = session_user AND active = 1;
    IF bits = 0 OR EXISTS (SELECT 1 FROM change_head h
                            WHERE h.matter = open_matter AND h.founder = session_user
                              AND h.founded_at = now()) THEN
        RETURN 0;
    END IF;
    RETURN coalesce(bits, CASE WHEN my_role() IS NOT NULL THEN 0 END);
END $$;

-- The tables that hold records, in the order of store/record_maps.h.
CREATE FUNCTION record_tables() RETURNS name[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT ARRAY['matter', 'related_docket', 'party', 'person', 'docket_entry', 'motion',
                 'ruling', 'obligation', 'discovery_request', 'classification', 'trade_secret',
                 'secret_alias', 'version', 'particular', 'assessment', 'hint_dismissal',
                 'challenge', 'event', 'deadline', 'production', 'document_import', 'document',
                 'code_citation', 'review_session', 'print_request', 'page_budget',
                 'transcript', 'testimony', 'link', 'document_review', 'saved_view', 'setting',
                 'member',
                 'distribution', 'closure', 'redaction', 'status_step', 'lineage_step',
                 'approval', 'served_set', 'served_item', 'tier_change', 'secrecy_score',
                 'material_access', 'fact', 'fact_value', 'tier_name', 'defense']::name[]
$$;

-- Which columns of the tables of records refer to which others.
CREATE FUNCTION record_references(of_table regclass)
    RETURNS TABLE (from_table regclass, from_column name, to_table regclass) LANGUAGE sql STABLE
    AS $$
    SELECT c.conrelid::regclass, a.attname, c.confrelid::regclass
      FROM pg_constraint c
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
     WHERE c.contype = 'f' AND (c.conrelid = of_table OR c.confrelid = of_table)
       AND c.confrelid <> 'matter'::regclass
$$;

-- Sets the matter and the wall of a row before it is written. Arguments: column, table, column,
-- table, … of what it refers to. What the user may not see counts as not there: the same error
-- comes of both, when the transaction ends.
CREATE FUNCTION set_wall() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    row_values jsonb := to_jsonb(NEW);
    wall integer := own_wall(row_values);
    blindness integer;
    referred integer;
BEGIN
    FOR i IN 0 .. TG_NARGS - 1 BY 2 LOOP
        IF row_values ->> TG_ARGV[i] IS NOT NULL THEN
            EXECUTE format('SELECT wall FROM %I WHERE id = $1 AND matter = $2', TG_ARGV[i + 1])
               INTO referred USING row_values ->> TG_ARGV[i], NEW.matter;
            CONTINUE WHEN coalesce(referred, 0) = 0;
            blindness := coalesce(blindness, CASE WHEN pg_trigger_depth() > 1 THEN 0
                                                  ELSE coalesce(my_blindness(), 0) END);
            IF referred & blindness = 0 THEN
                wall := wall | referred;
            END IF;
        END IF;
    END LOOP;
    NEW.wall := wall;
    IF TG_OP = 'UPDATE' THEN
        NEW.matter := OLD.matter;
    END IF;
    RETURN NEW;
END $$;

-- When a wall has changed, those of all that refers to the row follow, and the lines of the log
-- about it are never behind less than the row.
CREATE FUNCTION pass_wall_on() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    child record;
BEGIN
    FOR child IN SELECT * FROM record_references(TG_RELID) WHERE to_table = TG_RELID LOOP
        EXECUTE format('UPDATE %s SET wall = wall WHERE %I = $1', child.from_table,
                       child.from_column) USING NEW.id;
    END LOOP;
    UPDATE change SET wall = wall | NEW.wall
     WHERE record = NEW.id AND wall & NEW.wall <> NEW.wall;
    RETURN NULL;
END $$;

-- Whether what a row refers to is in the sight of the user: run with the user's own eyes. It is
-- named to run before the foreign key's own check, whose message would say more.
CREATE FUNCTION require_sight() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    referred text := to_jsonb(NEW) ->> TG_ARGV[0];
    seen boolean;
BEGIN
    IF referred IS NULL THEN
        RETURN NULL;
    END IF;
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE id = $1 AND matter = $2)', TG_ARGV[1])
       INTO seen USING referred, NEW.matter;
    IF NOT seen THEN
        RAISE EXCEPTION 'The entry refers to another one that is not there.'
            USING ERRCODE = 'foreign_key_violation';
    END IF;
    RETURN NULL;
END $$;

ALTER TABLE change ADD COLUMN wall INTEGER NOT NULL DEFAULT 0;

DO $$
DECLARE
    name text;
    referred record;
    arguments text;
BEGIN
    FOREACH name IN ARRAY record_tables() LOOP
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
    END LOOP;
END $$;

-- The one way in which a line of the log may change: its wall may grow, by the hand of the triggers
-- above, which run as the owner.
CREATE OR REPLACE FUNCTION refuse_to_rewrite_the_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF pg_trigger_depth() > 1
           AND to_jsonb(NEW) - 'wall' = to_jsonb(OLD) - 'wall'
           AND NEW.wall & OLD.wall = OLD.wall THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'The change log is append-only.' USING ERRCODE = 'PT001';
END $$;
