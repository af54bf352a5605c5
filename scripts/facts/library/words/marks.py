"""Adds marks to words at the very end: turns spans into a flat list of tokens for a template."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from facts.base.invisible import show_invisible

Stretch = tuple[int, int]  # offsets of the first character and behind the last one


class Mark(NamedTuple):
    """A stretch to be marked; `id` becomes the anchor of its first piece."""

    start: int
    end: int
    shape: str
    id: str = ""


class Token(NamedTuple):
    """Words, a gap, or the opening of a mark (`shape`), or the closing of the innermost one."""

    kind: str
    text: str = ""
    shape: str = ""
    id: str = ""


GAP_TOKEN = Token("gap")
ENDED = re.compile(r"[\w)\]”’\"]")  # the last character of words that stand apart from a gap


def _is_hidden(mark: Mark, hidden: Mapping[int, int]) -> bool:
    """Tell whether all words of a mark lie in a gap; an anchor stands there all the same."""
    return not mark.id and any(
        first <= mark.start and mark.end <= last for first, last in hidden.items()
    )


def _close_marks(tokens: list[Token], opened: list[Mark], at: int) -> None:
    """Close what ends at an offset; what was opened inside it and goes on is opened again."""
    kept = next((n for n, mark in enumerate(opened) if mark.end <= at), len(opened))
    going_on = [mark for mark in opened[kept:] if mark.end > at]
    tokens += [Token("close")] * (len(opened) - kept)
    tokens += [Token("open", shape=mark.shape) for mark in going_on]
    opened[kept:] = going_on


def make_tokens(
    text: str, start: int, end: int, marks: Iterable[Mark], gaps: Sequence[Stretch]
) -> list[Token]:
    """Return the words from start to end with properly nested marks, of which none ends before.

    Stretches in `gaps`, which are in order and apart, may not be shown; a mark that has words in
    gaps alone is left out unless it has an anchor. A mark that crosses the end of another one is
    closed there and opened again behind it, without its anchor.
    """
    hidden = {
        max(first, start): min(last, end) for first, last in gaps if first < end and start < last
    }
    shown = (mark for mark in marks if not _is_hidden(mark, hidden))
    waiting = sorted(shown, key=lambda mark: (mark.start, -mark.end))
    edges = {start, end, *hidden, *hidden.values()}
    edges.update(*((mark.start, mark.end) for mark in waiting))
    tokens: list[Token] = []
    opened: list[Mark] = []
    hidden_until = start
    for left, right in pairwise(sorted(edge for edge in edges if start <= edge <= end)):
        _close_marks(tokens, opened, left)
        while waiting and waiting[0].start <= left:
            mark = waiting.pop(0)
            opened.append(mark)
            tokens.append(Token("open", shape=mark.shape, id=mark.id))
        if left in hidden:  # one […] for a gap, whatever marks begin or end in it
            hidden_until = hidden[left]
            if left > start and ENDED.match(text, left - 1):  # is open|, and; a guild (LG)|, and
                tokens.append(Token("text", " "))
            tokens.append(GAP_TOKEN)
        elif left >= hidden_until:
            tokens.append(Token("text", show_invisible(text[left:right])))
    return [*tokens, *[Token("close")] * len(opened)]


def show_words(text: str, start: int, end: int, gaps: Sequence[Stretch]) -> str:
    """Return the words from start to end, what may not be shown as […]."""
    tokens = make_tokens(text, start, end, (), gaps)
    return "".join("[…]" if token == GAP_TOKEN else token.text for token in tokens)
