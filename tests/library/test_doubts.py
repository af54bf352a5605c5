"""What a person is asked to look at, in what order, and that the lines which mend it are sound."""

from datetime import date
from pathlib import Path

import pytest

from conftest import SEED
from facts.base.strict_yaml import parse, validate
from facts.extract import extract
from facts.extract.labels import assign
from facts.library.curating import list_facts
from facts.library.doubts import DRAFT_HEAD, draft_curation, find_doubts
from facts.library.repairs import split_fact, take_words
from facts.model.article_facts import Claim, Event, Facts, Figure, Quote, Section
from facts.model.curation import Curated

HERE = Path("curated.yml")
AFTER = 500  # an offset behind the words of a claim
HOLDER = "holder is no plain name?"
LONG = "Russia will sell gas and " + "oil and " * 40 + "coal"


def quote(words: str, start: int = 0) -> Quote:
    return Quote(exact=words, block=1, start=start, end=start + len(words))


def claim(label: str, words: str, unclear: bool = False, holder: str = "") -> Claim:
    holders = (quote(holder, 0 if words.startswith(holder) else AFTER),) if holder else ()
    return Claim(id=label, stance="assertion", unclear=unclear, quote=quote(words), holders=holders)


def figure(unit: str | None, words: str = "5") -> Figure:
    return Figure(id="f1", value=5, unit=unit, approximate=False, quote=quote(words))


def event(label: str, words: str, edtf: str | None, basis: str = "explicit") -> Event:
    told = quote(words)
    values = {"id": label, "edtf": edtf, "basis": basis, "status": "happened"}
    return Event.model_validate(values | {"quotes": (told,), "actors": (told,)})


def facts_with(**more: object) -> Facts:
    return extract("Title").model_copy(update=more)


