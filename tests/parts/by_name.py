"""Someone who does the whole job in the real window and finds everything by its name alone."""

import asyncio
import json
import os
import subprocess
import urllib.request

from tests.parts import processes


async def whole_job(there, data, *begin):
    """Connect, use and remove the practice account. The history tells of it and verifies.

    `begin` is what starts the program, where it is another than the sources.
    """
    program = there.program(data, *begin)
    with program.start() as window:
        await asyncio.to_thread(connect_until_browser, there.reader)
        tab = await there.browser.tab("/oauth/authorize", seconds=30)
        await tab.press("Allow")
        await asyncio.to_thread(use, there, data)
        assert window.child.poll() is None
    accounts = [line for line in program.run("accounts").lines if "connection" in line]
    proof = next(line for line in program.run("audit", "verify").lines if line["event"] == "verified")
    actions = {line["action"] for line in program.run("audit", "list", "--limit", "200").lines}

    assert [] == accounts
    assert "unbroken" == proof["verdict"]
    assert {"oauth.completed", "item.created", "audit.verified", "connection.removed"} <= actions
    assert "Traceback" not in data.with_name(f"{data.name}.errors.log").read_text()


def connect_until_browser(reader):
    """Press what lies between the empty window and the browser."""
    reader.wait_for("Connector Manager", "frame")
    reader.press("Practice account", "push button")
    reader.press("Read and change", "push button")


def use(there, data):
    """Do everything from the first look at the items to the account's removal."""
    reader = there.reader
    reader.press("Show items", "push button", seconds=30)
    reader.wait_for_row("Items", "")
    assert 24 == reader.table("Items")["count"]

    reader.press("New item", "push button")
    reader.write("Title", "Zebra crossing", "text")
    reader.press("Create item", "push button")
    reader.wait_for_row("Items", "Zebra crossing")
    reader.press("Outbox", "page tab")
    assert 0 == reader.wait_for_row("Outbox", "Zebra crossing")

    reader.press("Activity", "page tab")
    reader.wait_for_row("Activity", "Zebra crossing", seconds=30)
    reader.press("Verify history", "push button")
    reader.wait_for_text("Unbroken since")

    sent = lambda: "Zebra crossing" in at_the_platform(data)  # noqa: E731
    processes.wait_until(sent, what="The new item at the platform")

    reader.press("Items", "page tab")
    reader.choose("Accounts", "Practice")
    entry = next(each for each in reader.entries("Accounts") if "Practice" in each["name"])
    assert "connected" in entry["name"].lower()
    assert reader.ask("focus", name="Accounts", role="list")
    choose_remove(there.screen)
    reader.press("Remove account", "push button")
    reader.wait_for_text("Everything worked. The history stays.", seconds=30)
    reader.press("Close", "push button")
    reader.wait_for_text("Nothing is connected yet")


def at_the_platform(data):
    """Return every title as the platform itself says it."""
    place = json.loads((data / "practice" / "control").read_text())
    address = f"{place['origin']}/{place['token']}/items?person=ada"
    with urllib.request.urlopen(address, timeout=10) as answer:  # noqa: S310  loopback only
        return [item["title"] for item in json.loads(answer.read())["items"]]


def choose_remove(screen):
    """Open the menu of the practice account, which has the focus, and choose *Remove*, the last but two, by keys.

    Qt does not list menus that pop up among what can be found by name; a screen reader hears of them by their focus.
    """
    before = windows(screen)
    screen.key("Menu")
    processes.wait_until(lambda: windows(screen) > before, what="The account's menu")
    screen.key("Up", "Up", "Up", "Return")


def windows(screen):
    """Return how many windows are visible, menus included."""
    command = ["xdotool", "search", "--onlyvisible", "--class", "."]
    done = subprocess.run(command, env={**os.environ, **screen.env}, check=False, capture_output=True, text=True)
    return len(done.stdout.split())
