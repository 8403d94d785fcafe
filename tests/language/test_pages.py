"""The pages that a browser shows, in the person's language."""

import importlib.util
import re

import pytest

from connector_app import language, resource
from connector_app.adapters.loopback import read_pages
from connector_app.language import catalogue, pages
from connector_app.practice import pages as practice

PAGE = """<html lang="en"><title>Items</title><style>p > b { color: red }</style>
<h1>{{title}} here</h1><p class="lead"> Ada &amp; Ben </p><b>10</b><p>$words</p>
<input data-aria-label="none" aria-label="Title" placeholder="Title" title="x"></html>"""
GERMAN = {
    "Items": "Einträge $x {{y}}",
    "Ada & Ben": "Ada <und> Ben",
    "Title": '„Titel“ "neu"',
    "Almost done": "Fast <fertig>",
    "Allow": "Erlauben",
    "Change anything": "Etwas & alles ändern",
    "Save": "Sichern",
    "{heading} – Practice platform": "{heading} – Übungsplattform",
}


@pytest.fixture
def german(monkeypatch):
    texts = {(words, ""): told for words, told in GERMAN.items()}
    monkeypatch.setattr(language._Speaker, "catalogue", catalogue.Catalogue("de", texts, {}))


def test_a_page_tells_what_a_person_reads_in_it_and_neither_style_nor_gaps():
    assert ["Items", "Ada & Ben", "Title", "Title"] == list(pages.texts(PAGE))


def test_english_pages_stay_as_they_are_written():
    assert PAGE == pages.translated(PAGE)


@pytest.mark.usefixtures("german")
def test_a_translation_stands_in_its_place_and_can_be_no_part_of_the_page():
    assert pages.translated(PAGE) == (
        '<html lang="de"><title>Einträge &#36;x &#123;&#123;y}}</title><style>p > b { color: red }</style>\n'
        '<h1>{{title}} here</h1><p class="lead"> Ada &lt;und&gt; Ben </p><b>10</b><p>$words</p>\n'
        '<input data-aria-label="none" aria-label="„Titel“ &quot;neu&quot;" placeholder="„Titel“ &quot;neu&quot;"'
        ' title="x"></html>'
    )


@pytest.mark.usefixtures("german")
def test_the_catcher_s_page_speaks_the_language_and_its_style_still_has_the_hash_of_the_policy(monkeypatch):
    shown = read_pages(resource())["done"]
    text = shown.body.decode()

    assert '<html lang="de">' in text
    assert "<title>Fast &lt;fertig&gt; - Connector Manager</title>" in text
    assert "<h1>Fast &lt;fertig&gt;</h1>" in text
    assert "Your answer has arrived." in text  # not translated yet
    monkeypatch.undo()
    assert read_pages(resource())["done"].headers == shown.headers


@pytest.mark.usefixtures("german")
def test_the_practice_platform_speaks_the_language_and_what_fills_its_pages_stays_escaped():
    ada = {"handle": "ada", "name": "<Ada>", "email": "ada@example.com"}
    asked = practice.question("t", ["read:user"], [ada], "ada", "http://127.0.0.1:1/callback/practice").body.decode()
    item = {"id": "1", "title": "Title <$x>", "status": "active"}
    desk = practice.desk([ada], "ada", [item], "/desk", done=True).body.decode()
    told = practice.notice("$A <b>", "It is running.").body.decode()

    assert ">Erlauben</button>" in asked
    assert "<li>Etwas &amp; alles ändern</li>" in asked
    assert "<b>&lt;Ada&gt;</b>" in asked
    assert '<option value="active" selected>Active</option>' in desk  # said as the program began
    assert 'value="save">Sichern</button>' in desk
    assert 'value="Title &lt;$x&gt;"' in desk
    assert 'role="status">Done. The program is being told.</p>' in desk
    assert "<title>$A &lt;b&gt; – Übungsplattform</title>" in told
    assert all('<html lang="de">' in each for each in (asked, desk, told))


def test_translators_are_given_the_texts_of_the_pages():
    path = resource().parent / "packaging" / "languages.py"
    gatherer = importlib.util.spec_from_file_location("languages", path)
    module = importlib.util.module_from_spec(gatherer)
    gatherer.loader.exec_module(module)
    told = {each.words: each.room for each in module.shown_in(resource("practice", "desk.html"))}

    assert "resources/practice/desk" == told["Answer “too fast”, 10 s"]
    assert "Title of the new item" in told
    assert not [words for words in told if re.search(r"[$<>{}]", words)]
