"""Network: the way to the platforms, and whether it leads there."""

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtWidgets import QFileDialog

from connector_app.language import figure, said, several
from connector_app.model.checked import Reached
from connector_app.model.connection import Connection
from connector_app.model.failure import trace_of
from connector_app.model.result import Err, Ok
from connector_app.ui.ask import ask
from connector_app.ui.pages.settings.place import Place, Section
from connector_app.ui.views.settings.network import NetworkSection
from connector_app.words.failures import explain

_CERTIFICATES = {
    "certificate": said(
        "{host} shows a certificate that this computer does not trust. In a company, ask your IT department for the "
        "file with its certificate."
    ),
    "certificate-date": said("{host} shows a certificate whose time is over, or this computer’s clock is wrong."),
}
"""What is said of a host whose certificate did not pass."""


class Network(Section):
    name = "Network"

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.view = self._view = NetworkSection(place.desk.theme)
        self._view.proxy_changed.connect(self._proxy)
        self._view.certificates_changed.connect(self._certificates)
        self._view.choose_certificates.connect(lambda: self.tasks.start(self._choose(), name="choose certificates"))
        self._view.way_in_changed.connect(self._way_in)
        self._view.test.connect(lambda: self.tasks.start(self._test(), name="test the network"))

    def show(self) -> None:
        self._view.set_proxy(str(self.place.read("network", "proxy")))
        self._view.set_certificates(str(self.place.read("network", "ca_file")))
        self._view.set_way_in(str(self.place.read("live", "address")))

    def _certificates(self, path: str) -> None:
        if path == self.place.read("network", "ca_file"):
            self._view.set_certificates_error("")
            return
        wrong = self.place.write("network", "ca_file", path)
        self._view.set_certificates_error(wrong)
        if not wrong:
            self._view.set_certificates(path)
            self._view.set_result(
                said("Kept"), said("It holds from the next start on; Test uses it now."), is_good=True
            )

    async def _choose(self) -> None:
        dialog = QFileDialog(self.view.window(), said("Choose certificates"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if await ask(dialog) and dialog.selectedFiles():
            self._certificates(dialog.selectedFiles()[0])

    def _way_in(self, address: str) -> None:
        if address == self.place.read("live", "address"):
            self._view.set_way_in_error("")
            return
        wrong = self.place.write("live", "address", address)
        self._view.set_way_in_error(wrong)
        if not wrong:
            self.place.note(said("It holds from the next start on."))

    def _proxy(self, proxy: str) -> None:
        wrong = self.place.write("network", "proxy", proxy)
        is_own = proxy not in {"system", "none"}
        self._view.set_address_error(wrong if is_own else "")
        self.place.note("" if is_own else wrong, is_good=False)
        if not wrong:
            self._view.set_result(said("Kept"), said("It holds from the next start on."), is_good=True)

    async def _test(self) -> None:
        known = [c for c in self.desk.accounts.values() if self.desk.provider(c.provider)]
        accounts = [c for c in known if c.provider != "practice"] or known
        self._view.set_hosts(())
        if not accounts:
            self._view.set_result(said("Nothing to reach yet"), said("Add an account first."), is_good=None)
        elif accounts[0].provider == "practice":
            await self._ask_practice(accounts[0])
        else:
            await self._reach([c.provider for c in accounts])

    async def _reach(self, used: Sequence[str]) -> None:
        """Ask the platforms of the accounts whether they are there, each on its own."""
        api = [urlsplit(self.desk.providers[each].endpoints.get("api", "")) for each in used]
        places = sorted({f"{parts.scheme}://{parts.netloc}/" for parts in api if parts.netloc})
        self._view.set_busy(True)
        found = await self.desk.reach(places)
        self._view.set_busy(False)
        good = [each for each in found if each.failure is None]
        self._view.set_hosts([(each.host, _said(each), each.failure is None) for each in found])
        told = several(
            len(found),
            "{good} of {n} platform can be reached",
            "{good} of {n} platforms can be reached",
            good=len(good),
        )
        slowest = max(good, key=lambda each: each.seconds, default=None)
        note = said("Tested just now.")
        if slowest:
            note = said("Tested just now. Slowest: {host}, {n} s.", host=slowest.host, n=figure(slowest.seconds, 1))
        self._view.set_result(told, note, is_good=len(good) == len(found))

    async def _ask_practice(self, account: Connection) -> None:
        match await self.desk.door.call(lambda v: v.sync.refresh(account.id)):
            case Ok(_):
                told = said("It needs no internet, so this says nothing about your connection.")
                self._view.set_result(said("The practice account answered."), told, is_good=None)
            case Err(failure):
                self._view.set_result(said("It does not work"), explain(failure, account.name).sentence, is_good=False)


def _said(each: Reached) -> str:
    if each.failure is None:
        return said("Answers, in {n} s.", n=figure(each.seconds, 1))
    code = trace_of(each.failure).code
    return _CERTIFICATES[code].format(host=each.host) if code in _CERTIFICATES else explain(each.failure).sentence
