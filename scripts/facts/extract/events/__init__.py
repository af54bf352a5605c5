"""Finds the events of an article: clauses and names that are dated, and deeds that are not."""

from facts.extract.events.finder import find_events

__all__ = ["find_events"]
