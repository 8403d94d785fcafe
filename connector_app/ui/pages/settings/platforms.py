"""Platforms: whose client id is used, the set-up for one of the person's own, and a limit of theirs."""

from functools import partial
from typing import TYPE_CHECKING

from connector_app.language import said, several
from connector_app.model.failure import Failure, Rejected
from connector_app.model.provider import Provider
from connector_app.model.result import Err, Ok, Result
from connector_app.services.clients import Source
from connector_app.ui.ask import is_sure
from connector_app.ui.pages import errands
from connector_app.ui.pages.settings.place import Place, Section
from connector_app.ui.views.credentials import CredentialsView
from connector_app.ui.views.settings.platforms import PlatformLine, PlatformsSection
from connector_app.words.failures import explain

if TYPE_CHECKING:
    from connector_app.services.verbs import Verbs

_SOURCES: dict[Source | None, tuple[str, str]] = {
    "named": (
        said("Client id from the settings file"),
        said("The one that settings.toml or the environment names. It comes before any that is given here."),
    ),
    "own": (said("Your own client id"), said("Your own. It is kept sealed; its secret is never shown again.")),
    "public": (
        said("The program’s client id"),
        said("The one that this program brings along. You can use one of your own instead."),
    ),
    "": (said("No client id yet"), said("None yet. You are asked for it when you add an account, or you give it now.")),
    None: (said("Needs no client id"), ""),
}
"""Whose client id is used: in a few words, and whole."""


class Platforms(Section):
    name = "Platforms"

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.view = self._view = PlatformsSection(place.desk.theme)
        self._view.set_up.connect(self._set_up)
        self._view.forget.connect(lambda of: self.tasks.start(self._forget(of), name="forget a client"))
        self._view.limit_changed.connect(lambda of, n: self.tasks.start(self._limit(of, n), name="limit a platform"))
        self._view.link_wanted.connect(lambda url: self.desk.open_link(url, ""))

    def show(self) -> None:
        self._view.close_page()
        self.tasks.start(self._fill(), name="fill in platforms")

    async def _fill(self) -> None:
        match await self.desk.door.call(lambda v: v.keys.clients()):
            case Ok(sources):
                known = [p for p in self.desk.providers.values() if p.id != "practice"]
                self._view.set_platforms([self._line(p, sources.get(p.id)) for p in known])
            case Err(failure):
                self.place.say(failure)

    def _line(self, platform: Provider, source: Source | None) -> PlatformLine:
        hourly = self.place.read(f"providers.{platform.id}", "requests_per_hour")
        return PlatformLine(
            platform.id,
            platform.name,
            *_SOURCES[source],
            can_give=source is not None and source != "named",
            can_forget=source == "own",
            is_missing=source == "",
            help=next((step.link for step in platform.setup.steps if step.link), "") if platform.setup else "",
            hourly=hourly if isinstance(hourly, int) else 0,
        )

    def _set_up(self, provider: str) -> None:
        """Ask for a client of one's own, on the page that a first sign-in shows too."""
        platform = self.desk.providers[provider]
        errand = errands.set_up(platform, (), button=said("Keep it", "save what was typed"))
        if errand is None:
            return
        view = CredentialsView(self.desk.theme, platform.id, platform.name, errand)
        view.back.connect(lambda: self._view.open(provider))
        view.link_wanted.connect(lambda url: self.desk.open_link(url, ""))
        view.copy_wanted.connect(self.desk.copy)
        view.given.connect(lambda typed: self.tasks.start(self._keep(view, platform, typed), name="keep a client"))
        self._view.show_page(view)

    async def _keep(self, view: CredentialsView, platform: Provider, typed: dict[str, str]) -> None:
        view.set_busy(True)
        client_id, secret = typed[errands.CLIENT_ID], typed.get(errands.CLIENT_SECRET, "")
        tenant = typed.get(errands.TENANT, "")
        answer = await self.desk.door.call(lambda v: v.keys.set_client(platform.id, client_id, secret, tenant))
        match answer:
            case Ok(_):
                await self._fill()
                self._view.open(platform.id)
                self.place.note(said("{name} is met with your own client id from now on.", name=platform.name))
            case Err(failure):
                view.set_busy(False)
                self._wrong(view, failure, platform)

    def _wrong(self, view: CredentialsView, failure: Failure, platform: Provider) -> None:
        is_typed = isinstance(failure, Rejected) and failure.problems
        problems = failure.problems if isinstance(failure, Rejected) else ()
        view.set_problems(problems, "" if is_typed else explain(failure, platform.name).sentence)

    async def _forget(self, provider: str) -> None:
        name = self.desk.platform_name(provider)
        using = sum(c.provider == provider and c.method in {"oauth", "device"} for c in self.desk.accounts.values())
        question = said("Forget your client id of {name}, and its secret?", name=name)
        if using:
            question += " " + several(
                using,
                "{n} account there may then have to sign in again.",
                "{n} accounts there may then have to sign in again.",
            )
        if not await is_sure(
            self.view.window(), said("Forget client id"), question, keep=said("Keep it"), go=said("Forget it")
        ):
            return
        match await self.desk.door.call(lambda v: v.keys.forget_client(provider)):
            case Ok(_):
                await self._fill()
                self.place.note(said("Your client id of {name} was forgotten.", name=name))
            case Err(failure):
                self.place.say(failure)

    async def _limit(self, provider: str, hourly: int) -> None:
        wrong = self.place.write(f"providers.{provider}", "requests_per_hour", hourly)
        self.place.note(wrong, is_good=False)
        if not wrong:
            await self.desk.door.call(partial(_hold_to, provider=provider, hourly=hourly))
            await self._fill()


async def _hold_to(verbs: "Verbs", provider: str, hourly: int) -> Result[None]:
    verbs.catalog.set_hourly(provider, hourly)
    return Ok(None)
