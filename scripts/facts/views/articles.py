"""The article with its facts marked in its own words, and the argument that it makes."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from facts import display
from facts.addresses import of_fact
from facts.entities import Article, Fact
from facts.marks import Mark, tokens
from facts.views.citing import breadcrumb, linked, work_node
from facts.views.common import Page, View, Views, label, numbered

MARKED = ("event", "point", "clause", "claim", "figure", "person", "statement")


class Articles:
    """Makes the pages of the articles."""

    def __init__(self, views: Views) -> None:
        self.views, self.library = views, views.library

    def marks(self, article: Article) -> list[Mark]:
        """Return the marks of all facts: the first quote of each carries its label as the anchor."""
        found = [Mark(q.start, q.end, "phrase") for q in article.facts.phrases]
        for kind in MARKED:
            for fact in self.library.of(article.id, kind):
                for n, quote in enumerate(fact.quotes):
                    found.append(Mark(quote.start, quote.end, kind, "" if n else fact.label))
        return found

    def note(self, fact: Fact) -> View:
        """Return the margin note of a fact."""
        record: Any = fact.record
        match fact.kind:
            case "event":
                said = display.human(record.edtf)
            case "claim":
                said = record.stance
            case "figure":
                said = f"{display.number(record.value)} {record.unit or ''}"
            case "point":
                verdict = display.VERDICTS[self.library.judged(fact).verdict].word
                said = f"{fact.title} ({verdict})" if fact.title else verdict
            case _:
                said = self.views.words(self.library.articles[fact.article], record.role) if record.role else ""
        return {
            "label": fact.label, "kind": fact.kind, "said": said, "link": of_fact(self.library, fact),
        }  # fmt: skip

    def blocks(self, article: Article) -> Iterator[View]:
        """Yield the blocks with their tokens and margin notes."""
        marks, gaps = self.marks(article), self.views.gaps(article.id)
        notes: dict[int, list[View]] = {}
        for kind in ("point", "event", "claim", "figure", "person"):
            for fact in self.library.of(article.id, kind):
                notes.setdefault(fact.quotes[0].block, []).append(self.note(fact))
        by_block: dict[int, list[Mark]] = {}
        starts = iter(sorted(marks, key=lambda m: m.start))
        mark = next(starts, None)
        for n, block in enumerate(article.blocks, start=1):
            while mark and mark.start < block.end:
                by_block.setdefault(n, []).append(mark)
                mark = next(starts, None)
            inside = by_block.get(n, [])
            yield {
                "number": n, "tokens": tokens(article.source, block.start, block.end, inside, gaps),
                "notes": notes.get(n, []),
            }  # fmt: skip

    def sections(self, article: Article) -> list[View]:
        """Return the article cut into sections; blocks of none stand in some without a label."""
        blocks, found, at = list(self.blocks(article)), list[View](), 0
        ends = [{"label": "", "title": None, "span": (len(blocks) + 1, len(blocks))}]
        named: list[View] = [
            {"label": f.label, "title": f.title, "span": f.record.blocks}  # type: ignore[attr-defined]
            for f in self.library.of(article.id, "section")
        ]
        for section in [*sorted(named, key=lambda s: s["span"]), *ends]:
            first, last = section["span"]
            found.append({"label": "", "title": None, "blocks": blocks[at : first - 1]})
            found.append(section | {"blocks": blocks[first - 1 : last]})
            at = max(at, last)
        return [s for s in found if s["blocks"]]

    def article(self, article: Article) -> Page:
        """Return the page with the article's words."""
        view = self.views.article(article)
        view |= {"sections": self.sections(article), "has_rules": bool(article.facts.sections)}
        description = f"The words of {article.attribution}, {view['published']}, with every fact marked and anchored."
        page = Page(f"articles/{article.id}", "article", article.title, description, view)
        work = self.views.citing.article(article)
        steps = [("Articles", "articles/"), (article.title, f"articles/{article.id}/")]
        return self.views.cited(page, work, [work_node(work, "Article"), breadcrumb(self.views.publication.site_url, steps)])

    def analysis(self, article: Article) -> Page:
        """Return the argument of an article: its sections in order, each with its claims."""
        claims = self.library.of(article.id, "claim")
        sections = []
        for fact in self.library.of(article.id, "section"):
            record: Any = fact.record
            first, last = record.blocks
            inside = [self.views.claim(c) for c in claims if first <= c.quotes[0].block <= last]
            inside = [c for c in inside if c["words"] != "[…]"]
            if inside:
                joint = self.views.words(article, record.joint) if record.joint else None
                sections.append({
                    "label": fact.label, "title": fact.title, "role": label(display.ROLES, record.role),
                    "joint": joint, "claims": inside, "first": first, "last": last,
                })  # fmt: skip
        count = sum(len(s["claims"]) for s in sections)
        view = self.views.article(article) | {"sections": sections, "count": count, "hidden": len(claims) - count}
        heading = "What was said" if article.meta.kind in ("readout", "statement") else "Analysis"
        description = f"The argument of {article.attribution}, {view['published']}: {count} claims, each with its holder."
        page = Page(f"analysis/{article.id}", "analysis", f"{heading}: {article.short}", description, view | {"heading": heading})
        return replace(page, head={"meta": [], "links": [], "graph": linked(self.claim_nodes(claims))})

    def claim_nodes(self, claims: list[Fact]) -> list[View]:
        """Return the claims that may be shown as nodes."""
        shown = [(c, self.views.words(self.library.articles[c.article], c.quotes[0])) for c in claims]
        return [self.views.citing.claim(c, said) for c, said in shown if said != "[…]"]

    def pages(self, article: Article) -> Iterator[Page]:
        """Yield the pages of an article."""
        yield self.article(article)
        yield self.analysis(article)

    def indexes(self) -> Iterator[Page]:
        """Yield the list of articles and that of analyses."""
        listed = [self.views.article(a) for a in sorted(self.library.articles.values(), key=lambda a: a.published or "")]
        about = "The articles of the record, each with its words and facts."
        yield from numbered(Page("articles", "articles", "Articles", about), "articles", listed)
        about = "The arguments of the articles, claim by claim."
        yield from numbered(Page("analysis", "analyses", "Analysis", about), "articles", listed)
