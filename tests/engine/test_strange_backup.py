"""A backup that somebody else made ready: sealed with a password the person was told, and made to do harm."""

import json
import os
import secrets
import stat
import zlib
from pathlib import Path

import apsw
import pytest

from connector_app.adapters import room
from connector_app.engine import arrival, moving
from connector_app.engine.engine import DATABASE
from connector_app.engine.luggage import SMALL
from connector_app.model.failure import FailureError, Rejected, Storage
from connector_app.model.narrowing import MOST
from connector_app.services import parcel, sealed_file
from connector_app.services.backup import DATA
from connector_app.services.history_key import LOST, NAMED
from connector_app.store import moving as copies_moving
from connector_app.store import outbox, schema, upkeep
from connector_app.store.audit_extent import TOLD_UNTIL
from connector_app.store.database import Database
from connector_app.store.moving import LEFT_BEHIND

PASSWORD = "canary password of a test"
MADE = "2026-03-01T00:00:00.000Z"
LOG = "0a" * 16
ABOUT = {"program": "x", "computer": "y", "made": MADE, "log": LOG, "entries": 0, "accounts": 0, "waiting": 0}
DAMAGED = Rejected(sealed_file.DAMAGED)


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    monkeypatch.setattr(sealed_file, "N", 2**4)


