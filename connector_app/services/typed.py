"""What a person types or pastes about an account: measured, with a sentence where it cannot be that."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import reduce
from types import MappingProxyType

from connector_app.language import said
from connector_app.model.failure import FailureError, Problem, Rejected
from connector_app.model.item import LONGEST_NAME, LONGEST_SHAPED
from connector_app.model.oauth import ClientCredentials, TokenSet
from connector_app.model.provider import Provider
from connector_app.model.ways_in import PastedField, PastedSecret, Setup

LONGEST_KEY = 4096


def account_name(text: str) -> str:
    """Return a name as it is kept. Raises FailureError(Rejected)."""
    name = text.strip()
    if not name:
        raise _wrong("name", said("An account needs a name."))
    if len(name) > LONGEST_NAME or not name.isprintable():
        raise _wrong("name", said("A name is one line of at most {most} characters.", most=LONGEST_NAME))
    return name


def key_line(text: str, field: str, what: str) -> str:
    """Return what was pasted without what surrounds it. Raises FailureError(Rejected) where it cannot be a key."""
    line = text.strip()
    if not line:
        raise _wrong(field, said("{what} is missing.", what=what))
    if len(line) > LONGEST_KEY or not line.isascii() or not line.isprintable() or " " in line:
        raise _wrong(field, said("{what} is one line without spaces. Copy it again, whole and alone.", what=what))
    return line


def pasted_key(rule: PastedSecret, text: str, more: Mapping[str, str] = MappingProxyType({})) -> TokenSet:
    """Return the tokens in a pasted key, with what was pasted into further fields, by their names.

    Raises FailureError(Rejected) with a sentence for every field that cannot be right: the platform's own for a known
    mistake, or what is expected there.
    """
    problems: list[Problem] = []

    def told(field: PastedField, text: str) -> str:
        try:
            return _pasted(field, text)
        except FailureError as error:
            problems.extend(error.failure.problems if isinstance(error.failure, Rejected) else ())
            return ""

    key = told(PastedField("secret", rule.label, rule.shapes, rule.mistakes, optional=False), text)
    extra = {field.name: told(field, more.get(field.name, "")) for field in rule.more}
    if problems:
        raise FailureError(Rejected("", tuple(problems)))
    tokens = rule.read(key) if rule.read else TokenSet(key)
    return replace(tokens, extra={**tokens.extra, **{name: line for name, line in extra.items() if line}})


def _pasted(field: PastedField, text: str) -> str:
    """Return what a field holds, "" where nothing is and nothing must be. Raises FailureError(Rejected)."""
    if field.optional and not text.strip():
        return ""
    for shape, sentence in field.mistakes.items():
        if _fits(shape, text.strip()):
            raise _wrong(field.name, sentence)
    line = key_line(text, field.name, field.label)
    if not any(_fits(shape, line) for shape in field.shapes):
        expected = reduce(_either, dict.fromkeys(field.shapes.values()))
        raise _wrong(field.name, said("This does not look like {expected}.", expected=expected))
    return line


def typed_client(
    provider: Provider, client_id: str, secret: str, tenant: str = ""
) -> tuple[ClientCredentials, str | None]:
    """Return a client as a person copied it from the platform, each half of the shape that the platform gives it.

    Besides the tenant, None where the platform knows none.

    Raises FailureError(Rejected) with a sentence for every field that cannot be right.
    """
    setup = provider.setup or Setup()
    is_needed = provider.oauth is not None and provider.oauth.needs_secret and provider.device is None
    problems: list[Problem] = []
    found = {}
    for field, text, shape, example, what in (
        ("client_id", client_id, setup.id_pattern, setup.id_example, said("The client id")),
        ("client_secret", secret, setup.secret_pattern, setup.secret_example, said("The client secret")),
    ):
        if field == "client_secret" and not is_needed and not text.strip():
            continue
        try:
            found[field] = key_line(text, field, what)
        except FailureError as error:
            problems += error.failure.problems if isinstance(error.failure, Rejected) else ()
            continue
        if shape and not _fits(shape, found[field]):
            problems.append(
                Problem(
                    field, said("This does not look right. {what} looks like {example}", what=what, example=example)
                )
            )
    whose = tenant.strip() if setup.tenant else None
    if setup.tenant and whose and not _fits(setup.tenant.pattern or ".*", whose):
        problems.append(
            Problem("tenant", said("This does not look right. It looks like {example}", example=setup.tenant.example))
        )
    if problems:
        raise FailureError(Rejected(problems[0].message, tuple(problems)))
    return ClientCredentials(found["client_id"], found.get("client_secret", "")), whose


def _either(one: str, other: str) -> str:
    return said("{one} or {other}", one=one, other=other)


def _fits(shape: str, text: str) -> bool:
    """Tell whether a text is of a shape. One beyond measure is of none, and is compared with nothing."""
    return len(text) <= LONGEST_SHAPED and re.fullmatch(shape, text) is not None


def _wrong(field: str, sentence: str) -> FailureError:
    return FailureError(Rejected("", (Problem(field, sentence),)))
