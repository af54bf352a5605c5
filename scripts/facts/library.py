"""Loads `content/` and resolves it, here and nowhere else: names, topics, links, verdicts and happenings.

Yields a Library, which views and checks ask; nothing is written.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from facts.edtf import bounds
from facts.errors import ContentError, Problem, fault
from facts.model import Contest, Curated, Facts, Meta, Quote, Record, Verdict
from facts.overlay import Found, Overlaid, overlay, walk
from facts.registers import (
    Actor,
    Actors,
    Background,
    BackgroundEvent,
    ClauseVerdict,
    Comparison,
    Primary,
    RegisterStatement,
    Topic,
    Topics,
    Trade,
)
from facts.text import Span, blocks
from facts.yamlio import Key, Model, Positions, load, read_text

Item = TypeVar("Item", Actor, BackgroundEvent, Topic)


@dataclass(frozen=True)
class Article:
    """One article: what is known of it, its text, its facts after curation."""

    id: str
    meta: Meta
    source: str
    over: Overlaid

    @cached_property
    def blocks(self) -> list[Span]:
        """Return the blocks of the text."""
        return blocks(self.source)

    @cached_property
    def facts(self) -> Facts:
        """Return the facts, corrected."""
        return self.over.facts

    @cached_property
    def author(self) -> str | None:
        """Return the author's name as printed."""
        return self.facts.source.author.name.exact if self.facts.source.author else None

    @cached_property
    def published(self) -> str | None:
        """Return the release date, EDTF."""
        return self.facts.source.published.edtf if self.facts.source.published else None

    @cached_property
    def title(self) -> str:
        """Return the title as printed, else the id."""
        return self.facts.source.title.exact if self.facts.source.title else self.id

    @cached_property
    def attribution(self) -> str:
        """Return who says so: the author, else the publisher, else nothing."""
        return self.author or self.meta.publisher or ""

    @cached_property
    def short(self) -> str:
        """Return the short form of a citation, `Tzou 2024`."""
        name = self.meta.names["author"].family if "author" in self.meta.names else self.attribution or self.id
        return f"{name} {self.published[:4]}" if self.published else name


@dataclass(frozen=True)
class Fact:
    """A fact of any kind with all that the library knows of it."""

    id: str
    label: str
    kind: str
    article: str
    record: Record
    quotes: tuple[Quote, ...]
    title: str | None
    topics: tuple[str, ...]
    actors: tuple[str, ...]
    link: str | None
    contests: tuple[Contest, ...]
    parent: str | None = None


@dataclass(frozen=True)
class Judged:
    """The verdict on a point or clause; `inherited` from its point where it has none of its own."""

    verdict: Verdict
    note: str | None = None
    primary: Primary | None = None
    inherited: bool = False
    checked: str | None = None


@dataclass(frozen=True)
class Happening:
    """One background event or one event that is linked to none, with all accounts of it."""

    id: str
    edtf: str | None
    background: BackgroundEvent | None
    accounts: tuple[Fact, ...]
    topics: tuple[str, ...]
    actors: tuple[str, ...]

    @property
    def order(self) -> tuple[date, date, str]:
        """Return the key that sorts by first day, longer stretches first."""
        start, end = bounds(self.edtf) if self.edtf else (date.max, date.max)
        return start, date.fromordinal(date.max.toordinal() - end.toordinal() + 1), self.id


@dataclass(frozen=True)
class Place:
    """A content file and where its values stand, for problems."""

    path: Path
    positions: Positions


