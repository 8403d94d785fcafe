"""Servers ("guilds"): listed for every way of signing in, changed in Discord itself."""

from connector_app.model.call import Call, Reply
from connector_app.model.failure import FailureError, NotFound
from connector_app.model.item import Cursor, Item, Page, Snapshot
from connector_app.model.places import cursor_of, state_of
from connector_app.model.reading import read
from connector_app.providers.discord.kinds import SERVER
from connector_app.providers.discord.snowflakes import made_at
from connector_app.providers.discord.wire import GuildWire

PAGE_SIZE = "200"
PAGES = "https://discord.com/channels"
"""Where Discord shows things: server, channel and message by their ids."""


def list_servers(cursor: Cursor | None) -> Call[Page]:
    """List the servers, a whole listing each time; the platform knows no other."""
    after = str(state_of(cursor).get("after", ""))
    query = {"limit": PAGE_SIZE, "with_counts": "true"} | ({"after": after} if after else {})

    def decode(reply: Reply) -> Page:
        guilds = read(list[GuildWire], reply, "list of servers")
        items = tuple(snapshot(guild) for guild in guilds)
        return Page(items, cursor_of({"after": guilds[-1].id}) if _is_full(guilds) else None)

    return Call("GET", "users/@me/guilds", decode, query=query, purpose="list servers")


def _is_full(guilds: list[GuildWire]) -> bool:
    return len(guilds) >= int(PAGE_SIZE)


def list_ids(after: str) -> Call[tuple[tuple[str, ...], str]]:
    """List the servers' ids alone: those of one page, and where the next begins ("" at the end)."""
    query = {"limit": PAGE_SIZE} | ({"after": after} if after else {})

    def decode(reply: Reply) -> tuple[tuple[str, ...], str]:
        guilds = read(list[GuildWire], reply, "list of servers")
        return tuple(guild.id for guild in guilds), guilds[-1].id if _is_full(guilds) else ""

    return Call("GET", "users/@me/guilds", decode, query=query, purpose="list servers")


def read_server(item: Item) -> Call[Snapshot]:
    """Read one server, in a way that is open to bots and persons alike: the first one after the id before it."""
    before = str(max(int(item.remote_id) - 1, 0)) if item.remote_id.isdecimal() else "0"

    def decode(reply: Reply) -> Snapshot:
        guilds = read(list[GuildWire], reply, "server")
        if not guilds or guilds[0].id != item.remote_id:
            raise FailureError(NotFound("server"))
        return snapshot(guilds[0])

    query = {"limit": "1", "after": before, "with_counts": "true"}
    return Call("GET", "users/@me/guilds", decode, query=query, purpose="read server")


def snapshot(guild: GuildWire) -> Snapshot:
    members = guild.approximate_member_count
    return Snapshot(
        kind=SERVER.id,
        remote_id=guild.id,
        title=guild.name,
        status="active",
        fields={
            "name": guild.name,
            "members": "" if members is None else str(members),
            "owner": "yes" if guild.owner else "no",
        },
        url=f"{PAGES}/{guild.id}",
        created_at=made_at(guild.id),
    )
