"""Which ways to sign in are open, and who the program is on each of them."""

from dataclasses import replace

import pytest

from connector_app.model.connection import ConnectionStatus
from connector_app.model.failure import Forbidden, NotFound, Problem, Rejected
from connector_app.model.oauth import ClientCredentials
from connector_app.model.permission import Group
from connector_app.model.result import Ok
from connector_app.model.ways_in import PastedSecret, Setup
from connector_app.services.clients import Way
from connector_app.services.keys import Keys
from connector_app.words.permissions import withheld
from tests.parts.authority import CLIENT, Authority, acme
from tests.parts.house import failure, open_house, value

SECRET = "canary-client-secret"
SETUP = Setup(id_example="ab12", id_pattern="[a-z0-9]+", secret_example="canary-...", secret_pattern="canary-.+")


@pytest.fixture
async def platform():
    async with Authority() as platform:
        yield platform


def strict(platform, **facts):
    """Return the platform as one that knows only clients with a secret of their own."""
    known = acme(platform.origin)
    oauth = replace(known.oauth, secret="required", public_client_id="")
    return replace(known, **{"oauth": oauth, "setup": SETUP, "machine": None, "pasted": None} | facts)


def keys_of(house):
    return Keys(house.db, house.vault, house.audit, house.catalog, house.clock)


async def test_what_can_be_done_at_once_is_offered_first(tmp_path, platform):
    pasted = PastedSecret("Key", (), {"k.*": "a key"})
    async with open_house(tmp_path / "data", strict(platform, pasted=pasted)) as house:
        assert value(await house.connections.ways("acme")) == (
            Way("token"),
            Way("oauth", ("client_id", "client_secret")),
            Way("device", ("client_id",)),
        )
        assert failure(await house.connections.ways("nowhere")) == NotFound("platform “nowhere”")


async def test_a_client_id_alone_opens_the_way_that_needs_no_secret(tmp_path, platform):
    clients = {"acme": ClientCredentials(CLIENT)}
    async with open_house(tmp_path / "data", strict(platform), clients=clients) as house:
        assert value(await house.connections.ways("acme")) == (Way("device"), Way("oauth", ("client_secret",)))


async def test_the_publishers_client_opens_what_needs_no_secret(tmp_path, platform):
    async with open_house(tmp_path / "data", acme(platform.origin)) as house:
        assert value(await house.connections.ways("acme"))[0] == Way("oauth")


async def test_a_client_that_a_person_types_in_signs_in_at_once(tmp_path, platform):
    platform.secret = SECRET
    async with open_house(tmp_path / "data", strict(platform, setup=None)) as house:
        keys = keys_of(house)

        assert await keys.set_client("acme", f" {CLIENT}\n", SECRET) == Ok(None)
        assert value(await house.connections.ways("acme"))[0] == Way("oauth")
        assert value(await keys.secrets()) == (("acme", "client-id"), ("acme", "client-secret"))
        assert (await house.connect()).phase == "connected"
        assert SECRET not in str(house.rows("select cast(entry as text) from audit"))


@pytest.mark.parametrize(
    ("client_id", "secret", "problems"),
    [
        ("", SECRET, [("client_id", "The client id is missing.")]),
        ("AB", SECRET, [("client_id", "This does not look right. The client id looks like ab12")]),
        ("ab", "", [("client_secret", "The client secret is missing.")]),
        (
            "a b",
            "other",
            [
                ("client_id", "The client id is one line without spaces. Copy it again, whole and alone."),
                ("client_secret", "This does not look right. The client secret looks like canary-..."),
            ],
        ),
    ],
)
async def test_what_cannot_be_a_client_is_said_at_its_field(tmp_path, platform, client_id, secret, problems):
    async with open_house(tmp_path / "data", strict(platform, device=None)) as house:
        refused = failure(await keys_of(house).set_client("acme", client_id, secret))

        assert isinstance(refused, Rejected)
        assert refused.problems == tuple(Problem(*each) for each in problems)
        assert value(await keys_of(house).secrets()) == ()


async def test_a_secret_that_is_not_needed_may_be_left_out(tmp_path, platform):
    known = acme(platform.origin)
    known = replace(known, oauth=replace(known.oauth, public_client_id=""))
    async with open_house(tmp_path / "data", known) as house:
        assert await keys_of(house).set_client("acme", CLIENT) == Ok(None)
        assert (await house.connect()).phase == "connected"


