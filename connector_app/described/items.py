"""The four verbs of a platform that is described by a file."""

import math
from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from connector_app.described.places import MISSING, ShapeError, at, body_of, filled, needed, text
from connector_app.described.shape import FieldShape, KindShape, ListShape, NextShape, RequestShape
from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.clock import is_date, moment, stamp
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.places import cursor_of, state_of

LONGEST_ID = 255


class DescribedItems:
    """Makes the requests that a file describes, and reads the answers as it says."""

    def __init__(self, kinds: tuple[KindShape, ...]) -> None:
        self._kinds = {kind.id: kind for kind in kinds}

    def list_items(self, kind: str, cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
        """Return the next page. The place holds where it begins, and the newest change that was seen on the way."""
        shape = self._kinds[kind]
        asked, place, from_ = shape.list, state_of(cursor), state_of(since)
        query = dict(asked.query)
        if asked.since and from_:
            query[asked.since.query] = from_["at"]
        if asked.next and asked.next.page_size and not place:
            query[asked.next.query] = "1"
        if asked.next and place:
            query |= _next_query(asked.next, place["next"])

        def decode(reply: Reply) -> Page:
            return _page(shape, reply, place, is_whole=not (asked.since and from_))

        return Call(
            asked.method,
            asked.path,
            decode,
            query=query,
            headers=asked.headers,
            **_content(asked, {}, {}),
            purpose=f"list {shape.plural}",
        )

    def create_item(self, kind: str, values: Mapping[str, Any], key: str) -> Call[Snapshot]:
        shape = self._kinds[kind]
        call: Call[Snapshot] = self._call(shape, shape.create, values, {"key": key}, "create")
        return call if shape.key_seconds else _once(call)

    def update_item(self, item: Item, values: Mapping[str, Any], key: str) -> Call[Snapshot]:
        shape = self._kinds[item.kind]
        return self._call(shape, shape.update, values, _of(item) | {"key": key}, "update")

    def delete_item(self, item: Item, key: str) -> Call[None]:
        shape = self._kinds[item.kind]
        call: Call[None] = self._call(
            shape, shape.delete, {}, _of(item) | {"key": key}, "delete", decode=lambda _: None
        )
        return call

    def read_item(self, item: Item) -> Call[Snapshot]:
        shape = self._kinds[item.kind]
        return self._call(shape, shape.show or RequestShape(path="{id}"), {}, _of(item), "read")

    def _call(
        self,
        shape: KindShape,
        asked: RequestShape | None,
        values: Mapping[str, Any],
        known: Mapping[str, Any],
        verb: str,
        decode: Any = None,
    ) -> Call[Any]:
        """Return a request with its templates filled. Raises FailureError(Rejected) where a value is not known."""
        if asked is None:
            raise FailureError(Rejected(said("{kinds} cannot be handled like that here.", kinds=shape.plural)))

        def read(reply: Reply) -> Snapshot:
            return snapshot(shape, needed(reply.json, asked.answer))

        there = {**values, **known}
        try:
            return Call(
                asked.method,
                filled(asked.path, there, quoted=True),
                decode or read,
                query={name: filled(part, there) for name, part in asked.query.items()},
                headers={n: filled(p, there) for n, p in asked.headers.items() if _is_known(p, there)},
                **_content(asked, values, known),
                purpose=f"{verb} {shape.name}",
            )
        except KeyError as error:
            raise FailureError(Rejected(said("This request needs {name}, which is not known.", name=error))) from None


def _is_known(template: str, values: Mapping[str, Any]) -> bool:
    """Tell whether a header can be sent: one whose value is empty is left out."""
    return all(values.get(name) for name in ("version", "key") if f"{{{name}}}" in template)


def _once(call: Call[Snapshot]) -> Call[Snapshot]:
    return Call(
        call.method, call.path, call.decode, query=call.query, json=call.json, form=call.form, headers=call.headers,
        idempotent=False, purpose=call.purpose,
    )  # fmt: skip


def _of(item: Item) -> dict[str, Any]:
    """Return what is known of an item, for the address of a request: its fields too, as they are shown."""
    return {**item.fields, "id": item.remote_id, "parent": item.parent, "version": item.version}


def _content(asked: RequestShape, values: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """Return the body as the file lays it out; without a layout it is the values as they are."""
    if asked.method in {"GET", "DELETE"} and asked.body is None:
        return {}
    own = {name: known[name] for name in ("id", "parent", "version", "key") if name in known}
    body = body_of(asked.body, {**own, **values}) if asked.body is not None else dict(values)
    if asked.form == "form":
        return {"form": {name: part if isinstance(part, str) else str(part) for name, part in body.items()}}
    return {"json": body}


# ---- pages


def _next_query(rule: NextShape, place: str) -> dict[str, str]:
    if rule.link:  # of an address from outside only the parameters are used
        return dict(parse_qsl(urlsplit(place).query))
    return {rule.query: place}


def _page(shape: KindShape, reply: Reply, place: Mapping[str, Any], *, is_whole: bool) -> Page:
    asked = shape.list
    found = needed(reply.json, asked.items)
    if not isinstance(found, list):
        raise ShapeError("the items are no list")
    mark = asked.since.deleted if asked.since else ""
    gone = [each for each in found if mark and at(each, mark) not in {MISSING, None, False, ""}] if mark else []
    items = tuple(snapshot(shape, each) for each in found if each not in gone)
    newest = max((place.get("newest", ""), *(each.updated_at for each in items)))
    as_of = _as_of(shape, reply) or place.get("as_of", "")
    following = _following(asked, reply, place, len(found))
    state = {"newest": newest, "as_of": as_of}
    return Page(
        items=items,
        next=cursor_of(state | {"next": following}) if following else None,
        resume=_resume(asked, as_of or newest),
        gone=tuple(_id(shape, each) for each in gone),
        complete=is_whole,
    )


def _as_of(shape: KindShape, reply: Reply) -> str:
    since = shape.list.since
    return text(reply.json, since.as_of) if since and since.as_of else ""


def _resume(asked: ListShape, newest: str) -> Cursor | None:
    """Return where the next listing of changes begins: a little before the newest that is known."""
    if asked.since is None or not newest:
        return None
    try:
        return cursor_of({"at": stamp(moment(newest) - timedelta(seconds=asked.since.overlap))})
    except (ValueError, OverflowError):
        return None


def _following(asked: ListShape, reply: Reply, place: Mapping[str, Any], count: int) -> str:
    """Return where the next page begins, "" at the end."""
    rule = asked.next
    if rule is None:
        return ""
    if rule.cursor:
        return text(reply.json, rule.cursor)
    if rule.header:
        return reply.headers.get(rule.header.lower(), "")
    if rule.link:
        return _link(reply.headers.get("link", ""))
    return str(int(place.get("next", "1")) + 1) if count >= rule.page_size else ""


def _link(header: str) -> str:
    """Return the address of the next page (RFC 8288), or ""."""
    for part in header.split(","):
        address, _, rest = part.partition(";")
        if 'rel="next"' in rest or "rel=next" in rest:
            return address.strip().strip("<>")
    return ""


# ---- one item


def snapshot(shape: KindShape, item: Any) -> Snapshot:
    """Read an item. Raises ShapeError where it is not as the file says."""
    found = shape.found
    by_name = {field.name: field for field in shape.fields}
    fields = {name: _value(by_name[name], at(item, path)) for name, path in found.fields.items()}
    title = text(item, found.title) or str(fields.get(shape.title_field, "") or "")
    status = text(item, found.status) or str(fields.get(shape.status_field, "") or "")
    held = {name: value for name, value in fields.items() if name not in {shape.title_field, shape.status_field}}
    return Snapshot(
        kind=shape.id,
        remote_id=_id(shape, item),
        title=title,
        status=status,
        fields=held,
        url=text(item, found.url),
        parent=text(item, found.parent),
        created_at=_moment(text(item, found.created_at)),
        updated_at=_moment(text(item, found.updated_at)),
        version=text(item, found.version),
    )


def _id(shape: KindShape, item: Any) -> str:
    found = text(item, shape.found.id)
    if not 0 < len(found) <= LONGEST_ID:
        raise ShapeError("no id")
    return found


def _value(field: FieldShape, found: Any) -> Any:
    if field.form == "tags":
        if found is MISSING or found is None:
            return []
        if not isinstance(found, list):
            raise ShapeError(f"{field.name} is no list")
        return [text(each, "name") if isinstance(each, Mapping) else str(each) for each in found]
    if found is MISSING or found is None or isinstance(found, bool):
        return "" if not isinstance(found, bool) else str(found).lower()
    if isinstance(found, float) and not math.isfinite(found):
        raise ShapeError(f"{field.name} is no number")
    if not isinstance(found, str | int | float):
        raise ShapeError(f"{field.name} is no text")
    return str(found)


def _moment(found: str) -> str:
    """Return a moment in the one form there is; a day counts from its beginning, seconds since 1970 are taken too.

    Raises ShapeError where it lies beyond the ends of the calendar, ValueError where it is none.
    """
    if not found:
        return ""
    if found.isdigit() and len(found) > 8:
        try:
            return stamp(moment("1970-01-01T00:00:00Z") + timedelta(seconds=int(found)))
        except OverflowError as error:
            raise ShapeError("a moment lies beyond the calendar") from error
    return stamp(moment(found + "T00:00:00Z" if is_date(found) else found))
