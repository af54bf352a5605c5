"""Finds everything that stands in quotation marks."""

import re
from collections.abc import Sequence

from facts.base.spans import Span

# Opening mark -> closing mark; they pair within one block. A closing ’ or ' before a letter is an
# apostrophe.
MARKS = {"“": "”", "«": "»", "„": "“", "「": "」", "『": "』", '"': '"', "‘": "’", "'": "'"}

MARK = re.compile(
    r"""
    [“”«»„「」『』"]
    | ‘(?<!\w‘)(?=\S) | ’(?<=\S’)(?!\w)                              # ‘a word’
    | '(?: (?P<straight>(?<!\w')(?=[^\W\d])) | (?<=\S')(?!\w) )  # 'a word'
    """,
    re.VERBOSE,
)


def find_phrases(text: str, blocks: Sequence[Span]) -> list[Span]:
    """Return what stands in quotation marks, marks included; the outermost where kinds nest."""
    found: list[Span] = []
    for block in blocks:
        # an opening mark that finds no closing one gives way to the next of its kind
        start = -1
        closing = ""
        for mark in MARK.finditer(text, block.start, block.end):
            if start >= 0 and mark[0] == closing:
                found.append(Span(start, mark.end(), text[start : mark.end()]))
                start = -1
                closing = ""
            elif (
                mark[0] in MARKS
                and (mark[0] != "'" or mark["straight"])
                and (start < 0 or closing in (MARKS[mark[0]], "'"))
            ):
                start = mark.start()
                closing = MARKS[mark[0]]
    return found
