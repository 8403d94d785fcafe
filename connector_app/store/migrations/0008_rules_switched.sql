-- A rule that is switched off is kept, and fires no more until it is switched on again.
ALTER TABLE rules ADD COLUMN is_on INTEGER NOT NULL DEFAULT 1;
