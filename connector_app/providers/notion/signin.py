"""Ways into Notion, in its own words: the browser with a connection of one's own, or a key that a person makes there.

Notion knows no permissions to ask for: what a connection may do is set on its page, and what it sees is what people
share with it.
"""

import base64
from datetime import datetime

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.oauth import AuthorizationServer, ClientCredentials, Redirect, TokenSet, read_tokens
from connector_app.model.reading import read
from connector_app.model.ways_in import PastedSecret, Setup, SetupStep
from connector_app.providers.notion.wire import IssuedWire

KEYS_PAGE = "https://www.notion.so/developers/tokens"
CONNECTIONS_PAGE = "https://app.notion.com/developers/connections"
PORTS = (47811, 47812, 47813)
PATH = "/callback/notion"
REDIRECTS = tuple(f"http://localhost:{port}{PATH}" for port in PORTS)


def issued(reply: Reply, at: datetime) -> TokenSet:
    """Read a token answer. It names no end: tokens are renewed when Notion refuses them."""
    answer = read(IssuedWire, reply, "token")
    tokens = read_tokens(reply, at)
    extra = {"bot_id": answer.bot_id, "workspace_id": answer.workspace_id}
    return TokenSet(
        tokens.access,
        tokens.refresh,
        tokens.expires_at,
        tokens.issued_at,
        tokens.scopes,
        extra={name: value for name, value in extra.items() if value},
    )


def revoke(tokens: TokenSet, client: ClientCredentials) -> tuple[Call[None], ...]:
    """Withdraw tokens that were issued to this client. A key that a person made ends only on its page."""
    if "bot_id" not in tokens.extra or not client.secret:
        return ()
    pair = base64.b64encode(f"{client.client_id}:{client.secret}".encode()).decode()
    call: Call[None] = Call(
        "POST",
        "",
        lambda _: None,
        endpoint="revoke",
        json={"token": tokens.access},
        headers={"authorization": f"Basic {pair}"},
        signed_in=False,
        lane="oauth",
        purpose="withdraw access",
    )
    return (call,)


OAUTH = AuthorizationServer(
    redirect=Redirect(PATH, host="localhost", ports=PORTS),
    scopes={"read": (), "change": ()},
    pkce=False,
    secret="required",
    client_auth="basic",
    token_body="json",
    extra={"owner": "user"},
    read_tokens=issued,
)

PASTED = PastedSecret(
    label=said("The Notion key"),
    steps=(
        SetupStep(said("Open Notion’s page for keys."), link=KEYS_PAGE),
        SetupStep(
            said("Press “New token”. Give it the name below, pick your workspace and how long it shall last."),
            copy="Connector Manager",
        ),
        SetupStep(said("Copy the key at once: Notion shows it only now. Then paste it here.")),
        SetupStep(
            said("Write down when it ends. Notion does not tell programs, and afterwards you have to make a new one.")
        ),
        SetupStep(
            said(
                "No such button? Then ask your workspace’s owner, or let the owner make a connection of the type"
                " “Internal” and copy its key from the tab “Configuration”. On its tab “Content access” the owner ticks"
                " the pages that it may see."
            ),
            link=CONNECTIONS_PAGE,
        ),
    ),
    shapes={
        r"(ntn_|secret_)[A-Za-z0-9]{20,}": said(
            "a Notion key, which begins with ntn_ or secret_", "after “This does not look like”"
        )
    },
    mistakes={
        r"nrt_.*": said("This is a key that programs renew a sign-in with. Copy the one that begins with ntn_."),
        r"(https?://|www\.|notion\.(so|com)/|app\.notion\.com/).*": said(
            "This is the address of a page. Open it in your browser and copy the key that is shown there."
        ),
        r"(?i:[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32})": said(
            "This is the number of a page or of a connection. The key begins with ntn_."
        ),
        r"(token_v2=|v0[0-9](:|%3A)).*": said(
            "This is a secret of your browser, which opens everything of yours. Never paste it anywhere. Make a key"
            " instead."
        ),
        r"(ntn_|secret_)[A-Za-z0-9]{0,19}": said(
            "This key is cut off. Copy it again, from the first to the last character."
        ),
        r"(ntn_|secret_).*[*.].*": said("This key is covered up. Press “Show” beside it at Notion, then copy it."),
        r"(xox|xapp-|gh[opsur]_|github_pat_|ya29\.|eyJ).*": said("This is a key of another platform, not of Notion."),
    },
)

SETUP = Setup(
    steps=(
        SetupStep(said("Open Notion’s page for connections and press “New connection”."), link=CONNECTIONS_PAGE),
        SetupStep(
            said("Choose the type “Public” and fill in what it asks for: your name, a website, an e-mail address.")
        ),
        SetupStep(said("Put this address into the field for redirect addresses."), copy=REDIRECTS[0]),
        SetupStep(said("Add this one too, for when the first is taken on this computer."), copy=REDIRECTS[1]),
        SetupStep(said("And this one."), copy=REDIRECTS[2]),
        SetupStep(
            said(
                "Tick what the connection may do: read content, and for “Read and change” also insert and update"
                " content."
            )
        ),
        SetupStep(
            said("Save, then copy the client id and the secret from the tab “Configuration” and paste both here.")
        ),
    ),
    id_example="1f2e3d4c-5b6a-7980-8192-a3b4c5d6e7f8",
    id_pattern=r"(?i:[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12})",
    secret_example=said("secret_ and then about 40 letters and digits", "after “It looks like”"),
    secret_pattern=r"[A-Za-z0-9_-]{20,}",
    minutes=5,
)
