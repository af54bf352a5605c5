"""What all pages need: a page, and plain dictionaries for facts, dates, actors, sources. All links are from the root."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from facts import citations, display
from facts.addresses import of_fact
from facts.citations import Work
from facts.display import Label, human
from facts.entities import Article, Fact
from facts.library import Library
from facts.marks import Mark, tokens
from facts.model import Quote
from facts.outside import Source, source
from facts.periods import LISTED, by_number
from facts.publication import Publication
from facts.registers import Formula
from facts.releases import history
from facts.rights import hidden, words
from facts.views.citing import Citing

View = dict[str, Any]
TITLE_WORDS = 14
PRONOUNS = ("we", "he", "she", "they", "it")


@dataclass(frozen=True)
class Page:
    """One page: its path below the site's root (no slashes at the ends), its template, and what the template gets."""

    path: str
    template: str
    title: str
    description: str
    view: View = field(default_factory=dict)
    head: View = field(default_factory=lambda: {"meta": [], "links": [], "graph": ""})  # of the HTML head
    work: Work | None = None  # what the page is cited as; its citation files stand beside it
    listed: tuple[Work, ...] = ()  # works of a bibliography beside it

    @property
    def files(self) -> dict[str, str]:
        """Return the files that stand beside the page, by name."""
        cited = citations.files([self.work], "citation") if self.work else {}
        return cited | (citations.files(list(self.listed), "bibliography") if self.listed else {})

    @property
    def root(self) -> str:
        """Return the relative link from the page to the site's root."""
        return "../" * len(self.path.split("/")) if self.path else ""


def label(table: dict[str, Label], key: str) -> View:
    """Return a label as word, shape and meaning."""
    entry = table[key]
    return {"word": entry.word, "shape": entry.shape, "meaning": entry.meaning, "key": key}


