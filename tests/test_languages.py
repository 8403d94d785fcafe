"""The translations: every text of the code in every language, with the gaps and forms that it needs."""

import functools
import importlib.util
import string
import sys

import pytest

from connector_app import language
from connector_app.language import catalogue, numbers
from tests.report import HERE


@functools.cache
def gatherer():
    """Return packaging/languages.py, which is no package."""
    spec = importlib.util.spec_from_file_location("languages", HERE / "packaging" / "languages.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["languages"] = module
    spec.loader.exec_module(module)
    return module


@functools.cache
def texts():
    return gatherer().gather()


def gaps(words):
    return sorted(name for _, name, _, _ in string.Formatter().parse(words) if name is not None)


OTHERS = ["de", "es", "fr", "ja"]


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_is_translated_and_the_file_is_as_it_is_gathered(code):
    done = gatherer().finished(code)

    assert [] == [text.words for text in texts() if text.key not in done]
    path = gatherer().FOLDER / f"{code}.ts"
    assert gatherer().written(code, texts(), done) == path.read_text(encoding="utf-8"), "run make languages"


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_has_the_gaps_of_its_text_and_the_forms_of_its_language(code):
    done = gatherer().finished(code)
    wrong = []
    for text in texts():
        forms = done[text.key]
        wanted = numbers.forms(code) if text.one else 1
        known = set(gaps(text.words))
        one = set(gaps(text.one)) if text.one else known
        missing = [form for form in forms if (known & one) - ({"n"} if text.one else set()) - set(gaps(form))]
        strange = [form for form in forms if set(gaps(form)) - (known | one)]
        last = known - set(gaps(forms[-1]))  # of several things nothing is left out
        if len(forms) != wanted or missing or strange or last or not all(form.strip() for form in forms):
            wrong.append((text.words, forms))

    assert [] == wrong


def test_the_languages_that_are_offered_are_those_that_are_complete():
    assert ["en", *OTHERS] == [code for code, _ in language.CHOICES]
    assert sorted(OTHERS) == sorted(path.stem for path in gatherer().FOLDER.glob("*.ts"))


@pytest.mark.parametrize("code", OTHERS)
def test_the_program_reads_what_translators_write(code):
    read = catalogue.read(gatherer().FOLDER / f"{code}.ts", code)

    assert code == read.code
    assert len(texts()) == len(read.texts) + len(read.plurals)


def test_a_text_that_nobody_could_find_is_refused(tmp_path, monkeypatch):
    module = tmp_path / "connector_app" / "x.py"
    module.parent.mkdir()
    module.write_text('said(f"{name} is here")\n')
    monkeypatch.setattr(gatherer(), "HERE", tmp_path)

    with pytest.raises(gatherer().WrongTextError, match=r"connector_app/x.py:1"):
        gatherer().gather()


def test_texts_are_gathered_from_where_they_are_said(tmp_path, monkeypatch):
    module = tmp_path / "connector_app" / "x.py"
    module.parent.mkdir()
    module.write_text('said("Open", "the state")\nsaid("Open")\nseveral(2, "{n} item", "{n} " "items")\nsaid("Open")\n')
    monkeypatch.setattr(gatherer(), "HERE", tmp_path)

    found = gatherer().gather()
    assert [("Open", "the state", ""), ("Open", "", ""), ("{n} items", "", "{n} item")] == [
        (text.words, text.meaning, text.one) for text in found
    ]
    written = gatherer().written("ja", found, {("Open", "", False): ("開く",)})
    assert written.count('type="unfinished"') == 2
    assert "<extracomment>For one: {n} item</extracomment>" in written
