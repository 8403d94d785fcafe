"""The two ways in: a person's own sign-in, which shows who they are and their servers, and the key of a bot."""

from collections.abc import Mapping

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.connection import Access, Account
from connector_app.model.oauth import AuthorizationServer, ClientCredentials, Redirect, TokenSet
from connector_app.model.reading import read
from connector_app.model.ways_in import Making, PastedSecret, Setup, SetupStep
from connector_app.providers.discord.wire import UserWire

BOT = "Bot"
"""The form of a bot's key; a person's is "Bearer"."""

PORTAL = "https://discord.com/developers/applications"
PORTS = (47811, 47812, 47813)
PATH = "/callback/discord"
ADDRESSES = tuple(f"http://127.0.0.1:{port}{PATH}" for port in PORTS)
NEEDED = ("identify", "guilds")

_OPEN = SetupStep(said("Open Discord’s page for developers and sign in."), link=PORTAL)
_NEW = SetupStep(said("Press “New Application”, give it a name, agree, and press “Create”."))

OAUTH = AuthorizationServer(
    redirect=Redirect(PATH, ports=PORTS),
    scopes={"read": NEEDED, "change": NEEDED},
    secret="optional",
)

SETUP = Setup(
    steps=(
        _OPEN,
        _NEW,
        SetupStep(said("At the left, choose “OAuth2”. Switch “Public Client” on.")),
        SetupStep(said("Under “Redirects”, press “Add” and paste this address."), copy=ADDRESSES[0]),
        SetupStep(said("Under “Redirects”, press “Add” and paste a second address."), copy=ADDRESSES[1]),
        SetupStep(said("Under “Redirects”, press “Add” and paste a third address."), copy=ADDRESSES[2]),
        SetupStep(said("Press “Save”, then copy the “Client ID” from the top of the page and paste it here.")),
    ),
    id_example="290926798626357250",
    id_pattern=r"[0-9]{17,20}",
    secret_example=said("32 letters and digits; leave this empty where “Public Client” is on", "after “It looks like”"),
    secret_pattern=r"[A-Za-z0-9_-]{32}",
)

KEY_SHAPE = r"[A-Za-z0-9_-]{18,40}\.[A-Za-z0-9_-]{4,12}\.[A-Za-z0-9_-]{20,120}"
WEBHOOK_SHAPE = (
    r"https://(?:(?:canary|ptb)\.)?discord(?:app)?\.com/api/(?:v[0-9]+/)?webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{60,}/?"
)
HOW = said("On the “Bot” page, press “Reset Token” and copy what appears.")

PASTED = PastedSecret(
    label=said("The bot’s key"),
    making=Making(
        way=said("With a bot’s key of your own"),
        title=said("Connect {name} with a bot’s key"),
        lead=said("Make a bot’s key at {name} and paste it here. You can take it back there at any time."),
        next=said("Next you make a bot’s key at {name} and paste it here."),
        may=said("A bot’s key may do what you let it do at {name} when you make it; nothing is asked for here."),
    ),
    steps=(
        _OPEN,
        _NEW,
        SetupStep(
            said("At the left, choose “Bot”. Press “Reset Token”, then “Yes”, and copy what appears: it is shown once.")
        ),
        SetupStep(
            said("So that texts can be read: on the same page, switch “Message Content Intent” on and press “Save”.")
        ),
        SetupStep(said("Paste the bot’s key here. If it is in no server yet, the next page lets it into yours.")),
    ),
    shapes={KEY_SHAPE: said("a Discord bot’s key", "after “This does not look like”")},
    mistakes={
        WEBHOOK_SHAPE: said("This is the address of a webhook: it can only write into one channel. {how}", how=HOW),
        r"https?://\S*": said("This is a web address, not a key. {how}", how=HOW),
        r"mfa\.[A-Za-z0-9_-]+": said(
            "This is the key of your own Discord account. Discord forbids programs to use it, and nobody should ever"
            " see it. {how}",
            how=HOW,
        ),
        r"[0-9]{17,20}": said("This is the Application ID (also called Client ID), not the bot’s key. {how}", how=HOW),
        r"[0-9a-fA-F]{64}": said("This is the Public Key, not the bot’s key. {how}", how=HOW),
        r"[A-Za-z0-9_-]{32}": said("This is the Client Secret, not the bot’s key. {how}", how=HOW),
    },
    read=lambda text: TokenSet(text, form=BOT),
)


def credentials(tokens: TokenSet) -> Mapping[str, str]:
    return {"authorization": f"{BOT if tokens.form == BOT else 'Bearer'} {tokens.access}"}


def whoami() -> Call[Account]:
    """Ask who this is: the same question for a bot and for a person."""
    return Call("GET", "", _account, endpoint="userinfo", purpose="ask who this is")


def _account(reply: Reply) -> Account:
    user = read(UserWire, reply, "user")
    return Account(id=user.id, name=user.global_name or user.username)


def revoke(tokens: TokenSet, client: ClientCredentials) -> tuple[Call[None], ...]:
    """Withdraw a person's sign-in. One call is enough: Discord ends all that this person gave to the application.

    A bot's key is its owner's, who makes a new one at the platform to end it.
    """
    if tokens.form == BOT:
        return ()
    kind, token = ("refresh_token", tokens.refresh) if tokens.refresh else ("access_token", tokens.access)
    secret = {"client_secret": client.secret} if client.secret else {}
    call: Call[None] = Call(
        "POST",
        "",
        lambda _: None,
        endpoint="revoke",
        form={"token": token, "token_type_hint": kind, "client_id": client.client_id, **secret},
        lane="oauth",
        purpose="withdraw access",
        signed_in=False,  # the client asks, by its own name
    )
    return (call,)


def missing(access: Access, granted: tuple[str, ...]) -> tuple[str, ...]:  # noqa: ARG001  both need the same
    """Return what a person did not agree to. A bot's key names no permissions: each server decides about those."""
    return tuple(scope for scope in NEEDED if granted and scope not in granted)
