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

import check_site
import render as render_command
from conftest import RECORD, ROOT, build, call, run
from facts.library.loading import load_library
from facts.model.article_facts import Claim
from facts.model.labels import LABELS, VERDICTS
from facts.pages.writing import remove_stale

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


def test_the_link_check_needs_a_site(tmp_path: Path) -> None:
    done = call(check_site.main, tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"{tmp_path}: holds no page; run make site")
    (tmp_path / "index.html").write_bytes(b"\xff")
    done = call(check_site.main, tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"{tmp_path}/index.html: byte 0 is not UTF-8")


def test_ids_are_unique_on_every_page(read: Read) -> None:
    assert [a for a, (ids, _) in read.items() if len(ids) != len(set(ids))] == []


def test_everything_with_an_id_answers_at_its_address(read: Read) -> None:
    library, _ = load_library(RECORD)
    found = library.addresses
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
        name = f"{first.document.name}, point {first.item.id[1:]}"
        says = first.words.gloss or first.words.exact
        assert f"Earliest words that the record has: {name} , which says “{says}”" in words
        assert "First known" not in words  # the title's words need not stand there
        assert "may say the same" in words or "No earlier document" in words


def parse_tree(path: Path):
    """Return a page as a tree."""
    return html5lib.parse(path.read_bytes(), namespaceHTMLElements=False)


def all_words(element) -> str:
    """Return the words of an element, white space folded."""
    return " ".join("".join(element.itertext()).split())


def test_a_quotation_holds_the_words_of_one_text_alone(site: Path) -> None:
    for path in site.rglob("index.html"):
        for quotation in parse_tree(path).iter("blockquote"):
            assert not [e.tag for e in quotation.iter() if e.tag in ("ins", "del")], path


def test_a_step_of_a_formula_says_its_subject_and_what_changed(site: Path) -> None:
    library, _ = load_library(RECORD)
    compared = 0
    for formula in library.formulas.values():
        tree = parse_tree(site / f"formulas/{formula.id}/index.html")
        rows = {row.get("id"): row for row in tree.iter("li") if row.get("id")}
        for step in library.steps(formula):
            row = rows[step.id]
            (quotation,) = row.iter("blockquote")
            assert all_words(quotation) == " ".join(step.words.exact.split()), step.id
            assert step.point is None or step.point.item.what in all_words(row), step.id
            there = [run for run in step.changed if run.kind == "there"]
            assert len([*row.iter("del")]) == len(there), step.id
            compared += len(there)
    assert compared


def test_what_was_read_stands_apart_from_who_tells_of_it(site: Path) -> None:
    library, _ = load_library(RECORD)
    split = 0
    for document in library.documents.values():
        tree = parse_tree(site / f"statements/{document.id}/index.html")
        rows = {row.get("id"): row for row in tree.iter("li") if row.get("id")}
        texts = {text.url for text in document.texts}
        for point in library.points_of(document.id):
            row = rows[point.item.id]
            lists = [part for part in row.iter("ul") if part.get("class") == "sources"]
            found = [{a.get("href") for a in part.iter("a")} for part in lists]
            (copied,) = (b.get("data-copy") for b in row.iter("button"))
            if point.item.basis != "reported":
                assert found[0] <= texts, point.id
                assert not any(urls & texts for urls in found[1:]), point.id
                word = LABELS.tables["point_bases"][point.item.basis].word
                assert f"{word}: " in copied, point.id
            else:
                assert len(found) == 1 and "as reported by " in copied, point.id
            assert ("also told by" in copied) == (len(found) == 2), point.id
            split += len(found) == 2
    assert split


def test_every_point_of_a_document_has_a_heading(site: Path) -> None:
    library, _ = load_library(RECORD)
    for document in library.documents.values():
        tree = parse_tree(site / f"statements/{document.id}/index.html")
        rows = {row.get("id"): row for row in tree.iter("li") if row.get("id")}
        part = "article" if document.kind == "treaty" else "section"
        for item in document.outline:
            (heading,) = rows[item.id].iter("h3")
            (link,) = heading.iter("a")
            assert link.get("aria-label") == f"Point {item.id[1:]}"
            assert not item.section or f"{part} {item.section}" in all_words(heading), item.id


def test_a_note_on_a_clause_has_a_header_that_names_it(site: Path) -> None:
    tree = parse_tree(site / "statements/2024-05-16/tzou-2024/3/index.html")
    notes = [row for row in tree.iter("tr") if row.get("class") == "note"]
    assert [all_words(row.find("th")) for row in notes] == [
        f"Editors’ note on clause {letter}" for letter in "bcd"
    ]
    headers = [all_words(row.find("th")) for row in tree.iter("tr") if row.get("id")]
    assert headers == ["a differs", "b incomplete", "c incomplete", "d incomplete"]
    labels = [row.find("th/a").get("aria-label") for row in tree.iter("tr") if row.get("id")]
    assert labels == [f"Clause {letter}" for letter in "abcd"]  # the verdict is said beside it


