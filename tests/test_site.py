"""The built site: every address, every link and anchor, one build like the next, the toy's two reports side by side."""

import base64
import filecmp
import gzip
import hashlib
import re
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import html5lib
import pytest

from conftest import CONTENT, ROOT, build, run, toy_content
from facts.addresses import living
from facts.extract import extract
from facts.ids import assign
from facts.loading import load_library
from facts.store import facts_yaml

ORIGIN = "https://record.example/"
LINKS = {"a": "href", "link": "href", "script": "src", "img": "src"}


def parsed(path: Path):
    """Return ids and links of a page, read by an independent HTML parser."""
    tree = html5lib.parse(path.read_bytes(), namespaceHTMLElements=False)
    ids, links = [], []
    for element in tree.iter():
        if "id" in element.attrib:
            ids.append(element.attrib["id"])
        if (name := LINKS.get(element.tag)) and name in element.attrib:
            links.append(element.attrib[name])
        if element.tag == "meta" and element.attrib.get("http-equiv") == "refresh":
            links.append(element.attrib["content"].partition("url=")[2])
    return ids, links


def pages(site: Path) -> dict[str, Path]:
    """Return every page by its address."""
    return {
        ORIGIN + path.relative_to(site).as_posix().removesuffix("index.html"): path
        for path in site.rglob("*.html")
        if "pagefind" not in path.parts
    }


@pytest.fixture(scope="module")
def read(site: Path):
    return {address: parsed(path) for address, path in pages(site).items()}


def faults(site: Path, read: dict) -> Iterator[str]:
    """Yield every link that leads nowhere; the check behind the test, so that it can be shown to fail."""
    for address, (_, links) in read.items():
        for link in links:
            target, anchor = urldefrag(urljoin(address, link))
            if urlsplit(target).netloc != urlsplit(ORIGIN).netloc:
                continue
            if target in read:
                if anchor and unquote(anchor) not in read[target][0] and not anchor.startswith("__"):
                    yield f"{address}: no anchor {link}"
            elif not (site / target.removeprefix(ORIGIN)).is_file():
                yield f"{address}: no page {link}"


def test_every_link_and_anchor_leads_somewhere(site: Path, read: dict) -> None:
    assert list(faults(site, read)) == []


def test_the_link_check_can_fail(site: Path, read: dict) -> None:
    ids, links = read[ORIGIN]
    broken = {**read, ORIGIN: (ids, [*links, "nowhere/", "timeline/#y1066"])}
    assert len(list(faults(site, broken))) == 2


def test_ids_are_unique_on_every_page(read: dict) -> None:
    assert [a for a, (ids, _) in read.items() if len(ids) != len(set(ids))] == []


def test_every_id_of_the_record_forwards(site: Path) -> None:
    library, _ = load_library(CONTENT)
    ids = {*library.facts, *library.articles, *library.background, *library.actors, *library.statements}
    assert set(living(library)) == ids
    assert {p.name for p in (site / "id").iterdir()} == ids


def test_the_addresses_of_the_contract(site: Path) -> None:
    for address in (
        "statements statements/2024-05-16 statements/2024-05-16/tzou-2024/3 articles articles/tzou-2024 timeline analysis"
        " analysis/tzou-2024 actors actors/china topics topics/energy figures search cite method about changes id/tzou-2024-3"
    ).split():
        assert (site / address / "index.html").is_file(), address
    assert (site / "404.html").is_file()


def test_point_three_is_never_shown_as_the_statements(site: Path) -> None:
    point = (site / "statements/2024-05-16/tzou-2024/3/index.html").read_text(encoding="utf-8")
    body = re.sub(r"<[^>]+>", "", point[point.index("<article") :])
    assert body.index("As reported by") < body.index("differs") < body.index("exemption from international obligations")
    assert "Compared with the primary text: differs." in point[: point.index("</head>")]
    statement = (site / "statements/2024-05-16/index.html").read_text(encoding="utf-8")
    assert statement.index("as reported by Tzou Wen-feng, 17 May 2024, held against") < statement.index('<h2 id="points">')


def test_the_editors_doubt_stands_beside_their_date(site: Path) -> None:
    page = (site / "timeline/index.html").read_text(encoding="utf-8")
    entry = page[page.index('id="2024-yellen-visit"') : page.index('id="2024-blinken-visit"')]
    for words in ("date supplied by the editors", "no date in the article", "her visit of July 2023 is the other candidate"):
        assert words in entry


def test_pages_stay_small(site: Path) -> None:
    for path in site.rglob("*.html"):
        assert path.stat().st_size < 300_000, path


LOADED = re.compile(r'<link rel="(?:stylesheet|icon)"[^>]*? href="([^"]+)"|<script[^>]*? src="([^"]+)"')


def test_bytes_on_the_wire(site: Path) -> None:
    size = cache(lambda path: len(gzip.compress(path.read_bytes(), 9)) + 300)  # 300 for the headers of the answer
    for path in site.rglob("index.html"):
        if "id" in path.relative_to(site).parts[:1]:
            continue
        found = LOADED.findall(path.read_text(encoding="utf-8"))
        files = {(path.parent / (css or js)).resolve() for css, js in found}
        assert {f.name for f in files} > {"record.css", "tools.js", "favicon.svg"}, path
        limit = (100 if path.parent.name == "timeline" else 80) * 1024
        assert sum(map(size, files)) + size(path) < limit, path


def test_ids_and_search_pages_are_no_content(site: Path) -> None:
    for page in ("id/tzou-2024-3/index.html", "search/index.html"):
        assert '<meta name="robots" content="noindex">' in (site / page).read_text(encoding="utf-8")


