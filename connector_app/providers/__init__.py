"""What each platform says about itself. One folder a platform, one line here, no other file changes."""

from connector_app.model.provider import Provider
from connector_app.providers import discord, github, google, microsoft, notion, practice, slack, zapier

PROVIDERS: tuple[Provider, ...] = (
    practice.PROVIDER,
    github.PROVIDER,
    google.PROVIDER,
    microsoft.PROVIDER,
    slack.PROVIDER,
    notion.PROVIDER,
    discord.PROVIDER,
    zapier.PROVIDER,
)
"""The platforms that are built in, in the order in which they are offered."""
