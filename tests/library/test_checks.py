"""What the checks find in a damaged copy of the record: one line each, at its place, with its remedy."""

import hashlib
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from conftest import RECORD
from facts.base.faults import Problem
from facts.base.strict_yaml import load
from facts.extract.facts_file import facts_yaml
from facts.library.checks import ARTICLE_CHECKS, CHECKS, note_articles, note_facts, run_checks
from facts.library.loading import load_library
from facts.model.article_facts import Claim, Facts

ARTICLE = "articles/tzou-2024"
CURATED = f"{ARTICLE}/curated.yml"
COMPARED = "comparisons/tzou-2024.yml"
SIGNED = "documents/2014-05-20.yml"
ISSUED = "documents/2022-02-04.yml"
TREATY = "documents/2001-07-16.yml"
LATEST = "documents/2024-05-16.yml"


def find_problems(content: Path) -> list[Problem]:
    """Return the problems of a content folder as the check command finds them."""
    library, problems = load_library(content)
    problems += run_checks(library, ARTICLE_CHECKS if problems else CHECKS)
    return sorted({*problems})


def note_on(name: str, content: Path) -> list[str]:
    """Return the notes on facts that have these words, such as somebody’s name."""
    library, _ = load_library(content)
    return [note for note in note_facts(library.facts.values(), library) if name in note]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return Path(shutil.copytree(RECORD, tmp_path / "content"))


def test_the_record_is_sound() -> None:
    assert find_problems(RECORD) == []


def test_what_people_added_is_noted_where_excerpts_leave_it_out(content: Path) -> None:
    meta = content / ARTICLE / "article.yml"
    text = re.sub(r"rights:.*", "rights: {show: excerpts}", meta.read_text())
    meta.write_text(text)
    source = (content / ARTICLE / "source.txt").read_text().split("\n\n")
    words = max(source, key=len).strip()  # more than a sixth has room for
    with (content / CURATED).open("a") as file:
        for label, exact in (("x1", words), ("x2", words[:-1])):
            line = {"op": "add", "id": f"tzou-2024-{label}", "kind": "claim", "why": "missed"}
            line["words"] = {"block": source.index(max(source, key=len)) + 1, "exact": exact}
            file.write(f"- {json.dumps(line, ensure_ascii=False)}\n")
    library, problems = load_library(content)
    assert problems == []
    note = "tzou-2024-x1, x2: added, but not in the excerpts that may be shown"  # in one line
    assert note in note_facts(library.facts.values(), library)


def test_what_people_mended_is_noted_where_excerpts_leave_it_out(content: Path) -> None:
    meta = content / ARTICLE / "article.yml"
    meta.write_text(re.sub(r"rights:.*", "rights: {show: excerpts}", meta.read_text()))
    library, _ = load_library(content)
    hidden = next(
        fact for fact in library.facts_of("tzou-2024", Claim) if not library.is_shown(fact)
    )
    words = {"block": hidden.anchor.block, "exact": hidden.anchor.exact.rpartition(" ")[0]}
    line = {"op": "set", "id": hidden.id, "field": "words", "to": words, "why": "the whole thought"}
    with (content / CURATED).open("a") as file:
        file.write(f"- {json.dumps(line, ensure_ascii=False)}\n")
    library, problems = load_library(content)
    assert problems == []
    note = "mended, but not in the excerpts; a keep with show: true puts it before others"
    (told,) = (each for each in note_facts(library.facts.values(), library) if note in each)
    assert hidden.id in told or f", {hidden.label}" in told


def test_only_a_statement_has_issuers(content: Path) -> None:
    with (content / ARTICLE / "article.yml").open("a") as file:
        file.write("issuers: [china, russia]\n")
    problems = load_library(content)[1]
    assert [
        "issuers of a commentary; only a statement has them" in p.message for p in problems
    ] == [True]


def test_doubts_are_noted_until_somebody_looked_at_them(content: Path) -> None:
    library, _ = load_library(content)
    (note,) = note_articles(library)
    assert note.endswith("nobody looked at them; make review ARTICLE=tzou-2024 shows why")
    labels = note.removeprefix("tzou-2024: ").split(":")[0].split(", ")
    ids = [f"tzou-2024-{label}" for label in labels]
    with (content / CURATED).open("a") as file:
        file.write(f"- {{op: keep, ids: [{', '.join(ids)}], why: right as they stand}}\n")
    assert list(note_articles(load_library(content)[0])) == []


