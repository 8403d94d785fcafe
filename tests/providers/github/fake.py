"""GitHub as a server on loopback, written from its documents. What the real one would refuse, this one refuses.

Its API lies below `/api/v3`, as that of an Enterprise server does: nothing here is called github.com.
"""

import hashlib
import hmac
import json
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import parse_qsl, unquote, urlencode

from connector_app.adapters.serve import Response, Server, authority, bind
from connector_app.model.oauth import TokenSet
from tests.fakes.clock import ManualClock
from tests.providers.github.fake_signin import Accounts, Key

API = "/api/v3"
ME, ID = "octocat", 583231
SECRET = "It's a Secret to Everybody"
DOCS = "https://docs.github.com/rest"
ISSUES_QUERY = {
    "filter": {"assigned", "created", "mentioned", "subscribed", "repos", "all"},
    "state": {"open", "closed", "all"},
    "sort": {"created", "updated", "comments"},
    "direction": {"asc", "desc"},
    "since": None,
    "per_page": None,
    "page": None,
}
REPOSITORIES_QUERY = {
    "sort": {"created", "updated", "pushed", "full_name"},
    "direction": {"asc", "desc"},
    "affiliation": {"owner,collaborator,organization_member"},
    "per_page": None,
    "page": None,
}


@dataclass
class Repository:
    owner: str
    name: str
    number: int
    created_at: str
    updated_at: str
    description: str | None = None
    private: bool = False
    archived: bool = False
    disabled: bool = False
    has_issues: bool = True
    push: bool = True
    topics: list[str] = field(default_factory=list)
    issues: list[dict] = field(default_factory=list)

    @property
    def full_name(self):
        return f"{self.owner}/{self.name}"


def person(login, number=1):
    return {
        "login": login,
        "id": number,
        "node_id": f"MDQ6VXNlcg{number}==",
        "avatar_url": f"https://avatars.githubusercontent.com/u/{number}?v=4",
        "gravatar_id": "",
        "html_url": f"https://github.com/{login}",
        "type": "User",
        "site_admin": False,
    }


class RefusedError(Exception):
    def __init__(self, status, message, errors=None, headers=()):
        self.status, self.message, self.errors, self.headers = status, message, errors, tuple(headers)


