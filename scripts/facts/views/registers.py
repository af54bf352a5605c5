"""Actors, topics and figures: what the record holds of each, by date."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any, get_args

from facts.library import Fact, Happening
from facts.model import ActorType
from facts.views.citing import actor_node, linked
from facts.views.common import Page, View, Views, official_first
from facts.views.timeline import happening

NAMES = {"en": "English", "zh-Hans": "Chinese, simplified", "zh-Hant": "Chinese, traditional", "ru": "Russian"}
CHART = 240  # height of the trade chart, in its own units


class Registers:
    """Makes the pages of actors, topics and figures."""

    def __init__(self, views: Views) -> None:
        self.views, self.library = views, views.library
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

    def holds(self, id_: str, items: list[Happening]) -> View:
        """Return happenings, points, claims and figures of an actor or topic."""
        return {
            "happenings": [happening(self.views, h) for h in items],
            "points": [self.views.fact(f) for f in self.facts_of.get((id_, "point"), ())],
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
            head = {"meta": [], "links": [], "graph": linked([actor_node(actor)])}
            yield Page(f"actors/{actor.id}", "actor", actor.name, description, view | holds, head)

    def topics(self) -> Iterator[Page]:
        """Yield the list of topics and a page for each."""
        listed = []
        for topic in self.library.topics.values():
            holds = self.holds(topic.id, self.by_topic.get(topic.id, []))
            held_by = [
                {"what": c.what, "edtf": s.edtf, "link": f"statements/{s.id}/", "source": c.source}
                for s in self.library.statements.values() for c in s.contents if c.topic == topic.id
            ]  # fmt: skip
            count = sum(len(x) for x in holds.values())
            listed.append(self.views.topic(topic.id) | {"count": count, "held": len(held_by)})
            view = {"id": topic.id, "name": topic.title, "contents": held_by, "words": list(topic.words)} | holds
            description = f"{topic.title}: every point, happening, claim and figure in the record, by date."
            yield Page(f"topics/{topic.id}", "topic", topic.title, description, view)
        yield Page("topics", "topics", "Topics", "What the record is about, topic by topic.", {"topics": listed})

    def year(self, entry: Any) -> View:
        """Return one year of the trade series; its sources may stand with a background event."""
        known = self.library.background.get(entry.from_event or "")
        most = max((y.value or y.more_than or 1) for y in self.library.trade.years)
        value = entry.value or entry.more_than or 0
        return {
            "year": entry.year, "value": entry.value, "more_than": entry.more_than,
"others": entry.others,
            "sources": official_first(known.sources if known else entry.sources),
            "height": round(value / most * CHART, 1), "bound": entry.value is None,
        }  # fmt: skip

    def figures(self) -> Page:
        """Return the page of figures: the trade series and the figures of the articles."""
        found = [self.views.figure(f) for f in self.library.facts.values() if f.kind == "figure"]
        trade = self.library.trade
        view = {
            "figures": found, "unit": trade.unit, "basis": trade.basis, "chart": CHART,
            "years": [self.year(y) for y in trade.years],
        }  # fmt: skip
        return Page(
            "figures", "figures", "Figures", "Trade between China and Russia year by year, and the figures of the articles.", view
        )
