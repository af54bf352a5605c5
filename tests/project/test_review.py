"""The page of review: a local file with all facts, lines that can be copied, and nothing of a text that runs."""

import shutil
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest

import review
from conftest import RECORD, reextract
from facts.base.faults import ContentError
from facts.base.strict_yaml import parse, validate
from facts.library.loading import load_library
from facts.model.article_facts import Claim
from facts.model.curation import Curated

HTML = {"html": "http://www.w3.org/1999/xhtml"}


def read(path: Path) -> Element:
    return html5lib.parse(path.read_text(encoding="utf-8"))


def review_text(tmp_path: Path, text: str) -> Element:
    """Return the page of an article of these words that nobody has corrected."""
    content = tmp_path / "content"
    shutil.copytree(RECORD, content)
    folder = content / "articles" / "tzou-2024"
    reextract(folder, text)
    (folder / "curated.yml").unlink()
    return read(review.write_review(content, "tzou-2024", tmp_path))


def test_every_fact_stands_beside_its_words(tmp_path: Path) -> None:
    library, _ = load_library(RECORD)
    page = read(review.write_review(RECORD, "tzou-2024", tmp_path))
    facts = [fact for fact in library.facts.values() if fact.article == "tzou-2024"]
    for fact in facts:
        (margin,) = page.findall(f".//html:div[@id='{fact.label}']", HTML)
        assert margin.find("html:q", HTML).text == fact.quotes[0].exact
        (sign,) = page.findall(f".//html:sup/html:a[@href='#{fact.label}']", HTML)
        assert sign.text == fact.label
    assert len(page.findall(".//html:div[@data-fact]", HTML)) == len(facts)
    for block in page.findall(".//html:p[@class='words']", HTML):
        for sign in block.findall("html:sup", HTML):
            sign.remove(sign[0])
    blocks = page.findall(".//html:p[@class='words']", HTML)
    words = "".join("".join(block.itertext()) for block in blocks)
    assert words == "".join(block.text for block in library.articles["tzou-2024"].blocks)


