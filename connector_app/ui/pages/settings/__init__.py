"""What the settings do: what is chosen is written at once, and holds at once where it can."""