def test_a_statement_that_nobody_issues_is_noted(content: Path) -> None:
    meta = content / ARTICLE / "article.yml"
    meta.write_text(re.sub(r"(?m)^kind:.*\n", "", meta.read_text()) + "kind: statement\n")
    notes = list(note_articles(load_library(content)[0]))
    assert notes[0].startswith("tzou-2024: nobody issues this statement")


def test_a_person_who_was_looked_at_is_noted_no_more(content: Path) -> None:
    actors = content / "actors.yml"
    actors.write_text(actors.read_text().replace("name: Janet Yellen", "name: Jane Y"))
    (note,) = note_on("Janet Yellen", content)
    assert note.endswith("is not in actors.yml; shown as worded")
    with (content / CURATED).open("a") as file:
        file.write(f"- {{op: keep, id: {note.split(':')[0]}, why: named in passing}}\n")
    assert note_on("Janet Yellen", content) == []


def test_a_statement_that_was_looked_at_without_a_link_is_noted_no_more(content: Path) -> None:
    curated = content / CURATED
    lines = curated.read_text("utf-8").splitlines(keepends=True)
    unlinked = "".join(line for line in lines if "op: link, id: tzou-2024-s1" not in line)
    curated.write_text(unlinked, "utf-8")
    (note,) = note_on("not linked to a document", content)
    assert note.startswith("tzou-2024-s1: ")
    curated.write_text(f"{unlinked}- {{op: keep, id: tzou-2024-s1, why: no document}}\n", "utf-8")
    assert note_on("not linked to a document", content) == []


class Damage(NamedTuple):
    """Words of a file that are replaced, the words at whose start the problem is told, and the line."""

    file: str
    old: str
    new: str
    at: str  # its first place from the line of the damage on, else in the file
    message: str


