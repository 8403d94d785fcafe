"""The settings: a list of sections at the left, one of them on the sheet. A module for each section."""
