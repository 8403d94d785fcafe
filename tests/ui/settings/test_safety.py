"""Safety in the window: the real engine behind it, the practice platform, hands on its own buttons."""

import pytest

from connector_app.model.leaving import StepResult
from connector_app.services.disconnect import Disconnect
from connector_app.ui.pages.settings.cutting import NOTHING_TO_CUT
from connector_app.ui.widgets.text import Paragraph
from tests.ui.test_program import folder, opened  # noqa: F401  a fixture

pytestmark = pytest.mark.timeout(60)


def says(view, words):
    """Tell whether a page says something now; no events are handled, for this is a task of the loop."""
    return any(words in each.text() for each in view.findChildren(Paragraph) if not each.isHidden())


def safety(it):
    it.press("Settings")
    it.press("Safety")
    return it.main.settings.sections["Safety"]


async def test_all_access_is_cut_after_a_question_and_the_report_is_kept(folder, tmp_path):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        section = safety(it)
        card = section.view.cutting
        assert (card.cut_button.isEnabled(), says(card, NOTHING_TO_CUT)) == (True, False)
        assert not section.view.sign_ins._part.isHidden()
        assert says(section.view.sign_ins, "Does not end by itself.")
        less = section.view.permissions
        assert says(less, "4 permissions, 3 never used.")
        assert says(less, "May delete items: never used")
        it.press("Reduce")
        assert not less.go_button.isEnabled()
        less.read_only.setChecked(True)
        await it.until(lambda: says(less, "Nothing can be created, changed or deleted in this account any more."))
        wanted = []
        it.main.settings.sign_in_wanted.disconnect(it.main._sign_in)
        it.main.settings.sign_in_wanted.connect(lambda *asked: wanted.append(asked))
        it.press("Sign in with less")
        assert [(it.account.id, "read", ())] == wanted
        it.press("Cut all access")
        assert it.program.window.focusWidget() is card.keep_button
        it.press("Keep my accounts")
        assert card.cut_button.isVisible()
        assert it.program.desk.accounts

        it.press("Cut all access")
        it.press("Cut all access now")
        await it.until(card.save_button.isVisible)
        await it.until(lambda: not it.program.desk.accounts)

        assert says(card, "All access was cut: 1 account. Nothing is left to do.")
        assert says(card, "The old key was tried once, and Practice account refused it.")
        await section.cutting.save_to(tmp_path / "report.txt")
        text = (tmp_path / "report.txt").read_text()
        assert "Practice account – Ada Practice\n  Reading and sending: Nothing is read or sent" in text
        await section.cutting.save_to(tmp_path / "nowhere" / "report.txt")
        assert says(it.main.settings.view, "cannot")

        assert section.view.sign_ins._part.isHidden()
        it.press("Close report")
        assert (card.cut_button.isEnabled(), says(card, NOTHING_TO_CUT)) == (False, True)
        assert says(card, "Done last: Today")
        it.press("Show what came of it")
        assert card.save_button.isVisible()


@pytest.mark.slow
async def test_what_is_left_to_the_person_says_where_and_opens_the_page(folder, monkeypatch):  # noqa: F811
    async def unanswered(*_):
        return StepResult("access", "later", "It did not answer.")

    monkeypatch.setattr(Disconnect, "_withdraw", unanswered)
    async with opened(folder) as it:
        await it.connect()
        links = []
        it.program.desk.open_link = lambda *link: links.append(link)
        section = safety(it)
        card = section.view.cutting
        assert await section.cutting.save_to(folder / "x.txt") is None
        it.press("Cut all access")
        it.press("Cut all access now")
        await it.until(card.save_button.isVisible)

        assert says(card, "1 account taken out here. At 1 of them something may be left to do: see below.")
        assert says(card, "At Practice account, take the access of Connector Manager away. It is tried again by itself")
        card.opened.emit("https://github.com/settings/applications")
        assert links == [("https://github.com/settings/applications", "")]
