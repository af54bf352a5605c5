"""Patterns written with names, and the two tables of names."""

import re

import pytest

from facts.reading.happenings.word_tags import HAPPENING_TAG
from facts.reading.speech.tokens import TAG as SPEECH_TAG
from facts.reading.tags import TagNames

TAG = TagNames(
    {
        "tags": {"name": "M", "says": "r", "number": "#", "“": "q", "it": "i"},
        "classes": {"NOUNS": "name it", "ALL": "NOUNS number says"},
        "parts": {"SAID": "says | it"},
    }
)

# Names -> what they are as a regular expression without its spaces.
PATTERNS = [
    ("name says", "Mr"),
    ("name+ , says", "M+,r"),
    ("NOUNS{1,3}", "[Mi]{1,3}"),  # a class is one of its letters, whatever follows it
    ("[^NOUNS says , ]", "[^Mir,]"),
    ("[“ number]", "[q#]"),
    ("number", r"\#"),  # not the beginning of a comment
    ("(?P<name>name) | (?(name) it)", "(?P<name>M)|(?(name)i)"),  # groups keep their names
    (r"\( says \)", r"\(r\)"),
    ("says  # it says so", "r"),
    ("ALL", "[Mi#r]"),  # classes of classes
    ("name SAID", "M(?:r|i)"),  # a part of a pattern stays one
]


@pytest.mark.parametrize(("written", "expected"), PATTERNS)
def test_names_are_spelled_as_letters(written: str, expected: str) -> None:
    without_comment = re.sub(r"\s+# .*", "", TAG.pattern(written).pattern)
    assert re.sub(r"\s", "", without_comment) == expected


@pytest.mark.parametrize("written", ["nam", "[name say]", "name | Says"])
def test_an_unknown_name_is_an_error(written: str) -> None:
    with pytest.raises(KeyError):
        TAG.pattern(written)


def test_letters_are_named_in_their_order() -> None:
    assert TAG["it says ,"] == "ir,"


@pytest.mark.parametrize("tags", [SPEECH_TAG, HAPPENING_TAG])
def test_no_two_tags_share_a_letter(tags: TagNames) -> None:
    letters = [tags[name] for name in tags if len(name.split()) == 1 and not name.isupper()]
    assert len(set(letters)) == len(letters)
    assert all(len(letter) == 1 for letter in letters)
