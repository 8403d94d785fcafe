"""Bundles that the program wrote once for all these tests; each test gets a copy of its own."""

import asyncio

import pytest

from connector_app.model.audit import AuditQuery
from tests.verifier.bundles import Bundle, make


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """Return a whole history: 13 entries; checkpoints at 0, 5, 9, 11 and 13, receipts at 5, 9 and 11."""
    return asyncio.run(make(tmp_path_factory.mktemp("made") / "whole"))


@pytest.fixture(scope="session")
def made_selection(tmp_path_factory):
    """Return the entries 1 to 11 of 13, each with its proof."""
    return asyncio.run(make(tmp_path_factory.mktemp("made") / "part", query=AuditQuery(text="Thing")))


@pytest.fixture(scope="session")
def made_otherwise(tmp_path_factory):
    """Return another history, under another key."""
    return asyncio.run(make(tmp_path_factory.mktemp("made") / "other", steps=(5, 4, 2)))


@pytest.fixture
def bundle(made, tmp_path):
    return Bundle(made, tmp_path / "bundle")


@pytest.fixture
def selection(made_selection, tmp_path):
    return Bundle(made_selection, tmp_path / "selection")


@pytest.fixture
def other(made_otherwise, tmp_path):
    return Bundle(made_otherwise, tmp_path / "other")
