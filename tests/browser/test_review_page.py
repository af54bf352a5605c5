"""The page of review in a browser: what is pressed becomes a line, and the lines hold."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from test_kinds_of_page import find_all_violations, is_too_wide

import review
from conftest import toy_content
from facts.library.loading import load_library
from facts.model.article_facts import Claim, Event, Section
from screen import Screen

ARTICLE = "example-2024"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return the toy's content, whose second article nobody has curated."""
    made = toy_content(tmp_path)
    (made / "articles" / ARTICLE / "curated.yml").unlink()
    return made


@pytest.fixture
def page(screen: Screen, content: Path, serve: Any) -> Iterator[Page]:
    folder = content.parent / "review"
    review.write_review(content, ARTICLE, folder)
    yield screen.open(f"{serve(folder)}{ARTICLE}.html")
    assert not screen.faults


def press(page: Page, label: str, name: str) -> None:
    page.locator(f"#{label}").get_by_role("button", name=name, exact=True).click()


def select(page: Page, block: int, words: str) -> None:
    """Select words of a block as a reader does, across the labels that stand in it."""
    page.locator(f"[data-block='{block}']").evaluate(
        """(block, words) => {
          const at = (node, count) => {
            const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const text = walker.currentNode;
              if (text.parentElement.closest("sup")) continue;
              if (count <= text.length) return [text, count];
              count -= text.length;
            }
          };
          const bare = block.cloneNode(true);
          bare.querySelectorAll("sup").forEach((sign) => sign.remove());
          const start = bare.textContent.indexOf(words);
          getSelection().setBaseAndExtent(...at(block, start), ...at(block, start + words.length));
        }""",
        words,
    )


def lines(page: Page) -> Locator:
    return page.get_by_role("textbox", name="lines for curated.yml")


def curate(content: Path, text: str) -> None:
    with (content / "articles" / ARTICLE / "curated.yml").open("a", encoding="utf-8") as file:
        file.write(f"{text}\n")


def show_untold(page: Page, content: Path) -> None:
    """Drop all claims of the article and open its page anew: their sentences are dotted."""
    library, _ = load_library(content)
    for fact in library.facts_of(ARTICLE, Claim):
        curate(content, f"- {{op: drop, id: {fact.id}, why: no claim}}")
    review.write_review(content, ARTICLE, content.parent / "review")
    page.goto(f"{page.url}?later")


def test_what_is_right_stands_in_one_line(page: Page) -> None:
    doubtful = page.locator(".fact.doubtful")
    ids = [fact.get_attribute("data-fact") for fact in doubtful.all()[:2]]
    for fact in doubtful.all()[:2]:
        fact.get_by_role("button", name="right", exact=True).click()
    kept = f"- {{op: keep, ids: [{', '.join(map(str, ids))}], why: right as it stands}}"
    expect(lines(page)).to_have_value(kept)
    doubtful.first.get_by_role("button", name="right", exact=True).click()  # takes it back
    expect(lines(page)).to_have_value(f"- {{op: keep, id: {ids[1]}, why: right as it stands}}")
    page.get_by_role("button", name="all without a doubt are right").click()
    count = page.locator(".fact[data-fact]").count()
    left = doubtful.count() - 1  # each of the others is decided by itself
    told = f"{count - left} of {count} facts looked at · {left} doubts left"
    expect(page.get_by_role("status")).to_have_text(told)


def test_a_statement_is_linked_to_what_it_may_report(page: Page, content: Path) -> None:
    press(page, "s1", "link: 2024-05-16")
    line = f"- {{op: link, id: {ARTICLE}-s1, to: '2024-05-16', why: the same document}}"
    expect(lines(page)).to_have_value(line)
    press(page, "s1", "link")  # ... or to another one, in its place
    expect(lines(page)).to_have_value(line.replace("'2024-05-16'", "ID"))
    page.keyboard.type("'2001-07-16'")
    press(page, "s1", "link")  # an id that was set is taken back, not written over
    expect(lines(page)).to_have_value("")
    press(page, "s1", "link: 2024-05-16")
    curate(content, lines(page).input_value())
    library, problems = load_library(content)
    assert not problems and library.facts[f"{ARTICLE}-s1"].link == "2024-05-16"


