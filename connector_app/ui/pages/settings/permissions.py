"""Shows what each account may do against what it ever did, and begins the sign-in with less."""

from PySide6.QtCore import QObject

from connector_app.language import said
from connector_app.model.connection import Access, Connection
from connector_app.model.item import ConnectionId
from connector_app.store import audit_extent, uses
from connector_app.ui.pages.settings.place import Place
from connector_app.ui.views.settings.permissions import PermissionsCard
from connector_app.words.permissions import granted, stops, summary

KEY = said("What this key may do is decided at {name}, where it was made.")
LEAST = said("There is nothing to leave out: it is asked for no more than it needs to be read.")


class Permissions(QObject):
    """Drives the card."""

    def __init__(self, place: Place, card: PermissionsCard) -> None:
        super().__init__()
        self._place, self._card, self._account = place, card, ConnectionId("")
        card.chosen.connect(self._choose)
        card.asked.connect(self._ask)
        card.altered.connect(lambda: card.set_stops(self._stops()))
        card.reduced.connect(self._reduce)

    def show(self) -> None:
        """Show the account that was shown before, or the first."""
        known = [each for each in self._place.desk.accounts.values() if self._place.desk.provider(each.provider)]
        if self._account not in {each.id for each in known}:
            self._account = known[0].id if known else ConnectionId("")
        self._card.set_accounts([(each.id, each.name) for each in known], self._account)
        self._show()

    def _choose(self, account: str) -> None:
        self._account = ConnectionId(account)
        self._show()

    def _here(self) -> Connection | None:
        return self._place.desk.accounts.get(self._account)

    def _show(self) -> None:
        here, desk = self._here(), self._place.desk
        provider = desk.provider(here.provider) if here else None
        if here is None or provider is None:
            return
        used = desk.data.read(lambda tx: uses.of(tx, here.id), {})
        found = granted(provider, here, used, desk.now(), desk.data.read(audit_extent.begins, ""))
        is_asked = here.method in {"oauth", "device"}
        why = "" if is_asked and self._can_reduce(here) else LEAST if is_asked else KEY.format(name=provider.name)
        self._card.show_permissions(summary(found), [(each.words, each.used, each.is_used) for each in found], why)

    def _can_reduce(self, here: Connection) -> bool:
        return here.access == "change" or len(self._groups(here)) > 1

    def _groups(self, here: Connection) -> list[tuple[str, str]]:
        provider = self._place.desk.provider(here.provider)
        groups = provider.choices if provider else ()
        return [(group.id, group.name) for group in groups if group.id not in here.without]

    def _ask(self) -> None:
        if here := self._here():
            groups = self._groups(here)
            self._card.show_form(groups if len(groups) > 1 else (), can_only_read=here.access == "change")

    def _wanted(self, here: Connection) -> tuple[Access, tuple[str, ...]]:
        access: Access = "read" if self._card.read_only.isChecked() else here.access
        return access, (*here.without, *self._card.without)

    def _stops(self) -> tuple[str, ...]:
        here = self._here()
        provider = self._place.desk.provider(here.provider) if here else None
        return stops(provider, here, *self._wanted(here)) if here and provider else ()

    def _reduce(self) -> None:
        if here := self._here():
            self._place.sign_in(here.id, *self._wanted(here))
