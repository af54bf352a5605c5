"""What templates may ask of the library: each filter is bound once to the environment."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from markupsafe import Markup, escape

from facts.base.invisible import show_invisible
from facts.base.wording import human, margin_date
from facts.data.citations import RECORD, Work, cite_styles
from facts.data.works import Citer
from facts.library.addresses import address_of
from facts.library.documents.naming import document_name, kind_name
from facts.library.documents.points import PlacedPoint
from facts.library.entities import AnyFact, Article, Fact, is_fact_of
from facts.library.library import Library
from facts.model.article_facts import Claim, Clause, Event, Figure, Point
from facts.model.documents import JointDocument
from facts.model.labels import HOST_KINDS, READ_SHARES, STATE_NAMES, VERDICTS
from facts.model.sources import SourceRef

CHINESE = re.compile("[\u3400-\u9fff]+")
CYRILLIC = re.compile("[\u0400-\u04ff]+(?:[ -][\u0400-\u04ff]+)*")
TITLE_WORDS = 14  # a heading made of the first words of a text
PUBLISHERS = 3  # named in a list; the page of the event names all
STANCE_WORDS = {
    "assertion": "asserts",
    "evaluation": "judges",
    "forecast": "forecasts",
    "demand": "demand",
    "commitment": "commitment",
    "reported": "reported",
}


@dataclass(frozen=True)
class ShownSource:
    """A source as a line: who, of what kind, under which state's control, read on which day."""

    url: str
    name: str
    kind: str
    state: str
    seen: str


@dataclass(frozen=True)
class ReportOfPoint:
    """What an article makes of a point of a document: in its own point, by clauses."""

    article: Article
    number: str
    letters: tuple[str, ...]
    verdict: str
    address: str


@dataclass(frozen=True)
class Voices:
    """Claims of one sentence that agree in who speaks, how, and what became of it: `10–14`."""

    numbers: str
    who: str
    stance: str
    verdicts: tuple[str, ...]


def mark_foreign(text: str) -> Markup:
    """Return a sentence of ours with the language of its Chinese and Russian words marked."""
    safe = str(escape(text))
    safe = CHINESE.sub(lambda m: f'<span lang="zh-Hans">{m[0]}</span>', safe)
    safe = CYRILLIC.sub(lambda m: f'<span lang="ru">{m[0]}</span>', safe)
    return Markup(safe)  # noqa: S704 - escaped above


def shorten(text: str) -> str:
    """Return the first words of a text as a heading."""
    words = text.split()
    return " ".join(words[:TITLE_WORDS]) + (" …" if len(words) > TITLE_WORDS else "")


def lower_first(text: str) -> str:
    """Return a heading that goes on a sentence: its first letter small, unless it is a name."""
    return text[:1].lower() + text[1:]


def kind_and_place(document: JointDocument) -> str:
    """Return kind and place of a document: Joint statement, Beijing."""
    kind = kind_name(document.kind)
    return f"{kind[0].upper()}{kind[1:]}, {document.place}"


def document_topics(document: JointDocument) -> str:
    """Return the ids of all topics of a document's points, for the filter."""
    return " ".join(dict.fromkeys(topic for item in document.outline for topic in item.topics))


def read_level(document: JointDocument) -> str:
    """Return how much of a document was read: the most of any of its texts."""
    levels = [text.read for text in document.texts]
    best = next((level for level in ("whole", "parts", "opening") if level in levels), None)
    return READ_SHARES[best].word if best else "known from reports"


def holder_names(claim: Fact[Claim]) -> str:
    """Return the holders of a claim as worded, without articles; empty for the author."""
    return ", ".join(quote.exact.removeprefix("the ") for quote in claim.record.holders)


def join_states(first: str, second: str) -> str:
    """Return two kinds of fact joined, whichever are there."""
    return ", ".join(part for part in (first, second) if part)


