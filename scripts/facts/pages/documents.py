"""The joint documents, the formulas that run through them, and reported points beside them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from facts.base.wording import human
from facts.library.documents.formulas import FormulaStep
from facts.library.documents.naming import document_name, kind_name
from facts.library.documents.points import PlacedPoint
from facts.library.documents.verdicts import Judgement
from facts.library.entities import Article, Fact
from facts.library.library import Library
from facts.model.article_facts import Clause, Point
from facts.model.documents import Formula, JointDocument, TextCopy
from facts.model.fields import Verdict
from facts.model.labels import READ_SHARES, VERDICTS
from facts.pages.metadata import appearance_node, cite_page
from facts.pages.page import Page, Site, View
from facts.pages.timeline import era_view

Filter = tuple[
    str, str, Sequence[tuple[str, str]]
]  # its name, its key, keys and names of its choices


def documents_pages(site: Site) -> Iterator[Page]:
    """Yield the list of documents and the page of each."""
    library = site.library
    yield documents_list(library)
    for document in library.documents.values():
        yield document_page(site, document)


def span_of_years(dates: Sequence[str]) -> str:
    """Return the first and the last year of some dates, as 1994–2026."""
    years = sorted({date[:4] for date in dates})
    return "–".join(dict.fromkeys((years[0], years[-1]))) if years else ""


def group_by_era(library: Library, documents: Sequence[JointDocument]) -> list[View]:
    """Return the eras that have documents, newest first, each with its own."""
    eras = []
    for era in reversed(library.eras.values()):
        inside = [d for d in documents if library.era_of(d.edtf) == era.id]
        if inside:
            eras.append(era_view(era, documents=inside))
    return eras


def document_filters(library: Library, documents: Sequence[JointDocument]) -> list[Filter]:
    """Return by what the list of documents can be filtered: name, key, and its choices."""
    topics = {topic for d in documents for item in d.outline for topic in item.topics}
    titles = [(topic, library.topics[topic].title) for topic in library.topics if topic in topics]
    kinds = [(kind, kind_name(kind)) for kind in sorted({d.kind for d in documents})]
    return [("Topic", "topic", titles), ("Kind", "kind", kinds)]


def documents_list(library: Library) -> Page:
    """Return the list of documents by era, newest first."""
    documents = sorted(library.documents.values(), key=lambda d: (d.edtf, d.id), reverse=True)
    points = sum(len(d.outline) for d in documents)
    whole = sum(any(text.read == "whole" for text in d.texts) for d in documents)
    lead = (
        "Treaties, joint statements, declarations and communiqués of China and Russia:"
        f" {len(documents)} documents with {points} points."
    )
    view = {
        "lead": lead,
        "years": span_of_years([d.edtf for d in documents]),
        "completeness": f"Read whole: {whole or 'none'}, so a gap in an outline is no gap in the"
        " document; others are known that have no page yet.",
        "eras": group_by_era(library, documents),
        "filters": document_filters(library, documents),
    }
    return Page("statements", "documents", "Documents", lead, view, script="filter.js")


def signing_sentence(library: Library, document: JointDocument) -> str:
    """Return who signed or issued a document, where and at what level."""
    signed = document.signatories or document.issued_by or document.parties
    names = " and ".join(library.actors[a].name for a in signed)
    verb = "Signed" if document.signatories else "Issued"
    return f"{verb} in {document.place} by {names}, {document.level}"


def document_page(site: Site, document: JointDocument) -> Page:
    """Return the page of one document with its points, its reports and what no report mentions."""
    library = site.library
    points = [library.document_points[f"{document.id}-{item.id}"] for item in document.outline]
    reports = [
        {
            "article": library.articles[article],
            "points": [(fact, library.verdict_on(fact)) for fact in facts],
        }
        for article, facts in library.reports_of(document.id).items()
    ]
    touched = {point.id for point in points if library.reports_on(point.id)}
    name = document_name(document)
    contents = [
        ("texts", "Where the text stands"),
        ("points", f"{len(points)} points"),
        ("reports" if reports else "", "Reports"),
        ("cite", "Cite"),
    ]
    sections = document.sections
    extent = f"{len(points)} points of it are known here."
    if sections:
        titles = "with" if sections.titled else "without"
        extent = f"The text has {sections.count} sections {titles} titles; {extent}"
    view = {
        "document": document,
        "event": library.registered_events.get(document.event),
        "signed": signing_sentence(library, document),
        "extent": extent,
        "contents": contents,
        "texts": official_texts_first(document),
        "points": points,
        "reports": reports,
        "unreported": [point for point in points if point.id not in touched],
        "whole_texts": library.texts.get(document.id, ()),
        "withdrawn": site.withdrawn_from(f"statements/{document.id}/"),
        "document_work": site.citer.cite_document(document),
    }
    about = f"{name}: {len(points)} points, each with its basis and sources."
    page = Page(f"statements/{document.id}", "document", name, about, view)
    return cite_page(site, page, site.citer.cite_outline(document))


def official_texts_first(document: JointDocument) -> list[TextCopy]:
    """Return the addresses of a document's text, official ones first, then by how much was read."""
    order = list(READ_SHARES)
    return sorted(document.texts, key=lambda text: (not text.official, order.index(text.read)))