DAMAGES = [
    # Names of what is in no register.
    Damage(SIGNED, "[finance]", "[finanse]", "finanse", "unknown topic finanse; did you mean finance?"),
    Damage(SIGNED, "[finance]", "[chess]", "chess", "unknown topic chess; add it to topics.yml"),
    Damage(SIGNED, "[china, russia]", "[china, prussia]", "prussia", "unknown actor prussia; did you mean russia?"),
    Damage(ISSUED, "issued_by: [xi-jinping,", "issued_by: [nobody,", "nobody", "unknown actor nobody; add it to actors.yml"),
    Damage("background.yml", "actors: [mao-zedong, joseph-stalin]", "actors: [mao-zedong, nobody]", "nobody", "unknown actor nobody; add it"),
    Damage("background.yml", "topics: [anniversaries]", "topics: [chess]", "chess", "unknown topic chess"),
    Damage("background.yml", "era: '1949'", "era: '1948'", "era: '1948'", "unknown era 1948; take an id from eras.yml"),
    Damage("background.yml", "documents: ['2014-05-20']", "documents: ['2014-05-20', '1812-01-01']", "'1812", "unknown document 1812-01-01; add documents/1812-01-01.yml"),
    Damage("trade.yml", "from_event: 2018-trade-100bn", "from_event: 2018-trade-101bn", "from_event", "did you mean 2018-trade-100bn?"),
    Damage("formulas.yml", "topic: sanctions", "topic: chess", "topic: chess", "unknown topic chess"),
    Damage("formulas.yml", "2014-05-20-p7,", "2014-05-20-p77,", "2014-05-20-p77", "unknown step 2014-05-20-p77; did you mean"),
    Damage("formulas.yml", "also: [2024-05-16-p20]", "also: [tzou-2024-2a]", "tzou-2024-2a", "unknown point tzou-2024-2a; take the id of a document's point"),
    Damage(COMPARED, "fact: tzou-2024-3b", "fact: tzou-2024-3x", "fact: tzou-2024-3x", "there is no fact tzou-2024-3x; did you mean"),
    Damage(CURATED, "actors: [vladimir-putin], why: '“he”", "actors: [nobody], why: '“he”", "nobody", "unknown actor nobody"),
    Damage(CURATED, "id: tzou-2024-e3, to: 2024-putin-new-term", "id: tzou-2024-e3, to: 2024-putin-new-tern", "to: 2024", "did you mean 2024-putin-new-term?"),
    # Names that do not fit the byline would be dropped in silence from every citation.
    Damage(f"{ARTICLE}/article.yml", "author: {family: Tzou, given: Wen-feng}", "author: [{family: Tzou, given: Wen-feng}, {family: Roe, given: Ada}]", "author", "2 names for 1 of the byline; give all in its order, or none"),
    # Sources.
    Damage(SIGNED, "http://www.china.org.cn/world", "http://soso.bot/world", "url", "host soso.bot is retired (scraper; the text is a summary without author); use www.cyts.ha.cn"),
    Damage(SIGNED, "http://www.china.org.cn/world", "http://www.china.example/world", "url", "host www.china.example is not in hosts.yml; add it with the publisher's name and kind"),
    Damage(CURATED, "https://regnum.ru/", "https://news-pravda.com/", "url: 'https://news-pravda.com/", "host news-pravda.com is retired"),
    Damage("hosts.yml", "anews.az: {", "soso.bot: {name: Soso, kind: repost}\nanews.az: {", "soso.bot", "soso.bot is retired; take it out here or in retired.yml"),
    Damage("hosts.yml", "bne.eu: {name: bne IntelliNews, kind: press}", "bne.eu: {name: bne IntelliNews, kind: repost, state: cn}", "state: cn", "a state controls agencies and press, not repost; leave it out"),
    Damage("hosts.yml", "bne.eu: {name: bne IntelliNews, kind: press}", "bne.eu: {name: bne, kind: press}\nwww.bne.eu: {name: bne, kind: repost}", "bne.eu", "bne.eu and www.bne.eu differ; give both one kind and state"),
    Damage(SIGNED, "  sources:\n  - {url: 'http://www.china.org.cn/world/2014-05/20/content_32442304.htm', seen: '2026-11-25', copy_of: Xinhua}\n- id: p2", "  sources: []\n- id: p2", "sources: []", "nothing is given; give one or more"),
    Damage(SIGNED, "seen: '2026-11-25'", "seen: '2026'", "seen", "outline.0.sources.0.seen"),
    Damage("background.yml", "  sources:\n  - {url: 'https://apnews.com/article/6ccd25f59850fb4a7e3181e4baab2672', seen: '2026-11-24'}\n  - {url: 'http://www.britannica.com/print/topic/220296', seen: '2026-11-24'}\n  - {url: 'http://en.people.cn/200007/18/sino-russia.html', seen: '2026-11-25'}\n", "  sources:\n  - {url: 'http://en.people.cn/200007/18/sino-russia.html', seen: '2026-11-25', copy_of: Xinhua}\n", "sources:\n  - {url: 'http://en.people.cn/200007/18/sino-russia.html', seen: '2026-11-25', copy", "only copies tell of it; give a publisher's own page"),
    # Words of documents.
    Damage(LATEST, "exact: 推动实现平等有序的世界多极化和国际关系民主化", "exact: 推动实现平等有序的世界多极化和国际关系民主化推动实现平等有序的世界多极化和国际关系民主化", "exact", "44 characters are quoted, at most 40 may be; shorten them"),
    Damage(SIGNED, "abandon the language of unilateral sanctions", "one " * 26 + "two", "exact", "27 words are quoted, at most 25 may be; shorten them"),
    Damage(SIGNED, "unilateral sanctions, lang: en, of", "unilateral sanctions, lang: en, gloss: no more sanctions, of", "exact", "a gloss of English words; leave it out"),
    Damage(LATEST, ", gloss: promote an equal and orderly multipolar world and the democratisation of international relations", "", "exact", "words in zh-Hans without gloss; give them in English"),
    Damage(SIGNED, "unilateral sanctions, lang: en, of", "unilateral sanctions, lang: ru, gloss: the same, of", "exact", "words in ru in another script; correct lang or the words"),
    Damage(SIGNED, "what: More trade, investment", "what: They will expand local currency settlement for bilateral trade, cross-border investment. More trade, investment", "what", "our words repeat the document's, “expand local currency settlement for bilateral trade cross-border”; say it in others"),
    Damage(TREATY, "[nuclear-arms]\n  basis: translation", "[nuclear-arms]\n  basis: text", "basis: text", "it was read in en; write translation"),
    # words that an agency quotes make it no reading of the Chinese text
    Damage(TREATY, "[core-interests]\n  basis: translation", "[core-interests]\n  words: {exact: 条约, lang: zh-Hans, gloss: the treaty, of: Xinhua}\n  basis: text", "basis: text", "it was read in en; write translation"),
    Damage(LATEST, "[anniversaries, alliance]\n  basis: text", "[anniversaries, alliance]\n  basis: translation", "basis: translation", "; write text"),
    # A document in itself.
    Damage(SIGNED, "- id: p2", "- id: p1", "id: p1\n  what: Trade", "id 2014-05-20-p1 stands in documents/2014-05-20.yml already; rename the new one"),
    Damage(TREATY, "  section: 9", "  section: 26", "section: 26", "section 26 of 25; correct one of them"),
    Damage(TREATY, "  section: 9", "  section: 5", "section: 5", "section 5 behind 7; correct the order"),
    Damage(SIGNED, "edtf: '2014-05-20'", "edtf: '2014-05-21'", "edtf", "2014-05-21 is not the date of 2014-05-20; correct date or id"),
    Damage(SIGNED, "signatories: [xi-jinping, vladimir-putin]", "signatories: [xi-jinping, vladimir-putin]\nissued_by: [xi-jinping]", "signatories", "signed or issued? give either signatories or issued_by"),
    Damage(ISSUED, "titles_short: [ru]", "titles_short: [de]", "de]", "no title in de that could be short; give it in titles"),
    Damage(LATEST, "lang: zh-Hans, official: false, read: opening", "lang: zh-Hans, official: true, read: opening", "official: true", "official on a host of kind repost; correct one"),
    Damage(SIGNED, "kind: joint statement", "kind: poem", "kind: poem", "kind: is none of 'treaty', 'joint statement'"),
    Damage(SIGNED, "id: '2014-05-20'", "id: '2014-05-21'", "id: '2014-05-21'", "holds document 2014-05-21; name the file 2014-05-21.yml or set id"),
    Damage(SIGNED, "topics: [finance]", "topics: [finance, finance]", "topics", "finance stands twice; keep one"),
    # Documents and events.
    Damage("background.yml", "  documents: ['2014-05-20']\n", "", "event", "event 2014-shanghai-joint-statement does not name it; add 2014-05-20 to its documents"),
    Damage("background.yml", "documents: ['2001-07-16']", "documents: ['2001-07-16', '2014-05-20']", "'2014-05-20'", "2014-05-20 names event 2014-shanghai-joint-statement, not 2001-good-neighbour-treaty"),
    Damage("background.yml", "- id: 2014-shanghai-joint-statement\n  edtf: '2014-05-20'", "- id: 2014-shanghai-joint-statement\n  edtf: '2014-05-21'", "edtf: '2014-05-20'", "2014-05-20 lies outside its event, 2014-05-21; correct one"),
    Damage("background.yml", "era: '1949'", "era: '1960'", "era: '1960'", "1949-10-02 belongs to era 1949, not 1960; correct one"),
    Damage("background.yml", "  confidence: high", "  confidence: medium", "confidence", "confidence medium for what reason? give confidence_reason"),
    # Formulas.
    Damage("formulas.yml", "steps: [2014-05-20-p7, 2024-05-16-p8]", "steps: [2014-05-20-p2, 2024-05-16-p8]", "2014-05-20-p2", "2014-05-20-p2 carries no words; give it words, or put it under also"),
    Damage("formulas.yml", "steps: [2014-05-20-p7, 2024-05-16-p8]", "steps: [2024-05-16-p8, 2014-05-20-p7]", "2014-05-20-p7", "2014-05-20-p7 is older than the step before; put the steps in order"),
    Damage("formulas.yml", "steps: [2014-05-20-p7, 2024-05-16-p8]", "steps: [2014-05-20-p7, 2024-05-16-p8, 2024-05-16-p8]", "steps", "2024-05-16-p8 stands twice; keep one"),
    Damage("formulas.yml", "steps: [2014-05-20-p7, 2024-05-16-p8]", "steps: [2024-05-16-p8]", "steps", "unilateral-sanctions has one step; give two or more"),
    # Comparisons.
    Damage(COMPARED, "against: [2024-05-16-p30]", "against: [2014-05-20-p1]", "2014-05-20-p1", "2014-05-20-p1 is no point of 2024-05-16, which tzou-2024-3a reports; take one of its"),
    Damage(COMPARED, "- fact: tzou-2024-4b\n", "- {fact: other-2020-4b, verdict: not-checked, note: test}\n- fact: tzou-2024-4b\n", "fact: other", "other-2020-4b is no fact of tzou-2024; move it to its own article's file"),
    Damage(COMPARED, "against: [2024-05-16-p30]", "against: [2024-05-16-p300]", "2024-05-16-p300", "unknown point 2024-05-16-p300; did you mean"),
    Damage(COMPARED, "fact: tzou-2024-3b", "fact: tzou-2024-3a", "fact: tzou-2024-3a\n  against: [2024-05-16-p31]", "fact 'tzou-2024-3a' stands twice"),
    Damage(COMPARED, "fact: tzou-2024-4d", "fact: tzou-2024-c1", "fact: tzou-2024-c1", "tzou-2024-c1 is no point or clause of a linked statement; link it or take it out"),
    Damage(COMPARED, "- fact: tzou-2024-4\n  against: [2024-05-16-p19]\n", "- fact: tzou-2024-4\n  against: [2024-05-16-p19]\n  verdict: close\n", "verdict: close", "close, but its clauses make it not-checked; leave the verdict out"),
    Damage(COMPARED, "- fact: tzou-2024-4b\n  verdict: not-checked", "- fact: tzou-2024-4b\n  verdict: close", "verdict: close", "close from which words? give primary, or write not-checked"),
    Damage(COMPARED, "- fact: tzou-2024-4b\n  verdict: not-checked", "- fact: tzou-2024-4b\n  verdict: not-found", "verdict: not-found", "not-found in no whole text; write not-checked"),
    Damage(COMPARED, "- fact: tzou-2024-4b\n  verdict: not-checked\n", "- fact: tzou-2024-4b\n", "fact: tzou-2024-4b", "no verdict; give one, not-checked where no words were read"),
    Damage(COMPARED, "verdict: close\n  primary:\n    exact: 超越冷战", "verdict: not-checked\n  primary:\n    exact: 超越冷战", "verdict", "not-checked, but words were read; give the verdict, or take primary out"),
    Damage(COMPARED, "verdict: close\n  primary:\n    exact: 超越冷战", "verdict: verbatim\n  primary:\n    exact: 超越冷战", "verdict", "verbatim, but these words do not stand in the report; write close"),
    Damage(COMPARED, "    source: {url: 'https://newcoldwar.org", "    source: {url: 'https://tass.com/x', seen: '2026-11-25'}  # {url: 'https://newcoldwar.org", "primary:\n    exact: 超越冷战", "read at no source of 2024-05-16-p3; add the source to the point"),
    Damage(COMPARED, "- fact: tzou-2024-1a\n  against: [2024-05-16-p3]\n", "- fact: tzou-2024-1a\n", "primary", "words of which point? give against"),
    Damage(CURATED, "id: tzou-2024-c10, verdict: not-checked", "id: tzou-2024-c10, verdict: not-found", "verdict: not-found", "not-found in no whole text; write not-checked"),
    # Articles, actors, trade, and the shape of the files.
    Damage("actors.yml", "- id: xi-jinping", "- id: vladimir-putin", "id: vladimir-putin\n  name: Xi", "id 'vladimir-putin' stands twice; rename one"),
    Damage("actors.yml", "  type: person", "  kind: person\n  type: person", "kind: person", "kind: unknown key; take it out"),
    Damage("actors.yml", "  name: Janet Yellen", "  name: Putin", "id: janet-yellen", "'Putin' is a name of vladimir-putin too; keep it at one of them"),
    Damage("actors.yml", "en: [Putin", "en: ['', Putin", "''", "aliases"),  # would stand in every text
    Damage("topics.yml", "words: [alliance", "words: ['*', alliance", "'*'", "words"),  # so would this
    Damage("background.yml", "edtf: '1949-10-02'", "edtf: '1949-13-02'", "edtf", "'1949-13-02' is not a date in EDTF level 1; write 2024"),
    Damage("background.yml", "  title: Mao", "  title: again\n  title: Mao", "title: Mao", "key 'title' stands twice; keep one"),
    Damage("background.yml", "url: 'https://apnews", "url: 'http://[apnews", "url", "url"),
    Damage("trade.yml", "value: 107.06", "value: 0", "value: 0", "years.0.value: is not above 0"),  # bars are drawn in parts of the highest
    Damage("trade.yml", "year: 2019", "year: 2018", "year: 2018", "id trade-2018 stands in trade.yml already; rename the new one"),
    Damage("background.yml", "- id: 1949-mao-first-visit", "- id: mao-zedong", "id: mao-zedong", "id mao-zedong stands in background.yml already; rename the new one"),
    Damage(f"{ARTICLE}/facts.yml", "- id: p2", "- id: p1", "id: p1", "label p1 stands twice; rename the new one"),
    Damage(f"{ARTICLE}/facts.yml", "article: tzou-2024", "article: other-2020", "article", "these are the facts of 'other-2020'; run scripts/extract.py"),
    Damage(f"{ARTICLE}/article.yml", "show: full, note: supplied by the owner of this record for publication here", "show: full", "rights", "shown in full on what ground? give note"),
    Damage(CURATED, "id: tzou-2024-s1, to: '2024-05-16'", "id: tzou-2024-s1, to: nowhere", "to: nowhere", "tzou-2024-s1 links to nowhere, which it cannot; an event links to an event, a statement to a document, a claim to later events"),
    Damage(CURATED, "id: tzou-2024-e3, to: 2024-putin-new-term", "id: tzou-2024-e3, to: tzou-2024-e3", "to: tzou", "tzou-2024-e3 links back to itself through tzou-2024-e3; take one of the links out"),
    Damage(CURATED, "# The statement and", "- {op: link, id: tzou-2024-c19, to: tzou-2024-e1, why: test}\n# The statement and", "to: tzou-2024-e1", "tzou-2024-c19 links to tzou-2024-e1, which it cannot; an event links"),
    Damage(CURATED, "# The statement and", "- {op: link, id: tzou-2024-f1, to: 2024-trade-record, why: test}\n# The statement and", "to: 2024-trade", "tzou-2024-f1 links to 2024-trade-record, which it cannot; an event links"),
    Damage(CURATED, "# The statement and", "- {op: link, id: tzou-2024-c19, to: 2023-trade-record, why: test}\n# The statement and", "to: 2023", "2023-trade-record is no later event than the article of 2024-05-17; take it out"),
    Damage("formulas.yml", "also: [2024-05-16-p20]", "also: [2024-05-16-p21]", "2024-05-16-p21, tzou", "2024-05-16-p21 stands under also as well; keep one"),
    Damage("trade.yml", "- year: 2019", "- year: 2017", "year: 2017", "2017 stands behind 2018; put the years in order"),
    Damage("trade.yml", "  sources:\n  - {url: 'http://www.segodnia.ru/news/223308', seen: '2026-11-25', copy_of: RT}\n", "", "year: 2019", "2019 has no sources; give them or from_event"),
    Damage(CURATED, "id: tzou-2024-c9,", "id: tzou-2024-c99,", "id: tzou-2024-c99", "there is no fact tzou-2024-c99"),
    Damage(CURATED, "op: link", "op: tie", "{op: tie", "unknown op"),
    Damage(CURATED, "# The statement and", "- {op: add, id: tzou-2024-x9, kind: figure, words: {block: 6, exact: anniversary}, why: test}\n# The statement and", "id: tzou-2024-x9", "value: is missing"),  # would be 0
]  # fmt: skip


