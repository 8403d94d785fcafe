"""The least that a durable receiver can be with aiohttp.web and sqlite3: `python aiohttp_receiver.py FOLDER SECRET`.

Checks the signature over the raw bytes, keeps the delivery with synchronous=FULL, answers afterwards. Prints its port.
"""

import asyncio
import hashlib
import hmac
import sqlite3
import sys
from pathlib import Path

from aiohttp import web


async def main(folder, secret):
    data = sqlite3.connect(Path(folder) / "peer.db", isolation_level=None)
    data.execute("pragma journal_mode = wal")
    data.execute("pragma synchronous = full")
    data.execute("create table deliveries (id text primary key, body blob)")

    async def take(request):
        raw = await request.read()
        signed = request.headers["x-platform-timestamp"].encode() + b"." + raw
        due = "sha256=" + hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(due.encode(), request.headers["x-platform-signature"].encode()):
            return web.json_response({"received": False}, status=401)
        name = request.headers["x-platform-delivery"]
        data.execute("insert or ignore into deliveries values (?, ?)", (name, raw))
        return web.json_response({"received": True})

    app = web.Application()
    app.router.add_post("/hooks/{token}", take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    sys.stdout.write(f"{site._server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


asyncio.run(main(*sys.argv[1:]))
