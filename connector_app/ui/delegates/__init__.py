"""Rows, painted. Each record keeps its full sentence as display text: that is what a screen reader says."""
