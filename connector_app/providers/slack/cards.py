"""What a person reads on the way in: what may be done, where to click at Slack, and what was copied by mistake."""

from collections.abc import Mapping
from typing import Final

from connector_app.language import said
from connector_app.model.connection import Access
from connector_app.model.provider import Permissions
from connector_app.model.ways_in import PastedField, PastedSecret, Setup, SetupStep
from connector_app.providers.slack import manifest
from connector_app.providers.slack.live import prove
from connector_app.providers.slack.signin import LIVE_KEY

_REST = "[A-Za-z0-9-]{10,}"

PERMISSIONS: Final[Mapping[Access, Permissions]] = {
    "read": Permissions(
        may=(said("See your channels and who may see them"), said("Read the messages of the channels you are in")),
        may_not=(said("Send, change or delete anything"), said("Read your direct messages")),
    ),
    "change": Permissions(
        may=(
            said("See your channels and who may see them"),
            said("Read the messages of the channels you are in"),
            said("Send, edit and delete messages as you"),
            said("Make, rename, describe and archive channels"),
        ),
        may_not=(said("Read your direct messages"),),
    ),
}

PASTED = PastedSecret(
    label=said("Slack key"),
    steps=(
        SetupStep(
            said("Open Slack. A page for a new app of your own opens, already filled in."),
            link=manifest.link(manifest.KEYS),
        ),
        SetupStep(said("Pick your workspace, press “Next”, then “Create”.")),
        SetupStep(
            said(
                "Press “Install to Workspace”, then “Allow”. Where it says “Request to install”, an administrator has"
                " to agree first: press it and wait for the mail."
            )
        ),
        SetupStep(
            said(
                "On the left press “OAuth & Permissions”, copy the key “User OAuth Token” (it begins with xoxp-) and"
                " paste it into the first field."
            )
        ),
        SetupStep(
            said(
                "For live updates as well: under “Basic Information”, “App-Level Tokens”, press “Generate Token and"
                " Scopes”, give it a name, press “Add Scope”, choose connections:write and press “Generate”. Paste this"
                " key (it begins with xapp-) into the second field."
            )
        ),
    ),
    shapes={
        rf"(xox[pb]-|xoxe\.xox[pb]-1-){_REST}": said(
            "a key of your own Slack app (xoxp-… or xoxb-…)", "after “This does not look like”"
        ),
    },
    mistakes={
        r"xoxe-1-.*": said("This key only renews another one. Copy the one that begins with xoxp-."),
        r"xox[cd]-.*": said(
            "This is a secret of your browser. Nobody should have it; please do not paste it anywhere."
        ),
        r"xapp-.*": said(
            "This is the key for live updates: it belongs into the second field. Here goes the one that begins"
            " with xoxp-."
        ),
        rf"xox.-{_REST},.*": said("These are two keys. Paste the one that begins with xapp- into the second field."),
        r"https?://hooks\.slack\.com/.*": said(
            "This is a webhook address: it can only send. Copy the key that begins with xoxp-."
        ),
        r"https?://.*": said("This is an address. Copy the key that begins with xoxp-."),
        r"[0-9a-f]{32}": said(
            "This is the client secret or the signing secret of your app. Copy the key that begins with xoxp-."
        ),
        r"\d{5,20}\.\d{5,20}": said("This is the client ID of your app. Copy the key that begins with xoxp-."),
        r"[Bb]earer.*": said("Copy the key alone, without “Bearer”."),
    },
    more=(
        PastedField(
            LIVE_KEY,
            said("Key for live updates"),
            {rf"xapp-1-{_REST}": said("a key for live updates (xapp-1-…)", "after “This does not look like”")},
            {
                r"xox.*": said(
                    "This is no key for live updates. It belongs into the first field; here goes the one that"
                    " begins with xapp-."
                ),
                r"[Bb]earer.*": said("Copy the key alone, without “Bearer”."),
            },
            hint=said("You may leave this out: the program then looks for news by itself, every few minutes."),
        ),
    ),
    prove=prove,
)

SETUP = Setup(
    steps=(
        SetupStep(
            said(
                "Open Slack. A page for a new app of your own opens, already filled in. Pick your workspace, press"
                " “Next”, then “Create”."
            ),
            link=manifest.link(manifest.SIGN_IN),
        ),
        SetupStep(
            said("On the left press “OAuth & Permissions”. Under “Redirect URLs” this address must be in the list."),
            copy=manifest.REDIRECTS[0],
        ),
        SetupStep(
            said("On the left press “Basic Information”, copy the “Client ID” and paste it here. No secret is needed.")
        ),
    ),
    id_example="1234567890.1234567890123",
    id_pattern=r"\d{5,20}\.\d{5,20}",
    minutes=3,
)