def find_place(text: str, damaged: str, at: str) -> tuple[int, int]:
    """Return line and column of words, from the first line that differs on, else in the file."""
    lines = zip(text.splitlines(), damaged.splitlines(), strict=False)
    first = next((n for n, (a, b) in enumerate(lines) if a != b), 0)
    start = sum(len(line) for line in damaged.splitlines(keepends=True)[:first])
    offset = damaged.find(at, start)
    offset = offset if offset >= 0 else damaged.index(at)
    return damaged.count("\n", 0, offset) + 1, offset - damaged.rfind("\n", 0, offset)


@pytest.mark.parametrize(
    "damage", DAMAGES, ids=lambda d: f"{d.file.split('/')[-1]}: {d.message[:40]}"
)
def test_damage_is_one_line_at_its_place(content: Path, damage: Damage) -> None:
    path = content / damage.file
    text = path.read_text(encoding="utf-8")
    assert damage.old in text
    damaged = text.replace(damage.old, damage.new, 1)
    path.write_text(damaged, encoding="utf-8")
    found = find_problems(content)
    assert len(found) == 1, [str(problem) for problem in found]
    problem = found[0]
    assert damage.message in problem.message
    told = Path(problem.path)
    place = find_place(text, damaged, damage.at) if told == path else (problem.line, problem.column)
    assert (problem.line, problem.column) == place
    assert (
        told.read_text(encoding="utf-8")
        .splitlines()[problem.line - 1][problem.column - 1 :]
        .startswith(damage.at.split("\n")[0])
    )
    assert {";", "?"} & {*problem.message} or "is missing" in problem.message


