"""What somebody could make of a stolen database: without the key that signs, and with it."""

import hashlib
import json

from connector_app.model import audit as form
from connector_app.store import audit as rows
from connector_app.store import audit_ground, audit_segment
from tests.verifier.bundles import signed, written


class Forger:
    """Has the database, its triggers gone, and what was stolen with it."""

    def __init__(self, shelf, keys, log, chance) -> None:
        self.shelf, self.raw, self.keys, self.log, self.chance = shelf, shelf.raw, keys, log, chance
        self.raw.execute("drop trigger audit_keeps_entries; drop trigger audit_keeps_bytes")
        self.ground = audit_ground.mark(shelf.tx)
        self.size = rows.size(shelf.tx)
        self.seq = chance.randrange(self.ground + 1, self.size + 1) if self.size else 0

    def forge(self, name):
        """Do it, where the history is long enough for it."""
        if name in BY_ANYBODY and self.size - self.ground > 1:
            BY_ANYBODY[name](self)
        elif name in BY_A_THIEF_OF_THE_KEY and self.size - self.ground > 1:
            BY_A_THIEF_OF_THE_KEY[name](self)

    def run(self, statement, *values):
        self.raw.execute(statement, values).fetchall()

    def value(self, statement, *values):
        return self.raw.execute(statement, values).fetchone()[0]

    def edit(self, place, **members):
        said = json.loads(self.value("select entry from audit where seq = ?", place)) | members
        self.set_entry(place, written(said))

    def set_entry(self, seq, raw):
        self.run("update audit set entry = ? where seq = ?", raw, seq)

    def renumber(self):
        """Give the entries numbers without gaps, as they stand, their details with them."""
        self.run("delete from audit_details where seq not in (select seq from audit)")
        for new, (old,) in enumerate(
            self.raw.execute("select seq from audit order by seq").fetchall(), self.ground + 1
        ):
            if new != old:
                self.run("update audit set seq = ? where seq = ?", new, old)
                self.run("update audit_details set seq = ? where seq = ?", new, old)
            self.edit(new, seq=new)

    def rehash(self):
        """Make every link and leaf fit again; that needs no key. Return link and root after each entry."""
        before, tree = form.GENESIS, audit_ground.ground(self.shelf.tx)
        if self.ground:
            note = next(each.note for each in rows.checkpoints(self.shelf.tx) if each.size == self.ground)
            before = form.read_checkpoint(form.note_parts(note)[0]).chain
        after = {tree.size: (before, tree.root(), tree.roots)}
        for number, entry in self.raw.execute("select seq, entry from audit order by seq").fetchall():
            before, tree = form.link(self.log, number, entry, before), tree.grown([form.leaf(entry)])
            self.run("update audit set link = ?, leaf = ? where seq = ?", before, form.leaf(entry), number)
            after[tree.size] = before, tree.root(), tree.roots
        return after

    def sign_again(self, change=lambda _counter, body: body):
        """With the key: make every checkpoint fit again that the stolen key signed, each with a change more."""
        after, before, first, (signer,) = self.rehash(), bytes(32), 0, self.keys
        for note in rows.checkpoints(self.shelf.tx):
            body = note.note.split(b"\n\n")[0].decode().split("\n")
            if body[8] == f"key-home {signer.home}" and note.size < self.ground:
                body[4] = f"previous {before.hex()}"
                fresh = signed("\n".join(body) + "\n", signer)
                self.run("update checkpoints set note = ? where counter = ?", fresh, note.counter)
            elif body[8] == f"key-home {signer.home}":
                link, root, _tree = after[min(note.size, max(after))]
                receipt = form.Receipt(self.log, min(note.size, max(after)), root).line().split()
                body[1:5] = *receipt[1:], f"chain {link.hex()}", f"previous {before.hex()}"
                if body[9:]:
                    digest = audit_segment.digest(self.shelf.tx, first, int(receipt[1])) or b""
                    body[9] = f"segment {digest.hex() or '-'}"
                fresh = signed("\n".join(change(note.counter, body)) + "\n", signer)
                tree = b"".join(after[min(note.size, max(after))][2])
                self.run("update checkpoints set note = ?, frontier = ? where counter = ?", fresh, tree, note.counter)
            first = int(body[1])
            before = hashlib.sha256(rows.checkpoints(self.shelf.tx, note.counter - 1)[0].note).digest()


