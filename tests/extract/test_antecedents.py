"""Whom a holder means that only points, and who is nobody whom a reader could look up."""

import pytest

from facts.extract import extract

HEAD = "A title\n\nRelease Date : 2024-05-20\n\n"
HARBOUR = "The port of Lund is old."

# (words, holder of the last claim, whether it is unclear): the words that name it stand before.
NAMED_BEFORE = [
    # a body with a name of its own
    ("The Lundic Workers Party lost. The party said that the port is old.", "Lundic Workers Party", False),
    ("Oslo sent it to the Bank of Lund. The bank warned that gold is dear.", "Bank of Lund", False),
    # not: part of the name of another one, of a place, or two that are joined
    ("It met the Party Congress of Lund. The party said that the port is old.", "The party", True),
    ("The army raided the West Bank. The bank said that the port is old.", "The bank", True),
    # a body of a state, unless another state or capital stands in between
    ("The Norwegian Trade Ministry met. The ministry said that gold is dear.", "Norwegian Trade Ministry", False),
    ("The Norwegian Trade Ministry met. In Rome, the ministry said that gold is dear.", "the ministry", True),
    # one commission of its paragraph, whatever states it speaks of
    ("The Lund Trade Commission met. In Rome, the commission said that gold is dear.", "Lund Trade Commission", False),
    ("The Lund Workers Party lost. In Japan, it rained. The party said that gold is dear.", "The party", True),
    # a body of a state by a name of its own
    ("It set up the Ports Policy Commission. The commission warned that gold is dear.", "Ports Policy Commission", False),
    # a paper with an author or title
    ("A report by the Lund Institute is out. The report finds that ports are old.", "report by the Lund Institute", False),
    ("The Guild’s long report is out. The report finds that ports are old.", "Guild’s long report", False),
    ("The 2023 Harbour Review is out. The review warned that ports are old.", "2023 Harbour Review", False),
    ("It signed the Treaty of Lund in 2001. The treaty says that ports are free.", "Treaty of Lund", False),
    # not: published a strategy, According to the treaty, Though the law, rejects the report
    ("Corva published a strategy in May. The strategy says that ports are old.", "The strategy", True),
    ("According to the treaty, ports are free. The treaty says that ports are old.", "The treaty", True),
    ("Though the law is old, it holds. The law says that ports are old.", "The law", True),
    ("Corva rejects the report. The report says that ports are old.", "The report", True),
    ("Novak wrote the letter himself. The letter said that ports are old.", "The letter", True),
    # of two the one in the sentence before; in a channel, from or in what has a name
    ("The Lund Party won. "
     + "Trade is dear for all the guilds of the old north. " * 6
     + "It met the Corvan Party. The party said that ports are old.", "Corvan Party", False),
    ("It read the Oslo Guild channel. The channel said that ports are old.", "Oslo Guild channel", False),
    ("A report from the Lund Institute is out. The report finds that ports are old.", "report from the Lund Institute", False),
    ("It left an article in the Lund Post. The article says that ports are old.", "article in the Lund Post", False),
    # two of a kind, or one told of in between: which is meant?
    ("It left the Lundic Party and the Corvan Party. The party said that ports are old.", "The party", True),
    ("The Lund report is out, as is a report of guilds. The report finds that ports are old.", "The report", True),
    # told of in the sentence before: whoever it is, its kind alone does not tell
    ("Foxlane sold its ships. The company said that ports are old.", "The company", True),
    ("Jan Novak left Oslo. The country said that ports are old.", "The country", True),
]  # fmt: skip


def last_claim(text: str) -> tuple[str, bool]:
    """Return who holds the last claim of a commentary, and whether it is unclear."""
    claim = extract(HEAD + text + "\n").claims[-1]
    return ", ".join(holder.exact for holder in claim.holders), claim.unclear


@pytest.mark.parametrize(("text", "holder", "unclear"), NAMED_BEFORE)
def test_a_bare_noun_means_what_is_named_before(text: str, holder: str, unclear: bool) -> None:
    assert last_claim(text) == (holder, unclear)


@pytest.mark.parametrize(
    ("text", "unclear"),
    [
        # a paper, a share, a determiner of what was told before: nobody
        ("The study found that ports are old.", True),
        ("According to some estimates, ports are old.", True),
        ("Some argue that ports are old.", True),
        ("Another participant said that ports are old.", True),
        ("The team warned that ports are old.", True),
        # a name anywhere in it
        ("The Lund study found that ports are old.", False),
        ("The ministry in Corva said that ports are old.", False),
        ("The Élysée said that ports are old.", False),
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
        ("This paper weighs ports. The authors argue that ports are old.", ""),
        ("The authors argue that ports are old.", "The authors"),  # of what?
        ("This paper weighs ports. The paper argues that ports are old.", ""),
        # the paper of others, told of before
        (
            "This paper weighs ports. A memo is out. The authors say that ports are old.",
            "The authors",
        ),
        ("This paper weighs ports. The authors argued that ports are old.", "The authors"),
        (
            "The tract of Jan Lee shocked Lund. This essay was read by all. The essay says that ports are old.",
            "The essay",
        ),
        ("The paper argues that ports are old.", "The paper"),  # which?
        # it speaks of itself in other words, or far behind the paper of others
        ("In this brief, ports are old. The authors argue that mills are new.", ""),
        (
            "This paper weighs ports. A memo is out."
            + " Corva is old and poor." * 20
            + " The authors say that ports are old.",
            "",
        ),
        ("In this brief, ports are old. The research team expects that mills are new.", ""),
        ("The authors of this paper find that ports are old.", ""),
        ("This issue brief weighs ports. It concludes that ports are old.", ""),  # its kind
        ("This paper is a study of ports. The paper says that ports are old.", ""),
        # an article or chapter that was told of
        ("In this brief, ports are old. The chapter says that mills are new.", "The chapter"),
        # a report may be that of anybody
        ("This report weighs ports. The report argues that ports are old.", "The report"),
    ],
)
def test_the_text_itself_is_its_author(text: str, holder: str) -> None:
    assert last_claim(text)[0] == holder


@pytest.mark.parametrize(
    ("byline", "holder"),
    [
        ("Jan Novak and Ann Lee", ""),
        ("Jan Novak, et al.", ""),
        ("Jan Novak", "The authors"),  # one alone is no authors: they wrote what is told of
    ],
)
def test_the_authors_of_a_text_are_more_than_one(byline: str, holder: str) -> None:
    said = "In this brief, ports are old. The authors argue that mills are new."
    assert last_claim(f"({byline})\n\n{said}")[0] == holder


def test_parties_of_a_statement_are_never_nobody() -> None:
    text = "Joint Statement of Norway and Corva\n\nRelease Date : 2024-05-20\n\n"
    facts = extract(text + "The two countries agreed that trade is free.\n", kind="statement")
    assert not any(claim.unclear for claim in facts.claims)