def added(name: str, words: str = "x") -> Callable[[Path], None]:
    def add(content: Path) -> None:
        (content / name).parent.mkdir(exist_ok=True)
        (content / name).write_text(words, encoding="utf-8")

    return add


@pytest.mark.parametrize(
    ("damage", "file", "message"),
    [
        (added("articles/Tzou_2024b/source.txt"), "Tzou_2024b", "no folder of an article"),
        (added("documents/2024-06-01.yaml"), "2024-06-01.yaml", "neither a document"),
        (added("documents/2024-06-01.zh.txt"), "2024-06-01.zh.txt", "the text of no document; add documents/2024-06-01.yml"),
        (added("comparisons/other-2020.yml"), "other-2020.yml", "no comparison of an article; name it by the article's id"),
        (added(f"{ARTICLE}/curated.yaml"), "curated.yaml", "no file of an article"),  # its corrections would be passed over
        (added("redirect.yml"), "redirect.yml", "no file of the content"),
        (lambda content: (content / "trade.yml").unlink(), "trade.yml", "missing; restore it from git"),
        (lambda content: (content / ARTICLE / "article.yml").unlink(), "article.yml", "missing; run scripts/new_article.py"),
    ],
)  # fmt: skip
def test_strangers_and_missing_files(
    content: Path, damage: Callable[[Path], None], file: str, message: str
) -> None:
    damage(content)
    found = find_problems(content)
    assert [(Path(p.path).name, message in p.message) for p in found] == [(file, True)]


