"""A relay as smee.io runs one: what is delivered on one side is told on the other, over a stream that stays open."""

import asyncio
import json
import time


class RelayServer:
    """One channel. Bodies are parsed and written anew, as JavaScript does; `exact` hands on the very bytes."""

    def __init__(self):
        self.listeners, self.asked, self.refuse, self.number, self.extra = [], [], 0, 0, b""

    async def __aenter__(self):
        self.server = await asyncio.start_server(self._answer, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self.server.sockets[0].getsockname()[1]}/canary-channel-1"
        return self

    async def __aexit__(self, *what):
        self.drop()
        self.server.close()

    async def _answer(self, reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        first, *lines = head.split("\r\n")
        headers = dict(line.lower().split(": ", 1) for line in lines if ": " in line)
        self.asked.append((first.split()[1], headers))
        if self.refuse or headers["accept"] != "text/event-stream":
            writer.write(b"HTTP/1.1 %d No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" % (self.refuse or 404))
            writer.close()
            return
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n")
        writer.write(b"id: 0\nevent: ready\ndata: {}\n\n")
        self.listeners.append(writer)

    async def heard(self, count=1):
        """Wait until somebody listens."""
        async with asyncio.timeout(8):
            while len(self.listeners) < count:
                await asyncio.sleep(0.01)

    def tell(self, raw, headers, *, exact=None):
        """Hand on a delivery; in two pieces, because networks cut where they like."""
        said = {name.decode(): value.decode() for name, value in headers}
        if exact is not None:
            said = {"headers": said, "raw_body_b64": exact, "ts": time.time()}
        else:
            said |= {"host": "smee.example", "body": json.loads(raw), "query": {}, "timestamp": 1_760_000_000_000}
        self.number += 1
        text = json.dumps(said, separators=(",", ":"), ensure_ascii=False)
        frame = f"id: {self.number}\ndata: {text}\n\n".encode()
        for each in self.listeners:
            each.write(frame[:40])
            each.write(frame[40:])

    def say(self, text):
        for each in self.listeners:
            each.write(text)

    def drop(self):
        """End every stream, in the middle of whatever is told."""
        for each in self.listeners:
            each.write(b'id: 99\ndata: {"half":')
            each.close()
        self.listeners.clear()
