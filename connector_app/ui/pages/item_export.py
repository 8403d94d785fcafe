"""What the items page shows, or what is chosen of it, as a file: its filters, search and order are the file's."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from connector_app.language import said, several
from connector_app.model.result import Err, Ok
from connector_app.services.saving import FORMS
from connector_app.store.items import ItemQuery
from connector_app.ui.ask import new_file
from connector_app.ui.desk import Desk
from connector_app.ui.tasks import Tasks
from connector_app.ui.views.items import ItemsView

KINDS = (
    said("For spreadsheets (*.csv)"),
    said("Excel workbook (*.xlsx)"),
    said("JSON lines, with every field (*.jsonl)"),
)


class ItemExport(QObject):
    """Asks where to, and writes. `shown` says what is shown now, `chosen` what of it is chosen."""

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        view: ItemsView,
        shown: Callable[[], ItemQuery],
        chosen: Callable[[], ItemQuery],
    ) -> None:
        super().__init__()
        self._desk, self._view = desk, view
        view.export.connect(lambda: tasks.start(self._export(shown()), name="export items"))
        view.picking.export.connect(lambda: tasks.start(self._export(chosen()), name="export chosen items"))

    async def _export(self, query: ItemQuery) -> None:
        if path := await new_file(self._view.window(), said("Export items"), "my-items.csv", KINDS, "csv"):
            await self.export_to(path, query)

    async def export_to(self, path: Path, query: ItemQuery) -> None:
        """Write a view to a file; its ending says how."""
        form = FORMS.get(path.suffix.lower(), "csv")
        match await self._desk.door.call(lambda v: v.saving.items(path, form, query)):
            case Ok(count):
                self._desk.tell(
                    several(count, "{n} item was saved in {file}.", "{n} items were saved in {file}.", file=path.name)
                )
            case Err(failure):
                self._desk.say(failure, "")