def test_the_lines_are_operations(tmp_path: Path) -> None:
    page = read(review.write_review(RECORD, "tzou-2024", tmp_path))
    lines = [line.attrib["value"] for line in page.findall(".//html:input", HTML)]
    here = Path("curated.yml")
    text = "\n".join(lines).replace("to: ID", "to: 2024-05-16").replace("YYYY-MM-DD", "2024-05-31")
    text = text.replace("HOLDER", "author").replace("PARTIES", "china")
    text = text.replace("ACTORS", "china").replace("TOPICS", "energy")
    operations = validate(*parse(text, here), here, Curated).root
    assert {op.op for op in operations} >= {"change", "drop", "set", "merge", "tag", "keep", "add"}
    added = [op for op in operations if op.op == "add"]
    assert {op.id for op in added} == {"tzou-2024-x1"}
    blocks = [op.words.block for op in added if op.words.exact == "WORDS"]
    kinds = ("claim", "event", "figure", "person")
    assert blocks == [n for n in range(1, len(blocks) // len(kinds) + 1) for _ in kinds]
    assert {op.kind for op in added} == {*kinds}
    assert len(operations) == len(lines) > 150


def test_words_of_the_text_can_stand_in_a_line(tmp_path: Path) -> None:
    page = read(review.write_review(RECORD, "tzou-2024", tmp_path))
    fields = page.findall(".//html:input", HTML)
    takers = [field for field in fields if "WORDS" in field.attrib["data-taking"]]
    taking = [field.attrib["data-taking"] for field in takers]
    place = "{block: 7, exact: 'it’s so, and: [more]'}"
    here = Path("curated.yml")
    text = "\n".join(line.replace("WORDS", place) for line in taking)
    text = text.replace("HOLDER", "author").replace("YYYY-MM-DD", "2024-05-31")
    for op in validate(*parse(text, here), here, Curated).root:
        words = op.words if op.op == "add" else op.to[0]
        assert (words.block, words.exact) == (7, "it’s so, and: [more]")
    named = {field.attrib["aria-label"].split(" “")[0] for field in takers}
    told = {"words", "holder", "attribution", "hedges", "took part", "places", "role"}
    assert named == told | {"add claim", "add event", "add figure", "add person"}


def test_a_sentence_without_a_fact_is_shown_and_offered(tmp_path: Path) -> None:
    untold = "But perhaps nobody on the lake minds much."
    text = (
        "Title\n\nRelease Date : 2024-05-17\n\nBy Jan Novak\n\nRussia will sell gas."
        f" {untold} Was it so on the lake before? The ministers of Lund welcomed this step."
        " The ministers of Lund met. All this as doubt about Beijing’s commitment to the lake grows."
    )
    page = review_text(tmp_path, text)
    silent = page.findall(".//html:p[@class='words']/html:span[@class='untold']", HTML)
    assert untold in [span.text for span in silent]
    assert "Russia will sell gas" not in "".join(span.text or "" for span in silent)
    lines = [line.attrib["value"] for line in page.findall(".//html:input", HTML)]
    # without its connector; what is asked is no claim
    assert any("exact: perhaps nobody on the lake minds much}" in line for line in lines)
    assert not any("Was it so" in line for line in lines)
    # whose it seems to be, named a second time in the block
    (said,) = (line for line in lines if "exact: The ministers of Lund welcomed" in line)
    assert "set: {stance: reported}, holders: {block: 4, exact: The ministers of Lund}" in said
    # whoever is doubted speaks not
    (own,) = (line for line in lines if "exact: All this as doubt" in line)
    assert "set: {stance: assertion}, holders: author" in own


def test_a_point_of_one_clause_is_shown_once(tmp_path: Path) -> None:
    page = review_text(
        tmp_path,
        "Title\n\nRelease Date : 2024-05-17\n\nThe joint statement says:\n\n- Trade with Lund is free.\n\n"
        "- China will build about 20 ports, and Russia will sell ships.",
    )
    shown = [fact.attrib["id"] for fact in page.findall(".//html:div[@data-fact]", HTML)]
    assert [label for label in shown if label[0].isdigit()] == ["6", "7", "7a", "7b"]
    # all that is known of a figure is told, with what mends it
    (figure,) = (x for x in page.findall(".//html:div[@data-fact]", HTML) if x.attrib["id"] == "f2")
    assert "20 ports, approximate, no period" in " ".join("".join(figure.itertext()).split())
    assert any(
        "from: true, to: false" in x.attrib["value"] for x in figure.iter() if "value" in x.attrib
    )


def test_what_has_no_topic_is_told_in_one_line(tmp_path: Path) -> None:
    text = (
        "Title\n\nRelease Date : 2024-05-17\n\n(Jan Berg)\n\nThe lake of Corva is old and deep."
        " Russia will sell gas to Lund. The lake of Corva is old and cold."
    )
    page = review_text(tmp_path, text)
    listed = page.findall(".//html:ul[@class='doubts']", HTML)
    notes = ["".join(item.itertext()).strip() for part in listed for item in part]
    assert any(note.startswith("of no topic, which no fact needs: c") for note in notes)
    doubts = page.findall(".//html:ol[@class='doubts']", HTML)
    assert not any("topic" in "".join(part.itertext()) for part in doubts)


def test_who_took_part_is_told_though_no_register_knows_them(tmp_path: Path) -> None:
    text = "Title\n\nRelease Date : 2024-05-17\n\n(Jan Berg)\n\nNorway seized a ship on 5 May 2015."
    page = review_text(tmp_path, text)
    facts = page.findall(".//html:div[@data-fact]", HTML)
    told = [" ".join("".join(fact.itertext()).split()) for fact in facts]
    assert any("event: 2015-05-05, happened; took part: “Norway”" in words for words in told)


def test_a_rest_that_hangs_on_its_sentence_is_offered_with_it(tmp_path: Path) -> None:
    rest = "which has made all the old mills of the lake very much richer"
    said = f"Lee met Novak on 5 May 2015, {rest}"
    page = review_text(tmp_path, f"Title\n\nRelease Date : 2024-05-17\n\n(Jan Berg)\n\n{said}.")
    (dotted,) = (s for s in page.findall(".//html:span[@class='untold']", HTML) if s.text == rest)
    lines = [line.attrib["value"] for line in page.findall(".//html:input", HTML)]
    offered = [line for line in lines if "kind: claim" in line and rest in line]
    assert offered == [dotted.attrib["data-adds"]]  # once
    assert f"exact: '{said}'" in offered[0]


def test_a_sentence_in_somebodys_turn_is_offered_as_his(tmp_path: Path) -> None:
    text = (
        "Title\n\nRelease Date : 2024-05-17\n\n(Jan Berg and Ann Lee)\n\nJan Berg: `Is Lund ready?`"
        "\n\nAnn Lee: The ports of Corva are old and poor. But perhaps nobody on the lake minds much."
        "\n\nJan Berg: `What is next?`\n\nAnn Lee: Lund will sell its grain to Corva."
    )
    page = review_text(tmp_path, text)
    lines = [line.attrib["value"] for line in page.findall(".//html:input", HTML)]
    (said,) = (line for line in lines if "exact: perhaps nobody on the lake minds much}" in line)
    assert "holders: {block: 5, exact: Ann Lee}" in said


def test_a_date_without_an_event_is_shown_and_offered(tmp_path: Path) -> None:
    text = (
        "Title\n\nRelease Date : 2024-05-17\n\nBy Jan Novak\n\nNorway notes the ruling of the 1953 panel."
        " Norway should, as told, close its ports in May 2026. Norway, which has been free since 1952, must pay."
        " Norway should be free by 2030, or about 2031. Norway must, which was free in 1962 and poor in"
        " 1963, pay by the end of this year. Today Norway is free. Norway met Laos on 5 May."
    )
    page = review_text(tmp_path, text)
    silent = page.findall(".//html:p[@class='words']/html:span[@class='untold']", HTML)
    # no goal, no vague day, none of an event
    dates = {span.text: span.attrib["data-adds"] for span in silent if len(span.text or "") < 25}
    # once of those in one stretch
    assert dates.keys() == {"1953", "May 2026", "1952", "1962", "the end of this year"}
    assert "set: {edtf: 2024~, status: announced}" in dates["the end of this year"]
    # in the words between two pauses; as of the release
    assert "set: {edtf: '1953', status: happened}" in dates["1953"]
    told = "exact: close its ports in May 2026}, set: {edtf: 2026-05, status: announced}"
    assert told in dates["May 2026"]
    assert "set: {edtf: 1952/.., status: ongoing}" in dates["1952"]


def test_what_is_an_event_may_be_a_claim(tmp_path: Path) -> None:
    told = "Norway signed a pact with Laos in Lund on 5 May"
    text = f"Title\n\nRelease Date : 2024-05-17\n\nBy Jan Novak\n\nIt is so. {told}."
    page = review_text(tmp_path, text)
    lines = [line.attrib["value"] for line in page.findall(".//html:input", HTML)]
    assert any(f"kind: claim, words: {{block: 4, exact: {told}}}" in line for line in lines)
    silent = page.findall(".//html:p[@class='words']/html:span[@class='untold']", HTML)
    assert told not in "".join(span.text or "" for span in silent)  # it is told


def test_no_label_that_was_given_is_offered_again(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(RECORD, content)
    place = "{block: 4, exact: his first trip to China}"
    with (content / "articles/tzou-2024/curated.yml").open("a") as file:
        file.write(f"- {{op: add, id: tzou-2024-x5, kind: claim, words: {place}, why: missed}}\n")
        file.write("- {op: drop, id: tzou-2024-x5, why: no claim}\n")
    page = review.write_review(content, "tzou-2024", tmp_path).read_text(encoding="utf-8")
    assert "tzou-2024-x6" in page and "tzou-2024-x5, kind" not in page


def test_nothing_of_a_text_is_markup(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(RECORD, content)
    folder = content / "articles" / "tzou-2024"
    evil = '<script>alert(1)</script> "><img src=x onerror=alert(1)> {{ 7*7 }}'
    reextract(
        folder,
        f"Title\n\nRelease Date : 2024-05-17\n\nBy Jan Novak\n\nRussia will sell gas {evil}.",
    )
    (folder / "curated.yml").unlink()
    path = review.write_review(content, "tzou-2024", tmp_path)
    page = read(path)
    (script,) = page.findall(".//html:script", HTML)
    assert evil not in (script.text or "") and not page.findall(".//html:img", HTML)
    (policy,) = page.findall(".//html:meta[@http-equiv]", HTML)
    allowed = b64encode(sha256((script.text or "").encode()).digest()).decode()
    assert f"script-src 'sha256-{allowed}'" in policy.attrib["content"]
    assert evil in "".join(page.itertext())
    assert "://" not in path.read_text(encoding="utf-8").split("<h1>")[0]  # asks nothing of a host


def test_no_such_article_or_one_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="nobody-2024: no article; give the id of one"):
        review.write_review(RECORD, "nobody-2024", tmp_path)
    content = tmp_path / "content"
    shutil.copytree(RECORD, content)
    page = review.write_review(content, "tzou-2024", tmp_path)
    (content / "articles" / "tzou-2024" / "article.yml").write_text("kind: [")
    with pytest.raises(ContentError, match=r"article\.yml:2:1: not valid YAML"):
        review.write_review(content, "tzou-2024", tmp_path)
    assert not page.exists()  # nobody goes on with one of before


def test_whoever_holds_a_claim_is_seen_beside_it(tmp_path: Path) -> None:
    library, _ = load_library(RECORD)
    page = read(review.write_review(RECORD, "tzou-2024", tmp_path))
    for claim in library.facts_of("tzou-2024", Claim):
        (margin,) = page.findall(f".//html:div[@id='{claim.label}']", HTML)
        summary = margin.findall("html:p", HTML)[0]
        told = " ".join("".join(summary.itertext()).split())
        holders = [holder.exact for holder in claim.record.holders]
        assert all(holder in told for holder in holders)
        assert ("of the author" in told) is not (
            bool(holders or claim.holder_ids) or claim.record.unclear
        )


def test_who_was_set_as_holder_is_seen(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(RECORD, content)
    curated = content / "articles" / "tzou-2024" / "curated.yml"
    line = "- {op: set, id: tzou-2024-c1, field: holders, to: china, why: it says so}\n"
    curated.write_text(curated.read_text(encoding="utf-8") + line, encoding="utf-8")
    page = read(review.write_review(content, "tzou-2024", tmp_path))
    (margin,) = page.findall(".//html:div[@id='c1']", HTML)
    rows = margin.find("html:details/html:dl", HTML)
    assert rows is not None
    told = ["".join(part.itertext()).strip() for part in rows]
    assert told[told.index("held_by") + 1] == "People’s Republic of China"
