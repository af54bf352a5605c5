"""Citations: the styles against a citation processor's, the files against independent parsers, all forms against each other."""

import json
import warnings
from dataclasses import replace
from typing import Any

import bibtexparser
import pytest
import rispy
import yaml
from citeproc.source.json import CiteProcJSON
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import RECORD, ROOT, untexed
from facts.data.citation_files import as_bibtex, as_csl, as_csl_json, as_ris
from facts.data.citations import RECORD as SITE
from facts.data.citations import STYLES, Agent, Work, cite_styles, title_case
from facts.data.publication import Publication
from facts.data.works import Citer, describe_verdict, make_agents
from facts.library.documents.points import Judgement
from facts.library.loading import load_library
from facts.model.article import Name
from facts.model.documents import PrimaryWords
from facts.model.registers import SourceRef

LIBRARY, _ = load_library(RECORD)
CITER = Citer(LIBRARY, Publication("https://record.example/", "2026-11-25"), {})
STYLE_NAMES = {
    "apa": "APA 7",
    "chicago": "Chicago",
    "mla": "MLA 9",
    "gbt": "GB/T 7714",
    "gost": "GOST R 7.0.5",
}
GOLDEN = yaml.safe_load((ROOT / "tests/golden/citations.yml").read_text(encoding="utf-8"))


def work_of(data: dict[str, Any]) -> Work:
    def agent(name: dict[str, str], first: bool = False) -> Agent:
        return Agent(name.get("literal") or name["family"], name.get("given", ""), first)

    issued = "-".join(f"{n:02}" for n in data.get("issued", []))
    translators = [agent(n, True) for n in data.get("translator", [])]
    authors = tuple(agent(n) for n in data.get("author", []))
    return Work(
        "x",
        data["title"],
        authors,
        translator=next(iter(translators), None),
        issued=issued or None,
        container=data.get("container-title", SITE),
        url=data.get("URL"),
    )


@pytest.mark.parametrize("name", GOLDEN)
@pytest.mark.parametrize("style", STYLE_NAMES)
def test_styles_are_those_of_the_processor(name: str, style: str) -> None:
    cite = STYLES[STYLE_NAMES[style]]
    assert cite(work_of(GOLDEN[name]["work"])) == GOLDEN[name][style]


def test_departures_from_the_processor_are_few_and_named() -> None:
    departures = {
        (name, style)
        for name, entry in GOLDEN.items()
        for style in entry.get("processor", {})
        if style != "gost"
    }
    assert departures == {("no address before a release", "gbt"), ("nobody, no date", "apa")}
    by_hand = [name for name, entry in GOLDEN.items() if entry.get("made") == "by hand"]
    assert len(by_hand) == 4


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("the year of the horse", "The Year of the Horse"),  # small words stay small inside
        ("what to look for", "What to Look For"),  # but not at the end
        ("a new era: the statement", "A New Era: The Statement"),  # nor behind a colon
        (
            "a “no limits” partnership (so called)",
            "A “No Limits” Partnership (So Called)",
        ),  # behind an opening mark
        (
            "iPhone sales in the PRC",
            "IPhone Sales in the PRC",
        ),  # letters inside a word are left alone
        ("", ""),
    ],
)
def test_headline_style(printed: str, expected: str) -> None:
    assert title_case(printed) == expected


def every_work() -> dict[str, Work]:
    """Return a work of everything that the record cites, by its id."""
    works = [
        *CITER.list_record_works(),
        *map(CITER.cite_article, LIBRARY.articles.values()),
        *map(CITER.cite_fact, LIBRARY.facts.values()),
    ]
    works += [CITER.find_page_work(f"events/{id_}") for id_ in LIBRARY.background]
    return {work.id: work for work in works}


WORKS = every_work()


@pytest.mark.parametrize(
    ("path", "id_"),
    [
        ("articles/tzou-2024/#c14", "tzou-2024"),
        ("statements/2024-05-16/#p7", "2024-05-16"),
        ("statements/2024-05-16/tzou-2024/3/#b", "tzou-2024-3"),
        ("events/1949-diplomatic-relations/", "1949-diplomatic-relations"),
        ("formulas/beyond-alliance/", "formula-beyond-alliance"),
        ("actors/vladimir-putin/", None),  # lists what is cited elsewhere
        ("figures/#trade", None),  # of all years
    ],
)
def test_what_a_page_is_cited_as(path: str, id_: str | None) -> None:
    work = CITER.find_page_work(path)
    assert (work.id if work else None) == id_


