"""What is cited: articles as their authors', documents as their parties', entries as the record's.

A citation of a reported point says what the comparison with the document found.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from facts.base.wording import fill_names, human
from facts.data.citations import RECORD, Agent, Work, join_known
from facts.data.publication import Publication
from facts.library.documents.points import Judgement
from facts.library.entities import AnyFact, Article
from facts.library.library import Library
from facts.model.article import Name
from facts.model.article_facts import Clause
from facts.model.documents import Formula, JointDocument
from facts.model.labels import VERDICTS


def make_agents(printed: str, names: Sequence[Name]) -> tuple[Agent, ...]:
    """Return names as cited: in their parts where article.yml gives those of all, else as printed.

    `printed` is the row of names that the article prints; behind `et al.` there are more.
    """
    row = fill_names(printed, len(names))
    if len(names) != len(row):
        return tuple(map(Agent, row))
    return tuple(
        Agent(name.family, name.given, family_first=as_printed.startswith(f"{name.family} "))
        for as_printed, name in zip(row, names, strict=True)
    )


def describe_verdict(judgement: Judgement, kind: str, teller: str | None) -> str:
    """Return what a citation of a reported point says of it.

    `kind` is that of the document, `teller` says who gives its words where that is no copy.
    """
    says = None
    if primary := judgement.primary:
        ours = " (our translation)" if primary.gloss else ""
        verb = f"which, {teller}, says" if teller else "which says"
        says = f"{verb} “{primary.gloss or primary.exact}”{ours}"
    found = join_known(f"{VERDICTS[judgement.verdict].cited} the {kind}", says, by=", ")
    day = f"compared {human(judgement.checked)}" if judgement.checked else None
    return join_known("as reported", found, day, by="; ")


@dataclass(frozen=True)
class Citer:
    """Makes works of one state of the record: a release, or the build of a day.

    `changed` gives the day of the last change of a thing by its id.
    """

    library: Library
    publication: Publication
    changed: dict[str, str]

    @cached_property
    def version(self) -> str:
        """Return which state of the record is cited."""
        if self.publication.release:
            return f"release {self.publication.release}"
        return f"unreleased, built {human(self.publication.built)}"

    def locate(self, id_: str) -> str:
        """Return the full address of a thing of the record."""
        return f"{self.publication.site_url}{self.library.addresses[id_].path}"

    @cached_property
    def articles(self) -> dict[str, Work]:
        """Return every article as its author's, by id: each fact is cited as it, at its place."""
        return {id_: self.cite_article(article) for id_, article in self.library.articles.items()}

    def cite_article(self, article: Article) -> Work:
        """Return an article with its own publisher and address where known."""
        meta = article.meta
        author = article.imprint.author
        position = (author.position, author.affiliation) if author else ()
        translator = None
        if article.translator:
            translator, *others = make_agents(article.translator, meta.names.get("translator", ()))
            if others:  # the styles have room for one: all of them, as printed
                translator = Agent(article.translator)
        authors: tuple[Agent, ...] = (Agent(article.attribution),)
        if article.author:
            authors = make_agents(article.author, meta.names.get("author", ()))
        return Work(
            id=article.id,
            title=article.title,
            authors=authors,
            translator=translator,
            position=", ".join(part.exact for part in position if part),
            issued=article.published,
            container=meta.publisher if author else None,
            remark=None if meta.publisher or meta.url else "place of publication not known",
            pinpoint=f"CRR {article.id}",
            version=f"{RECORD}, {self.version}",
            changed=self.changed.get(article.id),
            url=meta.url,
            address=self.locate(article.id),
            lang=meta.lang,
        )

    def cite_document(self, document: JointDocument) -> Work:
        """Return a document as its parties', with its official address where known."""
        official = next((text for text in document.texts if text.official), None)
        lang = official.lang if official else None
        titles = [name for name in document.titles if name not in document.titles_short]
        own = lang if lang in titles else next(iter(titles), None)
        translated = f"title translated by the editors of the {RECORD}"
        return Work(
            id=document.id,
            title=document.title,
            original=document.titles[own] if own else None,
            authors=tuple(Agent(self.library.actors[party].name) for party in document.parties),
            issued=document.edtf,
            container=None,
            remark=translated if document.title_ours else None,
            pinpoint=f"CRR {document.id}",
            version=f"{RECORD}, {self.version}",
            changed=self.changed.get(document.id),
            url=official.url if official else None,
            address=self.locate(document.id),
            lang=lang,
            type="treaty" if document.kind == "treaty" else "document",
        )

    def cite_entry(self, id_: str, title: str) -> Work:
        """Return an entry of the record as the record's, of the day of its release or build."""
        return Work(
            id=id_,
            title=title,
            editors=self.publication.editors,
            issued=self.publication.date or self.publication.built,
            pinpoint=f"CRR {id_}",
            version=self.version,
            changed=self.changed.get(id_),
            url=self.locate(id_),
        )

    def cite_fact(self, fact: AnyFact) -> Work:
        """Return a reported point as an entry; another fact as its article, at its pinpoint."""
        library = self.library
        document = library.documents.get(library.reported(fact) or "")
        if not document or fact.kind == "statement":
            return replace(
                self.articles[fact.article],
                id=fact.id,
                pinpoint=f"CRR {fact.article} {fact.label}",
                changed=self.changed.get(fact.id),
                address=self.locate(fact.id),
            )
        article = library.articles[fact.article]
        report = f"{article.attribution}’s report on the {document.name_inside}"
        found = library.verdict_on(fact)
        clauses = map(library.verdict_on, library.facts_of(fact.id, Clause))
        gravest = next((c for c in clauses if c.primary and c.verdict == found.verdict), found)
        told = replace(gravest, checked=found.checked)
        return replace(
            self.cite_entry(fact.id, f"{fact.kind.capitalize()} {fact.label} of {report}"),
            remark=describe_verdict(told, document.kind, library.find_teller(told)),
            pinpoint=f"CRR {document.id} {fact.article} {fact.label}",
        )

    def cite_formula(self, formula: Formula) -> Work:
        """Return a formula as an entry."""
        return self.cite_entry(
            f"formula-{formula.id}", f"{formula.title}: a formula and its wordings"
        )

    def find_page_work(self, path: str) -> Work | None:
        """Return what the page at an address is cited as; None where it is not."""
        library = self.library
        match path.partition("#")[0].strip("/").split("/"):
            case ["articles", id_]:
                return self.articles[id_]
            case ["statements", id_]:
                # The points of a document, which the record found.
                return self.cite_entry(id_, f"Entry on the {library.documents[id_].name_inside}")
            case ["statements", _, article, label]:
                return self.cite_fact(library.facts[f"{article}-{label}"])
            case ["events", id_]:
                event = library.background[id_]
                return self.cite_entry(id_, f"{event.title}, {human(event.edtf)}")
            case ["formulas", id_]:
                return self.cite_formula(library.formulas[id_])
        return None

    def list_record_works(self) -> Iterator[Work]:
        """Yield the works of the bibliography that are of no article: documents and formulas."""
        yield from map(self.cite_document, self.library.documents.values())
        yield from map(self.cite_formula, self.library.formulas.values())

    def list_article_works(self, article: Article) -> Iterator[Work]:
        """Yield the works of the bibliography of an article: itself, and the points it reports."""
        yield self.articles[article.id]
        points = (f for f in article.facts if f.kind == "point" and self.library.reported(f))
        yield from map(self.cite_fact, points)
