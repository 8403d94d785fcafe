"""Ways into Zapier: the address of a catch hook, which is itself the key, or the credentials of its kit for programs.

A hook's address opens one Zap for whoever knows it, and nothing can be read there. What names it outside the vault is
therefore neither the address nor a part of it, and nothing that it could cheaply be found by: `hook_id`.
"""

import hashlib
import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.connection import Account
from connector_app.model.failure import FailureError, Rejected
from connector_app.model.oauth import TokenSet
from connector_app.model.reading import read
from connector_app.model.ways_in import MachineClient, Making, PastedSecret, SetupStep
from connector_app.providers.zapier.deliveries import SOURCE, handed_over
from connector_app.providers.zapier.wire import ProfileWire, TokenWire

ZAPS = "https://zapier.com/app/zaps"
EDITOR = "https://zapier.com/app/editor"
SCOPE = "external"
LONGEST_LIFE = timedelta(days=366).total_seconds()

HOOK = r"https://hooks\.zapier\.com/hooks/((?:catch|standard)/([0-9]{1,20})/([A-Za-z0-9]{1,64})/?(?:silent/?)?)"

SCRYPT = {"n": 2**17, "r": 8, "p": 1, "maxmem": 2**28}
"""What one guess at a hook costs (RFC 7914): 128 MiB, and some tenths of a second."""

TEST_EVENT = "connector-manager-test"
"""Always the same, so that a Zap that remembers the ids of events knows it again."""


def hook_id(owner: str, hook: str) -> str:
    """Return what a hook is known by: the same for the same one, and no way back to its address.

    The part of the address that is secret is short, so that a plain digest could be tried out: each try is made to
    cost. It is paid once for each address that is pasted.
    """
    digest = hashlib.scrypt(hook.encode(), salt=f"zapier hook {owner}".encode(), dklen=9, **SCRYPT)
    return f"{owner}-{digest.hex()}"


def pasted_hook(text: str) -> TokenSet:
    """Return what a hook's address holds. Whether the hook is silent makes it no other one.

    Raises FailureError(Rejected) where it is none.
    """
    found = re.fullmatch(HOOK, text)
    if found is None:
        raise FailureError(Rejected(said("This is not the address of a catch hook.")))
    place, owner, hook = found.groups()
    account = hook_id(owner, hook)
    extra = {"hook": place, "account": account, "name": said("Hook {letters}", letters=account.rpartition("-")[2][:4])}
    return TokenSet(text, form="Hook", extra=extra)


def places(tokens: TokenSet) -> Mapping[str, str]:
    """Return where a hook's own calls go: below the endpoint of hooks."""
    return {"hook": tokens.extra["hook"]} if "hook" in tokens.extra else {}


def credentials(tokens: TokenSet) -> Mapping[str, str]:
    """Return what proves the account: nothing but its address for a hook. A JWT has a scheme of its own at Zapier."""
    if "hook" in tokens.extra:
        return {}
    scheme = "JWT" if tokens.access.count(".") == 2 else "Bearer"
    return {"authorization": f"{scheme} {tokens.access}"}


def whoami() -> Call[Account]:
    return Call("GET", "", _account, endpoint="userinfo", purpose="ask who this is")


def _account(reply: Reply) -> Account:
    """Return the person. The number stays; the public id came later and may be missing."""
    me = read(ProfileWire, reply, "profile")
    names = " ".join(filter(None, (me.first_name, me.last_name)))
    return Account(id=str(me.id), name=me.full_name or names or me.email or "Zapier")


def whoami_with(tokens: TokenSet) -> Call[Account] | None:
    """Return the test of a hook, or None where Zapier can be asked who this is.

    A hook tells nothing of itself: it answers "success" even where its Zap is switched off or deleted. What the test
    proves is that Zapier took something at this address; it is also the example that the editor waits for. Sent once.
    """
    if "hook" not in tokens.extra:
        return None
    account = Account(tokens.extra["account"], tokens.extra["name"])

    def decode(reply: Reply) -> Account:
        handed_over(reply)
        return account

    return Call(
        "POST",
        "",
        decode,
        endpoint="hook",
        json={"event_id": TEST_EVENT, "event": "Test", "source": SOURCE, "test": True},
        idempotent=False,
        lane="hook",
        purpose="send a test",
        signed_in=False,
    )


