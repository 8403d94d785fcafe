"""Network: the way to the platforms, and whether it leads there."""

from connector_app.model.result import Err, Ok
from connector_app.ui.pages.settings.place import Place, Section
from connector_app.ui.views.settings.network import NetworkSection
from connector_app.words.failures import explain


class Network(Section):
    name = "Network"

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.view = self._view = NetworkSection(place.desk.theme)
        self._view.proxy_changed.connect(self._proxy)
        self._view.test.connect(lambda: self.tasks.start(self._test(), name="test the network"))

    def show(self) -> None:
        self._view.set_proxy(str(self.place.read("network", "proxy")))

    def _proxy(self, proxy: str) -> None:
        wrong = self.place.write("network", "proxy", proxy)
        is_own = proxy not in {"system", "none"}
        self._view.set_address_error(wrong if is_own else "")
        self.place.note("" if is_own else wrong, is_good=False)
        if not wrong:
            self._view.set_result("Kept", "It holds from the next start on.", is_good=True)

    async def _test(self) -> None:
        known = [c for c in self.desk.accounts.values() if self.desk.provider(c.provider)]
        accounts = [c for c in known if c.provider != "practice"] or known
        if not accounts:
            self._view.set_result("Nothing to reach yet", "Add an account first.", is_good=None)
            return
        match await self.desk.door.call(lambda v: v.sync.refresh(accounts[0].id)):
            case Ok(_) if accounts[0].provider == "practice":
                told = "It needs no internet, so this says nothing about your connection."
                self._view.set_result("The practice account answered.", told, is_good=None)
            case Ok(_):
                self._view.set_result("It works", f"{accounts[0].name} answered.", is_good=True)
            case Err(failure):
                words = explain(failure, accounts[0].name).sentence
                self._view.set_result("It does not work", words, is_good=False)
