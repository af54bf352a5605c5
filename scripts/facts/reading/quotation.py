"""Finds everything that stands in quotation marks."""

import re
from collections.abc import Sequence

from facts.base.spans import Span, cut

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
        start = 0
        closing = ""
        for mark in MARK.finditer(text, block.start, block.end):
            opens = mark["straight"] if mark[0] == "'" else mark[0] in MARKS
            if mark[0] == closing:
                found.append(cut(text, start, mark.end()))
                closing = ""
            elif opens and closing in ("", MARKS[mark[0]], "'"):
                start = mark.start()
                closing = MARKS[mark[0]]
    return found
