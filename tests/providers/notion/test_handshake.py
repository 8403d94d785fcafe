"""Notion's first message to a new address, in the whole program: shown, and believed once a person confirmed it."""

import hashlib
import hmac
import json

import httpx
import pytest

from connector_app.model.audit import AuditQuery
from connector_app.model.failure import NotFound
from connector_app.store import audit, deliveries
from tests.parts.house import failure, value
from tests.parts.whole import connect, open_engine, until
from tests.providers.notion.fake import KEY, NotionRemote
from tests.providers.notion.test_webhooks import HANDSHAKE, PAGE, PUBLISHED, ROOM, TOKEN

pytestmark = pytest.mark.timeout(60)


async def post(url, raw, signature):
    async with httpx.AsyncClient(trust_env=False) as client:
        return (await client.post(url, content=raw, headers={"x-notion-signature": signature})).status_code


async def test_its_secret_is_shown_kept_nowhere_and_proves_news_once_the_person_confirmed_it(tmp_path):
    folder, secret = tmp_path / "data", TOKEN.decode()
    async with NotionRemote(tmp_path) as remote, open_engine(folder, {"notion": remote.endpoints}) as engine:
        verbs = engine.verbs.registrations
        here = (await connect(engine, "notion", key=KEY)).connection
        made = value(await verbs.add(here))
        assert failure(await verbs.confirm(here, made.token, "")) == NotFound("a secret that was sent to this address")
        raw = json.dumps(remote.event("page.created", PAGE, ROOM)).encode()
        signature = "sha256=" + hmac.new(TOKEN, raw, hashlib.sha256).hexdigest()

        assert await post(made.url, HANDSHAKE, PUBLISHED.decode()) == 200

        (shown,) = value(await verbs.addresses(here))
        assert (shown.offered, secret in repr(shown)) == (secret, False)
        assert await post(made.url, raw, signature) == 401, "nobody has confirmed it"
        await engine._webhooks.write_down()
        kept = await engine.read(lambda tx: audit.page(tx, AuditQuery(actions=("webhook.offered",))))
        assert [each.counts["times"] for each in kept] == [1]
        assert not any(TOKEN in path.read_bytes() for path in folder.rglob("*") if path.is_file())

        other = HANDSHAKE.replace(b"secret_t", b"secret_u")
        assert await post(made.url, other, PUBLISHED.decode()) == 200, "anybody can send one"
        assert failure(await verbs.confirm(here, made.token, secret)) == NotFound("shown secret")
        assert await post(made.url, raw, signature) == 401, "neither of them counts"
        assert await post(made.url, HANDSHAKE, PUBLISHED.decode()) == 200
        value(await verbs.confirm(here, made.token, secret))

        assert await post(made.url, raw, signature) == 200
        assert await post(made.url, other, PUBLISHED.decode()) == 401
        (shown,) = value(await verbs.addresses(here))
        assert shown.offered == ""

        async def came():
            return [each.event for each in await engine.read(lambda tx: deliveries.newest(tx, connection=here))]

        await until(came)
        assert await came() == ["page.created"]
