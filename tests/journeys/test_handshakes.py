"""What a platform sends first to a new address, against `connector-app receive` as a process of its own."""

import asyncio
import hashlib
import hmac
import json
import time
from datetime import UTC, datetime

import httpx
import pytest

from tests.journeys.test_platforms import at, said
from tests.parts.platforms import Discord, Notion, Slack
from tests.providers.discord.test_webhooks import PING, PUBLIC, SEED, signed
from tests.providers.notion.test_webhooks import HANDSHAKE, PAGE, PUBLISHED, ROOM, TOKEN
from tests.providers.slack.test_webhooks import SECRET, headers

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]
CHALLENGE = b'{"token":"x","challenge":"canary-challenge","type":"url_verification"}'


async def post(url, raw, given):
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.post(url, content=raw, headers=given)
    return answer.status_code, answer.content


async def connected(hand):
    return said(await hand.paste(hand.walk.key), "connected")["connection"]


async def added(hand, here, secret=""):
    words = ("--secret-stdin",) if secret else ()
    return said(await hand.run("webhook", "add", here, *words, stdin=f"{secret}\n"), "webhook")


async def test_discords_two_pings_get_their_answers_and_a_forged_one_none(tmp_path):
    async with at(Discord(), tmp_path) as (hand, _):
        made = await added(hand, await connected(hand), PUBLIC.decode())
        with hand.program.start("receive") as running:
            await asyncio.to_thread(running.wait_for, "receiver")

            async def ping(raw, seed=SEED):
                return await post(made["url"], raw, signed(raw, str(int(time.time())).encode(), seed))

            assert await ping(PING) == (200, b'{"type":1}')
            assert await ping(b'{"version":1,"application_id":"1","type":0}') == (204, b"")
            assert (await ping(PING, b"\x01" * 32))[0] == 401
            assert await asyncio.to_thread(running.end) == 0


async def test_slacks_challenge_is_given_back_once_its_signature_holds(tmp_path):
    async with at(Slack(), tmp_path) as (hand, _):
        made = await added(hand, await connected(hand), SECRET.decode())
        with hand.program.start("receive") as running:
            await asyncio.to_thread(running.wait_for, "receiver")
            now = datetime.now(UTC)

            assert await post(made["url"], CHALLENGE, headers(CHALLENGE, at=now)) == (200, b"canary-challenge")
            assert (await post(made["url"], CHALLENGE, headers(CHALLENGE, secret=b"another", at=now)))[0] == 401
            assert await asyncio.to_thread(running.end) == 0


async def test_notions_secret_is_told_and_proves_its_news_once_it_was_given_back(tmp_path):
    async with at(Notion(), tmp_path) as (hand, _):
        here = await connected(hand)
        made = await added(hand, here)
        news = json.dumps(hand.remote.event("page.created", PAGE, ROOM)).encode()
        proof = {"x-notion-signature": "sha256=" + hmac.new(TOKEN, news, hashlib.sha256).hexdigest()}
        with hand.program.start("receive") as running:
            await asyncio.to_thread(running.wait_for, "receiver")

            assert (await post(made["url"], HANDSHAKE, {"x-notion-signature": PUBLISHED.decode()}))[0] == 200
            told = await asyncio.to_thread(running.wait_for, "offered")
            assert (told["token"], told["word"]) == (made["token"], TOKEN.decode())
            assert (await post(made["url"], news, proof))[0] == 401, "nobody has given it back"
            assert await asyncio.to_thread(running.end) == 0

        said(await hand.run("webhook", "secret", here, made["token"], stdin=f"{told['word']}\n"), "webhook")
        with hand.program.start("receive") as running:
            await asyncio.to_thread(running.wait_for, "receiver")

            assert (await post(made["url"], news, proof))[0] == 200
            await asyncio.to_thread(running.wait_for, "applied")
            assert await asyncio.to_thread(running.end) == 0
