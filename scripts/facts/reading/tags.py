"""Patterns over the words of a sentence, written with names.

A reader of sentences gives each word a tag of one letter; a sentence is then a string of letters,
and a regular expression over it reads grammar. Tags have names, and patterns are written in these:

    tag_pattern("the [noun name]{1,3} (?= said)")    # the old envoy | said

A name stands for its letter, a name in capitals for any letter of a class or for a part of a
pattern; brackets hold names parted by spaces. All else is as in a verbose regular expression.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from sys import maxsize
from typing import Any, ClassVar

from facts.base.patterns import verbose
from facts.base.spans import Span, cut

NOTATION = verbose(
    r"""
    \[ (?P<negated> \^? ) (?P<members> (?: \\. | [^\]\\] )* ) \]     # [^name the ,]
    | \(\? (?: P<\w+> | \(\w+\) )                                # (?P<who> has the name of a group
    | \\. | \#[^\n]*                                              # escapes and comments stay
    | (?P<name> [A-Za-z_]{2,} | [“”–’] )
    """
)


class TagNames(dict[str, str]):
    """The letters of tags by name, of classes by name in capitals: `TAG["they it"]` is `Oi`."""

    def __init__(self, lists: Mapping[str, Any]) -> None:
        """Take `tags`, each with its letter, and `classes`, each with the names of its tags.

        There may be `parts` of patterns by name, each after those that it names, and `mended`: the
        tags that words get by what stands beside them, in this order, each with its pattern.
        """
        super().__init__(lists["tags"])
        for name, members in lists["classes"].items():
            self[name] = self[members]
        self.parts: dict[str, str] = {}
        for name, written in lists.get("parts", {}).items():
            self.parts[name] = f"(?:{NOTATION.sub(self._spell, written)}\n)"
        rows = (row for pair in lists.get("mended", ()) for row in pair.items())
        self.mended = [(self.pattern(written), self[tag]) for tag, written in rows]

    def __missing__(self, names: str) -> str:
        """Return the letters of names that are parted by spaces; punctuation is its own letter.

        Raises:
            KeyError: a name is unknown.
        """
        first, *others = names.split()
        if others:
            self[names] = self[first] + self[" ".join(others)]
            return self[names]
        if first.isalpha():
            raise KeyError(names)
        return first

    def pattern(self, written: str) -> re.Pattern[str]:
        """Return the regular expression over letters for one over names.

        Raises:
            KeyError: a name is unknown.
        """
        return verbose(NOTATION.sub(self._spell, written))

    def mend(self, tags: str) -> str:
        """Return the tags of a sentence, mended by what stands before or behind a word."""
        for pattern, tag in self.mended:
            tags = pattern.sub(tag, tags)
        return tags

    def _spell(self, m: re.Match[str]) -> str:
        if m["members"] is not None:
            return f"[{m['negated']}{self[m['members']]}]"
        if m["name"] is None:
            return m[0]
        if m["name"] in self.parts:
            return self.parts[m["name"]]
        letters = self[m["name"]]
        return f"[{letters}]" if len(letters) > 1 else re.escape(letters)


@dataclass(frozen=True, slots=True, eq=False)  # one is the same as itself alone
class TaggedWords:
    """The words of a sentence in lower case, where they stand in a text, and their tags."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    tags: str
    letters: ClassVar[TagNames]

    def word(self, at: int) -> str:
        """Return a word in lower case, empty where none stands."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def has(self, at: int, names: str) -> bool:
        """Tell whether a word stands at an index whose tag is one of these names."""
        return 0 <= at < len(self.tags) and self.tags[at] in self.letters[names]

    def behind(self, pattern: re.Pattern[str], at: int, end: int = maxsize) -> int:
        """Return where a pattern of tags ends that begins at an index, itself where none does."""
        m = pattern.match(self.tags, at, end)
        return m.end() if m else at

    def skip_all(self, names: str, at: int = 0) -> int:
        """Return the index behind all words from an index on that have one of some tags."""
        return len(self.tags) - len(self.tags[at:].lstrip(self.letters[names]))

    def span(self, start: int, end: int) -> Span:
        """Return the words from `start` to before `end` as a span of the text."""
        return cut(self.text, self.starts[start], self.ends[end - 1])