@pytest.mark.parametrize("work", WORKS.values(), ids=WORKS)
def test_all_forms_agree(work: Work) -> None:
    (item,) = json.loads(as_csl_json([work]))
    (ris,) = rispy.loads(as_ris([work]))
    parsed = bibtexparser.parse_string(as_bibtex([work]))
    assert not parsed.failed_blocks
    tex = {field.key: untexed(str(field.value)) for field in parsed.entries[0].fields}
    assert {item["id"], ris["id"], parsed.entries[0].key} == {work.id}
    assert {item["title"], ris["title"], tex["title"]} == {work.title}
    originals = (item.get("original-title"), ris.get("original_publication"), tex.get("origtitle"))
    assert {*originals} == {work.original}
    assert {item.get("container-title"), ris.get("secondary_title"), tex.get("howpublished")} == {
        work.container
    }
    names = [author.inverted for author in work.authors]
    csl = [a.get("literal") or f"{a['family']}, {a['given']}" for a in item.get("author", [])]
    found = [untexed(name) for name in tex.get("author", "").split(" and ") if name]
    assert csl == ris.get("authors", []) == found == names
    dates = {"-".join(f"{n:02}" for n in item["issued"]["date-parts"][0]), tex["date"]}
    assert dates == {ris["date"].replace("/", "-")}
    assert {item.get("URL"), ris.get("urls", [None])[0], tex.get("url")} == {work.url}
    assert item["note"] == tex["note"] == "; ".join(ris["notes"])
    assert item["note"].startswith(work.note)
    assert all(text.endswith(f"[{work.note}]") for text in cite_styles(work).values())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert CiteProcJSON([item])[work.id]


@pytest.mark.parametrize(
    ("id_", "parts"),
    [
        (  # the author's, who published it nobody knows where
            "tzou-2024",
            [
                "place of publication not known",
                "CRR tzou-2024",
                "https://record.example/articles/tzou-2024/",
            ],
        ),
        ("tzou-2024-c14", ["CRR tzou-2024 c14", "https://record.example/articles/tzou-2024/#c14"]),
        (
            "2024-05-16",
            ["CRR 2024-05-16", "China-Russia Record, unreleased, built 25 November 2026"],
        ),
        (  # the gravest clause's words
            "tzou-2024-3",
            [
                "as reported",
                "differs from the joint statement, which, as NetEase quotes it, says “",
                "compared 25 November 2026",
            ],
        ),
        (
            "tzou-2024-3b",
            ["as reported", "incomplete beside the joint statement", "CRR 2024-05-16 tzou-2024 3b"],
        ),
        ("tzou-2024-4", ["as reported", "not compared with the joint statement"]),
        ("1949-diplomatic-relations", ["CRR 1949-diplomatic-relations"]),
        ("formula-beyond-alliance", ["CRR formula-beyond-alliance"]),
    ],
)
def test_every_export_carries_what_a_reader_must_know(id_: str, parts: list[str]) -> None:
    work = WORKS[id_]
    (item,) = json.loads(as_csl_json([work]))
    (ris,) = rispy.loads(as_ris([work]))
    (entry,) = bibtexparser.parse_string(as_bibtex([work])).entries
    tex = untexed(str(entry.fields_dict["note"].value))
    for text in (item["note"], ris["notes"][0], tex, *cite_styles(work).values()):
        assert all(part in text for part in parts), text


def test_what_is_the_record_s_and_what_is_not() -> None:
    article, document, point = (WORKS[i] for i in ("tzou-2024", "2024-05-16", "tzou-2024-3"))
    assert (article.container, article.url) == (None, None)
    assert [a.printed for a in article.authors] == ["Tzou Wen-feng"]
    assert [a.printed for a in document.authors] == [
        "People’s Republic of China",
        "Russian Federation",
    ]
    assert (document.container, document.type) == (None, "document")
    assert WORKS["2001-07-16"].type == "treaty"
    assert (point.container, point.authors, point.issued) == (SITE, (), "2026-11-25")
    assert point.url == "https://record.example/statements/2024-05-16/tzou-2024/3/"
    # The number is the article's: point 3 of the document is another.
    assert point.title == "Point 3 of Tzou Wen-feng’s report on the joint statement of 16 May 2024"


