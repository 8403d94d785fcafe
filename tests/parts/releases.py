"""Somebody who publishes versions: a feed, signed, and a server that gives it away."""

import base64
import contextlib
import json

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from connector_app.adapters.serve import Response, Server, bind
from connector_app.model.release import DOMAIN, Publisher

KEY = Ed25519PrivateKey.from_private_bytes(b"canary release key, only a test.")
OTHER = Ed25519PrivateKey.from_private_bytes(b"canary of another release key...")


def said(*versions, number=7, expires="2036-01-01T00:00:00.000Z"):
    """Return a feed, not signed yet."""
    releases = [
        {"version": each, "date": "2026-11-20", "notes": ["What is new."], "page": f"https://get.example/{each}"}
        for each in versions
    ]
    return {"feed": "connector-manager/releases/1", "number": number, "expires": expires, "releases": releases}


def feed(content, key=KEY):
    signed = json.dumps(content).encode()
    parts = {"signed": signed, "signature": key.sign(DOMAIN + signed)}
    return json.dumps({name: base64.b64encode(part).decode() for name, part in parts.items()}).encode()


class Announcing:
    """`body` is what is given away, `status` with which answer; `asked` are the requests that came."""

    def __init__(self, body=b"", status=200):
        self.body, self.status, self.asked = body, status, []
        self.publisher = Publisher()

    async def answer(self, request):
        self.asked.append(request)
        return Response(self.status, (("Content-Type", "application/json"),), self.body)


@contextlib.asynccontextmanager
async def announcing(body=b""):
    """Serve a feed on loopback."""
    here, listening = Announcing(body), bind("127.0.0.1", 0)
    async with Server(here.answer, [listening]):
        port = listening.getsockname()[1]
        public = KEY.public_key().public_bytes_raw().hex()
        here.publisher = Publisher(f"http://127.0.0.1:{port}/feed.json", public, ("get.example",))
        yield here
