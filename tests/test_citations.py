"""Citations: the styles against a citation processor's, the files against independent parsers, all forms against each other."""

import json
import re
import warnings
from pathlib import Path
from typing import Any

import bibtexparser
import html5lib
import pytest
import rdflib
import rispy
import yaml
from citeproc.source.json import CiteProcJSON
from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib.namespace import SDO

from conftest import CONTENT, ROOT
from facts import citations
from facts.citations import Agent, Work, title_case
from facts.loading import load_library

GOLDEN = yaml.safe_load((ROOT / "tests/golden/citations.yml").read_text(encoding="utf-8"))


def work_of(data: dict[str, Any]) -> Work:
    def agent(name: dict[str, str], first: bool = False) -> Agent:
        return Agent(name.get("literal") or name["family"], name.get("given"), first)

    issued = "-".join(f"{n:02}" for n in data.get("issued", []))
    translators = [agent(n, True) for n in data.get("translator", [])]
    authors = tuple(agent(n) for n in data.get("author", []))
    return Work("x", data["title"], authors, next(iter(translators), None), issued=issued or None, url=data.get("URL"))


@pytest.mark.parametrize("name", GOLDEN)
@pytest.mark.parametrize("style", ["apa", "chicago", "mla", "gbt", "gost"])
def test_styles_are_those_of_the_processor(name: str, style: str) -> None:
    assert getattr(citations, style)(work_of(GOLDEN[name]["work"])) == GOLDEN[name][style]


def test_departures_from_the_processor_are_few_and_named() -> None:
    departures = {(name, style) for name, entry in GOLDEN.items() for style in entry.get("processor", {}) if style != "gost"}
    assert departures == {("no address before a release", "gbt"), ("nobody, no date", "apa")}


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("the year of the horse", "The Year of the Horse"),  # small words stay small inside
        ("what to look for", "What to Look For"),  # but not at the end
        ("a new era: the statement", "A New Era: The Statement"),  # nor behind a colon
        ("a “no limits” partnership (so called)", "A “No Limits” Partnership (So Called)"),  # behind an opening mark
        ("iPhone sales in the PRC", "IPhone Sales in the PRC"),  # letters inside a word are left alone
        ("", ""),
    ],
)
def test_headline_style(printed: str, expected: str) -> None:
    assert title_case(printed) == expected


def bib(path: Path) -> dict[str, str]:
    library = bibtexparser.parse_file(str(path))
    assert not library.failed_blocks and len(library.entries) == 1
    return {f.key: str(f.value) for f in library.entries[0].fields}


def untexed(text: str) -> str:
    text = text.replace(r"\textbraceleft{}", "{").replace(r"\textbraceright{}", "}")
    return re.sub(r"\\([&%$#_])", r"\1", text).removeprefix("{").removesuffix("}")


def head(path: Path) -> tuple[dict[str, list[str]], list[dict[str, Any]]]:
    """Return the metadata of a page's head and the nodes of its JSON-LD."""
    tree = html5lib.parse(path.read_bytes(), namespaceHTMLElements=False)
    metas: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        metas.setdefault(meta.get("name") or meta.get("property") or "", []).append(meta.get("content", ""))
    scripts = [s.text for s in tree.iter("script") if s.get("type") == "application/ld+json"]
    return metas, [node for text in scripts for node in json.loads(text or "")["@graph"]]


