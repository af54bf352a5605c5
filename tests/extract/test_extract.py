"""Statements, claims, events and sections on invented texts: each row names the trap it guards."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.base.spans import cut
from facts.extract import extract
from facts.extract.clauses import split_clauses, split_point, split_predicates
from facts.model.article_facts import Quote

DAY = date(2024, 5, 20)


def span(text: str):
    return cut(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "the two sides will deepen trust, expand training, and hold talks",
            ["deepen trust", "expand training", "hold talks"],
        ),
        # an `and` inside a phrase joins nouns, not predicates
        (
            "both sides will support banks and insurers, and open markets",
            ["support banks and insurers", "open markets"],
        ),
        # a list of nouns behind one verb is one clause
        (
            "the parties will develop trade in oil, gas, coal and power",
            ["develop trade in oil, gas, coal and power"],
        ),
        # `including` opens no predicate
        (
            "they will protect property, including their reserves",
            ["protect property, including their reserves"],
        ),
        # an adverb may stand before the verb
        (
            "China will regularly hold drills, and jointly patrol the sea",
            ["regularly hold drills", "jointly patrol the sea"],
        ),
        # `that` with a second `that`
        (
            "it states that relations are good, and that they are stable",
            ["relations are good", "they are stable"],
        ),
        # a stop inside quotation marks belongs to the words
        ("they have a policy of “no threats.”", ["they have a policy of “no threats.”"]),
    ],
)
def test_clauses_of_a_point(text: str, expected: list[str]) -> None:
    assert [p.span.text for p in split_point(text, span(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A treaty was signed, which shows trust", ["A treaty was signed", "which shows trust"]),
        ("Russia agreed, and China is waiting", ["Russia agreed", "China is waiting"]),
        # a comma before a prepositional phrase opens no clause
        ("Russia agreed, in the end, to wait", ["Russia agreed, in the end, to wait"]),
        # `that is` explains, it does not open a clause
        ("principles, that is rules, matter", ["principles, that is rules, matter"]),
    ],
)
def test_clauses_with_their_own_subject(text: str, expected: list[str]) -> None:
    assert [s.text for s in split_clauses(text, span(text))] == expected


def test_predicates_need_a_verb() -> None:
    text = "sell oil, with the usual terms, and buy goods"
    assert [s.text for s in split_predicates(text, span(text))] == [
        "sell oil, with the usual terms",
        "buy goods",
    ]


EVENTS = [
    ("President Jan Novak arrived in Beijing on May 16.", [("2024-05-16", "happened")]),
    # the comma inside a date cuts nothing, the one behind it opens the clause
    (
        "On July 16, 2001, Jiang Zemin and Vladimir Putin signed a treaty.",
        [("2001-07-16", "happened")],
    ),
    # a noun with a day after the release has not happened, whatever the tense around it
    (
        "China welcomed Secretary Novak’s trip to China on June 4-9.",
        [("2024-06-04/2024-06-09", "announced")],
    ),
    # future tense is an announcement, though the day is given
    ("On May 28, ministers will meet in Moscow.", [("2024-05-28", "announced")]),
    # no date word: none is made up
    ("Russia’s invasion of Ukraine changed the market.", [(None, "happened")]),
    ("The war goes on. China is considering new rules.", [(None, "ongoing")]),
    # what is only wished for has not happened
    ("China does not want a meeting with the US.", []),
    # `, and signed` has the subject and the day of what stands before it
    ("On May 8, Xi and Putin held talks, and signed a treaty.", [("2024-05-08", "happened")] * 2),
    # what is planned or denied has not happened
    ("The contract will be concluded by June.", [("2024-06", "announced")]),
    ("The contract will not be concluded before June. It has not been signed.", []),
    # the day is that of the saying, not of the war spoken of
    (
        "In March 2024, NATO called China an enabler of Russia’s war against Ukraine.",
        [("2024-03", "happened")],
    ),
    # `This was his first trip` speaks of an event, it adds none
    ("This was his first trip to China.", []),
]


@pytest.mark.parametrize(("text", "expected"), EVENTS)
def test_events(text: str, expected: list[tuple[str | None, str]]) -> None:
    found = extract(f"A title\n\nRelease Date : 2024-05-20\n\n{text}").events
    assert [(e.edtf, e.status) for e in found] == expected


def test_a_list_becomes_what_its_lead_says() -> None:
    demands = "Iran’s demands are as follows. First, it wants oil sold. Second, it wants loans."
    facts = extract(f"A title\n\nIn short.\n\n{demands}")
    assert facts.statements == ()
    assert [c.stance for c in facts.claims if "wants" in c.quote.exact] == ["demand", "demand"]


STATEMENTS = [
    # the date in the name
    ("The joint statement of 16 May 2024 says:", "2024-05-16"),
    # a date that the statement speaks of is not its own
    ("The joint statement says that by 2030 they will do this:", None),
    # the sentence before the lead-in names it
    (
        "On 16 May 2024 Xi and Putin signed a joint statement. It is worth recalling what it says:",
        "2024-05-16",
    ),
]


@pytest.mark.parametrize(("lead", "edtf"), STATEMENTS)
def test_the_date_of_a_statement(lead: str, edtf: str | None) -> None:
    (statement,) = extract(
        f"A title\n\nRelease Date : 2025-05-20\n\n{lead}\n\n1. Sell gas.\n\n2. Build ports."
    ).statements
    assert (statement.edtf, len(statement.points)) == (edtf, 2)


PARTIES = [
    # who speaks, not what the statement is about
    (
        "Joint Statement by the G7 on Norway",
        "We, the Leaders of the G7, met.",
        ["the Leaders of the G7"],
    ),
    ("Joint Statement of Norway and Laos on Lund", "It is late.", ["Norway", "Laos"]),
    # a tie of two names those who act
    ("Joint Statement on deepening Norway-Laos ties", "It is late.", ["Norway", "Laos"]),
    ("Joint Statement on trade by Norway", "It is late.", ["Norway"]),
    # a day, a king and a place are no matter
    ("Statement issued on 16 May by Norway", "It is late.", ["Norway"]),
    ("Statement by the King of Norway", "It is late.", ["Norway"]),
]


@pytest.mark.parametrize(("title", "opening", "parties"), PARTIES)
def test_whose_statement_it_is(title: str, opening: str, parties: list[str]) -> None:
    text = f"{title}\n\n{opening}\n\nWe commit to the following:\n\n1. Sell gas.\n\n2. Build ports."
    (statement,) = extract(text, kind="statement").statements
    assert [party.exact for party in statement.parties] == parties


def test_a_language_without_rules_has_no_facts() -> None:
    facts = extract("Заголовок\n\nПутин прибыл в Пекин 16 мая.", lang="ru")
    assert (facts.events, facts.claims, facts.sections) == ((), (), ())


def quotes(value: object):
    """Yield every quote inside facts."""
    if isinstance(value, Quote):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from quotes(item)
    elif hasattr(type(value), "model_fields"):
        for name in type(value).model_fields:
            yield from quotes(getattr(value, name))


WORDS = st.sampled_from(
    "First, Second, Third, the two sides will China Russia Xi Jinping President Putin arrived in Beijing on May 16"
    " last year said that “ ” , . : ; ( ) - \n\n 240 billion US dollars and which However is likely to show it".split(
        " "
    )
)


@given(st.lists(WORDS | st.text(max_size=6), max_size=80).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_every_quote_stands_in_the_text(text: str) -> None:
    for quote in quotes(extract(text, DAY)):
        assert text[quote.start : quote.end] == quote.exact
