"""Starting with the computer, from the switch in the settings to the file that the desktop reads."""

import pytest

from tests.ui.test_program import folder, opened

__all__ = ["folder"]
pytestmark = pytest.mark.timeout(60)


async def test_the_switch_writes_the_entry_and_says_where_it_was_changed(folder, tmp_path):
    async with opened(folder, environment={"XDG_CONFIG_HOME": str(tmp_path)}) as it:
        view, entry = it.main.settings.view.section("General"), tmp_path / "autostart" / "connector-manager.desktop"
        it.main._open_settings()
        await it.until(lambda: not it.program.tasks._tasks)
        assert not view.start.isChecked()
        view.start.click()
        await it.until(entry.exists)
        assert f"--data-dir={folder}" in entry.read_text()
        await it.until(lambda: not it.program.tasks._tasks)
        entry.write_text("[Desktop Entry]\n")
        it.main._open_settings()
        await it.until(view._start_note.isVisible)
        assert not view.start.isChecked()
        entry.unlink()
        entry.parent.rmdir()
        entry.parent.write_text("no folder")
        view.start.click()
        await it.until(it.main.settings.view._note_place.isVisible)
        assert "cannot be used" in it.main.settings.view._note._words.text()
