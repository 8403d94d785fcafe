-- What platforms said was deleted, and when: a delivery that comes late must not bring it back.
CREATE TABLE gone (
  connection TEXT NOT NULL, kind TEXT NOT NULL, remote_id TEXT NOT NULL, at TEXT NOT NULL, noted_at TEXT NOT NULL,
  PRIMARY KEY (connection, kind, remote_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX deliveries_by_state ON deliveries (state, id);
CREATE INDEX subscriptions_by_connection ON subscriptions (connection);
