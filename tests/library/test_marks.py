"""Marks on words: nested, closed, anchored once; what may not be shown; what nobody sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.base.invisible import find_words, remove_invisible, show_invisible
from facts.library.words.marks import Mark, make_tokens, show_words

TEXT = "one two three four"


def printed(marks: list[Mark], gaps: tuple[tuple[int, int], ...] = ()) -> str:
    shown = {
        "open": lambda t: f"<{t.shape}{'#' + t.id if t.id else ''}>",
        "close": lambda _: "</>",
        "gap": lambda _: "[…]",
    }
    return "".join(
        shown.get(t.kind, lambda t: t.text)(t) for t in make_tokens(TEXT, 0, len(TEXT), marks, gaps)
    )


@pytest.mark.parametrize(
    ("marks", "gaps", "expected"),
    [
        ([Mark(4, 7, "a", "x")], (), "one <a#x>two</> three four"),
        (
            [Mark(0, 13, "a"), Mark(4, 7, "b")],
            (),
            "<a>one <b>two</> three</> four",
        ),  # one inside another
        (
            [Mark(4, 7, "a"), Mark(4, 7, "b")],
            (),
            "one <a><b>two</></> three four",
        ),  # the same stretch twice
        # crossing: the second is closed with the first and opened again, its anchor stays unique
        (
            [Mark(0, 7, "a", "x"), Mark(4, 13, "b", "y")],
            (),
            "<a#x>one <b#y>two</></><b> three</> four",
        ),
        ([Mark(0, 18, "a")], ((4, 13),), "<a>one […] four</>"),  # what may not be shown
    ],
)
def test_marks_nest(marks: list[Mark], gaps: tuple[tuple[int, int], ...], expected: str) -> None:
    assert printed(marks, gaps) == expected


spans = st.tuples(st.integers(0, 18), st.integers(0, 18)).map(
    lambda t: Mark(min(t), max(t) + 1, "m", f"{t[0]}-{t[1]}")
)


@given(st.lists(spans, max_size=8, unique_by=lambda m: m.id))
def test_any_marks_keep_the_words_and_close_what_they_open(marks: list[Mark]) -> None:
    found = make_tokens(TEXT, 0, len(TEXT), marks, ())
    assert "".join(t.text for t in found) == TEXT
    depth = 0
    for token in found:
        depth += {"open": 1, "close": -1}.get(token.kind, 0)
        assert depth >= 0
    assert depth == 0
    ids = [t.id for t in found if t.id]
    assert len(ids) == len(set(ids)) == len([m for m in marks if m.start < len(TEXT)])


def test_a_gap_stands_apart_from_the_word_before_it() -> None:
    assert printed([], ((3, 13),)) == "one […] four"
    assert printed([Mark(0, 3, "a")], ((3, 13),)) == "<a>one</> […] four"
    # a mark that closes; not one that opens, nor at the very beginning
    assert show_words("a guild (LG) sells it", 0, 21, ((12, 18),)) == "a guild (LG) […] it"
    assert show_words("the “plan” of it", 0, 16, ((5, 9),)) == "the “[…]” of it"
    assert show_words("one two", 3, 7, ((3, 7),)) == "[…]"


def test_a_mark_in_a_gap_leaves_its_anchor_alone() -> None:
    gaps = ((4, 13),)
    assert printed([Mark(4, 7, "a", "x")], gaps) == "one <a#x>[…]</> four"
    assert printed([Mark(4, 7, "hedge")], gaps) == "one […] four"
    # One gap, though an anchored mark ends in it and another begins.
    crossing = [Mark(4, 7, "a", "x"), Mark(8, 13, "b", "y")]
    assert printed(crossing, gaps) == "one <a#x>[…]</><b#y></> four"
    # Half of it is shown: the words that are shown are marked.
    assert printed([Mark(0, 7, "hedge")], gaps) == "<hedge>one […]</> four"


def test_words_of_a_stretch_with_gaps_at_its_ends() -> None:
    gaps = ((0, 4), (8, 13))
    assert show_words(TEXT, 0, len(TEXT), gaps) == "[…]two […] four"
    assert show_words(TEXT, 4, 8, gaps) == "two "
    assert show_words(TEXT, 9, 12, gaps) == "[…]"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        # an override would print what follows from right to left
        ("say \u202enogo", "say [U+202E]nogo"),
        # nobody sees it, and no search finds the name
        ("Pu\u200btin", "Pu[U+200B]tin"),
        ("co\u00adoperation", "co[U+00AD]operation"),
        ("\u2066isolated\u2069", "[U+2066]isolated[U+2069]"),
        # other marks that are no letters stay: an accent of its own, a flag's letters, a dash
        ("e\u0301 – 普京", "e\u0301 – 普京"),
    ],
)
def test_characters_that_nobody_sees_are_shown(text: str, shown: str) -> None:
    assert show_invisible(text) == shown
    assert make_tokens(text, 0, len(text), (), ())[0].text == shown
    assert remove_invisible(shown) == shown


@pytest.mark.parametrize(
    ("text", "words", "places"),
    [
        ("Pu\u200btin met Xi", "Putin", [(0, 6)]),
        # the curator copied the words with the character, the text has them without
        ("Putin met Xi", "Pu\u200btin", [(0, 5)]),
        ("Putin, Pu\u00adtin", "Putin", [(0, 5), (7, 13)]),
        # what stands around the words is not theirs
        ("\u202ePutin\u202c", "Putin", [(1, 6)]),
        ("a.c abc", "a.c", [(0, 3)]),  # no pattern
        ("Putin", "\u200b", []),  # nothing to look for is found nowhere
    ],
)
def test_words_are_found_across_them(text: str, words: str, places: list[tuple[int, int]]) -> None:
    assert find_words(text, words) == places
