-- The words of a row: of its title and of what its fields say. Whole words and their beginnings, without accents:
-- an index of runs of three characters, as the titles have, would cost bodies about twice as much to write.
-- Without a content of its own, so that nothing is stored twice; long bodies are known by their first 20,000 characters.
CREATE VIRTUAL TABLE items_words USING fts5 (
  words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", detail='none'
);
CREATE TRIGGER items_words_add AFTER INSERT ON items BEGIN
  INSERT INTO items_words (rowid, words) VALUES (new.rowid, new.title || ' ' || coalesce(
    (SELECT substr(group_concat(atom, ' '), 1, 20000) FROM json_tree(new.fields) WHERE type = 'text'), ''));
END;
CREATE TRIGGER items_words_drop AFTER DELETE ON items BEGIN
  DELETE FROM items_words WHERE rowid = old.rowid;
END;
CREATE TRIGGER items_words_change AFTER UPDATE OF title, fields ON items
WHEN (old.title, old.fields) IS NOT (new.title, new.fields) BEGIN
  DELETE FROM items_words WHERE rowid = old.rowid; -- an OR REPLACE would give way to the conflict clause of the statement
  INSERT INTO items_words (rowid, words) VALUES (new.rowid, new.title || ' ' || coalesce(
    (SELECT substr(group_concat(atom, ' '), 1, 20000) FROM json_tree(new.fields) WHERE type = 'text'), ''));
END;
INSERT INTO items_words (rowid, words) SELECT rowid, title || ' ' || coalesce(
  (SELECT substr(group_concat(atom, ' '), 1, 20000) FROM json_tree(items.fields) WHERE type = 'text'), '') FROM items;
-- Wide enough to tell which rows a view shows, in the order of changes, without opening one of them: bodies make rows long.
DROP INDEX items_by_change;
CREATE INDEX items_by_change ON items (updated_at DESC, rowid, hidden, connection, kind, status, sync);
