"""Pages that are cited: their files, the metadata of their head and their JSON-LD agree."""

import json
import re
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

import bibtexparser
import html5lib
import pytest
import rdflib
import rispy
from citeproc.source.json import CiteProcJSON
from rdflib.namespace import SDO

from conftest import RECORD, untexed
from facts.data.publication import Publication
from facts.library.loading import load_library
from facts.pages.metadata import ISO_DATE, claim_node
from facts.pages.writing import make_site


def bib(path: Path) -> dict[str, str]:
    library = bibtexparser.parse_file(str(path))
    assert not library.failed_blocks and len(library.entries) == 1
    return {f.key: str(f.value) for f in library.entries[0].fields}


def head(path: Path) -> tuple[dict[str, list[str]], list[dict[str, Any]]]:
    """Return the metadata of a page's head and the nodes of its JSON-LD."""
    tree = html5lib.parse(path.read_bytes(), namespaceHTMLElements=False)
    metas: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        metas.setdefault(meta.get("name") or meta.get("property") or "", []).append(
            meta.get("content", "")
        )
    scripts = [s.text for s in tree.iter("script") if s.get("type") == "application/ld+json"]
    return metas, [node for text in scripts for node in json.loads(text or "")["@graph"]]


def cited(site: Path) -> list[Path]:
    """Return the folders of all pages that are cited: those of former addresses forward and have no head of their own."""
    found = [p.parent for p in site.rglob("citation.json")]
    return [
        f
        for f in found
        if 'http-equiv="refresh"' not in (f / "index.html").read_text(encoding="utf-8")
    ]


@pytest.mark.parametrize("which", ["site", "toy_site", "released"])
def test_all_forms_agree(which: str, request: pytest.FixtureRequest) -> None:
    folder: Path = request.getfixturevalue(which)
    site = folder / "site" if which == "released" else folder
    pages = cited(site)
    assert len(pages) >= {"site": 7, "toy_site": 11, "released": 11}[which]
    for page in pages:
        (csl,) = json.loads((page / "citation.json").read_text(encoding="utf-8"))
        tex = bib(page / "citation.bib")
        (ris,) = rispy.loads((page / "citation.ris").read_text(encoding="utf-8"))
        metas, nodes = head(page / "index.html")
        node = next(n for n in nodes if n["@type"] in ("Article", "Quotation", "CreativeWork"))
        title = csl["title"]
        assert {
            untexed(tex["title"]),
            ris["title"],
            node["name"],
            *metas["citation_title"],
            *metas["DC.title"],
        } == {title}
        names = [
            f"{a['family']}, {a['given']}" if "given" in a else a["literal"]
            for a in csl.get("author", [])
        ]
        assert ris.get("authors", []) == metas.get("citation_author", []) == names
        assert [untexed(n) for n in tex.get("author", "").split(" and ") if n] == names
        assert [
            f"{a['familyName']}, {a['givenName']}" if "familyName" in a else a["name"]
            for a in node.get("author", [])
        ] == names
        assert len(metas.get("DC.creator", [])) == len(names)
        translators = [f"{t['family']}, {t['given']}" for t in csl.get("translator", [])]
        assert ris.get("subsidiary_authors", []) == translators
        assert ([untexed(tex["translator"])] if "translator" in tex else []) == translators
        if translators:
            assert [
                f"{node['translator']['familyName']}, {node['translator']['givenName']}"
            ] == translators
            assert metas["DC.contributor"] == [f"{node['translator']['name']} (translator)"]
        day = "-".join(f"{n:02}" for n in csl["issued"]["date-parts"][0])
        assert {
            tex["date"],
            ris["date"].replace("/", "-"),
            node["datePublished"],
            *metas["DC.date"],
        } == {day}
        assert metas["citation_publication_date"] == [day.replace("-", "/")]
        assert {csl.get("URL"), tex.get("url")} == {*ris.get("urls", [None])}
        where = f"https://record.example/{page.relative_to(site).as_posix()}/"
        assert where in (csl.get("URL"), *csl["note"].split("; "))
        assert node["identifier"] in csl["note"].split("; ") and untexed(tex["note"]) == csl["note"]


