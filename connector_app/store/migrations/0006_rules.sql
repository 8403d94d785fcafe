-- What a command that somebody gives at one account (source) makes at another (target). `fields` and `conditions` are JSON.
CREATE TABLE rules (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, source TEXT NOT NULL, command TEXT NOT NULL,
  target TEXT NOT NULL, kind TEXT NOT NULL, fields TEXT NOT NULL, conditions TEXT NOT NULL DEFAULT '{}',
  created_at TEXT NOT NULL
) STRICT;