@dataclass(frozen=True)
class Library:
    """Everything that the record knows, by id."""

    articles: dict[str, Article]
    background: dict[str, BackgroundEvent]
    actors: dict[str, Actor]
    topics: dict[str, Topic]
    statements: dict[str, RegisterStatement]
    trade: Trade
    places: dict[str, Place] = field(default_factory=dict)

    @cached_property
    def _names(self) -> tuple[re.Pattern[str], dict[str, str]]:
        """Return the pattern of all English names and the actor that each one means."""
        ids = {name: a.id for a in self.actors.values() for name in (*a.aliases.get("en", ()), *a.misspellings, a.name)}
        longest = sorted(map(re.escape, ids), key=lambda n: (-len(n), n))
        return re.compile(rf"(?<!\w)(?:{'|'.join(longest) or '(?!)'})(?![\w])"), ids

    @cached_property
    def _topic_words(self) -> dict[str, re.Pattern[str]]:
        def one(word: str) -> str:
            return re.escape(word.removesuffix("*")) + ("" if word.endswith("*") else r"\b")

        return {t.id: re.compile(rf"\b(?:{'|'.join(map(one, t.words))})", re.IGNORECASE) for t in self.topics.values() if t.words}

    def actors_in(self, text: str) -> tuple[str, ...]:
        """Return the ids of the actors whose names stand in a text, in order."""
        pattern, ids = self._names
        return tuple(dict.fromkeys(ids[m[0]] for m in pattern.finditer(text)))

    def topics_in(self, text: str) -> tuple[str, ...]:
        """Return the ids of the topics whose words stand in a text, in the register's order."""
        return tuple(topic for topic, pattern in self._topic_words.items() if pattern.search(text))

    @cached_property
    def facts(self) -> dict[str, Fact]:
        """Return every fact of every article by id, in the order of articles and kinds."""
        return {fact.id: fact for article in self.articles.values() for fact in self._facts(article)}

    def _facts(self, article: Article) -> Iterable[Fact]:
        for found in walk(article.facts):
            yield self._fact(article, found)

    def _fact(self, article: Article, found: Found) -> Fact:
        record, label, parent = found.record, found.label, found.parent
        quotes = getattr(record, "quotes", None) or tuple(q for q in (getattr(record, "quote", None),) if q)
        named = (*getattr(record, "holders", ()), *getattr(record, "actors", ()), *getattr(record, "parties", ()))
        text = " … ".join(q.exact for q in (*quotes, *named))
        tag = article.over.tags.get(label)
        link = article.over.links.get(label)
        return Fact(
            id=f"{article.id}-{label}",
            label=label,
            kind=found.kind,
            article=article.id,
            record=record,
            quotes=quotes,
            title=article.over.titles.get(label),
            topics=tag.topics if tag and tag.topics is not None else self.topics_in(text),
            actors=tag.actors if tag and tag.actors is not None else self.actors_in(text),
            link=link.to if link else None,
            contests=tuple(article.over.contests.get(label, ())),
            parent=f"{article.id}-{parent}" if parent else None,
        )

    @cached_property
    def _groups(self) -> dict[tuple[str, str], list[Fact]]:
        """Return facts by (article, kind), (parent, "children") and (register statement, "points")."""
        found: dict[tuple[str, str], list[Fact]] = {}
        for fact in self.facts.values():
            found.setdefault((fact.article, fact.kind), []).append(fact)
            found.setdefault((fact.parent or "", "children"), []).append(fact)
            if fact.kind == "point" and fact.parent and (link := self.facts[fact.parent].link):
                found.setdefault((link, "points"), []).append(fact)
        return found

    def of(self, article: str, kind: str) -> list[Fact]:
        """Return the facts of one kind in an article, in the order of the text."""
        return sorted(self._groups.get((article, kind), ()), key=lambda f: f.quotes[0].start if f.quotes else 0)

    def points(self, statement: str) -> dict[str, list[Fact]]:
        """Return the reported points of a register statement by article."""
        found: dict[str, list[Fact]] = {}
        for fact in self._groups.get((statement, "points"), ()):
            found.setdefault(fact.article, []).append(fact)
        return found

    def children(self, fact: Fact) -> list[Fact]:
        """Return the clauses of a point or the points of a statement."""
        return self._groups.get((fact.id, "children"), [])

    @cached_property
    def _compared(self) -> dict[str, tuple[RegisterStatement, Comparison | ClauseVerdict]]:
        found: dict[str, tuple[RegisterStatement, Comparison | ClauseVerdict]] = {}
        for statement in self.statements.values():
            for entry in statement.comparison:
                found[entry.fact] = (statement, entry)
                found |= {one.fact: (statement, one) for one in entry.clauses}
        return found

    def judged(self, fact: Fact) -> Judged:
        """Return the verdict on a point or clause; a clause without its own inherits its point's."""
        if fact.id in self._compared:
            statement, entry = self._compared[fact.id]
            return Judged(entry.verdict, entry.note, entry.primary, False, statement.checked)
        if fact.parent in self._compared:
            statement, entry = self._compared[fact.parent]
            return Judged(entry.verdict, None, None, True, statement.checked)
        return Judged("not-checked")

    def root(self, fact: Fact) -> str:
        """Return the id of the happening that an event belongs to, following links from event to event."""
        seen = {fact.id}
        while fact.link in self.facts and fact.link not in seen:
            seen.add(fact.link)
            fact = self.facts[fact.link]
        return fact.link if fact.link and fact.link in self.background else fact.id

    @cached_property
    def happenings(self) -> list[Happening]:
        """Return all happenings by date, undated ones last."""
        accounts: dict[str, list[Fact]] = {id_: [] for id_ in self.background}
        for fact in self.facts.values():
            if fact.kind == "event":
                accounts.setdefault(self.root(fact), []).append(fact)
        return sorted((self._happening(i, facts) for i, facts in accounts.items()), key=lambda h: h.order)

    def _happening(self, id_: str, accounts: list[Fact]) -> Happening:
        known = self.background.get(id_)
        dates = [f.record.edtf for f in accounts if f.record.edtf]  # type: ignore[attr-defined]
        text = f"{known.title}. {known.summary}" if known else ""
        actors = (*(known.actors if known else ()), *(a for f in accounts for a in f.actors))
        topics = (*self.topics_in(text), *(t for f in accounts for t in f.topics))
        return Happening(
            id=id_,
            edtf=known.edtf if known else next(iter(dates), None),
            background=known,
            accounts=tuple(accounts),
            topics=tuple(t for t in self.topics if t in topics),
            actors=tuple(dict.fromkeys(actors)),
        )


