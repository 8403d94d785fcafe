"""The page about delivery tells of every kind that can be made what the code does."""

from pathlib import Path

from connector_app.providers import PROVIDERS
from tests.providers.zapier.test_hook import TestHook as Hook

PAGE = Path(__file__).parents[2] / "docs" / "delivery.md"


def means(kind):
    if kind.key_seconds:
        return "key"
    return "mark" if kind.mark else "person" if kind.id in Hook.unseen else "look"


def test_the_page_names_the_means_for_every_kind():
    table = (line.split("|") for line in PAGE.read_text().splitlines())
    rows = [[cell.strip() for cell in cells[1:4]] for cells in table if len(cells) == 6]

    told = {(platform, kind): how for platform, kind, how in rows if platform not in {"platform", "---", "described"}}
    assert told == {
        (provider.id, kind.id): means(kind) for provider in PROVIDERS for kind in provider.kinds if not kind.can.create
    }
