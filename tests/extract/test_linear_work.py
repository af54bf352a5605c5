"""Extraction grows with the text: twice the text is twice the work, whatever it is made of."""

from cProfile import Profile

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


def count_calls(text: str) -> int:
    """Return how many functions are called to extract a text, those in C among them."""
    profile = Profile()
    profile.runcall(extract, text)
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.parametrize("words", ONE_BLOCK)
def test_twice_the_text_is_twice_the_work(words: str) -> None:
    counts = []
    for size in (10_000, 20_000):
        text = "A title\n\nRelease Date : 2024-05-20\n\n" + words * (size // len(words))
        counts.append(count_calls(text))
    assert counts[1] < LINEAR * counts[0]
