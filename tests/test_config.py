from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connector_app import config
from connector_app.config import Network, Platform, Settings, Window
from connector_app.model.failure import FailureError

ROOT = Path(__file__).parents[1]


def refusal(text):
    with pytest.raises(FailureError) as error:
        config.read(text)
    return error.value.failure.message


def test_no_file_means_the_defaults(tmp_path):
    assert Settings() == config.load(tmp_path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[network]\nproxi = 'none'\n", "line 2: there is no setting “network.proxi”."),
        ("\n[networks]\n", "line 2: there is no setting “networks”."),
        ("[network]\nproxy = 7\n", "line 2: “network.proxy”: input should be a valid string."),
        ("[network]\nproxy = 'ftp://x'\n", "line 2: “network.proxy” must be “system”"),
        ("[network]\nca_file = '/no/such'\n", "line 2: “network.ca_file” names a file that is not there."),
        ("[providers.slack]\n\nredirect_ports = [80]\n", "line 3: “providers.slack.redirect_ports” must be numbers"),
        (
            "[providers.github.endpoints]\napi = 'http://evil.example'\n",
            "line 1: “providers.github.endpoints” “api” must",
        ),
        ("[providers.github.endpoints]\napi = 'https://u:p@x.example'\n", "must be an https address"),
        ("[window]\ntext_scale = 9.5\n", "line 2: “window.text_scale”"),
        ("[window\n", "line 1"),
        ("[live]\naddress = 'ftp://localhost'\n", "line 2: “live.address” must be an https address."),
        ("[live]\naddress = 'http://hooks.example.org'\n", "line 2: “live.address” must be an https address."),
        ("[live]\naddress = 'https://x:99999'\n", "line 2: “live.address” must be an https address."),
        ("[live]\naddress = 'https://a b.example'\n", "line 2: “live.address” must be an https address."),
        ("[live]\naddress = 'https://u:p@x.example'\n", "without a name or password in it."),
        ("[live]\naddress = 'https://x.example/?a'\n", "without “?” and “#”."),
        (
            "[history]\nkeep = '3 years'\n",
            'line 2: “history.keep” must be "everything", "1 year", "2 years", "5 years".',
        ),
        ("[live]\naddress = 'https://x.example/hooks'\n", "“live.address” must be an https address without a path"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text, said):
    assert said.replace("“system”", '"system"') in refusal(text)


@pytest.mark.parametrize("address", ["", "https://hooks.example.org", "https://x.example:8443/", "http://127.0.0.1:9"])
def test_where_this_computer_is_reached_is_an_https_address_or_this_computers_own(address):
    assert config.read(f"[live]\naddress = '{address}'\n").live.address == address


def test_the_example_that_people_are_given_is_read_as_it_stands():
    example = (ROOT / "README.md").read_text(encoding="utf-8").split("```toml\n")[1].split("```")[0]
    said = config.read(example)

    assert said.live.address == "https://hooks.example.org"
    assert said.model_fields_set == set(Settings.model_fields), "every table is shown"
    assert said.window.model_fields_set == set(Window.model_fields), "and every line for the window"


def test_a_file_that_is_no_text_is_said_to_be_so(tmp_path):
    (tmp_path / config.NAME).write_bytes(b"\xff\xfe")

    with pytest.raises(FailureError):
        config.load(tmp_path)


def test_the_installed_program_refuses_plain_http(monkeypatch):
    monkeypatch.setattr("sys.frozen", True, raising=False)

    assert "cannot be switched on" in refusal("[network]\nallow_insecure_loopback = true\n")


names = st.text(min_size=1, max_size=12)


@given(
    look=st.sampled_from(["system", "light", "dark"]),
    scale=st.floats(0.8, 3.0),
    ids=st.dictionaries(names, st.text(st.characters(exclude_categories=["Cs"]), max_size=20), max_size=3),
)
def test_what_is_written_reads_back(tmp_path_factory, look, scale, ids):
    folder = tmp_path_factory.mktemp("settings")
    platforms = {
        name: Platform(client_id=value, redirect_ports=(47811,), endpoints={"api": "https://x.example/v3"})
        for name, value in ids.items()
    }
    settings = Settings(network=Network(proxy="none"), window=Window(look=look, text_scale=scale), providers=platforms)

    config.write(folder, settings)

    assert settings == config.load(folder)


def test_one_setting_is_kept_and_the_others_stay(tmp_path):
    config.keep(tmp_path, "history", "keep", "2 years")
    config.keep(tmp_path, "providers.github", "client_id", "canary-client-1")
    config.keep(tmp_path, "providers.github", "requests_per_hour", 7)

    kept = config.load(tmp_path)
    assert ("2 years", "canary-client-1", 7) == (
        kept.history.keep,
        (github := kept.providers["github"]).client_id,
        github.requests_per_hour,
    )
    before = (tmp_path / config.NAME).read_bytes()
    with pytest.raises(ValueError, match="must be"):
        config.keep(tmp_path, "history", "keep", "3 years")
    assert before == (tmp_path / config.NAME).read_bytes()


def test_the_environment_comes_before_the_file():
    settings = Settings(providers={"slack": Platform(client_id="file"), "github": Platform(client_id="file")})
    environment = {"CONNECTOR_APP_SLACK_CLIENT_ID": "env", "CONNECTOR_APP_SLACK_CLIENT_SECRET": "canary"}

    found = config.clients(settings, ("slack", "github", "notion"), environment)

    assert ("env", "canary", "file", "") == (
        found["slack"].client_id,
        found["slack"].secret,
        found["github"].client_id,
        found["github"].secret,
    )
    assert "notion" not in found
    assert "canary" not in repr(found)


def test_the_default_folder_is_the_persons_own():
    assert "ConnectorManager" in str(config.default_folder())
