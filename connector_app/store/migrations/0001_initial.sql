-- Facts about this database itself: log id, clean end, last daily copy, where the keys are.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE connections (
  id TEXT PRIMARY KEY,
  provider TEXT NOT NULL,
  account_id TEXT NOT NULL,
  account_name TEXT NOT NULL,
  workspace TEXT NOT NULL DEFAULT '',
  picture TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL,
  method TEXT NOT NULL,
  access TEXT NOT NULL,
  scopes TEXT NOT NULL DEFAULT '[]',
  status TEXT NOT NULL,
  since TEXT NOT NULL DEFAULT '',
  checked_at TEXT NOT NULL DEFAULT '',
  until TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  colour TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  settings TEXT NOT NULL DEFAULT '{}',
  created_at TEXT NOT NULL,
  removed_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX one_row_per_account ON connections (provider, account_id) WHERE removed_at = '';

-- Sealed things. A data key is wrapped by a vault key; a field is sealed by its owner's data key.
-- `owner` is a connection id, or 'provider:<id>' for a client secret of a person's own.
CREATE TABLE vault_keys (
  id TEXT PRIMARY KEY, home TEXT NOT NULL, state TEXT NOT NULL, parameters TEXT NOT NULL DEFAULT '{}',
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE data_keys (
  owner TEXT PRIMARY KEY, vault_key TEXT NOT NULL REFERENCES vault_keys (id), wrapped BLOB NOT NULL
) STRICT;
CREATE TABLE sealed (
  owner TEXT NOT NULL REFERENCES data_keys (owner) ON DELETE CASCADE,
  field TEXT NOT NULL, generation INTEGER NOT NULL, blob BLOB NOT NULL,
  PRIMARY KEY (owner, field)
) STRICT;

-- What was begun at a platform and must be settled by whoever comes next.
CREATE TABLE intents (
  id INTEGER PRIMARY KEY, owner TEXT NOT NULL, what TEXT NOT NULL, generation INTEGER NOT NULL DEFAULT 0,
  at TEXT NOT NULL, details TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE UNIQUE INDEX one_intent ON intents (owner, what);

CREATE TABLE items (
  rowid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  connection TEXT NOT NULL,
  kind TEXT NOT NULL,
  remote_id TEXT,
  title TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT '',
  fields TEXT NOT NULL DEFAULT '{}',
  url TEXT NOT NULL DEFAULT '',
  parent TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL DEFAULT '',
  updated_at TEXT NOT NULL DEFAULT '',
  version TEXT NOT NULL DEFAULT '',
  sync TEXT NOT NULL DEFAULT 'in-step',
  reason TEXT NOT NULL DEFAULT '',
  read_at TEXT NOT NULL DEFAULT '',
  pass INTEGER NOT NULL DEFAULT 0,
  hidden INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX items_by_remote ON items (connection, kind, remote_id) WHERE remote_id IS NOT NULL;
CREATE INDEX items_by_change ON items (updated_at DESC, rowid);
CREATE INDEX items_by_connection ON items (connection, kind, updated_at DESC);
CREATE INDEX items_by_title ON items (title COLLATE NOCASE);
CREATE VIRTUAL TABLE items_text USING fts5 (title, content='items', content_rowid='rowid', tokenize='trigram', detail='none');
CREATE TRIGGER items_text_add AFTER INSERT ON items BEGIN
  INSERT INTO items_text (rowid, title) VALUES (new.rowid, new.title);
END;
CREATE TRIGGER items_text_drop AFTER DELETE ON items BEGIN
  INSERT INTO items_text (items_text, rowid, title) VALUES ('delete', old.rowid, old.title);
END;
CREATE TRIGGER items_text_change AFTER UPDATE OF title ON items WHEN old.title <> new.title BEGIN
  INSERT INTO items_text (items_text, rowid, title) VALUES ('delete', old.rowid, old.title);
  INSERT INTO items_text (rowid, title) VALUES (new.rowid, new.title);
END;

-- Where a listing stands. `pass` counts full listings: a row not seen in the newest is gone.
CREATE TABLE cursors (
  connection TEXT NOT NULL, kind TEXT NOT NULL, cursor TEXT, resume TEXT, pass INTEGER NOT NULL DEFAULT 0,
  started_at TEXT NOT NULL DEFAULT '', finished_at TEXT NOT NULL DEFAULT '', complete INTEGER NOT NULL DEFAULT 1,
  seen INTEGER NOT NULL DEFAULT 0, fresh INTEGER NOT NULL DEFAULT 0, changed INTEGER NOT NULL DEFAULT 0,
  gone INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (connection, kind)
) STRICT;

CREATE TABLE outbox (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  connection TEXT NOT NULL,
  item TEXT NOT NULL,
  verb TEXT NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  failure TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  payload TEXT NOT NULL DEFAULT '{}',
  before TEXT NOT NULL DEFAULT '{}',
  lane TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0,
  not_before REAL NOT NULL DEFAULT 0,
  lease_until REAL NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  done_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX outbox_by_state ON outbox (state, not_before);
CREATE INDEX outbox_by_item ON outbox (item, id);

-- The inbox: verified deliveries only. Two unique keys, so that neither a repeated id nor a replayed body acts twice.
CREATE TABLE deliveries (
  id INTEGER PRIMARY KEY,
  connection TEXT NOT NULL,
  delivery_id TEXT NOT NULL,
  signed BLOB NOT NULL,
  event TEXT NOT NULL,
  body BLOB NOT NULL,
  received_at TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting',
  attempts INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '',
  not_before REAL NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX deliveries_by_id ON deliveries (connection, delivery_id);
CREATE UNIQUE INDEX deliveries_by_bytes ON deliveries (connection, signed);
CREATE INDEX deliveries_waiting ON deliveries (not_before) WHERE state = 'waiting';

-- `token` is the unguessable part of the receiver's path.
CREATE TABLE subscriptions (
  token TEXT PRIMARY KEY, connection TEXT NOT NULL, remote_id TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL, created_at TEXT NOT NULL, expires_at TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE limits (key TEXT PRIMARY KEY, tat REAL NOT NULL) STRICT;

-- The history: exact bytes, linked. docs/audit-format.md describes it for others. Columns for looking things up are
-- read from the bytes themselves, so that they cannot say anything else.
CREATE TABLE audit (
  seq INTEGER PRIMARY KEY,
  entry BLOB NOT NULL,
  link BLOB NOT NULL,
  leaf BLOB NOT NULL,
  ts TEXT GENERATED ALWAYS AS (json_extract(CAST(entry AS TEXT), '$.ts')) VIRTUAL,
  action TEXT GENERATED ALWAYS AS (json_extract(CAST(entry AS TEXT), '$.action')) VIRTUAL,
  outcome TEXT GENERATED ALWAYS AS (json_extract(CAST(entry AS TEXT), '$.outcome')) VIRTUAL,
  connection TEXT GENERATED ALWAYS AS (json_extract(CAST(entry AS TEXT), '$.connection')) VIRTUAL,
  target TEXT GENERATED ALWAYS AS (json_extract(CAST(entry AS TEXT), '$.target')) VIRTUAL
) STRICT;
CREATE INDEX audit_by_time ON audit (ts);
CREATE INDEX audit_by_action ON audit (action, seq);
CREATE INDEX audit_by_outcome ON audit (outcome, seq);
CREATE INDEX audit_by_connection ON audit (connection, seq);
CREATE INDEX audit_by_target ON audit (target, seq) WHERE target <> '';
CREATE TRIGGER audit_keeps_entries BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER audit_keeps_bytes BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;

-- Words that belong to entries. They can be forgotten; the proof then still holds and says so.
CREATE TABLE audit_details (seq INTEGER PRIMARY KEY, salt BLOB NOT NULL, body BLOB NOT NULL) STRICT;

-- Signed notes. `frontier` is the Merkle tree's state at `size`, so that the next one need not start over.
CREATE TABLE checkpoints (
  counter INTEGER PRIMARY KEY, size INTEGER NOT NULL, note BLOB NOT NULL, frontier BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'pending'
) STRICT;

-- Public halves of the keys that signed, and each one's introduction by the one before.
CREATE TABLE audit_keys (
  key_id TEXT PRIMARY KEY, public BLOB NOT NULL, home TEXT NOT NULL, since TEXT NOT NULL,
  introduced_by TEXT NOT NULL DEFAULT '', introduction BLOB NOT NULL DEFAULT x''
) STRICT;
