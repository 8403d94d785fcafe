"""Files given to others: whoever can write into the folder beside us gets nothing of ours, and loses nothing."""

import os

import pytest

from connector_app.model.audit import AuditQuery, Event
from connector_app.model.failure import FailureError, Rejected, Storage
from connector_app.model.result import Err, Ok
from connector_app.services import exports
from connector_app.services.audit import Audit
from connector_app.store.database import Database
from tests.fakes.clock import ManualClock


@pytest.fixture
async def audit(tmp_path):
    async with Database(tmp_path / "data.db") as db:
        audit = Audit(db, ManualClock(), os.urandom, "Connector Manager test")
        await audit.start()
        yield audit


@pytest.fixture
def there(tmp_path):
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("name", [".history.csv.part", "history.csv"])
def test_a_planted_link_is_not_followed(there, tmp_path, name):
    victim = tmp_path / "victim"
    victim.write_text("precious")
    victim.chmod(0o644)
    (there / name).symlink_to(victim)

    exports.write_whole(there / "history.csv", [b"exported"])

    assert ("precious", 0o644) == (victim.read_text(), victim.stat().st_mode & 0o777)
    assert [there / "history.csv"] == list(there.iterdir())
    assert not (there / "history.csv").is_symlink()
    assert b"exported" == (there / "history.csv").read_bytes()


@pytest.mark.parametrize("name", [".history.csv.part", "history.csv"])
def test_a_file_that_was_made_beforehand_does_not_open_the_history_to_others(there, name):
    (there / name).write_text("")
    (there / name).chmod(0o666)
    watched = (there / name).open()

    exports.write_whole(there / "history.csv", [b"exported"])

    with watched:
        assert "" == watched.read()
    assert 0o600 == (there / "history.csv").stat().st_mode & 0o777


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, UnicodeError])
def test_whatever_happens_nothing_is_left_beside(there, error):
    def chunks():
        yield b"begun"
        raise error

    with pytest.raises(error):
        exports.write_whole(there / "history.csv", chunks())

    assert [] == list(there.iterdir())


def test_a_folder_in_the_way_is_told_and_stays(there):
    (there / ".history.csv.part").mkdir()

    with pytest.raises(FailureError) as caught:
        exports.write_whole(there / "history.csv", [b"exported"])

    assert isinstance(caught.value.failure, Storage)
    assert [there / ".history.csv.part"] == list(there.iterdir())


async def test_a_bundle_goes_into_a_new_or_an_empty_folder_only(audit, there):
    await audit.write(Event("item.created"))
    assert Ok(2) == await audit.export(there, "bundle", AuditQuery())
    before = {path.name: path.read_bytes() for path in there.iterdir()}

    answer = await audit.export(there, "bundle", AuditQuery())

    assert isinstance(answer, Err)
    assert isinstance(answer.failure, Rejected)
    assert str(there) in answer.failure.message
    assert before == {path.name: path.read_bytes() for path in there.iterdir()}
