"""What the library resolves: names, topics, sources, the timeline; registers are read and written alike."""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pydantic import RootModel

from conftest import RECORD, SEED
from facts.base.edtf import sorting_day
from facts.base.strict_yaml import dump, load, parse
from facts.extract.facts_file import facts_yaml
from facts.library.checks import CHECKS, run_checks
from facts.library.entities import Fact
from facts.library.library import Library
from facts.library.loading import load_library
from facts.model.article import Meta
from facts.model.article_facts import Event, Facts, Person, Quote
from facts.model.curation import Curated
from facts.model.documents import Comparison, Formula, JointDocument
from facts.model.fields import Many
from facts.model.registers import (
    Actor,
    BackgroundEvent,
    Era,
    Hosts,
    RetiredHost,
    SourceRef,
    Topic,
    Trade,
)


@pytest.fixture(scope="module")
def library() -> Library:
    found, problems = load_library(RECORD)
    assert problems == []
    return found


def test_names_resolve_to_actors(library: Library) -> None:
    named = library.naming.actors_in("Xi told Ursula von der Leyen that the US")
    assert named == ("xi-jinping", "ursula-von-der-leyen", "us")
    assert (
        library.naming.actors_in("Chinese taxi") == ()
    )  # neither an adjective nor the end of a word


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("Russian commanders told the Americans that it fell", ("russia", "us")),
        ("the North American Summit of Latin American states", ()),  # of a continent
        ("a pro-Russian vote, a Russian-built ship", ()),  # which is not Russia
        ("the Western Pacific", ()),  # no state’s
        ("a Korean port", ()),  # of which of two
    ],
)
def test_in_an_article_a_state_is_named_by_its_people(
    library: Library, words: str, actors: tuple[str, ...]
) -> None:
    assert library.naming.actors_in(words, {}) == actors


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("Moscow warned that it may act", ("russia",)),
        ("the Soviet Union spoke; Moscow was wary", ("soviet-union",)),  # whose seat it was
        ("ties of Lund with Moscow and the White House", ("russia", "us")),
        ("the two met in Moscow and Washington", ()),  # where they were
        ("Novak visited Washington", ()),
        ("it is in Moscow’s interest", ("russia",)),
        ("they met in Moscow’s Red Square", ()),
        ("the Washington Post and a pro-Moscow vote", ()),  # what is named after it
    ],
)
def test_in_an_article_a_state_is_meant_by_the_seat_of_its_government(
    library: Library, words: str, actors: tuple[str, ...]
) -> None:
    assert library.naming.actors_in(words, {}) == actors
    assert "russia" not in library.naming.actors_in(words)  # in a title it may be the place


def test_a_name_with_an_article_may_begin_a_sentence(library: Library) -> None:
    assert library.naming.actors_in("The West is late") == ("the-west",)


def test_a_comma_before_jr_makes_no_other_name(library: Library) -> None:
    joe = Actor(id="joe-novak", name="Joe Novak Jr.", type="person")
    naming = replace(library, actors=library.actors | {joe.id: joe}).naming
    assert naming.actors_in("Joe Novak, Jr. left") == (naming.find_actor("Joe Novak, Jr."),)


def person(label: str, name: str, *tagged: str) -> Fact[Person]:
    quote = Quote(exact=name, block=1, start=0, end=len(name))
    record = Person(id=label, name=name, role=None, affiliation=None, quote=quote)
    tags = frozenset({"actors"}) if tagged else frozenset[str]()
    return Fact("a-2024", record, actors=tagged, tagged=tags)


@pytest.mark.parametrize(
    ("people", "surnames"),
    [
        # the family name stands first in a Chinese name, before Jr. in another
        (
            [person("p1", "Wang Lin", "xi-jinping"), person("p2", "Joe Novak, Jr.", "joe-biden")],
            {"Wang": "xi-jinping", "Novak": "joe-biden"},
        ),
        ([person("p1", "Joe Biden")], {"Biden": "joe-biden"}),
        # one name of two, of whom one is no actor; a name that the register has
        ([person("p1", "Joe Biden"), person("p2", "Ann Biden")], {}),
        ([person("p1", "Vladimir Putin")], {}),
        ([person("p1", "Ann Lee")], {}),
    ],
)
def test_an_article_calls_its_people_by_surname(
    library: Library, people: list[Fact[Person]], surnames: dict[str, str]
) -> None:
    joe = Actor(id="joe-biden", name="Joe Biden", type="person")
    naming = replace(library, actors=library.actors | {joe.id: joe}).naming
    assert naming.find_surnames(people) == surnames


