"""Names for things are made in one form, and another form is told."""

import pytest

from connector_app.model.ids import connection_id, is_connection_id


@pytest.mark.parametrize("provider", ["github", "practice", "my-shop-2"])
def test_an_account_has_the_id_that_the_program_makes(provider):
    assert is_connection_id(connection_id(provider, bytes(range(160, 164))), provider)


@pytest.mark.parametrize(
    ("account", "provider"),
    [
        ("github-0A0B0C0D", "github"),
        ("github-0a0b0c0d0e", "github"),
        ("github-0a0b0c0d\n", "github"),
        ("practice-0a0b0c0d", "github"),
        ("../-0a0b0c0d", "../"),
        (".-0a0b0c0d", "."),
        ("github-", "github"),
        ("", ""),
    ],
)
def test_another_id_is_none_of_an_account_there(account, provider):
    assert not is_connection_id(account, provider)
