"""Whom a holder means that only points, and who is nobody whom a reader could look up."""

import pytest

from facts.extract import extract

HEAD = "A title\n\nRelease Date : 2024-05-20\n\n"
HARBOUR = "The port of Lund is old."

# (words, holder of the last claim): the words that name it stand before.
NAMED_BEFORE = [
    # a body with a name of its own
    ("The Lundic Workers Party lost. The party said that the port is old.", "Lundic Workers Party"),
    ("Oslo sent it to the Bank of Lund. The bank warned that gold is dear.", "Bank of Lund"),
    # not: part of the name of another one
    ("The Party Congress of Lund met. The party said that the port is old.", "The party"),
    # a body of a state, unless another state or capital stands in between
    ("The Norwegian Trade Ministry met. The ministry said that gold is dear.", "Norwegian Trade Ministry"),
    ("The Norwegian Trade Ministry met. In Rome, the ministry said that gold is dear.", "the ministry"),
    # who holds an office
    ("Senator Jan Novak left. The senator warned that the port is old.", "Senator Jan Novak"),
    # a paper with an author or title
    ("A report by the Lund Institute is out. The report finds that ports are old.", "report by the Lund Institute"),
    ("The Guild’s long report is out. The report finds that ports are old.", "Guild’s long report"),
    ("The 2023 Harbour Review is out. The review warned that ports are old.", "2023 Harbour Review"),
    # not: published a strategy, which names no strategy
    ("Corva published a strategy in May. The strategy says that ports are old.", "The strategy"),
    # not: According to the
    ("According to the treaty, ports are free. The treaty says that ports are old.", "The treaty"),
    # two of a kind, or one told of in between: which is meant?
    ("The Lundic Party met the Corvan Party. The party said that ports are old.", "The party"),
    ("The Lund report is out, as is a report of guilds. The report finds that ports are old.", "The report"),
]  # fmt: skip


def last_claim(text: str) -> tuple[str, bool]:
    """Return who holds the last claim of a commentary, and whether it is unclear."""
    claim = extract(HEAD + text + "\n").claims[-1]
    return ", ".join(holder.exact for holder in claim.holders), claim.unclear


@pytest.mark.parametrize(("text", "holder"), NAMED_BEFORE)
def test_a_bare_noun_means_what_is_named_before(text: str, holder: str) -> None:
    unnamed = (holder[:3].lower() == "the" and holder.islower()) or holder.startswith("The ")
    assert last_claim(text) == (holder, unnamed)


@pytest.mark.parametrize(
    ("text", "unclear"),
    [
        # a paper, a share, a determiner of what was told before: nobody
        ("The study found that ports are old.", True),
        ("According to some estimates, ports are old.", True),
        ("Research suggests that ports are old.", True),
        ("Some argue that ports are old.", True),
        ("Another participant said that ports are old.", True),
        ("The team warned that ports are old.", True),
        # a name anywhere in it
        ("The Lund study found that ports are old.", False),
        ("The ministry in Corva said that ports are old.", False),
        ("The 2020 doctrine says that ports are old.", False),
        ("Corva’s first doctrine says that ports are old.", False),
        # a kind of people is no single one that a reader looks for
        ("Analysts say that ports are old.", False),
        ("Some officials said that ports are old.", False),
        ("A retired general said that ports are old.", False),
        # all know them
        ("The opposition said that ports are old.", False),
    ],
)
def test_who_only_points_is_unclear(text: str, unclear: bool) -> None:
    assert last_claim(text) == (last_claim(text)[0], unclear)
    assert last_claim(text)[0]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("The authors argue that ports are old.", ""),
        ("This paper weighs ports. The paper argues that ports are old.", ""),
        # the paper of others, told of before
        ("A paper by the Guild is out. The authors argue that ports are old.", "The authors"),
        ("The authors argued that ports are old.", "The authors"),
        ("The paper argues that ports are old.", "The paper"),  # which?
        # a report may be that of anybody
        ("This report weighs ports. The report argues that ports are old.", "The report"),
    ],
)
def test_the_text_itself_is_its_author(text: str, holder: str) -> None:
    assert last_claim(text)[0] == holder


def test_parties_of_a_statement_are_never_nobody() -> None:
    text = "Joint Statement of Norway and Corva\n\nRelease Date : 2024-05-20\n\n"
    facts = extract(text + "The two countries agreed that trade is free.\n", kind="statement")
    assert not any(claim.unclear for claim in facts.claims)