def test_csl_json_is_read_by_a_processor(released: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for page in cited(released / "site"):
            items = json.loads((page / "citation.json").read_text(encoding="utf-8"))
            assert CiteProcJSON(items)[items[0]["id"]]


NAMES = re.compile(r"https://schema\.org/(\w+)")


@pytest.mark.parametrize(
    "place",
    [
        "timeline",
        "articles/tzou-2024",
        "analysis/tzou-2024",
        "actors/vladimir-putin",
        "actors/china",
    ],
)
def test_json_ld_says_only_what_schema_org_knows(site: Path, place: str) -> None:
    known(site / place / "index.html")


def known(path: Path) -> rdflib.Graph:
    text = path.read_text(encoding="utf-8")
    data = re.search(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL)
    assert data, path
    with warnings.catch_warnings():
        warnings.filterwarnings(
            "ignore", "ConjunctiveGraph is deprecated"
        )  # rdflib's reader of JSON-LD warns of itself
        graph = rdflib.Graph().parse(data=data[1], format="json-ld")
    assert len(graph) > 3
    for _, predicate, value in graph:
        for term in (predicate, value) if predicate == rdflib.RDF.type else (predicate,):
            if name := NAMES.fullmatch(str(term)):
                assert name[1] in SDO, term
    return graph


def test_json_ld_of_every_cited_page(released: Path) -> None:
    for page in cited(released / "site"):
        graph = known(page / "index.html")
        kinds = {str(t).rpartition("/")[2] for t in graph.objects(None, rdflib.RDF.type)}
        assert "BreadcrumbList" in kinds
        if page.name.isdecimal():
            assert {"Quotation", "Claim", "Article"} <= kinds
            claim = next(graph.subjects(rdflib.RDF.type, SDO.Claim))
            assert graph.value(claim, SDO.appearance)
        if page.parent.name == "events":  # what is cited is the entry; the event has its own days
            event = next(graph.subjects(rdflib.RDF.type, SDO.Event))
            assert graph.value(event, SDO.subjectOf) and not graph.value(event, SDO.datePublished)


def test_each_claim_of_an_article_with_an_address_has_an_id_of_its_own() -> None:
    library, _ = load_library(RECORD)
    article = library.articles["tzou-2024"]
    meta = article.meta.model_copy(update={"url": "https://review.example/1"})
    library.articles["tzou-2024"] = replace(article, meta=meta)
    site = make_site(library, Publication("https://record.example/", "2026-11-25"))
    claims = [fact for fact in library.facts.values() if fact.kind == "claim"]
    nodes = [claim_node(site, claim) for claim in claims]
    assert {node["url"] for node in nodes} == {"https://review.example/1"}
    # trap: that address as the id makes one thing of them all
    assert len({node["@id"] for node in nodes}) == len(claims) > 1


def events_in(path: Path) -> dict[str, str | None]:
    """Return the events that the JSON-LD of a page has, by id, with the day on which each began."""
    graph = known(path)
    found = graph.subjects(rdflib.RDF.type, SDO.Event)
    days = {str(s).removeprefix("urn:crr:"): graph.value(s, SDO.startDate) for s in found}
    return {id_: str(day) if day else None for id_, day in days.items()}


def test_the_timeline_has_every_dated_happening(site: Path) -> None:
    library, _ = load_library(RECORD)
    major = {
        e.id for e in library.registered_events if e.background and e.background.weight == "major"
    }
    assert major and events_in(site / "timeline/index.html").keys() == major
    whole = html5lib.parse(
        (site / "timeline/all/index.html").read_bytes(), namespaceHTMLElements=False
    )
    links = [
        li.find("div/h3/a") for li in whole.iter("li") if li.get("class", "").startswith("entry")
    ]
    listed = [link.get("href", "").removeprefix("../../") for link in links]
    dated = [event.id for event in library.timeline_events if event.edtf]
    assert listed == [library.addresses[id_].path for id_ in dated]


def test_the_page_of_an_event_has_its_days(site: Path) -> None:
    library, _ = load_library(RECORD)
    assert library.registered_events
    for event in library.registered_events:
        start = (event.edtf or "").partition("/")[0]
        day = start if ISO_DATE.fullmatch(start) else None
        assert events_in(site / "events" / event.id / "index.html") == {event.id: day}
