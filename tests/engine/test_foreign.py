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
    settings, gone = foreign.fitted(CAME.encode(), HERE)

    assert config.Network() == settings.network
    assert config.Live() == settings.live
    assert config.Platform(client_id="canary-client") == settings.providers["github"]
    assert {"api": "https://shop.example.org/"} == settings.providers["shop"].endpoints
    assert 30 == settings.window.hold_seconds
    assert ("proxy", "ca_file", "allow_insecure_loopback", "address", "GitHub") == gone
    told = left_out(gone)
    assert "addresses of GitHub that are not GitHub’s own" == told[-1]
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
