"""The house rules that no linter knows."""

import ast
import functools
import importlib
import itertools
import os
import re
import statistics
import subprocess
import sys
import tomllib
from pathlib import Path
from string import Formatter

import pytest

import connector_app
from connector_app.cli.arguments import parser
from connector_app.words import history

PACKAGE = Path(connector_app.__file__).parent
ROOT = PACKAGE.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
MODULES = sorted(PACKAGE.rglob("*.py"))
SOURCES = [*MODULES, *sorted((ROOT / "tests").rglob("*.py")), ROOT / "make.py"]
PROVIDERS = sorted(path.parent.name for path in (PACKAGE / "providers").glob("*/__init__.py"))
JUNK_DRAWERS = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base", "core", "types"}
CATCHES_ALL = {"cli/main.py", "services/boundary.py", "services/supervisor.py"}  # with a reference, logged
HANDS_ON = {"adapters/keychain.py", "engine/door.py", "store/database.py"}  # across threads, to whoever waits
IN_THE_DATA_FOLDER = {"practice/vault.key", "practice/history.key"}
WRITERS = {"Event", "_event", "record", "_record", "note", "_tell", "_change"}
"""Whatever makes an entry of an action of the history is called so."""
CALLED_FROM_OUTSIDE = {
    "the event loop, of a protocol": "connection_made connection_lost data_received eof_received pause_writing"
    " resume_writing",
    "the parser of HTTP": "on_message_begin on_url on_header on_headers_complete on_body on_message_complete",
    "the parser of HTML": "handle_starttag",
    "websockets": "process_redirect",
    "the standard library, of a stream": "readable readinto",
    "Qt, of a delegate": "paint",
    "the tests, of what is seen of a widget": "is_folded",
    "the tests, of a person who refuses at the practice platform": "press_deny",
}
"""Public functions that are not called by name in the program, by who calls them.

Those with a capital in their name are called by Qt or the standard library: the program's own have none.
"""
VERIFIER = sorted((ROOT / "verifier").rglob("*.py"))
ADRS = sorted((ROOT / "docs" / "adr").glob("*.md"))

pytestmark = pytest.mark.timeout(60)  # whoever comes first reads every module: slow where all is measured
each_provider = pytest.mark.parametrize("name", PROVIDERS)


@functools.cache
def tree(module):
    """Return a module's syntax tree."""
    return ast.parse(module.read_text())


@functools.cache
def nodes(module):
    """Return every node of a module's syntax tree."""
    return tuple(ast.walk(tree(module)))


@functools.cache
def called(module):
    """Return (method, line) of every call of a method, on whatever object."""
    found = (node for node in nodes(module) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute))
    return [(node.func.attr, node.lineno) for node in found]


def calls(module, method):
    """Return the lines on which a method of this name is called."""
    return [line for name, line in called(module) if name == method]


def swallows(module):
    """Return the lines on which every exception is caught and none raised."""
    return [
        node.lineno
        for node in nodes(module)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id == "Exception"))
        and not any(isinstance(inner, ast.Raise) for inner in ast.walk(node))
    ]


def offenders(rule):
    """Return what the rule finds, by module, where it finds anything."""
    found = {module.relative_to(PACKAGE).as_posix(): rule(module) for module in MODULES}
    return {name: what for name, what in found.items() if what}


def words(path):
    """Return the text of a document with every run of white space as one blank."""
    return " ".join(path.read_text().split())


# ---- modules


def test_no_junk_drawers():
    assert [path for path in SOURCES if path.stem in JUNK_DRAWERS] == []


def test_no_giants():
    lines = {path.relative_to(ROOT).as_posix(): len(path.read_text().splitlines()) for path in SOURCES}

    assert {name: n for name, n in lines.items() if n > (700 if name.startswith("tests/") else 400)} == {}


def test_modules_are_short_on_the_whole():
    assert statistics.median(len(module.read_text().splitlines()) for module in MODULES if module.stat().st_size) <= 120


