"""What things and their fields are called that the program knows by a raw name: nouns, as they stand in a sentence."""

from collections.abc import Mapping

from connector_app.language import said

_THINGS: Mapping[str, str] = {
    "account": said("account", "what was not found"),
    "change": said("change", "what was not found"),
    "channel": said("channel", "what was not found"),
    "client id": said("client id", "what was not found"),
    "client secret": said("client secret", "what was not found"),
    "event": said("event", "what was not found"),
    "file": said("file", "what was not found"),
    "filter": said("filter", "what was not found"),
    "history": said("history", "what was not found"),
    "inbox": said("inbox", "what was not found"),
    "issue": said("issue", "what was not found"),
    "item": said("item", "what was not found"),
    "kind": said("kind", "what was not found"),
    "message": said("message", "what was not found"),
    "page": said("page", "what was not found"),
    "platform": said("platform", "what was not found"),
    "practice account": said("practice account", "what was not found"),
    "record": said("record", "what was not found"),
    "repository": said("repository", "what was not found"),
    "row": said("row", "what was not found"),
    "rule": said("rule", "what was not found"),
    "server": said("server", "what was not found"),
    "sign-in": said("sign-in", "what was not found"),
    "table": said("table", "what was not found"),
    "task": said("task", "what was not found"),
    "webhook": said("webhook", "what was not found"),
    "withdrawal": said("withdrawal", "what was not found"),
    "workflow": said("workflow", "what was not found"),
    "a detailed log of this account": said("a detailed log of this account", "what was not found"),
    "a newer version": said("a newer version", "what was not found"),
    "a secret that was sent to this address": said("a secret that was sent to this address", "what was not found"),
    "a sound daily copy": said("a sound daily copy", "what was not found"),
    "account or item of this change": said("account or item of this change", "what was not found"),
    "change to edit": said("change to edit", "what was not found"),
    "this delivery among those set aside": said("this delivery among those set aside", "what was not found"),
    "this page": said("this page", "what was not found"),
    "this relay": said("this relay", "what was not found"),
    "this webhook address": said("this webhook address", "what was not found"),
    "words to forget": said("words to forget", "what was not found"),
    "passphrase": said("passphrase"),
    "passphrase parameters": said("passphrase parameters"),
    "source": said("table", "what was not found"),
    "tasklist": said("list", "what was not found: a list of tasks"),
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
