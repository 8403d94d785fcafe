"""What a person gave and withheld, group by group: what is seen, what can be changed, and how it is said."""

from dataclasses import replace

import pytest

from connector_app.model.connection import Account, Connection, ConnectionStatus
from connector_app.model.ids import connection_id
from connector_app.providers import PROVIDERS
from connector_app.providers.google.signin import CALENDARS, EVENTS, EVENTS_READ, FILES, TASKS, TASKS_READ
from connector_app.words.permissions import withheld

KNOWN = {provider.id: provider for provider in PROVIDERS}
ALL = {
    "google": ("openid", TASKS, EVENTS, CALENDARS, FILES),
    "microsoft": ("User.Read", "Tasks.ReadWrite", "Calendars.ReadWrite", "Files.ReadWrite"),
    "github": ("repo", "read:user"),
}


def account(provider, access, scopes, method="oauth"):
    at = "2026-03-03T08:05:00.000Z"
    who = Account("1", "anna")
    status = ConnectionStatus.CONNECTED
    return Connection(connection_id(provider, bytes(4)), provider, who, "A", method, access, scopes, status, at)


def kinds(provider, access, scopes):
    """Return the kinds that are seen, each with whether it can be changed."""
    seen = KNOWN[provider].kinds_of(account(provider, access, scopes))
    return {kind.id: not kind.can.update for kind in seen}


@pytest.mark.parametrize("provider", ALL)
def test_what_was_given_whole_is_whole(provider):
    assert KNOWN[provider].kinds_of(account(provider, "change", ALL[provider])) == KNOWN[provider].kinds
    assert withheld(KNOWN[provider], "change", account(provider, "change", ALL[provider])) == ""


@pytest.mark.parametrize(
    ("provider", "asked", "scopes", "said", "seen"),
    [
        (
            "google",
            "change",
            (TASKS, EVENTS_READ, CALENDARS),
            "May not change your calendar. May not see files in your Drive.",
            {"tasklist": True, "task": True, "calendar": False, "event": False},
        ),
        (
            "google",
            "read",
            (TASKS_READ, EVENTS_READ, FILES),  # without the list of calendars no event is found
            "May not see your calendar.",
            {"tasklist": True, "task": True, "file": True},
        ),
        (
            "microsoft",
            "change",
            ("User.Read", "Tasks.Read", "Calendars.ReadWrite"),
            "May not change your tasks. May not see your files in OneDrive.",
            {"tasklist": False, "task": False, "event": True},
        ),
        (
            "microsoft",
            "read",
            ("User.Read", "tasks.readwrite"),
            "May not see your calendar. May not see your files in OneDrive.",
            {"tasklist": True, "task": True},
        ),
        (
            "github",
            "change",
            ("read:user",),
            "May not change your issues and repositories.",
            {"issue": False, "repository": False},
        ),
        (
            "github",
            "change",
            ("public_repo",),
            "May not change repositories that are private.",
            {"issue": True, "repository": True},
        ),
    ],
)
def test_what_was_withheld_is_said_in_words_and_not_offered(provider, asked, scopes, said, seen):
    here = account(provider, asked, scopes)

    assert withheld(KNOWN[provider], asked, here) == f"Less was given than was asked for. {said}"
    assert kinds(provider, asked, scopes) == seen


def test_what_cannot_be_done_says_why_and_what_helps():
    here = account("microsoft", "change", ("User.Read", "Tasks.ReadWrite", "Calendars.Read"))
    event, file = (KNOWN["microsoft"].kind_of(here, kind) for kind in ("event", "file"))

    assert event.can.create == "No permission to change your calendar was given. Sign in again to give it."
    assert file.can.delete == "No permission to see your files in OneDrive was given. Sign in again to give it."


def test_what_a_platform_never_lets_one_do_keeps_its_own_reason():
    here = account("google", "change", (TASKS, EVENTS_READ, CALENDARS))

    assert KNOWN["google"].kind_of(here, "calendar").can == KNOWN["google"].kind("calendar").can


def test_where_nobody_said_what_was_given_all_is_offered():
    for provider in KNOWN.values():
        here = account(provider.id, "change", (), provider.methods[0])
        assert provider.kinds_of(here) == provider.kinds_by(provider.methods[0])


def test_a_kind_that_a_way_to_sign_in_does_not_have_is_not_there():
    with pytest.raises(KeyError):
        KNOWN["zapier"].kind_of(account("zapier", "change", (), "token"), "record")


def test_without_groups_less_is_told_as_a_whole():
    practice = KNOWN["practice"]

    assert practice.groups == ()
    assert "read only" in withheld(practice, "change", account("practice", "read", ("read:user",)))
    assert withheld(practice, "read", account("practice", "read", ("read:user",))) == ""


@pytest.mark.parametrize("provider", [p for p in PROVIDERS if p.groups], ids=lambda provider: provider.id)
def test_groups_speak_of_kinds_and_permissions_that_there_are(provider):
    kinds_ = {kind.id for kind in provider.kinds}

    for group in provider.groups:
        assert set(group.kinds) <= kinds_
        for access, scopes in group.scopes.items():
            lone = replace(provider, missing=lambda _access, _granted, scopes=scopes: scopes)
            assert [lack.group for lack in lone.lacks(access, ("x",)) if lack.group == group] == [group] * bool(scopes)
