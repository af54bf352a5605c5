"""What an article says of itself: bylines in their forms."""

import pytest

from facts.extract import extract


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Jan Novak", "Jan Novak"),
        ("(Jan Novak, Fellow, Institute of Examples)", "Jan Novak"),
        ("(Callum Fraser)", "Callum Fraser"),  # a name alone in brackets
        ("(Anne-Marie O’Neill)", "Anne-Marie O’Neill"),
        ("(Żaneta Ćerić)", "Żaneta Ćerić"),  # names of all alphabets with capitals
        ("(J. P. van der Berg)", None),  # small words between: said with By or a position
        ("(Full Text)", None),  # notes of publishers, no names
        ("(Unofficial Translation)", None),
        ("(As Delivered)", None),
        ("(Reuters)", None),  # one word is no name of a person
        ("(see below)", None),
    ],
)
def test_bylines(line: str, name: str | None) -> None:
    source = extract(f"A title\n\nRelease Date : 2024-05-17\n\n{line}\n\nRussia sells gas.").source
    assert (source.author.name.exact if source.author else None) == name