# ---- without the key


def changed(its):
    its.edit(its.seq, target="itm_9")


def rewritten(its):
    changed(its)
    its.rehash()


def deleted(its):
    its.run("delete from audit where seq = ?", its.seq)


def deleted_and_closed_up(its):
    deleted(its)
    its.renumber()
    its.rehash()


def swapped(its):
    other = its.seq + 1 if its.seq < its.size else its.ground + 1
    for old, new in ((its.seq, -1), (other, its.seq), (-1, other)):
        its.run("update audit set seq = ? where seq = ?", new, old)


def moved_far_away(its):
    its.run("update audit set seq = 1000 where seq = ?", its.seq)


def doubled(its):
    its.run(
        "insert into audit (seq, entry, link, leaf) select ?, entry, link, leaf from audit where seq = ?",
        its.size + 1, its.seq,
    )  # fmt: skip


def inserted(its):
    """Slip in an entry of last year."""
    its.run("update audit set seq = -seq where seq >= ?", its.seq)
    its.run("update audit set seq = 1 - seq where seq < 0")
    its.run(
        "insert into audit (seq, entry, link, leaf) select ?, entry, link, leaf from audit where seq = ?",
        its.seq, its.seq + 1,
    )  # fmt: skip
    its.edit(its.seq, ts="2020-01-01T00:00:00.000Z", detail="")
    its.rehash()


def flipped(its):
    """Turn one bit round."""
    raw = bytearray(its.value("select entry from audit where seq = ?", its.seq))
    raw[its.chance.randrange(len(raw))] ^= 1 << its.chance.randrange(8)
    its.set_entry(its.seq, bytes(raw))


def details_altered(its):
    its.run("update audit_details set body = cast('{}' as blob) where seq >= ?", its.seq)


def details_slipped_under(its):
    its.run("insert or replace into audit_details (seq, salt, body) values (?, zeroblob(16), x'7b7d')", its.seq)


def salt_altered(its):
    its.run("update audit_details set salt = zeroblob(15) where seq >= ?", its.seq)


def link_altered(its):
    its.run("update audit set link = zeroblob(32) where seq = ?", its.seq)


def time_edited(its):
    its.run(
        "update checkpoints set note = cast(replace(cast(note as text), 'time 2026', 'time 2025') as blob)"
        " where counter = (select min(counter) from checkpoints where size >= ?)",
        its.seq,
    )


def checkpoint_flipped(its):
    counter, note = its.raw.execute("select counter, note from checkpoints order by counter desc").fetchone()
    raw = bytearray(note)
    raw[its.chance.randrange(len(raw))] ^= 1 << its.chance.randrange(8)
    its.run("update checkpoints set note = ? where counter = ?", bytes(raw), counter)


def checkpoint_dropped(its):
    its.run("delete from checkpoints where counter = (select max(counter) - 1 from checkpoints)")


def newest_dropped(its):
    """Drop all that are of the newest size: a receipt has no counter, so it does not miss one without new entries."""
    its.run("delete from checkpoints where size = (select max(size) from checkpoints)")


def tail_cut(its):
    its.run("delete from audit where seq >= ?", its.seq)
    its.run("delete from checkpoints where size >= ?", its.seq)


def tail_cut_below(its):
    its.run("delete from audit where seq >= ?", its.seq)


def key_exchanged(its):
    its.run("update audit_keys set public = randomblob(32)")


def key_moved(its):
    its.run("update audit_keys set home = 'keychain:elsewhere' where rowid = (select max(rowid) from audit_keys)")


def key_dropped(its):
    its.run("delete from audit_keys where rowid = (select max(rowid) from audit_keys)")


def keys_turned_round(its):
    its.run("update audit_keys set rowid = 100 - rowid")


def dropped_unasked(its):
    """Drop up to another checkpoint, and set the mark as the program does."""
    sizes = [each.size for each in rows.checkpoints(its.shelf.tx) if each.size > its.ground]
    if sizes:
        audit_ground.drop(its.shelf.tx, its.chance.choice(sizes))


