"""The built site: every address, every link and anchor, one build like the next, two reports side by side."""

import filecmp
import gzip
import re
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import html5lib
import pytest

import render as render_command
from conftest import RECORD, ROOT, build, call, run
from facts.library.addresses import find_addresses
from facts.library.documents.naming import document_name
from facts.library.loading import load_library

ORIGIN = "https://record.example/"
LINKS = {"a": "href", "link": "href", "script": "src", "img": "src"}
Read = dict[str, tuple[list[str], list[str]]]  # ids and links of each page by its address


def parse_page(path: Path) -> tuple[list[str], list[str]]:
    """Return ids and links of a page, read by an independent HTML parser."""
    tree = html5lib.parse(path.read_bytes(), namespaceHTMLElements=False)
    ids, links = [], []
    for element in tree.iter():
        if "id" in element.attrib:
            ids.append(element.attrib["id"])
        if (name := LINKS.get(element.tag)) and name in element.attrib:
            links.append(element.attrib[name])
    return ids, links


@pytest.fixture(scope="module")
def read(site: Path) -> Read:
    return {
        ORIGIN + path.relative_to(site).as_posix().removesuffix("index.html"): parse_page(path)
        for path in site.rglob("*.html")
        if "pagefind" not in path.parts
    }


def find_faults(site: Path, read: Read) -> Iterator[str]:
    """Yield every link that leads nowhere."""
    for address, (_, links) in read.items():
        for link in links:
            target, anchor = urldefrag(urljoin(address, link))
            if urlsplit(target).netloc != urlsplit(ORIGIN).netloc:
                continue
            if target not in read:
                if not (site / target.removeprefix(ORIGIN)).is_file():
                    yield f"{address}: no page {link}"
            elif anchor and unquote(anchor) not in read[target][0]:
                yield f"{address}: no anchor {link}"


def test_every_link_and_anchor_leads_somewhere(site: Path, read: Read) -> None:
    assert list(find_faults(site, read)) == []
    done = run("scripts/check_site.py", site)  # the command of `make site` says the same
    assert (done.returncode, done.stderr) == (0, "")


def test_the_link_check_can_fail(site: Path, read: Read, tmp_path: Path) -> None:
    ids, links = read[ORIGIN]
    broken = {**read, ORIGIN: (ids, [*links, "nowhere/", "timeline/#era-1066"])}
    assert len(list(find_faults(site, broken))) == 2
    shutil.copytree(site, tmp_path / "site", ignore=shutil.ignore_patterns("pagefind"))
    page = tmp_path / "site" / "index.html"
    text = page.read_text(encoding="utf-8")
    added = '<a href="nowhere/">x</a> <a href="timeline/#era-1066">y</a></article>'
    page.write_text(text.replace("</article>", added), encoding="utf-8")
    done = run("scripts/check_site.py", tmp_path / "site")
    assert done.returncode == 1
    assert [line.split(": ")[1] for line in done.stderr.splitlines()] == [
        "'nowhere/' leads to no page; mend the template or the link",
        "'timeline/#era-1066' leads to no anchor; mend the template or the link",
    ]


def test_ids_are_unique_on_every_page(read: Read) -> None:
    assert [a for a, (ids, _) in read.items() if len(ids) != len(set(ids))] == []


def test_everything_with_an_id_answers_at_its_address(read: Read) -> None:
    library, _ = load_library(RECORD)
    found = find_addresses(library)
    assert {*library.facts, *library.documents, *library.document_points} <= set(found)
    for id_, address in found.items():
        page, _, anchor = address.path.partition("#")
        assert ORIGIN + page in read, id_
        assert not anchor or anchor in read[ORIGIN + page][0], id_


@pytest.mark.parametrize(
    "address",
    (
        "statements statements/2024-05-16 statements/2024-05-16/tzou-2024/3 formulas"
        " formulas/beyond-alliance timeline timeline/all events/2024-paris-trilateral articles"
        " articles/tzou-2024 analysis analysis/tzou-2024 actors actors/china topics topics/energy"
        " figures search cite method method/labels about changes data"
    ).split(),
)
def test_the_addresses_of_the_contract(site: Path, address: str) -> None:
    assert (site / address / "index.html").is_file()


def words_of(path: Path) -> str:
    """Return the words of a page's article, white space folded."""
    html = path.read_text(encoding="utf-8")
    body = html[html.index("<article") : html.index("</article>")]
    return " ".join(re.sub(r"<[^>]+>", " ", body).split())