def test_every_module_says_what_it_is():
    assert offenders(lambda module: bool(tree(module).body) and not ast.get_docstring(tree(module))) == {}


@pytest.mark.parametrize("method", ["exec", "exec_", "waitUntil", "ensure_future", "asyncSlot"])
def test_nothing_starts_a_loop_inside_the_loop_or_a_task_without_an_owner(method):
    assert offenders(lambda module: calls(module, method)) == {}


def test_the_window_ends_by_returning():
    assert (
        offenders(
            lambda module: [line for line in calls(module, "quit") if "app" in module.parts or "ui" in module.parts]
        )
        == {}
    )


def test_only_the_first_frame_is_painted_by_hand():
    painted = offenders(lambda module: calls(module, "processEvents"))

    assert {name for name in painted if name.split("/")[0] not in {"app", "app.py"}} == set()
    assert sum(len(lines) for lines in painted.values()) <= 1


def test_exceptions_are_caught_whole_in_few_places_only():
    assert set(offenders(swallows)) - CATCHES_ALL - HANDS_ON == set()


def test_whatever_is_handed_to_a_writer_of_entries_has_a_sentence_whatever_its_family():
    written = set()
    for call in (each for module in MODULES for each in nodes(module) if isinstance(each, ast.Call)):
        if (getattr(call.func, "attr", "") or getattr(call.func, "id", "")) in WRITERS:
            said = (each.value for given in call.args for each in ast.walk(given) if isinstance(each, ast.Constant))
            written |= {each for each in said if re.fullmatch(r"[a-z]+\.[a-z-]+", str(each))}

    assert len(written) > 30
    assert written <= set(history.ACTIONS)


def test_pages_and_schemas_are_no_python():
    pattern = re.compile(r"<!doctype|<html|create (table|index|trigger)", re.IGNORECASE)

    assert offenders(lambda module: pattern.findall(module.read_text())) == {}


@pytest.mark.parametrize("floor", ["model", "providers", "store", "adapters", "services", "practice", "engine", "cli"])
def test_below_the_window_nothing_imports_qt(floor):
    files = sorted((PACKAGE / floor).rglob("*.py"))
    modules = {".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for file in files}
    code = (
        f"import sys, {', '.join(sorted(modules))}; print([m for m in sys.modules if m[:7] in ('PySide6', 'qasync')])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True)

    assert modules
    assert done.stdout.strip() == "[]"


def test_no_secret_stands_in_the_sources():
    shapes = re.compile(
        r"xox[abeprs]-[0-9A-Za-z-]{16,}|gh[opusr]_[0-9A-Za-z]{30,}|github_pat_\w{30,}|ya29\.[\w-]{20,}"
        r"|AKIA[0-9A-Z]{16}|AIza[\w-]{35}|GOCSPX-[\w-]{20,}|(?:ntn|secret)_[0-9A-Za-z]{40,}"
        r"|-----BEGIN [A-Z ]*PRIVATE KEY"
        r"""|(?i:(?:client_secret|api_key|password|access_token)["']?\s*[:=]\s*["'][0-9A-Za-z_\-]{12,}["'])"""
    )
    shipped = [*PACKAGE.rglob("*"), *(ROOT / "resources").rglob("*.t*"), *VERIFIER, ROOT / "make.py"]
    texts = [path for path in shipped if path.suffix in {".py", ".sql", ".toml", ".txt", ".json"}]

    assert shapes.search('CLIENT_SECRET = "0123456789abcdef"')  # it finds what it looks for
    assert shapes.search(f"xoxb-{10**11}-{10**11}")
    found = [f"{path.name}: {each[0]}" for path in texts for each in shapes.finditer(path.read_text())]
    assert [] == found


def test_the_ground_floor_imports_without_a_home(tmp_path):
    modules = sorted(f"connector_app.model.{path.stem}" for path in (PACKAGE / "model").glob("[a-z]*.py"))
    code = f"import {', '.join(modules)}"
    env = {"PATH": os.environ["PATH"], "HOME": str(tmp_path / "nowhere"), "PYTHONPATH": str(ROOT)}

    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True, env=env)


# ---- what nobody needs


def name_used(node):
    """Return the name that a piece of code reads, calls or gives by name, "" where it does none of these."""
    match node:
        case ast.Name(id=name, ctx=ast.Load()) | ast.Attribute(attr=name):
            return name
        case ast.keyword(arg=name):
            return name or ""
    return ""


def unused(trees):
    """Return the public functions and methods that are named nowhere but within one of that name, as (name, line).

    One that hands on to another of its name (`forget` to a part's `forget`) does not make it needed.
    """
    made, names = [], set()
    left = [(each, frozenset()) for each in trees]
    while left:
        node, within = left.pop()
        name = name_used(node)
        if name not in within:
            names.add(name)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            within |= {node.name}
            made.append((node.name, node.lineno))
        left += [(inner, within) for inner in ast.iter_child_nodes(node)]
    return sorted((name, line) for name, line in made if name[0] != "_" and name not in names)


def unheard(nodes):
    """Return the signals that nothing is connected to, as (name, line)."""
    made, heard = [], set()
    for node in nodes:
        match node:
            case ast.Attribute(attr="connect", value=ast.Attribute(attr=name)):
                heard.add(name)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="Signal"))):
                made.append((name, node.lineno))
    return [(name, line) for name, line in made if name not in heard]


