-- Cutting all access: what became of each step, so that it can be read while it goes on, after a kill, and later.
CREATE TABLE cuts (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, ended_at TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE cut_accounts (
  cut INTEGER NOT NULL, connection TEXT NOT NULL, PRIMARY KEY (cut, connection)
) STRICT, WITHOUT ROWID;
CREATE TABLE cut_steps (
  id INTEGER PRIMARY KEY, cut INTEGER NOT NULL, connection TEXT NOT NULL, name TEXT NOT NULL, outcome TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_result_per_step ON cut_steps (cut, connection, name);
