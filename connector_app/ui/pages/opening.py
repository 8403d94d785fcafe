"""The way to a platform's own pages. That of the practice platform is its desk; the engine knows where."""

from connector_app.model.failure import InUse
from connector_app.model.item import ConnectionId
from connector_app.model.provider import Provider
from connector_app.model.result import Err, Ok
from connector_app.ui.desk import Desk


async def open_platform(desk: Desk, platform: Provider, connection: str) -> None:
    """Open a platform's own page in the browser."""
    if platform.id == "practice":
        await open_desk(desk)
    elif platform.invite and (account := desk.accounts.get(ConnectionId(connection))):
        match await desk.door.call(lambda v: v.invitations.link(account.id)):
            case Ok(url):
                desk.open_link(url, connection)
            case Err(failure):
                desk.say(failure, platform.name)
    else:
        desk.open_link(platform.docs_url, connection)


async def open_desk(desk: Desk) -> None:
    """Open the page at which the practice platform's things are changed, or say why it cannot be opened."""
    match await desk.door.call(lambda v: v.practice.desk()):
        case Ok(url) if url:
            desk.open_link(url, "practice")
        case Ok(_):  # another process hosts it
            desk.say(InUse("practice"), "")
        case Err(failure):
            desk.say(failure, "")