def test_a_surname_stands_alone(library: Library) -> None:
    naming = library.naming
    surnames = {"Novak": "xi-jinping"}
    assert naming.actors_in("US and President Novak", surnames) == ("us", "xi-jinping")
    assert naming.actors_in("the Novak-Lee plan, a Novaks", surnames) == ()
    assert naming.actors_in("ships of the US in the South China Sea") == ("us",)
    # money is no state
    assert naming.actors_in("a toll of US$5 billion") == ()
    assert naming.actors_in("240 billion US dollars", {}) == ()
    assert naming.actors_in("5 billion Russian roubles, for China", {}) == ("china",)
    assert naming.actors_in("China won the bid, and Russia pounds Lund") == ("china", "russia")


def test_the_west_bank_is_not_the_west(library: Library) -> None:
    assert library.naming.actors_in("raids in the West Bank") == ()
    assert library.naming.actors_in("banks in the West") == ("the-west",)


def test_the_end_of_a_longer_name_is_no_name(library: Library) -> None:
    south = Actor(
        id="south-korea", name="South Korea", type="state", aliases={"en": ("Republic of Korea",)}
    )
    known = replace(library, actors={south.id: south})
    north = "Democratic People’s Republic of Korea"
    assert known.naming.actors_in(f"the {north} and Seoul") == ()
    assert known.naming.actors_in(f"the {north} and the Republic of Korea") == ("south-korea",)


def test_a_word_of_a_topic_may_mean_something_else_in_a_phrase(library: Library) -> None:
    energy = Topic(id="energy", title="Energy", words=("gas",), not_in=("greenhouse gas*",))
    naming = replace(library, topics={energy.id: energy}).naming
    assert naming.topics_in("Greenhouse gases and a greenhouse gas") == ()
    assert naming.topics_in("A greenhouse gas, and gas") == ("energy",)


def test_topics_by_word_and_beginning(library: Library) -> None:
    assert library.naming.topics_in("sanctioning banks") == ("finance", "sanctions")
    assert "energy" not in library.naming.topics_in("soil and gasoline")
    # a text is not on those who are among many members
    members = "Austria, Belgium, the Czech Republic, Israel, Japan, Kenya, Mexico, and Ukraine met"
    assert library.naming.topics_in(members) == ("summits",)
    assert "ukraine" in library.naming.topics_in("Austria, Japan, and Ukraine left")


def test_an_event_is_one_entry_with_all_its_accounts(library: Library) -> None:
    by_id = {event.id: event for event in library.timeline_events}
    assert len(by_id) == len(library.timeline_events)
    signing = by_id["2024-75th-anniversary-statement"]
    assert [account.id for account in signing.accounts] == ["tzou-2024-e10"]
    assert [document.id for document in signing.documents] == ["2024-05-16"]
    assert "tzou-2024-e10" not in by_id
    paris = by_id["2024-paris-trilateral"]
    assert paris.edtf == "2024-05-06" and paris.accounts[0].record.edtf is None


def test_topics_of_a_register_event_are_the_editors(library: Library) -> None:
    by_id = {event.id: event for event in library.timeline_events}
    yellen = by_id["2024-yellen-visit"]
    assert yellen.topics == library.background["2024-yellen-visit"].topics
    assert "summits" in library.naming.topics_in(
        yellen.background.summary
    )  # suggested, and not taken
    assert "summits" not in yellen.topics


def test_weight_and_era_of_events(library: Library) -> None:
    by_id = {event.id: event for event in library.timeline_events}
    assert by_id["1949-mao-first-visit"].era == "1949"
    own = by_id["tzou-2024-e1"]  # of the article alone
    assert (own.background, own.era) == (None, "2022")
    assert by_id["tzou-2024-e20"].era is None  # undated


@pytest.mark.parametrize(
    ("edtf", "era"),
    [
        ("1949-10-02", "1949"), ("1960-07", "1960"), ("1949-09-30", None), (None, None),
        ("1960", "1960"), ("1959-12/1961-01", "1949"),  # a year stands at its end, an interval at its start
    ],
)  # fmt: skip
def test_era_of_a_date(library: Library, edtf: str | None, era: str | None) -> None:
    assert library.era_of(edtf) == era


