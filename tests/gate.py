"""What the suites have to reach, as `[tool.connector-app.gate]` says: `python -m tests.gate` after `make test`."""

import fnmatch
import json
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import coverage

SHOWN = 8  # of what a file misses
ROOT = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Gate:
    """Per cents of all lines and of all branches, and the files of which every branch is to be taken."""

    lines: float
    branches: float
    every_branch: tuple[str, ...]

    @classmethod
    def read(cls, text: str) -> Self:
        """Read the gate from the text of pyproject.toml."""
        table = tomllib.loads(text)["tool"]["connector-app"]["gate"]
        return cls(table["lines"], table["branches"], tuple(table["every-branch"]))

    def shortfalls(self, measured: dict[str, Any]) -> list[str]:
        """Return a sentence for each demand that coverage's JSON report does not meet."""
        totals = measured["totals"]
        found = []
        for word, done, number, wanted in (
            ("lines", totals["covered_lines"], totals["num_statements"], self.lines),
            ("branches", totals["covered_branches"], totals["num_branches"], self.branches),
        ):
            reached = 100 * done / number if number else 100.0
            if reached < wanted:
                found.append(f"{reached:.1f} % of all {word} were reached; {wanted} % are demanded.")
        for pattern in self.every_branch:
            files = {name: file for name, file in measured["files"].items() if fnmatch.fnmatch(name, pattern)}
            if not files:
                found.append(f"{pattern} was not measured: has it moved?")
            for name, file in sorted(files.items()):
                if file["missing_branches"] or file["missing_lines"]:
                    ways = [f"{start}->{end}" for start, end in file["missing_branches"]]
                    missing = ways or [f"line {line}" for line in file["missing_lines"]]
                    more = f" and {len(missing) - SHOWN} more" if len(missing) > SHOWN else ""
                    found.append(f"{name}: every branch has to be taken; missing {', '.join(missing[:SHOWN])}{more}.")
        return found


def main(arguments: list[str]) -> int:
    """Print what was reached, and fail when it is less than demanded."""
    data = coverage.Coverage(config_file=str(ROOT / "pyproject.toml"))
    data.load()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        data.json_report(outfile=str(report))
        measured = json.loads(report.read_text())
    if "--missing" in arguments:
        data.report(file=sys.stdout)
    totals = measured["totals"]
    print(
        f"lines {totals['covered_lines']}/{totals['num_statements']}, "
        f"branches {totals['covered_branches']}/{totals['num_branches']}"
    )
    shortfalls = Gate.read((ROOT / "pyproject.toml").read_text()).shortfalls(measured)
    for sentence in shortfalls:
        print(sentence)
    return 1 if shortfalls else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
