"""Settings that came from another computer send nobody's sign-ins anywhere."""

import pytest

from connector_app import config
from connector_app.engine import foreign
from connector_app.model.failure import FailureError, Rejected
from connector_app.words.moving import left_out

HERE = config.read("")
CAME = """\
[network]
proxy = "http://canary-name:canary-password@proxy.example:8080"
ca_file = "/no/such/file.pem"
allow_insecure_loopback = true
[live]
address = "https://canary.example.org"
[window]
hold_seconds = 30
[providers.github]
client_id = "canary-client"
[providers.github.endpoints]
authorize = "https://canary.example.org/authorize"
[providers.shop.endpoints]
api = "https://shop.example.org/"
"""


def test_what_would_send_a_sign_in_elsewhere_is_left_out_and_told():
    settings, gone = foreign.fitted(CAME.encode(), HERE, {"shop"})

    assert config.Network() == settings.network
    assert config.Live() == settings.live
    assert "github" not in settings.providers
    assert {"api": "https://shop.example.org/"} == settings.providers["shop"].endpoints
    assert 30 == settings.window.hold_seconds
    assert ("proxy", "ca_file", "allow_insecure_loopback", "address", "GitHub", "client id of GitHub") == gone
    told = left_out(gone)
    assert "addresses of GitHub that are not GitHub’s own" == told[-2]
    assert "the client id for sign-ins at GitHub (you can type it again)" == told[-1]
    assert not any("canary" in each for each in told)


def test_what_is_set_here_stays():
    here = config.read(
        '[network]\nproxy = "http://here.example:1"\n[live]\naddress = "https://here.example.org"\n'
        '[providers.slack.endpoints]\napi = "https://here.example.org/"\n'
    )

    settings, gone = foreign.fitted(CAME.encode(), here)

    assert (here.network, here.live, here.providers["slack"]) == (
        settings.network,
        settings.live,
        settings.providers["slack"],
    )
    assert "proxy" in gone
    assert ((), here) == tuple(reversed(foreign.fitted(config.text_of(here).encode(), here)))


def test_a_sign_in_goes_by_the_app_that_is_set_here():
    here = config.read('[providers.github]\nclient_id = "canary-here"\n[providers.own]\nclient_id = "canary-own"\n')

    settings, gone = foreign.fitted(f"{CAME}[providers.own]\nrequests_per_hour = 7\n".encode(), here, {"own"})

    assert config.Platform(client_id="canary-here") == settings.providers["github"]
    assert config.Platform(client_id="canary-own", requests_per_hour=7) == settings.providers["own"]
    assert "client id of GitHub" in gone


def test_the_addresses_of_a_platform_that_is_described_here_are_not_a_strangers_to_say():
    here = config.read('[providers.mine.endpoints]\napi = "https://mine.example.org/"\n')
    came = b'[providers.mine.endpoints]\napi = "https://canary.example.org/"\n[providers."No Id"]\n'

    assert (here, ("mine",)) == foreign.fitted(came, here)
    assert ("My shop",) == foreign.fitted(came, here, names={"mine": "My shop"})[1], "as people know it"
    assert "canary" in str(foreign.fitted(came, HERE, {"mine"})[0])
    assert foreign.fitted(b"[providers.github.endpoints]\napi = 'https://canary.example'", HERE, {"github"})[1]


@pytest.mark.parametrize("network", ['proxy = "system"', 'ca_file = ""', "allow_insecure_loopback = false", ""])
def test_what_says_nothing_of_its_own_is_not_told(network):
    assert (HERE, ()) == foreign.fitted(f"[network]\n{network}\n".encode(), HERE)


@pytest.mark.parametrize(
    "came",
    [
        b"\xff",
        b"=",
        b"[window]\nfrom_the_future = true\n",
        b"network = 1\n",
        b"live = []\n",
        b"providers = 3\n",
        b"[providers]\ngithub = 3\n",
        b"[providers]\ngithub = []\n",
        b"[window]\ntext_scale = nan\n",
        b"x = " + b"[" * 5000,
    ],
    ids=str,
)
def test_settings_that_do_not_fit_are_a_sentence(came):
    with pytest.raises(FailureError) as error:
        foreign.fitted(came, HERE)

    assert Rejected(foreign.UNFIT) == error.value.failure