async def test_where_a_code_does_as_well_the_id_alone_is_enough(tmp_path, platform):
    async with open_house(tmp_path / "data", strict(platform)) as house:
        assert await keys_of(house).set_client("acme", "ab12") == Ok(None)
        assert value(await house.connections.ways("acme"))[0] == Way("device")


async def test_whose_client_is_used_is_told_and_ones_own_is_forgotten_whole(tmp_path, platform):
    known = acme(platform.origin)
    async with open_house(tmp_path / "data", replace(known, setup=SETUP, machine=None)) as house:
        keys = keys_of(house)
        assert value(await keys.clients()) == {"acme": "public"}
        await keys.set_client("acme", "ab12", SECRET)
        assert value(await keys.clients()) == {"acme": "own"}

        assert await keys.forget_client("acme") == Ok(None)
        assert (value(await keys.clients()), value(await keys.secrets())) == ({"acme": "public"}, ())
        assert failure(await keys.forget_client("acme")) == NotFound("client id")
    async with open_house(tmp_path / "named", strict(platform), clients={"acme": ClientCredentials(CLIENT)}) as house:
        assert value(await keys_of(house).clients()) == {"acme": "named"}
    async with open_house(tmp_path / "none", strict(platform)) as house:
        assert value(await keys_of(house).clients()) == {"acme": ""}


async def test_each_half_is_forgotten_by_itself(tmp_path, platform):
    async with open_house(tmp_path / "data", strict(platform)) as house:
        keys = keys_of(house)
        await keys.set_client("acme", "ab12", SECRET)

        assert await keys.remove_secret("acme") == Ok(None)
        assert value(await keys.secrets()) == (("acme", "client-id"),)
        assert failure(await keys.remove_secret("acme")) == NotFound("client secret")
        assert await keys.remove_secret("acme", "client-id") == Ok(None)
        assert value(await keys.secrets()) == ()
        assert await keys.set_secret("acme", "ab12", "client-id") == Ok(None)
        assert value(await keys.secrets()) == (("acme", "client-id"),)


def needing(platform, **needed):
    def missing(access, granted):
        return tuple(each for each in needed[access] if each not in granted)

    return replace(acme(platform.origin), missing=missing)


async def test_an_account_that_gave_less_is_read_only_and_says_so(tmp_path, platform):
    known = needing(platform, read=(), change=("never-given",))
    async with open_house(tmp_path / "data", known) as house:
        step = await house.connect(access="change")
        saved = value(await house.connections.get(step.connection))

        assert (step.phase, saved.access, saved.status) == ("connected", "read", ConnectionStatus.CONNECTED)


async def test_an_account_that_gave_too_little_is_not_connected(tmp_path, platform):
    known = needing(platform, read=("never-given",), change=("never-given", "nor-this"))
    async with open_house(tmp_path / "data", known) as house:
        step = await house.connect(access="change")

        assert step.failure == Forbidden(("never-given",))
        assert house.left_behind() == {}


def grouped(platform):
    """Return a platform whose person ticks boxes: of two groups, "write:data" is given and "never-given" is not."""
    groups = tuple(
        Group(name, name, f"your {name}", (f"{name}-kind",), {"read": (scope,), "change": (scope,)})
        for name, scope in (("data", "write:data"), ("rest", "never-given"))
    )
    return replace(needing(platform, **dict.fromkeys(("read", "change"), ("write:data", "never-given"))), groups=groups)


async def test_of_groups_that_may_be_given_without_the_others_one_is_enough(tmp_path, platform):
    known = grouped(platform)
    async with open_house(tmp_path / "data", known) as house:
        step = await house.connect(access="change")
        saved = value(await house.connections.get(step.connection))

        assert (step.phase, saved.access) == ("connected", "change")
        assert withheld(known, "change", saved) == "Less was given than was asked for. May not see your rest."


async def test_where_no_group_was_given_nothing_is_connected(tmp_path, platform):
    known = grouped(platform)
    known = replace(known, groups=known.groups[1:], missing=lambda *_: ("never-given",))
    async with open_house(tmp_path / "data", known) as house:
        assert (await house.connect(access="change")).failure == Forbidden(("never-given",))
        assert house.left_behind() == {}
