"""What the bytes of an entry must be (docs/audit-format.md section 1), read strictly and fast."""

import json
import re
from typing import Any, NoReturn

MEMBERS: dict[str, type] = {
    "v": int, "log": str, "seq": int, "ts": str, "mono": int, "boot": str, "actor": str, "action": str, "outcome": str,
    "provider": str, "connection": str, "kind": str, "target": str, "req": str, "status": int, "error": str,
    "counts": dict, "detail": str,
}  # fmt: skip
TIME = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z"
_WORD, _NUMBER = r'"[ !#-\[\]-~]*"', r"(?:0|-?[1-9][0-9]*)"
_USUAL = {
    "v": "1",
    "seq": "([1-9][0-9]*)",
    "ts": f'"{TIME}"',
    "mono": _NUMBER,
    "status": _NUMBER,
    "boot": '"[0-9a-f]{8}"',
    "detail": '"((?:[0-9a-f]{64})?)"',
    "counts": r"\{\}",
}
"""How nearly every entry looks: plain letters, no numbers of its own. Others are read the long way."""


class EntryForm:
    """Reads the entries of one history."""

    def __init__(self, log: bytes) -> None:
        self._log = log.hex()
        usual = _USUAL | {"log": f'"{self._log}"'}
        text = ",".join(f'"{name}":{usual.get(name, _WORD)}' for name in sorted(MEMBERS))
        self._usual = re.compile(rf"\{{{text}\}}".encode()).fullmatch

    def detail(self, seq: int, raw: bytes) -> str:
        """Return what the entry says of its details: a hash, or nothing where it has none.

        Raises ValueError where no such entry could have been written at this place.
        """
        found = self._usual(raw)
        if found is not None:
            detail, its_seq = found.groups()  # in the order of the names
            if int(its_seq) == seq:
                return detail.decode()
        return self._read(seq, raw)

    def _read(self, seq: int, raw: bytes) -> str:
        try:
            said = _STRICT.decode(raw.decode())
        except RecursionError:
            raise ValueError("nested too deeply") from None
        if not isinstance(said, dict) or {name: type(value) for name, value in said.items()} != MEMBERS:
            raise ValueError("other members than an entry has")
        if (said["v"], said["log"], said["seq"]) != (1, self._log, seq):
            raise ValueError("written for another place")
        detail: str = said["detail"]
        if not (
            re.fullmatch(TIME, said["ts"])
            and re.fullmatch("[0-9a-f]{8}", said["boot"])
            and re.fullmatch("([0-9a-f]{64})?", detail)
        ):
            raise ValueError("a time or an id that cannot be")
        return detail


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(found := dict(pairs)) != len(pairs):
        raise ValueError("a name stands twice")
    return found


def _refuse(text: str) -> NoReturn:
    raise ValueError(f"{text} is no integer")


_STRICT = json.JSONDecoder(object_pairs_hook=_members, parse_float=_refuse, parse_constant=_refuse)
