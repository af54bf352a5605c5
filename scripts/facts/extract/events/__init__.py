"""Finds the events of an article: clauses and names that are dated, and deeds that are not."""
