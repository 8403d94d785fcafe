"""What things and their fields are called that the program knows by a raw name: nouns, as they stand in a sentence."""

from collections.abc import Mapping

from connector_app.language import said

_THINGS: Mapping[str, str] = {
    "account": said("account", "a thing"),
    "account or item of this change": said("account or item of this change"),
    "change": said("change", "a thing"),
    "change to edit": said("change to edit"),
    "channel": said("channel", "a thing"),
    "client id": said("client id", "a thing"),
    "client secret": said("client secret", "a thing"),
    "event": said("event", "a thing in a calendar"),
    "file": said("file", "a thing"),
    "filter": said("filter", "a thing"),
    "history": said("history", "a thing"),
    "inbox": said("inbox", "a thing"),
    "issue": said("issue", "a thing of GitHub"),
    "item": said("item", "a thing"),
    "kind": said("kind", "a kind of item"),
    "message": said("message", "a thing"),
    "page": said("page", "a thing"),
    "passphrase parameters": said("passphrase parameters"),
    "platform": said("platform", "a thing"),
    "practice account": said("practice account"),
    "record": said("record", "a row of a table"),
    "repository": said("repository", "a thing"),
    "row": said("row", "a row of a table"),
    "rule": said("rule", "a thing"),
    "server": said("server", "a thing of Discord"),
    "sign-in": said("sign-in", "a thing"),
    "source": said("table", "a thing"),
    "table": said("table", "a thing"),
    "task": said("task", "a thing"),
    "tasklist": said("list", "a list of tasks"),
    "webhook": said("webhook", "a thing"),
    "withdrawal": said("withdrawal", "of an access"),
    "workflow": said("workflow", "a thing"),
    "words to forget": said("words to forget"),
    "a detailed log of this account": said("a detailed log of this account"),
    "a newer version": said("a newer version"),
    "a secret that was sent to this address": said("a secret that was sent to this address"),
    "a sound daily copy": said("a sound daily copy"),
    "this delivery among those set aside": said("this delivery among those set aside"),
    "this page": said("this page"),
    "this relay": said("this relay"),
    "this webhook address": said("this webhook address"),
    "page (it is in Notion’s trash)": said("page (it is in Notion’s trash)"),
    "page (it was moved, or is in Notion’s trash)": said("page (it was moved, or is in Notion’s trash)"),
    "page, table or row (it may not be shared with this program)": said(
        "page, table or row (it may not be shared with this program)"
    ),
}
_FIELDS: Mapping[str, str] = {
    "archived": said("archived", "a field"),
    "author": said("author", "a field"),
    "description": said("description", "a field"),
    "due": said("due", "a field"),
    "due_date": said("due date", "a field"),
    "end": said("end", "a field: when something ends"),
    "guests": said("guests", "a field"),
    "labels": said("labels", "a field"),
    "last_day": said("last day", "a field"),
    "location": said("location", "a field"),
    "members": said("members", "a field"),
    "message": said("message", "a field"),
    "milestone": said("milestone", "a field"),
    "name": said("name", "a field"),
    "notes": said("notes", "a field"),
    "organizer": said("organizer", "a field"),
    "owner": said("owner", "a field"),
    "reactions": said("reactions", "a field"),
    "replies": said("replies", "a field"),
    "size": said("size", "a field"),
    "start": said("start", "a field: when something starts"),
    "status": said("status", "a field"),
    "tags": said("tags", "a field"),
    "text": said("text", "a field"),
    "title": said("title", "a field"),
    "topic": said("topic", "a field"),
    "topics": said("topics", "a field"),
    "type": said("type", "a field"),
}


def thing(what: str) -> str:
    """Return what a thing is called: "item", "account “Ada”"; what nobody knows as it is."""
    noun, quote, name = what.partition(" “")
    return f"{_THINGS[noun]}{quote}{name}" if noun in _THINGS else _THINGS.get(what, what)


def field(name: str) -> str:
    """Return what a field is called: "due date"; what a platform named itself as it is."""
    return _FIELDS.get(name) or name.replace("_", " ")
