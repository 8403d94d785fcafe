"""Two hundred thousand forged deliveries for each way of proving one: none is taken, and none of them raises."""

import hashlib
import hmac
import json
import sys
import tomllib
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import urlencode

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from connector_app.described.shape import SignatureShape
from connector_app.described.webhooks import DescribedWebhooks
from connector_app.model.webhook import Accepted
from connector_app.providers.discord import webhooks as discord
from connector_app.providers.github import webhooks as github
from connector_app.providers.google import webhooks as google
from connector_app.providers.microsoft import webhooks as microsoft
from connector_app.providers.notion import webhooks as notion
from connector_app.providers.practice import webhooks as practice
from connector_app.providers.slack import commands
from connector_app.providers.slack import webhooks as slack
from connector_app.providers.zapier import webhooks as zapier
from tests.model.test_webhook import PUBLISHED
from tests.parts.hostile import NOW, SPREAD, Hostile, Scheme, campaign
from tests.parts.standard import sign
from tests.providers.discord import test_webhooks as of_discord
from tests.providers.github import test_webhooks as of_github
from tests.providers.microsoft import test_webhooks as of_microsoft
from tests.providers.notion import test_webhooks as of_notion
from tests.providers.practice import test_webhooks as of_practice
from tests.providers.slack import test_webhooks as of_slack

SEED, TIMES, SAMPLE = 20261126, 200_000, 300
SECRET = b"canary-webhook-secret-1"
SHOP = tomllib.loads((Path(__file__).parents[1] / "described" / "shop.toml").read_text())["webhooks"]
PLAIN = {"header": "X-Sum", "delivery_header": "X-Id", "event_header": "X-Event", "kind": "item", "id": "data.id"}
STANDARD = {"scheme": "standard", "event": "event", "kind": "item", "id": "data.id", "created": ["item.created"]}
UPDATED = of_practice.BODY.replace(b"item.created", b"item.updated")


def seconds(at):
    return str(int(at.timestamp())).encode()


def mac(signed, secret=SECRET):
    return hmac.new(secret, signed, hashlib.sha256).hexdigest().encode()


def proven(*names):
    """Return what a signature over these headers and the body binds, the signature among them."""
    return lambda sent: (sent.raw, *(sent.all(name) for name in names))


def bearer(name):
    """Return what counts where a word in a header is all the proof that there is."""
    return lambda sent: sent.all(name)


def described(shape):
    return DescribedWebhooks(SignatureShape.model_validate(shape))


def by_discord(raw, at):
    signature = Ed25519PrivateKey.from_private_bytes(of_discord.SEED).sign(seconds(at) + raw).hex().encode()
    return [(b"x-signature-ed25519", signature), (b"x-signature-timestamp", seconds(at))]


def by_google(_raw, at):
    ends = format_datetime(at.replace(year=2027), usegmt=True).encode()
    named = [(b"x-goog-channel-token", SECRET), (b"x-goog-channel-expiration", ends)]
    named += [(b"x-goog-channel-id", b"c1"), (b"x-goog-message-number", seconds(at)), (b"x-goog-resource-id", b"r1")]
    return [*named, (b"x-goog-resource-state", b"exists")]


def by_standard(raw, at, id_="msg_1"):
    return list(sign(raw, id_, at, PUBLISHED).items())


def by_practice(raw, at):
    event = b"item.updated" if b"item.updated" in raw else b"item.created"
    named = [
        (b"x-platform-signature", b"sha256=" + mac(seconds(at) + b"." + raw)),
        (b"x-platform-timestamp", seconds(at)),
    ]
    return [*named, (b"x-platform-event", event), (b"x-platform-delivery", b"delivery_1")]


