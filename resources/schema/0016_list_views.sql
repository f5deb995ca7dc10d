-- 0016, since Particulars 0.2.0: views of every list of the case, not of the documents alone.

ALTER TABLE saved_view ADD COLUMN list TEXT NOT NULL DEFAULT 'documents';
ALTER TABLE saved_view ADD COLUMN grouped_by TEXT NOT NULL DEFAULT '';
