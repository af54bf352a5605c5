"""The claims of a text: who holds them, in which words, and how firmly."""

from facts.extract.claims.finder import find_claims

__all__ = ["find_claims"]
