"""A key and an anchor that live in memory: what the keychain does for the history, without one."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from connector_app.model.failure import FailureError, KeychainLocked
from connector_app.services import signatures
from connector_app.store.audit import StoredKey


class FakeSigner:
    def __init__(self, key=None, *, home="session", since="2026-01-01T00:00:00.000Z", introduced_by=None, log=b""):
        self._key = key or Ed25519PrivateKey.generate()
        self.home, self.since = home, since
        self.introduced_by, self.introduction, self.older = "", b"", ()
        if introduced_by is not None:
            self.introduced_by = signatures.key_id(introduced_by.public)
            self.introduction = introduced_by.sign(signatures.introduction_text(log, self.public, home, since))

    @property
    def public(self):
        return self._key.public_key().public_bytes_raw()

    @property
    def stored(self):
        key_id = signatures.key_id(self.public)
        return StoredKey(key_id, self.public, self.home, self.since, self.introduced_by, self.introduction)

    def sign(self, message):
        return self._key.sign(message)


class FakeAnchorHome:
    def __init__(self, signer=None):
        self.signer, self.kept, self.locked = signer or FakeSigner(), None, False

    async def signing_key(self):
        self._knock()
        return self.signer

    async def anchor(self):
        self._knock()
        return self.kept

    async def set_anchor(self, anchor):
        self._knock()
        self.kept = anchor

    def _knock(self):
        if self.locked:
            raise FailureError(KeychainLocked("fake"))