def formulas_pages(site: Site) -> Iterator[Page]:
    """Yield the table of formulas by year and the page of each."""
    library = site.library
    rows = [{"formula": f, "cells": formula_cells(library, f)} for f in library.formulas.values()]
    years = sorted({document.edtf[:4] for document in library.documents.values()})
    lead = (
        f"{len(rows)} turns of phrase that come back from document to document, and the years"
        " that word them."
    )
    view = {
        "lead": lead,
        "rows": rows,
        "years": years,
        "span": span_of_years(years),
        "absence": "An empty field is no finding where the document was not read whole.",
    }
    yield Page("formulas", "formulas", "Formulas", lead, view)
    for formula in library.formulas.values():
        yield formula_page(site, formula)


def formula_cells(library: Library, formula: Formula) -> dict[str, str]:
    """Return for each year how a document words a formula: text, reported, or also."""
    cells: dict[str, str] = {}
    for step in library.steps(formula):
        if step.point:
            year = step.point.document.edtf[:4]
            cells[year] = "text" if "text" in (step.basis, cells.get(year)) else "reported"
    for point in formula.also:
        cells.setdefault(library.document_points[point].document.edtf[:4], "also")
    return cells


def formula_page(site: Site, formula: Formula) -> Page:
    """Return the page of a formula: its wordings by date with what changed, and the finding."""
    library = site.library
    steps = {step.id: step for step in library.steps(formula)}
    view = {
        "formula": formula,
        "steps": [
            step_view(library, step, steps.get(step.compared_to or "")) for step in steps.values()
        ],
        "also": [library.document_points[point] for point in formula.also],
        "withdrawn": site.withdrawn_from(f"formulas/{formula.id}/"),
    }
    page = Page(f"formulas/{formula.id}", "formula", formula.title, formula.question, view)
    return cite_page(site, page, site.citer.cite_formula(formula))


def step_view(library: Library, step: FormulaStep, before: FormulaStep | None) -> View:
    """Return a step for templates, with the verdict on an article's words."""
    verdict: Verdict | None = None
    if step.fact and step.fact.kind in ("point", "clause"):
        verdict = library.verdict_on(step.fact).verdict
    elif step.fact and step.fact.contests:
        verdict = step.fact.contests[0].verdict
    return {
        "id": step.id,
        "edtf": step.edtf,
        "words": step.words,
        "changed": [(run.kind, run.text) for run in step.changed],
        "note": step.note or (before and before.edtf and before.edtf[:4]),
        "before": step.compared_to,
        "point": step.point,
        "fact": step.fact,
        "verdict": verdict,
    }