class GitHubRemote:
    """The server, with one person signed in who has nothing yet."""

    def __init__(self, folder=None):
        self.clock = ManualClock(datetime(2026, 3, 3, 8, 5, tzinfo=UTC))
        self.accounts = Accounts(self.clock)
        self.repositories = []
        self.faults, self.moved, self.requests = [], {}, []
        self.versions = {"2022-11-28", "2026-03-10"}

    async def __aenter__(self):
        bound = bind("127.0.0.1", 0)
        self.origin = f"http://{authority(bound)}"
        self.api = f"{self.origin}{API}"
        self.elsewhere = self.origin  # where what was renamed is said to be
        self.server = Server(self.answer, [bound], now=self.clock.now)
        await self.server.start()
        access, key = self.accounts.issue(ME, ("repo", "read:user"))
        self.tokens = TokenSet(access, key.refresh, scopes=key.scopes)
        self.endpoints = {
            "authorize": f"{self.origin}/login/oauth/authorize",
            "token": f"{self.origin}/login/oauth/access_token",
            "device": f"{self.origin}/login/device/code",
            "issuer": f"{self.origin}/login/oauth",
            "revoke": f"{self.api}/credentials/revoke",
            "userinfo": f"{self.api}/user",
            "api": self.api,
        }
        return self

    async def __aexit__(self, *error):
        await self.server.close()

    # What tests do

    def rate_limit(self, seconds):
        """Let the primary limit be used up until then."""
        reset = int(self.clock.now().timestamp() + seconds)
        headers = (("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", str(reset)), ("x-ratelimit-limit", "5000"))
        self.faults.append(RefusedError(403, f"API rate limit exceeded for user ID {ID}.", headers=headers))

    def fail(self, status, message, errors=None, **headers):
        named = [(name.replace("_", "-"), value) for name, value in headers.items()]
        self.faults.append(RefusedError(status, message, errors, named))

    def end_tokens(self):
        self.accounts.keys.clear()

    def stamp(self):
        return self.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")

    def repository(self, full_name, **more):
        """Make a repository without asking."""
        owner, name = full_name.split("/")
        made = Repository(owner, name, 1296269 + len(self.repositories), self.stamp(), self.stamp(), **more)
        self.repositories.append(made)
        return made

    def issue(self, repository, title, **more):
        """Open an issue, or a pull request (`pull_request=True`), without asking."""
        number = len(repository.issues) + 1
        issue = {
            "number": number,
            "title": title,
            "body": None,
            "state": "open",
            "state_reason": None,
            "labels": [],
            "assignees": [],
            "milestone": None,
            "pull_request": False,
            "user": ME,
            "created_at": self.stamp(),
            "updated_at": self.stamp(),
            "closed_at": None,
        } | more
        repository.issues.append(issue)
        return issue

    async def delivery(self):
        repository = self.repository("octocat/Hello-World")
        issue = self._issue(repository, self.issue(repository, "Bread"), whole=False)
        body = {"action": "opened", "issue": issue, "repository": self._repository(repository), "sender": person(ME)}
        raw = json.dumps(body).encode()
        headers = [
            (b"User-Agent", b"GitHub-Hookshot/044aadd"),
            (b"X-GitHub-Event", b"issues"),
            (b"X-GitHub-Delivery", b"72d3162e-cc78-11e3-81ab-4c9367dc0958"),
            (b"X-GitHub-Hook-ID", b"109948940"),
            (b"X-Hub-Signature-256", b"sha256=" + hmac.new(SECRET.encode(), raw, "sha256").hexdigest().encode()),
        ]
        return raw, headers, SECRET.encode()

    # The server

    async def answer(self, request):
        self.requests.append(request)
        try:
            return self._answer(request)
        except RefusedError as no:
            body = {"message": no.message, "documentation_url": DOCS, "status": str(no.status)}
            if no.errors is not None:
                body["errors"] = no.errors
            return self._json(no.status, body, no.headers)

    def _answer(self, request):
        if not request.header("user-agent"):
            raise RefusedError(403, "Request forbidden by administrative rules.")
        if (request.method, request.path) == ("POST", "/login/oauth/access_token"):
            return self.accounts.token(request)
        if (request.method, request.path) == ("POST", "/login/device/code"):
            return self.accounts.device(request)
        if not request.path.startswith(f"{API}/"):
            raise RefusedError(404, "Not Found")
        if request.header("accept") != "application/vnd.github+json":
            raise RefusedError(415, "Unsupported 'Accept' header")
        if request.header("x-github-api-version") not in self.versions:
            raise RefusedError(400, "Unsupported API version")
        parts = [unquote(part) for part in request.path.removeprefix(f"{API}/").split("/")]
        if self.faults:
            raise self.faults.pop(0)
        if (request.method, parts) == ("POST", ["credentials", "revoke"]):
            return self.accounts.end_credentials(request)
        if request.method == "DELETE" and parts[0] == "applications" and parts[2:] in (["grant"], ["token"]):
            return self.accounts.end_grant(request, parts[1], alone=parts[2] == "token")
        key = self._signed_in(request)
        return self._with_scopes(self._route(request, parts, key), key)

    def _signed_in(self, request):
        scheme, _, access = (request.header("authorization") or "").partition(" ")
        if not access:
            raise RefusedError(401, "Requires authentication")
        key = self.accounts.key(access) if scheme == "Bearer" else None
        if key is None:
            raise RefusedError(401, "Bad credentials")
        return key

    def _with_scopes(self, response, key):
        more = [("x-ratelimit-remaining", "4999"), ("x-github-request-id", "CANARY:1:2:3")]
        if key.kind in {"oauth", "classic"}:
            more.append(("x-oauth-scopes", ", ".join(key.scopes)))
        else:
            more.append(("x-accepted-github-permissions", "allows_permissionless_access=true"))
        return Response(response.status, (*response.headers, *more), response.body)

    def _route(self, request, parts, key):
        match request.method, parts:
            case "GET", ["user"]:
                return self._json(200, person(key.login, ID) | {"name": "The Octocat", "email": None})
            case "GET", ["issues"]:
                return self._list(request, ISSUES_QUERY, self._issues)
            case "GET", ["user", "repos"]:
                return self._list(request, REPOSITORIES_QUERY, self._repositories)
            case "POST", ["user", "repos"]:
                self._needs(key, "repo", "public_repo")
                return self._create_repository(_body(request))
            case method, ["repos", owner, name, *rest]:
                return self._in_repository(request, method, self._find(method, owner, name, rest), rest, key)
            case method, ["repositories", number, *rest]:
                return self._in_repository(request, method, self._numbered(number), rest, key)
            case _:
                raise RefusedError(404, "Not Found")

    def rename(self, repository, full_name):
        """Give a repository another name or owner without asking; the old address leads to it from now on."""
        self.moved[repository.full_name.lower()] = repository.number
        repository.owner, repository.name = full_name.split("/")

    def _numbered(self, number):
        for each in self.repositories:
            if str(each.number) == number:
                return each
        raise RefusedError(404, "Not Found")

    def _find(self, method, owner, name, rest):
        asked = f"{owner}/{name}".lower()
        if asked in self.moved:
            to = self.elsewhere + "/".join((f"{API}/repositories/{self.moved[asked]}", *rest))
            raise RefusedError(301 if method == "GET" else 307, "Moved Permanently", headers=[("location", to)])
        for each in self.repositories:
            if each.full_name.lower() == asked:
                return each
        raise RefusedError(404, "Not Found")

    def _in_repository(self, request, method, repository, rest, key):
        match method, rest:
            case "GET", []:
                return self._json(200, self._repository(repository))
            case "PATCH", []:
                self._needs(key, "repo", "public_repo")
                return self._change_repository(repository, _body(request))
            case "POST", ["issues"]:
                self._needs(key, "repo", "public_repo")
                return self._create_issue(repository, _body(request))
            case (("GET" | "PATCH"), ["issues", number]):
                issue = next((i for i in repository.issues if str(i["number"]) == number), None)
                if issue is None:
                    raise RefusedError(404, "Not Found")
                if issue.get("gone"):
                    raise RefusedError(410, "This issue was deleted")
                if method == "PATCH":
                    self._needs(key, "repo", "public_repo")
                    self._change_issue(repository, issue, _body(request))
                return self._json(200, self._issue(repository, issue, whole=False))
            case _:
                raise RefusedError(404, "Not Found")

    def _needs(self, key, *scopes):
        if key.kind in {"oauth", "classic"} and not set(scopes) & set(key.scopes):
            headers = [("x-oauth-scopes", ", ".join(key.scopes)), ("x-accepted-oauth-scopes", ", ".join(scopes))]
            raise RefusedError(403, "Must have admin rights to Repository.", headers=headers)

    # Listings

    def _list(self, request, known, rows):
        query = dict(parse_qsl(request.query, keep_blank_values=True, strict_parsing=bool(request.query)))
        for name, value in query.items():
            if name not in known or (known[name] is not None and value not in known[name]):
                raise RefusedError(422, "Validation Failed", [{"resource": "Search", "field": name, "code": "invalid"}])
        size, page = int(query.get("per_page", 30)), int(query.get("page", 1))
        if not 1 <= size <= 100:
            raise RefusedError(
                422, "Validation Failed", [{"resource": "Search", "field": "per_page", "code": "invalid"}]
            )
        found = rows(query)
        body = json.dumps(found[(page - 1) * size : page * size]).encode()
        tag = f'W/"{hashlib.sha256(body).hexdigest()}"'
        headers = [("etag", tag), ("content-type", "application/json; charset=utf-8")]
        last = max(1, -(-len(found) // size))
        if request.header("if-none-match") == tag:
            return Response(304, (("etag", tag),))
        links = {"prev": page - 1, "next": page + 1, "last": last, "first": 1}
        named = [
            f'<{self.origin}/strange/path?{urlencode(query | {"page": number})}>; rel="{name}"'
            for name, number in links.items()
            if 1 <= number <= last and last > 1
        ]
        if named:
            headers.append(("link", ", ".join(named)))
        return Response(200, tuple(headers), body)

    def _issues(self, query):
        if query.get("filter") != "all" or query.get("state") != "all":
            raise AssertionError("the program lists everything")
        since = query.get("since", "")
        if since and not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", since):
            raise RefusedError(422, "Validation Failed", [{"resource": "Issue", "field": "since", "code": "invalid"}])
        found = [
            (issue[f"{query.get('sort', 'created')}_at"], repository.number, issue["number"], repository, issue)
            for repository in self.repositories
            for issue in repository.issues
            if issue["updated_at"] >= since and not issue.get("gone")
        ]
        found.sort(key=lambda each: each[:3], reverse=query.get("direction", "desc") == "desc")
        return [self._issue(repository, issue, whole=True) for *_, repository, issue in found]

    def _repositories(self, query):
        if query.get("sort") != "created":
            raise AssertionError("the program lists by creation")
        order = query.get("direction", "desc") == "desc"
        found = sorted(self.repositories, key=lambda r: (r.created_at, r.number), reverse=order)
        return [self._repository(each) for each in found]

    # Issues

    def _create_issue(self, repository, body):
        if not repository.has_issues:
            raise RefusedError(410, "Issues has been disabled in this repository.".replace("has been", "are"))
        self._open(repository)
        _check(body, {"title": str, "body": str, "labels": list, "assignees": list}, "Issue")
        if not body.get("title"):
            raise RefusedError(422, "Validation Failed", [_missing("Issue", "title")])
        kept = {name: body[name] for name in ("labels", "assignees") if name in body and repository.push}
        issue = self.issue(repository, body["title"], body=body.get("body"), **kept)
        location = ("location", f"{self.api}/repos/{repository.full_name}/issues/{issue['number']}")
        return self._json(201, self._issue(repository, issue, whole=False), [location])

    def _change_issue(self, repository, issue, body):
        self._open(repository)
        known = {"title": str, "body": str, "labels": list, "assignees": list, "state": str, "state_reason": str}
        _check(body, known, "Issue")
        if body.get("title") == "":
            raise RefusedError(422, "Validation Failed", [_missing("Issue", "title")])
        if body.get("state", "open") not in {"open", "closed"}:
            raise RefusedError(422, "Validation Failed", [{"resource": "Issue", "code": "invalid", "field": "state"}])
        reason = body.pop("state_reason", None)
        if reason not in {None, "completed", "not_planned", "duplicate", "reopened"}:
            raise RefusedError(422, "Validation Failed", [{"resource": "Issue", "code": "invalid", "field": "state"}])
        if body.get("state", issue["state"]) != issue["state"]:
            issue["state_reason"] = reason
            issue["closed_at"] = self.stamp() if body["state"] == "closed" else None
        issue |= {n: v for n, v in body.items() if repository.push or n not in {"labels", "assignees"}}
        issue["updated_at"] = self.stamp()
        return issue

    def _open(self, repository):
        if repository.archived:
            raise RefusedError(403, "Repository was archived so is read-only.")

    def _issue(self, repository, issue, *, whole):
        """Return an issue as a listing over all repositories shows it, or (`whole` False) one of a single one."""
        url = f"{self.api}/repos/{repository.full_name}"
        number = repository.number * 1000 + issue["number"]
        shown = {
            "id": number,
            "node_id": f"MDU6SXNzdWU{number}",
            "url": f"{url}/issues/{issue['number']}",
            "repository_url": url,
            "labels_url": f"{url}/issues/{issue['number']}/labels{{/name}}",
            "comments_url": f"{url}/issues/{issue['number']}/comments",
            "events_url": f"{url}/issues/{issue['number']}/events",
            "html_url": f"https://github.com/{repository.full_name}/issues/{issue['number']}",
            "locked": False,
            "active_lock_reason": None,
            "comments": 0,
            "author_association": "OWNER",
            **{n: issue[n] for n in ("number", "state", "state_reason", "title", "body")},
            **{n: issue[n] for n in ("created_at", "updated_at", "closed_at")},
            "user": person(issue["user"]),
            "labels": [{"id": 208045946, "name": n, "color": "f29513", "default": True} for n in issue["labels"]],
            "assignee": None,
            "assignees": [person(login) for login in issue["assignees"]],
            "milestone": issue["milestone"] and {"number": 1, "title": issue["milestone"], "state": "open"},
        }
        if issue["pull_request"]:
            shown["pull_request"] = {"url": f"{url}/pulls/{issue['number']}", "merged_at": None}
        if whole:
            shown["repository"] = self._repository(repository)
        return shown

    # Repositories

    def _create_repository(self, body):
        _check(body, {"name": str, "description": str, "private": bool}, "Repository")
        name = re.sub(r"[^A-Za-z0-9._-]+", "-", body.get("name", ""))
        if not name:
            errors = [_missing("Repository", "name")]
            raise RefusedError(422, "Repository creation failed.", errors)
        if any(each.full_name.lower() == f"{ME}/{name}".lower() for each in self.repositories):
            error = {"resource": "Repository", "code": "custom", "field": "name"}
            errors = [error | {"message": "name already exists on this account"}]
            raise RefusedError(422, "Repository creation failed.", errors)
        self.moved.pop(f"{ME}/{name}".lower(), None)
        more = {n: body[n] for n in ("description", "private") if n in body}
        return self._json(201, self._repository(self.repository(f"{ME}/{name}", **more)))

    def _change_repository(self, repository, body):
        _check(body, {"name": str, "description": str, "private": bool, "archived": bool}, "Repository")
        if body.get("archived") is not False:
            self._open(repository)
        if body.get("name") == "":
            raise RefusedError(422, "Validation Failed", [_missing("Repository", "name")])
        before = repository.full_name.lower()
        for name, value in body.items():
            setattr(repository, name, value)
        if repository.full_name.lower() != before:
            self.moved[before] = repository.number
        repository.updated_at = self.stamp()
        return self._json(200, self._repository(repository))

    def _repository(self, repository):
        return {
            "id": repository.number,
            "node_id": f"MDEwOlJlcG9zaXRvcnk{repository.number}",
            "name": repository.name,
            "full_name": repository.full_name,
            "owner": person(repository.owner),
            "private": repository.private,
            "html_url": f"https://github.com/{repository.full_name}",
            "description": repository.description,
            "fork": False,
            "url": f"{self.api}/repos/{repository.full_name}",
            "homepage": None,
            "language": None,
            "topics": repository.topics,
            "has_issues": repository.has_issues,
            "archived": repository.archived,
            "disabled": repository.disabled,
            "visibility": "private" if repository.private else "public",
            "default_branch": "main",
            "open_issues_count": len(repository.issues),
            "created_at": repository.created_at,
            "updated_at": repository.updated_at,
            "pushed_at": None,
            "permissions": {"admin": repository.push, "push": repository.push, "pull": True},
        }

    def _json(self, status, body, headers=()):
        kind = ("content-type", "application/json; charset=utf-8")
        return Response(status, (kind, *headers), json.dumps(body).encode())

    def key(self, kind, *scopes):
        """Return tokens for a key that a person made."""
        access = self.accounts.text("ghp_" if kind == "classic" else "github_pat_")
        self.accounts.keys[access] = Key(ME, scopes, kind)
        return TokenSet(access)


def _body(request):
    if request.header("content-type") != "application/json":
        raise RefusedError(415, "Unsupported Media Type")
    try:
        body = json.loads(request.body)
    except ValueError:
        raise RefusedError(400, "Problems parsing JSON") from None
    if not isinstance(body, dict):
        raise RefusedError(400, "Body should be a JSON object")
    return body


def _check(body, known, resource):
    """Refuse fields that nobody knows, or of another type."""
    for name, value in body.items():
        of_strings = isinstance(value, list) and all(isinstance(each, str) for each in value)
        if name not in known or not isinstance(value, known[name]) or (known[name] is list and not of_strings):
            raise RefusedError(422, "Validation Failed", [{"resource": resource, "code": "invalid", "field": name}])


def _missing(resource, name):
    return {"resource": resource, "code": "missing_field", "field": name}
