-- PostgreSQL's part of 0009: what was served stays as it was.

CREATE FUNCTION refuse_to_edit_what_was_served() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What was served is never edited. Nothing was changed. Write a new version, and serve an amended list.'
        USING ERRCODE = 'PT001';
END $$;

CREATE TRIGGER served_wording_is_never_edited BEFORE UPDATE ON version FOR EACH ROW
    WHEN (OLD.state IN ('served', 'superseded')
          AND (NEW.text <> OLD.text OR NEW.number <> OLD.number OR NEW.secret <> OLD.secret
               OR (OLD.public_text <> '' AND NEW.public_text <> OLD.public_text)))
    EXECUTE FUNCTION refuse_to_edit_what_was_served();

-- A wall that follows another's is the owner's work, and no edit.
CREATE FUNCTION guard_served_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF to_jsonb(NEW) - 'wall' = to_jsonb(OLD) - 'wall'
       OR NOT EXISTS (SELECT 1 FROM served_set
                       WHERE id = OLD.served_set AND state = 'served') THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'What was served is never edited. Nothing was changed. Write a new version, and serve an amended list.'
        USING ERRCODE = 'PT001';
END $$;

CREATE TRIGGER served_item_is_never_edited BEFORE UPDATE ON served_item
    FOR EACH ROW EXECUTE FUNCTION guard_served_item();
