"""What happens in a sentence: `find_happenings` is the way in.

`word_tags` gives each word a letter; `cells`, `verb`, `acts` and `noun_phrases` are patterns over
these letters; `finder` tells what has happened from what is wished, denied, a habit or a view.
"""

from facts.reading.happenings.finder import Happening, find_happenings

__all__ = ["Happening", "find_happenings"]
