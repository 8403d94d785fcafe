"""How large the history is, and what is older than it is kept: on the command line."""

from datetime import UTC, datetime, timedelta

from connector_app.adapters.clock import SystemClock


def test_its_size_is_told_and_old_entries_go_only_where_somebody_means_it(say, monkeypatch):
    told = say("audit", "size")[1][0]
    assert ("everything", 0) == (told["keep"], told["dropped"])
    assert told["bytes"] > 20_000
    assert "Everything is kept." in say("audit", "size", as_json=False)[2]
    receipt = say("audit", "receipt")[1][0]["receipt"]
    assert ("1 year", 0) == ((kept := say("audit", "keep", "1")[1][0])["keep"], kept["due"])
    monkeypatch.setattr(SystemClock, "now", lambda _self: datetime.now(UTC) + timedelta(days=800))

    code, lines, printed = say("audit", "keep", "1", stdin="no\n")
    assert (1, "waits") == (code, lines[-1]["event"])
    assert "Save an auditor pack first?" in printed
    assert "One year is set; older entries are still here." in say("audit", "size", as_json=False)[2]
    assert told["entries"] <= say("audit", "size")[1][0]["entries"]

    code, lines, _ = say("audit", "keep", "1", stdin="yes\n")
    assert (0, "removed") == (code, lines[-1]["event"])
    assert lines[-1]["entries"] == lines[0]["due"] >= told["entries"]
    size, proved = say("audit", "size")[1][0], say("audit", "verify", "--receipt", receipt)[1][0]
    assert size["dropped"] == proved["dropped"] == lines[-1]["entries"]
    assert ("unbroken", int(receipt.split()[1])) == (proved["verdict"], proved["receipt_agrees_at"])
    assert "were removed on" in say("audit", "verify", as_json=False)[2]
    assert "Kept for one year; what was before" in say("audit", "size", as_json=False)[2]
    assert "You removed" in say("audit", "list", as_json=False)[2]
    assert "Everything is kept." in say("audit", "keep", "everything", "--yes", as_json=False)[2]
