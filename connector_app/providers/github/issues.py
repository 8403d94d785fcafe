"""Issues: one listing over all repositories, without the pull requests that GitHub counts among them."""

import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.clock import moment
from connector_app.model.failure import FailureError, NotFound, Problem, Rejected, Trace, Unreadable
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.places import cursor_of, state_of
from connector_app.model.reading import answered_at, read
from connector_app.providers.github import paging
from connector_app.providers.github.kinds import ISSUE
from connector_app.providers.github.wire import IssueWire

_TAIL = re.compile(r".*/repos/([^/]+/[^/]+)/?")
_STATES: Mapping[str, Mapping[str, str]] = {
    "active": {"state": "open", "state_reason": "reopened"},
    "inactive": {"state": "closed", "state_reason": "completed"},
    "archived": {"state": "closed", "state_reason": "not_planned"},
}


# Listing


def list_issues(cursor: Cursor | None, since: Cursor | None) -> Call[Page]:
    """List all issues by creation, or what changed since an earlier listing, the newest change first.

    Where nothing changed the answer is a 304, which costs nothing of the limit. Once a day everything is read.
    """
    place, known = state_of(cursor), state_of(since)
    query, resume = paging.query_in(place), place.get("resume") or {}
    if query:
        return _call(query, lambda reply: _page(reply, resume, complete=bool(place.get("complete"))))
    if cursor is None and known.get("since"):
        return _changes(known)
    return _everything()


def _everything() -> Call[Page]:
    """Begin with the oldest: by creation, a change on the way moves nothing to a page that was read already."""

    def decode(reply: Reply) -> Page:
        at = answered_at(reply)
        mark = at - paging.OVERLAP if at else None
        resume = {"since": paging.since_of(mark), "whole": paging.written(at)} if mark else {}
        return _page(reply, resume, complete=True)

    return _call({**_query(), "sort": "created", "direction": "asc"}, decode)


def _changes(known: Mapping[str, Any]) -> Call[Page]:
    """Begin with the newest change: what changes on the way comes to the front, and so to the next listing."""

    def decode(reply: Reply) -> Page:
        if paging.whole_is_due(known, reply):
            return Page((), next=cursor_of({"whole": True}))
        if reply.status == paging.UNCHANGED:
            return Page((), resume=cursor_of(known), complete=False)
        newest = max((issue.updated_at for issue in _read(reply)), default="")
        mark = paging.since_of(moment(newest) - paging.OVERLAP) if newest else ""
        # An answer is known again under the very same address only.
        moved = mark > known["since"]
        tag = "" if moved else reply.headers.get("etag", "")
        return _page(reply, {**known, "since": mark if moved else known["since"], "etag": tag}, complete=False)

    query = {**_query(), "sort": "updated", "direction": "desc", "since": str(known["since"])}
    return _call(query, decode, paging.only_changed(known))


def _query() -> dict[str, str]:
    return {"filter": "all", "state": "all", "per_page": paging.PAGE_SIZE}


def _call(query: Mapping[str, str], decode: Any, headers: Mapping[str, str] | None = None) -> Call[Page]:
    return Call("GET", "issues", decode, query=query, headers=headers or {}, purpose="list issues")


def _page(reply: Reply, resume: Mapping[str, Any], *, complete: bool) -> Page:
    following = paging.next_query(reply)
    return Page(
        items=tuple(snapshot(issue) for issue in _read(reply) if issue.pull_request is None),
        next=cursor_of({"query": following, "resume": resume, "complete": complete}) if following else None,
        resume=cursor_of(resume) if resume and not following else None,
        complete=complete,
    )


def _read(reply: Reply) -> Sequence[IssueWire]:
    return read(list[IssueWire], reply, "list of issues")


# One issue


def create_issue(values: Mapping[str, Any]) -> Call[Snapshot]:
    """Open an issue. GitHub knows no key for this, and leaves labels and people out where they are not ours to set."""
    repository, wanted = str(values["repository"]), {"title": values["title"]}
    if values.get("body"):
        wanted["body"] = values["body"]
    wanted |= {name: values[name] for name in ("labels", "assignees") if values.get(name)}
    return Call(
        "POST",
        f"{_repository_path(repository)}/issues",
        _shown,
        json=wanted,
        idempotent=False,
        lane="notify",
        purpose="create issue",
    )


