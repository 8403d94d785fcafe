"""The least that a window with a table can be: what the cold start is compared with."""

import sys

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class Numbers(QAbstractTableModel):
    """A hundred rows of five."""

    def rowCount(self, parent=None):
        return 100

    def columnCount(self, parent=None):
        return 5

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return f"{index.row()}, {index.column()}" if role == Qt.ItemDataRole.DisplayRole else None


app = QApplication(sys.argv)
window, table, model = QMainWindow(), QTableView(), Numbers()
table.setModel(model)
window.setCentralWidget(table)
window.resize(1000, 700)
window.show()
sys.exit(app.exec())
