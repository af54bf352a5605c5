"""Every kind of page in Chromium: quiet, complete without JavaScript, accessible, not too wide, short in print."""

import itertools
import re
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize, expect

from conftest import RECORD, ROOT
from facts.library.loading import load_library
from screen import Screen

# An example of every template, all on the site of a record that was released twice; more where one template makes
# pages that differ.
PAGES = {
    "home": "",
    "timeline": "timeline/",
    "event": "events/2024-paris-trilateral/",
    "documents": "statements/",
    "document": "statements/2022-02-04/",
    "formulas": "formulas/",
    "formula": "formulas/beyond-alliance/",
    "topics": "topics/",
    "topic": "topics/energy/",
    "actors": "actors/",
    "actor": "actors/vladimir-putin/",
    "figures": "figures/",
    "articles": "articles/",
    "changes": "changes/",
    "release": "changes/2024.07.1/",
    "search": "search/",
    "labels": "method/labels/",
    "article": "articles/tzou-2024/",
    "analysis": "analysis/tzou-2024/",
    "reported_point": "statements/2024-05-16-b/tzou-2024/3/",
    # more of one template, what people write by hand, and what is not found
    "timeline of all events": "timeline/all/",
    "document with two reports": "statements/2024-05-16-b/",
    "analyses": "analysis/",
    "article with withdrawn facts": "articles/example-2024/",
    "data": "data/",
    "method": "method/",
    "cite": "cite/",
    "about": "about/",
    "404": "404.html",
}
# Parts of pages, and a page that forwards at once: tests of releases hold what it says.
NOT_OPENED = {"in_articles", "moved"}
WIDTHS = (320, 360, 390, 768, 1280, 1440)
AXE = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
CONTRAST = "color-contrast"
# The longest words that may stand in a line: Chinese without a stop, a Russian compound, an address.
LONG = {
    "zh-Hans": "包括主权储备在内的国家财产享有豁免" * 8,
    "ru": "всеобъемлющего-стратегического-взаимодействия-и-человеконенавистничества",
    "en": "https://record.example/" + "statements-of-the-two-sides" * 6,
}
SEE_THROUGH = "rgba(0, 0, 0, 0)"


@pytest.fixture(scope="session")
def address(released: Path, serve: Any) -> str:
    return serve(released / "site")


@pytest.fixture(
    scope="module",
    params=[pytest.param(name, marks=pytest.mark.xdist_group(f"page {name}")) for name in PAGES],
)
def name(request: pytest.FixtureRequest) -> str:
    """Return the name of a kind of page; all tests of one follow each other in one process."""
    return str(request.param)


# Finds one visible element with text for each look: its colour and letters, and all backgrounds that it stands on.
LOOKS = """() => {
  const grounds = new Map([[null, ""]]);
  const groundOf = e => {
    if (!grounds.has(e)) {
      const s = getComputedStyle(e);
      grounds.set(e, [groundOf(e.parentElement), s.backgroundColor, s.backgroundImage, s.opacity, s.filter].join());
    }
    return grounds.get(e);
  };
  const looks = new Map();
  for (const e of document.body.querySelectorAll("*")) {
    const hasText = [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim());
    if ((hasText || e.matches("input, select, textarea")) && e.checkVisibility()) {
      const s = getComputedStyle(e);
      const look = [groundOf(e), s.color, s.fontSize, s.fontWeight, s.textShadow, e.disabled].join();
      if (!looks.has(look)) looks.set(look, e);
    }
  }
  return [...looks.values()];
}"""
EACH_LOOK = f"{{include: ({LOOKS})()}}"


def find_violations(
    page: Page, rules: list[str], where: str = "document"
) -> list[tuple[str, list[str]]]:
    """Return the rules of axe that a page breaks, each with the first places; `where` is what axe looks at."""
    if page.evaluate("typeof axe === 'undefined'"):
        page.evaluate(Axe().axe_script)
    # Contrast takes longer than all else: it is asked apart.
    passed_over = {} if CONTRAST in rules else {CONTRAST: {"enabled": False}}
    options = {"runOnly": rules, "rules": passed_over, "resultTypes": ["violations"]}
    run = f"options => axe.run({where}, options).then(found => found.violations)"
    found = page.evaluate(run, options)
    return [(v["id"], [n["html"][:160] for n in v["nodes"][:3]]) for v in found]


