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
        ("(Jan Novak FRHistS and Ann Lee)", "Jan Novak FRHistS and Ann Lee"),  # two
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


@pytest.mark.parametrize(
    ("top", "expected"),
    [
        # in lines of one block, which are no title of three lines
        ("A title\nBy Jan Novak\nMarch 13, 2017", ("A title", "2017-03-13", "Jan Novak")),
        ("A title\n17 May 2024\nBy Jan Novak, Fellow", ("A title", "2024-05-17", "Jan Novak")),
        # with a bar between, a subtitle
        ("A title\n\nBy Jan Novak | June 17, 2024", ("A title", "2024-06-17", "Jan Novak")),
        ("A title\nWhat it is of\nMay 17, 2024", ("A title", "2024-05-17", None)),
        ("A title\n\nPublished on 17 May 2024", ("A title", "2024-05-17", None)),
        # a first sentence with a date is neither
        ("A title\n\nOn 17 May 2024 it fell", ("A title", None, None)),
    ],
)
def test_title_byline_and_date_on_adjoining_lines(
    top: str, expected: tuple[str, str | None, str | None]
) -> None:
    source = extract(f"{top}\n\nRussia sells gas to Norway.").source
    day = source.published.edtf if source.published else None
    author = source.author.name.exact if source.author else None
    assert source.title
    assert (source.title.exact, day, author) == expected