def states(sent):
    """Return the words that the notifications bear; anything else where these cannot be read."""
    try:
        return frozenset(str(each.get("clientState")) for each in json.loads(sent.raw)["value"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def of_standard(sent):
    """Any one of the signatures that are offered is enough: so it is that one that counts."""
    at, given = sent.all(b"webhook-timestamp"), sent.all(b"webhook-signature")
    due = GOOD.get((sent.raw, *at))
    return sent.raw, sent.all(b"webhook-id"), at, len(given) == 1 and due in given[0].split(b" ")


def of_ed25519(sent):
    """Return what is bound; the letter case of the digits is no other signature."""
    given = sent.all(b"x-signature-ed25519")
    return sent.raw, sent.all(b"x-signature-timestamp"), tuple(each.lower() for each in given)


TASKS = [of_microsoft.body(of_microsoft.TASK), of_microsoft.body(of_microsoft.TASK, of_microsoft.LIFE)]
PAGES = [
    json.dumps(of_notion.REMOTE.event(name, of_notion.PAGE, of_notion.ROOM)).encode()
    for name in ("page.created", "page.deleted")
] + [of_notion.HANDSHAKE]
MESSAGES = [
    of_slack.BODY,
    of_slack.VECTOR_BODY,
    urlencode({"payload": '{"type":"block_actions","trigger_id":"1.2"}'}).encode(),
]
INTERACTIONS = [
    of_discord.PING,
    of_discord.interaction(2),
    of_discord.event("APPLICATION_AUTHORIZED", {"guild": {"id": "1"}}),
]
ISSUES = [of_github.BODY, json.dumps(of_github.PING).encode(), urlencode({"payload": of_github.BODY}).encode()]
ZAPS = [b'{"event_id":"run-1","event":"Bread is ready"}', b'{"colour":"brown","lines":[1,{"a":"b"}]}']
ITEMS = [of_practice.BODY, UPDATED]
MOMENTS = (NOW - SPREAD, NOW, NOW + SPREAD)
GOOD = {(raw, seconds(at)): dict(by_standard(raw, at))[b"webhook-signature"] for raw in ITEMS for at in MOMENTS}


def by_github(raw, _at):
    named = [(b"x-hub-signature-256", b"sha256=" + mac(raw))]
    return [*named, (b"x-github-event", b"issues"), (b"x-github-delivery", b"d-1")]


def by_slack(raw, at):
    signature = b"v0=" + mac(b"v0:" + seconds(at) + b":" + raw)
    return [(b"x-slack-signature", signature), (b"x-slack-request-timestamp", seconds(at))]


def by_notion(raw, _at):
    return [(b"x-notion-signature", b"sha256=" + mac(raw))]


def by_zapier(_raw, _at):
    return [(zapier.HEADER, SECRET)]


def by_plain(raw, _at):
    return [(b"x-sum", mac(raw)), (b"x-id", b"d-1"), (b"x-event", b"item.created")]


def of_slack_in_whole(delivery):
    return slack.events(delivery), commands.command(delivery)


PRACTICE, PLAIN_ONE, STANDARD_ONE = described(SHOP), described(PLAIN), described(STANDARD)
SIGNED_HERE = (b"x-platform-signature", b"x-platform-timestamp")
SIGNED_SLACK = (b"x-slack-signature", b"x-slack-request-timestamp")
SCHEMES = [
    Scheme("practice", practice, by_practice, SECRET, ITEMS, proven(*SIGNED_HERE), SIGNED_HERE[0], dated=True),
    Scheme("github", github, by_github, SECRET, ISSUES, proven(b"x-hub-signature-256"), b"x-hub-signature-256"),
    Scheme(
        "slack", slack, by_slack, SECRET, MESSAGES, proven(*SIGNED_SLACK), SIGNED_SLACK[0], dated=True,
        events=of_slack_in_whole,
    ),
    Scheme(
        "discord", discord, by_discord, of_discord.PUBLIC, INTERACTIONS, of_ed25519, b"x-signature-ed25519", dated=True
    ),
    Scheme("notion", notion, by_notion, SECRET, PAGES, proven(b"x-notion-signature"), b"x-notion-signature"),
    Scheme("microsoft", microsoft, lambda _raw, _at: [], SECRET, TASKS, states, b""),
    Scheme("google", google, by_google, SECRET, [b""], bearer(b"x-goog-channel-token"), b"x-goog-channel-token"),
    Scheme("zapier", zapier, by_zapier, SECRET, ZAPS, bearer(zapier.HEADER), zapier.HEADER),
    Scheme("described", PRACTICE, by_practice, SECRET, ITEMS, proven(*SIGNED_HERE), SIGNED_HERE[0], dated=True),
    Scheme("described, not dated", PLAIN_ONE, by_plain, SECRET, ITEMS, proven(b"x-sum"), b"x-sum"),
    Scheme(
        "Standard Webhooks", STANDARD_ONE, by_standard, PUBLISHED, ITEMS, of_standard, b"webhook-signature", dated=True,
    ),
]  # fmt: skip
NAMED = pytest.mark.parametrize("scheme", SCHEMES, ids=lambda each: each.name)


@NAMED
def test_what_is_genuine_is_taken(scheme):
    for sent in Hostile(scheme, 0).genuine:
        assert isinstance(scheme.api.verify(sent.raw, sent.headers, sent.secrets, sent.now), Accepted)


@NAMED
def test_some_hostile_deliveries_are_refused_or_were_signed_and_none_raises(scheme):
    counts, broken = campaign(scheme, SAMPLE, SEED)

    assert (broken, counts["forgeries"], counts["exceptions"]) == ([], 0, 0)


@pytest.mark.slow
@pytest.mark.timeout(600)
@NAMED
def test_two_hundred_thousand_forged_deliveries_are_all_refused_and_none_raises(scheme, capsys):
    counts, broken = campaign(scheme, TIMES, SEED)

    with capsys.disabled():
        sys.stdout.write(f"{scheme.name}: {dict(counts)}\n")
    assert (broken, counts["forgeries"], counts["exceptions"]) == ([], 0, 0)
    assert counts["forged"] == TIMES
