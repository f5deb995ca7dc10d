-- PostgreSQL's part of 0006: nobody rewrites the change log.

CREATE FUNCTION refuse_to_rewrite_the_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The change log is append-only.' USING ERRCODE = 'PT001';
END $$;

CREATE TRIGGER change_is_never_edited BEFORE UPDATE ON change
    FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_the_log();
CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change
    FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_the_log();
CREATE TRIGGER change_is_never_emptied BEFORE TRUNCATE ON change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_the_log();
