"""Claims of the author that are too short to stand alone."""

import pytest

from facts.extract import extract

# A sentence of a commentary -> whether its claim is told.
ROWS = [
    ("A lot has changed.", False),
    ("The logic is plain and self-reinforcing.", False),
    ("The logic of the toll is plain to all.", True),  # eight words
    ("NATO membership offers a natural path.", True),  # names a thing
    ("Norway has weak guilds.", True),
    ("Economic pressure is a powerful tool.", False),  # a capital alone is no name
    ("Tolls at sea can also raise red flags.", False),  # adds to others, not told
    ("Promote the use of grain.", True),  # what is to be done may be short
    ("Ministers believe that trade is free.", True),  # somebody says so
    ("Trade is dear. This is no loss to the town.", False),  # which leans on it
]


@pytest.mark.parametrize(("sentence", "told"), ROWS)
def test_a_stump_of_the_author_is_no_claim(sentence: str, told: bool) -> None:
    text = f"A title\n\nRelease Date : 2024-05-20\n\n{sentence}"
    assert bool(extract(text).claims) == told


def test_a_statement_may_be_brief() -> None:
    text = "A title\n\nRelease Date : 2024-05-20\n\nThe logic is plain."
    assert extract(text, kind="statement").claims