def reported_point_pages(site: Site, article: Article) -> Iterator[Page]:
    """Yield the pages of the points that an article reports of documents of the record."""
    library = site.library
    for id_ in library.documents_of(article.id):
        document = library.documents[id_]
        facts = library.reports_of(id_)[article.id]
        around = [None, *facts, None]
        for (before, fact), (_, after) in pairwise(pairwise(around)):
            if fact is not None:
                yield reported_point_page(site, article, document, (before, fact, after))


def reported_point_page(
    site: Site,
    article: Article,
    document: JointDocument,
    place: tuple[Fact[Point] | None, Fact[Point], Fact[Point] | None],
) -> Page:
    """Return the page of one reported point beside the document, clause by clause."""
    library = site.library
    before, point, after = place
    judgement = library.verdict_on(point)
    clauses = [
        (clause, clause.label.removeprefix(point.label), library.verdict_on(clause))
        for clause in library.facts_of(point.id, Clause)
    ]
    finding, caveat = split_note(judgement, clauses)
    word = VERDICTS[judgement.verdict].word
    view = {
        "document": document,
        "article": article,
        "point": point,
        "judgement": judgement,
        "clauses": clauses,
        "finding": finding,
        "caveat": caveat,
        "compared": compared_sentence(judgement),
        "others": other_reports(library, document, point),
        "before": before,
        "after": after,
        "withdrawn": site.withdrawn_from(f"statements/{document.id}/{article.id}/{point.label}/"),
        "article_work": site.citer.cite_article(article),
    }
    title = point.title or f"Point {point.label}"
    about = (
        f"Compared with the document: {word}. Point {point.label} of the"
        f" {document_name(document)} as reported by {article.attribution}, {article.day}."
    )
    path = f"statements/{document.id}/{article.id}/{point.label}"
    page = Page(path, "reported_point", f"{title} (point {point.label}, {word})", about, view)
    work = site.citer.cite_fact(point)
    # The words stand at an anchor of their own: the page is the record's, they are the article's.
    words = {"@id": f"{work.url}#whole", "url": f"{work.url}#whole"}
    claim = appearance_node(site, point, library.shown_words(point)) | words
    return cite_page(site, page, work, "Quotation", [claim])


def split_note(
    judgement: Judgement, clauses: Sequence[tuple[Fact[Clause], str, Judgement]]
) -> tuple[str, str]:
    """Return finding and caveat of a point: the note of its gravest clause, then its own."""
    if judgement.verdict == "not-checked":
        return judgement.note or "No words of the document were read for this point.", ""
    gravest = next((found for _, _, found in clauses if found.verdict == judgement.verdict), None)
    if gravest and gravest.note and judgement.verdict in ("differs", "incomplete"):
        return gravest.note, judgement.note or ""
    return judgement.note or VERDICTS[judgement.verdict].meaning, ""


def compared_sentence(judgement: Judgement) -> str:
    """Return how many clauses were compared, and when."""
    if not judgement.compared:
        return "Not compared yet."
    clauses = "clause" if judgement.clauses == 1 else "clauses"
    day = f", {human(judgement.checked)}" if judgement.checked else ""
    return f"{judgement.compared} of {judgement.clauses} {clauses} compared{day}."


def other_reports(
    library: Library, document: JointDocument, point: Fact[Point]
) -> list[tuple[Fact[Point], Judgement]]:
    """Return the points of other articles' reports of the same document that share a topic."""
    return [
        (other, library.verdict_on(other))
        for article, facts in library.reports_of(document.id).items()
        for other in facts
        if article != point.article and set(other.topics) & set(point.topics)
    ]


def points_by_date(points: Sequence[PlacedPoint]) -> list[PlacedPoint]:
    """Return points of documents by the date of their document, then in its order."""
    return sorted(points, key=lambda point: (point.document.edtf, point.document.id))
