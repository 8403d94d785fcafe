"""The doctor: a look at everything the program needs, and the way on from damaged data."""

from pathlib import Path

from connector_app.cli.output import Output
from connector_app.config import Settings
from connector_app.engine import recovery
from connector_app.engine.examination import examine as look
from connector_app.words.failures import NOT_IN_COPY, explain


async def examine(folder: Path, settings: Settings, out: Output) -> int:
    """Run every check and say how it went. Return 1 where one failed."""
    failed = 0
    async for each in look(folder, settings):
        said = explain(each.failure) if each.failure else None
        words, passed = f"{said.heading}. {said.sentence}" if said else each.words, each.passed
        failed += not passed
        line = f"{'pass' if passed else 'FAIL'}  {each.name:12} {words}"
        out.event("check", line, name=each.name, passed=passed, message=words)
    return 1 if failed else 0


async def use_copy(folder: Path, wait: float, out: Output) -> int:
    """Go on with the newest daily copy where the data file is damaged. Raises FailureError."""
    found = await recovery.go_on_with_copy(folder, wait)
    words = (f"The program goes on with the copy of {found.day}. {NOT_IN_COPY}", f"It lies in {found.kept}.")
    out.event("recovered", *words, day=found.day, kept=str(found.kept))
    return 0
