"""What happens in a sentence: `find_happenings` is the way in.

`word_tags` gives each word a letter, `noun_phrases` and `cells` are patterns over these letters,
and `finder` tells what has happened from what is wished, denied or a habit.
"""

from facts.reading.happenings.finder import Happening, find_happenings

__all__ = ["Happening", "find_happenings"]
