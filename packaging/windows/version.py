"""The version resource of the Windows program, as PyInstaller reads it: `python packaging/windows/version.py 1.2.3`."""

import re
import sys

NUMBERS = re.compile(r"\d{1,5}\.\d{1,5}\.\d{1,5}")


def resource(version: str) -> str:
    """Return the text of the resource. Raises ValueError for what is no version."""
    if not NUMBERS.fullmatch(version):
        raise ValueError(f"{version!r} is not like 1.2.3")
    numbers = f"({version.replace('.', ', ')}, 0)"
    words = {
        "CompanyName": "Connector Manager developers",
        "FileDescription": "Connector Manager",
        "FileVersion": version,
        "InternalName": "connector-manager",
        "LegalCopyright": "MIT licence",
        "OriginalFilename": "connector-manager.exe",
        "ProductName": "Connector Manager",
        "ProductVersion": version,
    }
    lines = ",\n".join(f"      StringStruct({name!r}, {value!r})" for name, value in words.items())
    return f"""\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable('040904B0', [
{lines}
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])])
  ]
)
"""


if __name__ == "__main__":
    print(resource(sys.argv[1]), end="")
