-- The columns for looking things up, once more: an entry whose bytes were damaged says nothing there, instead of making
-- every question fail that comes across it. `family` is what an action's name begins with ("item" of "item.created").
DROP INDEX audit_by_time;
DROP INDEX audit_by_action;
DROP INDEX audit_by_outcome;
DROP INDEX audit_by_connection;
DROP INDEX audit_by_target;
ALTER TABLE audit DROP COLUMN ts;
ALTER TABLE audit DROP COLUMN action;
ALTER TABLE audit DROP COLUMN outcome;
ALTER TABLE audit DROP COLUMN connection;
ALTER TABLE audit DROP COLUMN target;
ALTER TABLE audit ADD COLUMN ts TEXT GENERATED ALWAYS AS
  (iif(json_valid(CAST(entry AS TEXT)), json_extract(CAST(entry AS TEXT), '$.ts'), '')) VIRTUAL;
ALTER TABLE audit ADD COLUMN action TEXT GENERATED ALWAYS AS
  (iif(json_valid(CAST(entry AS TEXT)), json_extract(CAST(entry AS TEXT), '$.action'), '')) VIRTUAL;
ALTER TABLE audit ADD COLUMN family TEXT GENERATED ALWAYS AS
  (substr(action, 1, instr(action || '.', '.') - 1)) VIRTUAL;
ALTER TABLE audit ADD COLUMN actor TEXT GENERATED ALWAYS AS
  (iif(json_valid(CAST(entry AS TEXT)), json_extract(CAST(entry AS TEXT), '$.actor'), '')) VIRTUAL;
ALTER TABLE audit ADD COLUMN outcome TEXT GENERATED ALWAYS AS
  (iif(json_valid(CAST(entry AS TEXT)), json_extract(CAST(entry AS TEXT), '$.outcome'), '')) VIRTUAL;
ALTER TABLE audit ADD COLUMN provider TEXT GENERATED ALWAYS AS
  (iif(json_valid(CAST(entry AS TEXT)), json_extract(CAST(entry AS TEXT), '$.provider'), '')) VIRTUAL;
ALTER TABLE audit ADD COLUMN connection TEXT GENERATED ALWAYS AS
  (iif(json_valid(CAST(entry AS TEXT)), json_extract(CAST(entry AS TEXT), '$.connection'), '')) VIRTUAL;
ALTER TABLE audit ADD COLUMN target TEXT GENERATED ALWAYS AS
  (iif(json_valid(CAST(entry AS TEXT)), json_extract(CAST(entry AS TEXT), '$.target'), '')) VIRTUAL;
-- By time, with what the picture of activity needs, so that it opens no entry.
CREATE INDEX audit_by_time ON audit (ts, seq, actor, outcome);
CREATE INDEX audit_by_action ON audit (action, seq);
CREATE INDEX audit_by_family ON audit (family, seq);
CREATE INDEX audit_by_actor ON audit (actor, seq);
CREATE INDEX audit_by_outcome ON audit (outcome, seq);
CREATE INDEX audit_by_provider ON audit (provider, seq);
CREATE INDEX audit_by_connection ON audit (connection, seq);
CREATE INDEX audit_by_target ON audit (target, seq) WHERE target <> '';
-- The words of details, for searching: gone from here at once when they are forgotten (secure-delete).
CREATE VIRTUAL TABLE audit_words USING fts5 (
  words, content='', tokenize="unicode61 remove_diacritics 2", detail='none'
);
INSERT INTO audit_words (audit_words, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER audit_words_add AFTER INSERT ON audit_details BEGIN
  INSERT INTO audit_words (rowid, words) VALUES (new.seq, coalesce((SELECT group_concat(atom, ' ')
    FROM json_tree(iif(json_valid(CAST(new.body AS TEXT)), CAST(new.body AS TEXT), '{}'))), ''));
END;
CREATE TRIGGER audit_words_drop AFTER DELETE ON audit_details BEGIN
  INSERT INTO audit_words (audit_words, rowid, words) VALUES ('delete', old.seq, coalesce((SELECT group_concat(atom, ' ')
    FROM json_tree(iif(json_valid(CAST(old.body AS TEXT)), CAST(old.body AS TEXT), '{}'))), ''));
END;
INSERT INTO audit_words (rowid, words) SELECT seq, coalesce((SELECT group_concat(atom, ' ')
  FROM json_tree(iif(json_valid(CAST(body AS TEXT)), CAST(body AS TEXT), '{}'))), '') FROM audit_details;
