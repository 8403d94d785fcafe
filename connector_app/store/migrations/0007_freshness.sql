-- How each account is kept up to date, for whoever wants to say so: the window, and commands that only read.
-- `checked_at` is when the newest whole reading began; `every` the seconds until the next one, 0 where none is planned.
CREATE TABLE freshness (
  connection TEXT PRIMARY KEY, way TEXT NOT NULL DEFAULT 'polling', checked_at TEXT NOT NULL DEFAULT '',
  every REAL NOT NULL DEFAULT 0, trouble TEXT NOT NULL DEFAULT '', trouble_words TEXT NOT NULL DEFAULT ''
) STRICT;
-- What a registration is about, where a platform wants one for each thing: a repository, a list, a calendar.
ALTER TABLE subscriptions ADD COLUMN target TEXT NOT NULL DEFAULT '';