def test_point_three_is_never_shown_as_the_documents(site: Path) -> None:
    page = site / "statements/2024-05-16/tzou-2024/3/index.html"
    words = words_of(page)
    reported, verdict = words.index("As reported by"), words.index("differs")
    assert reported < verdict < words.index("exemption from international obligations")
    assert words.count("4 of 4 clauses") == 1 and "4 of 4 clauses compared" in words
    assert "One differs, three are incomplete." in words
    head = page.read_text(encoding="utf-8").partition("</head>")[0]
    assert "Compared with the document: differs." in head
    assert "as reported; differs from the joint statement" in head  # in the metadata too


def test_a_point_without_words_of_the_document_is_not_checked(site: Path) -> None:
    words = words_of(site / "statements/2024-05-16/tzou-2024/4/index.html")
    assert "not checked" in words
    assert "No words of the document were read for this clause." in words


def test_a_document_says_what_each_point_rests_on(site: Path) -> None:
    library, _ = load_library(RECORD)
    for document in library.documents.values():
        html = (site / f"statements/{document.id}/index.html").read_text(encoding="utf-8")
        rows = re.split(r'<li class="entry" id="', html)[1:]
        points = {row.partition('"')[0]: row.partition("</li>\n<li class")[0] for row in rows}
        for item in document.outline:
            assert f'class="basis {item.basis}"' in points[item.id], (document.id, item.id)
            assert '<ul class="sources">' in points[item.id], (document.id, item.id)


def test_the_editors_doubt_stands_beside_their_date(site: Path) -> None:
    words = words_of(site / "events/2024-yellen-visit/index.html")
    for expected in ("no date in the article", "her visit of July 2023 is the other candidate"):
        assert expected in words


LOADED = re.compile(r'<link rel="(?:stylesheet|icon)"[^>]*? href="([^"]+)"|<script src="([^"]+)"')
# Bytes on the wire with all assets, headers included.
LIMITS = {"index.html": 40, "timeline/index.html": 70, "timeline/all/index.html": 100}


def test_bytes_on_the_wire(site: Path) -> None:
    size = cache(lambda path: len(gzip.compress(path.read_bytes(), 9)) + 300)
    for path in site.rglob("index.html"):
        found = LOADED.findall(path.read_text(encoding="utf-8"))
        files = {(path.parent / (css or js)).resolve() for css, js in found}
        assert {f.name for f in files} >= {"record.css", "record.js", "scheme.js", "favicon.svg"}
        assert len(files) < 6, path  # with the page itself at most six requests
        limit = LIMITS.get(path.relative_to(site).as_posix(), 80) * 1024
        assert sum(map(size, files)) + size(path) < limit, path


# Bytes of HTML: a page that is read on a phone abroad, and a list that is looked through as a whole.
HEAVIEST = {"timeline/all/index.html": 100_000}


def test_a_copied_quotation_carries_its_pinpoint(site: Path) -> None:
    for path in site.rglob("index.html"):
        for quotation in re.findall(r'data-copy="([^"]*)"', path.read_text(encoding="utf-8")):
            assert re.search(r"; CRR [\w-]+(?: [\w-]+)+\.$", quotation), (path, quotation)


def test_no_page_is_heavy(site: Path) -> None:
    for path in site.rglob("index.html"):
        name = path.relative_to(site).as_posix()
        if not name.startswith(("articles/", "analysis/")):  # as long as the article is
            assert path.stat().st_size < HEAVIEST.get(name, 80_000), name


def test_a_heading_stands_before_what_the_margin_says_of_it(site: Path) -> None:
    for path in site.rglob("index.html"):
        html = path.read_text(encoding="utf-8")
        rows = re.findall(r'<div class="row (?:head|part|sub)[^"]*">\s*<(\w+)', html)
        assert set(rows) <= {"h1", "h2", "h3"}, path


def test_a_formula_says_where_it_is_first_known(site: Path) -> None:
    library, _ = load_library(RECORD)
    for formula in library.formulas.values():
        words = words_of(site / f"formulas/{formula.id}/index.html")
        first = next(step.point for step in library.steps(formula) if step.point)
        name = f"{document_name(first.document)}, point {first.item.id[1:]}"
        assert f"First known wording: {name} ." in words
        assert "is no finding" in words or "No earlier document" in words


def test_a_year_in_part_is_told_in_one_sentence(site: Path) -> None:
    words = words_of(site / "figures/index.html")
    assert "39.044 billion USD, two months only: 12 per cent more" in words


def test_what_a_topic_has_not_is_no_heading(site: Path) -> None:
    for path in (site / "topics").rglob("index.html"):
        assert not re.search(r"\b0 (?:fact|point|event|figure)s", words_of(path)), path


