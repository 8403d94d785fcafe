"""Qt: shows and asks. Knows no service; the door and the pages' controllers are handed in from above."""