@pytest.mark.parametrize(
    ("found", "what"),
    [
        (claim("c1", "Russia will sell more gas to China"), None),
        (claim("c1", "Russia will sell more gas to China", unclear=True), "unclear who says it"),
        (claim("c1", "The New World Order"), "part of a sentence?"),  # a heading
        (claim("c1", "as the visit of the president has shown"), "part of a sentence?"),
        (claim("c1", "As the visit of the president has shown"), "part of a sentence?"),
        # A whole sentence may open with a joint, and go on from one before it.
        (claim("c1", "While it has oil, Norway will sell gas"), None),
        (claim("c1", "If it has oil then Norway will sell gas"), None),
        (claim("c1", "as the lake grows colder, Norway sells more gas"), None),
        (claim("c1", "As its ports grew Norway sold more gas"), None),
        (claim("c1", "which, while it is cold, sells more gas"), "part of a sentence?"),
        # What is asked for needs no finite verb.
        (
            claim("c1", "Launch a regional talk on coal for Lund").model_copy(
                update={"stance": "demand"}
            ),
            None,
        ),
        # short words of the author lean on what stands before them
        (claim("c1", "The target remains the same"), "says little by itself?"),
        (claim("c1", "The target remains the same", holder="Ann Lee"), None),
        (claim("c1", "The endless wealth of the north"), "part of a sentence?"),  # no verb
        (
            claim("c1", "Norway (and Lund will sell gas"),
            "quotation marks or brackets do not match: in the source too?",
        ),
        (claim("c1", "Norway will sell gas to Lund", holder="by the two sides"), HOLDER),
        (claim("c1", "Norway will sell gas to Lund", holder="a" + " b" * 8), HOLDER),
        # names and titles may be long
        (
            claim("c1", "Norway sells gas", holder="First Deputy Head of the Port Board Ann Lee"),
            "part of a sentence?",
        ),
        # the author may tell of somebody what that one never said
        (
            claim("c1", "Ann Lee revived the old plan of the port", holder="Ann Lee").model_copy(
                update={"stance": "reported"}
            ),
            "said by Ann Lee, or only told of them?",
        ),
        (claim("c1", "Norway will sell gas to Lund", holder="the two sides"), None),
        # who is left open, so that nobody could name them
        (claim("c1", "Norway will sell gas to Lund", unclear=True, holder="one estimate"), None),
        (claim("c1", "Norway will sell gas to Lund", unclear=True, holder="modelling"), None),
        (claim("c1", "Norway will sell gas to Lund", unclear=True, holder="State media"), None),
        # nobody is told in the words that say so; not where another sentence does
        (
            claim("c1", "Norway will reportedly sell gas to Lund", unclear=True).model_copy(
                update={"attribution": quote("reportedly", 12)}
            ),
            None,
        ),
        # what is called for may stand as somebody's
        (
            claim("c1", "Ann Lee called for talks on the port", holder="Ann Lee").model_copy(
                update={"stance": "demand"}
            ),
            None,
        ),
        # who only points to somebody
        (
            claim("c1", "Norway will sell gas to Lund", unclear=True, holder="the study"),
            "who is meant by “the study”?",
        ),
        (claim("c1", "praise for the rich north of Lund"), "part of a sentence?"),
        # a clause behind its modal, or whose row goes on
        (claim("c1", "Norway sends gas to Lund which should not"), "ends too early?"),
        (claim("c1", "Norway will sell gas to Lund and"), "ends too early?"),
        (claim("c1", "Norway knows what it wants to hold on to"), "ends too early?"),
        (figure("ships"), None),  # a count has no period
        (figure(None), "figure without a unit"),
        (figure("USD"), None),  # nor is any time told
        (figure("USD", "They sold ships for $5 in 2019"), "figure without a period"),
        (figure("%", "Sales rose by 5 % this year"), "figure without a period"),
        (claim("c1", LONG), "several thoughts?"),
        (event("e1", "Putin came to Beijing", "2024-05-16"), None),
        (
            event("e1", "Putin came to Beijing", "2024-05-16").model_copy(update={"actors": ()}),
            "nobody takes part: who, and is it told whole?",
        ),
        (
            event("e1", "Putin came to Beijing", None, "none"),
            "no date: did it happen, and is it told whole?",
        ),
        # A year that the rules carried over from another sentence.
        (event("e1", "In May Putin came", "2024-05", "carried"), "date 2024-05 (carried)"),
    ],
)
def test_what_is_doubtful(found: Claim | Event | Figure, what: str | None) -> None:
    field = {Claim: "claims", Event: "events", Figure: "figures"}[type(found)]
    doubts = find_doubts(facts_with(**{field: (found,)}))
    assert [doubt.what for doubt in doubts.values()] == ([what] if what else [])


@pytest.mark.parametrize(
    ("holder", "given", "what"),
    [
        ("Laos", "", ["of Laos, not of the issuers?"]),
        ("Norway and Lund", "", []),
        ("Lund", "", []),  # one of them alone
        ("", "", []),
        # who says it there, but not: whose thing it is
        ("Ann Lee", "Ann Lee reiterated", []),
        ("Laos", "Laos’s commitment to", ["of Laos, not of the issuers?"]),
        # not: as a guard has said
        ("Laos", "as Laos has said", ["of Laos, not of the issuers?"]),
        ("Laos", "according to Laos", ["of Laos, not of the issuers?"]),
    ],
)
def test_a_statement_is_mostly_that_of_its_issuers(
    holder: str, given: str, what: list[str]
) -> None:
    told = claim("c1", "Norway will sell gas to Lund", holder=holder)
    if given:
        told = told.model_copy(update={"attribution": quote(given)})
    facts = facts_with(claims=(told,))
    issuers = (quote("Norway and Lund"),)
    source = facts.source.model_copy(update={"issuers": issuers})
    doubts = find_doubts(facts.model_copy(update={"source": source}))
    assert [doubt.what for doubt in doubts.values()] == what


