"""Excerpts: at most a third, whole facts or none, the same ones whatever is added later."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import RECORD
from facts.base.spans import ANY_WORD, COMPARED_TOKEN
from facts.extract import extract
from facts.extract.labels import assign
from facts.library.curating import curate
from facts.library.entities import Article
from facts.library.loading import load_library
from facts.library.words.marks import show_words
from facts.library.words.rights import Excerpts, choose_excerpts, find_quotes
from facts.model.article import Rights
from facts.model.article_facts import Quote, Section
from facts.model.curation import Curated
from facts.pages.kinds.articles import cut_sentences

LIBRARY, _ = load_library(RECORD)
FULL = LIBRARY.articles["tzou-2024"]
EXCERPT = replace(FULL, meta=FULL.meta.model_copy(update={"rights": Rights(show="excerpts")}))
LABELS = [fact.label for fact in FULL.facts]
WORDS = [m.span() for m in COMPARED_TOKEN.finditer(FULL.source)]


def excerpts_of(text: str) -> tuple[Article, Excerpts]:
    """Return an article in excerpts with the facts that the rules find in a text, and its choice."""
    facts = assign(extract(text, None, "commentary", "en")).model_copy(update={"article": "x-2024"})
    corrected, _ = curate(facts, (), text)
    article = Article("x-2024", EXCERPT.meta, text, facts, corrected)
    return article, choose_excerpts(article)


def curated(*operations: dict) -> Article:
    """Return the article in excerpts after operations."""
    model = Curated.model_validate([{"why": "test", **op} for op in operations])
    facts, problems = curate(FULL.extracted, model.root, FULL.source)
    assert problems == []
    return replace(EXCERPT, facts=facts)


def test_excerpts_show_at_most_a_third() -> None:
    library, _ = load_library(RECORD)
    article = library.articles["tzou-2024"]
    assert choose_excerpts(article).gaps == ()
    meta = article.meta.model_copy(update={"rights": Rights(show="excerpts")})
    restricted = replace(article, meta=meta)
    gaps = choose_excerpts(restricted).gaps
    shown = show_words(article.source, 0, len(article.source), gaps)
    total = len(ANY_WORD.findall(article.source))
    assert total / 6 < len(ANY_WORD.findall(shown.replace("[…]", " "))) <= total / 3
    assert "Third, the two sides have reached" in shown  # points come first


def test_excerpts_of_a_language_without_blanks_are_counted_by_characters() -> None:
    library, _ = load_library(RECORD)
    text = "联合声明\n\n" + "双方决心深化合作" * 30
    facts = extract(text, None, "commentary", "zh")
    article = Article(
        "x-2024",
        library.articles["tzou-2024"].meta.model_copy(update={"rights": Rights()}),
        text,
        facts,
        (),
    )
    shown = show_words(text, 0, len(text), choose_excerpts(article).gaps)
    assert len(text) / 5 < len(shown) <= len(text) / 3 + len("\n\n[…]")


def test_what_is_shown_in_full_leaves_nothing_out() -> None:
    found = choose_excerpts(FULL)
    assert (found.gaps, found.left_out) == ((), 0)
    assert found.shown == {fact.id for fact in FULL.facts}


def test_a_fact_is_shown_whole_or_not_at_all() -> None:
    found = choose_excerpts(EXCERPT)
    shown = [fact for fact in EXCERPT.facts if fact.id in found.shown]
    assert {fact.kind for fact in shown} >= {"statement", "point", "clause", "event"}
    for fact in shown:
        for quote in find_quotes(fact.record):
            assert show_words(EXCERPT.source, quote.start, quote.end, found.gaps) == quote.exact
    others = [fact for fact in EXCERPT.facts if fact.id not in found.shown]
    for fact in others:
        words = [
            show_words(EXCERPT.source, quote.start, quote.end, found.gaps)
            for quote in find_quotes(fact.record)
        ]
        assert any("[…]" in said for said in words)
    assert found.left_out == sum(not isinstance(fact.record, Section) for fact in others) > 0


def test_the_library_tells_what_is_shown() -> None:
    library = replace(LIBRARY, articles={EXCERPT.id: EXCERPT})
    found = library.excerpts[EXCERPT.id]
    assert {i for i, fact in library.facts.items() if library.is_shown(fact)} == found.shown
    assert library.show_words(EXCERPT.id, 0, len(EXCERPT.source)).count("[…]") == len(found.gaps)


def test_words_stand_in_their_sentence_where_all_may_be_shown() -> None:
    facts = LIBRARY.facts
    before, behind = LIBRARY.words_around(facts["tzou-2024-f1"])
    assert before.endswith(". Third, on the basis of ")
    assert behind.startswith(", it is hoped that China will continue")
    assert behind.endswith(" …")  # what is far off is cut at a word
    far_off = LIBRARY.words_around(facts["tzou-2024-e12"])
    assert far_off[0].startswith("… ") and far_off[0].endswith("75th anniversary of ")
    # ... and those of a claim behind the sentence before it
    before, _ = LIBRARY.words_around(facts["tzou-2024-c35"])
    assert before.endswith("its strategic layout in the Western Pacific. ")
    before, _ = LIBRARY.words_around(facts["tzou-2024-c32"])
    assert "energy. ¶ As such, China is making it clear to the West" in before
    before, _ = LIBRARY.words_around(facts["tzou-2024-c6"])
    assert before == "Russia’s demands are reflected in several aspects. "
    assert LIBRARY.words_around(facts["tzou-2024-e2"]) == ("", "")  # words from two places
    excerpts = replace(LIBRARY, articles={EXCERPT.id: EXCERPT})
    assert all(excerpts.words_around(fact) == ("", "") for fact in excerpts.facts.values())


@pytest.mark.parametrize(
    ("text", "words", "around"),
    [
        (
            "西" * 150 + "东方" + "北" * 150,
            "东方",
            ("… " + "西" * 100, "北" * 100 + " …"),
        ),  # no blank
        ("- It fell.", "It fell", ("", "")),  # the mark of an item, a stop
        # a claim stands behind the sentence before it, whatever it leans on
        ("Lund is old. Oslo fell in May.", "Oslo fell", ("Lund is old. ", " in May.")),
        # in another block, which is shown, but no heading
        ("Lund is old.\n\nThis is so in Oslo.", "This is so", ("Lund is old. ¶ ", " in Oslo.")),
        ("Old Lund\n\nThis is so in Oslo.", "This is so", ("", " in Oslo.")),
        # ... where it goes on from that block; a new one begins by itself
        ("Lund is old.\n\nAs such, it fell.", "it fell", ("Lund is old. ¶ As such, ", "")),
        ("Lund is old.\n\nOslo fell in May.", "Oslo fell", ("", " in May.")),
        # ... nor who wrote it
        (f"({FULL.author}.)\n\nThis is so in Oslo.", "This is so", ("", " in Oslo.")),
    ],
)
def test_what_stands_around(text: str, words: str, around: tuple[str, str]) -> None:
    start = text.index(words)
    quote = Quote(exact=words, block=1, start=start, end=start + len(words))
    claim = LIBRARY.facts["tzou-2024-c1"]
    fact = replace(claim, record=claim.record.model_copy(update={"quote": quote}))
    library = replace(LIBRARY, articles={FULL.id: replace(FULL, source=text)})
    assert library.words_around(fact) == around


@pytest.mark.parametrize(
    ("text", "words", "before"),
    [
        ("Lund is old. Oslo fell in May.", "Oslo fell in May", ""),  # it can be read alone
        ("Lund is old. It fell in May.", "It fell in May", "Lund is old. "),
        # what leans on a sentence that leans on another one stands behind both
        ("Lund is old. It is poor. It fell.", "It fell", "Lund is old. It is poor. "),
        # two that are not named
        ("Lund is old. Both sides met in May.", "Both sides met in May", "Lund is old. "),
        # ... or named before, wherever it stands; what is named in full is not
        (
            "Lund has a pact. Oslo left the pact in May.",
            "Oslo left the pact in May",
            "Lund has a pact. ",
        ),
        ("Lund is old. Oslo left the pact of 1990.", "Oslo left the pact of 1990", ""),
        # words that open a sentence which stands by itself
        ("Lund is old. After its fall, Oslo left.", "After its fall", ""),
    ],
)
def test_an_event_stands_behind_what_it_leans_on_alone(text: str, words: str, before: str) -> None:
    start = text.index(words)
    quote = Quote(exact=words, block=1, start=start, end=start + len(words))
    event = LIBRARY.facts["tzou-2024-e1"]
    fact = replace(event, record=event.record.model_copy(update={"quotes": (quote,)}))
    library = replace(LIBRARY, articles={FULL.id: replace(FULL, source=text)})
    assert library.words_around(fact)[0] == before


def test_of_what_leads_to_a_claim_only_what_is_told_elsewhere_is_left_out() -> None:
    article = replace(FULL, source="Lund bans coal. It is poor. It fell.")
    start = article.source.index("It fell")
    quote = Quote(exact="It fell", block=1, start=start, end=start + len("It fell"))
    claim = LIBRARY.facts["tzou-2024-c1"]
    fact = replace(claim, record=claim.record.model_copy(update={"quote": quote}))
    ((_, pieces),) = cut_sentences(article, [fact], {article.sentence_at(0)})
    assert [words for words, _ in pieces] == ["It is poor. ", "It fell", "."]


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_what_people_add_or_drop_pushes_nothing_out(data: st.DataObject) -> None:
    before = choose_excerpts(curated())
    dropped = data.draw(st.lists(st.sampled_from(LABELS), unique=True, max_size=12))
    operations: list[dict] = []
    if dropped:
        operations.append({"op": "drop", "ids": [f"{FULL.id}-{label}" for label in dropped]})
    for number in range(1, data.draw(st.integers(1, 4))):
        first = data.draw(st.integers(0, len(WORDS) - 30))
        last = first + data.draw(st.integers(0, 29))
        place = added_place(WORDS[first][0], WORDS[last][1])
        if place:
            kind = data.draw(st.sampled_from(["event", "claim"]))
            id_ = f"{FULL.id}-x{number}"
            operations.append({"op": "add", "id": id_, "kind": kind, "words": place})
    article = curated(*operations)
    after = choose_excerpts(article)
    left = {fact.id for fact in article.facts}
    gone = [
        quote for fact in FULL.facts if fact.id not in left for quote in find_quotes(fact.record)
    ]
    for fact in article.facts:
        # What was shown only as a part of something dropped goes with it.
        part = any(q.start < g.end and g.start < q.end for q in fact.quotes for g in gone)
        assert fact.id not in before.shown or fact.id in after.shown or part
    count = len(
        COMPARED_TOKEN.findall(show_words(article.source, 0, len(article.source), after.gaps))
    )
    assert count <= len(WORDS) // 3


def added_place(start: int, end: int) -> dict | None:
    """Return words as a curator would name them, None where they cross blocks or stand twice."""
    for number, block in enumerate(FULL.blocks, start=1):
        exact = FULL.source[start:end]
        if block.start <= start and end <= block.end and block.text.count(exact) == 1:
            return {"block": number, "exact": exact}
    return None


TEXT = """A title

