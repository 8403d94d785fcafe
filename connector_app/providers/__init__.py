"""What each platform says about itself. One folder a platform, one line here, no other file changes."""

from connector_app.model.provider import Provider
from connector_app.providers import notion, practice, slack

PROVIDERS: tuple[Provider, ...] = (practice.PROVIDER, slack.PROVIDER, notion.PROVIDER)
"""The platforms that are built in, in the order in which they are offered."""
