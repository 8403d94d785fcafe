"""What a row keeps as one of few words has a label for each of them, so that it is shown in the person's language."""

import pytest

from connector_app.model.item import Kind, Snapshot
from connector_app.providers.discord import servers
from connector_app.providers.discord.kinds import SERVER
from connector_app.providers.discord.wire import GuildWire
from connector_app.providers.notion import shown
from connector_app.providers.notion.kinds import TRASHED
from connector_app.providers.notion.wire import PageWire
from connector_app.providers.zapier import inboxes, messages
from connector_app.providers.zapier.kinds import INBOX, MESSAGE
from connector_app.providers.zapier.wire import InboxWire, MessageWire

AT = "2026-03-09T14:30:00.000Z"
SUBSCRIPTION = {"app_key": "RSSCLIAPI@1.2.0", "action_key": "new_item"}


def server(*, is_mine: bool) -> Snapshot:
    return servers.snapshot(GuildWire.model_validate({"id": "1", "name": "Kitchen", "owner": is_mine}))


def inbox(key: str) -> Snapshot:
    given = {"id": "i1", "created_at": AT, "key": key, "status": "active", "subscription": SUBSCRIPTION}
    return inboxes.shown_inbox(InboxWire.model_validate(given))


def message() -> Snapshot:
    given = {"id": "m1", "created_at": AT, "message_attributes": {"possible_duplicate_data": True}, "payload": {}}
    return messages.shown_message("i1", MessageWire.model_validate(given))


def trashed(held_by: str) -> Snapshot:
    given = {
        "object": "page",
        "id": "393abc1e-edcd-8103-8000-00000000a000",
        "created_time": AT,
        "last_edited_time": AT,
        "in_trash": True,
        "properties": {},
        "parent": {"type": held_by},
    }
    return shown.snapshot(TRASHED.id, PageWire.model_validate(given))


@pytest.mark.parametrize(
    ("kind", "name", "row"),
    [
        (SERVER, "owner", server(is_mine=True)),
        (SERVER, "owner", server(is_mine=False)),
        (INBOX, "fetched", inbox(f"{inboxes.OURS}News")),
        (INBOX, "fetched", inbox("theirs")),
        (MESSAGE, "doubt", message()),
        (TRASHED, "what", trashed("data_source_id")),
        (TRASHED, "what", trashed("page_id")),
    ],
)
def test_a_word_that_a_row_keeps_has_a_label_in_its_field(kind: Kind, name: str, row: Snapshot):
    field = next(each for each in kind.fields if each.name == name)

    assert row.fields[name] in {choice.value for choice in field.choices}
