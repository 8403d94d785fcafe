"""The program’s mark as each system wants it: `python packaging/icons.py FOLDER` writes .icns and .ico.

Both files are lists of PNG pictures. Apple's form: https://en.wikipedia.org/wiki/Apple_Icon_Image_format (types icp4 to
ic10 take PNG); Microsoft's: https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10), PNG since Windows Vista.
"""

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parent.parent / "resources" / "icons" / "connector-manager.svg"
APPLE = {b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic13": 256, b"ic09": 512}
APPLE |= {b"ic14": 512, b"ic10": 1024}
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def main(words: list[str]) -> int:
    if len(words) != 1:
        print("packaging/icons.py FOLDER", file=sys.stderr)
        return 2
    folder = Path(words[0])
    folder.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication.instance() or QGuiApplication([])
    pictures = {side: picture(side) for side in {*APPLE.values(), *WINDOWS}}
    (folder / "connector-manager.icns").write_bytes(icns(pictures))
    (folder / "connector-manager.ico").write_bytes(ico(pictures))
    del app
    return 0


def picture(side: int) -> bytes:
    """Return the drawing as a PNG of so many pixels a side."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """Return Apple's form: a head with the length of all, then each picture behind its type and length."""
    parts = b"".join(kind + struct.pack(">I", 8 + len(pictures[side])) + pictures[side] for kind, side in APPLE.items())
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return Microsoft's form: a head, a table of where each picture lies, the pictures."""
    head, table, body = struct.pack("<HHH", 0, 1, len(WINDOWS)), b"", b""
    for side in WINDOWS:
        at = len(head) + 16 * len(WINDOWS) + len(body)
        table += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(pictures[side]), at)
        body += pictures[side]
    return head + table + body


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
