"""Hostile deliveries made of genuine ones, and what may be said of those that are taken: nothing that was not signed.

Two sorts. *Forged*: what was signed, the signature, the secrets or the time is not a genuine one's; none may be taken.
*Signed*: everything is genuine but what it says; it may be taken, and neither `verify` nor `events` may raise.
"""

import json
import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from connector_app.model.item import ConnectionId
from connector_app.model.webhook import Accepted, Delivery, DeliveryId

NOW = datetime(2026, 3, 3, 8, 5, tzinfo=UTC)
SPREAD = timedelta(seconds=200)
LATE = SPREAD + timedelta(seconds=300)
"""Further from `NOW` than this, no genuine delivery is fresh."""

OTHER_SECRETS = (b"", b"canary-other-secret-1", b"\xff\xfe", b"whsec_", b"whsec_!", b"0" * 64, b"z" * 64, "ä".encode())


@dataclass(frozen=True)
class Sent:
    """One delivery: what came, and what it is held against."""

    raw: bytes
    headers: tuple[tuple[bytes, bytes], ...]
    secrets: tuple[bytes, ...]
    now: datetime = NOW

    def all(self, name):
        return tuple(value for key, value in self.headers if key.lower() == name)


@dataclass(frozen=True)
class Scheme:
    """How a platform proves its deliveries.

    `sign` gives the headers of a body sent at a moment; `named` is the one with the signature; `proof` what of a
    delivery the signature binds, the signature as far as it is one and the same included; `dated` whether that holds
    the time; `events` what else reads a delivery that was taken.
    """

    name: str
    api: object
    sign: Callable[[bytes, datetime], Sequence[tuple[bytes, bytes]]]
    secret: bytes
    bodies: Sequence[bytes]
    proof: Callable[[Sent], object]
    named: bytes
    dated: bool = False
    events: Callable | None = None
    prefixes: Sequence[bytes] = field(default=(b"sha256=", b"v0=", b"v1,", b"sha1=", b"SHA256=", b""))

    def genuine(self):
        moments = [NOW - SPREAD, NOW, NOW + SPREAD]
        return [Sent(raw, tuple(self.sign(raw, at)), (self.secret,)) for raw in self.bodies for at in moments]


class Hostile:
    """Makes hostile deliveries, the same ones for the same seed."""

    def __init__(self, scheme, seed):
        self.scheme, self.chance = scheme, random.Random(f"{seed} {scheme.name}")
        self.genuine = scheme.genuine()
        self.proofs = {scheme.proof(sent) for sent in self.genuine}

    def forged(self):
        """Return a delivery that is not a genuine one's in what counts."""
        while True:
            sent = self.chance.choice(self.genuine)
            for _ in range(self.chance.choice((1, 1, 1, 2, 3))):
                sent = self.chance.choice((self._body, self._header, self._header, self._splice, self._secrets))(sent)
            if self.scheme.dated and self.chance.random() < 0.1:
                sent = self._late(sent)
            if self._is_forged(sent):
                return sent

    def signed(self):
        """Return a delivery whose body nobody should have signed, but somebody did."""
        raw = self._hurt(self.chance.choice(self.genuine).raw)
        return Sent(raw, tuple(self.scheme.sign(raw, NOW)), (self.scheme.secret,))

    def _is_forged(self, sent):
        is_late = self.scheme.dated and abs(sent.now - NOW) > LATE
        is_known = self.scheme.secret.lower() in [
            each.lower() for each in sent.secrets
        ]  # hex digits have two spellings
        return not is_known or is_late or self.scheme.proof(sent) not in self.proofs

    # What is done to them

    def _body(self, sent):
        return Sent(self._hurt(sent.raw), sent.headers, sent.secrets, sent.now)

    def _header(self, sent):
        headers = list(sent.headers)
        if not headers:
            return self._body(sent)
        at = self.chance.randrange(len(headers))
        if self.chance.random() < 0.6:  # mostly the one that counts most
            at = next((n for n, (key, _) in enumerate(headers) if key.lower() == self.scheme.named), at)
        key, value = headers[at]
        match self.chance.randrange(8):
            case 0:
                del headers[at]
            case 1:
                headers.append((key, value))
            case 2:
                headers.insert(0, (key.upper(), self._word(value)))
            case 3:
                headers[at] = (self._flipped(key), value)
            case 4:
                headers[at] = (key, self.chance.choice(self.scheme.prefixes) + value.rpartition(b"=")[2])
            case _:
                headers[at] = (key, self._word(value))
        return Sent(sent.raw, tuple(headers), sent.secrets, sent.now)

    def _splice(self, sent):
        """Put parts of two genuine deliveries together."""
        other = self.chance.choice(self.genuine)
        if self.chance.random() < 0.3:
            return Sent(other.raw, sent.headers, sent.secrets, sent.now)
        headers = tuple(self.chance.choice(pair) for pair in zip(sent.headers, other.headers, strict=False))
        return Sent(sent.raw, headers, sent.secrets, sent.now)

    def _secrets(self, sent):
        others = tuple(self.chance.choice(OTHER_SECRETS) for _ in range(self.chance.randrange(4)))
        # Never what a delivery could come to bear by the same accident: that one would be genuine.
        mine = () if self.chance.random() < 0.5 else (self._flipped(self.scheme.secret) + b"-canary",)
        return Sent(sent.raw, sent.headers, (*others, *mine), sent.now)

    def _late(self, sent):
        off = timedelta(seconds=self.chance.choice((501, 502, 600, 86_400, 10**9)))
        try:
            return Sent(sent.raw, sent.headers, sent.secrets, sent.now + off * self.chance.choice((1, -1)))
        except OverflowError:
            return sent

    def _word(self, value):
        """Return something else than a header's value."""
        chance = self.chance
        match chance.randrange(12):
            case 0:
                return b""
            case 1:
                return chance.randbytes(chance.randrange(1, 100))
            case 2:
                return value + chance.choice((b" ", b"\n", b"\0", b"0", value))
            case 3:
                return chance.choice((b" ", b"\t", b"+", b"-", b"0")) + value
            case 4:
                return value.upper() if chance.random() < 0.5 else value.swapcase()
            case 5:
                return value[: chance.randrange(len(value) + 1)]
            case 6:
                return chance.choice((b"1e9", b"0x10", b"1_000", "١٢٣".encode(), b"9" * 5000, b"-1", b"NaN", b"true"))
            case 7:
                return value[::-1]
            case 8:
                return chance.choice(self.scheme.prefixes) + chance.randbytes(32).hex().encode()
            case _:
                return self._flipped(value)

    def _flipped(self, data):
        if not data:
            return b"\x01"
        changed = bytearray(data)
        changed[self.chance.randrange(len(changed))] ^= 1 << self.chance.randrange(8)
        return bytes(changed)

    def _hurt(self, raw):
        """Return another body than this."""
        chance, at = self.chance, self.chance.randrange(len(raw) + 1)
        match chance.randrange(14):
            case 0:
                return raw[:at]
            case 1:
                return raw[:at] + chance.randbytes(chance.randrange(1, 8)) + raw[at:]
            case 2:
                return raw[:at] + raw[min(len(raw), at + chance.randrange(1, 8)) :] + b" "
            case 3:
                return chance.choice((b"\xef\xbb\xbf", b" ", b"\n", b"\0")) + raw
            case 4:
                return raw + chance.choice((b" ", b"\n", b"\0", raw, b"}"))
            case 5:
                return self._other_value(raw)
            case 6:
                return self._rewritten(raw)
            case 7:
                return chance.choice(ODD)
            case 8:
                return chance.randbytes(chance.randrange(200))
            case _:
                return self._flipped(raw)

    def _other_value(self, raw):
        """Return a body in which one value is of another sort."""
        try:
            whole = json.loads(raw)
        except (ValueError, RecursionError):
            return self._flipped(raw)
        holder, key = whole, None
        while isinstance(holder, dict | list) and holder:
            key = self.chance.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
            if not isinstance(holder[key], dict | list) or not holder[key] or self.chance.random() < 0.3:
                holder[key] = self.chance.choice(VALUES)
                break
            holder = holder[key]
        return json.dumps(whole, ensure_ascii=self.chance.random() < 0.5).encode("utf-8", "surrogatepass")

    def _rewritten(self, raw):
        """Return the same said in other bytes, as a relay writes it."""
        try:
            return json.dumps(json.loads(raw), separators=(",", ":"), sort_keys=True).encode()
        except (ValueError, RecursionError):
            return self._flipped(raw)


