"""How a person gets in: what is made at a platform first, what is typed or pasted here, and what tries it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from connector_app.language import said
from connector_app.model.call import Call, Reply
from connector_app.model.connection import Access
from connector_app.model.oauth import TokenSet


@dataclass(frozen=True, slots=True)
class SetupStep:
    """One numbered step of the page for people without a client id. `copy` is shown with *Copy*."""

    words: str
    copy: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Tenant:
    """Whose a platform's addresses are: the word that stands for `{tenant}` in its endpoints.

    `default` is the one for everybody. `others` maps the code of a refusal to the tenant that it asks for.
    """

    label: str
    default: str
    example: str = ""
    pattern: str = ""
    others: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Setup:
    """How a person gets a client id of their own, and what one looks like; `tenant` where that is part of it."""

    steps: tuple[SetupStep, ...] = ()
    id_example: str = ""
    id_pattern: str = ""
    secret_example: str = ""
    secret_pattern: str = ""
    minutes: int = 3
    tenant: Tenant | None = None


@dataclass(frozen=True, slots=True)
class PastedField:
    """A field that something is pasted into. It goes into `TokenSet.extra` under its name; `hint` says what it is for.

    `shapes` maps a regular expression to what it is called; `mistakes` maps the shapes people paste by error to the
    sentence that tells them so.
    """

    name: str
    label: str
    shapes: Mapping[str, str]
    mistakes: Mapping[str, str] = field(default_factory=dict)
    hint: str = ""
    optional: bool = True


@dataclass(frozen=True, slots=True)
class Proof:
    """A call that must succeed before what was pasted is kept; where it is refused, `sentence` stands at `field`."""

    field: str
    call: Call[Any]
    sentence: str


def nothing_to_prove(tokens: TokenSet) -> tuple[Proof, ...]:  # noqa: ARG001
    return ()


@dataclass(frozen=True, slots=True)
class Making:
    """What is said of the thing that a person makes at a platform and pastes here. `{name}` is the platform.

    `way` names this way in, `title` and `lead` head the page for it, `next` announces it, `may` says what it may do.
    """

    way: str
    title: str
    lead: str
    next: str
    may: str


A_KEY = Making(
    way=said("With a key of your own"),
    title=said("Connect {name} with a key"),
    lead=said("Make a key at {name} and paste it here. You can take it back there at any time."),
    next=said("Next you make a key at {name} and paste it here."),
    may=said("A key may do what you let it do at {name} when you make it; nothing is asked for here."),
)


@dataclass(frozen=True, slots=True)
class PastedSecret:
    """A credential that a person makes at the platform and pastes here.

    `shapes` and `mistakes` are as a `PastedField` has them. `read` turns the pasted text into tokens. `more` are
    further fields, in order; `prove` gives the calls that try them. The key itself is tried by asking whose it is.
    `making` is how this way in is spoken of.
    """

    label: str
    steps: tuple[SetupStep, ...]
    shapes: Mapping[str, str]
    mistakes: Mapping[str, str] = field(default_factory=dict)
    read: "Callable[[str], TokenSet] | None" = None
    more: tuple[PastedField, ...] = ()
    prove: Callable[[TokenSet], tuple[Proof, ...]] = nothing_to_prove
    making: Making = A_KEY


@dataclass(frozen=True, slots=True)
class Device:
    """The device flow (RFC 8628): endpoints `device` and `token`; the code is typed at `verification_uri`."""

    scopes: Mapping[Access, tuple[str, ...]]
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MachineClient:
    """Client credentials (RFC 6749 section 4.4) that a person copies from the platform.

    `extra` goes along in the request for tokens; `read_tokens` reads its answer where that is not of the plain form.
    """

    scopes: Mapping[Access, tuple[str, ...]]
    steps: tuple[SetupStep, ...] = ()
    experimental: bool = False
    extra: Mapping[str, str] = field(default_factory=dict)
    read_tokens: "Callable[[Reply, datetime], TokenSet] | None" = None
