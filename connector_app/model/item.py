"""The rows of the live table, and the kinds they are of."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Literal, NewType

from connector_app.language import said, several
from connector_app.model.clock import is_date, is_moment
from connector_app.model.failure import Problem

ConnectionId = NewType("ConnectionId", str)
ItemId = NewType("ItemId", str)
Cursor = NewType("Cursor", str)
LONGEST_NAME = 80
"""What a person calls an account, a rule or a filter has at most so many characters."""
LONGEST_SHAPED = 512
"""What is compared with a regular expression has at most so many characters: one that a file brings may be slow."""
DELETE = said("Delete")
"""How it is called to remove an item where a platform has no word of its own for that."""

Columns = Callable[[Mapping[str, Any], "tuple[Field, ...]"], "tuple[Field, ...]"]
FieldForm = Literal["line", "text", "choice", "tags", "date", "moment", "reference"]


class ItemSync(StrEnum):
    """Where a row stands against its platform."""

    IN_STEP = "in-step"
    PENDING = "pending"
    FAILED = "failed"
    UNCLEAR = "unclear"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Choice:
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """One thing a kind of item has: what the form shows, what validation measures, what search reads.

    `longest` counts characters after trimming (`most` counts tags). `shape` is a regular expression for the whole
    value, `shape_words` the sentence where it does not fit. `check` answers such a sentence for what no expression can
    tell, or "". `of` is the kind that a reference points to by its remote id. `at_creation` marks a field that can be
    set once only, like the channel of a message; `later` one that can be set only once the item is there. `fixed` says
    why a read-only field cannot be changed, where that is worth a word. A date is YYYY-MM-DD, a moment RFC 3339 with
    its offset.
    """

    name: str
    label: str
    form: FieldForm = "line"
    required: bool = False
    longest: int = 0
    most: int = 0
    choices: tuple[Choice, ...] = ()
    default: str = ""
    hint: str = ""
    at_creation: bool = False
    later: bool = False
    read_only: bool = False
    fixed: str = ""
    of: str = ""
    shape: str = ""
    shape_words: str = ""
    check: Callable[[str], str] | None = None


@dataclass(frozen=True, slots=True)
class Abilities:
    """What can be done with a kind. An empty reason means yes; a sentence means no, and why."""

    create: str = ""
    update: str = ""
    delete: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of item: its name, its fields, and what the platform lets one do with it.

    `statuses` are the values of `Item.status` with their words. `removal` is the platform's own verb for delete
    ("Close", "Move to trash"). `parent` names the kind that holds this one, if any. `title_field` and `status_field`
    say which fields are the row's title and status. `methods` are the ways to sign in with which this kind is there;
    none named means all. `key_seconds` is for how long a create that is repeated under the same key is known to be the
    same, by the platform's own word; 0 where it knows no keys. `mark` names the field in which a row says under which
    key it was made, `author` the one that says who made it, where there are such. `shown_as` turns the values of a new
    item into what a listing shows of them, as far as that can be told. `seen_by` says who sees what is written, before
    the words "can see it"; empty where nobody can tell, or the form asks for it. `columns` is for a kind whose holder
    says what its items have, like a table its columns: it makes all fields out of what is known of the holder, and
    those of the kind. `listed` is False where the platform tells nobody which items there are: the rows are all there
    is to know.
    """

    id: str
    name: str
    plural: str
    icon: str
    fields: tuple[Field, ...]
    statuses: tuple[Choice, ...] = ()
    can: Abilities = field(default_factory=Abilities)
    removal: str = DELETE
    parent: str = ""
    title_field: str = "title"
    status_field: str = "status"
    methods: tuple[str, ...] = ()
    key_seconds: float = 0.0
    columns: "Columns | None" = None
    listed: bool = True
    mark: str = ""
    author: str = ""
    seen_by: str = ""
    shown_as: Callable[[Mapping[str, Any]], Mapping[str, Any]] = dict

    @property
    def holder_field(self) -> str:
        """Return the field that says what holds a new item, "" where none does."""
        return next((f.name for f in self.fields if f.form == "reference" and f.at_creation), "")

    def under(self, holder: "Item | None") -> "Kind":
        """Return the kind with the fields that its items have below this holder."""
        if self.columns is None or holder is None:
            return self
        return replace(self, fields=self.columns(holder.fields, self.fields))

    def named(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the values by their fields, also those that were given under a field's label."""
        names, labels = {f.name for f in self.fields}, {f.label: f.name for f in self.fields}
        return {name if name in names else labels.get(name, name): value for name, value in values.items()}

    def check(self, draft: Mapping[str, Any], *, creating: bool) -> tuple[dict[str, Any], tuple[Problem, ...]]:
        """Trim and measure what was typed. Return the clean values and a sentence for each field that cannot be sent.

        Fields the draft leaves out are left alone when changing and must not be required when creating.
        """
        clean: dict[str, Any] = {}
        known = {f.name for f in self.fields}
        problems = [
            Problem(n, said("{kind} has no field called “{name}”.", kind=self.name, name=n))
            for n in draft
            if n not in known
        ]
        for each in self.fields:
            if each.name not in draft:
                if creating and each.later:
                    continue
                if creating and each.default:
                    clean[each.name] = each.default
                elif creating and each.required:
                    problems.append(Problem(each.name, said("{field} is required", field=each.label)))
                continue
            if creating and each.later:
                problems.append(Problem(each.name, said("{field} can be set once the item is there", field=each.label)))
                continue
            if each.read_only or (each.at_creation and not creating):
                problems.append(Problem(each.name, _unchangeable(each)))
                continue
            value, wrong = _measure(each, draft[each.name])
            if wrong:
                problems.append(Problem(each.name, wrong))
            else:
                clean[each.name] = value
        return clean, tuple(problems)


def _unchangeable(each: Field) -> str:
    if each.fixed:
        return said("{field} cannot be changed: {why}", field=each.label, why=each.fixed)
    return said("{field} cannot be changed", field=each.label)


def _measure(each: Field, value: Any) -> tuple[Any, str]:
    if each.form == "tags":
        return _measure_tags(each, value)
    text = ("" if value is None else str(value)).strip()
    text = unicodedata.normalize("NFC", text)
    if any(ord(c) < 32 and c not in "\n\t" for c in text) or any(0xD800 <= ord(c) <= 0xDFFF for c in text):
        return text, said("{field} holds characters that cannot be sent", field=each.label)
    if each.form == "line" and "\n" in text:
        return text, said("{field} must be one line", field=each.label)
    if each.required and not text:
        return text, said("{field} is required", field=each.label)
    if each.longest and len(text) > each.longest:
        return text, said("{field} too long", field=each.label)
    if each.choices and text and text not in {c.value for c in each.choices}:
        options = ", ".join(c.value for c in each.choices)
        return text, said("{field} must be one of: {options}", field=each.label, options=options)
    return text, _misshapen(each, text) if text else ""


def _misshapen(each: Field, text: str) -> str:
    """Return the sentence for a value that is not of its field's form, or "" where it is."""
    if each.form == "date" and not is_date(text):
        return said("{field} must be a date, like 2026-03-31", field=each.label)
    if each.form == "moment" and not is_moment(text):
        return said("{field} must be a date and a time, like 2026-03-31T14:00:00+02:00", field=each.label)
    if each.shape and (len(text) > LONGEST_SHAPED or not re.fullmatch(each.shape, text)):
        return each.shape_words or said("{field} does not look right", field=each.label)
    return each.check(text) if each.check else ""


def _measure_tags(each: Field, value: Any) -> tuple[Any, str]:
    if isinstance(value, str):
        parts: Sequence[Any] = value.split(",")
    elif isinstance(value, Sequence):
        parts = value
    else:
        return [], said("{field} must be a list of words", field=each.label)
    tags = [t for t in (str(p).strip() for p in parts) if t]
    if each.most and len(tags) > each.most:
        return tags, several(each.most, "Maximum {n} tag", "Maximum {n} tags")
    if each.longest and any(len(t) > each.longest for t in tags):
        return tags, said("{field}: one is too long", field=each.label)
    if each.choices and (unknown := [t for t in tags if t not in {c.value for c in each.choices}]):
        return tags, said("{field} has no “{word}”", field=each.label, word=unknown[0])
    return tags, ""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """An item as its platform shows it now. `version` is what the platform calls its state (ETag, revision, time)."""

    kind: str
    remote_id: str
    title: str
    status: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict)
    url: str = ""
    parent: str = ""
    created_at: str = ""
    updated_at: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A row of the table: what is known, as of when, and where it stands against its platform."""

    id: ItemId
    connection: ConnectionId
    kind: str
    remote_id: str
    title: str
    status: str = ""
    fields: Mapping[str, Any] = field(default_factory=dict)
    url: str = ""
    parent: str = ""
    created_at: str = ""
    updated_at: str = ""
    version: str = ""
    sync: ItemSync = ItemSync.IN_STEP
    reason: str = ""
    read_at: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One batch of a listing.

    `next` is where the next page begins, None at the end. `resume`, on the last page, is where the next listing may
    begin so that it brings only what is new. `gone` are remote ids that the platform says were removed. `complete` is
    False where this listing brings only changes, so that rows it leaves out are still there.
    """

    items: tuple[Snapshot, ...]
    next: Cursor | None = None
    resume: Cursor | None = None
    gone: tuple[str, ...] = ()
    complete: bool = True
