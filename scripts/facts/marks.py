"""Adds marks to words at the very end: turns spans into a flat list of tokens that a template prints."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch to be marked; `id` becomes the anchor of its first piece."""

    start: int
    end: int
    shape: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Token:
    """Words, or the opening of a mark (`shape`), or the closing of the innermost one."""

    kind: str
    text: str = ""
    shape: str = ""
    id: str = ""


def tokens(text: str, start: int, end: int, marks: Iterable[Mark], hidden: Iterable[tuple[int, int]] = ()) -> list[Token]:
    """Return the words from start to end with properly nested marks; `hidden` stretches print as […].

    A mark that crosses the end of another one is closed there and opened again behind it, without its anchor.
    """
    gaps = sorted((max(a, start), min(b, end)) for a, b in hidden if a < end and start < b)
    inside = [m for m in marks if m.start < end and start < m.end and (m.id or not _within(m, gaps))]
    inside.sort(key=lambda m: (m.start, -m.end))
    edges = sorted({start, end, *(p for m in inside for p in (m.start, m.end) if start < p < end), *(p for g in gaps for p in g)})
    found: list[Token] = []
    stack: list[Mark] = []
    queue = inside[::-1]
    for left, right in zip(edges, [*edges[1:], end], strict=True):
        stack = _close(found, stack, left)
        while queue and queue[-1].start <= left:
            mark = queue.pop()
            found.append(Token("open", shape=mark.shape, id=mark.id))
            stack.append(mark)
        if left < right:
            gap = any(a <= left and right <= b for a, b in gaps)
            if not gap:
                found.append(Token("text", text[left:right]))
            elif not found or found[-1] != Token("gap"):
                found.append(Token("gap"))
    found += [Token("close") for _ in stack]
    return found


def _within(mark: Mark, gaps: list[tuple[int, int]]) -> bool:
    """Tell whether nothing of a mark is shown."""
    return any(a <= mark.start and mark.end <= b for a, b in gaps)


def _close(found: list[Token], stack: list[Mark], at: int) -> list[Mark]:
    """Close what ends at an offset; what lies above it in the stack is opened again."""
    over = next((n for n, mark in enumerate(stack) if mark.end <= at), None)
    if over is None:
        return stack
    found += [Token("close") for _ in stack[over:]]
    again = [mark for mark in stack[over:] if mark.end > at]
    found += [Token("open", shape=mark.shape) for mark in again]
    return stack[:over] + again
