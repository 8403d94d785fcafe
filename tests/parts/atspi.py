"""Find and use what a program shows to assistive technology. Run by the system's Python, which has gi.

Reads one JSON command a line from standard input and answers with one JSON line. `tests/parts/accessibility.py` is the
other end. Nothing of the program under test is imported here.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

STATES = {
    "showing": Atspi.StateType.SHOWING,
    "enabled": Atspi.StateType.ENABLED,
    "sensitive": Atspi.StateType.SENSITIVE,
    "focused": Atspi.StateType.FOCUSED,
    "focusable": Atspi.StateType.FOCUSABLE,
    "checked": Atspi.StateType.CHECKED,
    "selected": Atspi.StateType.SELECTED,
    "expanded": Atspi.StateType.EXPANDED,
}
DEEP = 40  # levels of a tree that are looked at
MANY = 400  # rows of a table or list that are looked at


def program(name):
    """Return the program with this name, or None."""
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for number in range(desktop.get_child_count()):
        each = desktop.get_child_at_index(number)
        if each is not None and name in (each.get_name() or ""):
            each.clear_cache()
            return each
    return None


def children(node):
    """Return what lies directly in a node, and survive its disappearing."""
    try:
        return [node.get_child_at_index(number) for number in range(min(node.get_child_count(), MANY))]
    except GLib.Error:
        return []


def walk(node, deep=0):
    """Yield a node and all below it, without the cells of tables."""
    if node is None or deep > DEEP:
        return
    yield node
    if node.get_role() not in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
        for child in children(node):
            yield from walk(child, deep + 1)


def words(node):
    """Return the text in a node, "" where it holds none."""
    try:
        text = node.get_text_iface()
        return Atspi.Text.get_text(text, 0, -1) if text else ""
    except GLib.Error:
        return ""


def told(node):
    """Return what assistive technology is told about a node."""
    states = node.get_state_set()
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "text": words(node),
        "states": sorted(word for word, state in STATES.items() if states.contains(state)),
    }


def matches(node, role, name, showing):
    """Tell whether a node has this role and this name, where they are given."""
    try:
        if (role and node.get_role_name() != role) or (name is not None and (node.get_name() or "") != name):
            return False
        return not showing or node.get_state_set().contains(Atspi.StateType.SHOWING)
    except GLib.Error:
        return False


def find(ask):
    """Return the first node that the command means, or None."""
    top = program(ask["program"])
    found = (node for node in walk(top) if matches(node, ask.get("role"), ask.get("name"), ask.get("showing", True)))
    if ask["do"] in {"table", "select"}:  # a tab may have the name of the table beneath it
        found = (node for node in found if node.get_table_iface() is not None)
    return next(found, None)


def act(node, wanted):
    """Do the first of the wanted actions that the node has. Return its name, or None."""
    actions = node.get_action_iface()
    names = [actions.get_action_name(n) for n in range(actions.get_n_actions())] if actions else []
    for name in wanted:
        if name in names:
            actions.do_action(names.index(name))
            return name
    return None


def table(node):
    """Return the header and the rows of a table, as a screen reader would read them."""
    cells = node.get_table_iface()
    rows, columns = min(cells.get_n_rows(), MANY), cells.get_n_columns()
    return {
        "header": [cells.get_column_description(column) for column in range(columns)],
        "rows": [[_cell(cells, row, column) for column in range(columns)] for row in range(rows)],
        "count": cells.get_n_rows(),
    }


def _cell(cells, row, column):
    try:
        cell = cells.get_accessible_at(row, column)
        return (cell.get_name() or "") if cell else ""
    except GLib.Error:
        return ""


def write(node, text):
    """Put this text into a field. Return whether it took it."""
    editable = node.get_editable_text_iface()
    return bool(editable and editable.set_text_contents(text))


def where(node):
    """Return where on the screen a node is: x, y, width, height."""
    box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return [box.x, box.y, box.width, box.height]


def choose(node, entry):
    """Choose the first entry of a list that has these words in it. Return whether there was one."""
    for number, child in enumerate(children(node)):
        if child and entry in (child.get_name() or ""):
            chosen = node.get_selection_iface()
            return (
                bool(chosen.select_child(number)) if chosen else act(child, ("Press", "Click", "SetFocus")) is not None
            )
    return None


VERBS = {
    "tell": lambda node, ask: told(node),
    "press": lambda node, ask: act(node, ("Press", "Toggle", "Click", "ShowMenu", "SetFocus")),
    "focus": lambda node, ask: node.get_component_iface().grab_focus(),
    "write": lambda node, ask: write(node, ask["text"]),
    "table": lambda node, ask: table(node),
    "select": lambda node, ask: bool(node.get_table_iface().add_row_selection(ask["row"])),
    "where": lambda node, ask: where(node),
    "entries": lambda node, ask: [told(child) for child in children(node) if child],
    "choose": lambda node, ask: choose(node, ask["entry"]),
}

LOOKS = {"tell", "table", "where", "entries"}  # what changes nothing, and can be asked again


def answer(ask):
    """Carry out one command and return what it found; None where there was nothing to find."""
    if ask["do"] == "programs":
        return [each.get_name() for each in children(Atspi.get_desktop(0)) if each]
    try:
        if ask["do"] == "tree":
            return [told(node) for node in walk(program(ask["program"]))]
        node = find(ask)
        if node is not None and ask["do"] in LOOKS:
            return VERBS[ask["do"]](node, ask)
    except GLib.Error:  # a page was replaced while it was read: whoever asks, asks again
        return None
    return None if node is None else VERBS[ask["do"]](node, ask)


def main():
    """Answer until standard input ends."""
    Atspi.init()
    for line in sys.stdin:
        try:
            reply = {"answer": answer(json.loads(line))}
        except (GLib.Error, AttributeError, KeyError, ValueError) as error:
            reply = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(reply) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