def test_a_line_is_taken_back_by_the_button_that_chose_it(page: Page) -> None:
    label = page.locator(".fact.doubtful[id^=c]").first.get_attribute("id") or ""
    press(page, label, "drop: no claim")
    expect(lines(page)).to_have_value(f"- {{op: drop, id: {ARTICLE}-{label}, why: no claim}}")
    expect(page.locator(f"#{label}")).to_have_class("fact doubtful done")
    press(page, label, "drop: no claim")
    expect(lines(page)).to_have_value("")
    expect(page.locator(f"#{label}")).to_have_class("fact doubtful")


def test_the_doubts_are_gone_through_by_key(page: Page) -> None:
    doubtful = [fact.get_attribute("id") for fact in page.locator(".fact.doubtful").all()]
    seen = []
    for _ in doubtful:
        page.keyboard.press("n")
        seen.append(page.locator(".fact.current").get_attribute("id"))
    assert seen == doubtful
    page.keyboard.press("n")  # from the first again
    page.keyboard.press("r")
    expect(page.locator(f"#{doubtful[0]}")).to_have_class("fact doubtful done")
    expect(page.locator(".fact.current")).to_have_attribute("id", str(doubtful[1]))


def test_what_is_to_be_set_is_selected(page: Page) -> None:
    press(page, "c1", "holder")
    page.keyboard.type("china")
    expect(lines(page)).to_have_value(
        f"- {{op: set, id: {ARTICLE}-c1, field: holders, to: china, why: whose it is}}"
    )


def test_selected_words_correct_and_add_facts(page: Page, content: Path) -> None:
    library, _ = load_library(content)
    claim = library.facts_of(ARTICLE, Claim)[0]
    quote = claim.quotes[0]
    fewer = quote.exact.rpartition(" ")[0]
    # what begins and ends within a word is of the whole word
    select(page, quote.block, fewer[1:-1])
    press(page, claim.label, "words")
    number = quote.block
    added = " ".join(library.articles[ARTICLE].blocks[number - 1].text.split()[:6])
    missed = page.locator(f"#b{number} .missed")
    for name in ("add claim", "add event"):
        select(page, number, added)
        missed.get_by_role("button", name=name, exact=True).click()
    page.keyboard.type("2024-05-16")  # the date of the event, which is selected
    page.keyboard.press("Enter")
    page.keyboard.type("happened")
    curate(content, lines(page).input_value())
    library, problems = load_library(content)
    assert not problems
    facts = library.facts
    assert facts[claim.id].quotes[0].exact == fewer
    new = [facts[f"{ARTICLE}-x1"], facts[f"{ARTICLE}-x2"]]
    assert [type(fact.record) for fact in new] == [Claim, Event]
    assert [fact.quotes[0].exact for fact in new] == [added, added]
    assert new[1].record.edtf == "2024-05-16"


def test_a_dotted_sentence_is_added_where_it_stands(page: Page, content: Path) -> None:
    show_untold(page, content)
    sentence = page.locator("[data-adds]").first
    line = (sentence.get_attribute("data-adds") or "").replace("'", "’")
    sentence.click()
    expect(sentence).to_have_class("untold added")
    assert "kind: claim" in line and lines(page).input_value().count("op: add") == 1
    sentence.click()
    expect(sentence).to_have_class("untold")
    expect(lines(page)).to_have_value("")
    # words that are selected in it are not the sentence
    words = str(sentence.inner_text()).split(" ")
    block = int(sentence.locator("xpath=..").get_attribute("data-block") or 0)
    select(page, block, " ".join(words[:3]))
    sentence.dispatch_event("click")
    expect(lines(page)).to_have_value("")


