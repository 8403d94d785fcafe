import pytest

from connector_app.ui.records import ALL_ACCOUNTS, AccountRow, ActivityRow, ItemRow, OutboxRow, Part, sentence, spoken


def test_a_sentence_knows_its_things():
    assert sentence("You renamed {old} to {new}.", old="a", new="b") == (
        Part("You renamed "),
        Part("a", is_thing=True),
        Part(" to "),
        Part("b", is_thing=True),
        Part("."),
    )


def test_what_a_platform_sent_is_never_read_as_a_template():
    assert spoken(sentence("You created {thing}", thing="{secret} {0}")) == "You created {secret} {0}"


def test_a_gap_without_its_thing_is_a_mistake():
    with pytest.raises(KeyError):
        sentence("You created {thing}")


def test_a_record_is_safe_from_the_moment_it_is_made():
    row = ItemRow("1", "a\u202eb", "Issue", "acme\x00", "now")

    assert row.title == "a\u27e8RLO\u27e9b"
    assert row.account == "acme\u2400"


def test_a_time_left_is_painted_and_not_spoken():
    row = AccountRow("1", "GitHub", "github", state="connecting", note="4:31 left", is_note_ticking=True)

    assert row.spoken == "GitHub, Connecting"


def test_an_account_says_its_state_as_a_word():
    row = AccountRow("1", "Google – Work", "google", state="sign-in-needed", note="07:10")

    assert row.spoken == "Google – Work, Sign in needed, 07:10"
    assert ALL_ACCOUNTS.spoken == "All accounts"


def test_an_item_in_step_says_so_and_shows_nothing():
    row = ItemRow("1", "Launch plan", "Page", "Notion", "5 min ago")

    assert not row.state
    assert row.spoken == "Launch plan, Page, Notion, 5 min ago, In step"


def test_a_change_says_what_where_and_why():
    row = OutboxRow("1", sentence("Rename {a}", a="plan"), "Nothing has left yet", "Notion", action_note="8 s")

    assert row.spoken == "Rename plan, Waiting, Notion, Nothing has left yet"


def test_an_entry_says_its_outcome():
    row = ActivityRow("1", "entry", sentence("Slack did not accept {a}", a="x"), "08:31", outcome="Could not be sent")

    assert row.spoken == "08:31, Slack did not accept x, Could not be sent"
