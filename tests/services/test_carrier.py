"""What a state machine asks for, within bounds: no wait that a platform names can stop whoever carries it."""

import os
from dataclasses import dataclass

import pytest

from connector_app.model.call import Call
from connector_app.model.failure import Offline
from connector_app.model.live import Answered, Ask, Stop, Ticked, Wake
from connector_app.services.carrier import LONGEST_REST, Carrier
from tests.fakes.clock import ManualClock

OVER = Stop(Offline("slack.com"), "It is over.")


@dataclass(frozen=True)
class Machine:
    """Begins with one wish and stops at the first thing that happens; `came` is what that was."""

    wish: object
    came: list
    is_up = False

    def begin(self, *, at):
        return self, (self.wish,)

    def take(self, came, *, at, chance):
        self.came.append(came)
        return self, (OVER,)


async def carried(wish):
    clock, came = ManualClock(), []

    async def nothing(*_):
        return None

    carrier = Carrier(
        Machine(wish, came),
        clock,
        os.urandom,
        ask=nothing,
        wires=None,
        keep=nothing,
        read=lambda: None,
        up=lambda _: None,
        trouble=nothing,
    )
    assert await carrier.run() == OVER
    return came[0], max(clock.slept, default=0.0)


@pytest.mark.parametrize("at", [float("nan"), float("inf"), 1e300])
async def test_a_time_that_never_comes_is_an_hour_away(at):
    came, waited = await carried(Wake(at))

    assert (came, waited) == (Ticked(), LONGEST_REST)


@pytest.mark.parametrize("at", [-1.0, float("-inf")])
async def test_a_time_that_is_over_has_come(at):
    assert await carried(Wake(at)) == (Ticked(), 0.0)


@pytest.mark.parametrize("after", [float("inf"), 1e300])
async def test_a_call_is_put_off_by_an_hour_at_most(after):
    assert await carried(Ask(1, Call("GET", "x", lambda _: None), after)) == (Answered(1, None), LONGEST_REST)


@pytest.mark.parametrize("after", [float("nan"), -5.0, float("-inf")])
async def test_a_call_that_is_put_off_by_nothing_is_made_at_once(after):
    came, _ = await carried(Ask(1, Call("GET", "x", lambda _: None), after))

    assert came == Answered(1, None)
