"""Texts that break programs, through the whole window: stored as they are, shown as text, sent back unchanged."""

import html

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from connector_app.practice import items as platform_items
from connector_app.ui.views.item_form import ItemForm
from connector_app.ui.words import safe_text
from tests.ui.test_program import folder, opened  # noqa: F401  a fixture

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]
NAUGHTY = (
    "undefined",
    "null",
    "NaN",
    "0x7fffffff",
    "1e999",
    "-1",
    "=SUM(1+1)*cmd|' /C calc'!A0",
    "@SUM(1)",
    "<b>bold</b> & <img src=x onerror=alert(1)>",
    "<a href='https://evil.example/'>press</a>",
    "&amp;lt;script&amp;gt;",
    "a & b &c &&d",
    "%s %n %d {0} {name} {{}} $PATH ${x}",
    "'; drop table items; --",
    '" or 1=1',
    "\\ \\n \\0 \\u0000",
    "../../etc/passwd",
    "CON.txt",
    "x" * 200,
    "word " * 39,
    "السَّلَامُ عَلَيْكُمْ",
    "עברית and English, mixed (שלום)",
    "\u202eevil\u202c then plain",
    "left\u200fright\u200eleft",
    "zero\u200bwidth\u2060and\ufeffmarks",
    "中文字符與日本語と한국어",
    "ｆｕｌｌｗｉｄｔｈ ＡＢＣ",
    "ZALGO " + "a" + "\u0300\u0301\u0302" * 20 + "b",
    "👩‍👩‍👧‍👦 family 🏳️‍🌈 flag 🇩🇪",
    "e\u0301 is not é until it is composed",
    "ß ẞ ŉ İ ı ﬀ",
    "tab\tinside",
    "bell\x07 escape\x1b[31m delete\x7f",
    "line\u2028separator\u2029here",
    "a soft\u00adhyphen",
    "¯\\_(ツ)_/¯ ˙ɐnbᴉlɐ",
    "٠١٢٣٤٥٦٧٨٩",
    "𝕿𝖍𝖊 𝖖𝖚𝖎𝖈𝖐 𝓯𝓸𝔁",
    "\U0010ffff beyond",
)
STEERING = {chr(code) for code in (*range(0x20), 0x7F, 0x202E, 0x200F, 0x2028, 0x2029, 0xFEFF)} - {"\n", "\t"}


def shown(it):
    """Return every text that a label of the window shows, and see to it that none is taken for markup."""
    labels = [each for each in QApplication.allWidgets() if isinstance(each, QLabel) and each.isVisible()]
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in labels)
    assert it.program.window.grab().width() > 0
    return [each.text() for each in labels]


async def test_every_one_is_stored_as_it_is_shown_as_text_and_sent_back_unchanged(folder):  # noqa: F811
    async with opened(folder) as it:
        await it.connect()
        it.program.desk.hold_seconds = 0.0
        platform, owner = it.practice.platform, it.account.account.id
        made = {}
        with platform.state.transaction():
            for title in NAUGHTY:
                draft = {"title": title.strip(), "status": "active", "description": title, "tags": "[]"}
                row = platform_items.create(platform, owner, draft)
                made[row["id"]] = title.strip()
        it.main.accounts.check(it.account)
        await it.until(lambda: it.main.items.model.rowCount() == 24 + len(made))
        spoken = {safe_text(title): title for title in made.values()}
        assert set(spoken) - set(it.titles()) == set()

        kept = it.program.desk.data.read(lambda tx: dict(tx.all("select remote_id, title from items")), {})
        assert {id_: kept[id_] for id_ in made} == made

        model = it.main.items.model
        for row in range(model.rowCount()):
            record = model.record(row)
            if record is None or record.title not in spoken:
                continue
            it.main.items.view.table.choose(record.id)
            it.main.items.open(record.id)
            texts = shown(it)
            assert not any(mark in text for text in texts for mark in STEERING)
            if spoken[record.title] == record.title and record.title.isascii() and len(record.title) < 60:
                assert record.title in texts, "shown letter by letter, markup and all"
                assert record.title == html.unescape(record.title) or html.unescape(record.title) not in texts
            it.main.items.edit(record.id)
            form = it.shown(ItemForm)
            shown(it)
            form.submit_button.click()
            await it.until(lambda: it.shown(ItemForm) is None)
        for tab in ("Activity", "Outbox", "Items"):
            it.program.frame.show_tab(tab)
            assert not any(mark in text for text in shown(it) for mark in STEERING)

        there = platform.state.rows("SELECT id, title FROM items WHERE deleted = 0")
        assert {row["id"]: row["title"] for row in there if row["id"] in made} == made