def test_all_that_is_dotted_in_a_block_is_added_at_once(page: Page, content: Path) -> None:
    show_untold(page, content)
    buttons = page.get_by_role("button", name="add all dotted words")
    row = buttons.first.locator("xpath=ancestor::*[@class='row']")
    dotted = {each.get_attribute("data-adds") or "" for each in row.locator("[data-adds]").all()}
    # whose those of others are, a person says
    own = {line for line in dotted if not re.search(", holders: (?!author)", line)}
    buttons.first.click()
    assert lines(page).input_value().count("op: add") == len(own) > 1
    left = {e.get_attribute("data-adds") for e in row.locator("[data-adds]:not(.added)").all()}
    assert left == dotted - own != set()
    assert set(re.findall(r", holders: ([^,}]+)", lines(page).input_value())) == {"author"}


def test_a_stance_is_pressed(page: Page) -> None:
    press(page, "c1", "stance")
    page.get_by_role("status").get_by_role("button", name="forecast").click()
    assert "to: forecast," in lines(page).input_value()


def test_the_stance_of_what_is_added_is_pressed(page: Page, content: Path) -> None:
    show_untold(page, content)
    status = page.get_by_role("status")
    sentence = page.locator("[data-adds]").first
    sentence.click()
    status.get_by_role("button", name="demand").click()
    assert "set: {stance: demand}" in lines(page).input_value()
    # what is reported has another holder, which is pressed too
    sentence.click()
    sentence.click()
    status.get_by_role("button", name="reported").click()
    assert "holders: HOLDER" in lines(page).input_value()
    status.get_by_role("button", name="china").click()
    assert "set: {stance: reported}, holders: china" in lines(page).input_value()
    sentence.click()  # taken back all the same
    assert "op: add" not in lines(page).input_value()


def test_topics_are_pressed_beside_those_that_a_fact_has(page: Page) -> None:
    press(page, "c1", "topics")
    status = page.get_by_role("status")
    assert status.get_by_role("button", name="sanctions", pressed=True).count() == 1  # it has that
    for name in ("trade", "energy", "sanctions", "energy", "energy"):  # taken back, and again
        status.get_by_role("button", name=name, exact=True).click()
    assert "topics: [finance, trade, energy], why" in lines(page).input_value()
    assert status.get_by_role("button", name="energy", pressed=True).count() == 1
    assert status.get_by_role("button", name="sanctions", pressed=True).count() == 0


def test_a_fact_takes_the_words_of_its_sentence(content: Path, page: Page) -> None:
    button = page.get_by_role("button", name="whole sentence", exact=True).first
    label = button.locator("xpath=ancestor::*[@data-fact]").get_attribute("data-fact") or ""
    before = load_library(content)[0].facts[label].quotes[0]
    button.click()
    curate(content, lines(page).input_value())
    library, problems = load_library(content)
    assert not problems
    quote = library.facts[label].quotes[0]
    source = library.articles[ARTICLE].source
    assert source[quote.end] == "." and len(quote.exact) > len(before.exact)


def test_an_event_without_a_date_is_added_by_presses(page: Page) -> None:
    select(page, 3, page.locator("[data-block='3']").inner_text().split(" ")[0])
    page.locator("#b3 .missed").get_by_role("button", name="add event", exact=True).click()
    for value in ("null", "ongoing"):
        lines(page).press("Home")  # wherever the caret is
        page.get_by_role("status").get_by_role("button", name=value).click()
    assert "set: {edtf: null, status: ongoing}" in lines(page).input_value()


def test_an_added_event_is_offered_the_year_that_its_words_name(page: Page) -> None:
    offered = page.get_by_role("status").get_by_role("button", name="2024", exact=True)
    for words, years in (("2024", 1), ("presidents", 0)):
        block = page.locator("[data-block]", has_text=words).last
        number = int(block.get_attribute("data-block") or "")
        select(page, number, words)
        page.locator(f"#b{number} .missed").get_by_role("button", name="add event").click()
        assert offered.count() == years, words