def find_all_violations(page: Page) -> list[tuple[str, list[str]]]:
    """Return the rules that a page breaks as it is shown: contrast is asked of one element of each look."""
    return find_violations(page, AXE) + find_violations(page, [CONTRAST], EACH_LOOK)


def is_too_wide(page: Page) -> bool:
    """Tell whether a page is wider than the screen."""
    return page.evaluate("document.documentElement.scrollWidth > innerWidth")


def test_every_template_has_an_example() -> None:
    templates = {path.stem for path in (ROOT / "scripts/templates/pages").glob("*.j2")}
    assert templates - NOT_OPENED <= set(PAGES)


def test_page_is_quiet_and_accessible(screen: Screen, address: str, name: str) -> None:
    page = screen.show(address + PAGES[name])
    assert find_all_violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert find_violations(page, [CONTRAST], EACH_LOOK) == []
    page.set_viewport_size({"width": 390, "height": 800})
    assert find_violations(page, [CONTRAST], EACH_LOOK) == []
    page.emulate_media(color_scheme="light")
    assert find_all_violations(page) == []
    assert screen.faults == []
    assert page.locator("h1").count() == 1


def test_no_rank_of_heading_is_left_out(screen: Screen, address: str, name: str) -> None:
    page = screen.show(address + PAGES[name])
    levels = page.locator("h1, h2, h3, h4").evaluate_all("all => all.map(e => +e.tagName[1])")
    assert levels[0] == 1
    assert all(b - a <= 1 for a, b in itertools.pairwise(levels))


# The words of a page but for what needs a script and is shown by it: the search form, the choices, the copy buttons.
WORDS = """() => {
  const scripted = document.querySelectorAll("#search-form, .filter, button");
  for (const e of scripted) e.style.setProperty("display", "none", "important");
  const words = document.querySelector("article").innerText;
  for (const e of scripted) e.style.removeProperty("display");
  return words;
}"""


def test_page_is_complete_without_javascript(
    screen: Screen, plain_screen: Screen, address: str, name: str
) -> None:
    words = screen.show(address + PAGES[name]).evaluate(WORDS).split()
    plain = plain_screen.open(address + PAGES[name])
    assert plain.locator("button:visible, .filter:visible, form:visible").count() == 0
    told = " ".join(plain.locator("noscript").all_inner_texts()).split()
    assert plain.locator("article").inner_text().split() == words + told


FIRST_ENTRY = ".list a, .matrix tbody a, .clauses tbody a, .trade tbody a"
MOST_STOPS = 15  # behind those of the menu


def test_skip_link_leads_to_the_title_and_the_first_entry_comes_soon(
    screen: Screen, address: str, name: str
) -> None:
    page = screen.show(address + PAGES[name])  # on which no test before has moved the focus
    page.keyboard.press("Tab")
    focused = page.locator(":focus")
    assert focused.get_attribute("href") == "#title"
    assert focused.bounding_box()["x"] >= 0  # it is seen once it has the focus
    skip = focused.element_handle()
    if page.locator(FIRST_ENTRY).count() and not name.startswith("article "):
        menu = page.locator("nav[aria-label='Main'] a").count()
        for _ in range(menu + MOST_STOPS):
            page.keyboard.press("Tab")
            if page.evaluate("s => document.activeElement.matches(s)", FIRST_ENTRY):
                break
        else:
            raise AssertionError(f"no entry after the menu and {MOST_STOPS} stops")
    skip.focus()
    page.keyboard.press("Enter")
    expect(page.locator("h1#title")).to_be_focused()


def test_page_fits_the_screen_with_the_longest_words(
    screen: Screen, address: str, name: str
) -> None:
    page = screen.show(address + PAGES[name], alters=True)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert not is_too_wide(page), width
    for lang, words in LONG.items():
        page.evaluate(
            """([lang, words]) => {
              for (const p of document.querySelectorAll("blockquote, .gloss, h1, h3, .notes a, td p")) {
                p.textContent = words;
                p.lang = lang;
              }
            }""",
            [lang, words],
        )
        page.set_viewport_size({"width": 320, "height": 800})
        assert not is_too_wide(page), lang


