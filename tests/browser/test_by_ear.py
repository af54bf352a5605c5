"""What a screen reader says: dates with their year, names that tell links apart, states, languages, tables."""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect


@pytest.fixture(scope="module")
def page(browser: Browser, live_site: Path, serve: Any) -> Iterator[Page]:
    """Return a page at the root of the live site."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(serve(live_site))
    yield page
    context.close()


@pytest.fixture
def record_page(browser: Browser, site: Path, serve: Any) -> Iterator[Page]:
    """Return a page at the root of the suite's own record, whose lists are of one page."""
    page = browser.new_page()
    page.goto(serve(site))
    yield page
    page.close()


def visit(page: Page, path: str) -> Page:
    """Open a path of the site that the page is on."""
    page.goto(page.evaluate("location.origin") + "/" + path)
    return page


LISTS = [
    "timeline/",
    "timeline/all/",
    "statements/",
    "actors/vladimir-putin/",
    "topics/energy/",
    "articles/",
]


@pytest.mark.parametrize("path", LISTS)
def test_a_heading_is_heard_with_its_whole_date(page: Page, path: str) -> None:
    visit(page, path)
    heard = page.locator(".list").first.aria_snapshot()
    titles = re.findall(r'- heading "([^"]+)" \[level=[23]\]', heard)
    dated = [title for title in titles if re.search(r"\b\d{4}\b|no date", title)]
    assert titles and dated == titles


def test_a_year_that_the_eye_is_spared_is_heard(page: Page) -> None:
    visit(page, "timeline/all/")
    spared = page.locator(".entry:has(.again)").first
    year = spared.locator(".again").text_content()
    assert year and re.fullmatch(r"\d{4}", year)
    assert f'heading "{year} ' in spared.aria_snapshot()
    expect(spared.locator(".again")).to_have_css("opacity", "0")


# Finds the links of a page that have one name and lead to several places.
NAMES = """() => [...document.querySelectorAll("a[href]")].map(a =>
  [(a.ariaLabel ?? a.textContent).replace(/\\s+/g, " ").trim(), a.href])"""


@pytest.mark.parametrize("path", [*LISTS, "figures/", "data/", "statements/2024-05-16/#cite"])
def test_a_name_of_a_link_leads_to_one_place(page: Page, path: str) -> None:
    visit(page, path)
    if path.endswith("#cite"):
        page.evaluate("document.querySelectorAll('main .list').forEach(list => list.remove())")
    places: dict[str, set[str]] = defaultdict(set)
    for name, href in page.evaluate(NAMES):
        places[name].add(href)
    assert [name for name, found in places.items() if len(found) > 1] == []


def test_latest_documents_are_told_apart(page: Page) -> None:
    visit(page, "")
    names = page.locator(".list h3 a").all_text_contents()
    assert len(names) == len(set(names)) >= 6


@pytest.mark.parametrize("path", ["timeline/", "figures/", "data/", "cite/", "formulas/"])
def test_every_table_has_a_name(page: Page, path: str) -> None:
    visit(page, path)
    tables = page.locator("table")
    assert tables.count() > 0
    for caption in tables.evaluate_all("all => all.map(t => t.caption?.textContent)"):
        assert caption


def test_the_bars_of_years_stand_in_a_table_too(page: Page) -> None:
    visit(page, "timeline/")
    rows = page.locator("#years tbody tr")
    told = {
        row[0]: int(row[1]) + int(row[2])
        for row in rows.evaluate_all("all => all.map(r => [...r.cells].map(c => c.textContent))")
    }
    drawn: dict[str, int] = defaultdict(int)
    for year, height in page.locator(".bars rect").evaluate_all(
        "all => all.map(r => [r.getAttribute('x'), +r.getAttribute('height')])"
    ):
        drawn[year] += height
    assert told == drawn
    total = re.search(r"of the (\d+) in the register", page.locator(".lead").first.inner_text())
    assert total and sum(told.values()) == int(total[1])