def issued(reply: Reply, at: datetime) -> TokenSet:
    """Read a token answer. Zapier promises the token and its life; what was asked for is what is granted."""
    answer = read(TokenWire, reply, "token")
    ends = at + timedelta(seconds=min(answer.expires_in, LONGEST_LIFE))
    scopes = tuple((answer.scope or SCOPE).split()) or (SCOPE,)
    return TokenSet(answer.access_token, expires_at=ends, issued_at=at, scopes=scopes)


PASTED = PastedSecret(
    label=said("The address of the hook"),
    steps=(
        SetupStep(
            said("Open Zapier’s editor for a new Zap. “Webhooks by Zapier” needs a paid plan there."), link=EDITOR
        ),
        SetupStep(said("As its trigger choose “Webhooks by Zapier”, and as its event “Catch Hook”. Press “Continue”.")),
        SetupStep(
            said(
                "Copy the address that Zapier shows there, and paste it here. It works like a password: keep it to"
                " yourself."
            )
        ),
        SetupStep(
            said(
                "When you connect, one message goes there, marked as a test. A Zap that is switched on already runs"
                " once because of it."
            )
        ),
        SetupStep(said("At Zapier press “Test trigger”, add what your Zap shall do, and publish it.")),
    ),
    shapes={
        HOOK: said(
            "the address of a catch hook, which begins with https://hooks.zapier.com/hooks/catch/",
            "after “This does not look like”",
        )
    },
    mistakes={
        r"https://zapier\.com/(editor|app)/.*": said(
            "This is the address of a page at Zapier. Copy the one that its trigger “Catch Hook” shows."
        ),
        r"https://hooks\.zapier\.com/hooks/(catch|standard)/[0-9]*/?": said(
            "This address is cut off. Copy it again, from the first to the last character."
        ),
        r"http://hooks\.zapier\.com/.*": said("This address is not encrypted. It begins with https://, with an s."),
        r"hooks\.zapier\.com/.*": said("Copy the address whole, with https:// at its beginning."),
        r"https://hooks\.zapier\.com/.*[?#].*": said(
            "Leave out what comes after the question mark, and paste the rest."
        ),
        r"https://hooks\.zapier\.com/hooks/(catch|standard)/[0-9]+/[^/]+/(?!silent/?$)[^/?#]+[^?#]*": said(
            "There is something behind the address. It ends with the second of its two parts, or with “silent”."
        ),
        r"https?://hooks\.slack\.com/.*|https?://(\w+\.)?discord(app)?\.com/api/webhooks/.*": said(
            "This is the address of a hook of another platform, not of Zapier."
        ),
        r"https?://mcp\.zapier\.com/.*": said(
            "This is an address for assistants. Copy the one of a “Catch Hook” instead."
        ),
    },
    read=pasted_hook,
    making=Making(
        way=said("With a hook of your own"),
        title=said("Connect {name} with a hook"),
        lead=said("Make a hook at {name} and paste its address here. You can take it back there at any time."),
        next=said("Next you make a hook at {name} and paste its address here."),
        may=said("A hook may do what you let it do at {name} when you make it; nothing is asked for here."),
    ),
)

MACHINE = MachineClient(
    scopes={"read": (SCOPE,), "change": (SCOPE,)},
    steps=(
        SetupStep(said("This way is Zapier’s trial for programmers. It may change any day, and may cost money later.")),
        SetupStep(said("Install Node.js on this computer if it is not there."), link="https://nodejs.org/en/download"),
        SetupStep(said("Open a terminal, run this, and sign in in the browser."), copy="npx zapier-sdk login"),
        SetupStep(
            said("Then run this. It shows an id and a secret, the secret only now."),
            copy='npx zapier-sdk create-client-credentials "Connector Manager"',
        ),
        SetupStep(said("Paste both here.")),
    ),
    experimental=True,
    extra={"audience": "zapier.com"},
    read_tokens=issued,
)