@pytest.fixture
def there(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def made(tmp_path):
    """Return what makes a database as the program makes it, changed by statements."""

    def data(*statements):
        path = tmp_path / "made.db"
        path.unlink(missing_ok=True)
        connection, _ = schema.open_to_write(path)
        connection.execute("insert or replace into meta (key, value) values ('log', ?)", (LOG,))
        schema.close(connection)
        connection = apsw.Connection(str(path))
        for statement in ("pragma journal_mode = delete", *statements):
            connection.execute(statement).fetchall()
        connection.close()
        return path.read_bytes()

    return data


@pytest.fixture
def file(tmp_path, made):
    """Return what writes a backup of these members, by name; None leaves one out."""

    def write(**changed):
        members = {"about": json.dumps(ABOUT).encode(), "data": None, **changed}
        names = {"about": "about.json", "settings": "settings.toml", "shop": "platforms/shop.toml", "data": "data.db"}
        members["data"] = members["data"] or made()
        return sealed(tmp_path, parcel.packed((names[n], len(c), [c]) for n, c in members.items() if c is not None))

    return write


def sealed(folder, packed):
    path = folder / "strange.backup"
    path.write_bytes(b"".join(sealed_file.sealed(packed, sealed_file.fresh(PASSWORD, secrets.token_bytes))))
    return path


def pressed(content):
    press = zlib.compressobj(6, zlib.DEFLATED, 31)
    return [press.compress(content), press.flush()]


async def refusal(there, path):
    """Return why a backup is not brought back, and make sure that nothing was changed."""
    before = {each.name: each.read_bytes() for each in there.iterdir()} if there.exists() else {}
    with pytest.raises(FailureError) as error:
        await moving.restore(there, path, PASSWORD)
    after = {each.name: each.read_bytes() for each in there.iterdir() if each.is_file()}
    assert {**before, "owner.lock": None} == {**after, "owner.lock": None}
    assert [] == [each for each in there.rglob("*") if each.is_dir()]
    return error.value.failure


async def test_one_as_the_program_makes_it_is_brought_back(there, file):
    assert "y" == (await moving.restore(there, file(), PASSWORD)).computer


@pytest.mark.parametrize(
    "planted",
    [
        "create trigger planted after update on outbox begin update outbox set state = 'waiting'; end",
        "create view planted as select * from outbox",
        "create index planted on outbox (title)",
        "drop trigger audit_keeps_bytes",
        "alter table outbox add column planted text",
        "pragma user_version = 0",
        "pragma user_version = -3",
    ],
)
async def test_a_database_with_another_schema_is_refused_before_it_is_written_to(there, file, made, planted):
    assert DAMAGED == await refusal(there, file(data=made(planted)))


ACCOUNT = "insert into connections (id, provider, account_id, account_name, name, method, access, status, created_at{}"

WAITED = (
    "insert into outbox (connection, item, verb, kind, key, state, payload, created_at)"
    " values ('a', 'i', 'create', 'task', 'k', 'done', '{', '')"
)


@pytest.mark.parametrize(
    "planted",
    [
        "update meta set value = 'no hex digits' where key = 'log'",
        "update meta set value = replace(value, '0', 'f') where key = 'log'",
        ACCOUNT.format(") values ('github-0a0b0c0d', 'github', '1', 'A', 'A', 'oauth', 'read', 'strange', '')"),
        ACCOUNT.format(
            ", scopes) values ('github-0a0b0c0d', 'github', '1', 'A', 'A', 'oauth', 'read', 'connected', '', '[')"
        ),
        WAITED,
    ],
)
async def test_a_row_that_would_stop_each_start_is_found_before(there, file, made, planted):
    assert DAMAGED == await refusal(there, file(data=made(planted)))


async def test_an_account_whose_id_the_program_would_not_make_is_refused(there, file, made):
    planted = ACCOUNT.format(") values ('github-0A0B_c', 'github', '1', 'A', 'A', 'oauth', 'read', 'connected', '')")

    assert DAMAGED == await refusal(there, file(data=made(planted)))
    assert await moving.restore(there, file(data=made(planted.replace("0A0B_c", "0a0b0c0d"))), PASSWORD)


async def test_an_empty_database_is_no_backups(there, file, tmp_path):
    connection = apsw.Connection(str(tmp_path / "empty.db"))
    connection.execute("pragma user_version = -100").fetchall()
    connection.close()

    assert DAMAGED == await refusal(there, file(data=(tmp_path / "empty.db").read_bytes()))


async def test_of_a_flood_of_filters_so_many_come_as_a_menu_shows(there, file, made):
    flood = {f"{n}\u202e\n": {"text": "x"} for n in range(50)} | {f"f{n}": {"text": "x"} for n in range(300)}
    planted = f"insert into meta values ('filters', '{json.dumps(flood, ensure_ascii=False)}')"  # noqa: S608  ours

    await moving.restore(there, file(data=made(planted)), PASSWORD)

    connection = schema.open_to_read(there / DATABASE)
    (kept,) = connection.execute("select value from meta where key = 'filters'").fetchall()
    connection.close()
    assert {f"f{n}" for n in range(MOST)} == set(json.loads(str(kept[0])))


SHOP = Path(__file__).parents[1].joinpath("described", "shop.toml").read_bytes()


@pytest.mark.parametrize(
    ("settings", "host"),
    [(None, "127.0.0.1"), (b"[providers.shop.endpoints]\napi = 'https://canary.example.org/v2'", "canary.example.org")],
    ids=["as its file says", "as the settings say"],
)
async def test_platforms_and_rules_that_came_are_told(there, file, made, settings, host):
    rule = "insert into rules (name, source, command, target, kind, fields, created_at, is_on) values ('{}'{})"
    rules = [rule.format(name, f", 'a', '/x', 'b', 'k', '{{}}', '', {on}") for name, on in (("A", 1), ("B", 0))]

    found = await moving.restore(there, file(data=made(*rules), settings=settings, shop=SHOP), PASSWORD)

    assert ((("Shop", host),), 2, 1) == (found.platforms, found.rules, found.rules_on)


async def test_facts_about_another_computer_stay_behind(there, file, made):
    facts = "('alive', 'never'), ('tenant:microsoft', 'x'), ('weekly_until', 'x'), ('filters', '{}'), ('dropped', '0')"

    await moving.restore(there, file(data=made(f"insert into meta values {facts}")), PASSWORD)  # noqa: S608  ours

    connection = schema.open_to_read(there / DATABASE)
    facts = {row[0] for row in connection.execute("select key from meta").fetchall()}
    connection.close()
    assert {"log", "history-copy", "weekly_until", "filters", "dropped"} == facts


@pytest.mark.parametrize("fact", [NAMED, LOST, TOLD_UNTIL])
async def test_facts_without_which_a_history_does_not_go_on_are_among_those_that_move(tmp_path, fact):
    def moved(tx):
        upkeep.set_meta(tx, fact, "x")
        outbox.pause(tx, is_paused=True)
        copies_moving.leave_behind(tx, lambda: "fresh")
        return upkeep.meta(tx, fact), outbox.is_paused(tx)

    async with Database(tmp_path / "data.db") as db:
        assert ("x", True) == await db.write(moved)


def test_the_names_of_files_that_a_backup_may_not_hold_are_on_its_page():
    page = " ".join((Path(__file__).parents[2] / "docs" / "backup.md").read_text().split())
    reserved = ["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))]

    assert "but not `con`, `prn`, `aux`, `nul`, `com0` to `com9`, `lpt0` to `lpt9`: Windows reserves" in page
    assert not any(SMALL.fullmatch(f"platforms/{name}.toml") for name in reserved)
    assert all(SMALL.fullmatch(f"platforms/{name}.toml") for name in ("conx", "lpt", "com10", "shop"))
    assert f"(`{arrival.PLAN}`)" in page


ELSEWHERE = (  # an index that is said to be of titles, and is of something else
    "drop index items_by_title",
    "create index items_by_title ON items (id collate nocase)",
    "insert into items (id, connection, kind, title) values ('i', 'c', 'k', 't')",
    "pragma writable_schema = on",
    "update sqlite_schema set sql = replace(sql, '(id collate nocase)', '(title COLLATE NOCASE)')",
    "update sqlite_schema set sql = replace(sql, 'create index', 'CREATE INDEX')",
)


async def test_a_database_with_an_index_that_lies_is_refused(there, file, made):
    assert DAMAGED == await refusal(there, file(data=made(*ELSEWHERE)))


async def test_a_file_that_is_there_twice_is_refused(there, tmp_path, made):
    members = [("about.json", json.dumps(ABOUT).encode()), ("data.db", made()), ("data.db", made())]
    twice = sealed(tmp_path, parcel.packed((name, len(content), [content]) for name, content in members))

    assert Rejected(moving.STRANGE) == await refusal(there, twice)


async def test_what_lies_behind_the_parcel_is_damage(there, tmp_path, made):
    members = [("about.json", json.dumps(ABOUT).encode()), ("data.db", made())]
    whole = b"".join(parcel.packed((name, len(content), [content]) for name, content in members))

    assert DAMAGED == await refusal(there, sealed(tmp_path, [whole, b"x"]))


async def test_data_for_which_the_disk_has_no_room_is_refused_before_it_is_written(there, file, monkeypatch):
    monkeypatch.setattr(room, "free", lambda _folder: 1000)
    monkeypatch.setattr(moving, "_write", lambda path, content: pytest.fail("written") if path.name == DATA else None)

    assert Storage("full", str(there / arrival.PART)) == await refusal(there, file())


def open_to_others(folder):
    """Return what in a folder, itself included, anybody else could look into."""
    return [each.name for each in (folder, *folder.rglob("*")) if stat.S_IMODE(each.lstat().st_mode) & 0o077]


async def test_what_lies_unsealed_meanwhile_is_nobody_elses(there, file, tmp_path, monkeypatch):
    seen = []

    async def look(folder, _plan):
        seen.append((len(list((folder / arrival.PART).rglob("*"))), open_to_others(folder / arrival.PART)))

    monkeypatch.setattr(arrival, "put_in_place", look)
    before = os.umask(0)
    try:
        await moving.restore(there, file(settings=b"[window]\nhold_seconds = 30\n", shop=b"x"), PASSWORD)
        parts = copies_moving.copy(tmp_path / "made.db", tmp_path / ".backup.part", DATA, lambda: "0a").parent
    finally:
        os.umask(before)

    assert [(5, [])] == seen
    assert [] == open_to_others(parts)
    assert not (there / arrival.PART).exists()


async def test_a_pipe_and_a_folder_are_no_backup(there, tmp_path):
    os.mkfifo(tmp_path / "pipe")

    assert Rejected(sealed_file.NOT_OURS) == await refusal(there, tmp_path / "pipe")
    assert Rejected("The backup cannot be opened: Is a directory.") == await refusal(there, tmp_path)


async def test_what_sqlite_keeps_of_its_own_is_no_other_schema(there, file, made):
    assert await moving.restore(there, file(data=made("analyze")), PASSWORD)


async def test_what_never_moves_is_deleted_where_it_comes(there, file, made):
    await moving.restore(
        there,
        file(
            data=made(
                "insert into vault_keys values ('k', 'practice-file', 'active', '{}', '2026-03-01T00:00:00.000Z')",
                "insert into data_keys values ('a', 'k', x'00')",
                "insert into sealed values ('a', 'tokens', 1, x'00')",
            )
        ),
        PASSWORD,
    )

    connection = schema.open_to_read(there / DATABASE)
    left = {name: connection.execute(f"select * from {name}").fetchall() for name in LEFT_BEHIND}  # noqa: S608  ours
    connection.close()
    assert {name: [] for name in LEFT_BEHIND} == left
