import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from connector_app.ui.records import AccountRow
from connector_app.ui.row_model import RowModel
from tests.ui import sample

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
ROWS = st.lists(st.tuples(st.integers(0, 9), st.sampled_from("abc")), unique_by=lambda row: row[0])


def accounts(pairs):
    return [AccountRow(str(key + 1), name) for key, name in pairs]


@pytest.fixture
def model(qapp):
    made = RowModel()
    made.tester = QAbstractItemModelTester(made, FATAL)
    return made


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(before=ROWS, after=ROWS)
def test_any_list_can_follow_any_other(model, before, after):
    model.set_rows(accounts(before))
    model.set_rows(accounts(after))

    assert list(model.rows) == accounts(after)


def test_what_stays_is_never_taken_away(model):
    model.set_rows(accounts([(1, "a"), (2, "b"), (3, "c")]))
    kept = QPersistentModelIndex(model.index(1, 0))
    model.set_rows(accounts([(5, "new"), (3, "c"), (2, "changed")]))

    assert kept.isValid()
    assert kept.data() == "changed, Connected"


def test_one_column_says_the_whole_sentence(model):
    model.set_rows(sample.OUTBOX)

    assert model.index(0, 0).data() == sample.OUTBOX[0].spoken
    assert model.index(0, 0).data(Qt.ItemDataRole.UserRole) is sample.OUTBOX[0]


def test_days_and_gaps_cannot_be_chosen(model):
    model.set_rows(sample.ACTIVITY)
    choosable = [bool(model.flags(model.index(i, 0)) & Qt.ItemFlag.ItemIsSelectable) for i in range(3)]

    assert choosable == [False, True, True]
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
