-- What is known of each sign-in without opening it; no secret of it. Moments are "" where the platform names none.
CREATE TABLE sign_ins (
  connection TEXT PRIMARY KEY, given_at TEXT NOT NULL, renewed_at TEXT NOT NULL, access_until TEXT NOT NULL,
  refresh_until TEXT NOT NULL, is_renewable INTEGER NOT NULL
) STRICT;
-- Which permissions were used, how often and when last: counted and found without opening an entry.
ALTER TABLE audit ADD COLUMN kind TEXT GENERATED ALWAYS AS
  (iif(json_valid(CAST(entry AS TEXT)), json_extract(CAST(entry AS TEXT), '$.kind'), '')) VIRTUAL;
CREATE INDEX audit_by_use ON audit (connection, kind, action, family, actor, outcome)
  WHERE family = 'item' AND actor = 'you' AND outcome = 'success';
