"""Actors, topics and figures: what the record holds of each, by date."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any, get_args

from facts.edtf import bounds
from facts.entities import Fact, Happening
from facts.model import ActorType
from facts.registers import Actor
from facts.views.citing import actor_node, linked
from facts.views.common import Page, View, Views
from facts.views.statements import Statements
from facts.views.timeline import happening

NAMES = {"en": "English", "zh-Hans": "Chinese, simplified", "zh-Hant": "Chinese, traditional", "ru": "Russian"}


class Registers:
    """Makes the pages of actors, topics and figures."""

    def __init__(self, views: Views, statements: Statements) -> None:
        self.views, self.library, self.statements = views, views.library, statements
        self.by_actor: dict[str, list[Happening]] = {}
        self.by_topic: dict[str, list[Happening]] = {}
        self.facts_of: dict[tuple[str, str], list[Fact]] = {}
        for item in self.library.happenings:
            for actor in item.actors:
                self.by_actor.setdefault(actor, []).append(item)
            for topic in item.topics:
                self.by_topic.setdefault(topic, []).append(item)
        for fact in self.library.facts.values():
            if fact.kind in ("point", "claim", "figure"):
                for id_ in (*fact.actors, *fact.topics):
                    self.facts_of.setdefault((id_, fact.kind), []).append(fact)

    def office(self, actor: Actor, item: Happening) -> str | None:
        """Return the office that an actor held at the time of a happening, where the register knows it."""
        if not item.edtf:
            return None
        start, end = bounds(item.edtf)
        held = [o.role for o in actor.roles if bounds(o.when)[0] <= end and start <= bounds(o.when)[1]]
        return ", ".join(dict.fromkeys(held)) or None

    def said(self, actor: Actor) -> tuple[list[View], list[View]]:
        """Return the claims that an actor holds, as worded, and the other claims that name it."""
        found: tuple[list[View], list[View]] = ([], [])
        for fact in self.facts_of.get((actor.id, "claim"), ()):
            record: Any = fact.record
            holders = " ".join(q.exact for q in record.holders)
            found[actor.id not in self.library.actors_in(holders)].append(self.views.claim(fact))
        return found

    def holds(self, id_: str, items: list[Happening]) -> View:
        """Return happenings, points, claims and figures of an actor or topic."""
        return {
            "happenings": [happening(self.views, h) for h in items],
            "points": [self.statements.point(f) for f in self.facts_of.get((id_, "point"), ())], "said": [],
            "claims": [self.views.claim(f) for f in self.facts_of.get((id_, "claim"), ())],
            "figures": [self.views.figure(f) for f in self.facts_of.get((id_, "figure"), ())],
        }  # fmt: skip

    def actors(self) -> Iterator[Page]:
        """Yield the list of actors and a page for each."""
        kinds = get_args(ActorType)
        ordered = sorted(self.library.actors.values(), key=lambda a: (kinds.index(a.type), a.name.removeprefix("the ")))
        groups = [
            {"type": type_, "actors": [self.views.actor(a.id) | {"count": len(self.by_actor.get(a.id, ()))} for a in group]}
            for type_, group in groupby(ordered, key=lambda a: a.type)
        ]
        yield Page(
            "actors",
            "actors",
            "Actors",
            "People, states and bodies in the record, with their names in four scripts.",
            {"groups": groups},
        )
        for actor in self.library.actors.values():
            names = [
                {"language": NAMES.get(lang, lang), "lang": lang, "names": list(aliases)}
                for lang, aliases in actor.aliases.items()
            ]
            view = {
                "id": actor.id, "name": actor.name, "type": actor.type, "names": names, "note": actor.note,
                "roles": actor.roles,
                "wikidata": actor.wikidata, "permalink": f"id/{actor.id}/", "confidence": actor.confidence,
            }  # fmt: skip
            description = f"{actor.name}: names, offices, and what the record holds, by date."
            holds = self.holds(actor.id, self.by_actor.get(actor.id, []))
            items = self.by_actor.get(actor.id, [])
            holds["happenings"] = [h | {"office": self.office(actor, i)} for h, i in zip(holds["happenings"], items, strict=True)]
            holds["said"], holds["claims"] = self.said(actor)
            head = {"meta": [], "links": [], "graph": linked([actor_node(actor)])}
            yield Page(f"actors/{actor.id}", "actor", actor.name, description, view | holds, head)

    def topics(self) -> Iterator[Page]:
        """Yield the list of topics and a page for each."""
        listed = []
        for topic in self.library.topics.values():
            holds = self.holds(topic.id, self.by_topic.get(topic.id, []))
            held_by = [
                {"what": c.what, "edtf": s.edtf, "link": f"statements/{s.id}/", "source": self.views.source(c.source, s.checked)}
                for s in self.library.statements.values() for c in s.contents if c.topic == topic.id
            ]  # fmt: skip
            count = sum(len(x) for x in holds.values())
            listed.append(self.views.topic(topic.id) | {"count": count, "held": len(held_by)})
            formulas = [self.views.formula(f) for f in self.library.formulas.values() if f.topic == topic.id]
            view = {"name": topic.title, "contents": held_by, "words": list(topic.words), "formulas": formulas} | holds
            description = f"{topic.title}: every point, happening, claim and figure in the record, by date."
            yield Page(f"topics/{topic.id}", "topic", topic.title, description, view)
        yield Page("topics", "topics", "Topics", "What the record is about, topic by topic.", {"topics": listed})
