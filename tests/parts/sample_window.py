"""A window with one of each control, for the reader to prove itself on."""

import sys

from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)


def main() -> int:
    app = QApplication(sys.argv)
    app.setApplicationName("Sample")
    window, middle, said = QMainWindow(), QWidget(), QLabel("Nothing yet")
    field, button, table, places = QLineEdit(), QPushButton("Say it"), QTableWidget(2, 2), QListWidget()
    for name, control in (("Words", field), ("Say it", button), ("Things", table), ("Places", places)):
        control.setAccessibleName(name)
    for row, thing in enumerate(("apple", "pear")):
        table.setItem(row, 0, QTableWidgetItem(thing))
        table.setItem(row, 1, QTableWidgetItem(str(row)))
    table.setHorizontalHeaderLabels(["Thing", "Number"])
    places.addItems(["Here", "There"])
    places.itemSelectionChanged.connect(lambda: said.setText(f"Gone to {places.selectedItems()[0].text()}"))
    button.clicked.connect(lambda: said.setText(f"You said {field.text()}"))
    layout = QVBoxLayout(middle)
    for control in (field, button, said, table, places):
        layout.addWidget(control)
    window.setCentralWidget(middle)
    window.setWindowTitle("Sample")
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
