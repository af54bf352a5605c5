"""Finds everything that stands in quotation marks."""

import re
from collections.abc import Sequence

from facts.base.patterns import verbose
from facts.base.spans import Span, cut

# Opening mark -> closing mark; they pair within one block.
# A closing ’ before a letter is an apostrophe.
QUOTATION_MARKS = dict(zip("“«„「『‘", "”»“」』’", strict=True))

MARK = verbose(
    r"""
    [“”«»„「」『』]
    | ‘(?<!\w‘)(?=\S) | ’(?<=\S’)(?!\w)                              # ‘a word’
    """
)
# A straight mark; a single one opens behind a blank, a dash or a bracket; not: ’90s
STRAIGHT = verbose(r"""(?P<opens>(?<![^\s(\[“"–—-])'(?=[^\W\d])) | ["']""")
SPACED_HYPHEN = re.compile(r"(?<=[^\W\d]) - (?=[a-z])")  # not: the Lund - Oslo railway
LONG_OPENING = re.compile("(?:^|: )“", re.MULTILINE)
LONG_MARK = re.compile("[“”]")
LONGEST_SPAN = 5_000  # characters of a quotation that closes in a later block


def even_marks(text: str) -> str:
    """Return a text with typographic marks for straight ones, character by character.

    In a block the first double mark opens, the next closes; a hyphen between blanks is a dash. A
    backtick, which marks how words are printed, is a blank. All offsets stay.
    """
    opened = False
    end = 0

    def even(m: re.Match[str]) -> str:
        nonlocal opened, end
        if m[0] == "'":
            return "‘" if m["opens"] else "’"
        if "\n\n" in text[end : m.start()]:
            opened = False
        opened = not opened
        end = m.end()
        return "“" if opened else "”"

    return SPACED_HYPHEN.sub(" – ", STRAIGHT.sub(even, text)).replace("`", " ")


def find_long_quotations(text: str) -> list[Span]:
    """Return the quotations that hold others or go over several blocks, marks included.

    One begins a block or stands behind a colon. One that is not closed is none.
    """
    found: list[Span] = []
    end = 0
    for opening in LONG_OPENING.finditer(text):
        start = opening.end() - 1
        close = _find_close(text, start) if start >= end else None
        if close:
            end = close
            quoted = text[start + 1 : end]
            if "“" in quoted or "\n\n" in quoted:
                found.append(cut(text, start, end))
    return found


def _find_close(text: str, start: int) -> int | None:
    """Return where a quotation ends, behind those inside it; None where nothing closes it.

    Each of its blocks may repeat the opening mark.
    """
    inside = 0
    for mark in LONG_MARK.finditer(text, start + 1, start + LONGEST_SPAN):
        if mark[0] == "“":
            inside += not text.endswith("\n", 0, mark.start())
        elif inside:
            inside -= 1
        else:
            return mark.end()
    return None


def find_phrases(text: str, blocks: Sequence[Span]) -> list[Span]:
    """Return what stands in quotation marks, marks included; the outermost where kinds nest."""
    found: list[Span] = []
    for block in blocks:
        # an opening mark that finds no closing one gives way to the next of its kind
        start = 0
        closing = ""
        for mark in MARK.finditer(text, block.start, block.end):
            if mark[0] == closing:
                found.append(cut(text, start, mark.end()))
                closing = ""
            elif mark[0] in QUOTATION_MARKS and closing in ("", QUOTATION_MARKS[mark[0]]):
                start = mark.start()
                closing = QUOTATION_MARKS[mark[0]]
    return found
