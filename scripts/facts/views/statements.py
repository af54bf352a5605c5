"""Joint statements: the list, one statement with all reports of it, and one reported point beside the primary text."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from facts import display
from facts.display import human
from facts.library import Article, Fact, Judged
from facts.marks import Mark, tokens
from facts.registers import RegisterStatement
from facts.views.citing import breadcrumb, claim_node, work_node
from facts.views.common import Page, View, Views, label
from facts.views.timeline import happening


def judged(outcome: Judged) -> View:
    """Return a verdict with its note, the words it rests on and the day of the check."""
    return {
        "label": label(display.VERDICTS, outcome.verdict), "note": outcome.note, "inherited": outcome.inherited,
        "primary": outcome.primary, "checked": human(outcome.checked) if outcome.checked else None,
    }  # fmt: skip


class Statements:
    """Makes the pages of the statements."""

    def __init__(self, views: Views) -> None:
        self.views, self.library = views, views.library

    def head(self, statement: RegisterStatement) -> View:
        """Return what is known of the primary document."""
        suffix = f" ({statement.id[-1]})" if statement.id[-2:-1] == "-" and statement.id[-1].isalpha() else ""
        titles = [{"lang": "zh", "words": statement.title_zh}] if statement.title_zh else []
        return {
            "id": statement.id, "when": human(statement.edtf), "title": statement.title, "titles": titles,
            "name": f"Joint statement of {human(statement.edtf)}{suffix}", "link": f"statements/{statement.id}/",
            "place": statement.place, "parties": [self.views.actor(a) for a in statement.parties],
            "signatories": [self.views.actor(a) for a in statement.signatories], "sections": statement.sections,
            "title_source": statement.title_source, "length": statement.length, "copies": statement.copies,
            "note": statement.note,
            "checked": human(statement.checked), "permalink": f"id/{statement.id}/",
        }  # fmt: skip

    def point(self, fact: Fact) -> View:
        """Return a reported point with its verdict."""
        return self.views.fact(fact) | {"number": fact.label, "judged": judged(self.library.judged(fact))}

    def reports(self, statement: RegisterStatement) -> list[View]:
        """Return each article's points with a count of verdicts."""
        found = []
        for article, facts in self.library.points(statement.id).items():
            points = [self.point(fact) for fact in facts]
            count = Counter(p["judged"]["label"]["key"] for p in points)
            summary = [{"count": n, "label": label(display.VERDICTS, key)} for key, n in count.items()]
            found.append({"article": self.views.article(self.library.articles[article]), "points": points, "summary": summary})
        return found

    def coverage(self, statement: RegisterStatement) -> list[View]:
        """Return what else the statement holds and which articles' points touch it."""
        points = [p for facts in self.library.points(statement.id).values() for p in facts]
        return [
            {
                "what": c.what, "topic": self.views.topic(c.topic), "source": c.source,
                "by": sorted({self.library.articles[p.article].short for p in points if c.topic in p.topics}),
            }
            for c in statement.contents
        ]  # fmt: skip

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
        return self.views.cited(page, work, [work_node(work, "CreativeWork"), breadcrumb(self.views.publication.site_url, steps)])

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
            "judged": judged(self.library.judged(fact)),
        }  # fmt: skip

    def pages(self, statement: RegisterStatement) -> Iterator[Page]:
        """Yield the page of a statement and those of its points."""
        yield self.statement(statement)
        head = self.head(statement)
        for article_id, facts in self.library.points(statement.id).items():
            article = self.library.articles[article_id]
            for n, fact in enumerate(facts):
                yield self.point_page(
                    head, article, fact, facts[n - 1] if n else None, facts[n + 1] if n + 1 < len(facts) else None, len(facts)
                )

    def point_page(self, head: View, article: Article, fact: Fact, before: Fact | None, after: Fact | None, of: int) -> Page:
        """Return the page of one point."""
        me, entry = self.point(fact), self.library.comparison(fact)
        view = me | self.parts(article, fact) | {
            "me": me, "passage": self.passage(fact), "section": entry.section if entry else None, "others": self.others(fact),
            "formulas": [self.views.formula(f) for f in self.library.formulas_of(fact)],
            "permanent": self.views.publication.permanent(fact.id), "statement": head,
            "article": self.views.article(article), "of": of,
            "clauses": [self.clause(c, fact) for c in self.library.children(fact)],
            "before": self.point(before) if before else None, "after": self.point(after) if after else None,
            "pinpoint": f"CRR {head['id']} {article.id} {fact.label}", "block": fact.quotes[0].block,
            "later": entry.later_wording if entry else None,
        }  # fmt: skip
        verdict = view["judged"]["label"]["word"]
        title = view["title"] if view["titled"] else f"Point {fact.label}"
        description = (
            f"Compared with the primary text: {verdict}. Point {fact.label} of the {head['name'].lower()}"
            f" as reported by {article.attribution}, {human(article.published)}."
        )
        path = f"statements/{head['id']}/{article.id}/{fact.label}"
        page = Page(path, "point", f"{title} (point {fact.label}, {verdict})", description, view | {"heading": title})
        work = self.views.citing.fact(fact)
        quotation = work_node(work, "Quotation") | {"text": view["words"]}
        steps = [("Joint statements", "statements/"), (head["name"], head["link"]), (f"Point {fact.label}", f"{path}/")]
        claim = claim_node(fact, view["words"], work, self.library) | {"@id": f"urn:crr:{fact.id}:claim", "name": title}
        return self.views.cited(page, work, [quotation, claim, breadcrumb(self.views.publication.site_url, steps)])

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

    def index(self) -> Page:
        """Return the list of statements."""
        view = {"statements": [self.head(s) | {"reports": self.reports(s)} for s in self.library.statements.values()]}
        description = "Joint statements of China and Russia with the points that articles report of them."
        return Page("statements", "statements", "Joint statements", description, view)
