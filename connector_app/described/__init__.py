"""Platforms that are not built in: each one is a file of facts. No code comes from a file."""

from connector_app.described.platform import platform

__all__ = ["platform"]
