"""The six lessons, done one after another at the practice platform, as a person does them."""

import pytest
from PySide6.QtWidgets import QMenu

from connector_app.practice.person import press_allow, press_deny
from connector_app.ui.views.ending import EndingView
from connector_app.ui.views.item_form import ItemForm
from connector_app.ui.views.lessons import LessonsView
from connector_app.ui.views.waiting import WaitingView
from connector_app.ui.widgets.button import Button
from connector_app.ui.widgets.text import Paragraph
from connector_app.words.lessons import LESSONS, progress
from tests.ui.test_program import Hand, folder, opened  # noqa: F401  a fixture

pytestmark = pytest.mark.timeout(60)


def said(view):
    return [each.text() for each in view.findChildren(Paragraph)]


def button(view, lesson):
    return next(each for each in view.findChildren(Button) if each.accessibleDescription() == lesson)


def press(view, lesson):
    button(view, lesson).click()


def filled(view, name=Button.accessibleDescription):
    return [name(each) for each in view.findChildren(Button) if each.kind == "primary"]


def done(view):
    texts = said(view)
    return {each.id for each in LESSONS if each.shown in texts}


def open_lessons(it):
    menu = it.main.accounts.menu_for(it.account, QMenu())
    next(each for each in menu.actions() if each.text() == "Lessons").trigger()
    return it.shown(LessonsView)


async def back(it):
    await it.until(lambda: it.shown(EndingView) is not None)
    assert ["Back to the lessons"] == filled(it.shown(EndingView), Button.accessibleName)
    it.press("Back to the lessons")
    return it.shown(LessonsView)


async def test_all_six_are_done_and_the_history_says_so(folder):  # noqa: F811
    hand = Hand()
    async with opened(folder, hand) as it:
        it.press("Practice account")
        it.press("Read and change")
        await it.until(lambda: it.shown(EndingView) is not None)
        it.press("Six short lessons")
        view = it.shown(LessonsView)
        assert (done(view), "1 of 6 done." in said(view)) == ({"connect"}, True)

        hand.press = None
        press(view, "Say no")
        await it.until(lambda: it.main.connecting._waiting.attempt is not None)
        it.shown(WaitingView).cancelled.emit()
        view = await back(it)
        assert {"connect"} == done(view), "who stopped has not said no"

        hand.press = press_deny
        assert ["Say no"] == filled(view)
        press(view, "Say no")
        await it.until(lambda: it.shown(WaitingView) is not None)
        assert it.main.connecting._waiting._hint == "Practice account will ask. This time press Deny."
        view = await back(it)
        await it.until(lambda: done(view) == {"connect", "refuse"})

        (end := button(view, "Let the sign-in end")).click()
        await it.until(lambda: "expire" in done(view))
        await it.until(lambda: it.account.status.value == "sign-in-needed" and not end.isEnabled())
        assert "repair" not in done(view)
        await it.until(lambda: not it.program.frame.banner.isHidden() and filled(view) == [])
        it.program.frame.banner_put_off.emit()
        await it.until(lambda: filled(view) == ["Repair it"])

        hand.press = press_allow
        press(view, "Repair it")
        view = await back(it)
        await it.until(lambda: "repair" in done(view))

        it.program.desk.hold_seconds = 0.0
        press(view, "Send a change")
        form = it.shown(ItemForm)
        form._fields["title"].set_value("Lesson five")
        form.submit_button.click()
        await it.until(lambda: "Lesson five" in it.titles())
        view = open_lessons(it)
        await it.until(lambda: "send" in done(view))

        it.program.desk.hold_seconds = 60.0
        press(view, "Take a change back")
        assert it.shown(LessonsView) is None
        await it.make("Lesson six")
        it.main.status.undo()
        view = open_lessons(it)
        await it.until(lambda: "undo" in done(view))
        assert any(each.startswith("All six are done.") for each in said(view))
        it.press("Back to items")
        assert it.shown(LessonsView) is None


def test_the_focus_stays_where_it_is_and_goes_on_where_its_button_rests(theme, shown):
    view = LessonsView(theme, "Ada", "Practice", LESSONS)
    shown(view)
    end, repair = button(view, "Let the sign-in end"), button(view, "Repair it")
    end.setFocus()
    view.set_lessons({"connect"}, progress(frozenset({"connect"})), filled="refuse")
    assert view.focusWidget() is end
    view.set_lessons({"expire"}, "", filled="repair", resting="expire")
    assert view.focusWidget() is repair
    end.setEnabled(True)
    end.setFocus()
    view.set_lessons({"expire"}, "", resting="expire")
    assert view.focusWidget() is view._title


async def test_where_another_process_hosts_the_platform_that_is_said(folder, monkeypatch):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        view = open_lessons(it)
        host = it.program.engine[0].practice
        own, host._own, host._is_elsewhere = host._own, None, True
        try:
            press(view, "Let the sign-in end")
            await it.until(lambda: any("another" in each.lower() for each in said(view)))
        finally:
            host._own, host._is_elsewhere = own, False
        answer = await it.program.desk.door.call(lambda v: v.practice.end_sign_in("nobody"))
        assert answer.failure.name == "not-found"
        it.main.lessons.show("nobody")
        assert it.shown(LessonsView) is view