def test_who_is_named_before_his_speech_is_no_doubt() -> None:
    speaker = Quote(exact="Ann Lee", block=1, start=0, end=7)
    words = Quote(exact="Trade is vital to the lakes", block=2, start=20, end=47)
    said = Claim(id="c1", stance="assertion", quote=words, holders=(speaker,))
    source = facts_with().source.model_copy(update={"issuers": (quote("Norway"),)})
    assert not find_doubts(facts_with(source=source, claims=(said,)))
    beside = said.model_copy(update={"quote": words.model_copy(update={"block": 1})})
    assert find_doubts(facts_with(source=source, claims=(beside,)))


@pytest.mark.parametrize(
    ("first", "second", "twice"),
    [
        (("Putin came to Beijing", "2024-05-16"), ("Putin’s visit to Beijing", "2024-05-16"), True),
        # The same words of another day, or other words of the same day, are another event;
        # short words that every sentence has are none of its own.
        (("It came to Lund", "2024-05"), ("It was sold to Oslo", "2024-05"), False),
        (("Putin came to Beijing", "2024-05-16"), ("Putin came to Beijing", "2023-10-17"), False),
        (("Putin came to Beijing", "2024-05-16"), ("The expo opened", "2024-05-16"), False),
        (
            ("Putin came to Beijing", None),
            ("Putin came to Beijing", None),
            False,
        ),  # no day to share
    ],
)
def test_events_told_twice(
    first: tuple[str, str | None], second: tuple[str, str | None], twice: bool
) -> None:
    events = (event("e1", *first), event("e2", *second))
    doubts = find_doubts(facts_with(events=events))
    found = [(d.fact.id, d.what) for d in doubts.values() if "twice" in d.what]
    assert found == [("e2", "told twice, as e1 too?")] * twice


def test_what_is_announced_for_a_day_before_the_release_is_doubted() -> None:
    text = "Title\n\nRelease Date : 2022-07-12\n\nNorway sold a port."
    told = event("e1", "The next talks in September", "2021-09")
    told = told.model_copy(update={"status": "announced"})
    facts = extract(text, date(2022, 7, 12)).model_copy(update={"events": (told,)})
    assert next(d.what for d in find_doubts(facts).values()) == (
        "announced for 2021-09, before the release?"
    )


@pytest.mark.parametrize(
    ("edtf", "what"),
    [
        ("2021/2022", "happened in 2021/2022, which ends after the release?"),
        ("2022", None),  # the year of the release, of which a part is over
        ("2020/2021", None),
    ],
)
def test_what_happened_over_a_time_that_goes_on_is_doubted(edtf: str, what: str | None) -> None:
    facts = extract("Title\n\nRelease Date : 2022-07-12\n\nNorway sold a port.")
    facts = facts.model_copy(update={"events": (event("e1", "Mills have grown", edtf),)})
    doubts = [doubt.what for label, doubt in find_doubts(facts).items() if label == "e1"]
    assert doubts == ([what] if what else [])


def test_of_two_doubts_the_more_doubtful_is_told() -> None:
    # whose claim it is matters less than that it is cut
    told = claim("c1", f"{LONG} and", holder="Laos")
    facts = facts_with(claims=(told,))
    source = facts.source.model_copy(update={"issuers": (quote("Norway and Lund"),)})
    (doubt,) = find_doubts(facts.model_copy(update={"source": source})).values()
    assert doubt.what == "ends too early?"


def test_who_takes_part_in_a_statement_are_its_issuers() -> None:
    told = event("e1", "They agreed on the sale", "2024").model_copy(update={"actors": ()})
    facts = facts_with(events=(told,))
    assert list(find_doubts(facts)) == ["e1"]
    source = facts.source.model_copy(update={"issuers": (quote("Norway and Lund"),)})
    assert not find_doubts(facts.model_copy(update={"source": source}))


