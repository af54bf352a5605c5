"""English text in, spans out: dates, lists, figures, people, who says what.

Knows nothing of articles.
"""