def test_lines_for_what_was_added_before_are_told_apart(
    content: Path, screen: Screen, serve: Any
) -> None:
    words = load_library(content)[0].articles[ARTICLE].blocks[3].text.split(" ")
    for number in (1, 2):
        place = f"{{block: 4, exact: '{' '.join(words[number * 3 : number * 3 + 3])}'}}"
        id_ = f"{ARTICLE}-x{number}"
        curate(content, f"- {{op: add, id: {id_}, kind: claim, words: {place}, why: missed}}")
    review.write_review(content, ARTICLE, content.parent / "review")
    page = screen.open(f"{serve(content.parent / 'review')}{ARTICLE}.html")
    for label in ("x1", "x2"):
        press(page, label, "heading")
        page.keyboard.type(label)
    told = lines(page).input_value()
    assert f"{ARTICLE}-x1, field: title" in told and f"{ARTICLE}-x2, field: title" in told


def test_nothing_is_added_without_words(page: Page) -> None:
    page.locator("#b3 .missed").get_by_role("button", name="add event", exact=True).click()
    expect(lines(page)).to_have_value("")
    expect(page.get_by_role("status")).to_have_text("select the words in the text first")
    press(page, "c1", "words")
    expect(lines(page)).to_have_value("")


def test_what_can_stand_for_capitals_is_told_one_after_the_other(page: Page) -> None:
    press(page, "c1", "topics")
    press(page, "c1", "actors")
    expect(page.get_by_role("status")).to_contain_text("ACTORS: ids of actors, [] for none")
    page.keyboard.type("[china, russia]")
    page.keyboard.press("Enter")  # nothing is left behind it, and no line is broken
    tags = f"- {{op: tag, id: {ARTICLE}-c1, "
    topics = f"{tags}topics: TOPICS, why: what it concerns}}"
    actors = f"{tags}actors: [china, russia], why: whom it concerns}}"
    expect(lines(page)).to_have_value(f"{topics}\n{actors}")
    page.keyboard.press("Control+Home")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("TOPICS: ids of topics, [] for none")
    page.keyboard.type("energy")
    pressed = page.locator("#c1 button[aria-pressed=true]")
    expect(pressed).to_have_text(["actors", "topics"])
    press(page, "c1", "topics")  # takes it back, though it was completed
    expect(lines(page)).to_have_value(actors)


def test_what_is_dropped_needs_no_other_line(page: Page) -> None:
    press(page, "c1", "stance")
    press(page, "c1", "right")
    press(page, "c1", "drop: no claim")
    press(page, "c1", "drop: cut short")
    expect(lines(page)).to_have_value(f"- {{op: drop, id: {ARTICLE}-c1, why: cut short}}")
    press(page, "c1", "stance")
    assert "drop" not in lines(page).input_value()


def test_a_stance_is_changed_from_what_it_is_by_then(page: Page, content: Path) -> None:
    library, _ = load_library(content)
    told = (claim for claim in library.facts_of(ARTICLE, Claim) if claim.record.holders)
    claim = next(claim for claim in told if claim.record.stance == "reported")
    press(page, claim.label, "holder")
    page.keyboard.type("author")
    press(page, claim.label, "stance")
    page.keyboard.type("forecast")
    curate(content, lines(page).input_value())
    library, problems = load_library(content)
    assert not problems
    assert library.facts[claim.id].record.stance == "forecast"


def test_a_claim_is_split_before_the_words_that_are_selected(page: Page, content: Path) -> None:
    library, _ = load_library(content)
    claim = max(library.facts_of(ARTICLE, Claim), key=lambda fact: len(fact.quotes[0].exact))
    quote = claim.quotes[0]
    words = quote.exact.split()
    select(page, quote.block, " ".join(words[-4:]))
    press(page, claim.label, "split")
    curate(content, lines(page).input_value())
    library, problems = load_library(content)
    assert not problems
    assert library.facts[f"{ARTICLE}-x1"].quotes[0].exact == " ".join(words[-4:])
    first = library.facts[claim.id].quotes[0].exact
    assert quote.exact.startswith(first) and len(first.split()) >= len(words) - 5


