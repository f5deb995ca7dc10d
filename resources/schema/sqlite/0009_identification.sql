-- SQLite's part of 0009: what was served stays as it was.

CREATE TRIGGER served_wording_is_never_edited BEFORE UPDATE ON version
WHEN OLD.state IN ('served', 'superseded')
     AND (NEW.text <> OLD.text OR NEW.number <> OLD.number OR NEW.secret <> OLD.secret
          OR (OLD.public_text <> '' AND NEW.public_text <> OLD.public_text))
BEGIN
    SELECT RAISE(ABORT, 'a wording that was served is never edited');
END;

CREATE TRIGGER served_item_is_never_edited BEFORE UPDATE ON served_item
WHEN (SELECT state FROM served_set s WHERE s.id = OLD.served_set) = 'served'
BEGIN
    SELECT RAISE(ABORT, 'an item that was served is never edited');
END;
