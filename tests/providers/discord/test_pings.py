"""Both of Discord's PINGs at the program's own receiver: each wants another answer, and tests that forgeries fail."""

import time

import httpx
import pytest

from connector_app.store import deliveries
from tests.parts.house import value
from tests.parts.whole import connect, open_engine
from tests.providers.discord.fake import KEY, DiscordRemote
from tests.providers.discord.test_webhooks import PING, PUBLIC, SEED, event, interaction, signed

pytestmark = pytest.mark.timeout(60)
EMPTY_PING = b'{"version":1,"application_id":"1","type":0}'


async def test_each_gets_its_own_answer_and_a_forged_one_is_refused(tmp_path):
    async with (
        DiscordRemote(tmp_path) as remote,
        open_engine(tmp_path / "data", {"discord": remote.endpoints}) as engine,
    ):
        here = (await connect(engine, "discord", key=KEY)).connection
        made = value(await engine.verbs.registrations.add(here, PUBLIC.decode()))

        async def post(raw, seed=SEED):
            headers = signed(raw, str(int(time.time())).encode(), seed)
            async with httpx.AsyncClient(trust_env=False) as client:
                said = await client.post(made.url, content=raw, headers=headers)
            return said.status_code, said.content

        assert await post(PING) == (200, b'{"type":1}')
        assert await post(EMPTY_PING) == (204, b"")
        assert (await post(PING, seed=b"\x01" * 32))[0] == 401
        assert (await post(interaction(3)))[1] == b'{"type":6}'
        assert await post(event("APPLICATION_DEAUTHORIZED", {})) == (204, b"")

        kept = await engine.read(lambda tx: deliveries.newest(tx, connection=here))
        assert [each.event for each in kept] == ["APPLICATION_DEAUTHORIZED", "button", "ping", "ping"]
