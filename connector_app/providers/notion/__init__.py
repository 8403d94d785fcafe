"""Notion: pages, tables and their rows (docs/providers/notion.md)."""

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.connection import Account
from connector_app.model.forecast import End
from connector_app.model.freshness import PollPlan
from connector_app.model.provider import Permissions, Provider, RateRule
from connector_app.model.reading import read
from connector_app.providers.notion import items, webhooks
from connector_app.providers.notion.failures import classify
from connector_app.providers.notion.kinds import KINDS
from connector_app.providers.notion.signin import KEYS_PAGE, OAUTH, PASTED, SETUP, revoke
from connector_app.providers.notion.wire import UserWire

VERSION = "2026-03-11"
API = "https://api.notion.com/v1"


def whoami() -> Call[Account]:
    return Call("GET", "", _account, endpoint="userinfo", purpose="ask who this is")


def _account(reply: Reply) -> Account:
    """Return the person in the workspace, or the connection itself where it belongs to the whole workspace.

    The number that Notion gives a sign-in ("bot") is a new one each time; the person's stays.
    """
    me = read(UserWire, reply, "user")
    workspace = me.bot.workspace_id or "" if me.bot else ""
    place = me.bot.workspace_name or "" if me.bot else ""
    person = me.bot.owner.user if me.bot and me.bot.owner and me.bot.owner.type == "user" else None
    whose, name, picture = me.id, me.name or "", me.avatar_url or ""
    if person is not None:
        email = person.person.email or "" if person.person else ""
        whose, name, picture = person.id or me.id, person.name or email or name, person.avatar_url or picture
    return Account(
        id=f"{workspace}:{whose}" if workspace else whose,
        name=name or said("Notion connection", "a name for an account"),
        workspace="" if place == name else place,
        picture=picture,
    )


PROVIDER = Provider(
    id="notion",
    name="Notion",
    line=said("Your pages, your tables and the rows in them."),
    api_version=VERSION,
    docs_url="https://developers.notion.com/reference",
    endpoints={
        "authorize": f"{API}/oauth/authorize",
        "token": f"{API}/oauth/token",
        "revoke": f"{API}/oauth/revoke",
        "userinfo": f"{API}/users/me",
        "api": API,
    },
    kinds=KINDS,
    items=items,
    whoami=whoami,
    classify=classify,
    headers={"notion-version": VERSION},
    rates={
        # 180 in any minute, on all plans but the two largest: 30 at once and 2.5 a second never make more.
        "api": RateRule(per_second=2.5, burst=30),
        "oauth": RateRule(per_second=1, burst=5, per="app"),
    },
    permissions={
        "read": Permissions(
            may=(
                said("See the pages and tables that are shared with it, and the rows in them"),
                said("See your name at Notion"),
            ),
            may_not=(
                said(
                    "Create, change or move anything to the trash (Notion would let it; the program keeps to reading)"
                ),
                said("See pages that nobody has shared with it"),
            ),
        ),
        "change": Permissions(
            may=(
                said("See the pages and tables that are shared with it, and the rows in them"),
                said("Create pages and rows, rename, archive and lock them"),
                said("Move pages and rows to the trash, and take them out of it again"),
                said("See your name at Notion"),
            ),
            may_not=(
                said("Delete anything for good"),
                said("Change a table’s columns"),
                said("See pages that nobody has shared with it"),
            ),
        ),
    },
    oauth=OAUTH,
    pasted=PASTED,
    setup=SETUP,
    revoke=revoke,
    supersede=revoke,
    revoke_page=KEYS_PAGE,
    webhooks=webhooks,
    offers=webhooks.handshake,
    plan=PollPlan(60.0, soon=5.0),
    ends=(
        End(said("Notion names no end for it, and renews it when it is asked to."), methods=("oauth",), is_sure=False),
        End(
            said("You chose at Notion how long your key lasts, a year at most, and Notion does not tell this program."),
            methods=("token",),
            is_sure=False,
        ),
    ),
    consent_words=said("Tick the pages that this program may see, then choose “Allow access”"),
    nothing_shared=(
        said("Notion shows a connection only the pages that somebody has shared with it."),
        said(
            "Open a page at Notion, press ••• at its top right, then “Connections”, “Add connection”, and pick yours."
        ),
        said("The pages inside that page come along."),
        said(
            "Or let the workspace’s owner tick pages on the connection’s own page, tab “Content access”, “Edit access”."
        ),
        said("If you signed in through the browser: sign in again, and tick pages when Notion asks which ones."),
        said("Then press “Refresh” here. It may take a minute until Notion finds them."),
    ),
)
