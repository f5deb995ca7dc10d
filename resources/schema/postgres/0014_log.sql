-- 0014, since Particulars 0.2.0, PostgreSQL only: the change log tells the truth, and says so when
-- it has grown.
--
-- No row changes without its line, no line is written without its row, each bears the login and the
-- time of who wrote it, and the chain of hashes is checked here as well as by the program.

-- As the program makes it (ChainedHash in model/store/change_writer.cpp): SHA-256 over a JSON list.
CREATE FUNCTION chained_hash(previous text, line change) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN encode(sha256(convert_to(
        '[' || to_json(previous) || ',' || line.sequence || ',' || to_json(line.action) || ','
        || to_json(line.kind) || ',' || to_json(line.reverts) || ',' || to_json(line.label) || ','
        || to_json(line.changed_at) || ',' || to_json(line.actor) || ','
        || to_json(line.record_type) || ',' || to_json(line.record) || ','
        || to_json(line.before_row) || ',' || to_json(line.after_row) || ','
        || to_json(line.reason) || ']', 'UTF8')), 'hex');
END $$;

-- Whether the open matter is being brought in from elsewhere in this very transaction, with the
-- lines that others wrote there.
CREATE FUNCTION is_being_brought() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM change_head
                    WHERE matter = current_matter() AND founder = session_user
                      AND founded_at = now());
END $$;

-- The row of a record as it is now; null if there is none. Its type comes from the log.
CREATE FUNCTION row_of(record_type text, id text, matter text) RETURNS jsonb LANGUAGE plpgsql STABLE
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    found jsonb;
BEGIN
    EXECUTE format('SELECT to_jsonb(r) FROM %I r WHERE id = $1 AND matter = $2', record_type)
       INTO found USING id, matter;
    RETURN found;
END $$;
REVOKE EXECUTE ON FUNCTION row_of(text, text, text) FROM PUBLIC;

CREATE FUNCTION prepare_line() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    now_row jsonb;
BEGIN
    NEW.matter := current_matter();
    NEW.written_at := now();
    IF NOT NEW.record_type = ANY (record_tables()) THEN
        RAISE EXCEPTION 'The change log knows no such record.' USING ERRCODE = 'PT001';
    END IF;
    now_row := row_of(NEW.record_type, NEW.record, NEW.matter);
    NEW.wall := coalesce((now_row ->> 'wall')::integer,
                         (SELECT wall FROM change c
                           WHERE c.record = NEW.record AND c.matter = NEW.matter
                           ORDER BY c.sequence DESC LIMIT 1), 0);
    IF NEW.before_row <> '' THEN
        NEW.wall := NEW.wall | own_wall(NEW.before_row::jsonb);
    END IF;
    IF NEW.after_row <> '' THEN
        NEW.wall := NEW.wall | own_wall(NEW.after_row::jsonb);
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER change_is_prepared BEFORE INSERT ON change
    FOR EACH ROW EXECUTE FUNCTION prepare_line();

-- Who and when are the server's to say.
CREATE FUNCTION require_signature() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    IF is_being_brought() THEN
        RETURN NEW;
    END IF;
    IF NEW.actor <> session_user THEN
        RAISE EXCEPTION 'The change log takes no line in the name of somebody else. Nothing was saved.'
            USING ERRCODE = 'PT001';
    END IF;
    IF abs(extract(epoch FROM clock_timestamp() - NEW.changed_at::timestamptz)) > 300 THEN
        RAISE EXCEPTION 'The clock of this computer differs from that of the team server by more than five minutes. Nothing was saved. Open the case again, so that it takes the time from the server.'
            USING ERRCODE = 'PT001';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER change_is_signed BEFORE INSERT ON change
    FOR EACH ROW EXECUTE FUNCTION require_signature();

-- The head of the chain moves over whole lines only.
CREATE FUNCTION check_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    line change;
    expected bigint := OLD.sequence;
    hash text := OLD.hash;
BEGIN
    FOR line IN SELECT * FROM change WHERE matter = OLD.matter AND sequence > OLD.sequence
                 ORDER BY sequence LOOP
        expected := expected + 1;
        hash := chained_hash(hash, line);
        IF line.sequence <> expected OR line.hash <> hash THEN
            RAISE EXCEPTION 'The chain of the change log does not fit. Nothing was saved.'
                USING ERRCODE = 'PT001';
        END IF;
    END LOOP;
    IF NEW.sequence <> expected OR NEW.hash <> hash THEN
        RAISE EXCEPTION 'The chain of the change log does not fit. Nothing was saved.'
            USING ERRCODE = 'PT001';
    END IF;
    IF is_being_brought() THEN
        NEW.brought_to := NEW.sequence;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER change_head_moves_over_whole_lines BEFORE UPDATE ON change_head
    FOR EACH ROW WHEN (NEW.sequence <> OLD.sequence OR NEW.hash <> OLD.hash)
    EXECUTE FUNCTION check_chain();

