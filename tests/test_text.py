"""Blocks, sentences, quotation marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.quotes import Quoter, find_phrases
from facts.text import blocks, cut, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One\n\nTwo", ["One", "Two"]),
        ("One\ntwo\n\n\n\nThree\n", ["One\ntwo", "Three"]),  # lines of one block; several blank lines
        ("One\n  \nTwo", ["One", "Two"]),  # a line of blanks is blank
        ("\n\n", []),  # nothing at all
        ("", []),
    ],
)
def test_blocks(text: str, expected: list[str]) -> None:
    assert [b.text for b in blocks(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S. agreed. It left.", ["The U.S. agreed.", "It left."]),  # a stop inside an abbreviation
        ("Mr. Xi met Dr. Li.", ["Mr. Xi met Dr. Li."]),  # titles
        ("He said “No. Never.” Then he left.", ["He said “No. Never.”", "Then he left."]),  # stop inside a quotation
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [s.text for s in sentences(text, cut(text, 0, len(text)))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a “no limits.” b", ["“no limits.”"]),  # American stop inside the mark
        ("China’s “areas” and Russia’s “rules”", ["“areas”", "“rules”"]),  # apostrophes are no quotation marks
        ("«один» and 「二」", ["«один»", "「二」"]),  # marks of other languages
        ("she said “he said ‘no’ to me”", ["“he said ‘no’ to me”"]),  # another kind inside: the outermost
        ("an open “one never closed", []),  # never closed
        ("“open one\n\nand a “closed” one", ["“closed”"]),  # a pair lies within one block
        ("the leaders’ plan of ‘peace’", ["‘peace’"]),  # a possessive before a quotation
        ('a "straight" one', ['"straight"']),
        ("China's 'no limits' deal, the states' 'axis.'", ["'no limits'", "'axis.'"]),  # straight ones and apostrophes
        ("in the '90s, 'twas \"bold\"", ['"bold"']),  # a straight one that opens nothing
    ],
)
def test_phrases(text: str, expected: list[str]) -> None:
    assert [p.text for p in find_phrases(text, blocks(text))] == expected


@given(st.text())
def test_spans_round_trip_and_quotes_know_their_block(text: str) -> None:
    found = blocks(text)
    quote = Quoter(found)
    for number, block in enumerate(found, start=1):
        assert text[block.start : block.end] == block.text
        assert quote(block).block == number
        for sentence in sentences(text, block):
            assert text[sentence.start : sentence.end] == sentence.text
            assert block.start <= sentence.start < sentence.end <= block.end
    for phrase in find_phrases(text, found):
        assert text[phrase.start : phrase.end] == phrase.text
