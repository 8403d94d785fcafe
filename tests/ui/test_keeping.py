"""How long the history is kept is chosen beside it; nothing goes before the person said so, to its end and once."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QMessageBox

from connector_app.adapters.clock import SystemClock
from connector_app.model.audit import AuditQuery
from connector_app.services.retention import Retention
from connector_app.store import audit, audit_ground
from connector_app.ui.pages.keeping import Keeping
from connector_app.ui.pages.proving import Proving
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.activity import ActivityView
from connector_app.ui.views.keeping import KeepingPart
from connector_app.words import keeping
from tests.services.test_retention import Old
from tests.ui.test_program import folder, opened  # noqa: F401  a fixture


def press(box, words):
    next(each for each in box.buttons() if each.text() == words).click()


@pytest.fixture
async def old():
    return await Old().grow()


class Told:
    """The part of the panel over a real history, without the window around it."""

    def __init__(self, theme, old, shown):
        self.old, self.part, self.tasks, self.failed, self.said, self.kept = (
            old,
            KeepingPart(theme),
            Tasks(),
            [],
            [],
            [],
        )
        self.settings, self.wrong = {"keep": "everything"}, ""
        self.retention = retention = Retention(old, old.audit, old.clock, 0)
        self.desk = desk = SimpleNamespace(
            theme=theme,
            data=SimpleNamespace(read=lambda fn, _default: fn(old.tx)),
            now=old.clock.now,
            door=SimpleNamespace(call=lambda verb: verb(SimpleNamespace(retention=retention))),
            say=lambda failure, _name: self.failed.append(failure.name),
        )
        self.page = Keeping(desk, self.tasks, lambda _table, key: self.settings[key], self.write)
        self.page.removed.connect(self.said.append)
        self.page.refused.connect(self.said.append)
        self.page.show_in(self.part)
        shown(self.part)

    def write(self, _table, key, value):
        if not self.wrong:
            self.settings[key] = value
        return self.wrong

    def choose(self, years):
        self.part.choice.choose(str(years))
        self.part.choice.activated.emit(0)

    def box(self):
        return next((each for each in self.part.findChildren(QMessageBox) if each.isVisible()), None)


async def test_a_choice_is_kept_asked_about_and_refused_without_losing_anything(theme, old, shown, until):
    it = Told(theme, old, shown)
    await it.page.fill()
    assert ("Everything is kept.", False) == (it.part._words.text(), it.part._due.isVisible())

    it.choose(1)
    await until(it.box)
    press(it.box(), "Not now")
    await until(it.part._due.isVisible)
    assert "One year is set; older entries are still here." == it.part._words.text()
    assert "8 entries from before 6 January 2027 wait for your word to be removed." == it.part._due_words.text()
    assert 0 == audit_ground.mark(old.tx)

    old.audit._home = None
    it.part.remove_button.click()
    await until(it.box)
    press(it.box(), keeping.REMOVE)
    await until(lambda: it.failed == ["rejected"])
    old.audit._home = old.home
    await until(it.part.remove_button.isVisible)
    it.part.remove_button.click()
    await until(it.box)
    press(it.box(), keeping.PACK)
    await until(it.box)
    press(it.box(), keeping.REMOVE)
    await until(lambda: [keeping.done(8)] == it.said)
    await until(it.part._due.isHidden)
    assert 8 == audit_ground.mark(old.tx)
    assert it.part._words.text().startswith("Kept for one year; what was before 6 January 2027 was removed")

    it.wrong = "The disk is full."
    it.choose(5)
    await until(lambda: "The disk is full." in it.said)
    await until(lambda: it.part.choice.key == "1")
    it.wrong = ""
    it.choose(0)
    await until(lambda: it.part._words.text().startswith("Everything is kept from now on; what was before"))


async def test_the_page_says_how_long_it_is_kept_once_it_is_known_whether_older_ones_wait(theme, old, shown, until):
    it, view = Told(theme, old, shown), ActivityView(theme)
    weekly = SimpleNamespace(open=view.show, saved=view.verify)
    proving = Proving(it.desk, SimpleNamespace(close_panel=view.hide), it.tasks, view, weekly, it.page)
    it.settings["keep"] = "1 year"
    await it.retention.keep(1)
    await old.audit.verify()

    for _ in range(2):
        proving.tell()
        assert "Verified today, " in view._proof_note.text()
        assert view._proof_note.text().endswith("1 entry came after that.")  # more is not known yet
    await until(lambda: view._proof_note.text().endswith(" One year is set; older entries are still here."))
    assert "One year is set; older entries are still here." == proving.about.keeping._words.text()


@pytest.mark.slow
@pytest.mark.timeout(90)
async def test_old_entries_go_after_a_question_and_a_pack_and_the_page_says_so(folder, monkeypatch):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        await it.program.engine[0].sign()
        it.program.frame.show_tab("Activity")
        page, about = it.main.activity, it.main.activity.proving.about
        part, asked = about.keeping, lambda: it.shown(QMessageBox)
        it.press("About this history")
        await it.until(lambda: part._words.text() == "Everything is kept.")
        monkeypatch.setattr(SystemClock, "now", lambda _self: datetime.now(UTC) + timedelta(days=800))
        packed = []

        async def pack():
            packed.append(1)

        it.main.keeping.pack = pack
        part.choice.choose("1")
        part.choice.activated.emit(1)
        await it.until(lambda: asked() is not None)
        assert "cannot be brought back" in asked().informativeText()
        assert "Save an auditor pack first?" in asked().informativeText()
        press(asked(), "Not now")
        await it.until(part._due.isVisible)
        assert "wait for your word" in part._due_words.text()
        assert 0 == it.main._desk.data.read(audit_ground.mark, -1)

        part.remove_button.click()
        await it.until(lambda: asked() is not None)
        press(asked(), keeping.PACK)
        await it.until(lambda: packed and asked() is not None and asked().isVisible())
        press(asked(), keeping.REMOVE)
        await it.until(lambda: "Old entries were removed" == page.view._proof.text())
        await it.until(lambda: "as the signed note says" in part._words.text())

        assert part._words.text().startswith("Kept for one year; what was before ")
        await it.until(part._due.isHidden)
        gone = it.main._desk.data.read(audit_ground.mark, 0)
        left = it.main._desk.data.read(lambda tx: audit.page(tx, AuditQuery(limit=99)), [])
        assert gone >= 3
        assert {each.seq for each in left} == set(range(gone + 1, left[0].seq + 1))
        assert "1 year" == it.main.keeping._read("history", "keep")
        it.press("Verify history")
        await it.until(lambda: page.view._proof.text().startswith("Unbroken"))
        assert f"Entries 1 to {gone} were removed on" in page.view._proof_note.text()

        monkeypatch.setattr(it.main.keeping, "_write", lambda *_said: "The disk is full.")
        await it.main.keeping.change(5)
        assert ("This could not be kept", "1") == (page.view._proof.text(), part.choice.key)
