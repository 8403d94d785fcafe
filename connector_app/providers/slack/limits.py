"""How fast Slack may be asked (docs.slack.dev, "Rate limits"), and how fast we let one person ask it.

Slack counts each method for itself, by workspace and app, in four tiers: so many calls a minute, short bursts allowed.
A lane here is a method, held to its tier. What a person changes has one lane of our own for all methods. Every call
also names its object, and no object is asked more than once a second: of messages Slack wants it so, channel by
channel.
"""

from collections.abc import Mapping

from connector_app.model.provider import RateRule

TIER_1 = RateRule(per_second=1 / 60, burst=3)
TIER_2 = RateRule(per_second=20 / 60, burst=5)
TIER_3 = RateRule(per_second=50 / 60, burst=10)
TIER_4 = RateRule(per_second=100 / 60, burst=20)
HUNDREDS = RateRule(per_second=200 / 60, burst=20)

AN_HOUR = 100
"""What one person may change in an hour, all methods together. Ours, not Slack's: the default of a setting to come."""

CHANGE = "change"

RATES: Mapping[str, RateRule] = {
    "auth.test": HUNDREDS,
    "auth.revoke": TIER_3,
    "conversations.list": TIER_2,
    "users.conversations": TIER_2,
    "conversations.info": TIER_3,
    "conversations.history": TIER_3,
    "apps.connections.open": TIER_1,
    "oauth": RateRule(TIER_4.per_second, TIER_4.burst, per="app"),
    CHANGE: RateRule(per_second=AN_HOUR / 3600, burst=AN_HOUR),
    "*": RateRule(per_second=1.0, burst=1, per="object"),
}
