"""English text in, spans out: dates, lists, figures, people, what happens, who says what.

Knows nothing of articles.
"""
