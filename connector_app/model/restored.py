"""What became of a backup that was brought back."""

from dataclasses import dataclass

from connector_app.model.connection import Connection


@dataclass(frozen=True, slots=True)
class Restored:
    """Where it came from and when, the accounts to sign in to again, and how many changes wait for a word.

    `left_out` names what of its settings was not taken (`engine.foreign.fitted`), `platforms` those that files in it
    describe: each with the host of its API. `rules` is how many rules came, `rules_on` how many of them are on.
    """

    computer: str
    made: str
    accounts: tuple[Connection, ...]
    waiting: int
    left_out: tuple[str, ...] = ()
    platforms: tuple[tuple[str, str], ...] = ()
    rules: int = 0
    rules_on: int = 0
