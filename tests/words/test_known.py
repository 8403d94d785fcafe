"""How an entry is known."""

import pytest

from connector_app.model.audit import damaged
from connector_app.words.known import known
from tests.words.test_words import entry


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (entry("item.created"), "done here"),
        (entry("settings.changed"), "done here"),
        (entry("gap.recorded", actor="program"), "done here"),
        (entry("webhook.received", actor="platform", details={"by": "signed"}), "signed delivery"),
        (entry("item.updated", actor="platform", details={"by": "socket"}), "live connection"),
        (entry("item.updated", actor="platform", details={"by": "read"}), "read afterwards"),
        (entry("item.updated", actor="platform", details=None), "a delivery"),
        (entry("webhook.rejected", actor="platform"), "an unsigned claim"),
        (entry("webhook.offered", actor="platform"), "an unsigned claim"),
        (entry("sync.completed"), "read afterwards"),
        (entry("gap.caught-up", actor="program"), "read afterwards"),
        (entry("item.created", details={"found": "listing"}), "read afterwards"),
        (entry("token.refreshed", actor="program"), "the platform\u2019s answer"),
        (entry("token.refresh-failed", actor="program", outcome="error"), "done here"),
        (entry("token.refresh-failed", actor="program", outcome="refused", status=400), "the platform\u2019s answer"),
        (entry("rate.waited", actor="program", details={"told": False}), "done here"),
        (entry("rate.waited", actor="program", details={"told": True}), "the platform\u2019s answer"),
        (entry("live.ended", actor="program", outcome="error"), "done here"),
        (damaged(3), ""),
    ],
)
def test_it_is_said_whether_it_was_done_here_told_or_read(given, words):
    assert words == known(given)
