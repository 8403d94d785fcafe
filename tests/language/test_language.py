"""What is said in the person's language, and how numbers and forms follow it."""

import subprocess
import sys

import pytest

from connector_app import language
from connector_app.language import catalogue, figure, inside, listed, numbers, said, several

GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context><name>here</name>
<message><source>Open {name} &amp; wait</source><translation>{name} öffnen &amp; warten</translation></message>
<message><source>Open</source><comment>the state</comment><translation>Offen</translation></message>
<message><source>Later</source><translation type="unfinished"></translation></message>
<message numerus="yes"><source>{n} items of {name}</source><translation>
  <numerusform>{n} Eintrag von {name}</numerusform><numerusform>{n} Einträge von {name}</numerusform>
</translation></message>
</context></TS>
"""


@pytest.fixture
def german(tmp_path, monkeypatch):
    path = tmp_path / "de.ts"
    path.write_text(GERMAN, encoding="utf-8")
    monkeypatch.setattr(language._Speaker, "catalogue", catalogue.read(path, "de"))


def test_english_is_said_as_it_is_written():
    assert "en" == language.code()
    assert "Nothing here" == said("Nothing here")
    assert "{name} was read" == said("{name} was read")
    assert "Ada’s {box}: 1,200 seen" == said("{name}: {count} seen", name="Ada’s {box}", count=1200)


@pytest.mark.parametrize(("count", "words"), [(0, "0 items"), (1, "1 item"), (1200, "1,200 items")])
def test_one_thing_has_another_word_than_several(count, words):
    assert words == several(count, "{n} item", "{n} items")


@pytest.mark.usefixtures("german")
def test_a_translation_is_found_by_its_english_words_and_their_meaning():
    assert "Ada öffnen & warten" == said("Open {name} & wait", name="Ada")
    assert "Offen" == said("Open", "the state")
    assert "Open" == said("Open")


@pytest.mark.usefixtures("german")
def test_what_is_not_translated_yet_is_said_in_english():
    assert "Later" == said("Later")
    assert "1.200 things" == several(1200, "{n} thing", "{n} things")


@pytest.mark.usefixtures("german")
def test_forms_after_a_number_are_the_language_s_own():
    assert "1 Eintrag von Ada" == several(1, "{n} item of {name}", "{n} items of {name}", name="Ada")
    assert "1.200 Einträge von Ada" == several(1200, "{n} item of {name}", "{n} items of {name}", name="Ada")


def test_no_language_is_chosen_after_something_was_said():
    said("Said")
    with pytest.raises(RuntimeError, match="before the language was chosen"):
        language.use(catalogue.Catalogue("de", {}, {}))
    language.use(catalogue.Catalogue("en", {}, {}))


def test_a_language_chosen_at_the_beginning_counts_for_what_modules_say_as_they_are_read(tmp_path):
    (tmp_path / "de.ts").write_text(GERMAN.replace("Open {name} &amp; wait", "Language"), encoding="utf-8")
    program = (
        "import sys; from pathlib import Path; from connector_app import language;"
        "from connector_app.language.catalogue import read; language.use(read(Path(sys.argv[1]), 'de'));"
        "print(language.said('Language', name='x'), language.code())"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program, tmp_path / "de.ts"], capture_output=True, text=True, check=True
    )
    assert "x öffnen & warten de" == done.stdout.strip()


def test_nothing_is_said_before_the_window_has_chosen_the_language(tmp_path):
    """What `app.window` reads until then, a settings file with a mistake in it too."""
    (tmp_path / "settings.toml").write_text("[window\nlanguage =")
    program = (
        "import sys; from pathlib import Path; from connector_app import config, language;"
        "from connector_app.app import spoken, window; from connector_app.adapters import instance;"
        "from connector_app.ui import first_frame;"
        "window.look_at(Path(sys.argv[1])); print(language._Speaker.has_spoken)"
    )
    done = subprocess.run([sys.executable, "-c", program, tmp_path], capture_output=True, text=True, check=True)
    assert "False" == done.stdout.strip()


@pytest.mark.parametrize("there", ["", "<TS>", "no file"])
def test_a_file_that_cannot_be_read_leaves_english(tmp_path, there):
    path = tmp_path / "fr.ts"
    if there != "no file":
        path.write_text(there)
    assert catalogue.Catalogue("en", {}, {}) == catalogue.read(path, "fr")


@pytest.mark.parametrize(
    ("code", "value", "places", "words"),
    [
        ("en", 1234567, 0, "1,234,567"),
        ("ja", 1234567, 0, "1,234,567"),
        ("de", 1234567.25, 2, "1.234.567,25"),
        ("es", 1234, 0, "1234"),
        ("es", 12345.5, 1, "12\u00a0345,5"),
        ("fr", 1234.5, 1, "1\u202f234,5"),
    ],
)
def test_numbers_are_written_as_the_language_has_them(code, value, places, words):
    assert words == numbers.number(value, code, places)


@pytest.mark.parametrize(("code", "picked"), [("en", [1, 0, 1]), ("fr", [0, 0, 1]), ("ja", [0, 0, 0])])
def test_each_language_picks_its_form(code, picked):
    assert picked == [numbers.pick(count, code) for count in (0, 1, 2)]
    assert max(picked) < numbers.forms(code)


@pytest.mark.parametrize(("parts", "words"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), ("abc", "a, b and c")])
def test_things_stand_in_a_row(parts, words):
    assert words == listed(list(parts))


def test_a_name_of_a_thing_is_small_inside_of_a_sentence_where_the_language_has_it_so(monkeypatch):
    assert "messages" == inside("Messages")
    monkeypatch.setattr(language._Speaker, "catalogue", catalogue.Catalogue("de", {}, {}))
    assert "Nachrichten" == inside("Nachrichten")
    assert "0,4" == figure(0.42, 1)
