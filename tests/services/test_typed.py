"""What is pasted is measured before it is compared: an expression may be slow, and a file may bring one."""

import pytest

from connector_app.model.failure import FailureError
from connector_app.model.item import LONGEST_SHAPED, Field, Kind
from connector_app.model.ways_in import PastedSecret, Setup, Tenant
from connector_app.providers import zapier
from connector_app.services.typed import pasted_key, typed_client
from tests.parts.authority import acme

pytestmark = pytest.mark.timeout(5)
ENDLESS = r"(\w+)+!"
LONG = "a" * (LONGEST_SHAPED + 1)


def problems(error):
    return {problem.field: problem.message for problem in error.value.failure.problems}


@pytest.mark.parametrize(
    "rule", [PastedSecret("Key", (), {ENDLESS: "a key"}), PastedSecret("Key", (), {".*": "a key"}, {ENDLESS: "no"})]
)
def test_a_long_paste_is_refused_and_compared_with_nothing(rule):
    with pytest.raises(FailureError) as error:
        pasted_key(rule, f"  {LONG}\n")

    assert {"secret": "This does not look like a key."} == problems(error)


def test_the_longest_key_there_is_and_the_sentence_of_a_known_mistake_are_as_before():
    rule = PastedSecret("Key", (), {r"\w+": "a key"}, {r"x .*": "This is another."})

    assert LONG[1:] == pasted_key(rule, LONG[1:]).access
    with pytest.raises(FailureError) as error:
        pasted_key(rule, "x y")
    assert {"secret": "This is another."} == problems(error)


def test_a_long_address_of_a_hook_costs_nothing():
    with pytest.raises(FailureError):
        pasted_key(zapier.PROVIDER.pasted, "https://hooks.zapier.com/hooks/catch/1/" + "a" * 100_000 + "#")


def test_a_long_client_is_refused_and_compared_with_nothing():
    tenant = Tenant("Tenant", "common", "contoso.example", ENDLESS)
    setup = Setup(id_pattern=ENDLESS, id_example="ab12", tenant=tenant)
    with pytest.raises(FailureError) as error:
        typed_client(acme("http://127.0.0.1:1", setup=setup), LONG, "", LONG)

    assert {"client_id", "tenant"} == set(problems(error))


def test_a_long_value_of_a_field_with_a_shape_is_refused_and_compared_with_nothing():
    field = Field("name", "Name", shape=ENDLESS, shape_words="Name looks otherwise")
    kind = Kind("thing", "Thing", "Things", "file-text", (field,))

    _, wrong = kind.check({"name": LONG}, creating=True)

    assert ("Name looks otherwise",) == tuple(each.message for each in wrong)