def test_an_article_with_publisher_and_address_is_cited_with_them() -> None:
    article = LIBRARY.articles["tzou-2024"]
    known = {"publisher": "Review of Examples", "url": "https://review.example/1"}
    meta = article.meta.model_copy(update=known)
    work = replace(CITER).cite_article(replace(article, meta=meta))
    assert (work.container, work.url, work.remark) == (
        "Review of Examples",
        "https://review.example/1",
        None,
    )
    assert work.address == "https://record.example/articles/tzou-2024/"


def test_a_release_and_its_editors_are_named() -> None:
    named = Publication(
        "https://record.example/",
        "2026-11-25",
        release="2026.12.1",
        date="2026-12-01",
        editors=("Jane Roe", "Jan Doe"),
    )
    work = Citer(LIBRARY, named, {"tzou-2024-3": "2026-12-01"}).cite_fact(
        LIBRARY.facts["tzou-2024-3"]
    )
    assert work.issued == "2026-12-01"
    assert (
        "edited by Jane Roe and Jan Doe; CRR 2024-05-16 tzou-2024 3; release 2026.12.1; last changed 1 December 2026"
        in work.note
    )
    assert [n["literal"] for n in as_csl(work)["editor"]] == ["Jane Roe", "Jan Doe"]
    assert rispy.loads(as_ris([work]))[0]["secondary_authors"] == ["Jane Roe", "Jan Doe"]
    assert "editor = {{Jane Roe} and {Jan Doe}}" in as_bibtex([work])


def words(lang: str, gloss: str | None, of: str | None = None) -> PrimaryWords:
    source = SourceRef(url="https://example.org/", seen="2026-11-25")
    return PrimaryWords(exact="exact words", lang=lang, gloss=gloss, of=of, source=source)


@pytest.mark.parametrize(
    ("judgement", "teller", "told"),
    [
        (Judgement("not-checked"), None, "as reported; not compared with the treaty"),
        (
            Judgement("verbatim", primary=words("en", None), checked="2026-11-25"),
            None,
            "as reported; verbatim in the treaty, which says “exact words”; compared 25 November 2026",
        ),
        (  # readers get our translation
            Judgement("close", primary=words("ru", "in English")),
            None,
            "as reported; close to the treaty, which says “in English” (our translation)",
        ),
        (  # an agency's sentence is not the document's
            Judgement("differs", primary=words("en", None, "TASS")),
            "in the words of TASS",
            "as reported; differs from the treaty, which, in the words of TASS, says “exact words”",
        ),
        (Judgement("not-found"), None, "as reported; not found in the treaty"),
    ],
)
def test_verdicts_in_citations(judgement: Judgement, teller: str | None, told: str) -> None:
    assert describe_verdict(judgement, "treaty", teller) == told


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        ("tzou-2024-1a", None),  # read in a copy of the Chinese text
        ("tzou-2024-2a", "as TASS renders it"),  # English, which is no language of the document
        ("tzou-2024-2c", "in the words of TASS"),  # indirect speech
        ("tzou-2024-3a", "as NetEase quotes it"),  # its Chinese words, in an article of others
        ("tzou-2024-4a", None),  # no words were read
    ],
)
def test_whose_rendering_a_report_is_compared_with(fact: str, told: str | None) -> None:
    found = LIBRARY.verdict_on(LIBRARY.facts[fact])
    assert LIBRARY.find_teller(found) == told
    assert not told or f"which, {told}, says" in WORKS[fact].note


def test_a_document_is_cited_in_the_language_of_its_text_with_its_original_title() -> None:
    library, _ = load_library(ROOT / "content")
    citer = Citer(library, Publication("https://record.example/", "2026-11-25"), {})
    for document in library.documents.values():
        work = citer.cite_document(document)
        at = {text.url: text.lang for text in document.texts}
        assert work.lang == (at[work.url] if work.url else None), document.id
        own = {t for lang, t in document.titles.items() if lang not in document.titles_short}
        assert (work.original in own) if own else (work.original is None), document.id
        assert (f"original title {work.original}" in work.note) == bool(own), document.id
        assert ("title translated by the editors" in work.note) == document.title_ours, document.id
        entry = citer.find_page_work(
            f"statements/{document.id}"
        )  # which must not pass for the document
        assert entry.title.startswith("Entry on the ") and entry.lang == "en"
    chinese = citer.cite_document(library.documents["2015-05-08-eurasia"])
    assert (chinese.lang, as_csl(chinese)["language"]) == ("zh-Hans", "zh-Hans")


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


