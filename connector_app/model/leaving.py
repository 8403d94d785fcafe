"""Taking accounts out: what became of each step, for one account and for all of them at once."""

from dataclasses import dataclass
from typing import Literal

from connector_app.model.item import ConnectionId

StepName = Literal["work", "live", "access", "proof", "keys", "copies"]
Outcome = Literal["ok", "failed", "later", "skipped"]


@dataclass(frozen=True, slots=True)
class StepResult:
    """What became of one step, for the page that says so: `words` are one sentence."""

    name: StepName
    outcome: Outcome
    words: str


@dataclass(frozen=True, slots=True)
class CutAccount:
    """An account that all access was cut with, and its steps so far, in their order."""

    id: ConnectionId
    name: str
    provider: str
    steps: tuple[StepResult, ...] = ()

    def step(self, name: StepName) -> StepResult | None:
        return next((step for step in self.steps if step.name == name), None)

    @property
    def is_by_hand(self) -> bool:
        """Tell whether a person has to look after the access at the platform, now or perhaps."""
        access, proof = self.step("access"), self.step("proof")
        if access is None:
            return False
        return access.outcome != "ok" or (proof is not None and proof.outcome != "ok") or self.is_news_sent

    @property
    def is_news_sent(self) -> bool:
        """Tell whether the platform may go on sending news here: nothing takes it any more."""
        live = self.step("live")
        return live is not None and live.outcome == "failed"

    @property
    def is_waiting(self) -> bool:
        """Tell whether the access is withdrawn as soon as the platform answers: the keys are kept for that."""
        access = self.step("access")
        return access is not None and access.outcome in {"later", "failed"}


@dataclass(frozen=True, slots=True)
class Cut:
    """One time that all access was cut. `ended_at` is "" while accounts are still being taken out."""

    id: int
    at: str
    ended_at: str = ""
    accounts: tuple[CutAccount, ...] = ()
