"""Labels: kept where words and span agree, never used twice, whatever is inserted, shuffled, split or left out."""

from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import SEED
from facts.extract import extract
from facts.extract.labels import assign, letter, match
from facts.library.curating import list_facts
from facts.model.article_facts import Claim, Facts, Imprint, Point, Quote, Statement

TEXT = (SEED / "source.txt").read_text(encoding="utf-8")
FIRST = assign(extract(TEXT))


def claim(words: str, start: int, label: str = "") -> Claim:
    quote = Quote(exact=words, block=1, start=start, end=start + len(words))
    return Claim(id=label, stance="assertion", quote=quote)


def facts(*claims: Claim) -> Facts:
    return Facts(source=Imprint(), claims=claims)


def test_labels_as_the_contract_names_them() -> None:
    found = {fact.label: fact.record for fact in list_facts("x", FIRST)}
    assert {"1", "2", "3", "3a", "3b", "3c", "3d", "e1", "c1", "f1", "p1", "n1", "s1"} <= set(found)
    assert found["3"].marker.exact == "Third"


def test_again_gives_the_same() -> None:
    assert assign(extract(TEXT), FIRST) == FIRST


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_shuffled_and_thinned_facts_keep_their_labels(data: st.DataObject) -> None:
    claims = data.draw(st.permutations(FIRST.claims))
    kept = claims[: data.draw(st.integers(0, len(claims)))]
    bare = FIRST.model_copy(update={"claims": tuple(c.model_copy(update={"id": ""}) for c in kept)})
    assert [c.id for c in assign(bare, FIRST).claims] == [c.id for c in kept]


@given(st.integers(0, 34))
@settings(max_examples=20, deadline=None)
def test_an_inserted_fact_gets_the_next_label(at: int) -> None:
    new = claim("something that nobody said before", 9_999)
    claims = (*FIRST.claims[:at], new, *FIRST.claims[at:])
    again = assign(FIRST.model_copy(update={"claims": claims}), FIRST)
    assert [c.id for c in again.claims if c.quote.start != 9_999] == [c.id for c in FIRST.claims]
    assert again.claims[at].id == "c36"


def test_a_figure_keeps_its_label_when_it_is_quoted_with_more_words() -> None:
    (figure,) = FIRST.figures
    narrow = figure.quote.model_copy(update={"exact": "240 billion US dollars"})
    known = FIRST.model_copy(
        update={"figures": (figure.model_copy(update={"id": "f7", "quote": narrow}),)}
    )
    assert [f.id for f in assign(extract(TEXT), known).figures] == ["f7"]


def test_a_label_is_never_used_again() -> None:
    one = assign(facts(claim("one two three", 0), claim("four five six", 20)))
    less = assign(facts(claim("one two three", 0)), one)
    more = assign(facts(claim("one two three", 0), claim("seven eight nine", 20)), less)
    assert [c.id for c in more.claims] == ["c1", "c3"]


def test_a_split_clause_keeps_the_label_of_its_larger_part() -> None:
    old = assign(facts(claim("the sides will open banks and ports and keep roads", 0)))
    parts = facts(claim("the sides will open banks and ports", 0), claim("keep roads", 40))
    assert [c.id for c in assign(parts, old).claims] == ["c1", "c2"]


def test_the_same_words_twice_are_told_apart_by_place() -> None:
    old = [claim("same words", 0, "c1"), claim("same words", 100, "c2")]
    new = [claim("same words", 101), claim("same words", 1)]
    assert {i: fact.id for i, fact in match(new, old).items()} == {0: "c2", 1: "c1"}


def test_letters() -> None:
    assert [letter(n) for n in (1, 26, 27, 52, 53)] == ["a", "z", "aa", "az", "ba"]


def test_a_lost_counter_never_gives_a_label_twice() -> None:
    old = FIRST.model_copy(update={"last": {}, "claims": FIRST.claims[1:]})
    again = assign(extract(TEXT), old)
    assert len({c.id for c in again.claims}) == len(again.claims) == 35


def test_a_fact_in_the_place_of_another_is_a_new_one() -> None:
    old = assign(facts(claim("the sides will open banks", 0)))
    assert [c.id for c in assign(facts(claim("the sides want peace talks", 0)), old).claims] == [
        "c2"
    ]


def test_the_most_like_goes_on_and_only_once() -> None:
    old = [claim("one two three four", 0, "c1"), claim("one two three five", 40, "c2")]
    assert {i: f.id for i, f in match([claim("one two three four", 0)], old).items()} == {0: "c1"}
    new = [claim("one two three four", 0), claim("one two three six", 40)]
    assert {i: f.id for i, f in match(new, old[:1]).items()} == {0: "c1"}


def test_the_same_span_goes_on_before_the_same_words() -> None:
    old = [claim("same words", 0, "c1"), claim("same words.", 0, "c2")]
    assert [f.id for f in match([claim("same words.", 0)], old).values()] == ["c2"]
    # even one without a word
    assert [f.id for f in match([claim("–", 0)], [claim("–", 0, "c1")]).values()] == ["c1"]


def test_half_of_the_words_are_not_the_same_fact() -> None:
    old = assign(facts(claim("the sides will open banks", 0)))
    new = facts(claim("the sides will want peace", 0))
    assert [c.id for c in assign(new, old).claims] == ["c2"]


def points(*told: tuple[str | None, str]) -> Facts:
    """Return facts with the points of one statement, by what each prints as its number."""
    made = []
    for n, (marker, words) in enumerate(told):
        at = 100 * n
        quote = Quote(exact=words, block=1, start=at + 10, end=at + 10 + len(words))
        number = Quote(exact=marker, block=1, start=at, end=at + len(marker)) if marker else None
        made.append(Point(id="", marker=number, quote=quote, clauses=()))
    title = Quote(exact="Statement", block=1, start=0, end=9)
    statement = Statement(
        kind="statement", edtf=None, quote=title, lead=None, parties=(), points=tuple(made)
    )
    return Facts(source=Imprint(), statements=(statement,))


def labels_of(found: Facts) -> list[str]:
    return [point.id for statement in found.statements for point in statement.points]


def test_points_have_the_numbers_that_they_print() -> None:
    gas, oil, coal = "sell gas to Oslo", "buy oil from Lund", "dig coal in Corva"
    assert labels_of(assign(points(("3.", gas), ("4.", oil)))) == ["3", "4"]
    assert labels_of(assign(points((None, gas), (None, oil)))) == ["1", "2"]  # none
    assert labels_of(assign(points(("1.", gas), ("1.", oil)))) == ["1", "2"]  # one twice
    # a number that was given is never given again, however long its point is gone
    one = assign(points(("1.", gas), ("2.", oil)))
    less = assign(points(("1.", gas)), one)
    assert labels_of(assign(points(("1.", gas), ("2.", coal)), less)) == ["1", "3"]
    # nor where the record of what was given is lost
    lost = one.model_copy(update={"last": {}})
    assert labels_of(assign(points(("1.", gas), ("2.", coal)), lost)) == ["1", "3"]
