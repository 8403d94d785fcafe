"""What every platform that sends deliveries must do: take the genuine, and nothing else. Part of the suite."""

from datetime import timedelta
from typing import ClassVar, Literal

from connector_app.model.item import ConnectionId
from connector_app.model.provider import Provider
from connector_app.model.webhook import Accepted, Again, Delivery, DeliveryId, Rejected


class Deliveries:
    provider: ClassVar[Provider]
    proof: ClassVar[Literal["signature", "word"]] = "signature"
    """`word`: nothing is signed; a secret that was agreed comes along, in a header or in the body."""

    async def delivered(self, remote):
        raw, headers, secret = await remote.delivery()
        return raw, headers, [secret], remote.clock.now()

    async def test_a_genuine_delivery_is_taken_and_known_again(self, remote):
        if self.provider.webhooks is None:
            return
        raw, headers, secrets, now = await self.delivered(remote)
        first, again = (self.provider.webhooks.verify(raw, headers, secrets, now) for _ in range(2))

        assert isinstance(first, Accepted)
        assert first == again
        delivery = Delivery(1, ConnectionId("here-1"), DeliveryId(first.delivery_id), first.event, raw, "")
        for event in self.provider.webhooks.events(delivery):
            assert isinstance(event, Again) or (event.remote_id and self.provider.kind(event.kind))

    async def test_a_delivery_with_one_bit_flipped_is_not(self, remote):
        if self.provider.webhooks is None:
            return
        raw, headers, secrets, now = await self.delivered(remote)
        if self.proof == "word":
            self._word_with_one_bit_flipped(raw, headers, secrets[0], now)
            return
        for bit in range(0, len(raw) * 8, 11):
            changed = bytearray(raw)
            changed[bit // 8] ^= 1 << (bit % 8)
            assert isinstance(self.provider.webhooks.verify(bytes(changed), headers, secrets, now), Rejected)

    def _word_with_one_bit_flipped(self, raw, headers, secret, now):
        assert secret in raw or secret in dict(headers).values()
        for bit in range(len(secret) * 8):
            changed = bytearray(secret)
            changed[bit // 8] ^= 1 << (bit % 8)
            other = [(name, value.replace(secret, changed)) for name, value in headers]
            verdict = self.provider.webhooks.verify(raw.replace(secret, changed), other, [secret], now)
            assert isinstance(verdict, Rejected)

    async def test_a_delivery_from_long_ago_or_with_another_secret_is_not(self, remote):
        if self.provider.webhooks is None:
            return
        raw, headers, secrets, now = await self.delivered(remote)
        verify = self.provider.webhooks.verify

        assert isinstance(verify(raw, headers, [b"canary-another-secret"], now), Rejected)
        assert isinstance(verify(raw, headers, [], now), Rejected)
        if any(b"timestamp" in name.lower() for name, _ in headers):
            assert isinstance(verify(raw, headers, secrets, now + timedelta(seconds=301)), Rejected)

    async def test_a_delivery_without_what_is_signed_is_not(self, remote):
        if self.provider.webhooks is None:
            return
        raw, headers, secrets, now = await self.delivered(remote)
        signed = [name for name, _ in headers if b"signature" in name.lower() or b"timestamp" in name.lower()]
        if self.proof == "word":
            signed = [name for name, value in headers if value == secrets[0]]
            if secrets[0] in raw:
                without = raw.replace(secrets[0], b"")
                assert isinstance(self.provider.webhooks.verify(without, headers, secrets, now), Rejected)
                return
        assert signed
        for missing in signed:
            left = [(name, value) for name, value in headers if name != missing]
            assert isinstance(self.provider.webhooks.verify(raw, left, secrets, now), Rejected)
