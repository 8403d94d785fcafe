"""Tables over the database: an id vector a view, small pages read on demand."""