def test_a_clause_of_a_statement_needs_no_date() -> None:
    facts = facts_with(
        events=(
            event("e1", "the sale of ships", None),
            event("e2", "They agreed on the sale", None),  # a clause says that it happened
            event("e3", "They agreed", "2024"),
        )
    )
    assert list(find_doubts(facts)) == ["e1", "e2"]
    source = facts.source.model_copy(update={"issuers": (quote("Norway and Lund"),)})
    (doubt,) = find_doubts(facts.model_copy(update={"source": source})).values()
    assert doubt.fact.id == "e1"


def test_the_most_doubtful_comes_first_and_each_fact_once() -> None:
    text = (SEED / "source.txt").read_text(encoding="utf-8")
    facts = assign(extract(text))
    said = {"unclear": True, "holders": ()}
    unclear = tuple(c.model_copy(update=said if c.id == "c9" else {}) for c in facts.claims)
    doubts = find_doubts(facts.model_copy(update={"claims": unclear}))
    assert next(iter(doubts)) == "c9"
    ranks = [doubt.rank for doubt in doubts.values()]
    assert ranks == sorted(ranks) and len(set(ranks)) > 4
    assert all(label == doubt.fact.id for label, doubt in doubts.items())


def test_the_draft_says_nothing_until_lines_are_taken() -> None:
    source = (SEED / "source.txt").read_text(encoding="utf-8")
    facts = assign(extract(source))
    odd = claim("c99", "x: {y} #z, 'w'", True)
    facts = facts.model_copy(update={"claims": (*facts.claims, odd)})
    doubts = find_doubts(facts)
    draft = draft_curation("tzou-2024", facts, source)
    assert validate(*parse(draft, HERE), HERE, Curated).root == ()
    lines = [line.removeprefix("# ") for line in draft.splitlines() if line.startswith("# -")]
    assert len(lines) == len(doubts) + 1 and draft.startswith(DRAFT_HEAD)
    # What stands in capitals is set by the person who takes the line.
    taken = "\n".join(lines).replace("HOLDER", "author").replace("to: ID", "to: 2024-05-16")
    operations = validate(*parse(taken, HERE), HERE, Curated).root
    assert {op.op for op in operations} == {"set", "change", "link", "keep"}
    # what is right as it stands is told in one line
    *mends, kept = operations
    ids = tuple(f"tzou-2024-{label}" for label in doubts)
    assert (tuple(op.id for op in mends), kept.ids) == (ids, ids)


def test_the_draft_gives_words_that_are_cut_their_sentence() -> None:
    source = "Title\n\nIt rains. As the port grew, ships which should not, sail to Lund."
    cut = Quote(exact="ships which should not", block=2, start=35, end=57)
    told = claim("c1", "x").model_copy(update={"quote": cut})
    facts = facts_with(claims=(told,))
    whole = "'As the port grew, ships which should not, sail to Lund'"
    mend = f"exact: {whole}}}, why: the whole sentence"
    assert mend in draft_curation("a", facts, source)
    # not where another claim stands in the sentence, or who says it
    other = told.model_copy(update={"id": "c2"})
    assert mend not in draft_curation("a", facts_with(claims=(told, other)), source)
    given = Quote(exact="As the port grew", block=2, start=17, end=33)
    said = told.model_copy(update={"attribution": given, "holders": (given,)})
    assert mend not in draft_curation("a", facts_with(claims=(said,)), source)


@pytest.mark.parametrize(
    "words",
    [
        "We welcome the report of the experts on the lakes",
        "The two sides stress the role of law in trade",
        "Norway and Laos agree on the need for talks",
    ],
)
def test_a_sentence_of_a_statement_is_no_doubt(words: str) -> None:
    assert not find_doubts(facts_with(claims=(claim("c1", words),)))


def test_a_claim_that_may_be_sound_is_to_be_mended_not_dropped() -> None:
    """Long words and words without a verb may be right: their draft gives them to be cut."""
    for words in (LONG, "The endless wealth of the north"):
        doubts = find_doubts(facts_with(claims=(claim("c1", words),)))
        operation = doubts["c1"].operation
        assert (operation["op"], operation["field"]) == ("set", "words")