def test_another_text_than_the_imported_one(content: Path) -> None:
    source = content / ARTICLE / "source.txt"
    source.write_text(
        source.read_text(encoding="utf-8").replace("May 16", "May 15", 1), encoding="utf-8"
    )
    found = find_problems(content)
    assert [(Path(p.path).name, p.message) for p in found] == [
        ("article.yml", "source.txt is not the text that was imported; restore it")
    ]


def test_a_text_whose_facts_were_not_extracted_again_is_one_line(content: Path) -> None:
    """Whatever else is wrong then, a hundred quotes and what people curated, follows from it."""
    source = content / ARTICLE / "source.txt"
    text = f"A new first block.\n\n{source.read_text(encoding='utf-8')}"
    source.write_text(text, encoding="utf-8")
    meta = content / ARTICLE / "article.yml"
    digest = hashlib.sha256(text.encode()).hexdigest()
    meta.write_text(re.sub(r"sha256: \w+", f"sha256: {digest}", meta.read_text(encoding="utf-8")))
    (problem,) = find_problems(content)
    assert "do not stand at" in problem.message
    assert problem.message.endswith("run scripts/extract.py")


def test_facts_without_attribution(content: Path) -> None:
    path = content / ARTICLE / "facts.yml"
    found = load(path, Facts)
    nobody = found.model_copy(update={"source": found.source.model_copy(update={"author": None})})
    path.write_text(facts_yaml(nobody), encoding="utf-8")
    assert [p.message for p in find_problems(content)] == [
        "facts without attribution: no author and no publisher; set publisher"
    ]


def test_a_statement_that_is_linked_no_more_has_no_verdicts(content: Path) -> None:
    path = content / CURATED
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("{op: link, id: tzou-2024-s1,", "{op: link, id: tzou-2024-e1,"),
        encoding="utf-8",
    )
    found = find_problems(content)
    assert len(found) == 1 + 23
    assert sum("is no point or clause of a linked statement" in p.message for p in found) == 23


def test_all_problems_at_once(content: Path) -> None:
    for damage in (DAMAGES[0], DAMAGES[7], DAMAGES[14]):
        path = content / damage.file
        path.write_text(
            path.read_text(encoding="utf-8").replace(damage.old, damage.new, 1), encoding="utf-8"
        )
    assert [Path(p.path).name for p in find_problems(content)] == [
        "curated.yml",
        "background.yml",
        "2014-05-20.yml",
    ]