VALUES = (
    None, True, 0, -1, 1.5, 10**40, 1e308, float("nan"), float("inf"), "", " ", "\0", "\ud800", "é" * 300, "x" * 70_000,
    [], {}, [[]], {"": {}}, {"id": {"id": []}}, "2026-13-99T99:99:99Z", "0001-01-01T00:00:00Z", "../..", "<script>",
)  # fmt: skip
ODD = (
    b"", b"null", b"[]", b"{}", b'""', b"0", b"-", b"{", b'{"', b"[" * 3000, b'{"a":' * 3000, b"9" * 5000, b"NaN",
    b'{"value":[]}', b'{"value":[{}]}', b'{"value":null}', b'{"type":1}', b'{"type":"1"}', b"payload=",
    b"payload=%7B%7D", b"payload=%FF", b"a=b&a=c", b"&" * 2000, b"=", b'{"\\ud800":1}', b'{"id":"\\udfff"}',
    b"\xff\xfe\x00", b'{"verification_token":""}', b'{"verification_token":"\\ud800"}',
    b'{"type":"url_verification","challenge":1}',
    b'{"type":"url_verification","challenge":"\\n"}', b'{"event":null,"data":null}', b'{"data":{"id":1e400}}',
)  # fmt: skip


def campaign(scheme, times, seed):
    """Try so many forged deliveries, and one that is signed for every ten.

    Return what became of them, and the first that broke.
    """
    hostile, counts, broken = Hostile(scheme, seed), Counter(), []
    for number in range(times + times // 10):
        is_signed = number % 11 == 0
        sent = hostile.signed() if is_signed else hostile.forged()
        counts["signed" if is_signed else "forged"] += 1
        try:
            verdict = scheme.api.verify(sent.raw, sent.headers, sent.secrets, sent.now)
            if isinstance(verdict, Accepted):
                counts["taken" if is_signed else "forgeries"] += 1
                name = DeliveryId(verdict.delivery_id)
                (scheme.events or scheme.api.events)(
                    Delivery(1, ConnectionId("x-1"), name, verdict.event, sent.raw, "2026-03-03T08:05:00.000Z")
                )
                if not is_signed:
                    broken.append((verdict, sent))
            else:
                counts["refused"] += 1
        except Exception as error:  # noqa: BLE001  what is looked for
            counts["exceptions"] += 1
            broken.append((repr(error), sent))
    return counts, broken[:3]