def test_every_public_function_is_needed_by_the_program():
    allowed = {name for names in CALLED_FROM_OUTSIDE.values() for name in names.split()}
    found = {name for name, _ in unused([tree(module) for module in MODULES]) if name == name.lower()}

    assert found == allowed  # what got a caller since leaves the list


def test_every_signal_is_heard():
    assert unheard(itertools.chain.from_iterable(nodes(module) for module in MODULES)) == []


def test_what_nobody_needs_is_found():
    code = ast.parse("""
class A:
    gone = Signal()
    here = Signal()
    def idle(self): self.gone.emit()
    def again(self): self.again()
    def busy(self): self.here.connect(self.busy2)
    def busy2(self): self.busy()
""")

    assert unused([code]) == [("again", 6), ("idle", 5)]
    assert unheard(ast.walk(code)) == [("gone", 3)]


# ---- platforms


def test_every_provider_folder_is_registered():
    registered = importlib.import_module("connector_app.providers").PROVIDERS

    assert sorted(provider.id for provider in registered) == PROVIDERS


@each_provider
def test_every_provider_has_the_rooms_one_looks_for(name):
    for room in ("wire", "items", "failures", "kinds", "webhooks"):
        assert (PACKAGE / "providers" / name / f"{room}.py").exists(), room


@each_provider
def test_every_provider_runs_the_conformance_suite(name):
    assert "(ProviderConformance)" in (ROOT / "tests" / "providers" / name / f"test_{name}.py").read_text()


@each_provider
def test_every_provider_is_drawn_and_documented(name):
    assert connector_app.resource("icons", f"{name}.svg").exists()
    assert (ROOT / "docs" / "providers" / f"{name}.md").exists()


# ---- words


def said_in(module):
    """Return (line, text) of what a module may show: its texts but for docstrings, a gap in one written as x."""
    for node in nodes(module):
        if isinstance(node, ast.JoinedStr):
            yield node.lineno, "".join(part.value if isinstance(part, ast.Constant) else "x" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


@functools.cache
def docstrings(module):
    """Return the lines on which a docstring begins."""
    bodies = (n.body for n in nodes(module) if hasattr(n, "body") and isinstance(n.body, list))
    return {
        each.value.lineno
        for body in bodies
        for each in body
        if isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant)
    }


