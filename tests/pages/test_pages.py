"""What single pages say: names, quotations that are copied, the search's names, and former addresses."""

import json
import re
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jinja2
import pytest
from jinja2.meta import find_referenced_templates

import render as render_command
from conftest import RECORD, ROOT, call
from facts.base.digests import digest_text
from facts.base.wording import margin_date
from facts.data.publication import read_publication
from facts.extract import extract
from facts.extract.facts_file import facts_yaml
from facts.extract.labels import assign
from facts.library.loading import load_library
from facts.model.article_facts import Quote, Section
from facts.model.fields import ArticleKind
from facts.model.labels import LABELS
from facts.pages.filters import mark_foreign
from facts.pages.keys import find_near
from facts.pages.kinds.timeline import find_meetings
from facts.pages.page import Page, cut_list
from facts.pages.site import OWNED_FOLDERS
from facts.pages.templates import REFERENCE, TEMPLATE_FOLDER, template_environment
from facts.pages.writing import make_site


@pytest.mark.parametrize(
    ("edtf", "year", "rest"),
    [
        ("2024-05-16", "2024", "16 May"),
        ("2024-05", "2024", "May"),
        ("2024", "2024", ""),
        ("2024-05-16/2024-05-17", "2024", "16–17 May"),  # one month is named once
        ("2024-05-30/2024-06-02", "2024", "30 May – 2 Jun"),
        ("1949-12-16/1950-02-17", "1949", "16 Dec – 17 Feb 1950"),  # the other year is named
        ("1999-12/2001", "1999", "Dec – 2001"),
        ("1999-12/2001~", "1999", "Dec – about 2001"),  # doubt is said of the end as well
        ("2023-21", "2023", "spring"),
        ("199X", "", "1990s"),  # no year to stand in the column
        ("2023~", "", "about 2023"),
        ("2022-02-24/..", "", "since 24 February 2022"),
        (None, "", "no date"),
    ],
)
def test_dates_in_the_margin(edtf: str | None, year: str, rest: str) -> None:
    found = margin_date(edtf)
    assert (found.year, found.rest) == (year, rest)


def test_foreign_words_in_our_sentences_have_their_language() -> None:
    assert (
        mark_foreign("豁免 <b> is immunity, «иммунитет» too")
        == '<span lang="zh-Hans">豁免</span> &lt;b&gt; is immunity, «<span lang="ru">иммунитет</span>» too'
    )


def test_short_headings(tmp_path: Path) -> None:
    site = make_site(load_library(RECORD)[0], read_publication(ROOT / "mkdocs.yml", "2026-01-01"))
    parts = template_environment(site, tmp_path).globals["import_parts"]("")
    assert parts.short_words("one two") == "one two"
    assert parts.short_words("w " * 20) == "w " * 14 + "…"
    assert parts.lower_first("Property and reserves") == "property and reserves"


def test_long_lists_are_cut_and_keep_their_first_address() -> None:
    page = Page("articles", "articles", "Articles", "about")
    parts = list(cut_list(page, list(range(7)), most=3))
    assert [p.path for p in parts] == ["articles", "articles/list/2", "articles/list/3"]
    assert [p.view["rows"] for p in parts] == [[0, 1, 2], [3, 4, 5], [6]]
    even = cut_list(page, list(range(8)), most=6)
    assert [p.view["rows"] for p in even] == [[0, 1, 2, 3], [4, 5, 6, 7]]  # no short last part
    assert [p.title for p in parts] == ["Articles", "Articles, part 2", "Articles, part 3"]
    alone = list(cut_list(page, [], most=3))
    assert [p.view["rows"] for p in alone] == [[]]


def test_the_sentence_of_a_fact_stands_around_its_words(site: Path) -> None:
    html = (site / "figures/index.html").read_text(encoding="utf-8")
    before = "Third, on the basis of </span>"
    assert f"{before}last year’s historically high trade volume" in html


def test_every_label_is_explained(site: Path) -> None:
    tables = LABELS.tables.values()
    html = (site / "method/labels/index.html").read_text(encoding="utf-8")
    for table in tables:
        for label in table.values():
            assert label.word in html and label.meaning in html


def test_every_kind_of_page_has_its_place_in_the_menu() -> None:
    config = (ROOT / "mkdocs.yml").read_text()
    for folder in re.findall(r"^  - \w+: (\w+)/index\.md$", config, re.MULTILINE):
        assert folder in OWNED_FOLDERS
    ignored = (ROOT / ".gitignore").read_text()
    assert all(f"docs/{folder}/" in ignored for folder in OWNED_FOLDERS)


def test_names_find_places_in_three_scripts(site: Path) -> None:
    rows = json.loads((site / "search/names.json").read_text(encoding="utf-8"))
    library, _ = load_library(RECORD)
    assert len({row[3] for row in rows}) == len(rows)  # one hit an address
    assert {row[1] for row in rows} >= {*library.document_points, *library.background}