def test_a_document_is_cited_in_files_beside_those_of_its_entry(site: Path) -> None:
    library, _ = load_library(RECORD)
    for document in library.documents.values():
        folder = site / "statements" / document.id
        parties = [library.actors[id_].name for id_ in document.parties]
        for ending in ("bib", "ris", "json"):
            text = (folder / f"document.{ending}").read_text(encoding="utf-8")
            assert all(party in text for party in parties), document.id
            assert parties[0] not in (folder / f"citation.{ending}").read_text(encoding="utf-8")


def test_a_long_document_has_jumps(site: Path) -> None:
    html = (site / "statements/2022-02-04/index.html").read_text(encoding="utf-8")
    jumps = html.partition('aria-label="Points">')[2].partition("</nav>")[0]
    found = re.findall(r'href="#(p[0-9]+)">(\w+)', jumps)
    assert found[0] == ("p10", "point")  # one section alone is known: jumps go by tens
    assert len(found) == 3


def test_the_search_page_is_no_content(site: Path) -> None:
    text = (site / "search/index.html").read_text(encoding="utf-8")
    assert '<meta name="robots" content="noindex">' in text


def test_no_script_or_style_stands_in_a_page(site: Path) -> None:
    for path in site.rglob("*.html"):
        html = path.read_text(encoding="utf-8")
        inline = re.findall(r"<script(?![^>]*src=)(?![^>]*ld\+json)[^>]*>", html)
        assert inline == [] and "style=" not in html, path


def test_two_reports_of_a_document_stand_side_by_side(toy_site: Path) -> None:
    words = words_of(toy_site / "statements/2024-05-16/index.html")
    assert words.index("Example Author") and words.index("Tzou Wen-feng")
    assert "2 articles" in words
    point = words_of(toy_site / "statements/2024-05-16/example-2024/2/index.html")
    assert "As reported by Example Author" in point


def same(left: Path, right: Path) -> bool:
    """Tell whether two folders hold the same files to the byte."""
    found = filecmp.dircmp(left, right)
    different = filecmp.cmpfiles(left, right, found.common_files, shallow=False)[1]
    if found.left_only or found.right_only or different:
        return False
    return all(same(left / name, right / name) for name in found.common_dirs)


def test_two_builds_are_the_same_to_the_byte(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONHASHSEED": "7"}.items():
        monkeypatch.setenv(name, value)
    assert same(site, build(tmp_path, RECORD, apart=True))


def render(folder: Path, content: Path) -> str:
    """Render a content folder; return what was printed."""
    done = call(render_command.main, "--content", content, "--docs", folder / "docs")
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_unchanged_content_writes_nothing_and_a_dropped_fact_takes_its_page(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(RECORD, content)
    render(tmp_path, content)
    before = {p: p.stat().st_mtime_ns for p in (tmp_path / "docs").rglob("*")}
    assert render(tmp_path, content).startswith("0 files written")
    assert {p: p.stat().st_mtime_ns for p in (tmp_path / "docs").rglob("*")} == before
    with (content / "articles/tzou-2024/curated.yml").open("a", encoding="utf-8") as f:
        f.write("- {op: drop, id: tzou-2024-5, why: test}\n")
    comparison = content / "comparisons/tzou-2024.yml"
    entries = re.split(r"(?m)^(?=- fact: )", comparison.read_text(encoding="utf-8"))
    kept = [entry for entry in entries if not entry.startswith("- fact: tzou-2024-5")]
    comparison.write_text("".join(kept), encoding="utf-8")
    render(tmp_path, content)
    assert not (tmp_path / "docs/statements/2024-05-16/tzou-2024/5").exists()
    assert (tmp_path / "docs/statements/2024-05-16/tzou-2024/4/index.md").is_file()


def test_what_people_wrote_in_docs_is_never_removed(tmp_path: Path) -> None:
    for name in ("mine.md", "method/index.md"):
        page = tmp_path / "docs" / name
        page.parent.mkdir(exist_ok=True)
        page.write_text("# Mine\n")
    render(tmp_path, RECORD)
    assert (tmp_path / "docs/mine.md").read_text() == "# Mine\n"
    assert (tmp_path / "docs/method/index.md").read_text() == "# Mine\n"


def test_a_template_makes_only_its_kind_anew(tmp_path: Path) -> None:
    project = tmp_path / "project"
    shutil.copytree(ROOT / "scripts", project / "scripts")
    shutil.copytree(RECORD, project / "content")
    shutil.copytree(ROOT / "requirements", project / "requirements")
    shutil.copy(ROOT / "mkdocs.yml", project)
    render_ = project / "scripts/render.py"
    assert run(render_, cwd=project).returncode == 0
    template = project / "scripts/templates/pages/formulas.j2"
    template.write_text(template.read_text().replace("</table>", "</table> "))
    done = run(render_, cwd=project)
    assert done.returncode == 0 and done.stdout.startswith("1 files written"), done.stdout
