"""A wire between the program and a platform that breaks after so many bytes."""

import asyncio
import contextlib


class CutWire:
    """Forwards what comes to `port`, under the name that is known there; addresses in the answers lead back here.

    `cut(direction, after)` breaks the next connection after so many bytes.

    `direction` is "there" (what is asked) or "back" (the answer). `cuts` counts how often it broke.
    """

    def __init__(self, port):
        self._target, self._plan, self.cuts = port, None, 0
        self._tasks, self._ends = set(), set()

    async def __aenter__(self):
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self._own = self._server.sockets[0].getsockname()[1]
        self.origin = f"http://127.0.0.1:{self._own}"
        return self

    async def __aexit__(self, *_):
        self._server.close()
        for end in list(self._ends):
            end.transport.abort()
        await asyncio.gather(*self._tasks)

    def cut(self, direction, after):
        self._plan = (direction, after)

    async def _serve(self, reader, writer):
        self._tasks.add(asyncio.current_task())
        plan, self._plan = self._plan, None
        self._ends.add(writer)
        with contextlib.suppress(OSError):
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target)
            ends, there = (writer, far_writer), (b":%d" % self._own, b":%d" % self._target)
            assert len(there[0]) == len(there[1]), "lengths that were told must stay true"
            self._ends.add(far_writer)
            await asyncio.gather(
                self._carry(reader, far_writer, ends, plan if plan and plan[0] == "there" else None, there),
                self._carry(far_reader, writer, ends, plan if plan and plan[0] == "back" else None, there[::-1]),
            )
            self._ends -= {*ends}
        self._tasks.discard(asyncio.current_task())

    async def _carry(self, reader, writer, ends, plan, names):
        left = plan[1] if plan else None
        with contextlib.suppress(OSError):
            while data := await reader.read(65536):
                data = data.replace(*names)
                writer.write(data if left is None else data[:left])
                await writer.drain()
                if left is not None and (left := left - len(data)) <= 0:
                    self.cuts += 1
                    break
        for end in ends:
            end.close()
