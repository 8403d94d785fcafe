"""Connector Manager: one window for all of a person's online accounts."""

__version__ = "0.1.0"