@pytest.mark.parametrize(
    ("family", "given_"),
    [("Svoboda", "Jan Novak and Petr"), ("K. and Sons", "J."), ("Doe, Jr.", "Jan")],
)
def test_a_name_that_holds_a_separator_stays_one_name(family: str, given_: str) -> None:
    parsed = bibtexparser.parse_string(as_bibtex([Work("a-1", "Title", (Agent(family, given_),))]))
    layers = [
        bibtexparser.middlewares.SeparateCoAuthors(),
        bibtexparser.middlewares.SplitNameParts(),
    ]
    for layer in layers:
        parsed = layer.transform(parsed)
    (name,) = parsed.entries[0]["author"]
    assert (" ".join(name.last).strip("{}"), " ".join(name.first).strip("{}")) == (family, given_)


TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029"),
    min_size=1,
    max_size=60,
)


@given(title=TEXT.filter(str.strip), family=TEXT.filter(str.strip), given_=TEXT.filter(str.strip))
@settings(max_examples=60, deadline=None)
def test_any_title_and_name_make_files_that_parse(title: str, family: str, given_: str) -> None:
    work = Work("a-1", title, (Agent(family, given_),), issued="2024-05")
    assert not bibtexparser.parse_string(as_bibtex([work])).failed_blocks
    assert len(rispy.loads(as_ris([work]))) == 1
    assert json.loads(as_csl_json([work]))[0]["title"] == title
    assert len(cite_styles(work)) == 5


@pytest.mark.parametrize(
    ("printed", "names", "agents"),
    [
        ("Ada Roe", [], [Agent("Ada Roe")]),
        ("Ada Roe", [("Roe", "Ada")], [Agent("Roe", "Ada")]),
        ("Li Wen", [("Li", "Wen")], [Agent("Li", "Wen", family_first=True)]),
        # a row of authors is no author of that name
        ("Ada Roe and Li Wen", [], [Agent("Ada Roe"), Agent("Li Wen")]),
        # a body with an `and` in its name, and surnames alone, are one name as printed
        ("Ministry of Industry and Trade", [], [Agent("Ministry of Industry and Trade")]),
        ("Roe and Li", [], [Agent("Roe and Li")]),
        ("A. Roe, B. Poe, and C. Doe", [], [Agent("A. Roe"), Agent("B. Poe"), Agent("C. Doe")]),
        (
            "Ada Roe and Li Wen",
            [("Roe", "Ada"), ("Li", "Wen")],
            [Agent("Roe", "Ada"), Agent("Li", "Wen", family_first=True)],
        ),
        # who stands behind `et al.` is told by the parts alone
        ("Ada Roe, et al.", [], [Agent("Ada Roe")]),
        (
            "Ada Roe, et al.",
            [("Roe", "Ada"), ("Poe", "Jan")],
            [Agent("Roe", "Ada"), Agent("Poe", "Jan")],
        ),
        # the parts of one of two: nobody can tell whose they are
        ("Ada Roe and Li Wen", [("Li", "Wen")], [Agent("Ada Roe"), Agent("Li Wen")]),
    ],
)
def test_authors_are_cited_each_by_name(
    printed: str, names: list[tuple[str, str]], agents: list[Agent]
) -> None:
    parts = [Name(family=family, given=given) for family, given in names]
    assert make_agents(printed, parts) == tuple(agents)


def test_several_translators_are_all_named() -> None:
    article = LIBRARY.articles["tzou-2024"]
    imprint = article.imprint
    assert imprint.translator is not None
    both = imprint.translator.model_copy(update={"exact": "Ada Roe and Jan Poe"})
    source = imprint.model_copy(update={"translator": both})
    extracted = article.extracted.model_copy(update={"source": source})
    work = replace(CITER).cite_article(replace(article, extracted=extracted))
    assert work.translator == Agent("Ada Roe and Jan Poe")