# Follows each anchor of a page; returns by anchor the element it lands on, its colour, and the block around it.
LAND = """anchors => anchors.map(anchor => {
  location.hash = anchor;
  const target = document.querySelector(":target");
  if (!target) return [null, null, null];
  return [target.id, getComputedStyle(target).backgroundColor, target.closest(".block")?.id];
})"""


def test_every_facts_link_lands_in_its_block_and_marks_it(
    screen: Screen, site: Path, serve: Any
) -> None:
    root = serve(site)
    library, _ = load_library(RECORD)
    anchors: dict[str, dict[str, str]] = {}  # by page: by id
    for id_, found in library.addresses.items():
        path, _, anchor = found.path.partition("#")
        if anchor:
            anchors.setdefault(path, {})[id_] = anchor
    assert sum(map(len, anchors.values())) > 150
    for path, asked in anchors.items():
        landed = screen.open(root + path).evaluate(LAND, list(asked.values()))
        for (id_, anchor), (target, color, block) in zip(asked.items(), landed, strict=True):
            assert target == anchor, id_
            assert color != SEE_THROUGH, id_
            fact = library.facts.get(id_)
            if fact and fact.quotes and fact.kind != "section" and path.startswith("articles/"):
                assert block == f"b{fact.quotes[0].block}", id_


def test_tools_are_seen_on_hover_on_focus_and_where_a_link_lands(
    browser: Browser, screen: Screen, site: Path, serve: Any
) -> None:
    url = serve(site) + "statements/2024-05-16/"
    page = screen.open(url)

    def expect_opacity(number: int, opacity: str) -> None:
        tools = page.locator(f"#p{number} .tools")
        expect(tools).to_have_css("opacity", opacity)  # in the end: they fade in

    expect_opacity(1, "0")
    page.locator("#p1 .say").first.hover()
    expect_opacity(1, "1")
    expect_opacity(2, "0")
    page.locator("#p2 .tools button").focus()
    expect_opacity(2, "1")
    page.goto(f"{url}#p3")
    expect_opacity(3, "1")
    size = ViewportSize(width=390, height=800)
    phone = browser.new_context(viewport=size, has_touch=True, is_mobile=True).new_page()
    phone.goto(url)
    shown = phone.locator("#p1 .tools").evaluate("e => getComputedStyle(e).opacity")
    assert shown == "1"
    assert not is_too_wide(phone)
    for path in ("statements/2024-05-16/", "statements/2024-05-16/tzou-2024/3/"):
        phone.goto(serve(site) + path)
        assert find_all_violations(phone) == [], path  # they are large enough to touch, and apart
    phone.context.close()


def test_the_switch_between_light_and_dark_is_kept(
    browser: Browser, site: Path, serve: Any
) -> None:
    url = serve(site)
    page = browser.new_context(color_scheme="light").new_page()
    page.goto(url)
    paper = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(paper)
    switch = page.get_by_role("button", name="Dark colours")
    expect(switch).to_have_attribute("aria-pressed", "false")
    switch.click()
    expect(switch).to_have_attribute("aria-pressed", "true")  # its state is heard, too
    dark = page.evaluate(paper)
    assert dark != light
    page.goto(f"{url}timeline/")
    assert page.evaluate(paper) == dark  # on every page
    expect(switch).to_have_attribute("aria-pressed", "true")
    page.emulate_media(color_scheme="dark")
    switch.click()
    assert page.evaluate(paper) == light  # against the system's choice, too
    page.context.close()


PRINTED = {"timeline/": 14, "statements/2024-05-16/tzou-2024/3/": 3}  # most A4 pages


@pytest.mark.parametrize("path", PRINTED)
def test_a_page_prints_on_few_sheets(screen: Screen, site: Path, serve: Any, path: str) -> None:
    page = screen.open(serve(site) + path)
    sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))
    assert 1 <= sheets <= PRINTED[path]
    page.emulate_media(media="print")
    assert page.locator("nav:visible, button:visible, .tools:visible, details:visible").count() == 0
    assert page.locator("footer .print-only").is_visible()
