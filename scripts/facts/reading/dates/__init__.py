"""Calendar dates that English words name: `find_dates` is the way in.

`finder` goes from word to word and tries the `rules`, whose patterns are built of `words` and
fenced by `cues`; `values` turns a match into EDTF by its `context`, what the text has told so far.
"""

from facts.reading.dates.finder import DateMention, find_dates

__all__ = ["DateMention", "find_dates"]