def test_a_claim_of_two_deeds_has_its_split_ready() -> None:
    told = claim("c1", "Norway will sell gas, and they welcome the league")
    split = split_fact("a-2024-c1", told, "a-2024-x1")
    parts = {"a-2024-c1": "Norway will sell gas", "a-2024-x1": "they welcome the league"}
    assert split is not None
    assert split["into"] == parts
    taking = take_words(split)  # ... or where people select
    assert taking is not None
    assert taking["into"] == {"a-2024-c1": "FIRST", "a-2024-x1": "EXACT"}
    # ... a second verb of the same subject
    split = split_fact("a-2024-c1", claim("c1", "She affirmed the pact and expressed hope"), "x1")
    assert split is not None
    assert split["into"] == {"a-2024-c1": "She affirmed the pact", "x1": "expressed hope"}


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("today", None),  # which the release alone decides
        ("this year", None),
        ("last year", "date 2021 (relative)"),
    ],
)
def test_a_date_that_the_release_alone_gives_is_not_doubtful(words: str, what: str | None) -> None:
    told = event("e1", f"Putin came to Beijing {words}", "2021", "relative")
    told = told.model_copy(update={"date_words": (quote(words),)})
    doubts = find_doubts(facts_with(events=(told,)))
    assert [doubt.what for doubt in doubts.values()] == ([what] if what else [])


def test_what_goes_on_in_a_commentary_needs_no_date() -> None:
    war = event("e1", "the war in Lund", None).model_copy(update={"status": "ongoing"})
    facts = facts_with(events=(war,))
    assert find_doubts(facts) == {}
    source = facts.source.model_copy(update={"issuers": (quote("Norway and Lund"),)})
    assert len(find_doubts(facts.model_copy(update={"source": source}))) == 1


def test_what_is_announced_did_not_happen_yet() -> None:
    fair = event("e1", "the fair in Lund", None).model_copy(update={"status": "announced"})
    facts = facts_with(claims=(claim("c1", "They will meet at the fair in Lund"),), events=(fair,))
    source = facts.source.model_copy(update={"issuers": (quote("Norway and Lund"),)})
    assert find_doubts(facts.model_copy(update={"source": source})) == {}


def test_a_state_is_an_issuer_by_each_of_its_names() -> None:
    told = claim("c1", "The United States plans to sell gas to Norway", holder="United States")
    facts = facts_with(claims=(told,))
    source = facts.source.model_copy(update={"issuers": (quote("U.S. and Norway"),)})
    assert find_doubts(facts.model_copy(update={"source": source})) == {}


def test_what_infinitives_list_is_one_thought() -> None:
    told = claim("c1", "Norway will send guards to find, treat, and support those who are lost")
    facts = facts_with(claims=(told.model_copy(update={"holders": (quote("Norway"),)}),))
    source = facts.source.model_copy(update={"issuers": (quote("Norway"),)})
    assert find_doubts(facts.model_copy(update={"source": source})) == {}


@pytest.mark.parametrize(
    ("printed", "heading"),
    [
        ("The First Port", "The First Port"),
        ("2. The First Port", "The First Port"),
        ("**II) The First Port**", "The First Port"),
        ("5.", None),  # a number alone
        ("# # #", None),
    ],
)
def test_a_section_is_called_as_the_source_calls_it(printed: str, heading: str | None) -> None:
    words = Quote(exact=printed, block=1, start=0, end=len(printed))
    section = Section(id="n1", role="other", joint=words, blocks=(1, 2), quote=words)
    assert section.heading == heading
    facts = facts_with(sections=(section,))
    assert [fact.title for fact in list_facts("a-2024", facts)] == [heading]
    # ... not what a connector opens
    opened = section.model_copy(update={"quote": words.model_copy(update={"end": 99})})
    assert opened.heading is None
