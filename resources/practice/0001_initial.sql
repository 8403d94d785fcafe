CREATE TABLE people (
    id TEXT PRIMARY KEY,
    handle TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    email TEXT NOT NULL
) STRICT;

-- n is the order of creation, change the order of changes: both lists are walked by what never moves under them.
CREATE TABLE items (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL REFERENCES people (id),
    title TEXT NOT NULL,
    description TEXT,
    status TEXT NOT NULL,
    metadata TEXT,
    tags TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0,
    change INTEGER NOT NULL UNIQUE
) STRICT;
CREATE INDEX items_by_creation ON items (owner, n) WHERE deleted = 0;
CREATE INDEX items_by_change ON items (owner, change);

CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO counters VALUES ('change', 0);

-- Questions are authorize pages that were shown and not yet answered. Secrets are kept as their SHA-256 only.
CREATE TABLE questions (
    ticket TEXT PRIMARY KEY,
    client TEXT NOT NULL,
    redirect_uri TEXT NOT NULL,
    state TEXT NOT NULL,
    scope TEXT NOT NULL,
    challenge TEXT NOT NULL,
    expires REAL NOT NULL
) STRICT;

CREATE TABLE grants (
    id TEXT PRIMARY KEY,
    client TEXT NOT NULL,
    person TEXT NOT NULL REFERENCES people (id),
    scope TEXT NOT NULL,
    made_at TEXT NOT NULL,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE codes (
    hash TEXT PRIMARY KEY,
    grant_id TEXT NOT NULL REFERENCES grants (id),
    redirect_uri TEXT NOT NULL,
    challenge TEXT NOT NULL,
    expires REAL NOT NULL,
    used INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE tokens (
    hash TEXT PRIMARY KEY,
    grant_id TEXT NOT NULL REFERENCES grants (id),
    kind TEXT NOT NULL CHECK (kind IN ('access', 'refresh')),
    scope TEXT NOT NULL,
    expires REAL,
    spent INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX tokens_by_grant ON tokens (grant_id);

CREATE TABLE replays (
    person TEXT NOT NULL,
    key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    status INTEGER NOT NULL,
    headers TEXT NOT NULL,
    body BLOB NOT NULL,
    at REAL NOT NULL,
    PRIMARY KEY (person, key)
) STRICT;

CREATE TABLE webhooks (
    id TEXT PRIMARY KEY,
    grant_id TEXT NOT NULL REFERENCES grants (id),
    url TEXT NOT NULL,
    secret TEXT NOT NULL,
    events TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE deliveries (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    webhook_id TEXT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
    event TEXT NOT NULL,
    body BLOB NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    due REAL NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'lost', 'given-up'))
) STRICT;
CREATE INDEX deliveries_waiting ON deliveries (webhook_id, n) WHERE state = 'waiting';
