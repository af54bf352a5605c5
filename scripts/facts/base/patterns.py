"""Regular expressions and closed lists of words, laid out so that people can read them."""

import re
from functools import cached_property
from typing import cast


class _LatePattern:
    """A pattern that is compiled when it is first used: most commands read no text."""

    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        self.pattern = pattern  # other patterns are built of it
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    def __getattr__(self, name: str) -> object:
        """Return a method of the compiled pattern, and keep it: this is asked but once."""
        value: object = getattr(self._compiled, name)
        setattr(self, name, value)
        return value


def verbose(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Return a pattern in which blanks and line ends only lay it out.

    It is compiled at its first use, which then raises `re.error` where it is none.
    """
    return cast("re.Pattern[str]", _LatePattern(pattern, re.VERBOSE | flags))


def word_set(row: str) -> frozenset[str]:
    """Return the words of a closed list, parted by blanks."""
    return frozenset(row.split())
