"""What has to be fetched at a platform for each way to sign in, in words, and what a way is called."""

from collections.abc import Sequence

from connector_app.language import listed, said, several
from connector_app.model.connection import MethodId
from connector_app.model.provider import Provider
from connector_app.services.clients import Way
from connector_app.ui.views.credentials import Asked, Errand

CLIENT_ID, CLIENT_SECRET = "client_id", "client_secret"
TENANT = "tenant"
SECRET = "secret"  # noqa: S105
SEALED = said("It is kept sealed on this computer, and sent to nobody but {name}.")
KEY_FIRST = said("A key to make there once")
WHOSE = said("Leave this empty unless the app is for one company alone.")
NOTHING_TO_CHANGE = said("Signed in this way, the program can look at what is at {name}, and change nothing.")
EXPERIMENTAL = said("{name} may change this at any time without notice: it is offered as an experiment.")
_NAMES: dict[MethodId, str] = {  # what is pasted is called by its platform
    "oauth": said("In your browser"),
    "device": said("With a short code"),
    "client-credentials": said("With an id and a secret"),
}


def receiver(provider: Provider) -> str:
    """Return who gets what is typed: of a platform that a file describes its hosts, for its name says nothing."""
    return listed(provider.reached) if provider.from_file else provider.name


def way_names(ways: Sequence[Way], provider: Provider) -> tuple[tuple[str, str], ...]:
    """Return the ways as a person chooses between them: what each is called, and what it asks for first."""
    minutes = provider.setup.minutes if provider.setup else 0
    names = {**_NAMES, "token": provider.pasted.making.way} if provider.pasted else _NAMES

    def name(way: Way) -> str:
        words = names[way.method]
        if not (way.missing and minutes):
            return words
        return several(minutes, "{way} ({n} minute of set-up)", "{way} ({n} minutes of set-up)", way=words)

    return tuple((way.method, name(way)) for way in ways)


def opens_browser(way: Way) -> bool:
    """Tell whether the browser is what comes next when an access level is chosen."""
    return not way.missing and way.method in {"oauth", "device"}


def what_is_asked(way: Way, provider: Provider, without: tuple[str, ...] = ()) -> str:
    """Return the platform's exact words for what is asked, "" where there are none."""
    if way.method == "token" and provider.pasted:
        return provider.pasted.making.may.format(name=provider.name)
    if provider.oauth is None:
        return ""
    read = provider.asked("read", without, provider.oauth.scopes.get("read", ()))
    change = provider.asked("change", without, provider.oauth.scopes.get("change", ()))
    none = said("none", "permissions that are asked for")
    return said(
        "Read only: {read}. Read and change: {change}.",
        read=", ".join(read) or none,
        change=", ".join(change) or none,
    )


def what_comes(way: Way, provider: Provider) -> str:
    """Say what happens when an access level is chosen."""
    name = provider.name
    if way.missing:
        return said(
            "Next comes a short set-up at {name}. You do it once, and then signing in goes on by itself.", name=name
        )
    match way.method:
        case "oauth":
            words = said("Your browser opens next, with {name}’s own question.", name=name)
        case "device":
            words = said("Next you get a short code, and your browser opens {name} to type it there.", name=name)
        case "token" if pasted := provider.pasted:
            words = pasted.making.next.format(name=name)
        case _:
            words = said("Next you copy an id and a secret at {name} and paste them here.", name=name)
    return words


def preparation(ways: Sequence[Way], provider: Provider) -> str:
    """Return what a card says about work before the first sign-in, "" where there is none."""
    if not ways:
        return provider.prepare
    first = ways[0]
    if not first.missing:
        return provider.prepare or (KEY_FIRST if first.method == "token" else "")
    minutes = provider.setup.minutes if provider.setup else 3
    return several(minutes, "{n} minute of set-up once", "{n} minutes of set-up once")


def set_up(provider: Provider, missing: Sequence[str], button: str = said("Continue")) -> Errand | None:
    """Return the page for a client of one's own, None where the platform has none."""
    setup = provider.setup
    if setup is None:
        return None
    asked = [Asked(CLIENT_ID, said("Client id"), setup.id_example)]
    if CLIENT_SECRET in missing or (provider.oauth and provider.oauth.needs_secret):
        # Without it a short code does what the browser does with it, where the platform knows codes.
        label = said("Client secret (optional)") if provider.device else said("Client secret")
        asked.append(Asked(CLIENT_SECRET, label, setup.secret_example, secret=True))
    if setup.tenant:
        asked.append(
            Asked(TENANT, said("{field} (optional)", field=setup.tenant.label), setup.tenant.example, hint=WHOSE)
        )
    name = provider.name
    return Errand(
        said("Set up {name} once", name=name),
        several(
            setup.minutes,
            "{name} wants to know each program before anyone can sign in with it. Follow the steps there, then bring "
            "back what it shows you. This takes about {n} minute, and only the first time.",
            "{name} wants to know each program before anyone can sign in with it. Follow the steps there, then bring "
            "back what it shows you. This takes about {n} minutes, and only the first time.",
            name=name,
        ),
        setup.steps,
        tuple(asked),
        button,
        SEALED.format(name=receiver(provider)),
    )


def own_key(provider: Provider) -> Errand | None:
    """Return the page for a key that a person makes at the platform, None where it knows none."""
    pasted = provider.pasted
    if pasted is None:
        return None
    name = provider.name
    return Errand(
        pasted.making.title.format(name=name),
        pasted.making.lead.format(name=name),
        pasted.steps,
        (
            Asked(SECRET, pasted.label, secret=True),
            *(Asked(each.name, each.label, secret=True, hint=each.hint) for each in pasted.more),
        ),
        said("Connect", "a button"),
        SEALED.format(name=receiver(provider)),
    )


def machine(provider: Provider) -> Errand | None:
    """Return the page for the id and the secret of a machine, None where the platform knows none."""
    if provider.machine is None:
        return None
    name = provider.name
    return Errand(
        said("Connect {name}", name=name),
        said("Copy the id and the secret that {name} shows you, and paste them here.", name=name),
        provider.machine.steps,
        (Asked(CLIENT_ID, said("Client id")), Asked(SECRET, said("Client secret"), secret=True)),
        said("Connect", "a button"),
        SEALED.format(name=receiver(provider)),
        EXPERIMENTAL.format(name=name) if provider.machine.experimental else "",
    )
