"""Quotations that hold others or go on in the next block; each row names its trap."""

import pytest

from facts.reading.quotation import even_marks, find_long_quotations

LONG = [
    # each block repeats the opening mark, or none does
    ("He said: “It fell.\n\n“It rose.” So he said.", ["“It fell.\n\n“It rose.”"]),
    ("He said: “It fell.\n\nIt rose.” So he said.", ["“It fell.\n\nIt rose.”"]),
    # another one stands inside
    ("“It was a “new” port. It fell.” So he said.", ["“It was a “new” port. It fell.”"]),
    ("“It fell.\n\nA “new” port rose.”", ["“It fell.\n\nA “new” port rose.”"]),
    # one of a single block is none of these; nor is one that never closes
    ("He said: “It fell.” So he said.\n\n“It rose.”", []),
    ("He said: “It fell.\n\nIt rose. A “new” port closed.", []),
    # nor one that only lost its closing mark
    ("It was a “new port. It fell.\n\nIt rose. It was an “old” port.” It fell.", []),
    # nor one that closes pages later
    ("He said: “It fell.\n\n" + "It rose. " * 700 + "\n\nIt sank.”", []),
]


@pytest.mark.parametrize(("text", "expected"), LONG)
def test_quotations_that_go_on(text: str, expected: list[str]) -> None:
    assert [span.text for span in find_long_quotations(text)] == expected


EVEN = [
    ('He said "it is" and "no".', "He said “it is” and “no”."),
    ("It's old, the states' men said in '98.", "It’s old, the states’ men said in ’98."),
    ("He said 'so' (and 'no').", "He said ‘so’ (and ‘no’)."),
    # by turns, whatever stands beside a mark
    ('"It is old—" he said:"So it is."', "“It is old—” he said:“So it is.”"),
    # a hyphen between blanks is a dash; not: one that opens an item, counts, or joins names
    (
        "- It is old - he left - 5 - 3 - Lund - Oslo.",
        "- It is old – he left - 5 - 3 - Lund - Oslo.",
    ),
    # a block that reopens it begins anew
    ('He said: "It fell.\n\n"It rose."', "He said: “It fell.\n\n“It rose.”"),
]


@pytest.mark.parametrize(("text", "expected"), EVEN)
def test_straight_marks_are_evened_in_their_places(text: str, expected: str) -> None:
    assert even_marks(text) == expected
    assert len(even_marks(text)) == len(text)
