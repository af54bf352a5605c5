"""Statements, claims, events and sections on invented texts: each row names the trap it guards."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.base.spans import cut
from facts.extract import extract
from facts.extract.clauses import split_clauses, split_point, split_predicates
from facts.extract.facts_file import facts_yaml
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
        # what follows from it is no predicate, though a determiner follows
        (
            "both sides will open banks, easing the flow of oil",
            ["open banks, easing the flow of oil"],
        ),
        # a relative clause belongs to what it describes, a number to what it counts
        (
            "they will uphold the pact, which opens the League to all",
            ["uphold the pact, which opens the League to all"],
        ),
        ("First, the sides will sell ships", ["First, the sides will sell ships"]),
        # ... nor what is another thought without a verb
        (
            "Full support for the pact of 1990; the two sides will build a port",
            ["Full support for the pact of 1990", "build a port"],
        ),
        # the day that opens it is no clause of its own
        (
            "On May 6, 2023, the guild announced that trade fell",
            ["On May 6, 2023, the guild announced that trade fell"],
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
        # the last name of a list of subjects
        ("Norway, Laos, and China will wait", ["Norway, Laos, and China will wait"]),
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
    ("The war goes on. China is considering new rules.", []),
    # what is only wished for has not happened
    ("China does not want a meeting with the US.", []),
    # `, and signed` has the subject and the day of what stands before it
    ("On May 8, Xi and Putin held talks, and signed a treaty.", [("2024-05-08", "happened")] * 2),
    # what is planned or denied has not happened
    ("Norway’s contract will be concluded by June.", [("2024-06", "announced")]),
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
    # demands of nobody named
    demands = "The demands are as follows. First, tolls should fall. Second, guards should leave."
    found = [c for c in extract(f"A title\n\n{demands}").claims if "should" in c.quote.exact]
    assert [(c.stance, c.holders) for c in found] == [("demand", ()), ("demand", ())]


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
    # nothing names it
    ("They agreed on the following measures:", None),
    # a signing before its name, and one whose day is that of something else
    ("On May 3 Lee signed a pact. Later on, the joint statement says:", None),
    ("The joint statement, which Lee defended in Oslo on 3 May 2024, says:", None),
]


@pytest.mark.parametrize(("lead", "edtf"), STATEMENTS)
def test_the_date_of_a_statement(lead: str, edtf: str | None) -> None:
    (statement,) = extract(
        f"A title\n\nRelease Date : 2025-05-20\n\n{lead}\n\n1. Sell gas.\n\n2. Build ports."
    ).statements
    assert (statement.edtf, len(statement.points)) == (edtf, 2)


POINTS = "1. Sell gas.\n\n2. Build ports."


@pytest.mark.parametrize(
    "lead",
    [
        # what is done by many, asked of them, or taken up by them is no statement
        "Norway’s actions towards Lund were revealing.",
        "The League should focus on two measures:",
        "Both plans show the commitment of Lund to the port.",
        "The ministers of Lund agreed that there are a number of risks.",
        "Novak’s recent statements on Lund were a challenge in two ways.",
        "Governments announced sanctions for two reasons:",
        # one of them lists his own
        "We signed a joint statement.",
        "Jan Novak: We have issued a joint declaration.",
    ],
)
def test_a_list_of_an_author_is_no_statement(lead: str) -> None:
    items = "First, Oslo closed the port.\n\nSecond, it sold ships."
    assert extract(f"A title\n\nRelease Date : 2025-05-20\n\n{lead}\n\n{items}").statements == ()


@pytest.mark.parametrize(
    "lead",
    [
        "Norway and Laos agreed on the following:",
        "The agreement has two parts:",
        "The leaders of Norway announced these steps:",
    ],
)
def test_what_leads_to_the_points_of_a_statement(lead: str) -> None:
    (statement,) = extract(f"A title\n\nOslo is old.\n\n{lead}\n\n{POINTS}").statements
    assert len(statement.points) == 2


def test_a_section_opens_without_the_bullet_of_its_first_words() -> None:
    (section,) = extract("A title\n\n- Corva has two ports.\n\n- Lund has mills.").sections
    assert section.quote.exact == "Corva has two ports."


def test_a_statement_is_dated_by_its_release_or_its_title() -> None:
    title, lead = "Joint Statement of 16 May 2024", "We commit to the following:"
    for day in (DAY, None):
        text = f"{title}\n\nIt is late.\n\n{lead}\n\n{POINTS}"
        (statement,) = extract(text, day, kind="statement").statements
        assert statement.edtf == ("2024-05-20" if day else "2024-05-16")


def test_a_bullet_is_none_of_the_words_of_a_point() -> None:
    text = "A title\n\nThe joint statement says:\n\n- Lund will sell gas.\n\n- Laos builds ports."
    (statement,) = extract(text).statements
    assert [point.quote.exact for point in statement.points] == [
        "Lund will sell gas.",
        "Laos builds ports.",
    ]


def test_what_is_signed_below_a_statement_is_another_thing() -> None:
    text = f"A title\n\nThe joint statement says:\n\n{POINTS}\n\nOn 3 May 2024 Lee signed a law."
    (statement,) = extract(text).statements
    assert statement.edtf is None


def test_a_statement_is_named_by_its_title() -> None:
    # not by one that it recalls, with a lead or without
    title, recalled = "Joint Statement by Norway", "We recall the joint statement of 2020."
    lead = "We commit to the following:"
    for text in (f"{title}\n\n{recalled} {lead}\n\n{POINTS}", f"{title}\n\n{POINTS}"):
        (statement,) = extract(text, kind="statement").statements
        assert statement.quote.exact == title


def test_a_text_has_as_many_statements_as_it_has_lists_of_their_points() -> None:
    more = "Later on, a second joint statement says:\n\n1. Sell coal.\n\n2. Build mills."
    text = f"A title\n\nThe joint statement says:\n\n{POINTS}\n\n{more}"
    assert [len(statement.points) for statement in extract(text).statements] == [2, 2]
    # what opens a point is no clause of its own
    items = "1. On trade, Norway will sell gas.\n\n2. On water, Laos will build ports."
    (statement,) = extract(f"A title\n\nThe joint statement says:\n\n{items}").statements
    clauses = [[c.quote.exact for c in point.clauses] for point in statement.points]
    assert clauses == [["On trade, Norway will sell gas"], ["On water, Laos will build ports"]]


def test_a_list_in_a_note_or_a_point_has_no_points() -> None:
    text = "The statement says:\n\n- Norway will sell gas.\n\n- Laos will build ports."
    (statement,) = extract(f"A title\n\n{text}", kind="statement").statements
    heads = [
        clause.head.exact for point in statement.points for clause in point.clauses if clause.head
    ]
    assert heads == ["Norway will", "Laos will"]
    # a list in a note, and one inside a point, are none of its own
    note = "Figure 1: The joint statement has two points: (a) sell gas; (b) build ports."
    assert extract(f"A title\n\nOslo is poor.\n\n{note}").statements == ()
    inside = "1. We will build: (a) the old port; (b) the new port; (c) the dock.\n\n2. Sell gas."
    text = f"Joint Statement\n\nWe commit to the following:\n\n{inside}"
    assert len(extract(text, kind="statement").statements) == 1


def test_an_article_about_a_statement_is_none_of_its_parties() -> None:
    text = f"Message from Norway\n\nThe joint statement says:\n\n{POINTS}"
    (statement,) = extract(text).statements
    assert statement.parties == ()


def test_what_one_side_tells_in_a_list_is_not_said_by_both() -> None:
    title = "Joint Statement of Norway and Laos on Trade"
    lists = (
        "The two sides agreed to:\n\n- sell ships;\n- open ports.\n\n"
        "The Norwegian side believes that:\n\n- Lund began the war;\n- talks should begin at once."
        "\n\nThe Norwegian side and the Laotian side support:\n\n- the pact;\n- the fair in Oslo."
    )
    both, one, again = extract(f"{title}\n\n{lists}", kind="statement").statements
    told = [(x.kind, [party.exact for party in x.parties]) for x in (both, one, again)]
    assert told == [
        ("joint-statement", ["Norway", "Laos"]),
        ("statement", ["The Norwegian side"]),
        ("joint-statement", ["Norway", "Laos"]),
    ]
    assert one.points[0].quote.exact == "Lund began the war"


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
    # a place alone is what it is about
    ("Joint Statement on Lund", "It is late.", []),
    ("Joint Statement on Norway", "It is late.", []),
    ("Joint Statement: U.S.-Norway Security Dialogue", "It is late.", ["U.S.", "Norway"]),
    # a day, a king and a place are no matter
    ("Statement issued on 16 May by Norway", "It is late.", ["Norway"]),
    ("Statement by the King of Norway", "It is late.", ["Norway"]),
    # all those who issue it
    (
        "Joint Statement of the Leaders of Norway, Laos, and Lund",
        "We, the Leaders, met.",
        ["Norway", "Laos"],
    ),
    (
        "Joint Statement of the Leaders of Norway, Laos, Chile, and Peru",
        "It is late.",
        ["Norway", "Laos", "Chile", "Peru"],
    ),
]


@pytest.mark.parametrize(("title", "opening", "parties"), PARTIES)
def test_whose_statement_it_is(title: str, opening: str, parties: list[str]) -> None:
    text = f"{title}\n\n{opening}\n\nWe commit to the following:\n\n1. Sell gas.\n\n2. Build ports."
    (statement,) = extract(text, kind="statement").statements
    assert [party.exact for party in statement.parties] == parties


ARTICLE = "Lee is poor, and the guards of the mills are few."
HEADINGS = [
    # a heading above a heading, and a short one whose words stand again below
    (
        f"Ports of the North and Trade\n\nMills\n\n{ARTICLE}",
        ["Ports of the North and Trade", "Mills"],
    ),
    (
        f"Mills of Corva\n\n{ARTICLE}\n\nPorts\n\nOslo is rich. Lee likes the Mills of Corva and its ports.",
        ["Mills of Corva", "Ports"],
    ),
    # not: items of a list, lines that lost their stop before shorter ones
    (f"Corva has two plans:\n\n1. Sell gas\n\n2. Build ports\n\n{ARTICLE}", []),
    (
        "The port of Corva was closed in the war\n\nIt is open."
        "\n\nThe mills of Corva were closed in the war\n\nLee is poor.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "headings"), HEADINGS)
def test_headings(text: str, headings: list[str]) -> None:
    found = extract(f"A title\n\nRelease Date : 2024-05-20\n\n{text}").sections
    assert [section.joint.exact for section in found if section.joint] == headings


def test_a_heading_tells_what_stands_below_it() -> None:
    text = f"Background\n\n{ARTICLE}\n\nConclusion\n\n{ARTICLE}\n\nConclusions of Lee\n\n{ARTICLE}"
    found = extract(f"A title\n\nRelease Date : 2024-05-20\n\n{text}").sections
    assert [section.role for section in found] == ["background", "conclusion", "other"]


PEOPLE = [
    # the first role that is worded
    ("President Jan Novak left. Minister Jan Novak came.", [("President", 10)]),
    ("Jan Novak left. Minister Jan Novak came.", [("Minister", 25)]),
    # what only has somebody's name is nobody
    ("The Novak administration left. Oslo said so.", []),
    ("The Novak administration left. Minister Novak came.", [("Minister", 40)]),
    # in a heading all words have capitals: the name below it shows a person
    (f"Ann Novak and the Pivot\n\n{ARTICLE}", []),
    (f"Minister Jan Novak in Oslo\n\n{ARTICLE}", []),
    (f"Ann Novak and the Pivot\n\n{ARTICLE} Ann Novak left Oslo.", [(None, 0)]),
]


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_people(text: str, expected: list[tuple[str | None, int]]) -> None:
    top = "A title\n\nRelease Date : 2024-05-20\n\n"
    found = [person for person in extract(top + text).people if "Novak" in person.name]
    assert [(p.role.exact if p.role else None, p.quote.start - len(top)) for p in found] == expected


MEASURED = [
    # each in its own clause, whichever is shorter
    (
        "Oslo has 30 ships in its harbour, and Corva has 50 guns and a mill.",
        ["Oslo has 30 ships in its harbour", "Corva has 50 guns and a mill"],
    ),
    (
        "A fleet of 5 ships is sailing, and Corva is much poorer than ever before.",
        ["A fleet of 5 ships is sailing"],
    ),
    # with who says so, where that stands right before it
    ("Lee said that Corva has 50 guns in all.", ["Lee said that Corva has 50 guns in all"]),
    # not: without its subject, or far from what is said
    ("Lee, who left Lund, said that Corva has 50 guns in all.", ["Corva has 50 guns in all"]),
    ("According to Lee, who left Lund, Corva has 50 guns in all.", ["Corva has 50 guns in all"]),
    # not: what only counts what stands behind it
    ("The fleet of Corva has three parts: ships, boats and rafts.", []),
    (
        "The trade of Corva is in the hands of four large firms: Lundair, Oslo Mills and others.",
        ["The trade of Corva is in the hands of four large firms: Lundair, Oslo Mills and others"],
    ),
]


@pytest.mark.parametrize(("text", "measured"), MEASURED)
def test_what_a_figure_measures(text: str, measured: list[str]) -> None:
    found = extract(f"A title\n\nRelease Date : 2024-05-20\n\n{text}").figures
    assert [figure.quote.exact for figure in found] == measured


def test_a_statement_measures_whatever_it_speaks_of() -> None:
    found = extract("A title\n\nCorva has 5 ships. It has 7 guns.", kind="statement").figures
    assert [figure.quote.exact for figure in found] == ["Corva has 5 ships", "It has 7 guns"]
    # what stands in a title or heading is no figure of the text
    assert extract("Oslo sold 20 ships to Corva\n\nCorva is poor.").figures == ()
    assert extract(f"A title\n\nHow Oslo came to have 20 ships\n\n{ARTICLE}").figures == ()


def test_the_release_may_be_known_from_elsewhere() -> None:
    (event,) = extract("A title\n\nOn May 3, Lee arrived in Oslo.", DAY).events
    assert event.edtf == "2024-05-03"


def test_facts_are_written_with_each_quote_on_a_line_and_nothing_left_out() -> None:
    facts = extract("A title\n\nThe deal is far from dead.")
    assert "quote: {exact: The deal is far from dead, block: 2, start: 9, end: 34}" in facts_yaml(
        facts
    )
    assert "hedges: []" in facts_yaml(facts)


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
