"""Discord: a person's servers, and the channels and messages that a bot of theirs sees (docs/providers/discord.md)."""

from connector_app.language import said
from connector_app.model.forecast import End
from connector_app.model.freshness import PollPlan
from connector_app.model.limits import Allowance
from connector_app.model.provider import Permissions, Provider, RateRule
from connector_app.providers.discord import items, session, webhooks
from connector_app.providers.discord.failures import classify
from connector_app.providers.discord.invite import AUTHORIZE, advice, invitation
from connector_app.providers.discord.kinds import KINDS
from connector_app.providers.discord.signin import OAUTH, PASTED, PORTAL, SETUP, credentials, missing, revoke, whoami

API = "https://discord.com/api/v10"

PROVIDER = Provider(
    id="discord",
    name="Discord",
    line=said("Your servers, and what a bot of yours sees there."),
    api_version="v10",
    docs_url="https://discord.com/developers/docs",
    endpoints={
        "authorize": AUTHORIZE,
        "token": "https://discord.com/api/oauth2/token",
        "revoke": "https://discord.com/api/oauth2/token/revoke",
        "userinfo": f"{API}/users/@me",
        "api": API,
        "live": "https://gateway.discord.gg",
    },
    kinds=KINDS,
    items=items,
    whoami=whoami,
    classify=classify,
    rates={
        "api": RateRule(per_second=40, burst=40),  # 50 a second for everything a bot asks
        "reading": RateRule(per_second=1, burst=5, per="object"),
        "sending": RateRule(per_second=1, burst=5, per="object"),
        "channels": RateRule(per_second=1, burst=5, per="object"),
        "channel edits": RateRule(per_second=2 / 600, burst=2, per="object"),  # two in ten minutes, in no header
        "oauth": RateRule(per_second=1, burst=5, per="app"),
    },
    allowance=Allowance(
        "x-ratelimit-remaining", "x-ratelimit-bucket", after="x-ratelimit-reset-after", per_object=True
    ),
    permissions={
        "read": Permissions(
            may=(
                said("See your Discord name and the list of your servers"),
                said("With a bot’s key: see the channels and messages that this bot can see"),
            ),
            may_not=(said("Write or delete anything"), said("See your private conversations")),
        ),
        "change": Permissions(
            may=(
                said("See your Discord name and the list of your servers"),
                said("With a bot’s key: see the channels and messages that this bot can see"),
                said("With a bot’s key: write messages in the bot’s name; change and delete what the server lets it"),
                said("With a bot’s key: create, rename and delete channels where the server lets it"),
            ),
            may_not=(said("Write in your own name"), said("See your private conversations")),
        ),
    },
    oauth=OAUTH,
    pasted=PASTED,
    setup=SETUP,
    headers={"user-agent": "DiscordBot (https://connector-manager.invalid, 0.1)"},
    credentials=credentials,
    revoke=revoke,
    revoke_page=PORTAL,
    webhooks=webhooks,
    live=session,
    unrelayed=said(
        "Discord signs every byte, and a relay writes the bytes anew."
        " Add a bot’s key instead: Discord then tells over its own line."
    ),
    plan=PollPlan(60.0),
    missing=missing,
    ends=(
        End(said("A bot’s key works until somebody resets it."), methods=("token",)),
        End(
            said("Discord renews the key every seven days, and does not say for how long."),
            methods=("oauth",),
            is_sure=False,
        ),
    ),
    consent_words=said("Choose “Authorize”"),
    nothing_shared=(
        said("A bot sees only the servers it was let into, and so far that is none. Press “Let it in”."),
        said("Discord asks which server it shall join. Choose one and press “Authorize”."),
        said(
            "You need the right to manage that server. If you lack it, send the page’s address to somebody who has it."
        ),
    ),
    invite=invitation,
    advice=advice,
    prepare=said("A bot’s key to make once"),
)