@dataclass(frozen=True)
class Filters:
    """The filters that need the library."""

    library: Library
    citer: Citer

    def address(self, id_: str) -> str:
        """Return where an id stands, from the site's root."""
        found = address_of(self.library, id_)
        return found.path if found else ""

    def name(self, id_: str) -> str:
        """Return what an id is called."""
        found = address_of(self.library, id_)
        return found.name if found else id_

    def resolved(self, sources: Sequence[SourceRef]) -> list[ShownSource]:
        """Return sources as lines, official ones first; a copy says whose text it is."""
        shown = []
        for source in self.library.resolve_sources(sources):
            kind = HOST_KINDS[source.kind].word
            name = source.publisher.split(", ")[0]
            if source.copy_of:
                whose = source.copy_of[0].upper() + source.copy_of[1:]
                name = f"{whose}, copied by {name}"
                kind = "" if source.kind == "repost" else kind
            state = STATE_NAMES.get(source.state, source.state) if source.state else ""
            shown.append(ShownSource(source.url, name, kind, state, source.seen))
        return shown

    def publishers(self, sources: Sequence[SourceRef]) -> str:
        """Return the first publishers of some sources, and how many more there are."""
        found = self.library.resolve_sources(sources)
        names = list(dict.fromkeys(source.publisher.split(", ")[0] for source in found))
        more = f" and {len(names) - PUBLISHERS} more" if len(names) > PUBLISHERS else ""
        return ", ".join(names[:PUBLISHERS]) + more

    def article_of(self, fact: AnyFact) -> Article:
        """Return the article that a fact stands in."""
        return self.library.articles[fact.article]

    def shown(self, fact: AnyFact) -> str:
        """Return the words of a fact, as far as they may be shown."""
        return self.library.shown_words(fact)

    def shown_head(self, clause: Fact[Clause]) -> str:
        """Return the shared beginning of a clause."""
        return clause.record.head.exact if clause.record.head else ""

    def byline(self, article: Article) -> str:
        """Return author, title, day and translator of an article."""
        by = f", translated by {article.translator}" if article.translator else ""
        return f"{article.attribution}, “{article.title}”, {article.day}{by}"

    def provenance(self, article: Article) -> str:
        """Return what a reader must know of where an article comes from, in one short line."""
        publisher = article.meta.publisher
        lines = [f"Published by {publisher}." if publisher else "Place of publication not known."]
        if article.meta.provenance:
            lines.append(article.meta.provenance)
        if article.translator and not article.meta.original:
            lines.append("The original of the translation was not seen.")
        return " ".join(lines)

    def counted(self, article: Article) -> str:
        """Return how much the record reads in an article."""
        kinds = (("event", Event), ("point", Point), ("claim", Claim), ("figure", Figure))
        counts = [(word, len(self.library.facts_of(article.id, kind))) for word, kind in kinds]
        return " · ".join(f"{n} {word}{'' if n == 1 else 's'}" for word, n in counts if n)

    def report_count(self, document: str) -> int:
        """Return how many articles report a document."""
        return len(self.library.reports_of(document))

    @cached_property
    def _against(self) -> dict[str, list[AnyFact]]:
        """Return the clauses that are held against each point of a document."""
        found: dict[str, list[AnyFact]] = {}
        for id_, entry in self.library.comparisons.items():
            for point in entry.against:
                found.setdefault(point, []).append(self.library.facts[id_])
        return found

    def reports_of_point(self, point: str) -> list[ReportOfPoint]:
        """Return what articles make of a point of a document, clauses of one verdict together."""
        found: dict[tuple[str, str], list[str]] = {}
        for fact in self._against.get(point, ()):
            parent = fact.id if fact.kind == "point" else fact.parent or ""
            letters = self.library.facts_of(parent, Clause)
            if fact.kind == "point" and any(c in self._against.get(point, ()) for c in letters):
                continue
            verdict = self.library.verdict_on(fact).verdict
            label = self.library.facts[parent].label
            letter = fact.label.removeprefix(label)
            found.setdefault((parent, verdict), []).extend([letter] if letter else [])
        return [
            ReportOfPoint(
                article=self.article_of(self.library.facts[parent]),
                number=self.library.facts[parent].label,
                letters=tuple(letters),
                verdict=verdict,
                address=self.address(parent) + (f"#{letters[0]}" if letters else ""),
            )
            for (parent, verdict), letters in found.items()
        ]

    def voice(self, claim: Fact[Claim]) -> str:
        """Return who speaks in a claim: the holder as worded, the author, or that it is unclear."""
        holders = holder_names(claim)
        if holders:
            return f"{holders}, as attributed by {self.article_of(claim).attribution}"
        if claim.record.unclear:
            return "attribution unclear"
        return "the author" if self.article_of(claim).author else self.article_of(claim).attribution

    def voices(self, claims: Sequence[Fact[Claim]]) -> list[Voices]:
        """Return who speaks and how in the claims of a sentence, equal ones together."""
        views = []
        for (who, stance, verdicts), group in groupby(claims, key=self._voice_key):
            labels = [claim.label[1:] for claim in group]
            numbers = "–".join(dict.fromkeys((labels[0], labels[-1])))
            views.append(Voices(numbers, who, STANCE_WORDS[stance], verdicts))
        return views

    def _voice_key(self, claim: Fact[Claim]) -> tuple[str, str, tuple[str, ...]]:
        verdicts = tuple(dict.fromkeys(contest.verdict for contest in claim.contests))
        return self.voice(claim), claim.record.stance, verdicts

    def place_in_article(self, fact: AnyFact) -> str:
        """Return where a fact stands in its article: point 3, clause a; claim 15."""
        if fact.kind == "clause":
            parent = self.library.facts[fact.parent or ""].label
            return f"point {parent}, clause {fact.label.removeprefix(parent)}"
        return f"{fact.kind} {fact.label.lstrip('abcdefghijklmnopqrstuvwxyz')}"

    def quotation(self, thing: AnyFact | PlacedPoint) -> str:
        """Return a quotation to be copied: words, who says so, on what it rests, verdict."""
        if isinstance(thing, PlacedPoint):
            return self._point_quotation(thing)
        article = self.article_of(thing)
        by = f", translated by {article.translator}" if article.translator else ""
        words = self.shown(thing).replace("“", "‘").replace("”", "’")
        remark = self.citer.cite_fact(thing).remark
        holder = f"; {self.voice(thing)}" if is_fact_of(thing, Claim) else ""
        verdict = f"; {remark}" if remark else ""
        contests = "".join(
            f"; {VERDICTS[c.verdict].word}: {c.finding.rstrip('.')}" for c in thing.contests
        )
        return f"“{words}” {article.attribution}{by}, {article.day}{holder}{verdict}{contests}."

    def _point_quotation(self, point: PlacedPoint) -> str:
        words = point.item.words
        told = "; ".join(source.name for source in self.resolved(point.item.sources))
        what = f"{point.item.what} (summary of the {RECORD})"
        if words:
            gloss = f" (our translation: {words.gloss})" if words.gloss else ""
            of = f", in the words of {words.of}," if words.of else ""
            what = f"“{words.exact}”{gloss}{of}"
        basis = "read in a copy" if point.item.basis == "text" else "as reported"
        basis = f"{basis}: {told}"
        place = f"{document_name(point.document)}, point {point.item.id[1:]}"
        return f"{what} {place}; {basis}; checked {human(point.document.checked)}."

    def citations(self, work: Work) -> list[dict[str, str]]:
        """Return a work in every style, Chicago first."""
        texts = cite_styles(work)
        order = ("Chicago", *(style for style in texts if style != "Chicago"))
        return [{"name": style, "text": texts[style]} for style in order]

    def table(self) -> dict[str, object]:
        """Return all filters by name."""
        names = (
            "address name resolved publishers shown shown_head article_of byline"
            " provenance counted report_count reports_of_point voice voices"
            " place_in_article quotation citations"
        )
        return {name: getattr(self, name) for name in names.split()} | {
            "foreign": mark_foreign,
            "short_words": shorten,
            "lower_first": lower_first,
            "document_topics": document_topics,
            "kind_and_place": kind_and_place,
            "read_level": read_level,
            "document_name": document_name,
            "visible": show_invisible,
            "long_date": human,
            "margin_date": margin_date,
        }