def test_what_stands_in_the_file_is_looked_at(page: Page, content: Path) -> None:
    press(page, "c1", "heading")
    page.keyboard.type("Banks")
    curate(content, lines(page).input_value())
    review.write_review(content, ARTICLE, content.parent / "review")
    page.goto(f"{page.url}?later")
    expect(page.locator("#c1")).to_have_class(re.compile(r"\bdone\b"))
    expect(page.get_by_role("status")).to_contain_text("1 of ")


def test_a_section_is_split_where_words_are_selected(page: Page, content: Path) -> None:
    library, _ = load_library(content)
    sections = library.facts_of(ARTICLE, Section)
    section = max(sections, key=lambda fact: fact.record.blocks[1] - fact.record.blocks[0])
    first = section.record.blocks[0]
    for block in (first + 1, first + 2):
        words = library.articles[ARTICLE].blocks[block - 1].text.split(" ")
        select(page, block, " ".join(words[:6]))
        press(page, section.label, "split")
    curate(content, lines(page).input_value())
    library, problems = load_library(content)
    assert not problems
    starts = [fact.record.blocks[0] for fact in library.facts_of(ARTICLE, Section)]
    assert {first, first + 1, first + 2} <= {*starts}


def test_the_room_for_what_is_added_is_told(screen: Screen, content: Path, serve: Any) -> None:
    meta = content / "articles" / ARTICLE / "article.yml"
    text = re.sub("rights: .*", "rights: {show: excerpts}", meta.read_text(encoding="utf-8"))
    meta.write_text(text, encoding="utf-8")
    library, _ = load_library(content)
    folder = content.parent / "excerpts"
    review.write_review(content, ARTICLE, folder)
    page = screen.open(f"{serve(folder)}{ARTICLE}.html")
    room = library.excerpts[ARTICLE].room
    hidden = next(fact for fact in library.facts_of(ARTICLE, Claim) if not library.is_shown(fact))
    press(page, hidden.label, "show")
    count = len(hidden.quotes[0].exact.split())
    expect(page.get_by_role("status")).to_contain_text(f"room for {room - count} words")
    # what is shown in fewer words leaves more
    _, _, rest = hidden.quotes[0].exact.partition(" ")
    select(page, hidden.quotes[0].block, rest)
    press(page, hidden.label, "words")
    expect(page.get_by_role("status")).to_contain_text(f"room for {room - count + 1} words")
    press(page, hidden.label, "words")
    curate(content, lines(page).input_value())
    library, problems = load_library(content)
    assert not problems and library.is_shown(library.facts[hidden.id])


def test_lines_are_kept_until_they_stand_in_the_file(page: Page, content: Path) -> None:
    press(page, "c1", "drop: no claim")
    text = lines(page).input_value()
    page.reload()
    expect(lines(page)).to_have_value(text)
    curate(content, text)
    review.write_review(content, ARTICLE, content.parent / "review")
    page.goto(f"{page.url}?later")  # within a second of the first a page is not read again
    expect(lines(page)).to_have_value("")


def test_all_lines_are_copied(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    press(page, "c1", "drop: no claim")
    press(page, "c2", "drop: cut short")
    page.get_by_role("button", name="copy the lines").click()
    expect(page.get_by_role("status")).to_contain_text("copied")
    assert page.evaluate("navigator.clipboard.readText()") == lines(page).input_value() + "\n"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_everyone_can_use_the_page(page: Page, width: int, scheme: Any) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    assert not is_too_wide(page)
    assert find_all_violations(page) == []
    # a pressed button on what is done by it
    press(page, "c1", "right")
    expect(page.locator("#c1")).to_have_class(re.compile(r"\bdone\b"))
    assert find_all_violations(page) == []


def test_each_line_can_be_copied_without_a_script(
    plain_screen: Screen, content: Path, serve: Any
) -> None:
    folder = content.parent / "plain"
    review.write_review(content, ARTICLE, folder)
    page = plain_screen.open(f"{serve(folder)}{ARTICLE}.html")
    expect(page.get_by_role("textbox", name="drop: no claim").first).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)
