"""Cuts all access once the person is sure, and shows what becomes of it from what is written down."""

from pathlib import Path

from PySide6.QtCore import QObject

from connector_app.language import said
from connector_app.model.leaving import Cut, CutAccount, Outcome
from connector_app.model.result import Err, Ok
from connector_app.store import cuts
from connector_app.ui.ask import new_file
from connector_app.ui.pages.settings.place import Place
from connector_app.ui.views.settings.cutting import CutRow, CuttingCard
from connector_app.ui.widgets.panels import Step, StepState
from connector_app.words import times
from connector_app.words.cutting import TITLES, report, summary, to_do

NOTHING_TO_CUT = said("No account is connected, so there is no access to cut.")
STATES: dict[Outcome, StepState] = {"ok": "done", "skipped": "next", "later": "now", "failed": "failed"}


class Cutting(QObject):
    """Drives the card. The list fills up as the engine writes each step down."""

    def __init__(self, place: Place, card: CuttingCard) -> None:
        super().__init__()
        self._place, self._card, self._is_shown = place, card, False
        start = place.tasks.start
        card.wanted.connect(card.show_question)
        card.kept.connect(card.show_idle)
        card.confirmed.connect(lambda: start(self._cut(), name="cut all access"))
        card.show_last.connect(self._show_last)
        card.close_button.clicked.connect(self._close)
        card.opened.connect(lambda page: place.desk.open_link(page, ""))
        card.save.connect(lambda: start(self._save(), name="save the report"))
        place.desk.news.changed.connect(self._note)

    def show(self) -> None:
        """Say when it was done last, or go on showing what is under way."""
        found = self._newest()
        if found is not None and not found.ended_at:
            self._is_shown = True
        if self._is_shown:
            self._report()
            return
        self._card.show_idle()
        self._offer()
        self._card.set_last(
            said("Done last: {when}.", when=times.full(found.at, self._place.desk.now())) if found else ""
        )

    def _offer(self) -> None:
        """Offer to cut where there is an account, else say why not."""
        self._card.set_why_not("" if self._place.desk.accounts else NOTHING_TO_CUT)

    def _newest(self) -> Cut | None:
        found: Cut | None = self._place.desk.data.read(cuts.newest, None)
        return found

    def _note(self, tables: frozenset[str]) -> None:
        if self._is_shown and tables & {"cuts", "cut_steps"}:
            self._report()
        if "connections" in tables:
            self._place.desk.refresh_accounts()
            self._offer()

    def _show_last(self) -> None:
        self._is_shown = True
        self._report()

    def _close(self) -> None:
        self._is_shown = False
        self.show()

    async def _cut(self) -> None:
        self._is_shown = True
        answer = await self._place.desk.door.call(lambda v: v.connections.cut_access())
        self._report()
        if isinstance(answer, Err):
            self._place.say(answer.failure)

    def _report(self) -> None:
        found = self._newest()
        if found is None:
            return
        rows = [self._row(each, is_over=bool(found.ended_at)) for each in found.accounts]
        is_clean = not any(each.is_by_hand for each in found.accounts)
        self._card.show_report(summary(found), rows, is_over=bool(found.ended_at), is_clean=is_clean)

    def _row(self, account: CutAccount, *, is_over: bool) -> CutRow:
        steps = [Step(TITLES[each.name], STATES[each.outcome], each.words) for each in account.steps]
        if not is_over and not any(each.name == "copies" for each in account.steps):
            steps.append(Step(said("The next step is under way"), "now"))
        name, page = self._platforms().get(account.provider, (account.provider, ""))
        left = to_do(account, name, "")
        return CutRow(account.name, account.provider, tuple(steps), left, page if left else "")

    def _platforms(self) -> dict[str, tuple[str, str]]:
        return {id: (each.name, each.revoke_page) for id, each in self._place.desk.providers.items()}  # noqa: A001

    async def _save(self) -> None:
        if path := await new_file(
            self._card.window(), said("Save the report"), "access-cut.txt", (said("Text (*.txt)"),)
        ):
            await self.save_to(path)

    async def save_to(self, path: Path) -> None:
        """Write the report to a file, to keep or to print."""
        found = self._newest()
        if found is None:
            return
        words = report(found, self._platforms(), self._place.desk.now())
        match await self._place.desk.door.call(lambda v: v.saving.text(path, words)):
            case Ok(_):
                self._place.note(said("The report is in {file}.", file=path.name))
            case Err(failure):
                self._place.say(failure)
