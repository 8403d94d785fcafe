"""The whole program with a way in from outside: its own receiver's address stands in for a tunnel's."""

import asyncio
from contextlib import asynccontextmanager

from connector_app.adapters.serve import authority, bind
from connector_app.engine.engine import running
from connector_app.engine.setup import Setup
from connector_app.model.result import Ok
from connector_app.services.registrations import PORT
from connector_app.store import connections, upkeep


def value(answer):
    assert isinstance(answer, Ok), answer
    return answer.value


def free_port():
    with bind("127.0.0.1", 0) as bound:
        return int(authority(bound).rpartition(":")[2])


@asynccontextmanager
async def reachable(folder, provider, endpoints, port):
    """Run an engine whose receiver is known by `port`, for a platform on loopback."""
    folder.mkdir(exist_ok=True)
    places = "\n".join(f'{name} = "{address}"' for name, address in endpoints.items())
    (folder / "settings.toml").write_text(
        f'[network]\nallow_insecure_loopback = true\n[live]\naddress = "http://127.0.0.1:{port}"\n'
        f"[providers.{provider}.endpoints]\n{places}\n"
    )
    setup = Setup(folder, "receive", passphrase="canary passphrase of a test")
    if not (folder / "data.db").exists():
        async with running(Setup(folder, "command", passphrase="canary passphrase of a test")) as engine:
            await engine._db.write(lambda tx: upkeep.set_meta(tx, PORT, str(port)))
    async with running(setup) as engine:
        assert engine.receiver_origin == f"http://127.0.0.1:{port}"
        yield engine


async def connected(engine, attempt):
    """Follow a sign-in to its end and return the account's id."""
    seen = 0
    while not (step := value(await engine.verbs.connections.step_after(attempt.id, seen))).is_last:
        seen = step.number
    assert step.phase == "connected", step.failure
    return step.connection if isinstance(step.connection, str) else step.connection.id


async def put(engine, account, tokens):
    """Let an account be signed in."""
    await engine._vault.unlock(engine._vault.realm(account.id))

    def write(tx):
        connections.put(tx, account)
        engine._tokens.save(tx, account.id, tokens, generation=1)

    await engine._db.write(write)
    engine.verbs.live.start(account.id)


async def until(truth, seconds=10.0):
    async with asyncio.timeout(seconds):
        while not await truth():
            await asyncio.sleep(0.02)
