"""The look as values: colour roles, type, space, radii, motion. Nothing here draws, nothing here needs Qt."""

from dataclasses import dataclass
from typing import Literal

Role = str  # a field of Roles, or the name of a ribbon
SetName = Literal["light", "dark", "contrast-light", "contrast-dark"]


@dataclass(frozen=True, slots=True)
class Roles:
    """One colour per job. A screen asks for the job, never for a colour."""

    canvas: str  # window, account list, status line
    sheet: str  # the page one reads
    raised: str  # cards, menus, fields
    sunken: str  # quiet wells inside a sheet
    hairline: str  # separates, carries no meaning
    outline: str  # rim of a button, whose words already say what it is
    edge: str  # rim of a field, a switch, a choice: at least 3:1
    text: str
    text_2: str  # second line, explanation
    text_3: str  # times, hints, small headings
    ink: str  # the one accent: primary button, focus, links, under way
    ink_hover: str
    on_ink: str
    ink_soft: str  # selection
    hover: str  # row or quiet button under the pointer
    ok: str
    ok_soft: str
    wait: str  # busy, waiting: time will solve it
    wait_soft: str
    ask: str  # needs you
    ask_soft: str
    bad: str  # failed, removed, destroys
    bad_soft: str
    quiet: str  # offline, turned off, refused
    quiet_soft: str


LIGHT = Roles(
    canvas="#F3F2EF",
    sheet="#FFFFFF",
    raised="#FFFFFF",
    sunken="#F9F8F6",
    hairline="#E5E2DD",
    outline="#CFCBC4",
    edge="#8E8982",
    text="#1F1D1A",
    text_2="#56524C",
    text_3="#69645D",
    ink="#2447B5",
    ink_hover="#1B3890",
    on_ink="#FFFFFF",
    ink_soft="#E6ECFB",
    hover="#EFEDE9",
    ok="#1B7042",
    ok_soft="#E2F2E8",
    wait="#7D5200",
    wait_soft="#FAEFD8",
    ask="#A34400",
    ask_soft="#FCEADC",
    bad="#AE231C",
    bad_soft="#FBE7E5",
    quiet="#5B5751",
    quiet_soft="#ECEAE6",
)
DARK = Roles(
    canvas="#181716",
    sheet="#201F1D",
    raised="#292725",
    sunken="#1B1A18",
    hairline="#35322F",
    outline="#4C4843",
    edge="#7F7A74",
    text="#F2F0ED",
    text_2="#C0BBB4",
    text_3="#A49E97",
    ink="#A7BBFF",
    ink_hover="#C2D0FF",
    on_ink="#0F1838",
    ink_soft="#2A3252",
    hover="#2C2A27",
    ok="#74CF9B",
    ok_soft="#1D3327",
    wait="#E6BC66",
    wait_soft="#382E18",
    ask="#FFA468",
    ask_soft="#432A18",
    bad="#FF9087",
    bad_soft="#472422",
    quiet="#BBB6AF",
    quiet_soft="#32302D",
)
CONTRAST_LIGHT = Roles(
    canvas="#FFFFFF",
    sheet="#FFFFFF",
    raised="#FFFFFF",
    sunken="#FFFFFF",
    hairline="#000000",
    outline="#000000",
    edge="#000000",
    text="#000000",
    text_2="#000000",
    text_3="#262626",
    ink="#001F8F",
    ink_hover="#000F52",
    on_ink="#FFFFFF",
    ink_soft="#D6E0FF",
    hover="#E8E8E8",
    ok="#00471F",
    ok_soft="#FFFFFF",
    wait="#4A3000",
    wait_soft="#FFFFFF",
    ask="#6B2A00",
    ask_soft="#FFFFFF",
    bad="#7A0000",
    bad_soft="#FFFFFF",
    quiet="#262626",
    quiet_soft="#FFFFFF",
)
CONTRAST_DARK = Roles(
    canvas="#000000",
    sheet="#000000",
    raised="#000000",
    sunken="#000000",
    hairline="#FFFFFF",
    outline="#FFFFFF",
    edge="#FFFFFF",
    text="#FFFFFF",
    text_2="#FFFFFF",
    text_3="#E6E6E6",
    ink="#9FC2FF",
    ink_hover="#D0E1FF",
    on_ink="#000000",
    ink_soft="#12264D",
    hover="#242424",
    ok="#7CF2AE",
    ok_soft="#000000",
    wait="#FFD75E",
    wait_soft="#000000",
    ask="#FFB273",
    ask_soft="#000000",
    bad="#FF9E96",
    bad_soft="#000000",
    quiet="#E6E6E6",
    quiet_soft="#000000",
)
SETS: dict[SetName, Roles] = {
    "light": LIGHT,
    "dark": DARK,
    "contrast-light": CONTRAST_LIGHT,
    "contrast-dark": CONTRAST_DARK,
}

# A person's own colour for an account: shown as a ribbon, always beside the name. (light, dark)
RIBBONS = {
    "plum": ("#8A3F94", "#D796E0"),
    "sea": ("#0B7285", "#5CC4D6"),
    "moss": ("#5C7A1F", "#A9CC66"),
    "clay": ("#B0532F", "#EE9C7B"),
    "rose": ("#B83A6B", "#F290B5"),
    "sky": ("#2F6FC4", "#85B6F5"),
    "sand": ("#8C6D1F", "#D9B766"),
    "slate": ("#5D6876", "#A5B1C0"),
}

# The one hue of a platform's mark: light, dark. The practice account takes ink.
BRANDS = {
    "slack": ("#611F69", "#D79BE0"),
    "notion": ("#191919", "#F2F0ED"),
    "github": ("#1F2328", "#F2F0ED"),
    "discord": ("#5865F2", "#98A2FF"),
    "zapier": ("#E04A00", "#FF8A4F"),
    "google": ("#2F6FE0", "#8AB2FF"),
    "microsoft": ("#0B5CAD", "#7DB9F5"),
}

TypeName = Literal["display", "title", "heading", "strong", "body", "small", "caption"]


@dataclass(frozen=True, slots=True)
class Face:
    """One step of the type scale."""

    size: int  # pixels at 100 % text
    weight: int
    tracking: float  # percent of the size
    leading: float  # height of a line in a paragraph, as a factor of the size


TYPE: dict[TypeName, Face] = {
    "display": Face(30, 600, -2.0, 1.20),
    "title": Face(22, 600, -1.5, 1.25),
    "heading": Face(16, 600, -0.5, 1.35),
    "strong": Face(14, 600, 0, 1.45),
    "body": Face(14, 400, 0, 1.45),
    "small": Face(13, 400, 0, 1.45),
    "caption": Face(12, 500, 0, 1.40),
}

RADIUS = {"chip": 6, "control": 8, "card": 12, "sheet": 14}
MOTION = {"press": 80, "hover": 140, "page": 200, "turn": 1200}  # milliseconds; all 0 when motion is reduced
RISE = 8  # pixels a new page comes up while it fades in
FOLD_SCALE = 1.4  # above this text size unlike things stand under each other
