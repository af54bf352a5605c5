"""The lines that are made ready for editors hold: what links a fact to the record, and its words."""

from dataclasses import replace
from pathlib import Path

import pytest

from conftest import RECORD, toy_content
from facts.base.spans import Span
from facts.library.library import Library
from facts.library.loading import load_library
from facts.library.repairs import propose_links, take_sentence
from facts.model.article_facts import Event, Quote


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(RECORD)[0]


@pytest.mark.parametrize(
    ("label", "ids"),
    [
        ("s1", ["2024-05-16"]),  # a document
        ("e3", ["2024-putin-new-term"]),
        ("e4", ["2023-belt-and-road-forum"]),  # of a month
        ("e2", ["2024-75th-anniversary-statement", "2024-harbin-expo"]),  # of two days
        # of two the one of the same words is the first: the 8th China-Russia Expo
        ("e2 expo", ["2024-harbin-expo", "2024-75th-anniversary-statement"]),
        # a year has too many events; without a date words in common lead to what it may be
        ("e12", []),
        ("e13", ["2022-un-vote-invasion"]),
        ("c1", []),
    ],
)
def test_what_happened_on_the_same_days_may_be_the_same(
    library: Library, label: str, ids: list[str]
) -> None:
    label, *worded = label.split()
    fact = replace(library.facts[f"tzou-2024-{label}"], link=None)
    if worded:
        expo = library.facts["tzou-2024-e8"].record.model_dump(include={"quotes"})
        fact = replace(fact, record=type(fact.record).model_validate(dict(fact.record) | expo))
    assert [operation["to"] for operation in propose_links(fact, library)] == ids


@pytest.mark.parametrize(
    ("exact", "linked"),
    [
        ("The treaty of friendship that they signed stands", True),
        ("the treaty stands", False),  # one word is in common with many
        ("It stands", False),
    ],
)
def test_without_a_date_words_in_common_lead_to_an_event(
    library: Library, exact: str, linked: bool
) -> None:
    fact = library.facts["tzou-2024-e13"]
    quote = Quote(exact=exact, block=1, start=0, end=len(exact))
    record = fact.record.model_copy(update={"edtf": None, "quotes": (quote,)})
    found = propose_links(replace(fact, record=record, link=None), library)
    titles = [library.background[str(operation["to"])].title for operation in found]
    assert bool(titles) == linked
    assert all("riendship" in title for title in titles[:1])


def test_what_has_a_link_needs_none(library: Library) -> None:
    fact = library.facts["tzou-2024-e3"]
    assert fact.link and propose_links(fact, library) == []


def test_a_statement_without_a_date_may_be_one_of_the_days_before(tmp_path: Path) -> None:
    library, _ = load_library(toy_content(tmp_path))
    statement = replace(library.facts["example-2024-s1"], link=None)
    assert statement.record.edtf is None  # type: ignore[attr-defined]
    assert [operation["to"] for operation in propose_links(statement, library)] == ["2024-05-16"]


@pytest.mark.parametrize(
    ("block", "words", "whole"),
    [
        ("Novak sold the port, and left.", "Novak sold the port", "Novak sold the port, and left"),
        ("Novak sold the port.", "Novak sold the port", None),  # they are the whole sentence
        ("He said “it is cold. It rains”.", "it is cold", None),  # a quotation that goes on
    ],
)
def test_a_fact_can_take_the_words_of_its_sentence(
    block: str, words: str, whole: str | None
) -> None:
    start = block.index(words)
    quote = Quote(exact=words, block=1, start=start, end=start + len(words))
    event = Event(id="e1", edtf=None, basis="none", status="happened", quotes=(quote,))
    sentence = Span(0, block.index(".") + 1, block[: block.index(".") + 1])
    operation = take_sentence(event, sentence, Span(0, len(block), block))
    assert (operation and operation["to"]) == (whole and {"block": 1, "exact": whole})
