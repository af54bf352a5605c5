"""Actors and topics: what the record holds of each, by date."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any, get_args

from facts.edtf import bounds
from facts.entities import Fact, Happening
from facts.model import ActorType
from facts.periods import by_period
from facts.registers import Actor
from facts.views.citing import actor_node, linked
from facts.views.common import Page, View, Views
from facts.views.statements import Statements
from facts.views.timeline import happening

NAMES = {"en": "English", "zh-Hans": "Chinese, simplified", "zh-Hant": "Chinese, traditional", "ru": "Russian"}


@dataclass(frozen=True)
class Entry:
    """A happening, point, claim or figure that has to do with an actor or topic, and the year it stands under."""

    kind: str
    year: int | None
    of: Happening | Fact

    @property
    def weight(self) -> int:
        """Return how much of a page it takes."""
        return 1 + len(self.of.accounts) if isinstance(self.of, Happening) else 1


class Registers:
    """Makes the pages of actors and topics."""

    def __init__(self, views: Views, statements: Statements) -> None:
        self.views, self.library, self.statements = views, views.library, statements
        self.entries: dict[str, list[Entry]] = {}  # by the path of the page: an actor and a topic may share an id
        for item in self.library.happenings:
            self.enter(Entry("happening", item.year, item))
        for fact in self.library.facts.values():
            if fact.kind in ("point", "claim", "figure"):
                published = self.library.articles[fact.article].published
                self.enter(Entry(fact.kind, int(published[:4]) if published else None, fact))
        for found in self.entries.values():
            found.sort(key=lambda e: e.year or 9999)

    def enter(self, entry: Entry) -> None:
        """Put an entry under the pages of its actors and topics."""
        for path in (*(f"actors/{id_}" for id_ in entry.of.actors), *(f"topics/{id_}" for id_ in entry.of.topics)):
            self.entries.setdefault(path, []).append(entry)

    def office(self, actor: Actor, item: Happening) -> str | None:
        """Return the office that an actor held at the time of a happening, where the register knows it."""
        if not item.edtf:
            return None
        start, end = bounds(item.edtf)
        held = [o.role for o in actor.roles if bounds(o.when)[0] <= end and start <= bounds(o.when)[1]]
        return ", ".join(dict.fromkeys(held)) or None

    def by(self, actor: Actor, role: str) -> list[View]:
        """Return the articles that an actor wrote or translated."""
        found = []
        for article in self.library.articles.values():
            source = article.facts.source
            name = article.author if role == "author" else source.translator.exact if source.translator else None
            if name and actor.id in self.library.actors_in(name):
                found.append(self.views.article(article))
        return found

    def holds_claim(self, actor: Actor | None, fact: Fact) -> bool:
        """Tell whether a claim is held by an actor, as worded."""
        record: Any = fact.record
        return actor is not None and actor.id in self.library.actors_in(" ".join(q.exact for q in record.holders))

    def holds(self, entries: tuple[Entry, ...], actor: Actor | None = None) -> View:
        """Return happenings, points, claims and figures of an actor or topic; what an actor says apart from the rest."""
        found: dict[str, list[View]] = {k: [] for k in ("happenings", "points", "said", "claims", "figures")}
        for entry in entries:
            if isinstance(entry.of, Happening):
                office = self.office(actor, entry.of) if actor else None
                found["happenings"].append(happening(self.views, entry.of) | {"office": office})
            elif entry.kind == "point":
                found["points"].append(self.statements.point(entry.of))
            elif entry.kind == "figure":
                found["figures"].append(self.views.figure(entry.of))
            else:
                found["said" if self.holds_claim(actor, entry.of) else "claims"].append(self.views.claim(entry.of))
        return found

    def parts(self, page: Page, actor: Actor | None = None) -> Iterator[Page]:
        """Yield the page of an actor or topic with all that it holds, or a page a year behind the list of the years."""
        parts = by_period(self.entries.get(page.path, []), lambda e: e.year, lambda e: e.weight)
        listed = [{"link": f"{page.path}/{p.path}/", "name": p.name, "count": len(p.items)} for p in parts if p.path]
        if listed:
            yield replace(page, view=page.view | self.holds(()) | {"parts": listed, "part": ""})
        for part in parts:
            view = page.view | self.holds(part.items, actor) | {"parts": listed, "part": part.name}
            if part.path:
                title = f"{page.title}, {part.name}"
                yield Page(f"{page.path}/{part.path}", page.template, title, page.description, view)
            else:
                yield replace(page, view=view)

    def actors(self) -> Iterator[Page]:
        """Yield the list of actors and the pages of each."""
        kinds = get_args(ActorType)
        ordered = sorted(self.library.actors.values(), key=lambda a: (kinds.index(a.type), a.name.removeprefix("the ")))
        groups = [
            {
                "type": type_,
                "actors": [self.views.actor(a.id) | {"count": len(self.entries.get(f"actors/{a.id}", ()))} for a in group],
            }
            for type_, group in groupby(ordered, key=lambda a: a.type)
        ]
        about = "People, states and bodies in the record, with their names in four scripts."
        yield Page("actors", "actors", "Actors", about, {"groups": groups})
        for actor in self.library.actors.values():
            names = [{"language": NAMES.get(tag, tag), "lang": tag, "names": list(n)} for tag, n in actor.aliases.items()]
            view = {
                "type": actor.type, "names": names, "note": actor.note,
                "roles": actor.roles, "wikidata": actor.wikidata, "permalink": f"id/{actor.id}/",
                "confidence": actor.confidence, "wrote": self.by(actor, "author"), "translated": self.by(actor, "translator"),
            }  # fmt: skip
            about = f"{actor.name}: names, offices, and what the record holds, by date."
            head = {"meta": [], "links": [], "graph": linked([actor_node(actor)])}
            yield from self.parts(Page(f"actors/{actor.id}", "actor", actor.name, about, view, head), actor)

    def topics(self) -> Iterator[Page]:
        """Yield the list of topics and the pages of each."""
        listed = []
        for topic in self.library.topics.values():
            held_by = [
                {"what": c.what, "edtf": s.edtf, "link": f"statements/{s.id}/", "source": self.views.source(c.source, s.checked)}
                for s in self.library.statements.values() for c in s.contents if c.topic == topic.id
            ]  # fmt: skip
            count = len(self.entries.get(f"topics/{topic.id}", ()))
            listed.append(self.views.topic(topic.id) | {"count": count, "held": len(held_by)})
            formulas = [self.views.formula(f) for f in self.library.formulas.values() if f.topic == topic.id]
            view = {"contents": held_by, "words": list(topic.words), "formulas": formulas}
            about = f"{topic.title}: every point, happening, claim and figure in the record, by date."
            yield from self.parts(Page(f"topics/{topic.id}", "topic", topic.title, about, view))
        yield Page("topics", "topics", "Topics", "What the record is about, topic by topic.", {"topics": listed})
