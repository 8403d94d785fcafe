-- Entries may be dropped, the oldest first and no further than the mark that is set with them (docs/audit-format.md
-- section 9). Everything else stays append-only.
DROP TRIGGER audit_keeps_entries;
CREATE TRIGGER audit_keeps_entries BEFORE DELETE ON audit
  WHEN old.seq NOT BETWEEN 1 AND coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'dropped'), 0)
  BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
