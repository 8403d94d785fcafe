"""What each platform says about itself. One folder a platform, one line here, no other file changes."""

from connector_app.model.provider import Provider
from connector_app.providers import google, microsoft, notion, practice, zapier

PROVIDERS: tuple[Provider, ...] = (
    practice.PROVIDER,
    google.PROVIDER,
    microsoft.PROVIDER,
    notion.PROVIDER,
    zapier.PROVIDER,
)
"""The platforms that are built in, in the order in which they are offered."""