def test_the_timeline_is_by_date_and_within_a_day_as_the_register_has_it(library: Library) -> None:
    dated = [event for event in library.timeline_events if event.edtf]
    assert library.timeline_events[: len(dated)] == dated  # undated ones last
    days = [sorting_day(event.edtf) for event in dated]
    assert days == sorted(days)
    register = [event.id for event in dated if event.background]
    assert register == list(library.background)
    assert register.index("2024-payment-problems") > register.index(
        "2024-us-secondary-sanctions"
    )  # a whole year stands at its end


def test_a_source_has_its_publisher(library: Library) -> None:
    copied = SourceRef(url="https://anews.az/en/x/", seen="2026-11-25", copy_of="TASS")
    found = library.resolve_sources([copied])[0]
    assert (found.publisher, found.kind, found.state, found.copy_of) == (
        "ANews Azerbaijan",
        "press",
        None,
        "TASS",
    )
    (state,) = library.resolve_sources([SourceRef(url="https://1prime.ru/x", seen="2026-11-25")])
    assert (state.publisher, state.kind, state.state) == ("PRIME, Rossiya Segodnya", "agency", "ru")


def test_sources_are_told_once_official_ones_first(library: Library) -> None:
    urls = (
        "https://3g.163.com/a",
        "https://apnews.com/a",
        "http://en.kremlin.ru/a",
        "https://apnews.com/a",
        "https://babel.ua/a",
    )
    found = library.resolve_sources(SourceRef(url=url, seen="2026-11-25") for url in urls)
    assert [source.kind for source in found] == ["official", "agency", "press", "repost"]


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("background.yml", RootModel[Many[BackgroundEvent]]), ("actors.yml", RootModel[Many[Actor]]),
        ("topics.yml", RootModel[Many[Topic]]), ("eras.yml", RootModel[Many[Era]]), ("hosts.yml", Hosts),
        ("retired.yml", RootModel[Many[RetiredHost]]), ("formulas.yml", RootModel[Many[Formula]]), ("trade.yml", Trade),
        ("documents/2024-05-16.yml", JointDocument), ("comparisons/tzou-2024.yml", RootModel[Many[Comparison]]),
        ("articles/tzou-2024/article.yml", Meta), ("articles/tzou-2024/curated.yml", Curated),
    ],
)  # fmt: skip
def test_registers_load_dump_and_load_the_same(name: str, model: type) -> None:
    found = load(RECORD / name, model)
    data, _ = parse(dump(found.model_dump(mode="json", by_alias=True)), Path(name))
    assert model.model_validate(data) == found


@pytest.mark.parametrize("model", [Hosts, RootModel[Many[Actor]]])  # one has names, one a list
def test_a_register_without_entries_is_read(tmp_path: Path, model: type[RootModel[Any]]) -> None:
    (tmp_path / "register.yml").write_text("# none yet\n")
    assert len(load(tmp_path / "register.yml", model).root) == 0


def test_facts_load_and_dump_to_the_same_bytes() -> None:
    found = load(SEED / "facts.yml", Facts)
    assert facts_yaml(found) == (SEED / "facts.yml").read_text(encoding="utf-8")


def test_later_events_that_people_tie_to_a_claim(tmp_path: Path) -> None:
    content = Path(shutil.copytree(RECORD, tmp_path / "content"))
    with (content / "articles/tzou-2024/curated.yml").open("a", encoding="utf-8") as file:
        for id_ in ("2025-trade-decline", "2024-us-secondary-sanctions"):
            file.write(f"- {{op: link, id: tzou-2024-c19, to: {id_}, why: test}}\n")
    found, problems = load_library(content)
    assert problems == [] == run_checks(found, CHECKS)
    later = found.events_since(found.facts["tzou-2024-c19"])
    assert [e.id for e in later] == ["2024-us-secondary-sanctions", "2025-trade-decline"]  # by date
    assert found.events_since(found.facts["tzou-2024-c25"]) == []
    events = {event.id: event for event in found.timeline_events}
    assert events["2025-trade-decline"].accounts == ()  # a claim is no account of an event


def test_events_of_an_article_in_its_order(library: Library) -> None:
    starts = [event.quotes[0].start for event in library.facts_of("tzou-2024", Event)]
    assert starts == sorted(starts) and len(starts) == 21
