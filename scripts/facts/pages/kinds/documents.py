"""The joint documents, the formulas that run through them, and reported points beside them."""

import re

from facts.data.citation_files import make_citation_files
from facts.library.documents.points import Judgement
from facts.library.entities import Article
from facts.library.library import Library
from facts.model.article_facts import Clause
from facts.model.documents import Formula
from facts.model.labels import VERDICTS
from facts.pages.metadata import appearance_node, cite_page
from facts.pages.page import Page, Pages, Site, cut_list, find_neighbours

COUNTED_CLAUSES = re.compile(r"^[0-9]+ of [0-9]+ clauses checked[:,.] ")
BEST_BASES = ("text", "translation", "reported")  # of a point, from the surest on
MOST_DOCUMENTS = 50  # documents on one page of the list: at most 80 KB of HTML


def documents_pages(site: Site) -> Pages:
    """Yield the list of documents, newest first, each with its era, and the page of each."""
    library = site.library
    documents = sorted(library.documents.values(), key=lambda d: (d.edtf, d.id), reverse=True)
    lead = (
        "Treaties, joint statements, declarations and communiqués of China and Russia:"
        f" {len(documents)} documents with {len(library.document_points)} points."
    )
    page = Page("statements", "documents", "Documents", lead, script="filter.js")
    yield from cut_list(page, [(library.era_of(d.edtf), d) for d in documents], MOST_DOCUMENTS)
    for document in documents:
        points = library.points_of(document.id)
        view = {
            "document": document,
            "points": points,
            "unreported": [point for point in points if not library.reports_on[point.id]],
        }
        name = document.name
        about = f"{name}: {len(points)} points, each with its basis and sources."
        files = make_citation_files(site.citer.cite_document(document), "document")
        page = Page(f"statements/{document.id}", "document", name, about, view, attached=files)
        yield cite_page(site, page)


def formulas_pages(site: Site) -> Pages:
    """Yield the table of formulas by year, and the page of each with its wordings by date."""
    library = site.library
    formulas = library.formulas
    years = sorted({document.edtf[:4] for document in library.documents.values()})
    about = (
        f"{len(formulas)} phrases and subjects that come back from document to document,"
        " and the years that word them."
    )
    cells = {id_: fill_cells(library, formula) for id_, formula in formulas.items()}
    yield Page("formulas", "formulas", "Formulas", about, {"cells": cells, "years": years})
    for formula in formulas.values():
        view = {"formula": formula, "steps": library.steps(formula)}
        page = Page(f"formulas/{formula.id}", "formula", formula.title, formula.question, view)
        yield cite_page(site, page)


def fill_cells(library: Library, formula: Formula) -> dict[str, str]:
    """Return for each year how a document words a formula: by the best basis of a step, or also."""
    cells: dict[str, str] = {}
    for step in library.steps(formula):
        if step.point:
            year = step.point.document.edtf[:4]
            cells[year] = min(step.basis, cells.get(year, step.basis), key=BEST_BASES.index)
    for point in formula.also:
        cells.setdefault(library.document_points[point].document.edtf[:4], "also")
    return cells


def reported_point_pages(site: Site, article: Article) -> Pages:
    """Yield each point that an article reports beside the document, clause by clause."""
    library = site.library
    for id_ in library.documents_of(article.id):
        document = library.documents[id_]
        reports = library.reports_of[id_]
        for point in reports[article.id]:
            judgement = library.verdict_on(point)
            clauses = [(c, library.verdict_on(c)) for c in library.facts_of(point.id, Clause)]
            finding, caveat = split_note(judgement, [found for _, found in clauses])
            view = {
                "document": document,
                "article": article,
                "point": point,
                "judgement": judgement,
                "clauses": clauses,
                "finding": finding,
                "caveat": caveat,
                "others": [
                    other
                    for points in reports.values()
                    for other in points
                    if other.article != article.id and set(other.topics) & set(point.topics)
                ],
                "around": find_neighbours(reports[article.id], point),
            }
            word = VERDICTS[judgement.verdict].word
            number = f"point {point.label} of {article.attribution}’s report"
            page = Page(
                f"statements/{id_}/{article.id}/{point.label}",
                "reported_point",
                f"{point.title or 'What is reported'} ({number}, {word})",
                f"Compared with the document: {word}. This is {number} on the"
                f" {document.name_inside}, {article.day}.",
                view,
            )
            # The words stand at an anchor of their own: the page is the record's, they are the
            # article's.
            whole = f"{site.citer.locate(point.id)}#whole"
            claim = appearance_node(site, point) | {"@id": whole, "url": whole}
            yield cite_page(site, page, "Quotation", [claim])


def split_note(judgement: Judgement, clauses: list[Judgement]) -> tuple[str, str]:
    """Return finding and caveat of a point: the note of its gravest clause, then its own.

    How many clauses were compared stands beside them: a note that begins with it says it no more.
    """
    note = COUNTED_CLAUSES.sub("", judgement.note or "")
    note = note[:1].upper() + note[1:]
    gravest = next((found for found in clauses if found.verdict == judgement.verdict), None)
    if gravest and gravest.note and judgement.verdict in ("differs", "incomplete"):
        return gravest.note, note
    unread = "No words of the document were read for this point."
    meaning = VERDICTS[judgement.verdict].meaning
    return note or (unread if judgement.verdict == "not-checked" else meaning), ""
