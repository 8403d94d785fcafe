"""Changes on their way, for the tests of the outbox: made, sent, troubled, and looked at."""

import asyncio

from tests.fakes.office import HERE, ok

BREAD = {"title": "Bread", "status": "active"}


async def create(office, **values):
    return ok(await office.items.create(HERE, "item", {**BREAD, **values}, hold=0))


async def delivered(office, **values):
    item = await create(office, **values)
    await office.deliver()
    return await office.row(item)


def there(office):
    return [item["title"] for item in office.platform.there().values()]


async def newest(office):
    return (await office.entries())[-1]


async def attempt(office, *troubles):
    """Let the next tries meet with these troubles, until they are used up."""
    office.platform.troubles = list(troubles)
    async with office.pumping(), asyncio.timeout(10):
        while office.platform.troubles:
            await asyncio.sleep(0.001)


async def until(true):
    async with asyncio.timeout(10):
        while not await true():
            await asyncio.sleep(0.001)


async def maybe(office):
    return (await newest(office)).before.get("maybe")


async def hold_on(office):
    """Leave the newest change marked as being sent, as if its answer were on the way."""
    entry = await newest(office)
    await office.db.write(
        lambda tx: tx.run(
            "update outbox set state = 'sending', attempts = 1, tried_at = ? where id = ?",
            (office.clock.now().timestamp(), entry.id),
        )
    )
