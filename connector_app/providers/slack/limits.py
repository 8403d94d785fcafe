"""How fast Slack may be asked (docs.slack.dev, "Rate limits").

Slack counts each method for itself, by workspace and app, in four tiers: so many calls a minute, short bursts allowed.
A lane here is a method, held to its tier; of messages Slack takes one a second in each channel.
"""

from collections.abc import Mapping

from connector_app.model.provider import RateRule

TIER_1 = RateRule(per_second=1 / 60, burst=5)
TIER_2 = RateRule(per_second=20 / 60, burst=5)
TIER_3 = RateRule(per_second=50 / 60, burst=10)
TIER_4 = RateRule(per_second=100 / 60, burst=20)
HUNDREDS = RateRule(per_second=200 / 60, burst=20)
ONE_A_SECOND = RateRule(per_second=1.0, burst=1, per="object")

RATES: Mapping[str, RateRule] = {
    "oauth": RateRule(TIER_4.per_second, TIER_4.burst, per="app"),
    "hooks": RateRule(per_second=1.0, burst=5),
    "auth.test": HUNDREDS,
    "auth.revoke": TIER_3,
    "apps.connections.open": TIER_1,
    "users.conversations": TIER_2,
    "conversations.list": TIER_2,
    "conversations.info": TIER_3,
    "conversations.history": TIER_3,
    "conversations.create": TIER_2,
    "conversations.rename": TIER_2,
    "conversations.setTopic": TIER_2,
    "conversations.setPurpose": TIER_2,
    "conversations.archive": TIER_2,
    "conversations.unarchive": TIER_2,
    "chat.postMessage": ONE_A_SECOND,
    "chat.update": TIER_3,
    "chat.delete": TIER_3,
}
