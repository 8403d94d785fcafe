"""How an object of Notion stands in the table, and whether it belongs to a kind at all."""

from connector_app.language import said
from connector_app.model.failure import FailureError, NotFound
from connector_app.model.item import Snapshot
from connector_app.providers.notion import columns, properties
from connector_app.providers.notion.columns import NO, YES
from connector_app.providers.notion.kinds import ACTIVE, ARCHIVED, PAGE, ROW, SOURCE, TRASHED
from connector_app.providers.notion.wire import PageWire, SourceWire, Thing, dashed


def belongs(kind: str, thing: Thing) -> bool:
    """Tell whether an object is of a kind, wherever it lies: a page in a table is a row."""
    if isinstance(thing, SourceWire):
        return kind == SOURCE.id
    return kind in {TRASHED.id, ROW.id if thing.is_row else PAGE.id}


def is_here(kind: str, thing: Thing) -> bool:
    """Tell whether an object lies where its kind is listed: in the trash, or not."""
    return thing.is_trashed == (kind == TRASHED.id)


def standing(kind: str, thing: Thing) -> Snapshot:
    """Return an object that was asked for by its id. Raises FailureError(NotFound) where it is not there any more."""
    if not belongs(kind, thing) or not is_here(kind, thing):
        raise FailureError(NotFound(said("page (it was moved, or is in Notion’s trash)", "what was not found")))
    return snapshot(kind, thing)


def snapshot(kind: str, thing: Thing, source: str = "") -> Snapshot:
    """Return an object as a row of the table. `source` is the table it was found in, where that is known."""
    if isinstance(thing, SourceWire):
        return _source(thing)
    if kind == TRASHED.id:
        return _trashed(thing)
    fields: dict[str, object] = {"locked": YES if thing.is_locked else NO}
    if kind == ROW.id:
        parent = source or dashed(thing.parent.data_source_id or "")
        fields |= {
            "source": parent,
            "description": properties.description_of(thing.properties),
            "tags": properties.tags_of(thing.properties),
            "properties": properties.lines_of(thing.properties),
            **columns.values_in(thing.properties),
        }
    else:
        parent = dashed(thing.parent.page_id or "")
        fields |= {"parent": parent, "icon": properties.icon_of(thing.icon)}
    return Snapshot(
        kind=kind,
        remote_id=dashed(thing.id),
        title=properties.title_of(thing.properties),
        status=ARCHIVED if thing.is_archived else ACTIVE,
        fields=fields,
        url=thing.url or "",
        parent=parent,
        created_at=thing.created_time,
        updated_at=thing.last_edited_time,
    )


def _trashed(page: PageWire) -> Snapshot:
    return Snapshot(
        kind=TRASHED.id,
        remote_id=dashed(page.id),
        title=properties.title_of(page.properties),
        status=ARCHIVED if page.is_trashed else ACTIVE,
        fields={"what": "Row of a table" if page.is_row else "Page"},
        url=page.url or "",
        created_at=page.created_time,
        updated_at=page.last_edited_time,
    )


def _source(source: SourceWire) -> Snapshot:
    title = "".join(each.plain_text for each in source.title)
    return Snapshot(
        kind=SOURCE.id,
        remote_id=dashed(source.id),
        title=" ".join(title.split()) or properties.UNTITLED,
        fields={
            "description": "".join(each.plain_text for each in source.description),
            "columns": properties.columns_of(source.properties),
            "schema": columns.schema_of(source.properties),
        },
        url=source.url or "",
        created_at=source.created_time,
        updated_at=source.last_edited_time,
    )
