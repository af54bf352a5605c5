"""Regular expressions and closed lists of words, laid out so that people can read them."""

import re


def verbose(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Compile a pattern in which blanks and line ends only lay it out."""
    return re.compile(pattern, re.VERBOSE | flags)


def word_set(row: str) -> frozenset[str]:
    """Return the words of a closed list, parted by blanks."""
    return frozenset(row.split())