class Views:
    """Makes the dictionaries that pages share; knows the library, never a template."""

    def __init__(self, library: Library, publication: Publication) -> None:
        self.library, self.publication = library, publication
        self.releases = history(library)
        self.changed = {c.id: new.date for new, made in reversed(self.releases) for c in made if c.what != "withdrawn"}
        self.citing = Citing(library, publication, self.changed)
        self.gaps = cache(lambda article: hidden(library, library.articles[article]))

    def words(self, article: Article, quote: Quote) -> str:
        """Return the words of a quote, as far as they may be shown."""
        return words(article.source, quote.start, quote.end, self.gaps(article.id))

    def article(self, article: Article) -> View:
        """Return an article: who says so, when, in which language, with its address."""
        source, original = article.facts.source, article.meta.original
        return {
            "id": article.id, "title": article.title, "author": article.attribution, "lang": article.meta.lang,
            "short": article.short, "published": article.day,
            "kind": article.meta.kind, "publisher": article.meta.publisher,
            "translator": source.translator.exact if source.translator else None, "url": article.meta.url,
            "seen": article.meta.seen,
            "original": display.LANGUAGES.get((original.lang or "") if original else ""),
            "position": source.author.position.exact if source.author and source.author.position else None,
            "affiliation": source.author.affiliation.exact if source.author and source.author.affiliation else None,
            "rights": article.meta.rights, "sha256": article.meta.sha256, "link": f"articles/{article.id}/",
            "full": article.meta.rights.show == "full",
        }  # fmt: skip

    def cited(self, page: Page, work: Work, graph: list[View]) -> Page:
        """Return a page that is cited as a work: with its cite box, metadata and citation files."""
        head = self.citing.head(work, graph)
        view = page.view | {"citation": self.citing.box(work), "changed": human(work.changed) if work.changed else None}
        return replace(page, view=view, head=head, work=work)

    def report(self, id_: str, text: str) -> str:
        """Return where an error is reported: the repository's form, else a place of the about page, from the root."""
        return self.publication.report(id_, text) or "about/#report"

    def fact(self, fact: Fact) -> View:
        """Return a fact: its words, who says so, where it stands, what it is tagged with."""
        article = self.library.articles[fact.article]
        quote = fact.quotes[0]
        text = self.words(article, quote)
        return {
            "label": fact.label, "title": fact.title or shorten(text),
            "titled": bool(fact.title), "words": text, "lang": article.meta.lang,
            "who": article.attribution, "source": f"{article.short}, block {quote.block}",
            "block": quote.block,
            "published": article.day, "link": of_fact(self.library, fact),
            "context": f"articles/{fact.article}/#{fact.label}", "permalink": f"id/{fact.id}/",
            "topics": [self.topic(t) for t in fact.topics], "actors": [self.actor(a) for a in fact.actors],
            "contests": [self.contest(c) for c in fact.contests],
            "cite": self.citing.short(self.citing.fact(fact)), "report": self.report(fact.id, text),
        }  # fmt: skip

    def contest(self, contest: Any) -> View:
        """Return what other sources say against or for a fact."""
        return {
            "label": label(display.VERDICTS, contest.verdict), "finding": contest.finding,
            "sources": [self.source(url, contest.checked) for url in contest.sources],
        }  # fmt: skip

    def event(self, fact: Fact) -> View:
        """Return an event with its date and the labels of the date and the status."""
        record: Any = fact.record
        article = self.library.articles[fact.article]
        larger = self.library.facts.get(f"{fact.article}-{record.part_of}")
        return self.fact(fact) | {
            "when": human(record.edtf), "edtf": record.edtf, "why": fact.why,
            "places": list(dict.fromkeys(self.words(article, q) for q in record.places)),
            "part_of": self.fact(larger) if larger else None,
            "date_words": [self.words(article, q) for q in record.date_words],
            "labels": [label(display.STATUSES, record.status), label(display.BASES, record.basis)],
        }  # fmt: skip

    def claim(self, fact: Fact) -> View:
        """Return a claim with its holder, its stance, and its words with the hedges marked."""
        record: Any = fact.record
        article, quote = self.library.articles[fact.article], record.quote
        marks = [Mark(h.start, h.end, "hedge") for h in record.hedges]
        holders = " and ".join(self.words(article, q) for q in record.holders)
        pronoun = holders.lower() in PRONOUNS
        says = (
            f"“{holders}” in the words of {article.attribution}"
            if pronoun
            else f"{holders}, as reported by {article.attribution}"
        )
        return self.fact(fact) | {
            "stance": label(display.STANCES, record.stance),
            "says": says if holders else f"{article.attribution}’s own",
            "attribution": self.words(article, record.attribution) if record.attribution else None,
            "tokens": tokens(article.source, quote.start, quote.end, marks, self.gaps(article.id)),
        }

    def figure(self, fact: Fact) -> View:
        """Return a figure with its value in words."""
        record: Any = fact.record
        return self.fact(fact) | {
            "value": display.number(record.value), "unit": record.unit, "approximate": record.approximate,
            "period": human(record.period) if record.period else None,
        }  # fmt: skip

    def source(self, url: str, seen: str) -> Source:
        """Return an outside address with its kind and the day on which it was read."""
        return source(self.library, url, seen)

    def formula(self, formula: Formula) -> View:
        """Return a formula with each wording, whose it is and where it stands."""
        wordings = []
        for w in formula.wordings:
            fact = self.library.facts.get(w.fact or "")
            mine = self.fact(fact) if fact else None
            verdict = self.library.judged(fact).verdict if fact and fact.kind in ("point", "clause") else None
            shown = self.part(fact, w.exact) if fact else f"“{w.exact}”"
            wordings.append({
                "words": shown, "lang": w.lang, "kind": w.kind,
                "source": self.source(w.source, w.seen) if w.source and w.seen else None,
                "who": f"{mine['who']}, {mine['published']}, block {mine['block']}" if mine else None,
                "verdict": label(display.VERDICTS, verdict) if verdict else None, "gloss": w.gloss,
                "link": mine["link"] if mine else None,
            })  # fmt: skip
        return {"id": formula.id, "title": formula.title, "wordings": wordings}

    def part(self, fact: Fact, exact: str) -> str:
        """Return words that stand in a fact, as far as they may be shown."""
        article = self.library.articles[fact.article]
        start = fact.quotes[0].start + fact.quotes[0].exact.index(exact)
        shown = words(article.source, start, start + len(exact), self.gaps(article.id))
        return shown if shown[:1] in "“[" else f"“{shown}”"

    def actor(self, id_: str) -> View:
        """Return an actor's name and link."""
        return {"name": self.library.actors[id_].name, "link": f"actors/{id_}/"}

    def topic(self, id_: str) -> View:
        """Return a topic's title and link."""
        return {"name": self.library.topics[id_].title, "link": f"topics/{id_}/"}


def shorten(text: str) -> str:
    """Return the first words of a text as a heading."""
    parts = text.split()
    return " ".join(parts[:TITLE_WORDS]) + (" …" if len(parts) > TITLE_WORDS else "")


def numbered(page: Page, name: str, items: list[View], most: int = LISTED) -> Iterator[Page]:
    """Yield a list page with its items under a name, cut into numbered parts where it is long."""
    parts = by_number(items, most)
    links = [{"number": n, "link": f"{page.path}/{p.path and p.path + '/'}"} for n, p in enumerate(parts, start=1)]
    for n, part in enumerate(parts, start=1):
        view = page.view | {name: list(part.items), "pages": links if len(parts) > 1 else [], "number": n}
        title = f"{page.title}, {part.name}" if n > 1 else page.title
        yield replace(page, path=f"{page.path}/{part.path}".rstrip("/"), title=title, view=view)