def spoken(module):
    """Return every call that says something in the person's language."""
    names = {"said": 1, "several": 3}
    calls = (each for each in nodes(module) if isinstance(each, ast.Call) and isinstance(each.func, ast.Name))
    return [(each, names[each.func.id]) for each in calls if each.func.id in names]


def loose_gaps(module):
    """Return the lines on which what is said has a gap without its thing, or a thing without its gap."""
    found = []
    for call, number in spoken(module):
        given = {each.arg for each in call.keywords} - {"meaning"} | ({"n"} if number == 3 else set())
        texts = [each.value for each in call.args[:number] if isinstance(each, ast.Constant)]
        gaps = {gap for text in texts for _, gap, _, _ in Formatter().parse(str(text)) if gap is not None}
        if given and None not in given and gaps | {"n"} != given | {"n"}:
            found.append(call.lineno)
    return found


def test_each_gap_of_what_is_said_is_given_its_thing_and_nothing_else():
    assert sum(len(spoken(module)) for module in MODULES) > 500
    assert offenders(loose_gaps) == {}


def test_a_gap_without_its_thing_is_found_and_a_thing_without_its_gap(tmp_path):
    module = tmp_path / "module.py"
    module.write_text('said("a {b}", c=1)\nsaid("later: {b}")\nseveral(n, "{n} x", "{n} {y}", z=1)\nsaid("a", b=1)\n')

    assert [1, 3, 4] == sorted(loose_gaps(module))


UNSAID = {
    "Connector Manager", "HTTP ",  # names
    "Download it from ", ". Nothing was changed here.",  # for the command line
    "day ", "until ", "%Y-%m-%d %H:%M",  # read by the program alone
}  # fmt: skip


def unsaid(module):
    """Return the texts for people that are not said in their language: sentences, and parts of some."""
    within = {id(each) for call, _ in spoken(module) for given in call.args for each in ast.walk(given)}
    within |= {id(key) for each in nodes(module) if isinstance(each, ast.Dict) for key in each.keys}
    within |= {id(each) for case in nodes(module) if isinstance(case, ast.pattern) for each in ast.walk(case)}
    return {
        each.value
        for each in nodes(module)
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and id(each) not in within
        if each.lineno not in docstrings(module) and re.search(r"^[A-Z][a-z]|[a-z’,] |^HTTP", each.value)
    } - UNSAID


def test_words_for_people_are_said_in_their_language():
    assert {path.name: unsaid(path) for path in sorted((PACKAGE / "words").rglob("*.py")) if unsaid(path)} == {}


def straight(module):
    """Return the lines whose texts have a straight apostrophe within a word or a straight quote within a sentence.

    Code in a text (an expression, an attribute of HTML, a value in SQL) has a sign before its quote, never a letter.
    """
    within = re.compile(r"(?:[^\W\d_]|\})['\"][^\W\d_]|[^\W\d_]s' [a-z]|[a-z] \"\w[^\"]*\"(?: [a-z]|[.,])")
    found = [line for line, text in said_in(module) if within.search(text)]
    return [line for line in found if line not in docstrings(module)] if found else []


@pytest.mark.parametrize("part", ["adapters", "app", "cli", "described", "model", "providers", "ui", "words"])
def test_apostrophes_and_quotes_that_people_see_are_curved(part):
    modules = sorted((PACKAGE / part).rglob("*.py"))

    assert modules
    assert {path.name: straight(path) for path in modules if straight(path)} == {}


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('"""It\'s."""', []),
        ('a = "The owner\'s page"', [1]),
        ('a = f"{name}\'s page"', [1]),
        ('a = "The owners\' page"', [1]),
        ("a = 'Press \"Save\" there'", [1]),
        ('a = \'scope="([^"]+)"\'', []),
        ('a = "Exchange {account}\'s secret"', [1]),
        ("a = \"kind = 'access' AND x\"", []),
        ('a = "The owner’s “page”"', []),
    ],
)
def test_a_straight_apostrophe_is_found_where_people_see_it_and_nowhere_else(tmp_path, code, found):
    module = tmp_path / "module.py"
    module.write_text(code)

    assert straight(module) == found


