"""What is dropped ends in the window's thread, never in the engine's."""

import gc
import threading

import pytest

from connector_app.app.garbage import PERIOD, collect_due, collected_here


class Page:
    """Part of a cycle, as a page that holds what calls it back."""

    def __init__(self, ended):
        self.back = self
        self.ended = ended

    def __del__(self):
        self.ended.append(threading.get_ident())


def engine_at_work():
    """Allocate in another thread what makes Python collect there, if it may."""
    worker = threading.Thread(target=lambda: [[[]] for _ in range(200_000)])
    worker.start()
    worker.join()
    return worker.ident


@pytest.fixture(autouse=True)
def tidy():
    """Let Python collect as it does by itself."""
    gc.collect()
    gc.enable()
    yield
    gc.disable()


def test_python_by_itself_collects_in_any_thread():
    ended = []
    Page(ended)
    worker = engine_at_work()
    gc.collect()
    assert [worker] == ended


def test_while_the_window_is_open_pages_end_in_its_thread(qtbot):
    ended = []
    with collected_here():
        Page(ended)
        engine_at_work()
        assert [] == ended
        kept = []

        def seen():
            kept.extend([] for _ in range(2000))  # what the window itself allocates
            return bool(ended)

        qtbot.waitUntil(seen, timeout=16 * PERIOD)
        assert kept
    assert [threading.get_ident()] == ended
    assert gc.isenabled()


def test_nothing_is_collected_before_there_is_enough():
    ended = []
    with collected_here():
        gc.collect()
        Page(ended)
        collect_due()
        assert [] == ended
    assert [threading.get_ident()] == ended
