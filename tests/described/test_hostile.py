"""Files about platforms that were written to do harm: each is told, none holds up the start or takes another’s name."""

import os
import sys
from pathlib import Path

import pytest

from connector_app import config
from connector_app.app.window import look_at
from connector_app.described import platform
from connector_app.engine import platforms
from connector_app.model.failure import FailureError, Rejected
from connector_app.providers import PROVIDERS
from tests.described.test_shop import TEXT

DEEP = "a = " + "[" * 20_000
BEYOND = {
    DEEP: "things stand inside each other too deeply.",
    "a." * 60_000 + "b = 1": "things stand inside each other too deeply.",
    "a = " + "9" * 5_000: "a number has too many digits.",
}


def refused(said, name="shop"):
    with pytest.raises(FailureError) as error:
        platform(name, said)
    assert isinstance(error.value.failure, Rejected)
    return error.value.failure.message


@pytest.mark.parametrize(("text", "sentence"), BEYOND.items(), ids=["nested", "dotted", "digits"])
def test_a_file_beyond_all_measure_is_told_wherever_it_is_read(tmp_path, text, sentence):
    assert f"shop.toml: {sentence}" == refused(text)
    with pytest.raises(FailureError) as error:
        config.read(text)
    assert f"settings.toml: {sentence}" == error.value.failure.message
    (tmp_path / "settings.toml").write_text(text)
    assert {} == look_at(tmp_path).window


@pytest.mark.parametrize("expression", ["a{99999999999999}", "(" * 3_000 + ")" * 3_000])
def test_an_expression_beyond_all_measure_is_told(expression):
    sentence = "is a regular expression beyond all measure."

    assert refused(f"{TEXT}\n[key]\nshape = '{expression}'\n").endswith(f"“key.shape” {sentence}")
    assert refused(f"{TEXT}\n[key]\nmistakes = {{ '{expression}' = 'x' }}\n").endswith(f"“key” {sentence}")


@pytest.mark.parametrize("address", ["https://a.example:99999", "https://:pw@a.example", "https://a.example/v1?x=1#f"])
def test_an_endpoint_is_a_plain_address_in_every_file(address):
    changed = TEXT.replace('api = "http://127.0.0.1/v2"', f'api = "{address}"')
    assert changed != TEXT
    assert "“endpoints.api” must be an https address" in refused(changed)
    with pytest.raises(FailureError) as error:
        config.read(f'[providers.github.endpoints]\napi = "{address}"\n')
    assert "“api” must be an https address" in error.value.failure.message


def test_a_proxy_has_a_port_that_there_is():
    with pytest.raises(FailureError):
        config.read('[network]\nproxy = "http://proxy.example:99999"\n')
    assert config.read('[network]\nproxy = "http://ada:pw@proxy.example:8080"\n').network.proxy


def test_an_issuer_that_must_be_compared_must_be_said():
    without = TEXT.replace('issuer = "http://127.0.0.1"\n', "")
    assert without != TEXT
    assert refused(without).endswith("needs an endpoint “issuer”.")
    assert platform("shop", without.replace("iss_required = true\n", "")).oauth


@pytest.mark.parametrize("path", ["/done", "/stray", "/a?b", "/a b", "/a#b", "/\u00e4"])
def test_an_answer_cannot_arrive_at_a_page_of_the_programs_own_or_at_no_path(path):
    assert "oauth.redirect_path" in refused(TEXT.replace("[oauth]\n", f'[oauth]\nredirect_path = "{path}"\n'))


# ---- what lies in the folder


@pytest.fixture
def folder(tmp_path):
    (tmp_path / platforms.FOLDER).mkdir()
    return tmp_path


def put(folder, name, text):
    (folder / platforms.FOLDER / f"{name}.toml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("name", ["GitHub", "github", " Git\uff28ub ", "GITHUB"])
def test_a_file_cannot_take_the_name_of_a_built_in_platform(folder, name):
    put(folder, "shop", TEXT.replace('name = "Shop"', f'name = "{name}"'))
    found = platforms.known(folder)

    assert PROVIDERS == found.providers
    assert (f"shop.toml: there is a platform called “{name}” already.",) == found.refused


@pytest.mark.parametrize("path", ["/callback/google", "/"])
def test_a_file_cannot_take_the_answers_of_another_platform(folder, path):
    put(folder, "shop", TEXT.replace("[oauth]\n", f'[oauth]\nredirect_path = "{path}"\n'))
    found = platforms.known(folder)

    assert PROVIDERS == found.providers
    assert (f"shop.toml: “{path}” is where the answers of another platform arrive.",) == found.refused


def test_whom_a_platform_leads_to_is_told_as_the_settings_have_it(folder):
    put(folder, "shop", TEXT)
    settings = config.read('[providers.shop.endpoints]\napi = "https://elsewhere.example:8443/v2"\n')
    shop = platforms.catalog_of(folder, settings, {}, str).provider("shop")

    assert ("elsewhere.example:8443", "127.0.0.1") == shop.reached


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither pipes nor devices in folders")
@pytest.mark.timeout(5)
def test_a_pipe_and_a_link_are_told_and_nothing_waits_for_them(folder):
    os.mkfifo(folder / platforms.FOLDER / "pipe.toml")
    (folder / platforms.FOLDER / "link.toml").symlink_to(Path("/dev/zero"))
    put(folder, "shop", TEXT)
    found = platforms.known(folder)

    assert "shop" == found.providers[-1].id
    assert ("link.toml cannot be read: OSError.", "pipe.toml cannot be read: OSError.") == found.refused
