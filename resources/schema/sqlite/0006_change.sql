-- SQLite's part of 0006: nobody rewrites the change log.

CREATE TRIGGER change_is_never_edited BEFORE UPDATE ON change
BEGIN
    SELECT RAISE(ABORT, 'the change log is append-only');
END;

CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change
BEGIN
    SELECT RAISE(ABORT, 'the change log is append-only');
END;