def update_issue(item: Item, values: Mapping[str, Any]) -> Call[Snapshot]:
    """Change an issue. Labels and people are replaced as a whole."""
    wanted = {name: values[name] for name in ("title", "body", "labels", "assignees") if name in values}
    wanted |= _STATES.get(str(values.get("status")), {})

    def decode(reply: Reply) -> Snapshot:
        shown = _shown(reply)
        problems = _left_out(values, shown)
        if problems:
            trace = Trace(status=reply.status, code="left-out")
            raise FailureError(Rejected(said("GitHub did not take over all of this change."), problems, trace))
        return shown

    return Call("PATCH", _path(item), decode, json=wanted, lane="notify", purpose="update issue")


def close_issue(item: Item) -> Call[None]:
    """Close an issue as not planned: GitHub's REST API has no way to delete one."""
    return Call(
        "PATCH", _path(item), lambda _: None, json=dict(_STATES["archived"]), lane="notify", purpose="close issue"
    )


def read_issue(item: Item) -> Call[Snapshot]:
    """Read an issue. A pull request has the address of one as well, and is none."""

    def decode(reply: Reply) -> Snapshot:
        issue = read(IssueWire, reply, "issue")
        if issue.pull_request is not None:
            raise FailureError(NotFound("issue", Trace(status=reply.status, code="pull-request")))
        return snapshot(issue)

    return Call("GET", _path(item), decode, purpose="read issue")


def snapshot(issue: IssueWire, repository: str = "") -> Snapshot:
    """Return an issue as a row. `repository` says where it is, where the issue itself does not.

    Raises FailureError(Unreadable) where nobody says it.
    """
    place = repository or (issue.repository.full_name if issue.repository else _place(issue.repository_url))
    return Snapshot(
        kind=ISSUE.id,
        remote_id=f"{place}#{issue.number}",
        title=issue.title,
        status=_status(issue),
        fields={
            "repository": place,
            "body": issue.body or "",
            "labels": [name for name in map(_label, issue.labels) if name],
            "assignees": [person.login for person in issue.assignees or ()],
            "author": issue.user.login if issue.user else "",
            "milestone": issue.milestone.title if issue.milestone else "",
        },
        url=issue.html_url,
        parent=place,
        created_at=issue.created_at,
        updated_at=issue.updated_at,
    )


def _shown(reply: Reply) -> Snapshot:
    return snapshot(read(IssueWire, reply, "issue"))


def _status(issue: IssueWire) -> str:
    if issue.state == "open":
        return "active"
    return "archived" if issue.state_reason in {"not_planned", "duplicate"} else "inactive"


def _label(label: Any) -> str:
    return label if isinstance(label, str) else label.name or ""


def _place(url: str) -> str:
    found = _TAIL.fullmatch(url)
    if found is None:
        raise FailureError(Unreadable("issue"))
    return found[1]


def _left_out(values: Mapping[str, Any], shown: Snapshot) -> tuple[Problem, ...]:
    """Return a sentence for each field that GitHub passed over without a word."""
    problems = []
    if values.get("status", shown.status) != shown.status:
        words = said("GitHub keeps why an issue was closed. Open it again first, then close it the other way")
        problems.append(Problem("status", words))
    for name, words in (
        ("labels", said("Your account may not set these labels in {repository}", repository=shown.parent)),
        ("assignees", said("Your account may not set these people in {repository}", repository=shown.parent)),
    ):
        there = shown.fields[name]
        if {str(each).casefold() for each in values.get(name, there)} != {each.casefold() for each in there}:
            problems.append(Problem(name, words))
    return tuple(problems)


def _path(item: Item) -> str:
    """Return the address of an issue, whose remote id is `owner/name#number`."""
    repository, _, number = item.remote_id.rpartition("#")
    return f"{_repository_path(repository)}/issues/{quote(number, safe='')}"


def _repository_path(full_name: str) -> str:
    owner, _, name = full_name.partition("/")
    return f"repos/{quote(owner, safe='')}/{quote(name, safe='')}"