def test_events_that_an_article_alone_tells_are_counted_and_marked(record_page: Page) -> None:
    page = visit(record_page, "timeline/all/")
    lead = page.locator(".lead").first.inner_text()
    found = re.search(r"(\d+) events of the register and (\d+) that an article alone tells", lead)
    assert found
    alone = page.locator(".era .entry.aside")
    assert alone.count() == int(found[2])
    assert page.locator(".era .entry").count() == int(found[1]) + int(found[2])
    for entry in alone.all():
        expect(entry.locator(".notes")).to_contain_text(
            re.compile("Told by .+; not in the register")
        )


def test_results_are_headings_with_kind_and_date_and_say_their_language(page: Page) -> None:
    visit(page, "search/?q=Treaty+of+Good-Neighborliness")
    result = page.locator("#search-results a[href*='2001-good-neighbour-treaty']")
    name = "event 16 July 2001 Treaty of Good-Neighborliness and Friendly Cooperation"
    expect(page.get_by_role("heading", name=name).get_by_role("link")).to_have_count(1)
    expect(result).to_have_accessible_name(name)
    visit(page, "search/?q=享有豁免")
    expect(page.locator("#search-results a").first).to_be_visible()
    plain = page.locator("#search-results").evaluate(
        r"""list => {
          const walker = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
          const found = [];
          while (walker.nextNode()) {
            const { data, parentElement } = walker.currentNode;
            if (/\p{Script=Han}/u.test(data) && !parentElement.closest("[lang=zh]")) found.push(data);
          }
          return found;
        }"""
    )
    assert plain == []


def test_the_russian_words_of_a_citation_are_russian(page: Page) -> None:
    visit(page, "statements/2024-05-16/")
    styles = page.locator(".styles dd", has_text="Электронный ресурс")
    assert styles.count() > 0
    for style in styles.all():
        expect(style.locator("span[lang=ru]").first).to_have_text("Электронный ресурс")


def test_what_was_said_of_a_copy_is_not_said_of_the_next_deed(page: Page) -> None:
    visit(page, "statements/2024-05-16/")
    button = page.locator("button[data-copy]").first
    button.focus()
    page.keyboard.press("Enter")
    status = page.locator(".away[role=status]")
    expect(status).to_contain_text("copied")
    page.get_by_role("button", name="Dark colours").press("Enter")
    expect(status).to_have_text("")
    expect(button).to_have_text("copy")
    page.get_by_role("button", name="Dark colours").press("Enter")


def test_a_label_of_a_cell_on_a_phone_is_for_the_eye(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    visit(page, "statements/2024-05-16/tzou-2024/3/")
    cell = page.locator("td[data-head='As reported']").first
    label = cell.evaluate("e => getComputedStyle(e, '::before').content")
    assert "As reported" in label  # seen
    assert "As reported" not in cell.aria_snapshot()
    page.set_viewport_size({"width": 1280, "height": 900})


# Says which words of an entry its tools stand over.
COVERED = """() => {
  const covered = [];
  for (const tools of document.querySelectorAll(".tools")) {
    for (const button of tools.querySelectorAll("button")) button.textContent = "not copied";
    const over = [...tools.children].map(e => e.getBoundingClientRect()).filter(r => r.width);
    const walker = document.createTreeWalker(tools.closest(".entry"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (tools.contains(node) || !node.data.trim() || node.parentElement.closest(".away")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        const meets = r => r.left < line.right - 1 && line.left < r.right - 1 &&
          r.top < line.bottom - 4 && line.top < r.bottom - 4;
        if (line.width && over.some(meets)) covered.push(node.data.trim().slice(0, 40));
      }
    }
  }
  return covered;
}"""
WITH_TOOLS = [
    "statements/2001-07-16/",
    "statements/2024-05-16/",
    "statements/2024-05-16/tzou-2024/1/",
    "statements/2024-05-16/tzou-2024/2/",
    "statements/2024-05-16/tzou-2024/3/",
    "analysis/tzou-2024/",
    "formulas/beyond-alliance/",
    "events/2024-75th-anniversary-statement/",
]


@pytest.mark.parametrize("path", WITH_TOOLS)
def test_tools_never_stand_over_words(page: Page, path: str) -> None:
    visit(page, path)
    assert page.locator(".tools").count() > 0
    for width in (360, 768, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(COVERED) == [], width
    page.set_viewport_size({"width": 1280, "height": 900})
