"""Joint statements: the list, one statement with all reports of it, and one reported point beside the primary text."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from facts import display
from facts.display import human
from facts.edtf import bounds
from facts.entities import Article, Fact
from facts.marks import Mark, tokens
from facts.outside import official_first
from facts.periods import MOST
from facts.registers import BackgroundEvent, Comparison, RegisterStatement
from facts.views.citing import breadcrumb, work_node
from facts.views.common import Page, View, Views, label, numbered
from facts.views.timeline import happening


def tally(points: list[View]) -> list[View]:
    """Return how many points have each verdict, in the order of the key."""
    count = Counter(p["judged"]["label"]["key"] for p in points)
    return [{"count": count[key], "label": label(display.VERDICTS, key)} for key in display.VERDICTS if count[key]]


class Statements:
    """Makes the pages of the statements."""

    def __init__(self, views: Views) -> None:
        self.views, self.library = views, views.library

    def judged(self, fact: Fact) -> View:
        """Return the verdict on a fact with its note, the words it rests on with their sources, and the day of the check."""
        found = self.library.judged(fact)
        primary, day = found.primary, found.checked or ""
        urls = (primary.source, primary.second_source) if primary else ()
        return {
            "label": label(display.VERDICTS, found.verdict), "note": found.note, "inherited": found.inherited,
            "primary": primary, "sources": [self.views.source(url, day) for url in urls if url],
            "checked": human(day) if day else None,
        }  # fmt: skip

    def head(self, statement: RegisterStatement) -> View:
        """Return what is known of the primary document."""
        suffix = f" ({statement.id[-1]})" if statement.id[-2:-1] == "-" and statement.id[-1].isalpha() else ""
        titles = [{"lang": "zh", "words": statement.title_zh}] if statement.title_zh else []
        return {
            "id": statement.id, "when": human(statement.edtf), "title": statement.title, "titles": titles,
            "name": f"Joint statement of {human(statement.edtf)}{suffix}", "link": f"statements/{statement.id}/",
            "place": statement.place, "parties": [self.views.actor(a) for a in statement.parties],
            "signatories": [self.views.actor(a) for a in statement.signatories],
            "sections": statement.sections,
            "sections_source": self.views.source(statement.sections.source, statement.checked) if statement.sections else None,
            "title_source": self.views.source(statement.title_source, statement.checked),
            "length": [(x, self.views.source(x.source, statement.checked)) for x in statement.length],
            "copies": [(c, self.views.source(c.url, statement.checked)) for c in statement.copies],
            "note": statement.note,
            "checked": human(statement.checked),
        }  # fmt: skip

    def point(self, fact: Fact) -> View:
        """Return a reported point with its verdict."""
        return self.views.fact(fact) | {"number": fact.label, "judged": self.judged(fact)}

    def reports(self, statement: RegisterStatement) -> list[View]:
        """Return each article's points with a count of verdicts."""
        found = []
        for article, facts in self.library.points(statement.id).items():
            points = [self.point(fact) for fact in facts]
            told = self.views.article(self.library.articles[article])
            found.append({"article": told, "points": points, "summary": tally(points)})
        return found

    def coverage(self, statement: RegisterStatement) -> View:
        """Return the topics that the statement holds, and for each article the reported points that have them."""
        reports = self.library.points(statement.id)
        told = {p.id: p for points in reports.values() for p in points}
        found = (p for p in told.values() if self.library.judged(p).verdict not in ("not-checked", "not-found"))
        seen = {t for p in found for t in p.topics} | {c.topic for c in statement.contents}
        rows: list[View] = []
        for topic in (t for t in self.library.topics if t in seen or any(t in p.topics for p in told.values())):
            by = [[self.point(p) for p in points if topic in p.topics] for points in reports.values()]
            what = [
                {"what": c.what, "source": self.views.source(c.source, statement.checked)}
                for c in statement.contents if c.topic == topic
            ]  # fmt: skip
            rows.append({"topic": self.views.topic(topic), "what": what, "by": by, "reported": any(by), "seen": topic in seen})
        rows.sort(key=lambda r: not r["reported"])
        heads = [self.views.article(self.library.articles[a]) for a in reports]
        counts = [sum(bool(r["by"][n]) for r in rows) for n in range(len(heads))]
        return {"rows": rows, "articles": heads, "by": counts, "reported": sum(r["reported"] for r in rows)}

    def statement(self, statement: RegisterStatement) -> Page:
        """Return the page of one statement."""
        reports = self.reports(statement)
        occasion = next((h for h in self.library.happenings if h.id == statement.event), None)
        view = self.head(statement) | {
            "reports": reports, "coverage": self.coverage(statement),
            "happening": happening(self.views, occasion) if occasion else None,
        }  # fmt: skip
        who = "; ".join(f"as reported by {r['article']['author']}, {r['article']['published']}" for r in reports)
        description = f"{view['name']}: points {who or 'not reported yet'}, each beside the primary text."
        page = Page(f"statements/{statement.id}", "statement", view["name"], description, view)
        work = self.views.citing.statement(statement)
        steps = [("Joint statements", "statements/"), (view["name"], view["link"])]
        nodes = [work_node(work, "CreativeWork"), breadcrumb(self.views.publication.site_url, steps)]
        points = [self.views.citing.fact(p) for facts in self.library.points(statement.id).values() for p in facts]
        return replace(self.views.cited(page, work, nodes), listed=(work, *points))

    def parts(self, article: Article, fact: Fact) -> View:
        """Return the words of a point as tokens, with an anchor on each clause and heads in grey."""
        record: Any = fact.record
        marks = [Mark(q.start, q.end, "phrase") for q in article.facts.phrases]
        for clause in record.clauses:
            marks.append(Mark(clause.quote.start, clause.quote.end, "clause", clause.id.removeprefix(fact.label)))
            if clause.head:
                marks.append(Mark(clause.head.start, clause.head.end, "head"))
        whole = record.quote
        return {"tokens": tokens(article.source, whole.start, whole.end, dict.fromkeys(marks), self.views.gaps(article.id))}

    def clause(self, fact: Fact, point: Fact) -> View:
        """Return one row of the comparison."""
        record: Any = fact.record
        head = self.views.words(self.library.articles[fact.article], record.head) if record.head else None
        return self.views.fact(fact) | {
            "letter": fact.label.removeprefix(point.label), "head": head,
            "judged": self.judged(fact),
        }  # fmt: skip

    def pages(self) -> Iterator[Page]:
        """Yield the list of statements and the page of each."""
        yield from self.indexes()
        yield from map(self.statement, self.library.statements.values())

    def points(self, article: Article) -> Iterator[Page]:
        """Yield the pages of the points that an article reports."""
        linked = [fact.link for fact in self.library.of(article.id, "statement") if fact.link in self.library.statements]
        for id_ in dict.fromkeys(link for link in linked if link):
            facts = self.library.points(id_).get(article.id, [])
            around = [None, *facts, None]
            for before, fact, after in zip(around, facts, around[2:], strict=False):
                yield self.point_page(self.head(self.library.statements[id_]), article, fact, before, after, len(facts))

    def point_page(self, head: View, article: Article, fact: Fact, before: Fact | None, after: Fact | None, of: int) -> Page:
        """Return the page of one point."""
        me, entry = self.point(fact), self.library.comparison(fact)
        view = me | self.parts(article, fact) | {
            "me": me, "passage": self.passage(fact), "section": entry.section if entry else None,
            "section_confidence": entry.section_confidence if entry else None, "others": self.others(fact),
            "formulas": [self.views.formula(f) for f in self.library.formulas_of(fact)],
            "permanent": self.views.publication.permanent(fact.id), "statement": head,
            "article": self.views.article(article), "of": of,
            "clauses": [self.clause(c, fact) for c in self.library.children(fact)],
            "before": self.point(before) if before else None, "after": self.point(after) if after else None,
            "pinpoint": f"CRR {head['id']} {article.id} {fact.label}", "block": fact.quotes[0].block,
            "later": self.later(fact, entry),
        }  # fmt: skip
        verdict = view["judged"]["label"]["word"]
        title = view["title"] if view["titled"] else f"Point {fact.label}"
        description = (
            f"Compared with the primary text: {verdict}. Point {fact.label} of the {head['name'][0].lower()}{head['name'][1:]}"
            f" as reported by {article.attribution}, {article.day}."
        )
        path = f"statements/{head['id']}/{article.id}/{fact.label}"
        page = Page(path, "point", f"{title} (point {fact.label}, {verdict})", description, view | {"heading": title})
        work = self.views.citing.fact(fact)
        quotation = work_node(work, "Quotation") | {"text": view["words"]}
        steps = [("Joint statements", "statements/"), (head["name"], head["link"]), (f"Point {fact.label}", f"{path}/")]
        claim = self.views.citing.claim(fact, view["words"]) | {"@id": f"urn:crr:{fact.id}:claim", "name": title}
        return self.views.cited(page, work, [quotation, claim, breadcrumb(self.views.publication.site_url, steps)])

    def later(self, fact: Fact, entry: Comparison | None) -> View | None:
        """Return the later document in the same words as a point."""
        found = entry.later_wording if entry else None
        if found is None:
            return None
        day = self.library.judged(fact).checked or ""
        return {"edtf": found.edtf, "kind": found.kind, "source": self.views.source(found.source, day)}

    def passage(self, fact: Fact) -> View | None:
        """Return the section of the article that a point stands in, where it has a heading."""
        for section in self.library.of(fact.article, "section"):
            record: Any = section.record
            if record.blocks[0] <= fact.quotes[0].block <= record.blocks[1] and section.title:
                return {"label": section.label, "title": section.title}
        return None

    def others(self, fact: Fact) -> list[View]:
        """Return the points of other articles' reports of the same statement that share a topic."""
        reports = self.library.points(self.library.reported(fact) or "").items()
        near = [p for article, points in reports if article != fact.article for p in points]
        shared = [(p, [t for t in fact.topics if t in p.topics]) for p in near]
        return [{"point": self.point(p), "topics": [self.views.topic(t) for t in topics]} for p, topics in shared if topics]

    def entry(self, event: BackgroundEvent) -> View:
        """Return a joint statement that is a happening of the record and has no page of its own yet."""
        return {
            "when": human(event.edtf), "edtf": event.edtf, "name": event.title, "link": self.library.places_of[event.id],
            "title": event.summary,
            "parties": [self.views.actor(a) for a in event.actors], "sources": official_first(event.sources), "reports": None,
        }  # fmt: skip

    def indexes(self) -> Iterator[Page]:
        """Yield the list of all joint statements by date, those with points and those that are known as happenings."""
        known = {s.event for s in self.library.statements.values()}
        listed = [
            self.head(s) | {
                "edtf": s.edtf, "reports": (found := self.reports(s)), "tally": tally([p for r in found for p in r["points"]]),
                "sources": official_first(e.sources) if (e := self.library.background.get(s.event)) else [],
            }
            for s in self.library.statements.values()
        ]  # fmt: skip
        events = self.library.background.values()
        listed += [self.entry(e) for e in events if "joint-statement" in e.types and e.id not in known]
        listed.sort(key=lambda s: bounds(s["edtf"]))
        description = "Joint statements of China and Russia by date, with the points that articles report of them."
        view = {"compared": len(known), "total": len(listed)}
        yield from numbered(Page("statements", "statements", "Joint statements", description, view), "statements", listed, MOST)
