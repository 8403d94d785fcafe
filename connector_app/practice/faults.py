"""Trouble on demand: what the platform does wrong, how often, and to whom."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal, get_args

from connector_app.practice.answers import invalid

FaultKind = Literal[
    "rate-limited",  # 429; `retry_after` and `told` say how the wait is named
    "server-error",  # `status`, before acting
    "slow",  # `seconds` before anything happens
    "cut-before",  # no answer, nothing done
    "cut-after",  # done, and no answer
    "cut-half",  # done, and half an answer
    "wrong-shape",  # done, and an answer nobody expects
    "portal",  # a Wi-Fi's sign-in page instead of the platform
    "refuse-refresh",  # invalid_grant for a refresh token that is good
    "lose-webhook",  # the next delivery is never sent
    "double-webhook",  # the next delivery is sent twice
]
Where = Literal["api", "token", "all"]
OUTCOMES: frozenset[FaultKind] = frozenset(
    {"rate-limited", "server-error", "cut-before", "cut-after", "cut-half", "wrong-shape", "portal"}
)


@dataclass(slots=True)
class Fault:
    """One kind of trouble, for the next `count` times (None: until switched off)."""

    kind: FaultKind
    count: int | None = 1
    where: Where = "api"
    status: int = 500
    seconds: float = 1.0
    retry_after: float = 60.0
    told: Literal["both", "header", "body", "date", "none"] = "both"


@dataclass(slots=True)
class Settings:
    """What lasts until it is changed back. `skew` (seconds) sets the platform's clock wrong in its Date header."""

    access_seconds: int = 3600
    rotate: bool = True
    skew: float = 0.0
    rate_limits: bool = True
    short_webhooks: bool = False


@dataclass(slots=True)
class Faults:
    """Kept in memory: a platform that starts again is well again."""

    active: list[Fault] = field(default_factory=list)
    settings: Settings = field(default_factory=Settings)

    def add(self, kind: FaultKind, **how: Any) -> Fault:
        fault = Fault(kind, **how)
        self.active.append(fault)
        return fault

    def take(self, *kinds: FaultKind, where: Where = "all") -> Fault | None:
        """Return the first trouble of these kinds that is due there ("all": wherever), and count it."""
        for fault in self.active:
            if fault.kind in kinds and (where in {"all", fault.where} or fault.where == "all"):
                if fault.count is not None:
                    fault.count -= 1
                    if fault.count <= 0:
                        self.active.remove(fault)
                return fault
        return None

    def reset(self) -> None:
        self.active.clear()
        self.settings = Settings()

    def shown(self) -> dict[str, Any]:
        return {"faults": [asdict(f) for f in self.active], "settings": asdict(self.settings)}

    def read(self, body: Mapping[str, Any]) -> Fault:
        """Add the trouble that a control request describes. Raises PlatformError."""
        if body.get("kind") not in get_args(FaultKind):
            raise invalid(f"kind must be one of: {', '.join(get_args(FaultKind))}")
        fault = Fault(body["kind"])
        if fault.kind == "refuse-refresh":
            fault.where = "token"
        _fill(fault, {k: v for k, v in body.items() if k != "kind"})
        self.active.append(fault)
        return fault

    def change(self, body: Mapping[str, Any]) -> None:
        """Change settings as a control request says. Raises PlatformError."""
        fresh = Settings(**asdict(self.settings))
        _fill(fresh, body)
        self.settings = fresh


_CHOICES = {"where": get_args(Where), "told": ("both", "header", "body", "date", "none")}


def _fill(target: Fault | Settings, body: Mapping[str, Any]) -> None:
    known = {f.name for f in fields(target)}
    for name, value in body.items():
        if name not in known:
            raise invalid(f"Unknown field: {name}")
        if name in _CHOICES:
            good = value in _CHOICES[name]
        elif isinstance(getattr(target, name), bool):
            good = isinstance(value, bool)
        elif name == "count" and value is None:
            good = True
        else:
            good = isinstance(value, int | float) and not isinstance(value, bool)
            value = float(value) if good and isinstance(getattr(target, name), float) else value  # noqa: PLW2901
        if not good:
            raise invalid(f"{name} does not fit")
        setattr(target, name, value)
