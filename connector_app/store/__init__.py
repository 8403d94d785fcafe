"""SQLite: one writing connection, numbered migrations, functions of a transaction."""