def dropped_by_number(its):
    """Drop up to any entry."""
    audit_ground.drop(its.shelf.tx, its.seq)


def mark_gone(its):
    its.run("delete from meta where key = 'dropped'")


def mark_moved(its):
    """Let the mark name an older checkpoint."""
    sizes = [each.size for each in rows.checkpoints(its.shelf.tx) if each.size <= its.ground]
    its.run("update meta set value = ? where key = 'dropped'", str(min(sizes, default=0)))


# ---- with the key that signs


def resigned(its):
    changed(its)
    its.sign_again()


def deleted_and_resigned(its):
    deleted_and_closed_up(its)
    its.sign_again()


def of_another_form(its):
    its.edit(its.seq, **its.chance.choice([{"ts": "yesterday"}, {"more": 1}, {"v": 0}, {"boot": "?"}, {"mono": "1"}]))
    its.sign_again()


def said_twice(its):
    raw = its.value("select entry from audit where seq = ?", its.seq)
    its.set_entry(its.seq, raw.replace(b'"kind":""', b'"kind":"","kind":""'))
    its.sign_again()


def odd_checkpoints(its):
    lines = {1: "007", 5: "counter 99", 6: "time noon", 7: "reason fun", 8: "key-home "}
    place = its.chance.choice(list(lines))

    def odd(counter, body):
        return [*body[:place], lines[place], *body[place + 1 :]] if counter > 1 else body

    its.sign_again(odd)


def other_root(its):
    its.sign_again(lambda _counter, body: [*body[:2], "A" * 43 + "=", *body[3:]])


def other_chain(its):
    its.sign_again(lambda _counter, body: [*body[:3], "chain " + "00" * 32, *body[4:]])


def tombstone_altered(its):
    """Let the newest tombstone name something else."""
    named = its.raw.execute("select max(seq) from audit where action = 'audit.dropped'").fetchone()[0]
    if named:
        other = {"target": "ab" * 32}, {"counts": {"dropped": its.seq, "checkpoint": 1}}, {"counts": {}}
        its.edit(named, **its.chance.choice(other))
        its.sign_again()


def drop_of_nothing(its):
    """Say of every checkpoint that it was made for a drop."""
    its.sign_again(lambda _counter, body: [*body[:7], "reason drop", *body[8:]])


def more_than_there_is(its):
    its.sign_again(lambda _counter, body: [body[0], str(int(body[1]) + 1), *body[2:]])


BY_ANYBODY = {
    "changed": changed,
    "rewritten": rewritten,
    "deleted": deleted,
    "deleted and closed up": deleted_and_closed_up,
    "swapped": swapped,
    "moved far away": moved_far_away,
    "doubled": doubled,
    "inserted": inserted,
    "a bit flipped": flipped,
    "details altered": details_altered,
    "details slipped under": details_slipped_under,
    "a salt altered": salt_altered,
    "a link altered": link_altered,
    "a checkpoint's time edited": time_edited,
    "a bit of a checkpoint flipped": checkpoint_flipped,
    "a checkpoint dropped": checkpoint_dropped,
    "the newest checkpoint dropped": newest_dropped,
    "the tail cut": tail_cut,
    "the tail cut below the checkpoint": tail_cut_below,
    "a key exchanged": key_exchanged,
    "a key moved": key_moved,
    "a key dropped": key_dropped,
    "keys turned round": keys_turned_round,
    "dropped unasked": dropped_unasked,
    "dropped by number": dropped_by_number,
    "the mark gone": mark_gone,
    "the mark moved": mark_moved,
}
BY_A_THIEF_OF_THE_KEY = {
    "changed and signed again": resigned,
    "deleted and signed again": deleted_and_resigned,
    "an entry of another form": of_another_form,
    "a name said twice": said_twice,
    "odd checkpoints": odd_checkpoints,
    "another root": other_root,
    "another chain": other_chain,
    "more than there is": more_than_there_is,
    "a tombstone altered": tombstone_altered,
    "a drop of nothing": drop_of_nothing,
}
