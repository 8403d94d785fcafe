"""Pages without a life of their own: words go in through setters, wishes come out as signals."""