def test_templates_are_readable() -> None:
    for path in (ROOT / "scripts/templates").rglob("*.j2"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            limit = 240 if re.search(r"</p>|</dd>|content=|aria-label", line) else 160
            assert len(line) <= limit, f"{path}:{number}"


def test_what_a_template_is_made_of_is_read_as_jinja_reads_it() -> None:
    environment = jinja2.Environment(comment_start_string="{#-", comment_end_string="-#}")
    for path in TEMPLATE_FOLDER.rglob("*.j2"):
        text = path.read_text(encoding="utf-8")
        named = find_referenced_templates(environment.parse(text))
        assert REFERENCE.findall(text) == list(named), path


def test_a_moved_article_leaves_word_at_its_old_address(released: Path) -> None:
    site = released / "site"
    page = site / "statements/2024-05-16/index.html"
    assert page.is_file()


def test_a_fact_in_words_that_may_not_be_shown_stands_in_no_list(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(RECORD, content)
    meta = content / "articles/tzou-2024/article.yml"
    text = meta.read_text(encoding="utf-8")
    meta.write_text(re.sub(r"rights: .*", "rights: {show: excerpts}", text), encoding="utf-8")
    # a section that is called as its first block is: by a heading of the source
    library, _ = load_library(RECORD)
    section = library.facts_of("tzou-2024", Section)[-2]
    heading = section.record.blocks[0]
    words = json.dumps(library.articles["tzou-2024"].blocks[heading - 1].text)
    curated = meta.with_name("curated.yml")
    text = curated.read_text(encoding="utf-8")
    assert f"to: {section.title}," in text
    curated.write_text(text.replace(f"to: {section.title},", f"to: {words},"), encoding="utf-8")
    done = call(render_command.main, "--content", content, "--docs", tmp_path / "docs")
    assert done.returncode == 0, done.stderr
    analysis = (tmp_path / "docs/analysis/tzou-2024/index.md").read_text(encoding="utf-8")
    assert "[…]" not in analysis
    assert "in words that may not be shown" in analysis
    article = (tmp_path / "docs/articles/tzou-2024/index.md").read_text(encoding="utf-8")
    blocks = re.findall(
        r'class="row block" id="b(\d+)">.*?<blockquote[^>]*><p>(.*?)</p>', article, re.DOTALL
    )
    left_out = [int(number) for number, words in blocks if re.sub("<[^>]+>", "", words) == "[…]"]
    assert left_out and heading not in left_out
    for number in left_out:  # told once below a heading, not for each block
        between = article.partition(f'id="b{number}"')[2].partition(f'id="b{number + 1}"')[0]
        assert number + 1 not in left_out or "<h2" in between, number
    assert len(set(re.findall(r'id="b(\d+)"', article))) > len(blocks)  # their anchors stay


STATEMENT = """Joint Statement by the Ministers of the Lakes on Norway

Release Date : 2024-05-20

We, the Ministers of the Lakes, urge Norway to leave the lakes. Corva said that the lakes are dry. The ministers stressed that water is free. We commit to the following:

1. We will share our data.

2. We will build ports.
"""


def copy_with_article(tmp_path: Path, text: str, kind: ArticleKind) -> Path:
    """Return the folder of the article lakes-2024 in a copy of the record at tmp_path/content."""
    content = tmp_path / "content"
    shutil.copytree(RECORD, content)
    folder = content / "articles" / "lakes-2024"
    folder.mkdir()
    facts = assign(extract(text, kind=kind)).model_copy(update={"article": folder.name})
    (folder / "facts.yml").write_text(facts_yaml(facts), encoding="utf-8")
    (folder / "source.txt").write_text(text, encoding="utf-8")
    write_meta(folder, text, kind)
    return folder


def write_meta(folder: Path, text: str, kind: ArticleKind, issuers: Sequence[str] = ()) -> None:
    meta = {"kind": kind, "lang": "en", "publisher": "Lakes", "sha256": digest_text(text)}
    rights = {"show": "full", "note": "for the test"}
    given = {"issuers": list(issuers)} if issuers else {}
    (folder / "article.yml").write_text(json.dumps(meta | given | {"rights": rights}), "utf-8")


def render_copy(tmp_path: Path, to: str = "docs") -> Path:
    """Return the folder of the pages that are made of the record at tmp_path/content."""
    docs = tmp_path / to
    done = call(render_command.main, "--content", tmp_path / "content", "--docs", docs)
    assert done.returncode == 0, done.stderr
    return docs


def test_a_statement_that_is_no_document_is_no_report(tmp_path: Path) -> None:
    folder = copy_with_article(tmp_path, STATEMENT, "statement")
    render_copy(tmp_path)
    said = (tmp_path / "docs/analysis/lakes-2024/index.md").read_text(encoding="utf-8")
    assert "Ministers of the Lakes, as released by Lakes" in said
    assert "Corva, as attributed by Lakes" in said  # told by those who speak
    assert "Ministers of the Lakes, as attributed" not in said
    # people may say which actors they are
    write_meta(folder, STATEMENT, "statement", issuers=["china", "russia"])
    again = render_copy(tmp_path, "named")
    named = (again / "analysis/lakes-2024/index.md").read_text(encoding="utf-8")
    assert "Republic of China and Russian Federation, as released by Lakes" in named
    words = (again / "articles/lakes-2024/index.md").read_text(encoding="utf-8")
    assert re.search(r"Issued by <a [^>]*>[^<]*China</a>, <a [^>]*>Russ[^<]*</a>\.", words)
    assert "Ministers of the Lakes, as" not in named
    assert "Corva, as attributed by Lakes" in named
    # no other page has its points, and there is nothing to hold them against
    assert '<p class="at">point 2</p>' in said
    words = (tmp_path / "docs/articles/lakes-2024/index.md").read_text(encoding="utf-8")
    assert "point 2" in words and "verdict" not in words.split('class="contents"')[1]


def test_what_is_announced_by_a_year_is_announced_until_then(tmp_path: Path) -> None:
    text = "Statement\n\nRelease Date : 2024-05-20\n\nRussia and China will open a port by 2026."
    facts = copy_with_article(tmp_path, text, "statement") / "facts.yml"
    told = facts.read_text(encoding="utf-8")
    facts.write_text(told.replace("edtf: '2026'", "edtf: ../2026"), encoding="utf-8")
    render_copy(tmp_path)
    page = (tmp_path / "docs/articles/lakes-2024/index.md").read_text(encoding="utf-8")
    assert re.search(r"announced\s+until 2026", page)


def test_a_heading_that_the_source_prints_is_told_once(tmp_path: Path) -> None:
    text = STATEMENT + "\nTrade and Ports\n\nWe will open a port in Norway. It will be free.\n"
    copy_with_article(tmp_path, text, "statement")
    page = (render_copy(tmp_path) / "articles/lakes-2024/index.md").read_text(encoding="utf-8")
    assert len(re.findall(r"^.*>Trade and Ports</h2>", page, re.MULTILINE)) == 1
    assert "<p>Trade and Ports" not in page
    assert "We will open a port" in page


def test_an_excerpt_without_claims_says_so(tmp_path: Path) -> None:
    folder = copy_with_article(tmp_path, STATEMENT, "statement")
    meta = json.loads((folder / "article.yml").read_text("utf-8"))
    meta["rights"] = {"show": "excerpts"}
    (folder / "article.yml").write_text(json.dumps(meta), "utf-8")
    page = (render_copy(tmp_path) / "analysis/lakes-2024/index.md").read_text(encoding="utf-8")
    assert "No claim stands in words that may be shown." in page
    assert "All 0" not in page
    # nor are points passed over without a word
    assert page.count('<p class="at">point') == 1
    assert "1 point stands in words that may not be shown." in page


def test_an_article_says_how_many_of_its_facts_were_looked_at(tmp_path: Path) -> None:
    text = "Title\n\nRelease Date : 2024-05-20\n\nNorway is old. Mills in Lund are dear."
    folder = copy_with_article(tmp_path, text, "commentary")
    for ids, told in (
        ([], r"Editors looked at none of its 2 facts yet;\s<a [^>]*>all</a> stand as the rules"),
        (["lakes-2024-c2"], r"Editors looked at 1 of its 2 facts;\s<a [^>]*>the others</a> stand"),
        (["lakes-2024-c1", "lakes-2024-c2"], r"Editors looked at each of its 2 facts\."),
    ):
        lines = f"- {json.dumps({'op': 'keep', 'ids': ids, 'why': 'right'})}\n" if ids else ""
        (folder / "curated.yml").write_text(lines, "utf-8")
        page = (render_copy(tmp_path) / "articles/lakes-2024/index.md").read_text("utf-8")
        assert re.search(told, page)
        analysis = (tmp_path / "docs/analysis/lakes-2024/index.md").read_text("utf-8")
        assert re.search(told, analysis)
        assert analysis.count("; read by rules") == 2 - len(ids)


def test_what_one_of_the_issuers_says_is_released_with_the_rest(tmp_path: Path) -> None:
    text = STATEMENT.replace("Corva said", "China said")
    folder = copy_with_article(tmp_path, text, "statement")
    write_meta(folder, text, "statement", issuers=["china", "russia"])
    render_copy(tmp_path)
    page = (tmp_path / "docs/analysis/lakes-2024/index.md").read_text(encoding="utf-8")
    assert "China, as released by Lakes" in page
    assert "as attributed" not in page


def test_words_elsewhere_that_give_a_claim_to_its_holder_stand_with_it(tmp_path: Path) -> None:
    text = (
        "Readout\n\nRelease Date : 2024-05-20\n\n"
        "President Lee said that trade grew. Ports in Lund are open to all ships."
    )
    copy_with_article(tmp_path, text, "readout")
    render_copy(tmp_path)
    page = (tmp_path / "docs/analysis/lakes-2024/index.md").read_text(encoding="utf-8")
    first, second = page.split('id="c2"')
    assert "by the words" not in first  # which stand in the sentence itself
    assert "by the words <q>President Lee said that</q>" in second


def test_what_the_registers_do_not_know_stays_with_its_article() -> None:
    library, _ = load_library(RECORD)
    told = next(event for event in library.timeline_events if event.edtf and not event.background)
    assert library.is_of_record(told)
    assert not library.is_of_record(replace(told, actors=(), topics=()))
    known = library.registered_events[0]
    assert library.is_of_record(replace(known, actors=(), topics=()))


def test_an_actor_has_the_events_of_articles_too(site: Path) -> None:
    page = (site / "actors/vladimir-putin/index.html").read_text(encoding="utf-8")
    events = page.partition('id="events"')[2].partition('id="articles"')[0]
    assert "articles/tzou-2024/#e7" in events and "not in the register" in events


def test_events_of_one_visit_are_one_meeting() -> None:
    library, _ = load_library(RECORD)
    days = ["2024-05-16/2024-05-17", "2024-05-19", "2024-05-31", "2024-06-02", "2024-06-30"]
    days += ["2024-08", "2024-09-02", "2024-10-01/..", "2024-12-01"]  # without a last day
    known = library.background["2024-75th-anniversary-statement"]
    made = {day: known.model_copy(update={"id": day, "edtf": day}) for day in days}
    sides = {"xi-jinping": "china", "vladimir-putin": "russia"}
    leaders = {
        id_: library.actors[id_].model_copy(update={"leader_of": side})
        for id_, side in sides.items()
    }
    library = replace(library, background=made, actors=library.actors | leaders)
    events = [event for event in library.registered_events if event.id in made]
    found = [event.id for event, _ in find_meetings(library, events)]
    # of one month, or a few days after it; not: at the end of the next month
    assert found == ["2024-05-16/2024-05-17", "2024-06-30", *days[5:]]


def test_several_documents_of_a_day_are_named_by_their_subjects() -> None:
    document = load_library(RECORD)[0].documents["2024-05-16"]
    assert document.name == "Joint statement of 16 May 2024"
    named = document.model_copy(update={"subject": "strategic stability"})
    assert named.name == "Joint statement of 16 May 2024 (strategic stability)"


def test_who_is_in_no_register_takes_part_as_worded() -> None:
    library, _ = load_library(RECORD)
    event = next(event for event in library.timeline_events if event.id == "tzou-2024-e7")
    fact = event.accounts[0]
    assert library.list_unregistered(event) == []  # Putin, by his surname
    source = library.articles["tzou-2024"].source
    starts = {words: source.index(words) for words in ("Harbin", "both sides")}
    name, nobody = (
        Quote(exact=words, block=5, start=start, end=start + len(words))
        for words, start in starts.items()
    )
    worded = fact.record.model_copy(update={"actors": (name, nobody), "places": (name,)})
    told = replace(event, accounts=(replace(fact, record=worded),))
    assert library.list_unregistered(told) == library.list_places(told) == ["Harbin"]
    # of the register, which has its own places
    known = library.registered_events[0]
    assert library.list_unregistered(known) == []
    assert library.list_places(known) == [*known.background.places]


def test_what_a_person_issued_stands_beside_what_was_signed(site: Path) -> None:
    page = (site / "actors/xi-jinping/index.html").read_text(encoding="utf-8")
    issued = page.partition(">Issued</dt>")[2].partition("</ul>")[0]
    assert "statements/2022-02-04/" in issued


def test_an_article_is_made_again_with_those_that_its_links_go_through() -> None:
    links = {"a-e1": "b-e1", "b-e1": "c-e1", "c-e1": "a-e1", "d-e1": None}  # a round ends, too
    facts = {id_: SimpleNamespace(id=id_, article=id_[0], link=to) for id_, to in links.items()}
    library: Any = SimpleNamespace(
        facts=facts,
        facts_of=lambda article, _: [f for f in facts.values() if f.article == article],
        documents_of=lambda _: ["2001"],
        reports_of={"2001": {"e": []}},
    )
    assert find_near(library, "a") == {"a", "b", "c", "e"}
    assert find_near(library, "d") == {"d", "e"}