By Jane Doe

May 20, 2024

{long}

However, the sanctions failed. {filler}
"""


def test_a_fact_of_half_the_third_is_passed_over() -> None:
    # Russia's one long claim alone would fill the third; the short one behind it is shown.
    long = f"Russia said on May 2 that {'it will trade with China and ' * 30}wait."
    filler = " ".join(f"Trade grew by {n} percent in May {n + 1}." for n in range(1, 20))
    article, found = excerpts_of(TEXT.format(long=long, filler=filler))
    longest = max(article.facts, key=lambda fact: len(fact.quotes[0].exact))
    assert longest.id not in found.shown
    assert any(fact.kind == "figure" for fact in article.facts if fact.id in found.shown)


def test_what_people_add_is_shown() -> None:
    place = {"block": 14, "exact": "US Treasury Secretary Janet Yellen"}
    article = curated({"op": "add", "id": f"{FULL.id}-x1", "kind": "claim", "words": place})
    before = choose_excerpts(EXCERPT)
    assert choose_excerpts(article).shown >= before.shown | {f"{FULL.id}-x1"}


def test_what_people_add_is_shown_in_the_order_of_its_labels() -> None:
    # Most of a long block fills more than half of what is kept; the first stands last in the text.
    longest = sorted((block for block in FULL.blocks), key=lambda block: -len(block.text))[:2]
    late, early = sorted(longest, key=lambda block: -block.start)
    inside = [[word for word in WORDS if b.start <= word[0] < b.end][:100] for b in (late, early)]
    places = [added_place(words[0][0], words[-1][1]) for words in inside]
    operations = [
        {"op": "add", "id": f"{FULL.id}-x{n}", "kind": "claim", "words": place}
        for n, place in enumerate(places, start=1)
    ]
    shown = choose_excerpts(curated(*operations)).shown
    assert [f"{FULL.id}-x{n}" in shown for n in (1, 2)] == [True, False]
    # ... behind what is to be shown before all others
    shown = choose_excerpts(
        curated(*operations, {"op": "keep", "id": f"{FULL.id}-x2", "show": True})
    ).shown
    assert [f"{FULL.id}-x{n}" in shown for n in (1, 2)] == [False, True]


def test_what_people_prefer_is_shown_and_frees_no_room() -> None:
    before = choose_excerpts(EXCERPT)
    hidden = next(
        fact for fact in FULL.facts if fact.kind == "claim" and fact.id not in before.shown
    )
    seen = next(fact for fact in FULL.facts if fact.kind == "event" and fact.id in before.shown)
    article = curated({"op": "keep", "ids": [hidden.id, seen.id], "show": True})
    after = choose_excerpts(article)
    assert after.shown >= before.shown | {hidden.id}
    assert {fact.id for fact in article.facts if fact.preferred} == {hidden.id, seen.id}
    told = sum(len(COMPARED_TOKEN.findall(quote.exact)) for quote in find_quotes(hidden.record))
    assert before.room - told <= after.room < before.room
    # ... and merely kept ones are shown no sooner
    kept = curated({"op": "keep", "id": hidden.id})
    assert choose_excerpts(kept) == before


def test_blanks_beside_a_gap_are_shown() -> None:
    shown = show_words(EXCERPT.source, 0, len(EXCERPT.source), choose_excerpts(EXCERPT).gaps)
    assert "[…]" in shown
    assert not re.search(r"\w\[…\]|\[…\]\w", shown)


def test_the_third_is_spread_over_the_text() -> None:
    filler = "\n\n".join(f"Norway sold {n} ships to Lund in May {n + 1950}." for n in range(20, 70))
    article, found = excerpts_of(TEXT.format(long="It is late.", filler=filler))
    shown = [f.quotes[0].start for f in article.facts if f.id in found.shown and f.kind == "event"]
    assert len(shown) > 8
    length = len(article.source)
    quarters = [start * 4 // length for start in shown]
    assert {*quarters} == {0, 1, 2, 3}


def test_what_says_more_than_it_asserts_comes_first() -> None:
    filler = "\n\n".join(
        f"Norway and Lund are neighbours of {n} towns. We will open {n} ports in the lakes."
        for n in range(20, 70)
    )
    text = f"A title\n\nRelease Date : 2024-05-20\n\n{filler}\n"
    facts = assign(extract(text, kind="statement")).model_copy(update={"article": "x-2024"})
    corrected, _ = curate(facts, (), text)
    article = replace(EXCERPT, id="x-2024", source=text, extracted=facts, facts=corrected)
    shown = choose_excerpts(article).shown
    stances = {f.record.stance for f in article.facts if f.kind == "claim" and f.id in shown}
    assert stances == {"commitment"}
    # ... whatever people say of it since
    hidden = next(f.id for f in article.facts if f.kind == "claim" and f.id not in shown)
    change = {"op": "change", "id": hidden, "field": "stance", "from": "assertion"}
    change |= {"to": "demand", "why": "it asks"}
    mended, problems = curate(facts, Curated.model_validate([change]).root, text)
    assert problems == []
    assert choose_excerpts(replace(article, facts=mended)).shown == shown


def test_what_the_article_says_of_itself_is_shown_whole() -> None:
    article, found = excerpts_of(
        "A title\n\nBy Ann Lee\n\nRelease Date : 2024-05-20" + "\n\nIt is." * 20
    )
    assert article.source.index("It is.") <= found.gaps[0][0]  # By and Release Date are


def test_the_opening_that_names_issuers_is_no_imprint() -> None:
    text = (
        "Statement\n\nWe, the leaders of Norway and Laos, met in Lund and dined."
        + "\n\nIt is." * 20
    )
    facts = assign(extract(text, kind="statement")).model_copy(update={"article": "x-2024"})
    corrected, _ = curate(facts, (), text)
    article = replace(EXCERPT, id="x-2024", source=text, extracted=facts, facts=corrected)
    assert facts.source.issuers and (31, 40) not in choose_excerpts(article).gaps
    shown = show_words(text, 0, len(text), choose_excerpts(article).gaps)
    assert "dined" not in shown.split("It is")[0]


def test_a_gap_has_words() -> None:
    found = choose_excerpts(EXCERPT)
    assert all(COMPARED_TOKEN.search(EXCERPT.source, *gap) for gap in found.gaps)


def test_the_stop_of_a_sentence_is_shown_with_its_last_words() -> None:
    body = "\n\n".join(f"Lund is town {n} of the north, and it is poor." for n in range(12))
    article, found = excerpts_of(f"A title\n\n{body}\n")
    shown = show_words(article.source, 0, len(article.source), found.gaps)
    assert "it is poor.\n\n[…]" in shown  # a whole block does not look cut
    assert not {article.source[start] for start, _ in found.gaps} & set(".!?")
