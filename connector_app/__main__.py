"""The window, or a verb on the command line."""

import sys

VALUED = ("--data-dir", "--wait-lock")


def main() -> int:
    """Open the window when no verb was said; a verb never imports Qt. Return the exit code."""
    words = sys.argv[1:]
    verb = _verb(words)
    if verb == "tour":
        from connector_app.app.tour import main as tour

        return tour(words)
    if verb or {"-h", "--help", "--version"} & set(words):
        from connector_app.cli.main import main as command

        return command(words)
    from connector_app.app.window import main as window

    return window(words)


def _verb(words: list[str]) -> str:
    """Return the first word that is neither an option nor an option's value."""
    rest = iter(words)
    for word in rest:
        if word in VALUED:
            next(rest, None)
        elif not word.startswith("-"):
            return word
    return ""


if __name__ == "__main__":
    raise SystemExit(main())
