"""What Graph keeps of a collection so that it can tell what changed: rows, and the order in which they did."""


class Collection:
    """Rows by id. Every change gets a number; what is gone leaves its number behind."""

    def __init__(self):
        self.rows, self.numbers, self.count = {}, {}, 0

    def put(self, key, row):
        self.rows[key] = row
        self.touch(key)
        return row

    def touch(self, key):
        self.count += 1
        self.numbers.pop(key, None)
        self.numbers[key] = self.count

    def remove(self, key):
        del self.rows[key]
        self.touch(key)

    def since(self, number):
        """Return what changed after a number, in order: the row, or None where it is gone."""
        return [
            (key, self.rows.get(key))
            for key, at in self.numbers.items()
            if at > number and (number or key in self.rows)
        ]


class Rounds:
    """Rounds of changes: which page comes next, and where the next round begins. Its tokens mean nothing elsewhere."""

    def __init__(self):
        self.tokens, self.count = {}, 0

    def token(self, state):
        self.count += 1
        name = f"canary-token_{self.count}"
        self.tokens[name] = state
        return name

    def forget(self):
        """Lose all memory of rounds under way, as the platform does when its cache is full."""
        self.tokens.clear()

    def page(self, name, collection, token, size, kept):
        """Return entries, what is kept of the first request, and the token of the next page or round.

        Raises KeyError for a token of another collection or one that is not known any more.
        """
        if token:
            state = self.tokens[token]
            if state["name"] != name:
                raise KeyError(token)
        else:
            state = {"name": name, "entries": None, "since": 0, "kept": kept}
        kept = state["kept"]
        entries = state["entries"]
        if entries is None:
            entries = collection.since(state["since"])
            state = {**state, "until": collection.count}
        size = size or int(kept.get("$top") or 200)
        page, rest = entries[:size], entries[size:]
        if rest:
            return page, kept, self.token({**state, "entries": rest}), True
        return page, kept, self.token({"name": name, "entries": None, "since": state["until"], "kept": kept}), False