# ---- documents


def test_the_architecture_names_every_floor_in_its_order():
    floors = next(c["layers"] for c in PROJECT["tool"]["importlinter"]["contracts"] if c["type"] == "layers")
    names = [name for floor in floors for name in re.findall(r"\w+", floor)]
    listed = re.findall(r"^\| `(\w+)` \|", (ROOT / "docs" / "architecture.md").read_text(), re.MULTILINE)

    assert listed == names


@pytest.mark.parametrize("page", sorted((ROOT / "docs").rglob("*.md")), ids=lambda page: page.stem)
def test_every_path_a_document_names_is_there(page):
    named = {
        name for name in re.findall(r"`([\w./-]+)`", page.read_text()) if "linear" not in name
    } - IN_THE_DATA_FOLDER
    starts = {path.name for place in (ROOT, PACKAGE) for path in place.iterdir()}
    paths = {name for name in named if "/" in name and name.split("/")[0] in starts}
    modules = {name for name in named if name.endswith(".py")} - paths
    missing = [name for name in paths if not ((ROOT / name).exists() or (PACKAGE / name).exists())]
    unknown = [name for name in modules if not any(path.name == name for path in (*SOURCES, *VERIFIER))]

    assert (missing, unknown) == ([], [])


def test_every_test_a_document_names_is_there():
    pages = {page.name: page.read_text() for page in (ROOT / "docs").rglob("*.md")}
    named = {name for text in pages.values() for name in re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", text)}

    assert len(re.findall(r"^\| \d+ \|", pages["complaints.md"], re.MULTILINE)) == 25
    assert len(named) > 25
    assert [each for each in named if f"def {each[1]}(" not in (ROOT / each[0]).read_text()] == []


def test_every_part_of_the_package_stands_on_a_floor_of_the_architecture():
    listed = re.findall(r"^\| `(\w+)` \|", (ROOT / "docs" / "architecture.md").read_text(), re.MULTILINE)
    there = {path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}

    assert there - {"__init__"} <= set(listed)


def test_decisions_are_numbered_without_a_gap():
    assert [int(path.name[:4]) for path in ADRS] == list(range(1, len(ADRS) + 1))
    assert len(ADRS) >= 10


@pytest.mark.parametrize("adr", ADRS, ids=lambda path: path.stem)
def test_every_decision_says_why_and_what_follows_on_one_page(adr):
    text = adr.read_text()

    assert re.search(r"^Date: \d{4}-\d\d-\d\d$", text, re.MULTILINE)
    assert re.findall(r"^## (.*)$", text, re.MULTILINE) == ["Context", "Decision", "Consequences"]
    assert len(text.splitlines()) <= 60


def test_the_changelog_is_kept():
    text = (ROOT / "CHANGELOG.md").read_text()

    assert "## [Unreleased]" in text
    assert "keepachangelog.com" in text


def test_every_dependency_earns_its_place_in_the_readme():
    readme = (ROOT / "README.md").read_text().lower()
    names = [re.match(r"[\w.-]+", line)[0].lower() for line in PROJECT["project"]["dependencies"]]

    assert [name for name in names if f"| {name} |" not in readme] == []


def test_every_dependency_is_imported():
    names = [re.match(r"[\w.-]+", line)[0] for line in PROJECT["project"]["dependencies"]]
    modules = {name.removesuffix("-Essentials").lower() for name in names}
    imported = {
        (node.module or "" if isinstance(node, ast.ImportFrom) else alias.name).partition(".")[0].lower()
        for module in MODULES
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }

    assert modules - imported == set()


def below(command):
    """Return the verbs of a parser, each with its own parser; none of an option's values."""
    return next((action.choices for action in command._actions if isinstance(action.choices, dict)), {})


def taken(command):
    """Return the long options of a parser and of all below it."""
    own = {name for action in command._actions for name in action.option_strings if name[:2] == "--"}
    return own.union(*map(taken, below(command).values()))


def told(block):
    """Return (verbs, options by verb) of a command-line block: `connector-app VERB|VERB SUB|SUB ...` begins an entry.

    A verb's subverb is written after it: "outbox list". Options are looked for up to the next entry.
    """
    verbs, options = [], {}
    for entry in re.split(r"^connector-app ", block, flags=re.MULTILINE)[1:]:
        first, _, rest = entry.partition(" ")
        subs = re.match(r"[a-z|-]+(?= |$)", rest)
        firsts = first.strip().split("|")
        verbs += [f"{verb} {sub}" for verb in firsts for sub in subs[0].split("|")] if subs else firsts
        for verb in firsts:
            options.setdefault(verb, set()).update(re.findall(r"(?<!\S)--[a-z][a-z-]+", entry))
    return verbs, options


@pytest.fixture(scope="module")
def command_line():
    """Return what README.md tells of the command line."""
    return told(re.search(r"```\n(connector-app .*?)```", (ROOT / "README.md").read_text(), re.DOTALL)[1])


def test_the_readme_names_every_verb_of_the_command_line_once_and_no_other(command_line):
    there = {name: below(command) for name, command in below(parser()).items()}
    whole = [f"{name} {sub}" if sub else name for name, subs in there.items() for sub in (subs or [""])]

    assert sorted(command_line[0]) == sorted(whole)


def test_the_readme_names_every_option_with_its_verb_and_no_other(command_line):
    shared = taken(parser()).intersection(*map(taken, below(parser()).values()))
    own = {name: taken(command) - shared for name, command in below(parser()).items()}

    assert "--json" in shared
    assert "--hold" in own["item"]
    assert command_line[1] == own


def test_verbs_and_options_are_found_where_a_block_names_them():
    block = "connector-app a|b X    --one\n     and --two-three\nconnector-app c d|e-f    what; --four N\n"

    assert told(block) == (
        ["a", "b", "c d", "c e-f"],
        {"a": {"--one", "--two-three"}, "b": {"--one", "--two-three"}, "c": {"--four"}},
    )


def test_the_readme_says_where_the_keys_are():
    readme = words(ROOT / "README.md")

    assert "practice/vault.key" in readme
    assert "sealed" in readme
    assert "keychain" in readme


# ---- what is pinned


@pytest.mark.parametrize("lock", ["run", "test"])
def test_what_is_pinned_has_versions_and_hashes_and_no_addresses(lock):
    text = (ROOT / "locks" / f"{lock}.txt").read_text()
    pins = re.split(r"\n(?=\S)", text.strip())

    assert "://" not in text
    assert all(re.match(r"[a-z0-9-]+==\S+", pin) and "--hash=sha256:" in pin for pin in pins)


def test_everything_the_program_depends_on_is_pinned():
    wanted = {re.match(r"[\w.-]+", line)[0].lower().replace("_", "-") for line in PROJECT["project"]["dependencies"]}
    pinned = set(re.findall(r"^([a-z0-9-]+)==", (ROOT / "locks" / "run.txt").read_text(), re.MULTILINE))

    assert wanted <= pinned


def test_the_keychains_of_every_system_are_pinned():
    text = (ROOT / "locks" / "run.txt").read_text()

    assert re.search(r"^pywin32-ctypes==\S+ ; sys_platform == 'win32'", text, re.MULTILINE)
    assert re.search(r"^secretstorage==\S+ ; sys_platform == 'linux'", text, re.MULTILINE)
    assert re.search(r"^jeepney==\S+ ; sys_platform == 'linux'", text, re.MULTILINE)