def test_words_of_a_report_are_not_shown_as_the_documents(site: Path) -> None:
    words = words_of(site / "statements/2024-05-16/tzou-2024/2/index.html")
    assert words.count("reported , as TASS renders it") == 2
    assert "reported , in the words of TASS" in words
    assert "which, as TASS renders it, says" in words  # in the citation
    assert "as NetEase quotes it" in words_of(site / "index.html")
    assert "as NetEase" not in words_of(site / "statements/2024-05-16/tzou-2024/1/index.html")


def test_a_claim_leads_from_the_article_to_its_analysis_and_back(site: Path, read: Read) -> None:
    library, _ = load_library(RECORD)
    tree = parse_tree(site / "articles/tzou-2024/index.html")
    notes = [part for part in tree.iter("ul") if part.get("class") == "notes"]
    margin = {a.get("href"): row for part in notes for row in part for a in row.iter("a")}
    back = read[f"{ORIGIN}analysis/tzou-2024/"][1]
    for claim in library.facts_of("tzou-2024", Claim):
        if library.is_shown(claim):
            row = all_words(margin[f"../../analysis/tzou-2024/#{claim.label}"])
            assert claim.record.quote.exact.split()[0] in row, claim.id
            assert all(VERDICTS[c.verdict].word in row for c in claim.contests), claim.id
    assert "../../articles/tzou-2024/#c3" in back
    assert "person 3: Xi Jinping" in map(all_words, margin.values())


def test_at_a_glance_words_stand_behind_how_their_sentence_opens(site: Path) -> None:
    page = (site / "analysis/tzou-2024/index.html").read_text(encoding="utf-8")
    glance = page.partition('id="argument"')[2].partition('id="claims"')[0]
    assert "with Xi Jinping, </span>they all explicitly asked China" in glance
    assert "and in exchange, </span>Russia will have to help China" in glance
    # ... what opens it itself stands alone, not behind the sentence before
    assert "<p>First, in international politics, by highly praising" in glance


def test_what_a_claim_leans_on_is_not_told_twice_on_a_page(site: Path) -> None:
    article = load_library(RECORD)[0].articles["tzou-2024"]
    # Therefore, the dilemma is: behind a heading, and just below the claims it follows from
    leaning = article.source.index("Therefore, the dilemma")
    before = article.sentence_at(leaning - 3).text
    assert words_of(site / "articles/tzou-2024/index.html").count(before.split(",")[0]) == 1
    assert words_of(site / "analysis/tzou-2024/index.html").count(before.split(",")[0]) == 1


def test_certainty_does_not_say_that_sources_agree_where_they_do_not(site: Path) -> None:
    library, _ = load_library(RECORD)
    rivals = 0
    for id_, event in library.background.items():
        words = words_of(site / f"events/{id_}/index.html")
        assert ("sources differ, as said above" in words) == bool(
            event.conflicting_dates or event.conflicting_values
        ), id_
        rivals += "sources differ" in words
        assert "as told here: sources agree" not in words, id_
    assert rivals


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
    jumps = html.partition('aria-label="Within the points">')[2].partition("</nav>")[0]
    found = re.findall(r'href="#(p[0-9]+)">(\w+)', jumps)
    assert "Further down:" in jumps
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
    written = template.read_text()
    for right, wrong, place, message in (
        ("{% block body %}", "{% blok body %}", "pages/formulas.j2:3:1:", "unknown tag 'blok'"),
        ("years[0]", "yeers[0]", "pages/formulas.j2:4:1:", "'yeers' is undefined"),
        ("page.md.j2", "pag.md.j2", "pages/formulas.j2:1:1:", "'pag.md.j2' not found"),
    ):
        assert right in written
        template.write_text(written.replace(right, wrong))
        done = run(render_, cwd=project)
        assert done.returncode == 2 and place in done.stderr and message in done.stderr, done.stderr
        assert done.stderr.count("\n") == 1  # one line, no traceback


def test_a_copy_that_is_no_text_of_the_document_is_named_neutrally(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(RECORD, content)
    file = content / "documents/2001-07-16.yml"
    text = file.read_text(encoding="utf-8")
    text = re.sub(r"basis: text(\n  words: .*lang: en)", r"basis: translation\1", text)
    file.write_text(re.sub(r"texts:\n(- .*\n)+", "", text), encoding="utf-8")
    render(tmp_path, content)
    page = (tmp_path / "docs/statements/2001-07-16/index.md").read_text(encoding="utf-8")
    assert "<p>the text as given by</p>" in page and "; the text as given by " in page
    assert "; read in a copy: " not in page and "; read in a translation: " not in page


def test_what_no_page_made_goes_and_a_link_alone(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "own.md").touch()
    data = tmp_path / "docs" / "data"
    (data / "old").mkdir(parents=True)
    (data / "old" / "stale.json").touch()
    (data / "kept.json").touch()
    (data / "linked").symlink_to(outside)
    assert remove_stale(tmp_path / "docs", {"data/kept.json"}) == 2
    assert [*data.iterdir()] == [data / "kept.json"]  # not: what the link leads to
    assert (outside / "own.md").exists()
