"""Zapier: messages to your Zaps and from them, and tables with their records (docs/providers/zapier.md).

There is no interface for the Zaps themselves that any person could open with a key. So there are two ways in, with
kinds of their own: the address of a catch hook, and the credentials of Zapier's kit for programs, which is a trial.
"""

from connector_app.language import said
from connector_app.model.forecast import End
from connector_app.model.freshness import PollPlan
from connector_app.model.provider import Permissions, Provider, RateRule
from connector_app.providers.zapier import items, webhooks
from connector_app.providers.zapier.failures import classify
from connector_app.providers.zapier.kinds import KINDS
from connector_app.providers.zapier.signin import MACHINE, PASTED, ZAPS, credentials, places, whoami, whoami_with

API = "https://sdkapi.zapier.com/api/v0/sdk"

PROVIDER = Provider(
    id="zapier",
    name="Zapier",
    line=said("Messages to your Zaps and from them, and tables."),
    api_version="SDK 0.112 (trial)",
    docs_url="https://docs.zapier.com",
    endpoints={
        "api": API,
        "userinfo": f"{API}/zapier/api/v4/profile/",
        "token": "https://zapier.com/oauth/token/",
        "hook": "https://hooks.zapier.com/hooks",  # each account has its own below it
    },
    kinds=KINDS,
    items=items,
    whoami=whoami,
    whoami_with=whoami_with,
    classify=classify,
    credentials=credentials,
    places=places,
    rates={
        # 1,000 in 5 minutes for a hook of the older sort: 30 at once and 3 a second never make more.
        "hook": RateRule(per_second=3, burst=30),
        "api": RateRule(per_second=2, burst=20),  # a guess: the trial names no numbers
        "oauth": RateRule(per_second=1, burst=5, per="app"),
    },
    permissions={
        "read": Permissions(
            may=(
                said("With a hook: take messages that your Zaps send here"),
                said(
                    "With an id and a secret: see your name, your tables and records, your code workflows and inboxes"
                ),
                said("Fetch what trigger inboxes have taken in that were made here (Zapier then keeps it no longer)"),
            ),
            may_not=(
                said("Send, create, change or delete anything (the program keeps to reading)"),
                said("See your Zaps"),
            ),
        ),
        "change": Permissions(
            may=(
                said("With a hook: send messages to its Zap, and take messages that your Zaps send here"),
                said("With an id and a secret: see your name, your tables, your code workflows and trigger inboxes"),
                said("Create, change and delete records and code workflows, and switch workflows on and off"),
                said("Create, pause and delete trigger inboxes, and fetch what those made here have taken in"),
            ),
            may_not=(
                said("See, change or switch your Zaps"),
                said("Know what a Zap made of a message"),
                said("Change or delete tables"),
            ),
        ),
    },
    pasted=PASTED,
    machine=MACHINE,
    revoke_page=ZAPS,
    hosts=("zapier.com", ".zapier.com"),
    webhooks=webhooks,
    plan=PollPlan(300.0, resting=900.0),
    ends=(
        End(said("The address of a hook works until its Zap is deleted."), methods=("token",)),
        End(
            said("Zapier gives a new key each hour for your id and secret, and names no end for those."),
            methods=("client-credentials",),
            is_sure=False,
        ),
    ),
    prepare=said("A hook to make there once"),
    nothing_shared=(
        said("Nothing was sent or received yet. Send a first message with “New item”."),
        said("To take messages here: open an address for live updates, and put it with its secret into a Zap."),
        said("In that Zap add “Webhooks by Zapier” with the event “POST”, and the secret as its header."),
        said("With an id and a secret: there is no table and no code workflow in this Zapier account yet."),
    ),
)
