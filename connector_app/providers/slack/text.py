"""Slack's markup for mentions, channels and links, shown as a person would write it, and written back.

Only `&`, `<` and `>` are escaped (docs.slack.dev, "Formatting text"): that also keeps a typed `<!channel>` from calling
everybody. What a message held in angle brackets before stays a mention or a link when its text is edited.
"""

import re

from connector_app.language import said

LONGEST = 40_000
"""Slack cuts what is longer, without a word (chat.postMessage)."""

SHORTEST = 3
"""Shorter words are left as they are typed: they could be anything."""

_TOKEN = re.compile(r"<([^<>]+)>")


def escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def shown(markup: str) -> str:
    """Return a message's text as a person reads it."""
    parts = _TOKEN.split(markup)
    return "".join(_word(part) if number % 2 else unescape(part) for number, part in enumerate(parts))


def marked(text: str, before: str = "") -> str:
    """Return what a person typed as Slack wants it. Words that were mentions and links in `before` are so again."""
    words: dict[str, str] = {}
    for token in _TOKEN.findall(before):
        if len(word := escape(_word(token))) >= SHORTEST:
            words.setdefault(word, f"<{token}>")
    text = escape(text)
    if not words:
        return text
    longest_first = sorted(words, key=len, reverse=True)
    return re.sub("|".join(map(re.escape, longest_first)), lambda found: words[found[0]], text)


def has_tokens(markup: str) -> bool:
    return bool(_TOKEN.search(markup))


def check(text: str) -> str:
    """Return the sentence for a text that Slack would cut, or ""."""
    if len(escape(text)) <= LONGEST:
        return ""
    return said("Text too long: for Slack “&”, “<” and “>” count as four or five characters each")


def _word(token: str) -> str:
    """Return what stands for `<token>`: a name where the token brings one along, else its id or address."""
    target, _, label = token.partition("|")
    target, label = unescape(target), unescape(label)
    if target.startswith(("@", "#")):
        return target[0] + (label.removeprefix(target[0]) or target[1:])
    if target.startswith("!"):
        kind, _, what = target[1:].partition("^")
        if kind == "subteam":
            return "@" + (label.removeprefix("@") or what)
        return label if kind == "date" and label else f"@{kind}"
    if not label or label == target:
        return target.removeprefix("mailto:")
    if target in {f"https://{label}", f"http://{label}", f"mailto:{label}"}:
        return label
    return f"{label} ({target})"
