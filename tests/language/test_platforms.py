"""What the platforms' tables show is said in the person's language: names, labels, hints, steps, sentences."""

import json
import subprocess
import sys

import pytest

WALK = """
import dataclasses, importlib, json, pkgutil
from connector_app import language
from connector_app.language.texts import Catalogue

class Marked(dict):
    def get(self, key, default=None):
        return f"«{key[0]}»"

language.use(Catalogue("de", Marked(), {}))
from connector_app import providers
SHOWN = {
    "Kind": ("name", "plural", "seen_by", "removal"), "Field": ("label", "hint", "shape_words", "fixed"),
    "Choice": ("label",), "Abilities": ("create", "update", "delete"), "SetupStep": ("words",), "End": ("why",),
    "Permissions": ("may", "may_not"), "PastedSecret": ("label", "shapes", "mistakes"),
    "Making": ("way", "title", "lead", "next", "may"),
    "PastedField": ("label", "hint", "shapes", "mistakes"), "Group": ("what", "may"),
    "Provider": ("line", "unrelayed", "nothing_shared", "consent_words", "prepare"),
}

def texts(value):
    if isinstance(value, str):
        return [value]
    return [text for each in (value.values() if hasattr(value, "values") else value) for text in texts(each)]

def shown(value):
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            inner = getattr(value, field.name)
            if field.name in SHOWN.get(type(value).__name__, ()):
                yield from texts(inner)
            yield from shown(inner)
    elif isinstance(value, (tuple, list)) or hasattr(value, "keys") and not isinstance(value, type):
        for each in value.values() if hasattr(value, "keys") else value:
            yield from shown(each)

found = {}
for module in pkgutil.iter_modules(providers.__path__):
    provider = importlib.import_module(f"connector_app.providers.{module.name}").PROVIDER
    found[provider.id] = [text for text in shown(provider) if text]
print(json.dumps(found))
"""
"""Every text of the tables, by platform, where a translation is the English words between marks."""

PLATFORMS = {"discord", "github", "google", "microsoft", "notion", "practice", "slack", "zapier"}


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_every_text_of_a_platforms_tables_is_said_in_the_persons_language():
    done = subprocess.run([sys.executable, "-c", WALK], capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)

    assert set(found) == PLATFORMS
    assert {name for name, texts in found.items() if len(texts) < 10} == set()
    assert [] == [text for texts in found.values() for text in texts if "«" not in text]
