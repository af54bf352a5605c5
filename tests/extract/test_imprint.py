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
        # several, with a comma before `and` or without, not all named; an office has none
        ("By Jan Novak, Ann Lee and Li Wen", "Jan Novak, Ann Lee and Li Wen"),
        ("By Jan Novak, Ann Lee, and Li Wen", "Jan Novak, Ann Lee, and Li Wen"),
        ("(Jan Novak, Ann Lee and Li Wen)", "Jan Novak, Ann Lee and Li Wen"),
        ("By Jan Novak, et al.", "Jan Novak, et al."),
        ("By Jan Novak, Senior Fellow and Deputy Director", "Jan Novak"),
        ("By Jan Novak, Oslo University and Lund Institute", "Jan Novak"),
        ("(Żaneta Ćerić)", "Żaneta Ćerić"),  # names of all alphabets with capitals
        ("(J. P. van der Berg)", "J. P. van der Berg"),  # small words between
        ("By J. P. van der Berg", "J. P. van der Berg"),
        ("By Jan Novak\n\n(Ann Lee)", "Jan Novak"),  # one byline: the next brackets are of the text
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
        # all of it quoted
        ("“It is over.”\n\nBy Jan Novak", ("“It is over.”", None, "Jan Novak")),
        # with a bar between, a subtitle
        ("A title\n\nBy Jan Novak | June 17, 2024", ("A title", "2024-06-17", "Jan Novak")),
        ("A title\nWhat it is of\nMay 17, 2024", ("A title", "2024-05-17", None)),
        ("A title\n\nPublished on 17 May 2024", ("A title", "2024-05-17", None)),
        # more behind the day where a sign shows what it is; not: a month, a sentence
        ("A title\n\nRelease Date : 17 May 2024 (updated)", ("A title", "2024-05-17", None)),
        ("A title\n\nPublished: May 2024", ("A title", None, None)),
        ("A title\n\nIssued 17 May 2024 by Oslo, the rules are old", ("A title", None, None)),
        # what opens a text is its title, by land or by hand
        ("By Land and Sea\n\n17 May 2024", ("By Land and Sea", "2024-05-17", None)),
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


def test_a_title_may_break_off() -> None:
    source = extract("Corva Can, But...\n\nRelease Date : 2024-05-20\n\nIt is old.").source
    assert source.title and source.title.exact == "Corva Can, But..."


def test_the_title_of_a_joint_statement_may_be_long() -> None:
    title = "Joint Statement of the Kingdom of Norway and the Republic of Lund on " + " and ".join(
        f"the {n}th Anniversary of the Pact on Mills" for n in range(40, 45)
    )
    source = extract(f"{title}\n\nRelease Date : 2024-05-20\n\nIt is old.", kind="statement").source
    assert source.title and source.title.exact == title


@pytest.mark.parametrize(
    ("text", "author"),
    [
        # a sentence, a paragraph that lost its stop
        ("Russia sells gas to Norway.\n\nMills of Corva\n\nIt is old.", None),
        (f"Russia sells gas to Norway{' and its ports' * 20}\n\nIt is old.", None),
        # no later line, beside a date or a byline
        ("Release Date : 2024-05-20\n\nMills of Corva\n\nIt is old.", None),
        ("Release Date : 2024-05-20\n\n(Jan Novak)\n\nIt is old.", "Jan Novak"),
    ],
)
def test_a_text_may_have_no_title(text: str, author: str | None) -> None:
    source = extract(text).source
    assert source.title is None
    assert (source.author.name.exact if source.author else None) == author


def test_a_sentence_that_ends_in_a_quotation_is_no_title() -> None:
    facts = extract(
        "Lee said that the talks on trade went “very well.”\n\nTrade fell.", None, "news"
    )
    assert facts.source.title is None
    assert [h.exact for claim in facts.claims for h in claim.holders] == ["Lee"]
