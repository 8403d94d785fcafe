"""Permissions that a person leaves out before signing in: not asked for, not offered, and not asked for again."""

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from connector_app.model.failure import Forbidden, Rejected
from connector_app.model.item import Kind
from connector_app.model.permission import Group
from connector_app.store import connections
from connector_app.words.permissions import left_out, withheld
from tests.parts.authority import Authority, acme, says
from tests.parts.house import failure, open_house, value

GROUPS = (
    Group("look", "Looks", "your looks", ("look",), {"read": ("read:user",), "change": ("read:user",)}),
    Group("data", "Data", "your data", ("data",), {"read": ("read:data",), "change": ("write:data",)}),
)
GIVEN = {"read": {"read:user", "read:data"}, "change": {"read:user", "write:data"}}


@pytest.fixture
async def platform():
    async with Authority() as platform:
        yield platform


@pytest.fixture
async def house(tmp_path, platform):
    def missing(access, granted):
        have = {*granted, *(["read:data"] if "write:data" in granted else [])}
        return tuple(sorted(GIVEN[access] - have))

    known = acme(platform.origin)
    kinds = tuple(Kind(id_, id_, id_, "x", ()) for id_ in ("look", "data"))
    known = replace(known, groups=GROUPS, missing=missing, kinds=kinds)
    async with open_house(tmp_path / "data", known) as house:
        house.known = known
        yield house


def asked(house):
    """Return the permissions that each opened address asks for."""
    return [parse_qs(urlsplit(url).query)["scope"][0].split(" ") for url in house.person.opened]


async def connected(house, **how):
    step = await house.connect(**how)
    assert step.phase == "connected", step
    return value(await house.connections.get(step.connection))


async def test_what_was_left_out_is_not_asked_for_and_not_shown_whatever_the_platform_gives(house, platform):
    platform.trouble["/token"] = says(
        200, {"token_type": "Bearer", "access_token": "acme_canary_pasted_key", "scope": "read:user write:data"}
    )

    here = await connected(house, without=("data",))

    assert asked(house) == [["read:user", "admin:webhooks"]]
    assert "write:data" in here.scopes  # it gives what it gave before
    assert (here.access, here.without) == ("change", ("data",))
    assert [kind.id for kind in house.known.kinds_of(here)] == ["look"]
    assert house.known.kind_of(here, "data").can.create == (
        "“Data” was left out at the sign-in. Add the same account again to have it."
    )
    assert left_out(house.known, here) == "You left out “Data”."
    assert withheld(house.known, "change", here) == ""


async def test_whoever_signs_in_again_is_asked_the_same_and_whoever_adds_it_anew_chooses_anew(house):
    here = await connected(house, without=("data",))
    again = await connected(house, expect=here.id)
    anew = await connected(house)

    whole = ["read:user", "write:data", "admin:webhooks"]
    assert asked(house) == [["read:user", "admin:webhooks"], ["read:user", "admin:webhooks"], whole]
    assert [each.without for each in (again, anew)] == [("data",), ()]
    assert anew.id == here.id
    assert [kind.id for kind in house.known.kinds_of(anew)] == ["look", "data"]
    assert left_out(house.known, anew) == ""


async def test_other_settings_of_an_account_stay(house):
    here = await connected(house, without=("data",))
    await house.db.write(lambda tx: connections.put(tx, replace(here, settings={**here.settings, "calls": "100"})))

    assert (await connected(house, expect=here.id)).settings == {"without": "data", "calls": "100"}
    assert (await connected(house)).settings == {"calls": "100"}


async def test_a_code_asks_for_no_more_either(house, platform):
    await connected(house, method="device", without=("data",))

    assert platform.asked_at("/device")[0]["scope"] == "read:user"


async def test_what_is_left_has_to_be_given(house):
    house.known = replace(house.known, missing=lambda *_: ("read:user",))
    house.catalog._by_id["acme"] = house.known
    step = await house.connect(without=("data",))

    assert step.failure == Forbidden(("read:user",))
    assert house.left_behind() == {}


@pytest.mark.parametrize(
    ("without", "words"),
    [
        (("data", "look"), "Leave something in: nothing would be asked for."),
        (("mail",), "Acme has no “mail” to leave out. There is: look, data."),
    ],
)
async def test_what_cannot_be_left_out_is_said(house, without, words):
    assert failure(await house.connections.begin("acme", "change", without=without)) == Rejected(words)
    assert house.person.opened == []


async def test_where_there_is_no_choice_nothing_can_be_left_out(tmp_path, platform):
    known = replace(acme(platform.origin), groups=GROUPS[:1])
    async with open_house(tmp_path / "other", known) as house:
        found = failure(await house.connections.begin("acme", "change", without=("look",)))

    assert found == Rejected("Acme has no “look” to leave out.")
