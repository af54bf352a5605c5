"""Adds marks to words at the very end: turns spans into a flat list of tokens for a template."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from facts.base.invisible import show_invisible

Stretch = tuple[int, int]  # offsets of the first character and behind the last one


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch to be marked; `id` becomes the anchor of its first piece."""

    start: int
    end: int
    shape: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Token:
    """Words, a gap, or the opening of a mark (`shape`), or the closing of the innermost one."""

    kind: str
    text: str = ""
    shape: str = ""
    id: str = ""


GAP = Token("gap")


def clip_gaps(gaps: Sequence[Stretch], start: int, end: int) -> list[Stretch]:
    """Return the parts of gaps that lie between two offsets."""
    found = []
    for gap in gaps[bisect_right(gaps, start, key=lambda gap: gap[1]) :]:
        if gap[0] >= end:
            break
        found.append((max(gap[0], start), min(gap[1], end)))
    return found


def make_tokens(
    text: str, start: int, end: int, marks: Iterable[Mark], gaps: Sequence[Stretch]
) -> list[Token]:
    """Return the words from start to end with properly nested marks.

    Stretches in `gaps`, which are in order and apart, may not be shown; a mark that has words in
    gaps alone is left out unless it has an anchor. A mark that crosses the end of another one is
    closed there and opened again behind it, without its anchor.
    """
    hidden = clip_gaps(gaps, start, end)
    inside = [mark for mark in marks if mark.start < end and start < mark.end]
    inside = [
        mark
        for mark in inside
        if mark.id or clip_gaps(hidden, mark.start, mark.end) != [(mark.start, mark.end)]
    ]
    inside.sort(key=lambda mark: (mark.start, -mark.end))
    edges = {start, end, *chain.from_iterable(hidden)}
    for mark in inside:
        edges |= {max(mark.start, start), min(mark.end, end)}
    inside.reverse()
    tokens: list[Token] = []
    opened: list[Mark] = []
    in_gap = False
    for left, right in pairwise(sorted(edges)):
        # What was opened inside a mark that ends here and goes on is closed and opened again.
        kept = next((n for n, mark in enumerate(opened) if mark.end <= left), len(opened))
        going_on = [mark for mark in opened[kept:] if mark.end > left]
        tokens += [Token("close")] * (len(opened) - kept)
        tokens += [Token("open", shape=mark.shape) for mark in going_on]
        opened[kept:] = going_on
        while inside and inside[-1].start <= left:
            mark = inside.pop()
            opened.append(mark)
            tokens.append(Token("open", shape=mark.shape, id=mark.id))
        was_in_gap = in_gap
        in_gap = bool(clip_gaps(hidden, left, right))
        if not in_gap:
            tokens.append(Token("text", show_invisible(text[left:right])))
        elif not was_in_gap:  # one […] for a gap, whatever marks begin or end in it
            tokens.append(GAP)
    return [*tokens, *[Token("close")] * len(opened)]


def show_words(text: str, start: int, end: int, gaps: Sequence[Stretch]) -> str:
    """Return the words from start to end, what may not be shown as […]."""
    tokens = make_tokens(text, start, end, (), gaps)
    return "".join("[…]" if token == GAP else token.text for token in tokens)