-- A number alone: whoever may sign in to the database can listen to every channel.
CREATE FUNCTION tell_of_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('particulars_' || replace(NEW.matter, '-', ''), NEW.sequence::text);
    RETURN NULL;
END $$;
CREATE TRIGGER change_head_tells AFTER UPDATE ON change_head FOR EACH ROW
    WHEN (NEW.sequence <> OLD.sequence) EXECUTE FUNCTION tell_of_change();

-- At the end of a transaction: every changed row has a line that says what it says.
CREATE FUNCTION require_a_line() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    wanted text := coalesce(after, before) ->> 'id';
BEGIN
    IF before - 'wall' = after - 'wall' THEN
        RETURN NULL;
    END IF;
    -- The documents of an import come and go with its line, whose digest is theirs.
    IF TG_TABLE_NAME = 'document' AND TG_OP <> 'UPDATE'
       AND EXISTS (SELECT 1 FROM change
                    WHERE record = coalesce(after, before) ->> 'batch' AND written_at = now()
                      AND record_type = 'document_import'
                      AND (after_row = '') = (after IS NULL)
                      AND (before_row = '') = (after IS NOT NULL)) THEN
        RETURN NULL;
    END IF;
    IF NOT EXISTS (SELECT 1 FROM change
                    WHERE record = wanted AND written_at = now()
                      AND CASE WHEN after IS NULL THEN after_row = ''
                               WHEN after_row = '' THEN false
                               ELSE after_row::jsonb <@ after END) THEN
        RAISE EXCEPTION 'An entry was changed without a line in the change log. Nothing was saved.'
            USING ERRCODE = 'PT001';
    END IF;
    RETURN NULL;
END $$;

-- And every line has the row it speaks of, and is covered by the head of the chain.
CREATE FUNCTION require_a_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    now_row jsonb := row_of(NEW.record_type, NEW.record, NEW.matter);
BEGIN
    IF EXISTS (SELECT 1 FROM change WHERE record = NEW.record AND matter = NEW.matter
                  AND sequence > NEW.sequence) THEN
        RETURN NULL;  -- The last line about a record is the one that must be true.
    END IF;
    IF (NEW.after_row = '' AND now_row IS NOT NULL)
       OR (NEW.after_row <> '' AND NOT coalesce(
               nullif(NEW.after_row, '')::jsonb <@ now_row, false)) THEN
        RAISE EXCEPTION 'The change log has a line about what was not changed. Nothing was saved.'
            USING ERRCODE = 'PT001';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM change_head
                    WHERE matter = NEW.matter AND sequence >= NEW.sequence) THEN
        RAISE EXCEPTION 'The chain of the change log was not closed. Nothing was saved.'
            USING ERRCODE = 'PT001';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER change_has_its_row AFTER INSERT ON change
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_a_row();

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY record_tables() LOOP
        EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I '
                       'DEFERRABLE INITIALLY DEFERRED FOR EACH ROW '
                       'EXECUTE FUNCTION require_a_line()', name || '_has_its_line', name);
    END LOOP;
END $$;

-- The first line of the log that does not fit, or null: told to every member, also to one who may
-- not see all lines.
CREATE FUNCTION first_broken_line() RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    line change;
    head change_head;
    expected bigint := 0;
    hash text := '';
BEGIN
    IF my_role() IS NULL THEN
        RETURN NULL;
    END IF;
    FOR line IN SELECT * FROM change WHERE matter = current_matter() ORDER BY sequence LOOP
        hash := chained_hash(hash, line);
        IF line.sequence <> expected + 1 THEN
            RETURN expected + 1;
        END IF;
        IF line.hash <> hash THEN
            RETURN line.sequence;
        END IF;
        expected := line.sequence;
    END LOOP;
    SELECT * INTO head FROM change_head WHERE matter = current_matter();
    IF (head.sequence, head.hash) IS DISTINCT FROM (expected, hash) THEN
        RETURN expected + 1;
    END IF;
    RETURN NULL;
END $$;

-- The matters of the user who is signed in, whichever is open.
CREATE FUNCTION my_matters()
    RETURNS TABLE (id text, caption text, court text, docket_number text, role text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT m.id, m.caption, m.court, m.docket_number, p.role
      FROM member p JOIN matter m ON m.id = p.matter
     WHERE p.login = session_user AND p.active = 1
     ORDER BY m.caption, m.id
$$;

-- Makes a place for a new matter, whose founder is the user.
CREATE FUNCTION found_matter(id text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT pg_has_role(session_user, 'particulars_app', 'member') THEN
        RAISE EXCEPTION 'This login is none of the program.' USING ERRCODE = 'PT001';
    END IF;
    INSERT INTO change_head (chain, sequence, hash, matter, founder)
    VALUES ('case', 0, '', found_matter.id, session_user);
END $$;
