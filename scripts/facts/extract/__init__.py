"""Spans in, the facts of one article out, with labels that stay: what stands in `facts.yml`.

The way in is `article.extract`.
"""

from facts.extract.article import extract

__all__ = ["extract"]
