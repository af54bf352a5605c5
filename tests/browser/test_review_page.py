"""The page of review in a browser: what is pressed becomes a line, and the lines hold."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from test_kinds_of_page import find_all_violations, is_too_wide

import review
from conftest import toy_content
from facts.library.loading import load_library
from facts.model.article_facts import Claim, Event
from screen import Screen

ARTICLE = "example-2024"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return the toy's content, whose second article nobody has curated."""
    made = toy_content(tmp_path)
    (made / "articles" / ARTICLE / "curated.yml").unlink()
    return made


@pytest.fixture
def page(screen: Screen, content: Path, serve: Any) -> Page:
    folder = content.parent / "review"
    review.write_review(content, ARTICLE, folder)
    return screen.open(f"{serve(folder)}{ARTICLE}.html")


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


def test_what_is_right_stands_in_one_line(page: Page) -> None:
    doubtful = page.locator(".fact.doubtful")
    ids = [fact.get_attribute("data-fact") for fact in doubtful.all()[:2]]
    for fact in doubtful.all()[:2]:
        fact.get_by_role("button", name="right", exact=True).click()
    kept = f"- {{op: keep, ids: [{', '.join(map(str, ids))}], why: right as it stands}}"
    expect(lines(page)).to_have_value(kept)
    doubtful.first.get_by_role("button", name="right", exact=True).click()  # takes it back
    expect(lines(page)).to_have_value(f"- {{op: keep, id: {ids[1]}, why: right as it stands}}")
    page.get_by_role("button", name="all other doubts are right").click()
    expect(page.get_by_role("status")).to_have_text("1 lines; 0 doubts to look at")


def test_a_line_is_taken_back_by_the_button_that_chose_it(page: Page) -> None:
    press(page, "c1", "drop: no claim")
    expect(lines(page)).to_have_value(f"- {{op: drop, id: {ARTICLE}-c1, why: no claim}}")
    expect(page.locator("#c1")).to_have_class("fact done")
    press(page, "c1", "drop: no claim")
    expect(lines(page)).to_have_value("")
    expect(page.locator("#c1")).to_have_class("fact")


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
    select(page, quote.block, fewer)
    press(page, claim.label, "words")
    number = quote.block
    added = " ".join(library.articles[ARTICLE].blocks[number - 1].text.split()[:6])
    missed = page.locator(f"#b{number} .missed")
    for name in ("add claim", "add event"):
        select(page, number, added)
        missed.get_by_role("button", name=name, exact=True).click()
    page.keyboard.type("2024-05-16")  # the date of the event, which is selected
    curate(content, lines(page).input_value())
    library, problems = load_library(content)
    assert not problems
    facts = library.facts
    assert facts[claim.id].quotes[0].exact == fewer
    new = [facts[f"{ARTICLE}-x1"], facts[f"{ARTICLE}-x2"]]
    assert [type(fact.record) for fact in new] == [Claim, Event]
    assert [fact.quotes[0].exact for fact in new] == [added, added]
    assert new[1].record.edtf == "2024-05-16"


def test_nothing_is_added_without_words(page: Page) -> None:
    page.locator("#b3 .missed").get_by_role("button", name="add event", exact=True).click()
    expect(lines(page)).to_have_value("")
    expect(page.get_by_role("status")).to_have_text("select the words in the text first")


def test_lines_are_kept_until_they_stand_in_the_file(
    page: Page, content: Path, screen: Screen
) -> None:
    press(page, "c1", "drop: no claim")
    text = lines(page).input_value()
    page.reload()
    expect(lines(page)).to_have_value(text)
    curate(content, text)
    review.write_review(content, ARTICLE, content.parent / "review")
    page.goto(f"{page.url}?later")  # within a second of the first a page is not read again
    expect(lines(page)).to_have_value("")
    assert not screen.faults


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


def test_each_line_can_be_copied_without_a_script(
    plain_screen: Screen, content: Path, serve: Any
) -> None:
    folder = content.parent / "plain"
    review.write_review(content, ARTICLE, folder)
    page = plain_screen.open(f"{serve(folder)}{ARTICLE}.html")
    expect(page.get_by_role("textbox", name="drop: no claim").first).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)