class _Loader:
    """Reads the files of a content folder and keeps every problem."""

    def __init__(self, root: Path) -> None:
        self.root, self.problems = root, list[Problem]()
        self.places: dict[str, Place] = {}

    def one(self, path: Path, model: type[Model]) -> Model | None:
        """Return a file as a model; None where it is missing or wrong, with its problems kept."""
        if not path.is_file():
            return None
        try:
            data, positions = load(path, model)
        except ContentError as e:
            self.problems += e.problems
            return None
        self.places[path.relative_to(self.root).as_posix()] = Place(path, positions)
        return data

    def keyed(self, file: str, items: Iterable[Item]) -> dict[str, Item]:
        """Return the entries of a register by id; a second one of the same id is a problem."""
        found: dict[str, Item] = {}
        for n, item in enumerate(items):
            if item.id in found:
                self.twice(file, (n, "id"), item.id)
            found[item.id] = item
        return found

    def twice(self, file: str, at: tuple[Key, ...], id_: str) -> None:
        """Keep the problem of an id that stands twice in a file."""
        line, column = self.places[file].positions.get(at, (1, 1))
        self.problems.append(Problem(str(self.places[file].path), line, column, f"id '{id_}' stands twice; rename one"))

    def article(self, folder: Path) -> Article | None:
        """Return an article, None where one of its own files is missing or wrong."""
        before = len(self.problems)
        meta, facts = self.one(folder / "article.yml", Meta), self.one(folder / "facts.yml", Facts)
        curated = self.one(folder / "curated.yml", Curated)
        for name in ("article.yml", "facts.yml"):
            if not (folder / name).is_file():
                self.problems.append(Problem(str(folder / name), 0, 0, "missing; run scripts/new_article.py and make site"))
        try:
            source = read_text(folder / "source.txt")
        except ContentError as e:
            self.problems += e.problems
        if len(self.problems) > before or meta is None or facts is None:
            return None
        seen: set[str] = set()
        for entry in walk(facts):
            if entry.label in seen:
                self.twice(f"articles/{folder.name}/facts.yml", (*entry.at, "id"), entry.label)
            seen.add(entry.label)
        place = self.places.get(f"articles/{folder.name}/curated.yml")
        positions = place.positions if place else {}
        over, problems = overlay(folder.name, facts, curated or Curated(()), source, folder / "curated.yml", positions)
        self.problems += problems
        return Article(folder.name, meta, source, over)


def load_library(root: Path) -> tuple[Library, list[Problem]]:
    """Return the library of a content folder and every problem of reading it; raises ContentError without a folder."""
    if not root.is_dir():
        raise fault(root, "there is no content folder; run from the root of the project")
    loader = _Loader(root)
    articles = [loader.article(f) for f in sorted((root / "articles").glob("*")) if f.is_dir() and not f.is_symlink()]
    statements = [loader.one(f, RegisterStatement) for f in sorted((root / "statements").glob("*.yml"))]
    background = loader.one(root / "background.yml", Background) or Background(())
    actors = loader.one(root / "actors.yml", Actors) or Actors(())
    topics = loader.one(root / "topics.yml", Topics) or Topics(())
    library = Library(
        articles={a.id: a for a in articles if a},
        background=loader.keyed("background.yml", background.root),
        actors=loader.keyed("actors.yml", actors.root),
        topics=loader.keyed("topics.yml", topics.root),
        statements={s.id: s for s in statements if s},
        trade=loader.one(root / "trade.yml", Trade) or Trade(unit="none", basis="none", years=()),
        places=loader.places,
    )
    return library, loader.problems
