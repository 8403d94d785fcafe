"""Everything without Qt, put together: built from the ground up, taken down in reverse."""
