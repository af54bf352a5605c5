"""Blocks, sentences, quotation marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.base.spans import blocks, cut, sentences
from facts.model.quoting import Quoter

LONG_LINE = "The port of the town is old and its mills are poor, " * 3 + "and trade is weak."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One\n\nTwo", ["One", "Two"]),
        (
            "One\ntwo\n\n\n\nThree\n",
            ["One\ntwo", "Three"],
        ),  # lines of one block; several blank lines
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
        (
            "The U.S. agreed. It left.",
            ["The U.S. agreed.", "It left."],
        ),  # a stop inside an abbreviation
        (
            "It sank in World War I. Lund built it in 1923.",
            ["It sank in World War I.", "Lund built it in 1923."],
        ),  # a number that looks like an initial
        (
            "They affirmed the Japan-U.S.-Australia pact. It holds.",
            ["They affirmed the Japan-U.S.-Australia pact.", "It holds."],
        ),  # an abbreviation inside a compound
        # what stands before a name
        ("It fell, said Ms. Lee. It holds.", ["It fell, said Ms. Lee.", "It holds."]),
        ("Amb. Lee left.", ["Amb. Lee left."]),
        ("Take plan B. It holds.", ["Take plan B.", "It holds."]),  # a letter ends a sentence
        ("At 9 a.m. CET it left.", ["At 9 a.m. CET it left."]),  # the zone of a time
        ("It left at 9 a.m. Lee slept.", ["It left at 9 a.m.", "Lee slept."]),
        ("It sold in May at 9 p.m. AT&T left.", ["It sold in May at 9 p.m.", "AT&T left."]),
        ("Trade fell there.9 Lund left.", ["Trade fell there.", "Lund left."]),  # a note’s number
        ("It breaks art.5 GDPR and a law.", ["It breaks art.5 GDPR and a law."]),
        ("Mr. Xi met Dr. Li.", ["Mr. Xi met Dr. Li."]),  # titles
        (
            "He said “No. Never.” Then he left.",
            ["He said “No. Never.”", "Then he left."],
        ),  # stop inside a quotation
        ("He came on 5 May. She left.", ["He came on 5 May.", "She left."]),  # no abbreviation
        (
            f"Lee said: “{LONG_LINE} It is dear.” He left.",
            [f"Lee said: “{LONG_LINE}", "It is dear.”", "He left."],
        ),  # ... of which each sentence is one of its own where it is long
        (
            f'"{LONG_LINE} It is dear." He left.',
            [f'"{LONG_LINE}', 'It is dear."', "He left."],
        ),  # straight marks, that open the block
        (
            "Trade and Ties in Lund We agree that tolls must fall there.",
            ["Trade and Ties in Lund", "We agree that tolls must fall there."],
        ),  # a heading on the line of what it heads
        ("<u>Trade</u> Lund sold it.", ["<u>Trade</u>", "Lund sold it."]),  # ... that is underlined
        (
            "Ann Lee of the Port of Lund In Our Care paper says that tolls will fall.",
            ["Ann Lee of the Port of Lund In Our Care paper says that tolls will fall."],
        ),  # a name goes on
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [s.text for s in sentences(text, cut(text, 0, len(text)))] == expected


@given(st.text())
def test_spans_round_trip_and_quotes_know_their_block(text: str) -> None:
    found = blocks(text)
    quote = Quoter(found, text)
    for number, block in enumerate(found, start=1):
        assert text[block.start : block.end] == block.text
        assert quote(block).block == number
        for sentence in sentences(text, block):
            assert text[sentence.start : sentence.end] == sentence.text
            assert block.start <= sentence.start < sentence.end <= block.end
