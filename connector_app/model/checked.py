"""What a look at the program's surroundings found: each thing is well, or why it is not."""

from dataclasses import dataclass

from connector_app.model.failure import Failure


@dataclass(frozen=True, slots=True)
class Checked:
    """How one check went: `words` are a sentence, "" where `failure` says it."""

    name: str
    passed: bool
    words: str = ""
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class Reached:
    """Whether somebody answered at an address, and after how many seconds; `failure` says why not."""

    host: str
    seconds: float
    failure: Failure | None = None
