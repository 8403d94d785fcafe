"""Slack: channels and their messages (docs/providers/slack.md)."""

from connector_app.language import said
from connector_app.model.forecast import End
from connector_app.model.freshness import PollPlan
from connector_app.model.provider import Provider
from connector_app.providers.slack import cards, commands, items, session, signin, webhooks
from connector_app.providers.slack.failures import classify
from connector_app.providers.slack.kinds import KINDS
from connector_app.providers.slack.limits import RATES

API = "https://slack.com/api"

PROVIDER = Provider(
    id="slack",
    name="Slack",
    line=said("Your channels, and the messages in them."),
    api_version="Web",
    docs_url="https://docs.slack.dev",
    endpoints={
        "api": API,
        "authorize": "https://slack.com/oauth/v2/authorize",
        "token": f"{API}/oauth.v2.access",
        "revoke": f"{API}/auth.revoke",
        "userinfo": f"{API}/auth.test",
        "hooks": commands.HOOKS,
    },
    hosts=(".slack.com",),
    kinds=KINDS,
    items=items,
    whoami=signin.whoami,
    classify=classify,
    rates=RATES,
    permissions=cards.PERMISSIONS,
    oauth=signin.SERVER,
    pasted=cards.PASTED,
    setup=cards.SETUP,
    revoke=signin.revoke,
    supersede=signin.supersede,
    already_gone=signin.already_gone,
    revoke_page="https://api.slack.com/apps",
    webhooks=webhooks,
    commands=commands,
    live=session,
    unrelayed=said(
        "Slack signs every byte, and a relay writes the bytes anew."
        " Add an app-level key instead: Slack then tells over its own line."
    ),
    plan=PollPlan(120.0),
    missing=signin.missing,
    ends=(
        End(said("Slack ends a sign-in that was not renewed for 30 days."), 30, "used", renewable=True),
        End(said("This key of Slack works until somebody takes it back."), renewable=False),
    ),
    consent_words=said("Choose “Allow”"),
    nothing_shared=(
        said("Slack shows a program the channels only that you, or your app, are in."),
        said("In Slack, open a channel that you want to see here and join it."),
        said("Did you paste the key of a bot (xoxb-…)? Then type /invite and the name of your app in that channel."),
        said("Come back and press “Refresh”."),
    ),
)
