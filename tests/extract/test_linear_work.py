"""Extraction grows with the text: twice the text is twice the work, whatever it is made of."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from facts.extract import extract

# Doubling doubles; a search by halves or a window that fills adds a little; squared work gives 4.
LINEAR = 2.5
ONE_BLOCK = [
    "The two sides signed a treaty on May 16, and Russia said that trade would grow, I guess. ",
    "word and other words ",
    "“We will win,” Novak said. “And we go home,” said Li Wen. ",
    "he said “one ",
    "President Jan Novak met Xi Jinping in Beijing. ",
    "which that if and but, ",
    "the attack on ",  # a pattern with two ways to take one word would never end
    "$5 ",  # many figures in one clause
    "The meeting between Xi and Putin was in the evening. ",
]


@contextmanager
def counted_calls() -> Iterator[list[int]]:
    """Count the calls of functions, those in C among them."""
    count = [0]

    def profile(frame: object, event: str, arg: object) -> None:
        count[0] += event in ("call", "c_call")

    sys.setprofile(profile)
    try:
        yield count
    finally:
        sys.setprofile(None)


@pytest.mark.parametrize("words", ONE_BLOCK)
def test_twice_the_text_is_twice_the_work(words: str) -> None:
    counts = []
    for size in (20_000, 40_000):
        text = "A title\n\nRelease Date : 2024-05-20\n\n" + words * (size // len(words))
        with counted_calls() as count:
            extract(text)
        counts.append(count[0])
    assert counts[1] < LINEAR * counts[0]