def test_both_reports_stand_side_by_side(toy_site: Path) -> None:
    page = (toy_site / "statements/2024-05-16/index.html").read_text(encoding="utf-8")
    assert re.findall(r'aria-label="As reported by ([^"]+)"', page) == ["Example Author", "Tzou Wen-feng"]
    point = (toy_site / "statements/2024-05-16/example-2024/2/index.html").read_text(encoding="utf-8")
    assert "As reported by" in point and "Example Author" in point and "not checked" in point


def same(left: Path, right: Path) -> bool:
    """Tell whether two folders hold the same files to the byte."""
    found = filecmp.dircmp(left, right)
    if found.left_only or found.right_only or filecmp.cmpfiles(left, right, found.common_files, shallow=False)[1]:
        return False
    return all(same(left / name, right / name) for name in found.common_dirs)


def test_two_builds_are_the_same_to_the_byte(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONHASHSEED": "7"}.items():
        monkeypatch.setenv(name, value)
    assert same(site, build(tmp_path, CONTENT))


def rendered(folder: Path, content: Path) -> str:
    done = run("scripts/render.py", "--content", content, "--docs", folder / "docs")
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_unchanged_content_writes_nothing_and_a_dropped_fact_takes_its_pages(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    rendered(tmp_path, content)
    before = {p: p.stat().st_mtime_ns for p in (tmp_path / "docs").rglob("*")}
    assert rendered(tmp_path, content).startswith("0 files written")
    assert {p: p.stat().st_mtime_ns for p in (tmp_path / "docs").rglob("*")} == before
    with (content / "articles/tzou-2024/curated.yml").open("a", encoding="utf-8") as f:
        f.write("- {op: drop, id: tzou-2024-5, why: test}\n")
    comparison = content / "statements/2024-05-16.yml"
    text = comparison.read_text(encoding="utf-8")
    start, end = text.index("- fact: tzou-2024-5"), text.index("contents:")
    comparison.write_text(text[:start] + text[end:], encoding="utf-8")
    rendered(tmp_path, content)
    for gone in ("statements/2024-05-16/tzou-2024/5", "id/tzou-2024-5", "id/tzou-2024-5a"):
        assert not (tmp_path / "docs" / gone).exists()
    assert (tmp_path / "docs" / "statements/2024-05-16/tzou-2024/4/index.md").is_file()


def test_what_people_wrote_in_docs_is_never_pruned(tmp_path: Path) -> None:
    page = tmp_path / "docs" / "mine.md"
    page.parent.mkdir()
    page.write_text("# Mine\n")
    rendered(tmp_path, CONTENT)
    assert page.read_text() == "# Mine\n"


def test_the_theme_needs_no_inline_script_beyond_its_three(site: Path) -> None:
    allowed = set(re.findall(r"sha256-\S+", (ROOT / "mkdocs.yml").read_text()))
    for page in ("index.html", "timeline/index.html", "search/index.html", "404.html"):
        html = (site / page).read_text(encoding="utf-8")
        found = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
        digests = {"sha256-" + base64.b64encode(hashlib.sha256(s.encode()).digest()).decode() for s in found}
        assert digests == allowed
        assert "style=" not in html


READOUT = (
    "Talks on energy\n\nRelease Date : 2024-06-03\n\nMinister Jan Novak met his colleague in Moscow on June 2. Russia stated that"
    " supplies are safe. The two sides will meet again in July."
)


def test_headings_follow_the_kind(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    folder = content / "articles/office-2024"
    folder.mkdir()
    (folder / "source.txt").write_text(READOUT, encoding="utf-8")
    digest = hashlib.sha256(READOUT.encode()).hexdigest()
    (folder / "article.yml").write_text(f"kind: readout\nlang: en\npublisher: Office\nsha256: {digest}\n", encoding="utf-8")
    facts = assign(extract(READOUT, kind="readout")).model_copy(update={"article": "office-2024"})
    (folder / "facts.yml").write_text(facts_yaml(facts), encoding="utf-8")
    rendered(tmp_path, content)
    assert "What was said, claim by claim, according to" in (tmp_path / "docs/analysis/office-2024/index.md").read_text()
    assert "The argument of" in (tmp_path / "docs/analysis/tzou-2024/index.md").read_text()


SECOND = """
id: '2001-07-16'
edtf: '2001-07-16'
event: 2001-friendship-treaty
place: Moscow
parties: [china, russia]
signatories: [jiang-zemin, vladimir-putin]
title: Another document
title_source: https://example.org/
checked: '2026-11-24'
"""


def test_any_statement_gets_the_same_pages_once_points_are_added(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    events = re.findall(r"^- id: (2001-\S+)", (content / "background.yml").read_text(encoding="utf-8"), re.MULTILINE)
    text = SECOND.replace("2001-friendship-treaty", events[0])
    (content / "statements" / "2001-07-16.yml").write_text(text, encoding="utf-8")
    rendered(tmp_path, content)
    page = tmp_path / "docs/statements/2001-07-16/index.md"
    assert "No article in the record reports its points yet." in page.read_text(encoding="utf-8")
    curated = content / "articles/example-2024/curated.yml"
    curated.write_text(curated.read_text(encoding="utf-8").replace("2024-05-16", "2001-07-16"), encoding="utf-8")
    rendered(tmp_path, content)
    assert "Of 3 points as reported by Example Author" in page.read_text(encoding="utf-8")
    assert (tmp_path / "docs/statements/2001-07-16/example-2024/3/citation.bib").is_file()
    assert "kind not recorded" in page.read_text(encoding="utf-8")  # nobody has sorted example.org
