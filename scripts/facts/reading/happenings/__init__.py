"""What happens in a sentence: `find_happenings` is the way in.

`word_tags` gives each word a letter; `cells`, `verb`, `acts` and `noun_phrases` are patterns over
these letters. A cell is read with its verb (`read_cell`): `dating` and `other_times` tell which
dates are its own, `supposed` what is only wished, denied or to come, and `finder` what then has
happened.
"""

from facts.reading.happenings.finder import Happening, find_happenings

__all__ = ["Happening", "find_happenings"]
