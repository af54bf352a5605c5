"""Resolves what `content/` holds, here and nowhere else: names, topics, links, verdicts and happenings.

Views and checks ask the Library; `facts.loading` fills it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from facts.entities import Article, Fact, Happening, Judged, Place
from facts.ledger import Locked, Redirect, Snapshot
from facts.model import Quote, Record, SourceKind
from facts.overlay import Found, walk
from facts.periods import Part, by_period
from facts.registers import Actor, BackgroundEvent, ClauseVerdict, Comparison, Formula, RegisterStatement, Topic, Trade


def quotes_of(record: Record) -> tuple[Quote, ...]:
    """Return the words of a fact of any kind."""
    return getattr(record, "quotes", None) or (record.quote,)  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Library:
    """Everything that the record knows, by id."""

    articles: dict[str, Article]
    background: dict[str, BackgroundEvent]
    actors: dict[str, Actor]
    topics: dict[str, Topic]
    statements: dict[str, RegisterStatement]
    trade: Trade
    lock: dict[str, tuple[Locked, ...]] = field(default_factory=dict)
    hosts: dict[str, SourceKind] = field(default_factory=dict)
    formulas: dict[str, Formula] = field(default_factory=dict)
    redirects: dict[str, Redirect] = field(default_factory=dict)
    releases: tuple[Snapshot, ...] = ()
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
        found = list(walk(article.facts))
        spoken = [q for one in found if one.kind in ("event", "claim", "clause") for q in quotes_of(one.record)]
        for one in found:
            yield self._fact(article, one, spoken if one.kind == "figure" else [])

    def _fact(self, article: Article, found: Found, spoken: list[Quote]) -> Fact:
        record, label, parent = found.record, found.label, found.parent
        quotes = quotes_of(record)
        around = [q for q in spoken if q.start <= quotes[0].start and quotes[0].end <= q.end]  # a figure is of what contains it
        named = (*getattr(record, "holders", ()), *getattr(record, "actors", ()), *getattr(record, "parties", ()))
        text = " … ".join(q.exact for q in (*quotes, *around, *named))
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
            why=link.why if link else None,
            contests=tuple(article.over.contests.get(label, ())),
            parent=f"{article.id}-{parent}" if parent else None,
        )

    @cached_property
    def _groups(self) -> dict[tuple[str, str], list[Fact]]:
        """Return facts by (article, kind or "all"), (parent, "children") and (register statement, "points")."""
        found: dict[tuple[str, str], list[Fact]] = {}
        for fact in self.facts.values():
            found.setdefault((fact.article, "all"), []).append(fact)
            found.setdefault((fact.article, fact.kind), []).append(fact)
            found.setdefault((fact.parent or "", "children"), []).append(fact)
            if fact.kind == "point" and fact.parent and (link := self.facts[fact.parent].link):
                found.setdefault((link, "points"), []).append(fact)
        return found

    def in_article(self, article: str) -> list[Fact]:
        """Return the facts of an article."""
        return self._groups.get((article, "all"), [])

    def of(self, article: str, kind: str) -> list[Fact]:
        """Return the facts of one kind in an article, in the order of the text."""
        return sorted(self._groups.get((article, kind), ()), key=lambda f: f.quotes[0].start)

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
    def _compared(self) -> dict[str, tuple[str, Comparison | ClauseVerdict]]:
        """Return the day and the entry of each comparison."""
        found: dict[str, tuple[str, Comparison | ClauseVerdict]] = {}
        for statement in self.statements.values():
            for entry in statement.comparison:
                day = entry.checked or statement.checked
                found[entry.fact] = (day, entry)
                found |= {one.fact: (day, one) for one in entry.clauses}
        return found

    def judged(self, fact: Fact) -> Judged:
        """Return the verdict on a point or clause; a clause without its own inherits its point's."""
        if fact.id in self._compared:
            day, entry = self._compared[fact.id]
            return Judged(entry.verdict, entry.note, entry.primary, False, day)
        if fact.parent in self._compared:
            day, entry = self._compared[fact.parent]
            return Judged(entry.verdict, None, None, True, day)
        return Judged("not-checked")

    def reported(self, fact: Fact) -> str | None:
        """Return the register statement that a point or clause reports, None where none is linked; else ''."""
        while fact.kind in ("clause", "point"):
            fact = self.facts[fact.parent or ""]
        return fact.link if fact.kind == "statement" else ""

    def comparison(self, point: Fact) -> Comparison | None:
        """Return the entry of a point in the register: with its section and any later document in the same words."""
        entry = self._compared[point.id][1] if point.id in self._compared else None
        return entry if isinstance(entry, Comparison) else None

    def formulas_of(self, fact: Fact) -> list[Formula]:
        """Return the formulas that a fact or one of its clauses words."""
        ids = {fact.id, *(child.id for child in self.children(fact))}
        return [f for f in self.formulas.values() if any(w.fact in ids for w in f.wordings)]

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

    @cached_property
    def timeline(self) -> list[Part[Happening]]:
        """Return the happenings cut into the pages of the timeline."""
        return by_period(self.happenings, lambda h: h.year, lambda h: 1 + len(h.accounts))

    @cached_property
    def places_of(self) -> dict[str, str]:
        """Return for each happening its place in the timeline, from the site's root."""
        return {h.id: f"timeline/{part.path and part.path + '/'}#{h.id}" for part in self.timeline for h in part.items}

    def _happening(self, id_: str, accounts: list[Fact]) -> Happening:
        known = self.background.get(id_)
        accounts.sort(key=lambda f: f.id != id_)  # what the others link to comes first
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
