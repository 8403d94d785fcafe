-- From when on a platform may know the key of a change, in seconds since 1970; 0 where it surely does not, or nobody knows.
ALTER TABLE outbox ADD COLUMN tried_at REAL NOT NULL DEFAULT 0;
