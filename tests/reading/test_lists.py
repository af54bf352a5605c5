"""Enumerations: leads, items, markers; and words that only look like them."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from facts.base.spans import with_plain_blanks
from facts.reading.lists import find_lists

# (text, lead, first words of each item)
LISTS = [
    # the sentence before it in its paragraph, not many of the challenges in the one above
    (
        "Many of the challenges are old.\n\nTalks showed what owners want. First, tolls are high."
        "\n\nSecond, ports are small.",
        "Talks showed what owners want.",
        ["First, tolls are", "Second, ports are"],
    ),
    # ... but one that says how many
    (
        "There are two challenges for owners.\n\nMost are old. First, tolls are high."
        "\n\nSecond, ports are small.",
        "There are two challenges for owners.",
        ["First, tolls are", "Second, ports are"],
    ),
    # more words between the number and its verb
    (
        "Owners name three causes.\n\nFirst, tolls are high.\n\nSecond, ports are small.\n\n"
        "A third important source of debt is the war.",
        "Owners name three causes.",
        ["First, tolls are", "Second, ports are", "A third important source"],
    ),
    # Markdown may number each point of a list 1, and keep its stop from being a number's
    (
        "They acted at once, by:\n\n1. Selling oil.\n\n1. Buying gas.\n\n1. Mining coal.",
        "They acted at once, by:",
        ["1. Selling oil", "1. Buying gas", "1. Mining coal"],
    ),
    (
        "They share these aims:\n\n1\\. Trade with Lund.\n\n2\\. Talks with Oslo.",
        "They share these aims:",
        ["1\\. Trade", "2\\. Talks"],
    ),
    # ordinals over blocks; the lead is the clause, not the long sentence before it
    (
        "They signed a paper on trade, the main points of which include the following:\n\nFirst, gas flows on.\n\n"
        "Second, a bridge is built.\n\nFinally, visas go.",
        "the main points of which include the following:",
        ["First, gas", "Second, a bridge", "Finally, visas"],
    ),
    # the first item ends the block of its lead, the others open blocks of their own
    (
        "Moscow has two reasons. First, it needs cash.\n\nIt needs it soon.\n\nSecond, it needs friends.",
        "Moscow has two reasons.",
        ["First, it needs cash", "Second, it needs friends"],
    ),
    # the sentence that announces stands two sentences before
    (
        "Analysts see several motives. The debate is old. To begin with, Moscow is poor. Lastly, Beijing is patient.",
        "Analysts see several motives.",
        ["To begin with, Moscow", "Lastly, Beijing"],
    ),
    # an ordinal whose comma was forgotten
    (
        "We make three vows. First, we build.\n\nSecond we sell.\n\nThird, we rest.",
        "We make three vows.",
        ["First, we build.", "Second we sell.", "Third, we rest."],
    ),
    # blanks that break no line
    (
        "Moscow has two reasons.\u202fFirst,\u202fit needs cash.\n\nSecond,\u202fit needs friends.",
        "Moscow has two reasons.",
        ["First, it needs cash", "Second, it needs friends"],
    ),
    # ordinals within one sentence, without commas after them
    (
        "The agenda is threefold: first trade, second security, and third culture. It is long.",
        "The agenda is threefold:",
        ["first trade", "second security", "third culture."],
    ),
    # "then" counts only after semicolons
    (
        "His day has three parts: first, a parade; then talks, long ones; and then, a dinner.",
        "His day has three parts:",
        ["first, a parade", "then talks, long", "and then, a dinner."],
    ),
    # "then" within an item is no item
    (
        "Two steps follow. First, they meet, then dine. Second, they sign.",
        "Two steps follow.",
        ["First,", "Second,"],
    ),
    # "finally" beyond the announced number opens the conclusion
    (
        "There are two causes.\n\nFirst, oil is cheap.\n\nSecond, gas is dear.\n\nFinally, a word on coal.",
        "There are two causes.",
        ["First, oil", "Second, gas"],
    ),
    # "third and finally" is one marker
    (
        "It has three aims. First, trade. Second, arms. Third and finally, prestige.",
        "It has three aims.",
        ["First", "Second", "Third and finally"],
    ),
    # (i) is a Roman number here, not the ninth letter
    (
        "The sides shall (i) expand trade, (ii) build roads, and (iii) meet yearly. They left.",
        "The sides shall",
        ["(i) expand trade", "(ii) build roads", "(iii) meet yearly."],
    ),
    # letters over blocks, the connecting word at the end of a block
    (
        "The Parties shall:\n\n(a) talk; and\n\n(b) trade.",
        "The Parties shall:",
        ["(a) talk", "(b) trade"],
    ),
    # numbers on lines of one block
    (
        "He made two offers:\n1. A truce.\n2. A swap.",
        "He made two offers:",
        ["1. A truce.", "2. A swap."],
    ),
    # numbers within a sentence
    # numbers with a full stop that stand on in one block, as where line breaks were lost; a number ends sentences too
    (
        "They have three goals:\n\n1. Sell oil. It is dear. 2. Buy gas; and 3. Mine coal under rule 4. The rest is talk.",
        "They have three goals:",
        ["1. Sell oil", "2. Buy gas", "3. Mine coal"],
    ),
    ("The goals are: 1) oil; 2) gas.", "The goals are:", ["1) oil", "2) gas."]),
    # hands: the lead is the clause before, the connecting "but" belongs to no item
    (
        "The trouble is that, on the one hand, gas is needed; but on the other hand, debts grow. So it stays.",
        "The trouble is that,",
        ["on the one hand, gas is needed", "on the other hand, debts grow."],
    ),
    # hands over two blocks
    (
        "The text is odd.\n\nOn the one hand, it is long.\n\nOn the other hand, it says little.",
        "The text is odd.",
        ["On the one hand", "On the other hand"],
    ),
    # parallel phrases without markers
    (
        "It teaches much. That is, the need to plan, the need to save, and the need to wait.",
        "That is,",
        ["the need to plan", "the need to save", "the need to wait."],
    ),
    # one, another, the third
    (
        "Two views exist: one is that ties are deep; the other is that they are shallow.",
        "Two views exist:",
        ["one is that ties", "the other is that they"],
    ),
    # the first reason, the second
    (
        "It has its reasons. The first reason is money. The second is fear.",
        "It has its reasons.",
        ["The first reason", "The second is fear."],
    ),
    # a caption before the sentence that leads in is no part of it
    (
        "NEXT STEPS: The trip had results.\n\n- A pact.\n\n- A fund.",
        "The trip had results.",
        ["- A pact.", "- A fund."],
    ),
    # a heading is a lead
    ("RUSSIAN ACTIONS:\n\n• A pact.\n\n• A fund.", "RUSSIAN ACTIONS:", ["• A pact.", "• A fund."]),
    # words between the ordinal and its verb
    (
        "The plan has flaws. The first is cost. The second, and worse, is time.",
        "The plan has flaws.",
        ["The first is cost.", "The second, and worse, is time."],
    ),
    # "the last" closes what "one" opened
    (
        "It had two goals. One was to warn Seoul. The last was to gain time.",
        "It had two goals.",
        ["One was to warn", "The last was to gain"],
    ),
    # "moreover" between "first" and "finally"; the paragraph opens with the first item
    (
        "It has flaws.\n\nFirst, it is small. Moreover, it is late. Finally, it is vague.",
        "It has flaws.",
        ["First, it is", "Moreover, it is", "Finally, it is"],
    ),
    # what the lead says of the points themselves
    (
        "It has three main points, which are vague:\n\n- One side acts.\n\n- Both pay.\n\n- It ends.",
        "It has three main points, which are vague:",
        ["- One side acts.", "- Both pay.", "- It ends."],
    ),
    # a noun with a number
    (
        "Two scenarios are likely.\n\nScenario one: a truce.\n\nIt may last.\n\nScenario two: a stalemate.",
        "Two scenarios are likely.",
        ["Scenario one: a truce", "Scenario two: a stalemate."],
    ),
    # its lead stands above another paragraph
    (
        "It rests on two pillars.\n\nThey need care.\n\nPillar 1. Peace\n\nIt is dear.\n\nPillar 2. Trade",
        "It rests on two pillars.",
        ["Pillar 1. Peace", "Pillar 2. Trade"],
    ),
    (
        "Our aims are clear. Number one, sink the fleet. Number two, close the port.",
        "Our aims are clear.",
        ["Number one, sink the fleet.", "Number two, close the port."],
    ),
    # clauses without markers, as many as announced
    (
        "He named three principles, namely, no spread of the war, no new front, and no threats by anyone. He left.",
        "He named three principles, namely,",
        ["no spread of the war", "no new front", "no threats by anyone."],
    ),
    # clauses without markers between semicolons
    (
        "They discussed the following: gas through the north; visas; and the wheat trade.",
        "They discussed the following:",
        ["gas through", "visas", "the wheat trade."],
    ),
    # blocks without markers that go on in small letters
    (
        "The sides agreed to:\n\nbuild a bridge;\n\nopen a bank; and\n\nmeet again.\n\nThey left.",
        "The sides agreed to:",
        ["build a bridge", "open a bank", "meet again."],
    ),
    # blocks without markers, as many as announced
    (
        "Two questions remain:\n\nWho pays?\n\nWho builds?\n\nNobody knows.",
        "Two questions remain:",
        ["Who pays?", "Who builds?"],
    ),
    # the last item ends with its sentence, also in the last block
    (
        "The text (1) warns Oslo and (2) thanks Riga. It is short.",
        "The text",
        ["(1) warns Oslo", "(2) thanks Riga."],
    ),
    # the first item stands in the block of its lead, behind a colon; the others in their own
    (
        "There are two reasons to ask: First, the road is long.\n\nSecond, the bridge is shut.",
        "There are two reasons to ask:",
        ["First, the road", "Second, the bridge"],
    ),
    # comments between numbered paragraphs
    (
        "The plan names two steps.\n\n1. Build the depot.\n\nThe city pays for it.\n\n"
        "It is in no hurry.\n\n2. Lay the track.\n\nNobody knows when.",
        "The plan names two steps.",
        ["1. Build the depot.", "2. Lay the track."],
    ),
    # "finally" of another section, which a heading parts
    (
        "The bill has two faults. First, it is vague.\n\nSecond, it is late.\n\n"
        "What comes next\n\nThe house meets in May.\n\nFinally, a word on money.",
        "The bill has two faults.",
        ["First, it is vague", "Second, it is late"],
    ),
    # "finally" in a later block of the same section
    (
        "The bill has faults. First, it is vague.\n\nSecond, it is long.\n\nIt names nobody.\n\n"
        "Finally, it is late.",
        "The bill has faults.",
        ["First, it is vague", "Second, it is long", "Finally, it is late"],
    ),
    # the lead of (i) is its own clause, not the sentence before that names parts
    (
        "The audit makes two points. Members have (i) paid their dues and (ii) sent their books.",
        "Members have",
        ["(i) paid their dues", "(ii) sent their books."],
    ),
    # "then" within an item in blocks of their own, also behind a comma or at a sentence's head
    (
        "Two steps remain. First, they meet. Then, if all goes well, they sign.\n\n"
        "Second, they dine, and then leave.",
        "Two steps remain.",
        ["First, they meet.", "Second, they dine"],
    ),
    # clauses that a bare noun announces, between semicolons
    (
        "The work comes in stages: design this year; steel in the next; delivery in the third.",
        "The work comes in stages:",
        ["design this year", "steel in the next", "delivery in the third."],
    ),
    # adverbs need no comma
    (
        "It hurt. Firstly the rouble fell. Secondly banks closed.",
        "It hurt.",
        ["Firstly the", "Secondly banks"],
    ),
]


@pytest.mark.parametrize(("text", "lead", "items"), LISTS)
def test_a_list_has_its_lead_and_all_its_items(text: str, lead: str, items: list[str]) -> None:
    (found,) = find_lists(text)
    assert found.lead is not None
    assert found.lead.text == lead
    assert len(found.items) == len(items)
    assert all(item.text.startswith(words) for item, words in zip(found.items, items, strict=True))


NO_LISTS = [
    "This was his first trip, and his second one came in May.",  # adjectives
    "First, we note the date. Then we go on.",  # no second
    "The Third Belt and Road Forum met. The Second World War ended.",  # ordinals in names
    "At first, they talked. For the first time, they signed. Second thoughts came.",  # idioms
    "The first, second and third phases are over. First, second, and third are words.",  # ordinals in a row
    "- A lone bullet.",
    "2024. A hard year.\n\n3.5 percent was the rate.",  # a year and a decimal at the head of a line
    "He came – and left – in haste.",  # dashes in prose
    "On the other hand, gas is cheap.",  # no first hand
    "The rivalry of China on the one hand and the West on the other is old.",  # no clauses
    "1. Trust\n\nThe sides trust each other.\n\n2. Trade\n\nTrade will grow.",  # numbers of headings
    "See paragraphs (a) and (b) of Article 5(a).",  # references
    "One is reminded of the past. No one is sure.",  # pronouns
    "The sides met.\n\n1. They trade.\n\n2. They talk.",  # numbers of a document's paragraphs
    "Trade\n\n1. They trade.\n\n2. They talk.\n\nCulture\n\n3. They dance.",  # ... which headings part
    "1. Trust\n\nThe sides trust each other.\n\nIt was not easy.\n\n2. Trade\n\nIt grows.",  # sections
    "He named three issues: trade, gas and visas.",  # bare words
    "He made two visits: to Oslo in May, to Riga in June, and to Bonn.",  # more than announced
    "He said:\n\n“We trade.”\n\n“We talk.”",  # quotations
    "",
]


@pytest.mark.parametrize("text", NO_LISTS)
def test_what_only_looks_like_a_list_is_none(text: str) -> None:
    assert find_lists(text) == []


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # within a sentence a list ends with it, also at the end of a text
        (
            "Lund gains twice: (1) it has oil; and (2) it has arms. Oslo gains less.",
            "(2) it has arms.",
        ),
        (
            "They agreed to (1) open a port and (2) build a mill. They met again.\n\nIt is old.",
            "(2) build a mill.",
        ),
        # what sums it up is no part of its last item; what goes on with that is
        (
            "There are two reasons. First, it pays. Second, it is old. In short, it will last.",
            "Second, it is old.",
        ),
        (
            "There are two reasons. First, it pays. Second, it is old. These reasons hold.",
            "Second, it is old.",
        ),
        (
            "There are two reasons. First, it pays. Second, it is old. It was built in May.",
            "Second, it is old. It was built in May.",
        ),
    ],
)
def test_where_the_last_item_ends(text: str, last: str) -> None:
    (listing,) = find_lists(text)
    assert listing.items[-1].text == last


def test_lists_nest_in_items() -> None:
    text = "Results\n\n- Trade:\n\n  - oil\n\n  - gas\n\n- Culture\n\n"
    text += "First, a word. It has parts: (a) one thing and (b) two.\n\nSecond, another."
    found = find_lists(text)
    assert [[item.text for item in one.items] for one in found] == [
        ["- Trade:", "- Culture"],
        ["- oil", "- gas"],
        ["First, a word. It has parts: (a) one thing and (b) two.", "Second, another."],
        ["(a) one thing", "(b) two."],
    ]
    assert found[1].lead is not None
    assert found[1].lead.text == "Trade:"
    inner, outer = found[3].items, found[2].items
    assert all(item in outer[0] for item in inner)


def test_markers_are_as_printed() -> None:
    (found,) = find_lists("It has aims. First, oil. Second, gas. Lastly, coal.")
    markers = [item.marker.text for item in found.items if item.marker]
    assert markers == ["First", "Second", "Lastly"]


def test_an_item_without_end_is_cut() -> None:
    text = "It has aims. First, oil. Second, " + "gas and coal " * 1_000
    (found,) = find_lists(text)
    assert len(found.items[1].text) <= 5_000


PIECES = st.sampled_from(
    [
        "First, ",
        "second ",
        "Finally, ",
        "; then ",
        "(i) ",
        "(a)",
        "(ıv) ",
        "ſecond, ",
        "- ",
        "\n",
        "\n\n",
        "1. ",
        "2) ",
        "one is ",
        "the other is ",
        "on the one hand ",
        "On the other, ",
        ": the need to ",
        "word. ",
        "“",
        "\u3000",
        "and ",
    ]
)


@given(st.lists(PIECES | st.text(max_size=5), max_size=40).map("".join))
@example("1.\tLund\n2.\tOslo")  # a blank is read as a space
def test_items_are_spans_of_the_text_in_order(text: str) -> None:
    for found in find_lists(text):
        assert len(found.items) > 1
        spans = [
            *found.items,
            *([found.lead] if found.lead else []),
            *(i.marker for i in found.items if i.marker),
        ]
        read = with_plain_blanks(text)
        assert all(read[span.start : span.end] == span.text for span in spans)
        assert all(a.end <= b.start for a, b in pairwise(found.items))


def test_a_lead_that_is_only_a_marker_is_none() -> None:
    (found,) = find_lists(
        "ty. First, the port is old. Second, the mill is dear. Third, it is poor."
    )
    assert found.lead is None
