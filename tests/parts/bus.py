"""A real session bus of one's own. Nothing is started on demand on it: what answers, the test has put there."""

import contextlib
import os
import socket
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.parts import processes

CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={path}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@dataclass(frozen=True, slots=True)
class Bus:
    """A session bus: its address, a short folder that goes with it, and what a program needs to find both."""

    address: str
    folder: Path

    @property
    def env(self) -> dict[str, str]:
        return {"DBUS_SESSION_BUS_ADDRESS": self.address, "XDG_RUNTIME_DIR": str(self.folder)}


@contextlib.contextmanager
def session_bus() -> Iterator[Bus]:
    """Run a session bus."""
    with tempfile.TemporaryDirectory(prefix="cm-bus-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        path, config, log = folder / "bus", folder / "bus.conf", folder / "bus.log"
        config.write_text(CONFIG.format(path=path))
        command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--nosyslog"]
        with processes.running(command, env=dict(os.environ), log=log):
            processes.wait_until(lambda: _listens(path), what="The session bus", log=log)
            yield Bus(f"unix:path={path}", folder)


def _listens(path: Path) -> bool:
    """Tell whether somebody takes connections there: the name is there a moment earlier."""
    with socket.socket(socket.AF_UNIX) as peer:
        return peer.connect_ex(str(path)) == 0
