"""Repositories: those of the person, those shared with them, and those of their organisations."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.failure import FailureError, Problem, Rejected, Trace
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.places import cursor_of, state_of
from connector_app.model.reading import read
from connector_app.providers.github import paging
from connector_app.providers.github.kinds import REPOSITORY, name_of
from connector_app.providers.github.wire import RepositoryWire

AFFILIATION = "owner,collaborator,organization_member"


def list_repositories(cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    """List all repositories, the newest first: so a new one always changes the first page.

    A listing that fits one page is asked for again only where it changed: no answer then says that nothing is gone.
    """
    place, known = state_of(cursor), state_of(since)
    query = paging.query_in(place)
    if query:
        return _call(query, lambda reply: _page(reply, first=False))

    def decode(reply: Reply) -> Page:
        if reply.status == paging.UNCHANGED:
            return Page((), resume=cursor_of(known), complete=False)
        return _page(reply, first=True)

    query = {"per_page": paging.PAGE_SIZE, "sort": "created", "direction": "desc", "affiliation": AFFILIATION}
    return _call(query, decode, paging.only_changed(known))


def _call(query: Mapping[str, str], decode: Any, headers: Mapping[str, str] | None = None) -> Call[Page]:
    return Call("GET", "user/repos", decode, query=query, headers=headers or {}, purpose="list repositories")


def _page(reply: Reply, *, first: bool) -> Page:
    following = paging.next_query(reply)
    tag = reply.headers.get("etag", "") if first and not following else ""
    return Page(
        items=tuple(snapshot(each) for each in read(list[RepositoryWire], reply, "list of repositories")),
        next=cursor_of({"query": following}) if following else None,
        resume=None if following else cursor_of({"etag": tag}),
    )


def create_repository(values: Mapping[str, Any]) -> Call[Snapshot]:
    """Make a repository of the person's own. GitHub takes no second one of the same name, and knows no key."""
    wanted = {"name": name_of(values["name"]), "private": values.get("visibility") != "public"}
    if values.get("description"):
        wanted["description"] = values["description"]
    return Call("POST", "user/repos", _shown, json=wanted, idempotent=False, lane="write", purpose="create repository")


def update_repository(item: Item, values: Mapping[str, Any]) -> Call[Snapshot]:
    """Change a repository. A new name gives it a new address, and so another remote id."""
    wanted: dict[str, Any] = {}
    if "name" in values:
        wanted["name"] = name_of(values["name"])
    if "description" in values:
        wanted["description"] = values["description"]
    if "status" in values:
        wanted["archived"] = values["status"] == "archived"

    def decode(reply: Reply) -> Snapshot:
        shown = _shown(reply)
        if values.get("status", shown.status) != shown.status:
            problem = Problem("status", said("GitHub keeps this repository as it is"))
            trace = Trace(status=reply.status, code="left-out")
            raise FailureError(Rejected(said("GitHub did not take over all of this change."), (problem,), trace))
        return shown

    return Call("PATCH", _path(item), decode, json=wanted, lane="write", purpose="update repository")


def archive_repository(item: Item) -> Call[None]:
    """Archive a repository: the program does not delete one."""
    return Call(
        "PATCH", _path(item), lambda _: None, json={"archived": True}, lane="write", purpose="archive repository"
    )


def read_repository(item: Item) -> Call[Snapshot]:
    return Call("GET", _path(item), _shown, purpose="read repository")


def snapshot(repository: RepositoryWire) -> Snapshot:
    return Snapshot(
        kind=REPOSITORY.id,
        remote_id=repository.full_name,
        title=repository.full_name,
        status="archived" if repository.archived else "inactive" if repository.disabled else "active",
        fields={
            "name": repository.name,
            "description": repository.description or "",
            "visibility": "private" if repository.private else "public",
            "topics": repository.topics,
            "owner": repository.owner.login,
        },
        url=repository.html_url,
        created_at=repository.created_at,
        updated_at=repository.updated_at,
    )


def _shown(reply: Reply) -> Snapshot:
    return snapshot(read(RepositoryWire, reply, "repository"))


def _path(item: Item) -> str:
    owner, _, name = item.remote_id.partition("/")
    return f"repos/{quote(owner, safe='')}/{quote(name, safe='')}"