def cited(site: Path) -> list[Path]:
    """Return the folders of all pages that are cited: those of former addresses forward and have no head of their own."""
    found = [p.parent for p in site.rglob("citation.json")]
    return [f for f in found if 'http-equiv="refresh"' not in (f / "index.html").read_text(encoding="utf-8")]


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
        assert {untexed(tex["title"]), ris["title"], node["name"], *metas["citation_title"], *metas["DC.title"]} == {title}
        names = [f"{a['family']}, {a['given']}" if "given" in a else a["literal"] for a in csl["author"]]
        assert ris["authors"] == metas["citation_author"] == names
        assert [untexed(n) for n in tex["author"].split(" and ")] == names
        assert [f"{a['familyName']}, {a['givenName']}" if "familyName" in a else a["name"] for a in node["author"]] == names
        assert len(metas["DC.creator"]) == len(names)
        translators = [f"{t['family']}, {t['given']}" for t in csl.get("translator", [])]
        assert ris.get("subsidiary_authors", []) == translators
        assert ([untexed(tex["translator"])] if "translator" in tex else []) == translators
        if translators:
            assert [f"{node['translator']['familyName']}, {node['translator']['givenName']}"] == translators
            assert metas["DC.contributor"] == [f"{node['translator']['name']} (translator)"]
        day = "-".join(f"{n:02}" for n in csl["issued"]["date-parts"][0])
        assert {tex["date"], ris["date"].replace("/", "-"), node["datePublished"], *metas["DC.date"]} == {day}
        assert metas["citation_publication_date"] == [day.replace("-", "/")]
        addresses = {csl.get("URL"), tex.get("url"), node.get("url"), *metas.get("citation_public_url", [None])}
        assert {*addresses, *ris.get("urls", [None])} == {
            f"https://record.example/id/{csl['id']}/" if which == "released" else None
        }
        assert csl["note"].startswith(node["identifier"]) and untexed(tex["note"]) == csl["note"]


def test_csl_json_is_read_by_a_processor(released: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for page in cited(released / "site"):
            items = json.loads((page / "citation.json").read_text(encoding="utf-8"))
            assert CiteProcJSON(items)[items[0]["id"]]


NAMES = re.compile(r"https://schema\.org/(\w+)")


@pytest.mark.parametrize(
    "place", ["timeline", "articles/tzou-2024", "analysis/tzou-2024", "actors/vladimir-putin", "actors/china"]
)
def test_json_ld_says_only_what_schema_org_knows(site: Path, place: str) -> None:
    known(site / place / "index.html")


def known(path: Path) -> rdflib.Graph:
    text = path.read_text(encoding="utf-8")
    data = re.search(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL)
    assert data, path
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "ConjunctiveGraph is deprecated")  # rdflib's reader of JSON-LD warns of itself
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


def test_the_timeline_has_every_dated_happening(site: Path) -> None:
    graph = known(site / "timeline/index.html")
    library, _ = load_library(CONTENT)
    dated = {h.id for h in library.happenings if h.edtf}
    assert {str(s).partition("#")[2] for s in graph.subjects(rdflib.RDF.type, SDO.Event)} == dated


@pytest.mark.parametrize(
    ("issued", "day"),
    [
        ("2024-05-16", [2024, 5, 16]), ("2024-05", [2024, 5]), ("2024", [2024]), (None, []), ("199X", []),
        ("2024-05-16/2024-05-18", [2024, 5]), ("2024-05-31/2024-06-02", [2024]),  # no day that the source does not give
        ("2023-12-31/2024-01-02", []), ("2024-05-16/..", []), ("2024-05~", [2024]), ("2024-21", [2024]),
    ],
)  # fmt: skip
def test_a_citation_is_never_more_precise_than_the_date(issued: str | None, day: list[int]) -> None:
    assert Work("a", "Title", issued=issued).day == day


@pytest.mark.parametrize(("family", "given_"), [("Svoboda", "Jan Novak and Petr"), ("K. and Sons", "J."), ("Doe, Jr.", "Jan")])
def test_a_name_that_holds_a_separator_stays_one_name(family: str, given_: str) -> None:
    parsed = bibtexparser.parse_string(citations.bibtex(Work("a-1", "Title", (Agent(family, given_),))))
    layers = [bibtexparser.middlewares.SeparateCoAuthors(), bibtexparser.middlewares.SplitNameParts()]
    for layer in layers:
        parsed = layer.transform(parsed)
    (name,) = parsed.entries[0]["author"]
    assert (" ".join(name.last).strip("{}"), " ".join(name.first).strip("{}")) == (family, given_)


TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029"), min_size=1, max_size=60)


@given(title=TEXT.filter(str.strip), family=TEXT.filter(str.strip), given_=TEXT.filter(str.strip))
@settings(max_examples=60, deadline=None)
def test_any_title_and_name_make_files_that_parse(title: str, family: str, given_: str) -> None:
    work = Work("a-1", title, (Agent(family, given_),), issued="2024-05")
    assert not bibtexparser.parse_string(citations.bibtex(work)).failed_blocks
    assert len(rispy.loads(citations.ris([work]))) == 1
    assert json.loads(citations.csl_json([work]))[0]["title"] == title
    assert len(citations.texts(work)) == 5
